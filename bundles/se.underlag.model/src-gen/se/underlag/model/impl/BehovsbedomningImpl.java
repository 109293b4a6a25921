/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Bedomningstyp;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Kontaktpart;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Behovsbedomning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getKontaktDatum <em>Kontakt Datum</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getKontaktAv <em>Kontakt Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getKontaktUnderlag <em>Kontakt Underlag</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getStartBekraftad <em>Start Bekraftad</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getBehovUppstod <em>Behov Uppstod</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getBokad <em>Bokad</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getGenomford <em>Genomford</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getGenomfordAv <em>Genomford Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getPoang <em>Poang</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#isUndantag <em>Undantag</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getUndantagsskal <em>Undantagsskal</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getDokumentpris <em>Dokumentpris</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getMejlSkickat <em>Mejl Skickat</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getITreserva <em>ITreserva</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.impl.BehovsbedomningImpl#getBoende <em>Boende</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BehovsbedomningImpl extends EntitetImpl implements Behovsbedomning {
	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Bedomningstyp TYP_EDEFAULT = Bedomningstyp.NY;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Bedomningstyp typ = TYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontaktDatum() <em>Kontakt Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktDatum()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate KONTAKT_DATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKontaktDatum() <em>Kontakt Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktDatum()
	 * @generated
	 * @ordered
	 */
	protected LocalDate kontaktDatum = KONTAKT_DATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontaktAv() <em>Kontakt Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktAv()
	 * @generated
	 * @ordered
	 */
	protected static final Kontaktpart KONTAKT_AV_EDEFAULT = Kontaktpart.LEVERANTOR;

	/**
	 * The cached value of the '{@link #getKontaktAv() <em>Kontakt Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktAv()
	 * @generated
	 * @ordered
	 */
	protected Kontaktpart kontaktAv = KONTAKT_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontaktUnderlag() <em>Kontakt Underlag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktUnderlag()
	 * @generated
	 * @ordered
	 */
	protected static final String KONTAKT_UNDERLAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKontaktUnderlag() <em>Kontakt Underlag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktUnderlag()
	 * @generated
	 * @ordered
	 */
	protected String kontaktUnderlag = KONTAKT_UNDERLAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartBekraftad() <em>Start Bekraftad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartBekraftad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_BEKRAFTAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartBekraftad() <em>Start Bekraftad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartBekraftad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startBekraftad = START_BEKRAFTAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBehovUppstod() <em>Behov Uppstod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehovUppstod()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BEHOV_UPPSTOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBehovUppstod() <em>Behov Uppstod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehovUppstod()
	 * @generated
	 * @ordered
	 */
	protected LocalDate behovUppstod = BEHOV_UPPSTOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBokad() <em>Bokad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBokad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BOKAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBokad() <em>Bokad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBokad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate bokad = BOKAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenomford() <em>Genomford</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomford()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate GENOMFORD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenomford() <em>Genomford</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomford()
	 * @generated
	 * @ordered
	 */
	protected LocalDate genomford = GENOMFORD_EDEFAULT;

	/**
	 * The default value of the '{@link #getGenomfordAv() <em>Genomford Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomfordAv()
	 * @generated
	 * @ordered
	 */
	protected static final String GENOMFORD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGenomfordAv() <em>Genomford Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGenomfordAv()
	 * @generated
	 * @ordered
	 */
	protected String genomfordAv = GENOMFORD_AV_EDEFAULT;

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
	 * The default value of the '{@link #isUndantag() <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndantag()
	 * @generated
	 * @ordered
	 */
	protected static final boolean UNDANTAG_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isUndantag() <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isUndantag()
	 * @generated
	 * @ordered
	 */
	protected boolean undantag = UNDANTAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndantagsskal() <em>Undantagsskal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagsskal()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDANTAGSSKAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndantagsskal() <em>Undantagsskal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagsskal()
	 * @generated
	 * @ordered
	 */
	protected String undantagsskal = UNDANTAGSSKAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getDokumentpris() <em>Dokumentpris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDokumentpris()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal DOKUMENTPRIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDokumentpris() <em>Dokumentpris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDokumentpris()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal dokumentpris = DOKUMENTPRIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMejlSkickat() <em>Mejl Skickat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMejlSkickat()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MEJL_SKICKAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMejlSkickat() <em>Mejl Skickat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMejlSkickat()
	 * @generated
	 * @ordered
	 */
	protected Instant mejlSkickat = MEJL_SKICKAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getITreserva() <em>ITreserva</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getITreserva()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ITRESERVA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getITreserva() <em>ITreserva</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getITreserva()
	 * @generated
	 * @ordered
	 */
	protected LocalDate iTreserva = ITRESERVA_EDEFAULT;

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
	public BehovsbedomningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.BEHOVSBEDOMNING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Bedomningstyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Bedomningstyp newTyp) {
		Bedomningstyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__TYP, oldTyp, typ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getKontaktDatum() {
		return kontaktDatum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontaktDatum(LocalDate newKontaktDatum) {
		LocalDate oldKontaktDatum = kontaktDatum;
		kontaktDatum = newKontaktDatum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_DATUM, oldKontaktDatum, kontaktDatum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kontaktpart getKontaktAv() {
		return kontaktAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontaktAv(Kontaktpart newKontaktAv) {
		Kontaktpart oldKontaktAv = kontaktAv;
		kontaktAv = newKontaktAv == null ? KONTAKT_AV_EDEFAULT : newKontaktAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_AV, oldKontaktAv, kontaktAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKontaktUnderlag() {
		return kontaktUnderlag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontaktUnderlag(String newKontaktUnderlag) {
		String oldKontaktUnderlag = kontaktUnderlag;
		kontaktUnderlag = newKontaktUnderlag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_UNDERLAG, oldKontaktUnderlag, kontaktUnderlag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartBekraftad() {
		return startBekraftad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartBekraftad(LocalDate newStartBekraftad) {
		LocalDate oldStartBekraftad = startBekraftad;
		startBekraftad = newStartBekraftad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__START_BEKRAFTAD, oldStartBekraftad, startBekraftad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBehovUppstod() {
		return behovUppstod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBehovUppstod(LocalDate newBehovUppstod) {
		LocalDate oldBehovUppstod = behovUppstod;
		behovUppstod = newBehovUppstod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__BEHOV_UPPSTOD, oldBehovUppstod, behovUppstod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBokad() {
		return bokad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBokad(LocalDate newBokad) {
		LocalDate oldBokad = bokad;
		bokad = newBokad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__BOKAD, oldBokad, bokad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getGenomford() {
		return genomford;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenomford(LocalDate newGenomford) {
		LocalDate oldGenomford = genomford;
		genomford = newGenomford;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD, oldGenomford, genomford));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGenomfordAv() {
		return genomfordAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGenomfordAv(String newGenomfordAv) {
		String oldGenomfordAv = genomfordAv;
		genomfordAv = newGenomfordAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD_AV, oldGenomfordAv, genomfordAv));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__POANG, oldPoang, poang));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isUndantag() {
		return undantag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantag(boolean newUndantag) {
		boolean oldUndantag = undantag;
		undantag = newUndantag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__UNDANTAG, oldUndantag, undantag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndantagsskal() {
		return undantagsskal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantagsskal(String newUndantagsskal) {
		String oldUndantagsskal = undantagsskal;
		undantagsskal = newUndantagsskal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__UNDANTAGSSKAL, oldUndantagsskal, undantagsskal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getDokumentpris() {
		return dokumentpris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDokumentpris(BigDecimal newDokumentpris) {
		BigDecimal oldDokumentpris = dokumentpris;
		dokumentpris = newDokumentpris;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__DOKUMENTPRIS, oldDokumentpris, dokumentpris));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMejlSkickat() {
		return mejlSkickat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMejlSkickat(Instant newMejlSkickat) {
		Instant oldMejlSkickat = mejlSkickat;
		mejlSkickat = newMejlSkickat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__MEJL_SKICKAT, oldMejlSkickat, mejlSkickat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getITreserva() {
		return iTreserva;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setITreserva(LocalDate newITreserva) {
		LocalDate oldITreserva = iTreserva;
		iTreserva = newITreserva;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__ITRESERVA, oldITreserva, iTreserva));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.BEHOVSBEDOMNING__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__PERSON, oldPerson, person));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.BEHOVSBEDOMNING__BESLUT, oldBeslut, beslut));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__BESLUT, oldBeslut, beslut));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.BEHOVSBEDOMNING__BOENDE, oldBoende, boende));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BEHOVSBEDOMNING__BOENDE, oldBoende, boende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.BEHOVSBEDOMNING__TYP:
				return getTyp();
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_DATUM:
				return getKontaktDatum();
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_AV:
				return getKontaktAv();
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_UNDERLAG:
				return getKontaktUnderlag();
			case UnderlagPackage.BEHOVSBEDOMNING__START_BEKRAFTAD:
				return getStartBekraftad();
			case UnderlagPackage.BEHOVSBEDOMNING__BEHOV_UPPSTOD:
				return getBehovUppstod();
			case UnderlagPackage.BEHOVSBEDOMNING__BOKAD:
				return getBokad();
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD:
				return getGenomford();
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD_AV:
				return getGenomfordAv();
			case UnderlagPackage.BEHOVSBEDOMNING__POANG:
				return getPoang();
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAG:
				return isUndantag();
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAGSSKAL:
				return getUndantagsskal();
			case UnderlagPackage.BEHOVSBEDOMNING__DOKUMENTPRIS:
				return getDokumentpris();
			case UnderlagPackage.BEHOVSBEDOMNING__MEJL_SKICKAT:
				return getMejlSkickat();
			case UnderlagPackage.BEHOVSBEDOMNING__ITRESERVA:
				return getITreserva();
			case UnderlagPackage.BEHOVSBEDOMNING__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.BEHOVSBEDOMNING__BESLUT:
				if (resolve) return getBeslut();
				return basicGetBeslut();
			case UnderlagPackage.BEHOVSBEDOMNING__BOENDE:
				if (resolve) return getBoende();
				return basicGetBoende();
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
			case UnderlagPackage.BEHOVSBEDOMNING__TYP:
				setTyp((Bedomningstyp)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_DATUM:
				setKontaktDatum((LocalDate)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_AV:
				setKontaktAv((Kontaktpart)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_UNDERLAG:
				setKontaktUnderlag((String)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__START_BEKRAFTAD:
				setStartBekraftad((LocalDate)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BEHOV_UPPSTOD:
				setBehovUppstod((LocalDate)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BOKAD:
				setBokad((LocalDate)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD:
				setGenomford((LocalDate)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD_AV:
				setGenomfordAv((String)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__POANG:
				setPoang((BigDecimal)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAG:
				setUndantag((Boolean)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAGSSKAL:
				setUndantagsskal((String)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__DOKUMENTPRIS:
				setDokumentpris((BigDecimal)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__MEJL_SKICKAT:
				setMejlSkickat((Instant)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__ITRESERVA:
				setITreserva((LocalDate)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BESLUT:
				setBeslut((Beslut)newValue);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BOENDE:
				setBoende((Boende)newValue);
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
			case UnderlagPackage.BEHOVSBEDOMNING__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_DATUM:
				setKontaktDatum(KONTAKT_DATUM_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_AV:
				setKontaktAv(KONTAKT_AV_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_UNDERLAG:
				setKontaktUnderlag(KONTAKT_UNDERLAG_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__START_BEKRAFTAD:
				setStartBekraftad(START_BEKRAFTAD_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BEHOV_UPPSTOD:
				setBehovUppstod(BEHOV_UPPSTOD_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BOKAD:
				setBokad(BOKAD_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD:
				setGenomford(GENOMFORD_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD_AV:
				setGenomfordAv(GENOMFORD_AV_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__POANG:
				setPoang(POANG_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAG:
				setUndantag(UNDANTAG_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAGSSKAL:
				setUndantagsskal(UNDANTAGSSKAL_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__DOKUMENTPRIS:
				setDokumentpris(DOKUMENTPRIS_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__MEJL_SKICKAT:
				setMejlSkickat(MEJL_SKICKAT_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__ITRESERVA:
				setITreserva(ITRESERVA_EDEFAULT);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BESLUT:
				setBeslut((Beslut)null);
				return;
			case UnderlagPackage.BEHOVSBEDOMNING__BOENDE:
				setBoende((Boende)null);
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
			case UnderlagPackage.BEHOVSBEDOMNING__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_DATUM:
				return KONTAKT_DATUM_EDEFAULT == null ? kontaktDatum != null : !KONTAKT_DATUM_EDEFAULT.equals(kontaktDatum);
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_AV:
				return kontaktAv != KONTAKT_AV_EDEFAULT;
			case UnderlagPackage.BEHOVSBEDOMNING__KONTAKT_UNDERLAG:
				return KONTAKT_UNDERLAG_EDEFAULT == null ? kontaktUnderlag != null : !KONTAKT_UNDERLAG_EDEFAULT.equals(kontaktUnderlag);
			case UnderlagPackage.BEHOVSBEDOMNING__START_BEKRAFTAD:
				return START_BEKRAFTAD_EDEFAULT == null ? startBekraftad != null : !START_BEKRAFTAD_EDEFAULT.equals(startBekraftad);
			case UnderlagPackage.BEHOVSBEDOMNING__BEHOV_UPPSTOD:
				return BEHOV_UPPSTOD_EDEFAULT == null ? behovUppstod != null : !BEHOV_UPPSTOD_EDEFAULT.equals(behovUppstod);
			case UnderlagPackage.BEHOVSBEDOMNING__BOKAD:
				return BOKAD_EDEFAULT == null ? bokad != null : !BOKAD_EDEFAULT.equals(bokad);
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD:
				return GENOMFORD_EDEFAULT == null ? genomford != null : !GENOMFORD_EDEFAULT.equals(genomford);
			case UnderlagPackage.BEHOVSBEDOMNING__GENOMFORD_AV:
				return GENOMFORD_AV_EDEFAULT == null ? genomfordAv != null : !GENOMFORD_AV_EDEFAULT.equals(genomfordAv);
			case UnderlagPackage.BEHOVSBEDOMNING__POANG:
				return POANG_EDEFAULT == null ? poang != null : !POANG_EDEFAULT.equals(poang);
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAG:
				return undantag != UNDANTAG_EDEFAULT;
			case UnderlagPackage.BEHOVSBEDOMNING__UNDANTAGSSKAL:
				return UNDANTAGSSKAL_EDEFAULT == null ? undantagsskal != null : !UNDANTAGSSKAL_EDEFAULT.equals(undantagsskal);
			case UnderlagPackage.BEHOVSBEDOMNING__DOKUMENTPRIS:
				return DOKUMENTPRIS_EDEFAULT == null ? dokumentpris != null : !DOKUMENTPRIS_EDEFAULT.equals(dokumentpris);
			case UnderlagPackage.BEHOVSBEDOMNING__MEJL_SKICKAT:
				return MEJL_SKICKAT_EDEFAULT == null ? mejlSkickat != null : !MEJL_SKICKAT_EDEFAULT.equals(mejlSkickat);
			case UnderlagPackage.BEHOVSBEDOMNING__ITRESERVA:
				return ITRESERVA_EDEFAULT == null ? iTreserva != null : !ITRESERVA_EDEFAULT.equals(iTreserva);
			case UnderlagPackage.BEHOVSBEDOMNING__PERSON:
				return person != null;
			case UnderlagPackage.BEHOVSBEDOMNING__BESLUT:
				return beslut != null;
			case UnderlagPackage.BEHOVSBEDOMNING__BOENDE:
				return boende != null;
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
		result.append(", kontaktDatum: ");
		result.append(kontaktDatum);
		result.append(", kontaktAv: ");
		result.append(kontaktAv);
		result.append(", kontaktUnderlag: ");
		result.append(kontaktUnderlag);
		result.append(", startBekraftad: ");
		result.append(startBekraftad);
		result.append(", behovUppstod: ");
		result.append(behovUppstod);
		result.append(", bokad: ");
		result.append(bokad);
		result.append(", genomford: ");
		result.append(genomford);
		result.append(", genomfordAv: ");
		result.append(genomfordAv);
		result.append(", poang: ");
		result.append(poang);
		result.append(", undantag: ");
		result.append(undantag);
		result.append(", undantagsskal: ");
		result.append(undantagsskal);
		result.append(", dokumentpris: ");
		result.append(dokumentpris);
		result.append(", mejlSkickat: ");
		result.append(mejlSkickat);
		result.append(", iTreserva: ");
		result.append(iTreserva);
		result.append(')');
		return result.toString();
	}

} //BehovsbedomningImpl
