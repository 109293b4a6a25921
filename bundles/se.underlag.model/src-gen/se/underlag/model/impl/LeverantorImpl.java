/**
 */
package se.underlag.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.underlag.model.Boende;
import se.underlag.model.Leverantor;
import se.underlag.model.Regi;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Leverantor</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.LeverantorImpl#getOrgnr <em>Orgnr</em>}</li>
 *   <li>{@link se.underlag.model.impl.LeverantorImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.LeverantorImpl#getAdress <em>Adress</em>}</li>
 *   <li>{@link se.underlag.model.impl.LeverantorImpl#getRegi <em>Regi</em>}</li>
 *   <li>{@link se.underlag.model.impl.LeverantorImpl#isExtern <em>Extern</em>}</li>
 *   <li>{@link se.underlag.model.impl.LeverantorImpl#getBoenden <em>Boenden</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LeverantorImpl extends EntitetImpl implements Leverantor {
	/**
	 * The default value of the '{@link #getOrgnr() <em>Orgnr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrgnr()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGNR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrgnr() <em>Orgnr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrgnr()
	 * @generated
	 * @ordered
	 */
	protected String orgnr = ORGNR_EDEFAULT;

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
	 * The default value of the '{@link #getRegi() <em>Regi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegi()
	 * @generated
	 * @ordered
	 */
	protected static final Regi REGI_EDEFAULT = Regi.EGEN;

	/**
	 * The cached value of the '{@link #getRegi() <em>Regi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegi()
	 * @generated
	 * @ordered
	 */
	protected Regi regi = REGI_EDEFAULT;

	/**
	 * The default value of the '{@link #isExtern() <em>Extern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExtern()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXTERN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExtern() <em>Extern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExtern()
	 * @generated
	 * @ordered
	 */
	protected boolean extern = EXTERN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBoenden() <em>Boenden</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoenden()
	 * @generated
	 * @ordered
	 */
	protected EList<Boende> boenden;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LeverantorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.LEVERANTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrgnr() {
		return orgnr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrgnr(String newOrgnr) {
		String oldOrgnr = orgnr;
		orgnr = newOrgnr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.LEVERANTOR__ORGNR, oldOrgnr, orgnr));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.LEVERANTOR__NAMN, oldNamn, namn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.LEVERANTOR__ADRESS, oldAdress, adress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Regi getRegi() {
		return regi;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegi(Regi newRegi) {
		Regi oldRegi = regi;
		regi = newRegi == null ? REGI_EDEFAULT : newRegi;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.LEVERANTOR__REGI, oldRegi, regi));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExtern() {
		return extern;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtern(boolean newExtern) {
		boolean oldExtern = extern;
		extern = newExtern;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.LEVERANTOR__EXTERN, oldExtern, extern));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boende> getBoenden() {
		if (boenden == null) {
			boenden = new EObjectContainmentWithInverseEList<Boende>(Boende.class, this, UnderlagPackage.LEVERANTOR__BOENDEN, UnderlagPackage.BOENDE__LEVERANTOR);
		}
		return boenden;
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
			case UnderlagPackage.LEVERANTOR__BOENDEN:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getBoenden()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.LEVERANTOR__BOENDEN:
				return ((InternalEList<?>)getBoenden()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.LEVERANTOR__ORGNR:
				return getOrgnr();
			case UnderlagPackage.LEVERANTOR__NAMN:
				return getNamn();
			case UnderlagPackage.LEVERANTOR__ADRESS:
				return getAdress();
			case UnderlagPackage.LEVERANTOR__REGI:
				return getRegi();
			case UnderlagPackage.LEVERANTOR__EXTERN:
				return isExtern();
			case UnderlagPackage.LEVERANTOR__BOENDEN:
				return getBoenden();
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
			case UnderlagPackage.LEVERANTOR__ORGNR:
				setOrgnr((String)newValue);
				return;
			case UnderlagPackage.LEVERANTOR__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.LEVERANTOR__ADRESS:
				setAdress((String)newValue);
				return;
			case UnderlagPackage.LEVERANTOR__REGI:
				setRegi((Regi)newValue);
				return;
			case UnderlagPackage.LEVERANTOR__EXTERN:
				setExtern((Boolean)newValue);
				return;
			case UnderlagPackage.LEVERANTOR__BOENDEN:
				getBoenden().clear();
				getBoenden().addAll((Collection<? extends Boende>)newValue);
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
			case UnderlagPackage.LEVERANTOR__ORGNR:
				setOrgnr(ORGNR_EDEFAULT);
				return;
			case UnderlagPackage.LEVERANTOR__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.LEVERANTOR__ADRESS:
				setAdress(ADRESS_EDEFAULT);
				return;
			case UnderlagPackage.LEVERANTOR__REGI:
				setRegi(REGI_EDEFAULT);
				return;
			case UnderlagPackage.LEVERANTOR__EXTERN:
				setExtern(EXTERN_EDEFAULT);
				return;
			case UnderlagPackage.LEVERANTOR__BOENDEN:
				getBoenden().clear();
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
			case UnderlagPackage.LEVERANTOR__ORGNR:
				return ORGNR_EDEFAULT == null ? orgnr != null : !ORGNR_EDEFAULT.equals(orgnr);
			case UnderlagPackage.LEVERANTOR__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.LEVERANTOR__ADRESS:
				return ADRESS_EDEFAULT == null ? adress != null : !ADRESS_EDEFAULT.equals(adress);
			case UnderlagPackage.LEVERANTOR__REGI:
				return regi != REGI_EDEFAULT;
			case UnderlagPackage.LEVERANTOR__EXTERN:
				return extern != EXTERN_EDEFAULT;
			case UnderlagPackage.LEVERANTOR__BOENDEN:
				return boenden != null && !boenden.isEmpty();
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
		result.append(" (orgnr: ");
		result.append(orgnr);
		result.append(", namn: ");
		result.append(namn);
		result.append(", adress: ");
		result.append(adress);
		result.append(", regi: ");
		result.append(regi);
		result.append(", extern: ");
		result.append(extern);
		result.append(')');
		return result.toString();
	}

} //LeverantorImpl
