/**
 */
package se.underlag.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.underlag.model.Anvandare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Roll Tilldelning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.RollTilldelningImpl#getRoll <em>Roll</em>}</li>
 *   <li>{@link se.underlag.model.impl.RollTilldelningImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.RollTilldelningImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.RollTilldelningImpl#getEnhet <em>Enhet</em>}</li>
 *   <li>{@link se.underlag.model.impl.RollTilldelningImpl#getAnvandare <em>Anvandare</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RollTilldelningImpl extends EntitetImpl implements RollTilldelning {
	/**
	 * The default value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected static final Roll ROLL_EDEFAULT = Roll.ADMINISTRATOR;

	/**
	 * The cached value of the '{@link #getRoll() <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoll()
	 * @generated
	 * @ordered
	 */
	protected Roll roll = ROLL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTom() <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTom() <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate tom = TOM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEnhet() <em>Enhet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhet()
	 * @generated
	 * @ordered
	 */
	protected Organisationsenhet enhet;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RollTilldelningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.ROLL_TILLDELNING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Roll getRoll() {
		return roll;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoll(Roll newRoll) {
		Roll oldRoll = roll;
		roll = newRoll == null ? ROLL_EDEFAULT : newRoll;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ROLL_TILLDELNING__ROLL, oldRoll, roll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ROLL_TILLDELNING__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTom() {
		return tom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTom(LocalDate newTom) {
		LocalDate oldTom = tom;
		tom = newTom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ROLL_TILLDELNING__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisationsenhet getEnhet() {
		if (enhet != null && enhet.eIsProxy()) {
			InternalEObject oldEnhet = (InternalEObject)enhet;
			enhet = (Organisationsenhet)eResolveProxy(oldEnhet);
			if (enhet != oldEnhet) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.ROLL_TILLDELNING__ENHET, oldEnhet, enhet));
			}
		}
		return enhet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Organisationsenhet basicGetEnhet() {
		return enhet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnhet(Organisationsenhet newEnhet) {
		Organisationsenhet oldEnhet = enhet;
		enhet = newEnhet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ROLL_TILLDELNING__ENHET, oldEnhet, enhet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anvandare getAnvandare() {
		if (eContainerFeatureID() != UnderlagPackage.ROLL_TILLDELNING__ANVANDARE) return null;
		return (Anvandare)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnvandare(Anvandare newAnvandare, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newAnvandare, UnderlagPackage.ROLL_TILLDELNING__ANVANDARE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnvandare(Anvandare newAnvandare) {
		if (newAnvandare != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.ROLL_TILLDELNING__ANVANDARE && newAnvandare != null)) {
			if (EcoreUtil.isAncestor(this, newAnvandare))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newAnvandare != null)
				msgs = ((InternalEObject)newAnvandare).eInverseAdd(this, UnderlagPackage.ANVANDARE__ROLLER, Anvandare.class, msgs);
			msgs = basicSetAnvandare(newAnvandare, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ROLL_TILLDELNING__ANVANDARE, newAnvandare, newAnvandare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetAnvandare((Anvandare)otherEnd, msgs);
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
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				return basicSetAnvandare(null, msgs);
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
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.ANVANDARE__ROLLER, Anvandare.class, msgs);
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
			case UnderlagPackage.ROLL_TILLDELNING__ROLL:
				return getRoll();
			case UnderlagPackage.ROLL_TILLDELNING__FROM:
				return getFrom();
			case UnderlagPackage.ROLL_TILLDELNING__TOM:
				return getTom();
			case UnderlagPackage.ROLL_TILLDELNING__ENHET:
				if (resolve) return getEnhet();
				return basicGetEnhet();
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				return getAnvandare();
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
			case UnderlagPackage.ROLL_TILLDELNING__ROLL:
				setRoll((Roll)newValue);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__ENHET:
				setEnhet((Organisationsenhet)newValue);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				setAnvandare((Anvandare)newValue);
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
			case UnderlagPackage.ROLL_TILLDELNING__ROLL:
				setRoll(ROLL_EDEFAULT);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__ENHET:
				setEnhet((Organisationsenhet)null);
				return;
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				setAnvandare((Anvandare)null);
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
			case UnderlagPackage.ROLL_TILLDELNING__ROLL:
				return roll != ROLL_EDEFAULT;
			case UnderlagPackage.ROLL_TILLDELNING__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.ROLL_TILLDELNING__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.ROLL_TILLDELNING__ENHET:
				return enhet != null;
			case UnderlagPackage.ROLL_TILLDELNING__ANVANDARE:
				return getAnvandare() != null;
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
		result.append(" (roll: ");
		result.append(roll);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(')');
		return result.toString();
	}

} //RollTilldelningImpl
