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

import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringssteg;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Placeringssteg</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getSteg <em>Steg</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getRegel <em>Regel</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getFran <em>Fran</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getTill <em>Till</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getTid <em>Tid</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getDag <em>Dag</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getUtfortAv <em>Utfort Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getRoll <em>Roll</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getOrsak <em>Orsak</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getNotering <em>Notering</em>}</li>
 *   <li>{@link se.underlag.model.impl.PlaceringsstegImpl#getArende <em>Arende</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaceringsstegImpl extends EntitetImpl implements Placeringssteg {
	/**
	 * The default value of the '{@link #getSteg() <em>Steg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteg()
	 * @generated
	 * @ordered
	 */
	protected static final String STEG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSteg() <em>Steg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteg()
	 * @generated
	 * @ordered
	 */
	protected String steg = STEG_EDEFAULT;

	/**
	 * The default value of the '{@link #getRegel() <em>Regel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegel()
	 * @generated
	 * @ordered
	 */
	protected static final String REGEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRegel() <em>Regel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegel()
	 * @generated
	 * @ordered
	 */
	protected String regel = REGEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFran() <em>Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFran()
	 * @generated
	 * @ordered
	 */
	protected static final Placeringstillstand FRAN_EDEFAULT = Placeringstillstand.STARTAT;

	/**
	 * The cached value of the '{@link #getFran() <em>Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFran()
	 * @generated
	 * @ordered
	 */
	protected Placeringstillstand fran = FRAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTill() <em>Till</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTill()
	 * @generated
	 * @ordered
	 */
	protected static final Placeringstillstand TILL_EDEFAULT = Placeringstillstand.STARTAT;

	/**
	 * The cached value of the '{@link #getTill() <em>Till</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTill()
	 * @generated
	 * @ordered
	 */
	protected Placeringstillstand till = TILL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTid() <em>Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTid()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTid() <em>Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTid()
	 * @generated
	 * @ordered
	 */
	protected Instant tid = TID_EDEFAULT;

	/**
	 * The default value of the '{@link #getDag() <em>Dag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDag()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DAG_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDag() <em>Dag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDag()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dag = DAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getUtfortAv() <em>Utfort Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtfortAv()
	 * @generated
	 * @ordered
	 */
	protected static final String UTFORT_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUtfortAv() <em>Utfort Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUtfortAv()
	 * @generated
	 * @ordered
	 */
	protected String utfortAv = UTFORT_AV_EDEFAULT;

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
	 * The default value of the '{@link #getOrsak() <em>Orsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrsak()
	 * @generated
	 * @ordered
	 */
	protected static final String ORSAK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrsak() <em>Orsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrsak()
	 * @generated
	 * @ordered
	 */
	protected String orsak = ORSAK_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotering() <em>Notering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotering()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTERING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotering() <em>Notering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotering()
	 * @generated
	 * @ordered
	 */
	protected String notering = NOTERING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceringsstegImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PLACERINGSSTEG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSteg() {
		return steg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSteg(String newSteg) {
		String oldSteg = steg;
		steg = newSteg;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__STEG, oldSteg, steg));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRegel() {
		return regel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegel(String newRegel) {
		String oldRegel = regel;
		regel = newRegel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__REGEL, oldRegel, regel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringstillstand getFran() {
		return fran;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFran(Placeringstillstand newFran) {
		Placeringstillstand oldFran = fran;
		fran = newFran == null ? FRAN_EDEFAULT : newFran;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__FRAN, oldFran, fran));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringstillstand getTill() {
		return till;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTill(Placeringstillstand newTill) {
		Placeringstillstand oldTill = till;
		till = newTill == null ? TILL_EDEFAULT : newTill;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__TILL, oldTill, till));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTid() {
		return tid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTid(Instant newTid) {
		Instant oldTid = tid;
		tid = newTid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__TID, oldTid, tid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDag() {
		return dag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDag(LocalDate newDag) {
		LocalDate oldDag = dag;
		dag = newDag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__DAG, oldDag, dag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUtfortAv() {
		return utfortAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUtfortAv(String newUtfortAv) {
		String oldUtfortAv = utfortAv;
		utfortAv = newUtfortAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__UTFORT_AV, oldUtfortAv, utfortAv));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__ROLL, oldRoll, roll));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrsak() {
		return orsak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrsak(String newOrsak) {
		String oldOrsak = orsak;
		orsak = newOrsak;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__ORSAK, oldOrsak, orsak));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotering() {
		return notering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotering(String newNotering) {
		String oldNotering = notering;
		notering = newNotering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__NOTERING, oldNotering, notering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsarende getArende() {
		if (eContainerFeatureID() != UnderlagPackage.PLACERINGSSTEG__ARENDE) return null;
		return (Placeringsarende)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArende(Placeringsarende newArende, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newArende, UnderlagPackage.PLACERINGSSTEG__ARENDE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArende(Placeringsarende newArende) {
		if (newArende != eInternalContainer() || (eContainerFeatureID() != UnderlagPackage.PLACERINGSSTEG__ARENDE && newArende != null)) {
			if (EcoreUtil.isAncestor(this, newArende))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newArende != null)
				msgs = ((InternalEObject)newArende).eInverseAdd(this, UnderlagPackage.PLACERINGSARENDE__STEG, Placeringsarende.class, msgs);
			msgs = basicSetArende(newArende, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PLACERINGSSTEG__ARENDE, newArende, newArende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetArende((Placeringsarende)otherEnd, msgs);
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
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
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
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
				return eInternalContainer().eInverseRemove(this, UnderlagPackage.PLACERINGSARENDE__STEG, Placeringsarende.class, msgs);
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
			case UnderlagPackage.PLACERINGSSTEG__STEG:
				return getSteg();
			case UnderlagPackage.PLACERINGSSTEG__REGEL:
				return getRegel();
			case UnderlagPackage.PLACERINGSSTEG__FRAN:
				return getFran();
			case UnderlagPackage.PLACERINGSSTEG__TILL:
				return getTill();
			case UnderlagPackage.PLACERINGSSTEG__TID:
				return getTid();
			case UnderlagPackage.PLACERINGSSTEG__DAG:
				return getDag();
			case UnderlagPackage.PLACERINGSSTEG__UTFORT_AV:
				return getUtfortAv();
			case UnderlagPackage.PLACERINGSSTEG__ROLL:
				return getRoll();
			case UnderlagPackage.PLACERINGSSTEG__ORSAK:
				return getOrsak();
			case UnderlagPackage.PLACERINGSSTEG__NOTERING:
				return getNotering();
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
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
			case UnderlagPackage.PLACERINGSSTEG__STEG:
				setSteg((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__REGEL:
				setRegel((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__FRAN:
				setFran((Placeringstillstand)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__TILL:
				setTill((Placeringstillstand)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__TID:
				setTid((Instant)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__DAG:
				setDag((LocalDate)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__UTFORT_AV:
				setUtfortAv((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__ROLL:
				setRoll((Roll)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__ORSAK:
				setOrsak((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__NOTERING:
				setNotering((String)newValue);
				return;
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
				setArende((Placeringsarende)newValue);
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
			case UnderlagPackage.PLACERINGSSTEG__STEG:
				setSteg(STEG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__REGEL:
				setRegel(REGEL_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__FRAN:
				setFran(FRAN_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__TILL:
				setTill(TILL_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__TID:
				setTid(TID_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__DAG:
				setDag(DAG_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__UTFORT_AV:
				setUtfortAv(UTFORT_AV_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__ROLL:
				setRoll(ROLL_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__ORSAK:
				setOrsak(ORSAK_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__NOTERING:
				setNotering(NOTERING_EDEFAULT);
				return;
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
				setArende((Placeringsarende)null);
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
			case UnderlagPackage.PLACERINGSSTEG__STEG:
				return STEG_EDEFAULT == null ? steg != null : !STEG_EDEFAULT.equals(steg);
			case UnderlagPackage.PLACERINGSSTEG__REGEL:
				return REGEL_EDEFAULT == null ? regel != null : !REGEL_EDEFAULT.equals(regel);
			case UnderlagPackage.PLACERINGSSTEG__FRAN:
				return fran != FRAN_EDEFAULT;
			case UnderlagPackage.PLACERINGSSTEG__TILL:
				return till != TILL_EDEFAULT;
			case UnderlagPackage.PLACERINGSSTEG__TID:
				return TID_EDEFAULT == null ? tid != null : !TID_EDEFAULT.equals(tid);
			case UnderlagPackage.PLACERINGSSTEG__DAG:
				return DAG_EDEFAULT == null ? dag != null : !DAG_EDEFAULT.equals(dag);
			case UnderlagPackage.PLACERINGSSTEG__UTFORT_AV:
				return UTFORT_AV_EDEFAULT == null ? utfortAv != null : !UTFORT_AV_EDEFAULT.equals(utfortAv);
			case UnderlagPackage.PLACERINGSSTEG__ROLL:
				return roll != ROLL_EDEFAULT;
			case UnderlagPackage.PLACERINGSSTEG__ORSAK:
				return ORSAK_EDEFAULT == null ? orsak != null : !ORSAK_EDEFAULT.equals(orsak);
			case UnderlagPackage.PLACERINGSSTEG__NOTERING:
				return NOTERING_EDEFAULT == null ? notering != null : !NOTERING_EDEFAULT.equals(notering);
			case UnderlagPackage.PLACERINGSSTEG__ARENDE:
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
		result.append(" (steg: ");
		result.append(steg);
		result.append(", regel: ");
		result.append(regel);
		result.append(", fran: ");
		result.append(fran);
		result.append(", till: ");
		result.append(till);
		result.append(", tid: ");
		result.append(tid);
		result.append(", dag: ");
		result.append(dag);
		result.append(", utfortAv: ");
		result.append(utfortAv);
		result.append(", roll: ");
		result.append(roll);
		result.append(", orsak: ");
		result.append(orsak);
		result.append(", notering: ");
		result.append(notering);
		result.append(')');
		return result.toString();
	}

} //PlaceringsstegImpl
