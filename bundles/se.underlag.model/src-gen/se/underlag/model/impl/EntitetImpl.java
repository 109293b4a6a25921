/**
 */
package se.underlag.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import se.underlag.model.Entitet;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Entitet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getId <em>Id</em>}</li>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getEnhetId <em>Enhet Id</em>}</li>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getSkapadAv <em>Skapad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getSkapadTid <em>Skapad Tid</em>}</li>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getAndradAv <em>Andrad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.EntitetImpl#getAndradTid <em>Andrad Tid</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class EntitetImpl extends EObjectImpl implements Entitet {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final long VERSION_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected long version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnhetId() <em>Enhet Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhetId()
	 * @generated
	 * @ordered
	 */
	protected static final String ENHET_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnhetId() <em>Enhet Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnhetId()
	 * @generated
	 * @ordered
	 */
	protected String enhetId = ENHET_ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkapadAv() <em>Skapad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkapadAv()
	 * @generated
	 * @ordered
	 */
	protected static final String SKAPAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSkapadAv() <em>Skapad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkapadAv()
	 * @generated
	 * @ordered
	 */
	protected String skapadAv = SKAPAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getSkapadTid() <em>Skapad Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkapadTid()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SKAPAD_TID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSkapadTid() <em>Skapad Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkapadTid()
	 * @generated
	 * @ordered
	 */
	protected Instant skapadTid = SKAPAD_TID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAndradAv() <em>Andrad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAndradAv()
	 * @generated
	 * @ordered
	 */
	protected static final String ANDRAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAndradAv() <em>Andrad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAndradAv()
	 * @generated
	 * @ordered
	 */
	protected String andradAv = ANDRAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getAndradTid() <em>Andrad Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAndradTid()
	 * @generated
	 * @ordered
	 */
	protected static final Instant ANDRAD_TID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAndradTid() <em>Andrad Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAndradTid()
	 * @generated
	 * @ordered
	 */
	protected Instant andradTid = ANDRAD_TID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EntitetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.ENTITET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(long newVersion) {
		long oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnhetId() {
		return enhetId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnhetId(String newEnhetId) {
		String oldEnhetId = enhetId;
		enhetId = newEnhetId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__ENHET_ID, oldEnhetId, enhetId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSkapadAv() {
		return skapadAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkapadAv(String newSkapadAv) {
		String oldSkapadAv = skapadAv;
		skapadAv = newSkapadAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__SKAPAD_AV, oldSkapadAv, skapadAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSkapadTid() {
		return skapadTid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkapadTid(Instant newSkapadTid) {
		Instant oldSkapadTid = skapadTid;
		skapadTid = newSkapadTid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__SKAPAD_TID, oldSkapadTid, skapadTid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAndradAv() {
		return andradAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAndradAv(String newAndradAv) {
		String oldAndradAv = andradAv;
		andradAv = newAndradAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__ANDRAD_AV, oldAndradAv, andradAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAndradTid() {
		return andradTid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAndradTid(Instant newAndradTid) {
		Instant oldAndradTid = andradTid;
		andradTid = newAndradTid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ENTITET__ANDRAD_TID, oldAndradTid, andradTid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.ENTITET__ID:
				return getId();
			case UnderlagPackage.ENTITET__VERSION:
				return getVersion();
			case UnderlagPackage.ENTITET__ENHET_ID:
				return getEnhetId();
			case UnderlagPackage.ENTITET__SKAPAD_AV:
				return getSkapadAv();
			case UnderlagPackage.ENTITET__SKAPAD_TID:
				return getSkapadTid();
			case UnderlagPackage.ENTITET__ANDRAD_AV:
				return getAndradAv();
			case UnderlagPackage.ENTITET__ANDRAD_TID:
				return getAndradTid();
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
			case UnderlagPackage.ENTITET__ID:
				setId((String)newValue);
				return;
			case UnderlagPackage.ENTITET__VERSION:
				setVersion((Long)newValue);
				return;
			case UnderlagPackage.ENTITET__ENHET_ID:
				setEnhetId((String)newValue);
				return;
			case UnderlagPackage.ENTITET__SKAPAD_AV:
				setSkapadAv((String)newValue);
				return;
			case UnderlagPackage.ENTITET__SKAPAD_TID:
				setSkapadTid((Instant)newValue);
				return;
			case UnderlagPackage.ENTITET__ANDRAD_AV:
				setAndradAv((String)newValue);
				return;
			case UnderlagPackage.ENTITET__ANDRAD_TID:
				setAndradTid((Instant)newValue);
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
			case UnderlagPackage.ENTITET__ID:
				setId(ID_EDEFAULT);
				return;
			case UnderlagPackage.ENTITET__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case UnderlagPackage.ENTITET__ENHET_ID:
				setEnhetId(ENHET_ID_EDEFAULT);
				return;
			case UnderlagPackage.ENTITET__SKAPAD_AV:
				setSkapadAv(SKAPAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.ENTITET__SKAPAD_TID:
				setSkapadTid(SKAPAD_TID_EDEFAULT);
				return;
			case UnderlagPackage.ENTITET__ANDRAD_AV:
				setAndradAv(ANDRAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.ENTITET__ANDRAD_TID:
				setAndradTid(ANDRAD_TID_EDEFAULT);
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
			case UnderlagPackage.ENTITET__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case UnderlagPackage.ENTITET__VERSION:
				return version != VERSION_EDEFAULT;
			case UnderlagPackage.ENTITET__ENHET_ID:
				return ENHET_ID_EDEFAULT == null ? enhetId != null : !ENHET_ID_EDEFAULT.equals(enhetId);
			case UnderlagPackage.ENTITET__SKAPAD_AV:
				return SKAPAD_AV_EDEFAULT == null ? skapadAv != null : !SKAPAD_AV_EDEFAULT.equals(skapadAv);
			case UnderlagPackage.ENTITET__SKAPAD_TID:
				return SKAPAD_TID_EDEFAULT == null ? skapadTid != null : !SKAPAD_TID_EDEFAULT.equals(skapadTid);
			case UnderlagPackage.ENTITET__ANDRAD_AV:
				return ANDRAD_AV_EDEFAULT == null ? andradAv != null : !ANDRAD_AV_EDEFAULT.equals(andradAv);
			case UnderlagPackage.ENTITET__ANDRAD_TID:
				return ANDRAD_TID_EDEFAULT == null ? andradTid != null : !ANDRAD_TID_EDEFAULT.equals(andradTid);
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
		result.append(" (id: ");
		result.append(id);
		result.append(", version: ");
		result.append(version);
		result.append(", enhetId: ");
		result.append(enhetId);
		result.append(", skapadAv: ");
		result.append(skapadAv);
		result.append(", skapadTid: ");
		result.append(skapadTid);
		result.append(", andradAv: ");
		result.append(andradAv);
		result.append(", andradTid: ");
		result.append(andradTid);
		result.append(')');
		return result.toString();
	}

} //EntitetImpl
