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

import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Beslut</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getNr <em>Nr</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getLagrum <em>Lagrum</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getBeslutsdatum <em>Beslutsdatum</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getOmfattning <em>Omfattning</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#isGynnande <em>Gynnande</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#isForhandsbesked <em>Forhandsbesked</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#isF100 <em>F100</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getAvslutsorsak <em>Avslutsorsak</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getInsatstyp <em>Insatstyp</em>}</li>
 *   <li>{@link se.underlag.model.impl.BeslutImpl#getArende <em>Arende</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BeslutImpl extends EntitetImpl implements Beslut {
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
	 * The default value of the '{@link #getLagrum() <em>Lagrum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagrum()
	 * @generated
	 * @ordered
	 */
	protected static final String LAGRUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLagrum() <em>Lagrum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagrum()
	 * @generated
	 * @ordered
	 */
	protected String lagrum = LAGRUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getBeslutsdatum() <em>Beslutsdatum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeslutsdatum()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BESLUTSDATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBeslutsdatum() <em>Beslutsdatum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeslutsdatum()
	 * @generated
	 * @ordered
	 */
	protected LocalDate beslutsdatum = BESLUTSDATUM_EDEFAULT;

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
	 * The default value of the '{@link #getOmfattning() <em>Omfattning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOmfattning()
	 * @generated
	 * @ordered
	 */
	protected static final String OMFATTNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOmfattning() <em>Omfattning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOmfattning()
	 * @generated
	 * @ordered
	 */
	protected String omfattning = OMFATTNING_EDEFAULT;

	/**
	 * The default value of the '{@link #isGynnande() <em>Gynnande</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGynnande()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GYNNANDE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isGynnande() <em>Gynnande</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGynnande()
	 * @generated
	 * @ordered
	 */
	protected boolean gynnande = GYNNANDE_EDEFAULT;

	/**
	 * The default value of the '{@link #isForhandsbesked() <em>Forhandsbesked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForhandsbesked()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FORHANDSBESKED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isForhandsbesked() <em>Forhandsbesked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isForhandsbesked()
	 * @generated
	 * @ordered
	 */
	protected boolean forhandsbesked = FORHANDSBESKED_EDEFAULT;

	/**
	 * The default value of the '{@link #isF100() <em>F100</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isF100()
	 * @generated
	 * @ordered
	 */
	protected static final boolean F100_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isF100() <em>F100</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isF100()
	 * @generated
	 * @ordered
	 */
	protected boolean f100 = F100_EDEFAULT;

	/**
	 * The default value of the '{@link #getAvslutsorsak() <em>Avslutsorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvslutsorsak()
	 * @generated
	 * @ordered
	 */
	protected static final String AVSLUTSORSAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAvslutsorsak() <em>Avslutsorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvslutsorsak()
	 * @generated
	 * @ordered
	 */
	protected String avslutsorsak = AVSLUTSORSAK_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BeslutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.BESLUT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__NR, oldNr, nr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLagrum() {
		return lagrum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLagrum(String newLagrum) {
		String oldLagrum = lagrum;
		lagrum = newLagrum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__LAGRUM, oldLagrum, lagrum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBeslutsdatum() {
		return beslutsdatum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBeslutsdatum(LocalDate newBeslutsdatum) {
		LocalDate oldBeslutsdatum = beslutsdatum;
		beslutsdatum = newBeslutsdatum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__BESLUTSDATUM, oldBeslutsdatum, beslutsdatum));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOmfattning() {
		return omfattning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOmfattning(String newOmfattning) {
		String oldOmfattning = omfattning;
		omfattning = newOmfattning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__OMFATTNING, oldOmfattning, omfattning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGynnande() {
		return gynnande;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGynnande(boolean newGynnande) {
		boolean oldGynnande = gynnande;
		gynnande = newGynnande;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__GYNNANDE, oldGynnande, gynnande));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isForhandsbesked() {
		return forhandsbesked;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForhandsbesked(boolean newForhandsbesked) {
		boolean oldForhandsbesked = forhandsbesked;
		forhandsbesked = newForhandsbesked;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__FORHANDSBESKED, oldForhandsbesked, forhandsbesked));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isF100() {
		return f100;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setF100(boolean newF100) {
		boolean oldF100 = f100;
		f100 = newF100;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__F100, oldF100, f100));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAvslutsorsak() {
		return avslutsorsak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAvslutsorsak(String newAvslutsorsak) {
		String oldAvslutsorsak = avslutsorsak;
		avslutsorsak = newAvslutsorsak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__AVSLUTSORSAK, oldAvslutsorsak, avslutsorsak));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.BESLUT__INSATSTYP, oldInsatstyp, insatstyp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__INSATSTYP, oldInsatstyp, insatstyp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arende getArende() {
		if (eContainerFeatureID() != UnderlagPackage.BESLUT__ARENDE) return null;
		return (Arende)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArende(Arende newArende, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newArende, UnderlagPackage.BESLUT__ARENDE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArende(Arende newArende) {
		if (newArende != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.BESLUT__ARENDE && newArende != null)) {
			if (EcoreUtil.isAncestor(this, newArende))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newArende != null)
				msgs = ((InternalEObject)newArende).eInverseAdd(this, UnderlagPackage.ARENDE__BESLUT, Arende.class, msgs);
			msgs = basicSetArende(newArende, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.BESLUT__ARENDE, newArende, newArende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.BESLUT__ARENDE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetArende((Arende)otherEnd, msgs);
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
			case UnderlagPackage.BESLUT__ARENDE:
				return basicSetArende(null, msgs);
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
			case UnderlagPackage.BESLUT__ARENDE:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.ARENDE__BESLUT, Arende.class, msgs);
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
			case UnderlagPackage.BESLUT__NR:
				return getNr();
			case UnderlagPackage.BESLUT__LAGRUM:
				return getLagrum();
			case UnderlagPackage.BESLUT__BESLUTSDATUM:
				return getBeslutsdatum();
			case UnderlagPackage.BESLUT__FROM:
				return getFrom();
			case UnderlagPackage.BESLUT__TOM:
				return getTom();
			case UnderlagPackage.BESLUT__OMFATTNING:
				return getOmfattning();
			case UnderlagPackage.BESLUT__GYNNANDE:
				return isGynnande();
			case UnderlagPackage.BESLUT__FORHANDSBESKED:
				return isForhandsbesked();
			case UnderlagPackage.BESLUT__F100:
				return isF100();
			case UnderlagPackage.BESLUT__AVSLUTSORSAK:
				return getAvslutsorsak();
			case UnderlagPackage.BESLUT__INSATSTYP:
				if (resolve) return getInsatstyp();
				return basicGetInsatstyp();
			case UnderlagPackage.BESLUT__ARENDE:
				return getArende();
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
			case UnderlagPackage.BESLUT__NR:
				setNr((String)newValue);
				return;
			case UnderlagPackage.BESLUT__LAGRUM:
				setLagrum((String)newValue);
				return;
			case UnderlagPackage.BESLUT__BESLUTSDATUM:
				setBeslutsdatum((LocalDate)newValue);
				return;
			case UnderlagPackage.BESLUT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.BESLUT__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.BESLUT__OMFATTNING:
				setOmfattning((String)newValue);
				return;
			case UnderlagPackage.BESLUT__GYNNANDE:
				setGynnande((Boolean)newValue);
				return;
			case UnderlagPackage.BESLUT__FORHANDSBESKED:
				setForhandsbesked((Boolean)newValue);
				return;
			case UnderlagPackage.BESLUT__F100:
				setF100((Boolean)newValue);
				return;
			case UnderlagPackage.BESLUT__AVSLUTSORSAK:
				setAvslutsorsak((String)newValue);
				return;
			case UnderlagPackage.BESLUT__INSATSTYP:
				setInsatstyp((Insatstyp)newValue);
				return;
			case UnderlagPackage.BESLUT__ARENDE:
				setArende((Arende)newValue);
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
			case UnderlagPackage.BESLUT__NR:
				setNr(NR_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__LAGRUM:
				setLagrum(LAGRUM_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__BESLUTSDATUM:
				setBeslutsdatum(BESLUTSDATUM_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__OMFATTNING:
				setOmfattning(OMFATTNING_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__GYNNANDE:
				setGynnande(GYNNANDE_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__FORHANDSBESKED:
				setForhandsbesked(FORHANDSBESKED_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__F100:
				setF100(F100_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__AVSLUTSORSAK:
				setAvslutsorsak(AVSLUTSORSAK_EDEFAULT);
				return;
			case UnderlagPackage.BESLUT__INSATSTYP:
				setInsatstyp((Insatstyp)null);
				return;
			case UnderlagPackage.BESLUT__ARENDE:
				setArende((Arende)null);
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
			case UnderlagPackage.BESLUT__NR:
				return NR_EDEFAULT == null ? nr != null : !NR_EDEFAULT.equals(nr);
			case UnderlagPackage.BESLUT__LAGRUM:
				return LAGRUM_EDEFAULT == null ? lagrum != null : !LAGRUM_EDEFAULT.equals(lagrum);
			case UnderlagPackage.BESLUT__BESLUTSDATUM:
				return BESLUTSDATUM_EDEFAULT == null ? beslutsdatum != null : !BESLUTSDATUM_EDEFAULT.equals(beslutsdatum);
			case UnderlagPackage.BESLUT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.BESLUT__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.BESLUT__OMFATTNING:
				return OMFATTNING_EDEFAULT == null ? omfattning != null : !OMFATTNING_EDEFAULT.equals(omfattning);
			case UnderlagPackage.BESLUT__GYNNANDE:
				return gynnande != GYNNANDE_EDEFAULT;
			case UnderlagPackage.BESLUT__FORHANDSBESKED:
				return forhandsbesked != FORHANDSBESKED_EDEFAULT;
			case UnderlagPackage.BESLUT__F100:
				return f100 != F100_EDEFAULT;
			case UnderlagPackage.BESLUT__AVSLUTSORSAK:
				return AVSLUTSORSAK_EDEFAULT == null ? avslutsorsak != null : !AVSLUTSORSAK_EDEFAULT.equals(avslutsorsak);
			case UnderlagPackage.BESLUT__INSATSTYP:
				return insatstyp != null;
			case UnderlagPackage.BESLUT__ARENDE:
				return getArende() != null;
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
		result.append(", lagrum: ");
		result.append(lagrum);
		result.append(", beslutsdatum: ");
		result.append(beslutsdatum);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", omfattning: ");
		result.append(omfattning);
		result.append(", gynnande: ");
		result.append(gynnande);
		result.append(", forhandsbesked: ");
		result.append(forhandsbesked);
		result.append(", f100: ");
		result.append(f100);
		result.append(", avslutsorsak: ");
		result.append(avslutsorsak);
		result.append(')');
		return result.toString();
	}

} //BeslutImpl
