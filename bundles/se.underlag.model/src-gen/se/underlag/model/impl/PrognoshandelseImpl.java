/**
 */
package se.underlag.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.underlag.model.Beslut;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prognoshandelse</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getSakerhet <em>Sakerhet</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getDatum <em>Datum</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getUnderlag <em>Underlag</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getOrsak <em>Orsak</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getKopfil <em>Kopfil</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getBekraftad <em>Bekraftad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoshandelseImpl#getEffekter <em>Effekter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrognoshandelseImpl extends EntitetImpl implements Prognoshandelse {
	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Handelsetyp TYP_EDEFAULT = Handelsetyp.FORLANGNING;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Handelsetyp typ = TYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSakerhet() <em>Sakerhet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSakerhet()
	 * @generated
	 * @ordered
	 */
	protected static final String SAKERHET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSakerhet() <em>Sakerhet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSakerhet()
	 * @generated
	 * @ordered
	 */
	protected String sakerhet = SAKERHET_EDEFAULT;

	/**
	 * The default value of the '{@link #getDatum() <em>Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatum()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDatum() <em>Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatum()
	 * @generated
	 * @ordered
	 */
	protected LocalDate datum = DATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnderlag() <em>Underlag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnderlag()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDERLAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnderlag() <em>Underlag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnderlag()
	 * @generated
	 * @ordered
	 */
	protected String underlag = UNDERLAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrsak() <em>Orsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrsak()
	 * @generated
	 * @ordered
	 */
	protected static final String ORSAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrsak() <em>Orsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrsak()
	 * @generated
	 * @ordered
	 */
	protected String orsak = ORSAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final Handelsestatus STATUS_EDEFAULT = Handelsestatus.OBEKRAFTAD;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected Handelsestatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKopfil() <em>Kopfil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKopfil()
	 * @generated
	 * @ordered
	 */
	protected Kopfil kopfil;

	/**
	 * The cached value of the '{@link #getBekraftad() <em>Bekraftad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBekraftad()
	 * @generated
	 * @ordered
	 */
	protected Beslut bekraftad;

	/**
	 * The cached value of the '{@link #getEffekter() <em>Effekter</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffekter()
	 * @generated
	 * @ordered
	 */
	protected EList<Prognoseffekt> effekter;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrognoshandelseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PROGNOSHANDELSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Handelsetyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Handelsetyp newTyp) {
		Handelsetyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__TYP, oldTyp, typ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSakerhet() {
		return sakerhet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSakerhet(String newSakerhet) {
		String oldSakerhet = sakerhet;
		sakerhet = newSakerhet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__SAKERHET, oldSakerhet, sakerhet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDatum() {
		return datum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDatum(LocalDate newDatum) {
		LocalDate oldDatum = datum;
		datum = newDatum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__DATUM, oldDatum, datum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnderlag() {
		return underlag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnderlag(String newUnderlag) {
		String oldUnderlag = underlag;
		underlag = newUnderlag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__UNDERLAG, oldUnderlag, underlag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrsak() {
		return orsak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrsak(String newOrsak) {
		String oldOrsak = orsak;
		orsak = newOrsak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__ORSAK, oldOrsak, orsak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Handelsestatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(Handelsestatus newStatus) {
		Handelsestatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfil getKopfil() {
		if (kopfil != null && kopfil.eIsProxy()) {
			InternalEObject oldKopfil = (InternalEObject)kopfil;
			kopfil = (Kopfil)eResolveProxy(oldKopfil);
			if (kopfil != oldKopfil) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PROGNOSHANDELSE__KOPFIL, oldKopfil, kopfil));
			}
		}
		return kopfil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Kopfil basicGetKopfil() {
		return kopfil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKopfil(Kopfil newKopfil) {
		Kopfil oldKopfil = kopfil;
		kopfil = newKopfil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__KOPFIL, oldKopfil, kopfil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beslut getBekraftad() {
		if (bekraftad != null && bekraftad.eIsProxy()) {
			InternalEObject oldBekraftad = (InternalEObject)bekraftad;
			bekraftad = (Beslut)eResolveProxy(oldBekraftad);
			if (bekraftad != oldBekraftad) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PROGNOSHANDELSE__BEKRAFTAD, oldBekraftad, bekraftad));
			}
		}
		return bekraftad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Beslut basicGetBekraftad() {
		return bekraftad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBekraftad(Beslut newBekraftad) {
		Beslut oldBekraftad = bekraftad;
		bekraftad = newBekraftad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSHANDELSE__BEKRAFTAD, oldBekraftad, bekraftad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prognoseffekt> getEffekter() {
		if (effekter == null) {
			effekter = new EObjectContainmentWithInverseEList<Prognoseffekt>(Prognoseffekt.class, this, UnderlagPackage.PROGNOSHANDELSE__EFFEKTER, UnderlagPackage.PROGNOSEFFEKT__HANDELSE);
		}
		return effekter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.PROGNOSHANDELSE__EFFEKTER:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEffekter()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.PROGNOSHANDELSE__EFFEKTER:
				return ((InternalEList<?>)getEffekter()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.PROGNOSHANDELSE__TYP:
				return getTyp();
			case UnderlagPackage.PROGNOSHANDELSE__SAKERHET:
				return getSakerhet();
			case UnderlagPackage.PROGNOSHANDELSE__DATUM:
				return getDatum();
			case UnderlagPackage.PROGNOSHANDELSE__UNDERLAG:
				return getUnderlag();
			case UnderlagPackage.PROGNOSHANDELSE__ORSAK:
				return getOrsak();
			case UnderlagPackage.PROGNOSHANDELSE__STATUS:
				return getStatus();
			case UnderlagPackage.PROGNOSHANDELSE__KOPFIL:
				if (resolve) return getKopfil();
				return basicGetKopfil();
			case UnderlagPackage.PROGNOSHANDELSE__BEKRAFTAD:
				if (resolve) return getBekraftad();
				return basicGetBekraftad();
			case UnderlagPackage.PROGNOSHANDELSE__EFFEKTER:
				return getEffekter();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case UnderlagPackage.PROGNOSHANDELSE__TYP:
				setTyp((Handelsetyp)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__SAKERHET:
				setSakerhet((String)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__DATUM:
				setDatum((LocalDate)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__UNDERLAG:
				setUnderlag((String)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__ORSAK:
				setOrsak((String)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__STATUS:
				setStatus((Handelsestatus)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__KOPFIL:
				setKopfil((Kopfil)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__BEKRAFTAD:
				setBekraftad((Beslut)newValue);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__EFFEKTER:
				getEffekter().clear();
				getEffekter().addAll((Collection<? extends Prognoseffekt>)newValue);
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
			case UnderlagPackage.PROGNOSHANDELSE__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__SAKERHET:
				setSakerhet(SAKERHET_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__DATUM:
				setDatum(DATUM_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__UNDERLAG:
				setUnderlag(UNDERLAG_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__ORSAK:
				setOrsak(ORSAK_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__KOPFIL:
				setKopfil((Kopfil)null);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__BEKRAFTAD:
				setBekraftad((Beslut)null);
				return;
			case UnderlagPackage.PROGNOSHANDELSE__EFFEKTER:
				getEffekter().clear();
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
			case UnderlagPackage.PROGNOSHANDELSE__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.PROGNOSHANDELSE__SAKERHET:
				return SAKERHET_EDEFAULT == null ? sakerhet != null : !SAKERHET_EDEFAULT.equals(sakerhet);
			case UnderlagPackage.PROGNOSHANDELSE__DATUM:
				return DATUM_EDEFAULT == null ? datum != null : !DATUM_EDEFAULT.equals(datum);
			case UnderlagPackage.PROGNOSHANDELSE__UNDERLAG:
				return UNDERLAG_EDEFAULT == null ? underlag != null : !UNDERLAG_EDEFAULT.equals(underlag);
			case UnderlagPackage.PROGNOSHANDELSE__ORSAK:
				return ORSAK_EDEFAULT == null ? orsak != null : !ORSAK_EDEFAULT.equals(orsak);
			case UnderlagPackage.PROGNOSHANDELSE__STATUS:
				return status != STATUS_EDEFAULT;
			case UnderlagPackage.PROGNOSHANDELSE__KOPFIL:
				return kopfil != null;
			case UnderlagPackage.PROGNOSHANDELSE__BEKRAFTAD:
				return bekraftad != null;
			case UnderlagPackage.PROGNOSHANDELSE__EFFEKTER:
				return effekter != null && !effekter.isEmpty();
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
		result.append(" (typ: ");
		result.append(typ);
		result.append(", sakerhet: ");
		result.append(sakerhet);
		result.append(", datum: ");
		result.append(datum);
		result.append(", underlag: ");
		result.append(underlag);
		result.append(", orsak: ");
		result.append(orsak);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //PrognoshandelseImpl
