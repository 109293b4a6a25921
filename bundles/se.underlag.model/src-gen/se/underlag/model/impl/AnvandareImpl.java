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

import se.underlag.model.Anvandare;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Anvandare</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.AnvandareImpl#getSignatur <em>Signatur</em>}</li>
 *   <li>{@link se.underlag.model.impl.AnvandareImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.AnvandareImpl#getEpost <em>Epost</em>}</li>
 *   <li>{@link se.underlag.model.impl.AnvandareImpl#getRoller <em>Roller</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnvandareImpl extends EntitetImpl implements Anvandare {
	/**
	 * The default value of the '{@link #getSignatur() <em>Signatur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatur()
	 * @generated
	 * @ordered
	 */
	protected static final String SIGNATUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignatur() <em>Signatur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatur()
	 * @generated
	 * @ordered
	 */
	protected String signatur = SIGNATUR_EDEFAULT;

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
	 * The default value of the '{@link #getEpost() <em>Epost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpost()
	 * @generated
	 * @ordered
	 */
	protected static final String EPOST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEpost() <em>Epost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEpost()
	 * @generated
	 * @ordered
	 */
	protected String epost = EPOST_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRoller() <em>Roller</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoller()
	 * @generated
	 * @ordered
	 */
	protected EList<RollTilldelning> roller;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AnvandareImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.ANVANDARE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSignatur() {
		return signatur;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignatur(String newSignatur) {
		String oldSignatur = signatur;
		signatur = newSignatur;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ANVANDARE__SIGNATUR, oldSignatur, signatur));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ANVANDARE__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEpost() {
		return epost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEpost(String newEpost) {
		String oldEpost = epost;
		epost = newEpost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ANVANDARE__EPOST, oldEpost, epost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RollTilldelning> getRoller() {
		if (roller == null) {
			roller = new EObjectContainmentWithInverseEList<RollTilldelning>(RollTilldelning.class, this, UnderlagPackage.ANVANDARE__ROLLER, UnderlagPackage.ROLL_TILLDELNING__ANVANDARE);
		}
		return roller;
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
			case UnderlagPackage.ANVANDARE__ROLLER:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRoller()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.ANVANDARE__ROLLER:
				return ((InternalEList<?>)getRoller()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.ANVANDARE__SIGNATUR:
				return getSignatur();
			case UnderlagPackage.ANVANDARE__NAMN:
				return getNamn();
			case UnderlagPackage.ANVANDARE__EPOST:
				return getEpost();
			case UnderlagPackage.ANVANDARE__ROLLER:
				return getRoller();
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
			case UnderlagPackage.ANVANDARE__SIGNATUR:
				setSignatur((String)newValue);
				return;
			case UnderlagPackage.ANVANDARE__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.ANVANDARE__EPOST:
				setEpost((String)newValue);
				return;
			case UnderlagPackage.ANVANDARE__ROLLER:
				getRoller().clear();
				getRoller().addAll((Collection<? extends RollTilldelning>)newValue);
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
			case UnderlagPackage.ANVANDARE__SIGNATUR:
				setSignatur(SIGNATUR_EDEFAULT);
				return;
			case UnderlagPackage.ANVANDARE__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.ANVANDARE__EPOST:
				setEpost(EPOST_EDEFAULT);
				return;
			case UnderlagPackage.ANVANDARE__ROLLER:
				getRoller().clear();
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
			case UnderlagPackage.ANVANDARE__SIGNATUR:
				return SIGNATUR_EDEFAULT == null ? signatur != null : !SIGNATUR_EDEFAULT.equals(signatur);
			case UnderlagPackage.ANVANDARE__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.ANVANDARE__EPOST:
				return EPOST_EDEFAULT == null ? epost != null : !EPOST_EDEFAULT.equals(epost);
			case UnderlagPackage.ANVANDARE__ROLLER:
				return roller != null && !roller.isEmpty();
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
		result.append(" (signatur: ");
		result.append(signatur);
		result.append(", namn: ");
		result.append(namn);
		result.append(", epost: ");
		result.append(epost);
		result.append(')');
		return result.toString();
	}

} //AnvandareImpl
