/**
 */
package se.underlag.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.underlag.model.Kolumnmall;
import se.underlag.model.Mallkolumn;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mallkolumn</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.MallkolumnImpl#getRubrik <em>Rubrik</em>}</li>
 *   <li>{@link se.underlag.model.impl.MallkolumnImpl#getFalt <em>Falt</em>}</li>
 *   <li>{@link se.underlag.model.impl.MallkolumnImpl#getMall <em>Mall</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MallkolumnImpl extends EntitetImpl implements Mallkolumn {
	/**
	 * The default value of the '{@link #getRubrik() <em>Rubrik</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRubrik()
	 * @generated
	 * @ordered
	 */
	protected static final String RUBRIK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRubrik() <em>Rubrik</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRubrik()
	 * @generated
	 * @ordered
	 */
	protected String rubrik = RUBRIK_EDEFAULT;

	/**
	 * The default value of the '{@link #getFalt() <em>Falt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFalt()
	 * @generated
	 * @ordered
	 */
	protected static final String FALT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFalt() <em>Falt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFalt()
	 * @generated
	 * @ordered
	 */
	protected String falt = FALT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MallkolumnImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.MALLKOLUMN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRubrik() {
		return rubrik;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRubrik(String newRubrik) {
		String oldRubrik = rubrik;
		rubrik = newRubrik;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.MALLKOLUMN__RUBRIK, oldRubrik, rubrik));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFalt() {
		return falt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFalt(String newFalt) {
		String oldFalt = falt;
		falt = newFalt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.MALLKOLUMN__FALT, oldFalt, falt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kolumnmall getMall() {
		if (eContainerFeatureID() != UnderlagPackage.MALLKOLUMN__MALL) return null;
		return (Kolumnmall)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMall(Kolumnmall newMall, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newMall, UnderlagPackage.MALLKOLUMN__MALL, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMall(Kolumnmall newMall) {
		if (newMall != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.MALLKOLUMN__MALL && newMall != null)) {
			if (EcoreUtil.isAncestor(this, newMall))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newMall != null)
				msgs = ((InternalEObject)newMall).eInverseAdd(this, UnderlagPackage.KOLUMNMALL__KOLUMNER, Kolumnmall.class, msgs);
			msgs = basicSetMall(newMall, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.MALLKOLUMN__MALL, newMall, newMall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.MALLKOLUMN__MALL:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetMall((Kolumnmall)otherEnd, msgs);
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
			case UnderlagPackage.MALLKOLUMN__MALL:
				return basicSetMall(null, msgs);
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
			case UnderlagPackage.MALLKOLUMN__MALL:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.KOLUMNMALL__KOLUMNER, Kolumnmall.class, msgs);
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
			case UnderlagPackage.MALLKOLUMN__RUBRIK:
				return getRubrik();
			case UnderlagPackage.MALLKOLUMN__FALT:
				return getFalt();
			case UnderlagPackage.MALLKOLUMN__MALL:
				return getMall();
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
			case UnderlagPackage.MALLKOLUMN__RUBRIK:
				setRubrik((String)newValue);
				return;
			case UnderlagPackage.MALLKOLUMN__FALT:
				setFalt((String)newValue);
				return;
			case UnderlagPackage.MALLKOLUMN__MALL:
				setMall((Kolumnmall)newValue);
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
			case UnderlagPackage.MALLKOLUMN__RUBRIK:
				setRubrik(RUBRIK_EDEFAULT);
				return;
			case UnderlagPackage.MALLKOLUMN__FALT:
				setFalt(FALT_EDEFAULT);
				return;
			case UnderlagPackage.MALLKOLUMN__MALL:
				setMall((Kolumnmall)null);
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
			case UnderlagPackage.MALLKOLUMN__RUBRIK:
				return RUBRIK_EDEFAULT == null ? rubrik != null : !RUBRIK_EDEFAULT.equals(rubrik);
			case UnderlagPackage.MALLKOLUMN__FALT:
				return FALT_EDEFAULT == null ? falt != null : !FALT_EDEFAULT.equals(falt);
			case UnderlagPackage.MALLKOLUMN__MALL:
				return getMall() != null;
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
		result.append(" (rubrik: ");
		result.append(rubrik);
		result.append(", falt: ");
		result.append(falt);
		result.append(')');
		return result.toString();
	}

} //MallkolumnImpl
