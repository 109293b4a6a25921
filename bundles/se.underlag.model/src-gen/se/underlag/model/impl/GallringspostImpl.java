/**
 */
package se.underlag.model.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gallringspost</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getSistaInsats <em>Sista Insats</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getSistaAnteckning <em>Sista Anteckning</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getSammanstallningFran <em>Sammanstallning Fran</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getPersonaktFran <em>Personakt Fran</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getSenast <em>Senast</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getUndantag <em>Undantag</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getUndantagsorsak <em>Undantagsorsak</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getUndantagAv <em>Undantag Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getGallrad <em>Gallrad</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.GallringspostImpl#getLista <em>Lista</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GallringspostImpl extends EntitetImpl implements Gallringspost {
	/**
	 * The default value of the '{@link #getSistaInsats() <em>Sista Insats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSistaInsats()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SISTA_INSATS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSistaInsats() <em>Sista Insats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSistaInsats()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sistaInsats = SISTA_INSATS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSistaAnteckning() <em>Sista Anteckning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSistaAnteckning()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SISTA_ANTECKNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSistaAnteckning() <em>Sista Anteckning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSistaAnteckning()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sistaAnteckning = SISTA_ANTECKNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSammanstallningFran() <em>Sammanstallning Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSammanstallningFran()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SAMMANSTALLNING_FRAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSammanstallningFran() <em>Sammanstallning Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSammanstallningFran()
	 * @generated
	 * @ordered
	 */
	protected LocalDate sammanstallningFran = SAMMANSTALLNING_FRAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getPersonaktFran() <em>Personakt Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonaktFran()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PERSONAKT_FRAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonaktFran() <em>Personakt Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonaktFran()
	 * @generated
	 * @ordered
	 */
	protected LocalDate personaktFran = PERSONAKT_FRAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getSenast() <em>Senast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenast()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SENAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSenast() <em>Senast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSenast()
	 * @generated
	 * @ordered
	 */
	protected LocalDate senast = SENAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndantag() <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantag()
	 * @generated
	 * @ordered
	 */
	protected static final Gallringsundantag UNDANTAG_EDEFAULT = Gallringsundantag.INGET;

	/**
	 * The cached value of the '{@link #getUndantag() <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantag()
	 * @generated
	 * @ordered
	 */
	protected Gallringsundantag undantag = UNDANTAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndantagsorsak() <em>Undantagsorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagsorsak()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDANTAGSORSAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndantagsorsak() <em>Undantagsorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagsorsak()
	 * @generated
	 * @ordered
	 */
	protected String undantagsorsak = UNDANTAGSORSAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndantagAv() <em>Undantag Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagAv()
	 * @generated
	 * @ordered
	 */
	protected static final String UNDANTAG_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndantagAv() <em>Undantag Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndantagAv()
	 * @generated
	 * @ordered
	 */
	protected String undantagAv = UNDANTAG_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getGallrad() <em>Gallrad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGallrad()
	 * @generated
	 * @ordered
	 */
	protected static final Instant GALLRAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGallrad() <em>Gallrad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGallrad()
	 * @generated
	 * @ordered
	 */
	protected Instant gallrad = GALLRAD_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GallringspostImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.GALLRINGSPOST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSistaInsats() {
		return sistaInsats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSistaInsats(LocalDate newSistaInsats) {
		LocalDate oldSistaInsats = sistaInsats;
		sistaInsats = newSistaInsats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__SISTA_INSATS, oldSistaInsats, sistaInsats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSistaAnteckning() {
		return sistaAnteckning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSistaAnteckning(LocalDate newSistaAnteckning) {
		LocalDate oldSistaAnteckning = sistaAnteckning;
		sistaAnteckning = newSistaAnteckning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__SISTA_ANTECKNING, oldSistaAnteckning, sistaAnteckning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSammanstallningFran() {
		return sammanstallningFran;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSammanstallningFran(LocalDate newSammanstallningFran) {
		LocalDate oldSammanstallningFran = sammanstallningFran;
		sammanstallningFran = newSammanstallningFran;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__SAMMANSTALLNING_FRAN, oldSammanstallningFran, sammanstallningFran));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPersonaktFran() {
		return personaktFran;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonaktFran(LocalDate newPersonaktFran) {
		LocalDate oldPersonaktFran = personaktFran;
		personaktFran = newPersonaktFran;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__PERSONAKT_FRAN, oldPersonaktFran, personaktFran));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSenast() {
		return senast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSenast(LocalDate newSenast) {
		LocalDate oldSenast = senast;
		senast = newSenast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__SENAST, oldSenast, senast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gallringsundantag getUndantag() {
		return undantag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantag(Gallringsundantag newUndantag) {
		Gallringsundantag oldUndantag = undantag;
		undantag = newUndantag == null ? UNDANTAG_EDEFAULT : newUndantag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__UNDANTAG, oldUndantag, undantag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndantagsorsak() {
		return undantagsorsak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantagsorsak(String newUndantagsorsak) {
		String oldUndantagsorsak = undantagsorsak;
		undantagsorsak = newUndantagsorsak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__UNDANTAGSORSAK, oldUndantagsorsak, undantagsorsak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUndantagAv() {
		return undantagAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndantagAv(String newUndantagAv) {
		String oldUndantagAv = undantagAv;
		undantagAv = newUndantagAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__UNDANTAG_AV, oldUndantagAv, undantagAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getGallrad() {
		return gallrad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGallrad(Instant newGallrad) {
		Instant oldGallrad = gallrad;
		gallrad = newGallrad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__GALLRAD, oldGallrad, gallrad));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.GALLRINGSPOST__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gallringslista getLista() {
		if (eContainerFeatureID() != UnderlagPackage.GALLRINGSPOST__LISTA) return null;
		return (Gallringslista)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLista(Gallringslista newLista, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newLista, UnderlagPackage.GALLRINGSPOST__LISTA, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLista(Gallringslista newLista) {
		if (newLista != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.GALLRINGSPOST__LISTA && newLista != null)) {
			if (EcoreUtil.isAncestor(this, newLista))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newLista != null)
				msgs = ((InternalEObject)newLista).eInverseAdd(this, UnderlagPackage.GALLRINGSLISTA__POSTER, Gallringslista.class, msgs);
			msgs = basicSetLista(newLista, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.GALLRINGSPOST__LISTA, newLista, newLista));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetLista((Gallringslista)otherEnd, msgs);
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
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				return basicSetLista(null, msgs);
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
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.GALLRINGSLISTA__POSTER, Gallringslista.class, msgs);
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
			case UnderlagPackage.GALLRINGSPOST__SISTA_INSATS:
				return getSistaInsats();
			case UnderlagPackage.GALLRINGSPOST__SISTA_ANTECKNING:
				return getSistaAnteckning();
			case UnderlagPackage.GALLRINGSPOST__SAMMANSTALLNING_FRAN:
				return getSammanstallningFran();
			case UnderlagPackage.GALLRINGSPOST__PERSONAKT_FRAN:
				return getPersonaktFran();
			case UnderlagPackage.GALLRINGSPOST__SENAST:
				return getSenast();
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG:
				return getUndantag();
			case UnderlagPackage.GALLRINGSPOST__UNDANTAGSORSAK:
				return getUndantagsorsak();
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG_AV:
				return getUndantagAv();
			case UnderlagPackage.GALLRINGSPOST__GALLRAD:
				return getGallrad();
			case UnderlagPackage.GALLRINGSPOST__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				return getLista();
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
			case UnderlagPackage.GALLRINGSPOST__SISTA_INSATS:
				setSistaInsats((LocalDate)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__SISTA_ANTECKNING:
				setSistaAnteckning((LocalDate)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__SAMMANSTALLNING_FRAN:
				setSammanstallningFran((LocalDate)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__PERSONAKT_FRAN:
				setPersonaktFran((LocalDate)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__SENAST:
				setSenast((LocalDate)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG:
				setUndantag((Gallringsundantag)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAGSORSAK:
				setUndantagsorsak((String)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG_AV:
				setUndantagAv((String)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__GALLRAD:
				setGallrad((Instant)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				setLista((Gallringslista)newValue);
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
			case UnderlagPackage.GALLRINGSPOST__SISTA_INSATS:
				setSistaInsats(SISTA_INSATS_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__SISTA_ANTECKNING:
				setSistaAnteckning(SISTA_ANTECKNING_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__SAMMANSTALLNING_FRAN:
				setSammanstallningFran(SAMMANSTALLNING_FRAN_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__PERSONAKT_FRAN:
				setPersonaktFran(PERSONAKT_FRAN_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__SENAST:
				setSenast(SENAST_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG:
				setUndantag(UNDANTAG_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAGSORSAK:
				setUndantagsorsak(UNDANTAGSORSAK_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG_AV:
				setUndantagAv(UNDANTAG_AV_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__GALLRAD:
				setGallrad(GALLRAD_EDEFAULT);
				return;
			case UnderlagPackage.GALLRINGSPOST__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				setLista((Gallringslista)null);
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
			case UnderlagPackage.GALLRINGSPOST__SISTA_INSATS:
				return SISTA_INSATS_EDEFAULT == null ? sistaInsats != null : !SISTA_INSATS_EDEFAULT.equals(sistaInsats);
			case UnderlagPackage.GALLRINGSPOST__SISTA_ANTECKNING:
				return SISTA_ANTECKNING_EDEFAULT == null ? sistaAnteckning != null : !SISTA_ANTECKNING_EDEFAULT.equals(sistaAnteckning);
			case UnderlagPackage.GALLRINGSPOST__SAMMANSTALLNING_FRAN:
				return SAMMANSTALLNING_FRAN_EDEFAULT == null ? sammanstallningFran != null : !SAMMANSTALLNING_FRAN_EDEFAULT.equals(sammanstallningFran);
			case UnderlagPackage.GALLRINGSPOST__PERSONAKT_FRAN:
				return PERSONAKT_FRAN_EDEFAULT == null ? personaktFran != null : !PERSONAKT_FRAN_EDEFAULT.equals(personaktFran);
			case UnderlagPackage.GALLRINGSPOST__SENAST:
				return SENAST_EDEFAULT == null ? senast != null : !SENAST_EDEFAULT.equals(senast);
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG:
				return undantag != UNDANTAG_EDEFAULT;
			case UnderlagPackage.GALLRINGSPOST__UNDANTAGSORSAK:
				return UNDANTAGSORSAK_EDEFAULT == null ? undantagsorsak != null : !UNDANTAGSORSAK_EDEFAULT.equals(undantagsorsak);
			case UnderlagPackage.GALLRINGSPOST__UNDANTAG_AV:
				return UNDANTAG_AV_EDEFAULT == null ? undantagAv != null : !UNDANTAG_AV_EDEFAULT.equals(undantagAv);
			case UnderlagPackage.GALLRINGSPOST__GALLRAD:
				return GALLRAD_EDEFAULT == null ? gallrad != null : !GALLRAD_EDEFAULT.equals(gallrad);
			case UnderlagPackage.GALLRINGSPOST__PERSON:
				return person != null;
			case UnderlagPackage.GALLRINGSPOST__LISTA:
				return getLista() != null;
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
		result.append(" (sistaInsats: ");
		result.append(sistaInsats);
		result.append(", sistaAnteckning: ");
		result.append(sistaAnteckning);
		result.append(", sammanstallningFran: ");
		result.append(sammanstallningFran);
		result.append(", personaktFran: ");
		result.append(personaktFran);
		result.append(", senast: ");
		result.append(senast);
		result.append(", undantag: ");
		result.append(undantag);
		result.append(", undantagsorsak: ");
		result.append(undantagsorsak);
		result.append(", undantagAv: ");
		result.append(undantagAv);
		result.append(", gallrad: ");
		result.append(gallrad);
		result.append(')');
		return result.toString();
	}

} //GallringspostImpl
