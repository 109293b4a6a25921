/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Avtalstyp;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placeringsavtal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getNr <em>Nr</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBoendepris <em>Boendepris</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getPoang <em>Poang</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBarntillagg <em>Barntillagg</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#isAvresedagDebiteras <em>Avresedag Debiteras</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsavtalImpl#getErsatter <em>Ersatter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceringsavtalImpl extends EntitetImpl implements Placeringsavtal {
	/**
	 * The default value of the '{@link #getNr() <em>Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNr()
	 * @generated
	 * @ordered
	 */
	protected static final String NR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNr() <em>Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNr()
	 * @generated
	 * @ordered
	 */
	protected String nr = NR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Avtalstyp TYP_EDEFAULT = Avtalstyp.NYTT;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Avtalstyp typ = TYP_EDEFAULT;

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
	 * The default value of the '{@link #getBoendepris() <em>Boendepris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoendepris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BOENDEPRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBoendepris() <em>Boendepris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoendepris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal boendepris = BOENDEPRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoang() <em>Poang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoang()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal POANG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPoang() <em>Poang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoang()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal poang = POANG_EDEFAULT;

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
	 * The default value of the '{@link #getDygnspris() <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDygnspris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DYGNSPRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDygnspris() <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDygnspris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal dygnspris = DYGNSPRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #isAvresedagDebiteras() <em>Avresedag Debiteras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAvresedagDebiteras()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AVRESEDAG_DEBITERAS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isAvresedagDebiteras() <em>Avresedag Debiteras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAvresedagDebiteras()
	 * @generated
	 * @ordered
	 */
	protected boolean avresedagDebiteras = AVRESEDAG_DEBITERAS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The cached value of the '{@link #getBeslut() <em>Beslut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeslut()
	 * @generated
	 * @ordered
	 */
	protected Beslut beslut;

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
	 * The cached value of the '{@link #getErsatter() <em>Ersatter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErsatter()
	 * @generated
	 * @ordered
	 */
	protected Placeringsavtal ersatter;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceringsavtalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PLACERINGSAVTAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNr() {
		return nr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNr(String newNr) {
		String oldNr = nr;
		nr = newNr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__NR, oldNr, nr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Avtalstyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Avtalstyp newTyp) {
		Avtalstyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__TYP, oldTyp, typ));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBoendepris() {
		return boendepris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoendepris(BigDecimal newBoendepris) {
		BigDecimal oldBoendepris = boendepris;
		boendepris = newBoendepris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS, oldBoendepris, boendepris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPoang() {
		return poang;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoang(BigDecimal newPoang) {
		BigDecimal oldPoang = poang;
		poang = newPoang;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__POANG, oldPoang, poang));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG, oldBarntillagg, barntillagg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDygnspris() {
		return dygnspris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDygnspris(BigDecimal newDygnspris) {
		BigDecimal oldDygnspris = dygnspris;
		dygnspris = newDygnspris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS, oldDygnspris, dygnspris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAvresedagDebiteras() {
		return avresedagDebiteras;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvresedagDebiteras(boolean newAvresedagDebiteras) {
		boolean oldAvresedagDebiteras = avresedagDebiteras;
		avresedagDebiteras = newAvresedagDebiteras;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS, oldAvresedagDebiteras, avresedagDebiteras));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beslut getBeslut() {
		if (beslut != null && beslut.eIsProxy()) {
			InternalEObject oldBeslut = (InternalEObject)beslut;
			beslut = (Beslut)eResolveProxy(oldBeslut);
			if (beslut != oldBeslut) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__BESLUT, oldBeslut, beslut));
			}
		}
		return beslut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Beslut basicGetBeslut() {
		return beslut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeslut(Beslut newBeslut) {
		Beslut oldBeslut = beslut;
		beslut = newBeslut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BESLUT, oldBeslut, beslut));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR, oldLeverantor, leverantor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR, oldLeverantor, leverantor));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__BOENDE, oldBoende, boende));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__BOENDE, oldBoende, boende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsavtal getErsatter() {
		if (ersatter != null && ersatter.eIsProxy()) {
			InternalEObject oldErsatter = (InternalEObject)ersatter;
			ersatter = (Placeringsavtal)eResolveProxy(oldErsatter);
			if (ersatter != oldErsatter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSAVTAL__ERSATTER, oldErsatter, ersatter));
			}
		}
		return ersatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringsavtal basicGetErsatter() {
		return ersatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setErsatter(Placeringsavtal newErsatter) {
		Placeringsavtal oldErsatter = ersatter;
		ersatter = newErsatter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSAVTAL__ERSATTER, oldErsatter, ersatter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				return getNr();
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				return getTyp();
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				return getFrom();
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				return getTom();
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				return getBoendepris();
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				return getPoang();
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				return getBarntillagg();
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				return getDygnspris();
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				return isAvresedagDebiteras();
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				if (resolve) return getBeslut();
				return basicGetBeslut();
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				if (resolve) return getLeverantor();
				return basicGetLeverantor();
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				if (resolve) return getBoende();
				return basicGetBoende();
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				if (resolve) return getErsatter();
				return basicGetErsatter();
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
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				setNr((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				setTyp((Avtalstyp)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				setBoendepris((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				setPoang((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				setBarntillagg((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				setDygnspris((BigDecimal)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				setAvresedagDebiteras((Boolean)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				setBeslut((Beslut)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				setLeverantor((Leverantor)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				setBoende((Boende)newValue);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				setErsatter((Placeringsavtal)newValue);
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
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				setNr(NR_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				setBoendepris(BOENDEPRIS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				setPoang(POANG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				setBarntillagg(BARNTILLAGG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				setDygnspris(DYGNSPRIS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				setAvresedagDebiteras(AVRESEDAG_DEBITERAS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				setBeslut((Beslut)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				setLeverantor((Leverantor)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				setBoende((Boende)null);
				return;
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				setErsatter((Placeringsavtal)null);
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
			case UnderlagPackage.PLACERINGSAVTAL__NR:
				return NR_EDEFAULT == null ? nr != null : !NR_EDEFAULT.equals(nr);
			case UnderlagPackage.PLACERINGSAVTAL__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.PLACERINGSAVTAL__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.PLACERINGSAVTAL__BOENDEPRIS:
				return BOENDEPRIS_EDEFAULT == null ? boendepris != null : !BOENDEPRIS_EDEFAULT.equals(boendepris);
			case UnderlagPackage.PLACERINGSAVTAL__POANG:
				return POANG_EDEFAULT == null ? poang != null : !POANG_EDEFAULT.equals(poang);
			case UnderlagPackage.PLACERINGSAVTAL__BARNTILLAGG:
				return BARNTILLAGG_EDEFAULT == null ? barntillagg != null : !BARNTILLAGG_EDEFAULT.equals(barntillagg);
			case UnderlagPackage.PLACERINGSAVTAL__DYGNSPRIS:
				return DYGNSPRIS_EDEFAULT == null ? dygnspris != null : !DYGNSPRIS_EDEFAULT.equals(dygnspris);
			case UnderlagPackage.PLACERINGSAVTAL__AVRESEDAG_DEBITERAS:
				return avresedagDebiteras != AVRESEDAG_DEBITERAS_EDEFAULT;
			case UnderlagPackage.PLACERINGSAVTAL__PERSON:
				return person != null;
			case UnderlagPackage.PLACERINGSAVTAL__BESLUT:
				return beslut != null;
			case UnderlagPackage.PLACERINGSAVTAL__LEVERANTOR:
				return leverantor != null;
			case UnderlagPackage.PLACERINGSAVTAL__BOENDE:
				return boende != null;
			case UnderlagPackage.PLACERINGSAVTAL__ERSATTER:
				return ersatter != null;
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
		result.append(" (nr: ");
		result.append(nr);
		result.append(", typ: ");
		result.append(typ);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", boendepris: ");
		result.append(boendepris);
		result.append(", poang: ");
		result.append(poang);
		result.append(", barntillagg: ");
		result.append(barntillagg);
		result.append(", dygnspris: ");
		result.append(dygnspris);
		result.append(", avresedagDebiteras: ");
		result.append(avresedagDebiteras);
		result.append(')');
		return result.toString();
	}

} //PlaceringsavtalImpl
