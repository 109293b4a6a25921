/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Leverantor;
import se.underlag.model.Ramavtal;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Boendepris</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getPris <em>Pris</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getBarntillagg <em>Barntillagg</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getKalla <em>Kalla</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.impl.BoendeprisImpl#getRamavtal <em>Ramavtal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoendeprisImpl extends EntitetImpl implements Boendepris {
	/**
	 * The default value of the '{@link #getPris() <em>Pris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPris() <em>Pris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal pris = PRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBarntillagg() <em>Barntillagg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarntillagg()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BARNTILLAGG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBarntillagg() <em>Barntillagg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarntillagg()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal barntillagg = BARNTILLAGG_EDEFAULT;

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
	 * The default value of the '{@link #getKalla() <em>Kalla</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKalla()
	 * @generated
	 * @ordered
	 */
	protected static final String KALLA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKalla() <em>Kalla</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKalla()
	 * @generated
	 * @ordered
	 */
	protected String kalla = KALLA_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLeverantor() <em>Leverantor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeverantor()
	 * @generated
	 * @ordered
	 */
	protected Leverantor leverantor;

	/**
	 * The cached value of the '{@link #getBoende() <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoende()
	 * @generated
	 * @ordered
	 */
	protected Boende boende;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BoendeprisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.BOENDEPRIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPris() {
		return pris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPris(BigDecimal newPris) {
		BigDecimal oldPris = pris;
		pris = newPris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__PRIS, oldPris, pris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBarntillagg() {
		return barntillagg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBarntillagg(BigDecimal newBarntillagg) {
		BigDecimal oldBarntillagg = barntillagg;
		barntillagg = newBarntillagg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__BARNTILLAGG, oldBarntillagg, barntillagg));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKalla() {
		return kalla;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKalla(String newKalla) {
		String oldKalla = kalla;
		kalla = newKalla;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__KALLA, oldKalla, kalla));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Leverantor getLeverantor() {
		if (leverantor != null && leverantor.eIsProxy()) {
			InternalEObject oldLeverantor = (InternalEObject)leverantor;
			leverantor = (Leverantor)eResolveProxy(oldLeverantor);
			if (leverantor != oldLeverantor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.BOENDEPRIS__LEVERANTOR, oldLeverantor, leverantor));
			}
		}
		return leverantor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Leverantor basicGetLeverantor() {
		return leverantor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeverantor(Leverantor newLeverantor) {
		Leverantor oldLeverantor = leverantor;
		leverantor = newLeverantor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__LEVERANTOR, oldLeverantor, leverantor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boende getBoende() {
		if (boende != null && boende.eIsProxy()) {
			InternalEObject oldBoende = (InternalEObject)boende;
			boende = (Boende)eResolveProxy(oldBoende);
			if (boende != oldBoende) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.BOENDEPRIS__BOENDE, oldBoende, boende));
			}
		}
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Boende basicGetBoende() {
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoende(Boende newBoende) {
		Boende oldBoende = boende;
		boende = newBoende;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__BOENDE, oldBoende, boende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ramavtal getRamavtal() {
		if (eContainerFeatureID() != UnderlagPackage.BOENDEPRIS__RAMAVTAL) return null;
		return (Ramavtal)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRamavtal(Ramavtal newRamavtal, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newRamavtal, UnderlagPackage.BOENDEPRIS__RAMAVTAL, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRamavtal(Ramavtal newRamavtal) {
		if (newRamavtal != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.BOENDEPRIS__RAMAVTAL && newRamavtal != null)) {
			if (EcoreUtil.isAncestor(this, newRamavtal))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newRamavtal != null)
				msgs = ((InternalEObject)newRamavtal).eInverseAdd(this, UnderlagPackage.RAMAVTAL__PRISER, Ramavtal.class, msgs);
			msgs = basicSetRamavtal(newRamavtal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BOENDEPRIS__RAMAVTAL, newRamavtal, newRamavtal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetRamavtal((Ramavtal)otherEnd, msgs);
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
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				return basicSetRamavtal(null, msgs);
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
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.RAMAVTAL__PRISER, Ramavtal.class, msgs);
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
			case UnderlagPackage.BOENDEPRIS__PRIS:
				return getPris();
			case UnderlagPackage.BOENDEPRIS__BARNTILLAGG:
				return getBarntillagg();
			case UnderlagPackage.BOENDEPRIS__FROM:
				return getFrom();
			case UnderlagPackage.BOENDEPRIS__TOM:
				return getTom();
			case UnderlagPackage.BOENDEPRIS__KALLA:
				return getKalla();
			case UnderlagPackage.BOENDEPRIS__LEVERANTOR:
				if (resolve) return getLeverantor();
				return basicGetLeverantor();
			case UnderlagPackage.BOENDEPRIS__BOENDE:
				if (resolve) return getBoende();
				return basicGetBoende();
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				return getRamavtal();
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
			case UnderlagPackage.BOENDEPRIS__PRIS:
				setPris((BigDecimal)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__BARNTILLAGG:
				setBarntillagg((BigDecimal)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__KALLA:
				setKalla((String)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__LEVERANTOR:
				setLeverantor((Leverantor)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__BOENDE:
				setBoende((Boende)newValue);
				return;
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				setRamavtal((Ramavtal)newValue);
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
			case UnderlagPackage.BOENDEPRIS__PRIS:
				setPris(PRIS_EDEFAULT);
				return;
			case UnderlagPackage.BOENDEPRIS__BARNTILLAGG:
				setBarntillagg(BARNTILLAGG_EDEFAULT);
				return;
			case UnderlagPackage.BOENDEPRIS__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.BOENDEPRIS__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.BOENDEPRIS__KALLA:
				setKalla(KALLA_EDEFAULT);
				return;
			case UnderlagPackage.BOENDEPRIS__LEVERANTOR:
				setLeverantor((Leverantor)null);
				return;
			case UnderlagPackage.BOENDEPRIS__BOENDE:
				setBoende((Boende)null);
				return;
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				setRamavtal((Ramavtal)null);
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
			case UnderlagPackage.BOENDEPRIS__PRIS:
				return PRIS_EDEFAULT == null ? pris != null : !PRIS_EDEFAULT.equals(pris);
			case UnderlagPackage.BOENDEPRIS__BARNTILLAGG:
				return BARNTILLAGG_EDEFAULT == null ? barntillagg != null : !BARNTILLAGG_EDEFAULT.equals(barntillagg);
			case UnderlagPackage.BOENDEPRIS__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.BOENDEPRIS__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.BOENDEPRIS__KALLA:
				return KALLA_EDEFAULT == null ? kalla != null : !KALLA_EDEFAULT.equals(kalla);
			case UnderlagPackage.BOENDEPRIS__LEVERANTOR:
				return leverantor != null;
			case UnderlagPackage.BOENDEPRIS__BOENDE:
				return boende != null;
			case UnderlagPackage.BOENDEPRIS__RAMAVTAL:
				return getRamavtal() != null;
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
		result.append(" (pris: ");
		result.append(pris);
		result.append(", barntillagg: ");
		result.append(barntillagg);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", kalla: ");
		result.append(kalla);
		result.append(')');
		return result.toString();
	}

} //BoendeprisImpl
