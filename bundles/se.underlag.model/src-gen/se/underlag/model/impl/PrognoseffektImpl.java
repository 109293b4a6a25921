/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Prognoseffekt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PrognoseffektImpl#getManad <em>Manad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoseffektImpl#getDelta <em>Delta</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoseffektImpl#getRad <em>Rad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PrognoseffektImpl#getHandelse <em>Handelse</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PrognoseffektImpl extends EntitetImpl implements Prognoseffekt {
	/**
	 * The default value of the '{@link #getManad() <em>Manad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManad()
	 * @generated
	 * @ordered
	 */
	protected static final int MANAD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getManad() <em>Manad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManad()
	 * @generated
	 * @ordered
	 */
	protected int manad = MANAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelta() <em>Delta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelta()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DELTA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDelta() <em>Delta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelta()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal delta = DELTA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRad() <em>Rad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRad()
	 * @generated
	 * @ordered
	 */
	protected Kopfilsrad rad;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrognoseffektImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PROGNOSEFFEKT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getManad() {
		return manad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManad(int newManad) {
		int oldManad = manad;
		manad = newManad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSEFFEKT__MANAD, oldManad, manad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDelta() {
		return delta;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelta(BigDecimal newDelta) {
		BigDecimal oldDelta = delta;
		delta = newDelta;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSEFFEKT__DELTA, oldDelta, delta));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfilsrad getRad() {
		if (rad != null && rad.eIsProxy()) {
			InternalEObject oldRad = (InternalEObject)rad;
			rad = (Kopfilsrad)eResolveProxy(oldRad);
			if (rad != oldRad) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PROGNOSEFFEKT__RAD, oldRad, rad));
			}
		}
		return rad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Kopfilsrad basicGetRad() {
		return rad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRad(Kopfilsrad newRad) {
		Kopfilsrad oldRad = rad;
		rad = newRad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSEFFEKT__RAD, oldRad, rad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prognoshandelse getHandelse() {
		if (eContainerFeatureID() != UnderlagPackage.PROGNOSEFFEKT__HANDELSE) return null;
		return (Prognoshandelse)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHandelse(Prognoshandelse newHandelse, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newHandelse, UnderlagPackage.PROGNOSEFFEKT__HANDELSE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandelse(Prognoshandelse newHandelse) {
		if (newHandelse != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.PROGNOSEFFEKT__HANDELSE && newHandelse != null)) {
			if (EcoreUtil.isAncestor(this, newHandelse))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newHandelse != null)
				msgs = ((InternalEObject)newHandelse).eInverseAdd(this, UnderlagPackage.PROGNOSHANDELSE__EFFEKTER, Prognoshandelse.class, msgs);
			msgs = basicSetHandelse(newHandelse, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PROGNOSEFFEKT__HANDELSE, newHandelse, newHandelse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetHandelse((Prognoshandelse)otherEnd, msgs);
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
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				return basicSetHandelse(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.PROGNOSHANDELSE__EFFEKTER, Prognoshandelse.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.PROGNOSEFFEKT__MANAD:
				return getManad();
			case UnderlagPackage.PROGNOSEFFEKT__DELTA:
				return getDelta();
			case UnderlagPackage.PROGNOSEFFEKT__RAD:
				if (resolve) return getRad();
				return basicGetRad();
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				return getHandelse();
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
			case UnderlagPackage.PROGNOSEFFEKT__MANAD:
				setManad((Integer)newValue);
				return;
			case UnderlagPackage.PROGNOSEFFEKT__DELTA:
				setDelta((BigDecimal)newValue);
				return;
			case UnderlagPackage.PROGNOSEFFEKT__RAD:
				setRad((Kopfilsrad)newValue);
				return;
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				setHandelse((Prognoshandelse)newValue);
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
			case UnderlagPackage.PROGNOSEFFEKT__MANAD:
				setManad(MANAD_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSEFFEKT__DELTA:
				setDelta(DELTA_EDEFAULT);
				return;
			case UnderlagPackage.PROGNOSEFFEKT__RAD:
				setRad((Kopfilsrad)null);
				return;
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				setHandelse((Prognoshandelse)null);
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
			case UnderlagPackage.PROGNOSEFFEKT__MANAD:
				return manad != MANAD_EDEFAULT;
			case UnderlagPackage.PROGNOSEFFEKT__DELTA:
				return DELTA_EDEFAULT == null ? delta != null : !DELTA_EDEFAULT.equals(delta);
			case UnderlagPackage.PROGNOSEFFEKT__RAD:
				return rad != null;
			case UnderlagPackage.PROGNOSEFFEKT__HANDELSE:
				return getHandelse() != null;
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
		result.append(" (manad: ");
		result.append(manad);
		result.append(", delta: ");
		result.append(delta);
		result.append(')');
		return result.toString();
	}

} //PrognoseffektImpl
