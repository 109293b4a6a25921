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

import se.underlag.model.Forslagsmanad;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Forslagsmanad</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.ForslagsmanadImpl#getManad <em>Manad</em>}</li>
 *   <li>{@link se.underlag.model.impl.ForslagsmanadImpl#getBelopp <em>Belopp</em>}</li>
 *   <li>{@link se.underlag.model.impl.ForslagsmanadImpl#getTidigare <em>Tidigare</em>}</li>
 *   <li>{@link se.underlag.model.impl.ForslagsmanadImpl#getForslag <em>Forslag</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ForslagsmanadImpl extends EntitetImpl implements Forslagsmanad {
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
	 * The default value of the '{@link #getBelopp() <em>Belopp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelopp()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BELOPP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBelopp() <em>Belopp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBelopp()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal belopp = BELOPP_EDEFAULT;

	/**
	 * The default value of the '{@link #getTidigare() <em>Tidigare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTidigare()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TIDIGARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTidigare() <em>Tidigare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTidigare()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal tidigare = TIDIGARE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ForslagsmanadImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.FORSLAGSMANAD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FORSLAGSMANAD__MANAD, oldManad, manad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBelopp() {
		return belopp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelopp(BigDecimal newBelopp) {
		BigDecimal oldBelopp = belopp;
		belopp = newBelopp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FORSLAGSMANAD__BELOPP, oldBelopp, belopp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTidigare() {
		return tidigare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTidigare(BigDecimal newTidigare) {
		BigDecimal oldTidigare = tidigare;
		tidigare = newTidigare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FORSLAGSMANAD__TIDIGARE, oldTidigare, tidigare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfilsforslag getForslag() {
		if (eContainerFeatureID() != UnderlagPackage.FORSLAGSMANAD__FORSLAG) return null;
		return (Kopfilsforslag)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetForslag(Kopfilsforslag newForslag, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newForslag, UnderlagPackage.FORSLAGSMANAD__FORSLAG, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForslag(Kopfilsforslag newForslag) {
		if (newForslag != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.FORSLAGSMANAD__FORSLAG && newForslag != null)) {
			if (EcoreUtil.isAncestor(this, newForslag))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newForslag != null)
				msgs = ((InternalEObject)newForslag).eInverseAdd(this, UnderlagPackage.KOPFILSFORSLAG__MANADER, Kopfilsforslag.class, msgs);
			msgs = basicSetForslag(newForslag, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FORSLAGSMANAD__FORSLAG, newForslag, newForslag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetForslag((Kopfilsforslag)otherEnd, msgs);
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
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				return basicSetForslag(null, msgs);
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
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.KOPFILSFORSLAG__MANADER, Kopfilsforslag.class, msgs);
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
			case UnderlagPackage.FORSLAGSMANAD__MANAD:
				return getManad();
			case UnderlagPackage.FORSLAGSMANAD__BELOPP:
				return getBelopp();
			case UnderlagPackage.FORSLAGSMANAD__TIDIGARE:
				return getTidigare();
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				return getForslag();
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
			case UnderlagPackage.FORSLAGSMANAD__MANAD:
				setManad((Integer)newValue);
				return;
			case UnderlagPackage.FORSLAGSMANAD__BELOPP:
				setBelopp((BigDecimal)newValue);
				return;
			case UnderlagPackage.FORSLAGSMANAD__TIDIGARE:
				setTidigare((BigDecimal)newValue);
				return;
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				setForslag((Kopfilsforslag)newValue);
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
			case UnderlagPackage.FORSLAGSMANAD__MANAD:
				setManad(MANAD_EDEFAULT);
				return;
			case UnderlagPackage.FORSLAGSMANAD__BELOPP:
				setBelopp(BELOPP_EDEFAULT);
				return;
			case UnderlagPackage.FORSLAGSMANAD__TIDIGARE:
				setTidigare(TIDIGARE_EDEFAULT);
				return;
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				setForslag((Kopfilsforslag)null);
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
			case UnderlagPackage.FORSLAGSMANAD__MANAD:
				return manad != MANAD_EDEFAULT;
			case UnderlagPackage.FORSLAGSMANAD__BELOPP:
				return BELOPP_EDEFAULT == null ? belopp != null : !BELOPP_EDEFAULT.equals(belopp);
			case UnderlagPackage.FORSLAGSMANAD__TIDIGARE:
				return TIDIGARE_EDEFAULT == null ? tidigare != null : !TIDIGARE_EDEFAULT.equals(tidigare);
			case UnderlagPackage.FORSLAGSMANAD__FORSLAG:
				return getForslag() != null;
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
		result.append(", belopp: ");
		result.append(belopp);
		result.append(", tidigare: ");
		result.append(tidigare);
		result.append(')');
		return result.toString();
	}

} //ForslagsmanadImpl
