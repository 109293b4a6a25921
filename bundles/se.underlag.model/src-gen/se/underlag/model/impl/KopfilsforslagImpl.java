/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
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
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kopfilsforslag</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getAr <em>Ar</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getReferens <em>Referens</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getMotivering <em>Motivering</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getAvgjordAv <em>Avgjord Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getAvgjord <em>Avgjord</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getAvgorandeorsak <em>Avgorandeorsak</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getInsatstyp <em>Insatstyp</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getAvtal <em>Avtal</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getKopfil <em>Kopfil</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getRad <em>Rad</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsforslagImpl#getManader <em>Manader</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KopfilsforslagImpl extends EntitetImpl implements Kopfilsforslag {
	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Forslagstyp TYP_EDEFAULT = Forslagstyp.NY_RAD;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Forslagstyp typ = TYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final Forslagsstatus STATUS_EDEFAULT = Forslagsstatus.NYTT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected Forslagsstatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAr() <em>Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAr()
	 * @generated
	 * @ordered
	 */
	protected static final int AR_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAr() <em>Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAr()
	 * @generated
	 * @ordered
	 */
	protected int ar = AR_EDEFAULT;

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
	 * The default value of the '{@link #getReferens() <em>Referens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferens()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferens() <em>Referens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferens()
	 * @generated
	 * @ordered
	 */
	protected String referens = REFERENS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMotivering() <em>Motivering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotivering()
	 * @generated
	 * @ordered
	 */
	protected static final String MOTIVERING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMotivering() <em>Motivering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMotivering()
	 * @generated
	 * @ordered
	 */
	protected String motivering = MOTIVERING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvgjordAv() <em>Avgjord Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgjordAv()
	 * @generated
	 * @ordered
	 */
	protected static final String AVGJORD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvgjordAv() <em>Avgjord Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgjordAv()
	 * @generated
	 * @ordered
	 */
	protected String avgjordAv = AVGJORD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvgjord() <em>Avgjord</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgjord()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AVGJORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvgjord() <em>Avgjord</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgjord()
	 * @generated
	 * @ordered
	 */
	protected Instant avgjord = AVGJORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvgorandeorsak() <em>Avgorandeorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgorandeorsak()
	 * @generated
	 * @ordered
	 */
	protected static final String AVGORANDEORSAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvgorandeorsak() <em>Avgorandeorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvgorandeorsak()
	 * @generated
	 * @ordered
	 */
	protected String avgorandeorsak = AVGORANDEORSAK_EDEFAULT;

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
	 * The cached value of the '{@link #getInsatstyp() <em>Insatstyp</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsatstyp()
	 * @generated
	 * @ordered
	 */
	protected Insatstyp insatstyp;

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
	 * The cached value of the '{@link #getAvtal() <em>Avtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvtal()
	 * @generated
	 * @ordered
	 */
	protected Placeringsavtal avtal;

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
	 * The cached value of the '{@link #getRad() <em>Rad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRad()
	 * @generated
	 * @ordered
	 */
	protected Kopfilsrad rad;

	/**
	 * The cached value of the '{@link #getManader() <em>Manader</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManader()
	 * @generated
	 * @ordered
	 */
	protected EList<Forslagsmanad> manader;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KopfilsforslagImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.KOPFILSFORSLAG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Forslagstyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Forslagstyp newTyp) {
		Forslagstyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__TYP, oldTyp, typ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Forslagsstatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(Forslagsstatus newStatus) {
		Forslagsstatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAr() {
		return ar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAr(int newAr) {
		int oldAr = ar;
		ar = newAr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__AR, oldAr, ar));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__TOM, oldTom, tom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__DYGNSPRIS, oldDygnspris, dygnspris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReferens() {
		return referens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferens(String newReferens) {
		String oldReferens = referens;
		referens = newReferens;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__REFERENS, oldReferens, referens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMotivering() {
		return motivering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMotivering(String newMotivering) {
		String oldMotivering = motivering;
		motivering = newMotivering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__MOTIVERING, oldMotivering, motivering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAvgjordAv() {
		return avgjordAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgjordAv(String newAvgjordAv) {
		String oldAvgjordAv = avgjordAv;
		avgjordAv = newAvgjordAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__AVGJORD_AV, oldAvgjordAv, avgjordAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAvgjord() {
		return avgjord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgjord(Instant newAvgjord) {
		Instant oldAvgjord = avgjord;
		avgjord = newAvgjord;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__AVGJORD, oldAvgjord, avgjord));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAvgorandeorsak() {
		return avgorandeorsak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvgorandeorsak(String newAvgorandeorsak) {
		String oldAvgorandeorsak = avgorandeorsak;
		avgorandeorsak = newAvgorandeorsak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__AVGORANDEORSAK, oldAvgorandeorsak, avgorandeorsak));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__PERSON, oldPerson, person));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__BESLUT, oldBeslut, beslut));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__BESLUT, oldBeslut, beslut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Insatstyp getInsatstyp() {
		if (insatstyp != null && insatstyp.eIsProxy()) {
			InternalEObject oldInsatstyp = (InternalEObject)insatstyp;
			insatstyp = (Insatstyp)eResolveProxy(oldInsatstyp);
			if (insatstyp != oldInsatstyp) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__INSATSTYP, oldInsatstyp, insatstyp));
			}
		}
		return insatstyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Insatstyp basicGetInsatstyp() {
		return insatstyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsatstyp(Insatstyp newInsatstyp) {
		Insatstyp oldInsatstyp = insatstyp;
		insatstyp = newInsatstyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__INSATSTYP, oldInsatstyp, insatstyp));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__LEVERANTOR, oldLeverantor, leverantor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__LEVERANTOR, oldLeverantor, leverantor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsavtal getAvtal() {
		if (avtal != null && avtal.eIsProxy()) {
			InternalEObject oldAvtal = (InternalEObject)avtal;
			avtal = (Placeringsavtal)eResolveProxy(oldAvtal);
			if (avtal != oldAvtal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__AVTAL, oldAvtal, avtal));
			}
		}
		return avtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringsavtal basicGetAvtal() {
		return avtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvtal(Placeringsavtal newAvtal) {
		Placeringsavtal oldAvtal = avtal;
		avtal = newAvtal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__AVTAL, oldAvtal, avtal));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__KOPFIL, oldKopfil, kopfil));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__KOPFIL, oldKopfil, kopfil));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSFORSLAG__RAD, oldRad, rad));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSFORSLAG__RAD, oldRad, rad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Forslagsmanad> getManader() {
		if (manader == null) {
			manader = new EObjectContainmentWithInverseEList<Forslagsmanad>(Forslagsmanad.class, this, UnderlagPackage.KOPFILSFORSLAG__MANADER, UnderlagPackage.FORSLAGSMANAD__FORSLAG);
		}
		return manader;
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
			case UnderlagPackage.KOPFILSFORSLAG__MANADER:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getManader()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.KOPFILSFORSLAG__MANADER:
				return ((InternalEList<?>)getManader()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.KOPFILSFORSLAG__TYP:
				return getTyp();
			case UnderlagPackage.KOPFILSFORSLAG__STATUS:
				return getStatus();
			case UnderlagPackage.KOPFILSFORSLAG__AR:
				return getAr();
			case UnderlagPackage.KOPFILSFORSLAG__FROM:
				return getFrom();
			case UnderlagPackage.KOPFILSFORSLAG__TOM:
				return getTom();
			case UnderlagPackage.KOPFILSFORSLAG__DYGNSPRIS:
				return getDygnspris();
			case UnderlagPackage.KOPFILSFORSLAG__REFERENS:
				return getReferens();
			case UnderlagPackage.KOPFILSFORSLAG__MOTIVERING:
				return getMotivering();
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD_AV:
				return getAvgjordAv();
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD:
				return getAvgjord();
			case UnderlagPackage.KOPFILSFORSLAG__AVGORANDEORSAK:
				return getAvgorandeorsak();
			case UnderlagPackage.KOPFILSFORSLAG__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.KOPFILSFORSLAG__BESLUT:
				if (resolve) return getBeslut();
				return basicGetBeslut();
			case UnderlagPackage.KOPFILSFORSLAG__INSATSTYP:
				if (resolve) return getInsatstyp();
				return basicGetInsatstyp();
			case UnderlagPackage.KOPFILSFORSLAG__LEVERANTOR:
				if (resolve) return getLeverantor();
				return basicGetLeverantor();
			case UnderlagPackage.KOPFILSFORSLAG__AVTAL:
				if (resolve) return getAvtal();
				return basicGetAvtal();
			case UnderlagPackage.KOPFILSFORSLAG__KOPFIL:
				if (resolve) return getKopfil();
				return basicGetKopfil();
			case UnderlagPackage.KOPFILSFORSLAG__RAD:
				if (resolve) return getRad();
				return basicGetRad();
			case UnderlagPackage.KOPFILSFORSLAG__MANADER:
				return getManader();
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
			case UnderlagPackage.KOPFILSFORSLAG__TYP:
				setTyp((Forslagstyp)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__STATUS:
				setStatus((Forslagsstatus)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AR:
				setAr((Integer)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__DYGNSPRIS:
				setDygnspris((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__REFERENS:
				setReferens((String)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__MOTIVERING:
				setMotivering((String)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD_AV:
				setAvgjordAv((String)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD:
				setAvgjord((Instant)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVGORANDEORSAK:
				setAvgorandeorsak((String)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__BESLUT:
				setBeslut((Beslut)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__INSATSTYP:
				setInsatstyp((Insatstyp)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__LEVERANTOR:
				setLeverantor((Leverantor)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVTAL:
				setAvtal((Placeringsavtal)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__KOPFIL:
				setKopfil((Kopfil)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__RAD:
				setRad((Kopfilsrad)newValue);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__MANADER:
				getManader().clear();
				getManader().addAll((Collection<? extends Forslagsmanad>)newValue);
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
			case UnderlagPackage.KOPFILSFORSLAG__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AR:
				setAr(AR_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__DYGNSPRIS:
				setDygnspris(DYGNSPRIS_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__REFERENS:
				setReferens(REFERENS_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__MOTIVERING:
				setMotivering(MOTIVERING_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD_AV:
				setAvgjordAv(AVGJORD_AV_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD:
				setAvgjord(AVGJORD_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVGORANDEORSAK:
				setAvgorandeorsak(AVGORANDEORSAK_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__BESLUT:
				setBeslut((Beslut)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__INSATSTYP:
				setInsatstyp((Insatstyp)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__LEVERANTOR:
				setLeverantor((Leverantor)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__AVTAL:
				setAvtal((Placeringsavtal)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__KOPFIL:
				setKopfil((Kopfil)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__RAD:
				setRad((Kopfilsrad)null);
				return;
			case UnderlagPackage.KOPFILSFORSLAG__MANADER:
				getManader().clear();
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
			case UnderlagPackage.KOPFILSFORSLAG__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.KOPFILSFORSLAG__STATUS:
				return status != STATUS_EDEFAULT;
			case UnderlagPackage.KOPFILSFORSLAG__AR:
				return ar != AR_EDEFAULT;
			case UnderlagPackage.KOPFILSFORSLAG__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.KOPFILSFORSLAG__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.KOPFILSFORSLAG__DYGNSPRIS:
				return DYGNSPRIS_EDEFAULT == null ? dygnspris != null : !DYGNSPRIS_EDEFAULT.equals(dygnspris);
			case UnderlagPackage.KOPFILSFORSLAG__REFERENS:
				return REFERENS_EDEFAULT == null ? referens != null : !REFERENS_EDEFAULT.equals(referens);
			case UnderlagPackage.KOPFILSFORSLAG__MOTIVERING:
				return MOTIVERING_EDEFAULT == null ? motivering != null : !MOTIVERING_EDEFAULT.equals(motivering);
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD_AV:
				return AVGJORD_AV_EDEFAULT == null ? avgjordAv != null : !AVGJORD_AV_EDEFAULT.equals(avgjordAv);
			case UnderlagPackage.KOPFILSFORSLAG__AVGJORD:
				return AVGJORD_EDEFAULT == null ? avgjord != null : !AVGJORD_EDEFAULT.equals(avgjord);
			case UnderlagPackage.KOPFILSFORSLAG__AVGORANDEORSAK:
				return AVGORANDEORSAK_EDEFAULT == null ? avgorandeorsak != null : !AVGORANDEORSAK_EDEFAULT.equals(avgorandeorsak);
			case UnderlagPackage.KOPFILSFORSLAG__PERSON:
				return person != null;
			case UnderlagPackage.KOPFILSFORSLAG__BESLUT:
				return beslut != null;
			case UnderlagPackage.KOPFILSFORSLAG__INSATSTYP:
				return insatstyp != null;
			case UnderlagPackage.KOPFILSFORSLAG__LEVERANTOR:
				return leverantor != null;
			case UnderlagPackage.KOPFILSFORSLAG__AVTAL:
				return avtal != null;
			case UnderlagPackage.KOPFILSFORSLAG__KOPFIL:
				return kopfil != null;
			case UnderlagPackage.KOPFILSFORSLAG__RAD:
				return rad != null;
			case UnderlagPackage.KOPFILSFORSLAG__MANADER:
				return manader != null && !manader.isEmpty();
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
		result.append(", status: ");
		result.append(status);
		result.append(", ar: ");
		result.append(ar);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", dygnspris: ");
		result.append(dygnspris);
		result.append(", referens: ");
		result.append(referens);
		result.append(", motivering: ");
		result.append(motivering);
		result.append(", avgjordAv: ");
		result.append(avgjordAv);
		result.append(", avgjord: ");
		result.append(avgjord);
		result.append(", avgorandeorsak: ");
		result.append(avgorandeorsak);
		result.append(')');
		return result.toString();
	}

} //KopfilsforslagImpl
