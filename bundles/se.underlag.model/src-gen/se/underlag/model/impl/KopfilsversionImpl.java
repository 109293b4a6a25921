/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kopfilsversion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getManad <em>Manad</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getTidsstampel <em>Tidsstampel</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getChecklistesvar <em>Checklistesvar</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getKontrollsumma <em>Kontrollsumma</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getNummer <em>Nummer</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getRader <em>Rader</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getSummaFaktiskt <em>Summa Faktiskt</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getSummaPrognos <em>Summa Prognos</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getAnteckning <em>Anteckning</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getFil <em>Fil</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilsversionImpl#getKopfil <em>Kopfil</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KopfilsversionImpl extends EntitetImpl implements Kopfilsversion {
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
	 * The default value of the '{@link #getTidsstampel() <em>Tidsstampel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTidsstampel()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TIDSSTAMPEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTidsstampel() <em>Tidsstampel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTidsstampel()
	 * @generated
	 * @ordered
	 */
	protected Instant tidsstampel = TIDSSTAMPEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getChecklistesvar() <em>Checklistesvar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistesvar()
	 * @generated
	 * @ordered
	 */
	protected static final String CHECKLISTESVAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChecklistesvar() <em>Checklistesvar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklistesvar()
	 * @generated
	 * @ordered
	 */
	protected String checklistesvar = CHECKLISTESVAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKontrollsumma() <em>Kontrollsumma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontrollsumma()
	 * @generated
	 * @ordered
	 */
	protected static final String KONTROLLSUMMA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKontrollsumma() <em>Kontrollsumma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKontrollsumma()
	 * @generated
	 * @ordered
	 */
	protected String kontrollsumma = KONTROLLSUMMA_EDEFAULT;

	/**
	 * The default value of the '{@link #getNummer() <em>Nummer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNummer()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMMER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNummer() <em>Nummer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNummer()
	 * @generated
	 * @ordered
	 */
	protected int nummer = NUMMER_EDEFAULT;

	/**
	 * The default value of the '{@link #getRader() <em>Rader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRader()
	 * @generated
	 * @ordered
	 */
	protected static final int RADER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRader() <em>Rader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRader()
	 * @generated
	 * @ordered
	 */
	protected int rader = RADER_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummaFaktiskt() <em>Summa Faktiskt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaFaktiskt()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SUMMA_FAKTISKT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummaFaktiskt() <em>Summa Faktiskt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaFaktiskt()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal summaFaktiskt = SUMMA_FAKTISKT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummaPrognos() <em>Summa Prognos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaPrognos()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SUMMA_PROGNOS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummaPrognos() <em>Summa Prognos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummaPrognos()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal summaPrognos = SUMMA_PROGNOS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnteckning() <em>Anteckning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnteckning()
	 * @generated
	 * @ordered
	 */
	protected static final String ANTECKNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnteckning() <em>Anteckning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnteckning()
	 * @generated
	 * @ordered
	 */
	protected String anteckning = ANTECKNING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFil() <em>Fil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFil()
	 * @generated
	 * @ordered
	 */
	protected Fil fil;

	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected Fil original;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KopfilsversionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.KOPFILSVERSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__MANAD, oldManad, manad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTidsstampel() {
		return tidsstampel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTidsstampel(Instant newTidsstampel) {
		Instant oldTidsstampel = tidsstampel;
		tidsstampel = newTidsstampel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__TIDSSTAMPEL, oldTidsstampel, tidsstampel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChecklistesvar() {
		return checklistesvar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChecklistesvar(String newChecklistesvar) {
		String oldChecklistesvar = checklistesvar;
		checklistesvar = newChecklistesvar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__CHECKLISTESVAR, oldChecklistesvar, checklistesvar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKontrollsumma() {
		return kontrollsumma;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKontrollsumma(String newKontrollsumma) {
		String oldKontrollsumma = kontrollsumma;
		kontrollsumma = newKontrollsumma;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__KONTROLLSUMMA, oldKontrollsumma, kontrollsumma));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNummer() {
		return nummer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNummer(int newNummer) {
		int oldNummer = nummer;
		nummer = newNummer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__NUMMER, oldNummer, nummer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRader() {
		return rader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRader(int newRader) {
		int oldRader = rader;
		rader = newRader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__RADER, oldRader, rader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSummaFaktiskt() {
		return summaFaktiskt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummaFaktiskt(BigDecimal newSummaFaktiskt) {
		BigDecimal oldSummaFaktiskt = summaFaktiskt;
		summaFaktiskt = newSummaFaktiskt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__SUMMA_FAKTISKT, oldSummaFaktiskt, summaFaktiskt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSummaPrognos() {
		return summaPrognos;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummaPrognos(BigDecimal newSummaPrognos) {
		BigDecimal oldSummaPrognos = summaPrognos;
		summaPrognos = newSummaPrognos;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__SUMMA_PROGNOS, oldSummaPrognos, summaPrognos));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnteckning() {
		return anteckning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnteckning(String newAnteckning) {
		String oldAnteckning = anteckning;
		anteckning = newAnteckning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__ANTECKNING, oldAnteckning, anteckning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fil getFil() {
		if (fil != null && fil.eIsProxy()) {
			InternalEObject oldFil = (InternalEObject)fil;
			fil = (Fil)eResolveProxy(oldFil);
			if (fil != oldFil) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSVERSION__FIL, oldFil, fil));
			}
		}
		return fil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fil basicGetFil() {
		return fil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFil(Fil newFil) {
		Fil oldFil = fil;
		fil = newFil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__FIL, oldFil, fil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fil getOriginal() {
		if (original != null && original.eIsProxy()) {
			InternalEObject oldOriginal = (InternalEObject)original;
			original = (Fil)eResolveProxy(oldOriginal);
			if (original != oldOriginal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFILSVERSION__ORIGINAL, oldOriginal, original));
			}
		}
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fil basicGetOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(Fil newOriginal) {
		Fil oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfil getKopfil() {
		if (eContainerFeatureID() != UnderlagPackage.KOPFILSVERSION__KOPFIL) return null;
		return (Kopfil)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetKopfil(Kopfil newKopfil, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newKopfil, UnderlagPackage.KOPFILSVERSION__KOPFIL, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKopfil(Kopfil newKopfil) {
		if (newKopfil != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.KOPFILSVERSION__KOPFIL && newKopfil != null)) {
			if (EcoreUtil.isAncestor(this, newKopfil))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newKopfil != null)
				msgs = ((InternalEObject)newKopfil).eInverseAdd(this, UnderlagPackage.KOPFIL__VERSIONER, Kopfil.class, msgs);
			msgs = basicSetKopfil(newKopfil, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFILSVERSION__KOPFIL, newKopfil, newKopfil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetKopfil((Kopfil)otherEnd, msgs);
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
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				return basicSetKopfil(null, msgs);
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
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.KOPFIL__VERSIONER, Kopfil.class, msgs);
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
			case UnderlagPackage.KOPFILSVERSION__MANAD:
				return getManad();
			case UnderlagPackage.KOPFILSVERSION__TIDSSTAMPEL:
				return getTidsstampel();
			case UnderlagPackage.KOPFILSVERSION__CHECKLISTESVAR:
				return getChecklistesvar();
			case UnderlagPackage.KOPFILSVERSION__KONTROLLSUMMA:
				return getKontrollsumma();
			case UnderlagPackage.KOPFILSVERSION__NUMMER:
				return getNummer();
			case UnderlagPackage.KOPFILSVERSION__RADER:
				return getRader();
			case UnderlagPackage.KOPFILSVERSION__SUMMA_FAKTISKT:
				return getSummaFaktiskt();
			case UnderlagPackage.KOPFILSVERSION__SUMMA_PROGNOS:
				return getSummaPrognos();
			case UnderlagPackage.KOPFILSVERSION__ANTECKNING:
				return getAnteckning();
			case UnderlagPackage.KOPFILSVERSION__FIL:
				if (resolve) return getFil();
				return basicGetFil();
			case UnderlagPackage.KOPFILSVERSION__ORIGINAL:
				if (resolve) return getOriginal();
				return basicGetOriginal();
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				return getKopfil();
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
			case UnderlagPackage.KOPFILSVERSION__MANAD:
				setManad((Integer)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__TIDSSTAMPEL:
				setTidsstampel((Instant)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__CHECKLISTESVAR:
				setChecklistesvar((String)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__KONTROLLSUMMA:
				setKontrollsumma((String)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__NUMMER:
				setNummer((Integer)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__RADER:
				setRader((Integer)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__SUMMA_FAKTISKT:
				setSummaFaktiskt((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__SUMMA_PROGNOS:
				setSummaPrognos((BigDecimal)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__ANTECKNING:
				setAnteckning((String)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__FIL:
				setFil((Fil)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__ORIGINAL:
				setOriginal((Fil)newValue);
				return;
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				setKopfil((Kopfil)newValue);
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
			case UnderlagPackage.KOPFILSVERSION__MANAD:
				setManad(MANAD_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__TIDSSTAMPEL:
				setTidsstampel(TIDSSTAMPEL_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__CHECKLISTESVAR:
				setChecklistesvar(CHECKLISTESVAR_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__KONTROLLSUMMA:
				setKontrollsumma(KONTROLLSUMMA_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__NUMMER:
				setNummer(NUMMER_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__RADER:
				setRader(RADER_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__SUMMA_FAKTISKT:
				setSummaFaktiskt(SUMMA_FAKTISKT_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__SUMMA_PROGNOS:
				setSummaPrognos(SUMMA_PROGNOS_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__ANTECKNING:
				setAnteckning(ANTECKNING_EDEFAULT);
				return;
			case UnderlagPackage.KOPFILSVERSION__FIL:
				setFil((Fil)null);
				return;
			case UnderlagPackage.KOPFILSVERSION__ORIGINAL:
				setOriginal((Fil)null);
				return;
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				setKopfil((Kopfil)null);
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
			case UnderlagPackage.KOPFILSVERSION__MANAD:
				return manad != MANAD_EDEFAULT;
			case UnderlagPackage.KOPFILSVERSION__TIDSSTAMPEL:
				return TIDSSTAMPEL_EDEFAULT == null ? tidsstampel != null : !TIDSSTAMPEL_EDEFAULT.equals(tidsstampel);
			case UnderlagPackage.KOPFILSVERSION__CHECKLISTESVAR:
				return CHECKLISTESVAR_EDEFAULT == null ? checklistesvar != null : !CHECKLISTESVAR_EDEFAULT.equals(checklistesvar);
			case UnderlagPackage.KOPFILSVERSION__KONTROLLSUMMA:
				return KONTROLLSUMMA_EDEFAULT == null ? kontrollsumma != null : !KONTROLLSUMMA_EDEFAULT.equals(kontrollsumma);
			case UnderlagPackage.KOPFILSVERSION__NUMMER:
				return nummer != NUMMER_EDEFAULT;
			case UnderlagPackage.KOPFILSVERSION__RADER:
				return rader != RADER_EDEFAULT;
			case UnderlagPackage.KOPFILSVERSION__SUMMA_FAKTISKT:
				return SUMMA_FAKTISKT_EDEFAULT == null ? summaFaktiskt != null : !SUMMA_FAKTISKT_EDEFAULT.equals(summaFaktiskt);
			case UnderlagPackage.KOPFILSVERSION__SUMMA_PROGNOS:
				return SUMMA_PROGNOS_EDEFAULT == null ? summaPrognos != null : !SUMMA_PROGNOS_EDEFAULT.equals(summaPrognos);
			case UnderlagPackage.KOPFILSVERSION__ANTECKNING:
				return ANTECKNING_EDEFAULT == null ? anteckning != null : !ANTECKNING_EDEFAULT.equals(anteckning);
			case UnderlagPackage.KOPFILSVERSION__FIL:
				return fil != null;
			case UnderlagPackage.KOPFILSVERSION__ORIGINAL:
				return original != null;
			case UnderlagPackage.KOPFILSVERSION__KOPFIL:
				return getKopfil() != null;
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
		result.append(", tidsstampel: ");
		result.append(tidsstampel);
		result.append(", checklistesvar: ");
		result.append(checklistesvar);
		result.append(", kontrollsumma: ");
		result.append(kontrollsumma);
		result.append(", nummer: ");
		result.append(nummer);
		result.append(", rader: ");
		result.append(rader);
		result.append(", summaFaktiskt: ");
		result.append(summaFaktiskt);
		result.append(", summaPrognos: ");
		result.append(summaPrognos);
		result.append(", anteckning: ");
		result.append(anteckning);
		result.append(')');
		return result.toString();
	}

} //KopfilsversionImpl
