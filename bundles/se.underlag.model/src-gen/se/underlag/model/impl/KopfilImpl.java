/**
 */
package se.underlag.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Kopfil</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getAr <em>Ar</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getAgare <em>Agare</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getMall <em>Mall</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getLasning <em>Lasning</em>}</li>
 *   <li>{@link se.underlag.model.impl.KopfilImpl#getVersioner <em>Versioner</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KopfilImpl extends EntitetImpl implements Kopfil {
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
	 * The default value of the '{@link #getNamn() <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamn()
	 * @generated
	 * @ordered
	 */
	protected static final String NAMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNamn() <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNamn()
	 * @generated
	 * @ordered
	 */
	protected String namn = NAMN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgare() <em>Agare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgare()
	 * @generated
	 * @ordered
	 */
	protected static final String AGARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgare() <em>Agare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgare()
	 * @generated
	 * @ordered
	 */
	protected String agare = AGARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final Kopfilsstatus STATUS_EDEFAULT = Kopfilsstatus.ARBETSFIL;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected Kopfilsstatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMall() <em>Mall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMall()
	 * @generated
	 * @ordered
	 */
	protected static final String MALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMall() <em>Mall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMall()
	 * @generated
	 * @ordered
	 */
	protected String mall = MALL_EDEFAULT;

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
	 * The cached value of the '{@link #getLasning() <em>Lasning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLasning()
	 * @generated
	 * @ordered
	 */
	protected Fil lasning;

	/**
	 * The cached value of the '{@link #getVersioner() <em>Versioner</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersioner()
	 * @generated
	 * @ordered
	 */
	protected EList<Kopfilsversion> versioner;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public KopfilImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.KOPFIL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__AR, oldAr, ar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNamn() {
		return namn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamn(String newNamn) {
		String oldNamn = namn;
		namn = newNamn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgare() {
		return agare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgare(String newAgare) {
		String oldAgare = agare;
		agare = newAgare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__AGARE, oldAgare, agare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfilsstatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(Kopfilsstatus newStatus) {
		Kopfilsstatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMall() {
		return mall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMall(String newMall) {
		String oldMall = mall;
		mall = newMall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__MALL, oldMall, mall));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFIL__ORIGINAL, oldOriginal, original));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fil getLasning() {
		if (lasning != null && lasning.eIsProxy()) {
			InternalEObject oldLasning = (InternalEObject)lasning;
			lasning = (Fil)eResolveProxy(oldLasning);
			if (lasning != oldLasning) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.KOPFIL__LASNING, oldLasning, lasning));
			}
		}
		return lasning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Fil basicGetLasning() {
		return lasning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLasning(Fil newLasning) {
		Fil oldLasning = lasning;
		lasning = newLasning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.KOPFIL__LASNING, oldLasning, lasning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Kopfilsversion> getVersioner() {
		if (versioner == null) {
			versioner = new EObjectContainmentWithInverseEList<Kopfilsversion>(Kopfilsversion.class, this, UnderlagPackage.KOPFIL__VERSIONER, UnderlagPackage.KOPFILSVERSION__KOPFIL);
		}
		return versioner;
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
			case UnderlagPackage.KOPFIL__VERSIONER:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getVersioner()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.KOPFIL__VERSIONER:
				return ((InternalEList<?>)getVersioner()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.KOPFIL__AR:
				return getAr();
			case UnderlagPackage.KOPFIL__NAMN:
				return getNamn();
			case UnderlagPackage.KOPFIL__AGARE:
				return getAgare();
			case UnderlagPackage.KOPFIL__STATUS:
				return getStatus();
			case UnderlagPackage.KOPFIL__MALL:
				return getMall();
			case UnderlagPackage.KOPFIL__ORIGINAL:
				if (resolve) return getOriginal();
				return basicGetOriginal();
			case UnderlagPackage.KOPFIL__LASNING:
				if (resolve) return getLasning();
				return basicGetLasning();
			case UnderlagPackage.KOPFIL__VERSIONER:
				return getVersioner();
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
			case UnderlagPackage.KOPFIL__AR:
				setAr((Integer)newValue);
				return;
			case UnderlagPackage.KOPFIL__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.KOPFIL__AGARE:
				setAgare((String)newValue);
				return;
			case UnderlagPackage.KOPFIL__STATUS:
				setStatus((Kopfilsstatus)newValue);
				return;
			case UnderlagPackage.KOPFIL__MALL:
				setMall((String)newValue);
				return;
			case UnderlagPackage.KOPFIL__ORIGINAL:
				setOriginal((Fil)newValue);
				return;
			case UnderlagPackage.KOPFIL__LASNING:
				setLasning((Fil)newValue);
				return;
			case UnderlagPackage.KOPFIL__VERSIONER:
				getVersioner().clear();
				getVersioner().addAll((Collection<? extends Kopfilsversion>)newValue);
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
			case UnderlagPackage.KOPFIL__AR:
				setAr(AR_EDEFAULT);
				return;
			case UnderlagPackage.KOPFIL__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.KOPFIL__AGARE:
				setAgare(AGARE_EDEFAULT);
				return;
			case UnderlagPackage.KOPFIL__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case UnderlagPackage.KOPFIL__MALL:
				setMall(MALL_EDEFAULT);
				return;
			case UnderlagPackage.KOPFIL__ORIGINAL:
				setOriginal((Fil)null);
				return;
			case UnderlagPackage.KOPFIL__LASNING:
				setLasning((Fil)null);
				return;
			case UnderlagPackage.KOPFIL__VERSIONER:
				getVersioner().clear();
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
			case UnderlagPackage.KOPFIL__AR:
				return ar != AR_EDEFAULT;
			case UnderlagPackage.KOPFIL__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.KOPFIL__AGARE:
				return AGARE_EDEFAULT == null ? agare != null : !AGARE_EDEFAULT.equals(agare);
			case UnderlagPackage.KOPFIL__STATUS:
				return status != STATUS_EDEFAULT;
			case UnderlagPackage.KOPFIL__MALL:
				return MALL_EDEFAULT == null ? mall != null : !MALL_EDEFAULT.equals(mall);
			case UnderlagPackage.KOPFIL__ORIGINAL:
				return original != null;
			case UnderlagPackage.KOPFIL__LASNING:
				return lasning != null;
			case UnderlagPackage.KOPFIL__VERSIONER:
				return versioner != null && !versioner.isEmpty();
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
		result.append(" (ar: ");
		result.append(ar);
		result.append(", namn: ");
		result.append(namn);
		result.append(", agare: ");
		result.append(agare);
		result.append(", status: ");
		result.append(status);
		result.append(", mall: ");
		result.append(mall);
		result.append(')');
		return result.toString();
	}

} //KopfilImpl
