/**
 */
package se.underlag.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Fil;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fil</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.FilImpl#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link se.underlag.model.impl.FilImpl#getStorlek <em>Storlek</em>}</li>
 *   <li>{@link se.underlag.model.impl.FilImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.FilImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.FilImpl#getInnehall <em>Innehall</em>}</li>
 *   <li>{@link se.underlag.model.impl.FilImpl#getGallrad <em>Gallrad</em>}</li>
 *   <li>{@link se.underlag.model.impl.FilImpl#getGallradSha256 <em>Gallrad Sha256</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilImpl extends EntitetImpl implements Fil {
	/**
	 * The default value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSha256() <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSha256()
	 * @generated
	 * @ordered
	 */
	protected String sha256 = SHA256_EDEFAULT;

	/**
	 * The default value of the '{@link #getStorlek() <em>Storlek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorlek()
	 * @generated
	 * @ordered
	 */
	protected static final long STORLEK_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStorlek() <em>Storlek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStorlek()
	 * @generated
	 * @ordered
	 */
	protected long storlek = STORLEK_EDEFAULT;

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
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final String TYP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected String typ = TYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getInnehall() <em>Innehall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnehall()
	 * @generated
	 * @ordered
	 */
	protected static final byte[] INNEHALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInnehall() <em>Innehall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnehall()
	 * @generated
	 * @ordered
	 */
	protected byte[] innehall = INNEHALL_EDEFAULT;

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
	 * The default value of the '{@link #getGallradSha256() <em>Gallrad Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGallradSha256()
	 * @generated
	 * @ordered
	 */
	protected static final String GALLRAD_SHA256_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGallradSha256() <em>Gallrad Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGallradSha256()
	 * @generated
	 * @ordered
	 */
	protected String gallradSha256 = GALLRAD_SHA256_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FilImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.FIL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSha256() {
		return sha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSha256(String newSha256) {
		String oldSha256 = sha256;
		sha256 = newSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__SHA256, oldSha256, sha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStorlek() {
		return storlek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStorlek(long newStorlek) {
		long oldStorlek = storlek;
		storlek = newStorlek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__STORLEK, oldStorlek, storlek));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(String newTyp) {
		String oldTyp = typ;
		typ = newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__TYP, oldTyp, typ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public byte[] getInnehall() {
		return innehall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnehall(byte[] newInnehall) {
		byte[] oldInnehall = innehall;
		innehall = newInnehall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__INNEHALL, oldInnehall, innehall));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__GALLRAD, oldGallrad, gallrad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGallradSha256() {
		return gallradSha256;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGallradSha256(String newGallradSha256) {
		String oldGallradSha256 = gallradSha256;
		gallradSha256 = newGallradSha256;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.FIL__GALLRAD_SHA256, oldGallradSha256, gallradSha256));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.FIL__SHA256:
				return getSha256();
			case UnderlagPackage.FIL__STORLEK:
				return getStorlek();
			case UnderlagPackage.FIL__NAMN:
				return getNamn();
			case UnderlagPackage.FIL__TYP:
				return getTyp();
			case UnderlagPackage.FIL__INNEHALL:
				return getInnehall();
			case UnderlagPackage.FIL__GALLRAD:
				return getGallrad();
			case UnderlagPackage.FIL__GALLRAD_SHA256:
				return getGallradSha256();
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
			case UnderlagPackage.FIL__SHA256:
				setSha256((String)newValue);
				return;
			case UnderlagPackage.FIL__STORLEK:
				setStorlek((Long)newValue);
				return;
			case UnderlagPackage.FIL__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.FIL__TYP:
				setTyp((String)newValue);
				return;
			case UnderlagPackage.FIL__INNEHALL:
				setInnehall((byte[])newValue);
				return;
			case UnderlagPackage.FIL__GALLRAD:
				setGallrad((Instant)newValue);
				return;
			case UnderlagPackage.FIL__GALLRAD_SHA256:
				setGallradSha256((String)newValue);
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
			case UnderlagPackage.FIL__SHA256:
				setSha256(SHA256_EDEFAULT);
				return;
			case UnderlagPackage.FIL__STORLEK:
				setStorlek(STORLEK_EDEFAULT);
				return;
			case UnderlagPackage.FIL__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.FIL__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.FIL__INNEHALL:
				setInnehall(INNEHALL_EDEFAULT);
				return;
			case UnderlagPackage.FIL__GALLRAD:
				setGallrad(GALLRAD_EDEFAULT);
				return;
			case UnderlagPackage.FIL__GALLRAD_SHA256:
				setGallradSha256(GALLRAD_SHA256_EDEFAULT);
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
			case UnderlagPackage.FIL__SHA256:
				return SHA256_EDEFAULT == null ? sha256 != null : !SHA256_EDEFAULT.equals(sha256);
			case UnderlagPackage.FIL__STORLEK:
				return storlek != STORLEK_EDEFAULT;
			case UnderlagPackage.FIL__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.FIL__TYP:
				return TYP_EDEFAULT == null ? typ != null : !TYP_EDEFAULT.equals(typ);
			case UnderlagPackage.FIL__INNEHALL:
				return INNEHALL_EDEFAULT == null ? innehall != null : !INNEHALL_EDEFAULT.equals(innehall);
			case UnderlagPackage.FIL__GALLRAD:
				return GALLRAD_EDEFAULT == null ? gallrad != null : !GALLRAD_EDEFAULT.equals(gallrad);
			case UnderlagPackage.FIL__GALLRAD_SHA256:
				return GALLRAD_SHA256_EDEFAULT == null ? gallradSha256 != null : !GALLRAD_SHA256_EDEFAULT.equals(gallradSha256);
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
		result.append(" (sha256: ");
		result.append(sha256);
		result.append(", storlek: ");
		result.append(storlek);
		result.append(", namn: ");
		result.append(namn);
		result.append(", typ: ");
		result.append(typ);
		result.append(", innehall: ");
		result.append(innehall);
		result.append(", gallrad: ");
		result.append(gallrad);
		result.append(", gallradSha256: ");
		result.append(gallradSha256);
		result.append(')');
		return result.toString();
	}

} //FilImpl
