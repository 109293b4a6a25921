/**
 */
package se.underlag.model.impl;

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

import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Flode;
import se.underlag.model.Inflyttning;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringssteg;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placeringsarende</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getReferens <em>Referens</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getFlode <em>Flode</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getTillstand <em>Tillstand</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getStartad <em>Startad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getAvslutad <em>Avslutad</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getAntalSteg <em>Antal Steg</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getKontaktuppgift <em>Kontaktuppgift</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getSocialsekreterare <em>Socialsekreterare</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getPlaneringsledare <em>Planeringsledare</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getSocialadministrator <em>Socialadministrator</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getEnhetschef <em>Enhetschef</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getLinkSamordnare <em>Link Samordnare</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getOnskadSistaDag <em>Onskad Sista Dag</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getBedomning <em>Bedomning</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getAvtal <em>Avtal</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getForegaende <em>Foregaende</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getInflyttning <em>Inflyttning</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsarendeImpl#getSteg <em>Steg</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceringsarendeImpl extends EntitetImpl implements Placeringsarende {
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
	 * The default value of the '{@link #getFlode() <em>Flode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlode()
	 * @generated
	 * @ordered
	 */
	protected static final Flode FLODE_EDEFAULT = Flode.NYTT_AVROP;

	/**
	 * The cached value of the '{@link #getFlode() <em>Flode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlode()
	 * @generated
	 * @ordered
	 */
	protected Flode flode = FLODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTillstand() <em>Tillstand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTillstand()
	 * @generated
	 * @ordered
	 */
	protected static final Placeringstillstand TILLSTAND_EDEFAULT = Placeringstillstand.STARTAT;

	/**
	 * The cached value of the '{@link #getTillstand() <em>Tillstand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTillstand()
	 * @generated
	 * @ordered
	 */
	protected Placeringstillstand tillstand = TILLSTAND_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartad() <em>Startad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartad() <em>Startad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startad = STARTAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvslutad() <em>Avslutad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvslutad()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AVSLUTAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvslutad() <em>Avslutad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvslutad()
	 * @generated
	 * @ordered
	 */
	protected LocalDate avslutad = AVSLUTAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAntalSteg() <em>Antal Steg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntalSteg()
	 * @generated
	 * @ordered
	 */
	protected static final int ANTAL_STEG_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAntalSteg() <em>Antal Steg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntalSteg()
	 * @generated
	 * @ordered
	 */
	protected int antalSteg = ANTAL_STEG_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontaktuppgift() <em>Kontaktuppgift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktuppgift()
	 * @generated
	 * @ordered
	 */
	protected static final String KONTAKTUPPGIFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKontaktuppgift() <em>Kontaktuppgift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontaktuppgift()
	 * @generated
	 * @ordered
	 */
	protected String kontaktuppgift = KONTAKTUPPGIFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSocialsekreterare() <em>Socialsekreterare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocialsekreterare()
	 * @generated
	 * @ordered
	 */
	protected static final String SOCIALSEKRETERARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocialsekreterare() <em>Socialsekreterare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocialsekreterare()
	 * @generated
	 * @ordered
	 */
	protected String socialsekreterare = SOCIALSEKRETERARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlaneringsledare() <em>Planeringsledare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaneringsledare()
	 * @generated
	 * @ordered
	 */
	protected static final String PLANERINGSLEDARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlaneringsledare() <em>Planeringsledare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlaneringsledare()
	 * @generated
	 * @ordered
	 */
	protected String planeringsledare = PLANERINGSLEDARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSocialadministrator() <em>Socialadministrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocialadministrator()
	 * @generated
	 * @ordered
	 */
	protected static final String SOCIALADMINISTRATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSocialadministrator() <em>Socialadministrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSocialadministrator()
	 * @generated
	 * @ordered
	 */
	protected String socialadministrator = SOCIALADMINISTRATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnhetschef() <em>Enhetschef</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhetschef()
	 * @generated
	 * @ordered
	 */
	protected static final String ENHETSCHEF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnhetschef() <em>Enhetschef</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhetschef()
	 * @generated
	 * @ordered
	 */
	protected String enhetschef = ENHETSCHEF_EDEFAULT;

	/**
	 * The default value of the '{@link #getLinkSamordnare() <em>Link Samordnare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkSamordnare()
	 * @generated
	 * @ordered
	 */
	protected static final String LINK_SAMORDNARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLinkSamordnare() <em>Link Samordnare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinkSamordnare()
	 * @generated
	 * @ordered
	 */
	protected String linkSamordnare = LINK_SAMORDNARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnskadSistaDag() <em>Onskad Sista Dag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnskadSistaDag()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ONSKAD_SISTA_DAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnskadSistaDag() <em>Onskad Sista Dag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnskadSistaDag()
	 * @generated
	 * @ordered
	 */
	protected LocalDate onskadSistaDag = ONSKAD_SISTA_DAG_EDEFAULT;

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
	 * The cached value of the '{@link #getBedomning() <em>Bedomning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBedomning()
	 * @generated
	 * @ordered
	 */
	protected Behovsbedomning bedomning;

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
	 * The cached value of the '{@link #getForegaende() <em>Foregaende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForegaende()
	 * @generated
	 * @ordered
	 */
	protected Placeringsavtal foregaende;

	/**
	 * The cached value of the '{@link #getInflyttning() <em>Inflyttning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInflyttning()
	 * @generated
	 * @ordered
	 */
	protected Inflyttning inflyttning;

	/**
	 * The cached value of the '{@link #getSteg() <em>Steg</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteg()
	 * @generated
	 * @ordered
	 */
	protected EList<Placeringssteg> steg;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceringsarendeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PLACERINGSARENDE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__REFERENS, oldReferens, referens));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Flode getFlode() {
		return flode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlode(Flode newFlode) {
		Flode oldFlode = flode;
		flode = newFlode == null ? FLODE_EDEFAULT : newFlode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__FLODE, oldFlode, flode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringstillstand getTillstand() {
		return tillstand;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTillstand(Placeringstillstand newTillstand) {
		Placeringstillstand oldTillstand = tillstand;
		tillstand = newTillstand == null ? TILLSTAND_EDEFAULT : newTillstand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__TILLSTAND, oldTillstand, tillstand));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartad() {
		return startad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartad(LocalDate newStartad) {
		LocalDate oldStartad = startad;
		startad = newStartad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__STARTAD, oldStartad, startad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAvslutad() {
		return avslutad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvslutad(LocalDate newAvslutad) {
		LocalDate oldAvslutad = avslutad;
		avslutad = newAvslutad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__AVSLUTAD, oldAvslutad, avslutad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAntalSteg() {
		return antalSteg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAntalSteg(int newAntalSteg) {
		int oldAntalSteg = antalSteg;
		antalSteg = newAntalSteg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__ANTAL_STEG, oldAntalSteg, antalSteg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKontaktuppgift() {
		return kontaktuppgift;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontaktuppgift(String newKontaktuppgift) {
		String oldKontaktuppgift = kontaktuppgift;
		kontaktuppgift = newKontaktuppgift;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__KONTAKTUPPGIFT, oldKontaktuppgift, kontaktuppgift));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSocialsekreterare() {
		return socialsekreterare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocialsekreterare(String newSocialsekreterare) {
		String oldSocialsekreterare = socialsekreterare;
		socialsekreterare = newSocialsekreterare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__SOCIALSEKRETERARE, oldSocialsekreterare, socialsekreterare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlaneringsledare() {
		return planeringsledare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaneringsledare(String newPlaneringsledare) {
		String oldPlaneringsledare = planeringsledare;
		planeringsledare = newPlaneringsledare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__PLANERINGSLEDARE, oldPlaneringsledare, planeringsledare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSocialadministrator() {
		return socialadministrator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSocialadministrator(String newSocialadministrator) {
		String oldSocialadministrator = socialadministrator;
		socialadministrator = newSocialadministrator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__SOCIALADMINISTRATOR, oldSocialadministrator, socialadministrator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnhetschef() {
		return enhetschef;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnhetschef(String newEnhetschef) {
		String oldEnhetschef = enhetschef;
		enhetschef = newEnhetschef;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__ENHETSCHEF, oldEnhetschef, enhetschef));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLinkSamordnare() {
		return linkSamordnare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinkSamordnare(String newLinkSamordnare) {
		String oldLinkSamordnare = linkSamordnare;
		linkSamordnare = newLinkSamordnare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__LINK_SAMORDNARE, oldLinkSamordnare, linkSamordnare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOnskadSistaDag() {
		return onskadSistaDag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnskadSistaDag(LocalDate newOnskadSistaDag) {
		LocalDate oldOnskadSistaDag = onskadSistaDag;
		onskadSistaDag = newOnskadSistaDag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__ONSKAD_SISTA_DAG, oldOnskadSistaDag, onskadSistaDag));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__PERSON, oldPerson, person));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__BESLUT, oldBeslut, beslut));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__BESLUT, oldBeslut, beslut));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__LEVERANTOR, oldLeverantor, leverantor));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__LEVERANTOR, oldLeverantor, leverantor));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__BOENDE, oldBoende, boende));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__BOENDE, oldBoende, boende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Behovsbedomning getBedomning() {
		if (bedomning != null && bedomning.eIsProxy()) {
			InternalEObject oldBedomning = (InternalEObject)bedomning;
			bedomning = (Behovsbedomning)eResolveProxy(oldBedomning);
			if (bedomning != oldBedomning) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__BEDOMNING, oldBedomning, bedomning));
			}
		}
		return bedomning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Behovsbedomning basicGetBedomning() {
		return bedomning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBedomning(Behovsbedomning newBedomning) {
		Behovsbedomning oldBedomning = bedomning;
		bedomning = newBedomning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__BEDOMNING, oldBedomning, bedomning));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__AVTAL, oldAvtal, avtal));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__AVTAL, oldAvtal, avtal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsavtal getForegaende() {
		if (foregaende != null && foregaende.eIsProxy()) {
			InternalEObject oldForegaende = (InternalEObject)foregaende;
			foregaende = (Placeringsavtal)eResolveProxy(oldForegaende);
			if (foregaende != oldForegaende) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__FOREGAENDE, oldForegaende, foregaende));
			}
		}
		return foregaende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringsavtal basicGetForegaende() {
		return foregaende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForegaende(Placeringsavtal newForegaende) {
		Placeringsavtal oldForegaende = foregaende;
		foregaende = newForegaende;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__FOREGAENDE, oldForegaende, foregaende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inflyttning getInflyttning() {
		if (inflyttning != null && inflyttning.eIsProxy()) {
			InternalEObject oldInflyttning = (InternalEObject)inflyttning;
			inflyttning = (Inflyttning)eResolveProxy(oldInflyttning);
			if (inflyttning != oldInflyttning) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.PLACERINGSARENDE__INFLYTTNING, oldInflyttning, inflyttning));
			}
		}
		return inflyttning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Inflyttning basicGetInflyttning() {
		return inflyttning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInflyttning(Inflyttning newInflyttning) {
		Inflyttning oldInflyttning = inflyttning;
		inflyttning = newInflyttning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSARENDE__INFLYTTNING, oldInflyttning, inflyttning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Placeringssteg> getSteg() {
		if (steg == null) {
			steg = new EObjectContainmentWithInverseEList<Placeringssteg>(Placeringssteg.class, this, UnderlagPackage.PLACERINGSARENDE__STEG, UnderlagPackage.PLACERINGSSTEG__ARENDE);
		}
		return steg;
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
			case UnderlagPackage.PLACERINGSARENDE__STEG:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSteg()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.PLACERINGSARENDE__STEG:
				return ((InternalEList<?>)getSteg()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.PLACERINGSARENDE__REFERENS:
				return getReferens();
			case UnderlagPackage.PLACERINGSARENDE__FLODE:
				return getFlode();
			case UnderlagPackage.PLACERINGSARENDE__TILLSTAND:
				return getTillstand();
			case UnderlagPackage.PLACERINGSARENDE__STARTAD:
				return getStartad();
			case UnderlagPackage.PLACERINGSARENDE__AVSLUTAD:
				return getAvslutad();
			case UnderlagPackage.PLACERINGSARENDE__ANTAL_STEG:
				return getAntalSteg();
			case UnderlagPackage.PLACERINGSARENDE__KONTAKTUPPGIFT:
				return getKontaktuppgift();
			case UnderlagPackage.PLACERINGSARENDE__SOCIALSEKRETERARE:
				return getSocialsekreterare();
			case UnderlagPackage.PLACERINGSARENDE__PLANERINGSLEDARE:
				return getPlaneringsledare();
			case UnderlagPackage.PLACERINGSARENDE__SOCIALADMINISTRATOR:
				return getSocialadministrator();
			case UnderlagPackage.PLACERINGSARENDE__ENHETSCHEF:
				return getEnhetschef();
			case UnderlagPackage.PLACERINGSARENDE__LINK_SAMORDNARE:
				return getLinkSamordnare();
			case UnderlagPackage.PLACERINGSARENDE__ONSKAD_SISTA_DAG:
				return getOnskadSistaDag();
			case UnderlagPackage.PLACERINGSARENDE__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.PLACERINGSARENDE__BESLUT:
				if (resolve) return getBeslut();
				return basicGetBeslut();
			case UnderlagPackage.PLACERINGSARENDE__LEVERANTOR:
				if (resolve) return getLeverantor();
				return basicGetLeverantor();
			case UnderlagPackage.PLACERINGSARENDE__BOENDE:
				if (resolve) return getBoende();
				return basicGetBoende();
			case UnderlagPackage.PLACERINGSARENDE__BEDOMNING:
				if (resolve) return getBedomning();
				return basicGetBedomning();
			case UnderlagPackage.PLACERINGSARENDE__AVTAL:
				if (resolve) return getAvtal();
				return basicGetAvtal();
			case UnderlagPackage.PLACERINGSARENDE__FOREGAENDE:
				if (resolve) return getForegaende();
				return basicGetForegaende();
			case UnderlagPackage.PLACERINGSARENDE__INFLYTTNING:
				if (resolve) return getInflyttning();
				return basicGetInflyttning();
			case UnderlagPackage.PLACERINGSARENDE__STEG:
				return getSteg();
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
			case UnderlagPackage.PLACERINGSARENDE__REFERENS:
				setReferens((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__FLODE:
				setFlode((Flode)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__TILLSTAND:
				setTillstand((Placeringstillstand)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__STARTAD:
				setStartad((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__AVSLUTAD:
				setAvslutad((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__ANTAL_STEG:
				setAntalSteg((Integer)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__KONTAKTUPPGIFT:
				setKontaktuppgift((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__SOCIALSEKRETERARE:
				setSocialsekreterare((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__PLANERINGSLEDARE:
				setPlaneringsledare((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__SOCIALADMINISTRATOR:
				setSocialadministrator((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__ENHETSCHEF:
				setEnhetschef((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__LINK_SAMORDNARE:
				setLinkSamordnare((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__ONSKAD_SISTA_DAG:
				setOnskadSistaDag((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__BESLUT:
				setBeslut((Beslut)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__LEVERANTOR:
				setLeverantor((Leverantor)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__BOENDE:
				setBoende((Boende)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__BEDOMNING:
				setBedomning((Behovsbedomning)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__AVTAL:
				setAvtal((Placeringsavtal)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__FOREGAENDE:
				setForegaende((Placeringsavtal)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__INFLYTTNING:
				setInflyttning((Inflyttning)newValue);
				return;
			case UnderlagPackage.PLACERINGSARENDE__STEG:
				getSteg().clear();
				getSteg().addAll((Collection<? extends Placeringssteg>)newValue);
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
			case UnderlagPackage.PLACERINGSARENDE__REFERENS:
				setReferens(REFERENS_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__FLODE:
				setFlode(FLODE_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__TILLSTAND:
				setTillstand(TILLSTAND_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__STARTAD:
				setStartad(STARTAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__AVSLUTAD:
				setAvslutad(AVSLUTAD_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__ANTAL_STEG:
				setAntalSteg(ANTAL_STEG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__KONTAKTUPPGIFT:
				setKontaktuppgift(KONTAKTUPPGIFT_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__SOCIALSEKRETERARE:
				setSocialsekreterare(SOCIALSEKRETERARE_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__PLANERINGSLEDARE:
				setPlaneringsledare(PLANERINGSLEDARE_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__SOCIALADMINISTRATOR:
				setSocialadministrator(SOCIALADMINISTRATOR_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__ENHETSCHEF:
				setEnhetschef(ENHETSCHEF_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__LINK_SAMORDNARE:
				setLinkSamordnare(LINK_SAMORDNARE_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__ONSKAD_SISTA_DAG:
				setOnskadSistaDag(ONSKAD_SISTA_DAG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSARENDE__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__BESLUT:
				setBeslut((Beslut)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__LEVERANTOR:
				setLeverantor((Leverantor)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__BOENDE:
				setBoende((Boende)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__BEDOMNING:
				setBedomning((Behovsbedomning)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__AVTAL:
				setAvtal((Placeringsavtal)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__FOREGAENDE:
				setForegaende((Placeringsavtal)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__INFLYTTNING:
				setInflyttning((Inflyttning)null);
				return;
			case UnderlagPackage.PLACERINGSARENDE__STEG:
				getSteg().clear();
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
			case UnderlagPackage.PLACERINGSARENDE__REFERENS:
				return REFERENS_EDEFAULT == null ? referens != null : !REFERENS_EDEFAULT.equals(referens);
			case UnderlagPackage.PLACERINGSARENDE__FLODE:
				return flode != FLODE_EDEFAULT;
			case UnderlagPackage.PLACERINGSARENDE__TILLSTAND:
				return tillstand != TILLSTAND_EDEFAULT;
			case UnderlagPackage.PLACERINGSARENDE__STARTAD:
				return STARTAD_EDEFAULT == null ? startad != null : !STARTAD_EDEFAULT.equals(startad);
			case UnderlagPackage.PLACERINGSARENDE__AVSLUTAD:
				return AVSLUTAD_EDEFAULT == null ? avslutad != null : !AVSLUTAD_EDEFAULT.equals(avslutad);
			case UnderlagPackage.PLACERINGSARENDE__ANTAL_STEG:
				return antalSteg != ANTAL_STEG_EDEFAULT;
			case UnderlagPackage.PLACERINGSARENDE__KONTAKTUPPGIFT:
				return KONTAKTUPPGIFT_EDEFAULT == null ? kontaktuppgift != null : !KONTAKTUPPGIFT_EDEFAULT.equals(kontaktuppgift);
			case UnderlagPackage.PLACERINGSARENDE__SOCIALSEKRETERARE:
				return SOCIALSEKRETERARE_EDEFAULT == null ? socialsekreterare != null : !SOCIALSEKRETERARE_EDEFAULT.equals(socialsekreterare);
			case UnderlagPackage.PLACERINGSARENDE__PLANERINGSLEDARE:
				return PLANERINGSLEDARE_EDEFAULT == null ? planeringsledare != null : !PLANERINGSLEDARE_EDEFAULT.equals(planeringsledare);
			case UnderlagPackage.PLACERINGSARENDE__SOCIALADMINISTRATOR:
				return SOCIALADMINISTRATOR_EDEFAULT == null ? socialadministrator != null : !SOCIALADMINISTRATOR_EDEFAULT.equals(socialadministrator);
			case UnderlagPackage.PLACERINGSARENDE__ENHETSCHEF:
				return ENHETSCHEF_EDEFAULT == null ? enhetschef != null : !ENHETSCHEF_EDEFAULT.equals(enhetschef);
			case UnderlagPackage.PLACERINGSARENDE__LINK_SAMORDNARE:
				return LINK_SAMORDNARE_EDEFAULT == null ? linkSamordnare != null : !LINK_SAMORDNARE_EDEFAULT.equals(linkSamordnare);
			case UnderlagPackage.PLACERINGSARENDE__ONSKAD_SISTA_DAG:
				return ONSKAD_SISTA_DAG_EDEFAULT == null ? onskadSistaDag != null : !ONSKAD_SISTA_DAG_EDEFAULT.equals(onskadSistaDag);
			case UnderlagPackage.PLACERINGSARENDE__PERSON:
				return person != null;
			case UnderlagPackage.PLACERINGSARENDE__BESLUT:
				return beslut != null;
			case UnderlagPackage.PLACERINGSARENDE__LEVERANTOR:
				return leverantor != null;
			case UnderlagPackage.PLACERINGSARENDE__BOENDE:
				return boende != null;
			case UnderlagPackage.PLACERINGSARENDE__BEDOMNING:
				return bedomning != null;
			case UnderlagPackage.PLACERINGSARENDE__AVTAL:
				return avtal != null;
			case UnderlagPackage.PLACERINGSARENDE__FOREGAENDE:
				return foregaende != null;
			case UnderlagPackage.PLACERINGSARENDE__INFLYTTNING:
				return inflyttning != null;
			case UnderlagPackage.PLACERINGSARENDE__STEG:
				return steg != null && !steg.isEmpty();
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
		result.append(" (referens: ");
		result.append(referens);
		result.append(", flode: ");
		result.append(flode);
		result.append(", tillstand: ");
		result.append(tillstand);
		result.append(", startad: ");
		result.append(startad);
		result.append(", avslutad: ");
		result.append(avslutad);
		result.append(", antalSteg: ");
		result.append(antalSteg);
		result.append(", kontaktuppgift: ");
		result.append(kontaktuppgift);
		result.append(", socialsekreterare: ");
		result.append(socialsekreterare);
		result.append(", planeringsledare: ");
		result.append(planeringsledare);
		result.append(", socialadministrator: ");
		result.append(socialadministrator);
		result.append(", enhetschef: ");
		result.append(enhetschef);
		result.append(", linkSamordnare: ");
		result.append(linkSamordnare);
		result.append(", onskadSistaDag: ");
		result.append(onskadSistaDag);
		result.append(')');
		return result.toString();
	}

} //PlaceringsarendeImpl
