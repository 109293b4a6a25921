/**
 */
package se.underlag.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Enhetstyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Organisationsenhet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getKod <em>Kod</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getAnsvarskod <em>Ansvarskod</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getAdress <em>Adress</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getGiltigFrom <em>Giltig From</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getGiltigTom <em>Giltig Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.OrganisationsenhetImpl#getOverordnad <em>Overordnad</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OrganisationsenhetImpl extends EntitetImpl implements Organisationsenhet {
	/**
	 * The default value of the '{@link #getKod() <em>Kod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKod()
	 * @generated
	 * @ordered
	 */
	protected static final String KOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKod() <em>Kod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKod()
	 * @generated
	 * @ordered
	 */
	protected String kod = KOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNamn() <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamn()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamn() <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamn()
	 * @generated
	 * @ordered
	 */
	protected String namn = NAMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Enhetstyp TYP_EDEFAULT = Enhetstyp.MYNDIGHET;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Enhetstyp typ = TYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnsvarskod() <em>Ansvarskod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsvarskod()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSVARSKOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnsvarskod() <em>Ansvarskod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsvarskod()
	 * @generated
	 * @ordered
	 */
	protected String ansvarskod = ANSVARSKOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdress() <em>Adress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdress() <em>Adress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdress()
	 * @generated
	 * @ordered
	 */
	protected String adress = ADRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getGiltigFrom() <em>Giltig From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiltigFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GILTIG_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGiltigFrom() <em>Giltig From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiltigFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate giltigFrom = GILTIG_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getGiltigTom() <em>Giltig Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiltigTom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GILTIG_TOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGiltigTom() <em>Giltig Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiltigTom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate giltigTom = GILTIG_TOM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOverordnad() <em>Overordnad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverordnad()
	 * @generated
	 * @ordered
	 */
	protected Organisationsenhet overordnad;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganisationsenhetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.ORGANISATIONSENHET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKod() {
		return kod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKod(String newKod) {
		String oldKod = kod;
		kod = newKod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__KOD, oldKod, kod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamn() {
		return namn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamn(String newNamn) {
		String oldNamn = namn;
		namn = newNamn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Enhetstyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Enhetstyp newTyp) {
		Enhetstyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__TYP, oldTyp, typ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnsvarskod() {
		return ansvarskod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnsvarskod(String newAnsvarskod) {
		String oldAnsvarskod = ansvarskod;
		ansvarskod = newAnsvarskod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__ANSVARSKOD, oldAnsvarskod, ansvarskod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdress() {
		return adress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdress(String newAdress) {
		String oldAdress = adress;
		adress = newAdress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__ADRESS, oldAdress, adress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGiltigFrom() {
		return giltigFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiltigFrom(LocalDate newGiltigFrom) {
		LocalDate oldGiltigFrom = giltigFrom;
		giltigFrom = newGiltigFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__GILTIG_FROM, oldGiltigFrom, giltigFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGiltigTom() {
		return giltigTom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiltigTom(LocalDate newGiltigTom) {
		LocalDate oldGiltigTom = giltigTom;
		giltigTom = newGiltigTom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__GILTIG_TOM, oldGiltigTom, giltigTom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisationsenhet getOverordnad() {
		if (overordnad != null && overordnad.eIsProxy()) {
			InternalEObject oldOverordnad = (InternalEObject)overordnad;
			overordnad = (Organisationsenhet)eResolveProxy(oldOverordnad);
			if (overordnad != oldOverordnad) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.ORGANISATIONSENHET__OVERORDNAD, oldOverordnad, overordnad));
			}
		}
		return overordnad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisationsenhet basicGetOverordnad() {
		return overordnad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverordnad(Organisationsenhet newOverordnad) {
		Organisationsenhet oldOverordnad = overordnad;
		overordnad = newOverordnad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ORGANISATIONSENHET__OVERORDNAD, oldOverordnad, overordnad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.ORGANISATIONSENHET__KOD:
				return getKod();
			case UnderlagPackage.ORGANISATIONSENHET__NAMN:
				return getNamn();
			case UnderlagPackage.ORGANISATIONSENHET__TYP:
				return getTyp();
			case UnderlagPackage.ORGANISATIONSENHET__ANSVARSKOD:
				return getAnsvarskod();
			case UnderlagPackage.ORGANISATIONSENHET__ADRESS:
				return getAdress();
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_FROM:
				return getGiltigFrom();
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_TOM:
				return getGiltigTom();
			case UnderlagPackage.ORGANISATIONSENHET__OVERORDNAD:
				if (resolve) return getOverordnad();
				return basicGetOverordnad();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case UnderlagPackage.ORGANISATIONSENHET__KOD:
				setKod((String)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__TYP:
				setTyp((Enhetstyp)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__ANSVARSKOD:
				setAnsvarskod((String)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__ADRESS:
				setAdress((String)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_FROM:
				setGiltigFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_TOM:
				setGiltigTom((LocalDate)newValue);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__OVERORDNAD:
				setOverordnad((Organisationsenhet)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case UnderlagPackage.ORGANISATIONSENHET__KOD:
				setKod(KOD_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__ANSVARSKOD:
				setAnsvarskod(ANSVARSKOD_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__ADRESS:
				setAdress(ADRESS_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_FROM:
				setGiltigFrom(GILTIG_FROM_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_TOM:
				setGiltigTom(GILTIG_TOM_EDEFAULT);
				return;
			case UnderlagPackage.ORGANISATIONSENHET__OVERORDNAD:
				setOverordnad((Organisationsenhet)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case UnderlagPackage.ORGANISATIONSENHET__KOD:
				return KOD_EDEFAULT == null ? kod != null : !KOD_EDEFAULT.equals(kod);
			case UnderlagPackage.ORGANISATIONSENHET__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.ORGANISATIONSENHET__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.ORGANISATIONSENHET__ANSVARSKOD:
				return ANSVARSKOD_EDEFAULT == null ? ansvarskod != null : !ANSVARSKOD_EDEFAULT.equals(ansvarskod);
			case UnderlagPackage.ORGANISATIONSENHET__ADRESS:
				return ADRESS_EDEFAULT == null ? adress != null : !ADRESS_EDEFAULT.equals(adress);
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_FROM:
				return GILTIG_FROM_EDEFAULT == null ? giltigFrom != null : !GILTIG_FROM_EDEFAULT.equals(giltigFrom);
			case UnderlagPackage.ORGANISATIONSENHET__GILTIG_TOM:
				return GILTIG_TOM_EDEFAULT == null ? giltigTom != null : !GILTIG_TOM_EDEFAULT.equals(giltigTom);
			case UnderlagPackage.ORGANISATIONSENHET__OVERORDNAD:
				return overordnad != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kod: ");
		result.append(kod);
		result.append(", namn: ");
		result.append(namn);
		result.append(", typ: ");
		result.append(typ);
		result.append(", ansvarskod: ");
		result.append(ansvarskod);
		result.append(", adress: ");
		result.append(adress);
		result.append(", giltigFrom: ");
		result.append(giltigFrom);
		result.append(", giltigTom: ");
		result.append(giltigTom);
		result.append(')');
		return result.toString();
	}

} //OrganisationsenhetImpl
