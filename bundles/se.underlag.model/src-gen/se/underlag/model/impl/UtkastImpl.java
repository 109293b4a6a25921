/**
 */
package se.underlag.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.UnderlagPackage;
import se.underlag.model.Utkast;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Utkast</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.UtkastImpl#getAnvandare <em>Anvandare</em>}</li>
 *   <li>{@link se.underlag.model.impl.UtkastImpl#getObjekttyp <em>Objekttyp</em>}</li>
 *   <li>{@link se.underlag.model.impl.UtkastImpl#getObjektId <em>Objekt Id</em>}</li>
 *   <li>{@link se.underlag.model.impl.UtkastImpl#getTid <em>Tid</em>}</li>
 *   <li>{@link se.underlag.model.impl.UtkastImpl#getAntal <em>Antal</em>}</li>
 *   <li>{@link se.underlag.model.impl.UtkastImpl#getInnehall <em>Innehall</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UtkastImpl extends EntitetImpl implements Utkast {
	/**
	 * The default value of the '{@link #getAnvandare() <em>Anvandare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnvandare()
	 * @generated
	 * @ordered
	 */
	protected static final String ANVANDARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnvandare() <em>Anvandare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnvandare()
	 * @generated
	 * @ordered
	 */
	protected String anvandare = ANVANDARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjekttyp() <em>Objekttyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjekttyp()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJEKTTYP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjekttyp() <em>Objekttyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjekttyp()
	 * @generated
	 * @ordered
	 */
	protected String objekttyp = OBJEKTTYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjektId() <em>Objekt Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjektId()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJEKT_ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjektId() <em>Objekt Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjektId()
	 * @generated
	 * @ordered
	 */
	protected String objektId = OBJEKT_ID_EDEFAULT;

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
	 * The default value of the '{@link #getAntal() <em>Antal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntal()
	 * @generated
	 * @ordered
	 */
	protected static final int ANTAL_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAntal() <em>Antal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAntal()
	 * @generated
	 * @ordered
	 */
	protected int antal = ANTAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getInnehall() <em>Innehall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnehall()
	 * @generated
	 * @ordered
	 */
	protected static final String INNEHALL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInnehall() <em>Innehall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnehall()
	 * @generated
	 * @ordered
	 */
	protected String innehall = INNEHALL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UtkastImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.UTKAST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnvandare() {
		return anvandare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnvandare(String newAnvandare) {
		String oldAnvandare = anvandare;
		anvandare = newAnvandare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.UTKAST__ANVANDARE, oldAnvandare, anvandare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjekttyp() {
		return objekttyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjekttyp(String newObjekttyp) {
		String oldObjekttyp = objekttyp;
		objekttyp = newObjekttyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.UTKAST__OBJEKTTYP, oldObjekttyp, objekttyp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjektId() {
		return objektId;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjektId(String newObjektId) {
		String oldObjektId = objektId;
		objektId = newObjektId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.UTKAST__OBJEKT_ID, oldObjektId, objektId));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.UTKAST__TID, oldTid, tid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAntal() {
		return antal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAntal(int newAntal) {
		int oldAntal = antal;
		antal = newAntal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.UTKAST__ANTAL, oldAntal, antal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInnehall() {
		return innehall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnehall(String newInnehall) {
		String oldInnehall = innehall;
		innehall = newInnehall;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.UTKAST__INNEHALL, oldInnehall, innehall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.UTKAST__ANVANDARE:
				return getAnvandare();
			case UnderlagPackage.UTKAST__OBJEKTTYP:
				return getObjekttyp();
			case UnderlagPackage.UTKAST__OBJEKT_ID:
				return getObjektId();
			case UnderlagPackage.UTKAST__TID:
				return getTid();
			case UnderlagPackage.UTKAST__ANTAL:
				return getAntal();
			case UnderlagPackage.UTKAST__INNEHALL:
				return getInnehall();
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
			case UnderlagPackage.UTKAST__ANVANDARE:
				setAnvandare((String)newValue);
				return;
			case UnderlagPackage.UTKAST__OBJEKTTYP:
				setObjekttyp((String)newValue);
				return;
			case UnderlagPackage.UTKAST__OBJEKT_ID:
				setObjektId((String)newValue);
				return;
			case UnderlagPackage.UTKAST__TID:
				setTid((Instant)newValue);
				return;
			case UnderlagPackage.UTKAST__ANTAL:
				setAntal((Integer)newValue);
				return;
			case UnderlagPackage.UTKAST__INNEHALL:
				setInnehall((String)newValue);
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
			case UnderlagPackage.UTKAST__ANVANDARE:
				setAnvandare(ANVANDARE_EDEFAULT);
				return;
			case UnderlagPackage.UTKAST__OBJEKTTYP:
				setObjekttyp(OBJEKTTYP_EDEFAULT);
				return;
			case UnderlagPackage.UTKAST__OBJEKT_ID:
				setObjektId(OBJEKT_ID_EDEFAULT);
				return;
			case UnderlagPackage.UTKAST__TID:
				setTid(TID_EDEFAULT);
				return;
			case UnderlagPackage.UTKAST__ANTAL:
				setAntal(ANTAL_EDEFAULT);
				return;
			case UnderlagPackage.UTKAST__INNEHALL:
				setInnehall(INNEHALL_EDEFAULT);
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
			case UnderlagPackage.UTKAST__ANVANDARE:
				return ANVANDARE_EDEFAULT == null ? anvandare != null : !ANVANDARE_EDEFAULT.equals(anvandare);
			case UnderlagPackage.UTKAST__OBJEKTTYP:
				return OBJEKTTYP_EDEFAULT == null ? objekttyp != null : !OBJEKTTYP_EDEFAULT.equals(objekttyp);
			case UnderlagPackage.UTKAST__OBJEKT_ID:
				return OBJEKT_ID_EDEFAULT == null ? objektId != null : !OBJEKT_ID_EDEFAULT.equals(objektId);
			case UnderlagPackage.UTKAST__TID:
				return TID_EDEFAULT == null ? tid != null : !TID_EDEFAULT.equals(tid);
			case UnderlagPackage.UTKAST__ANTAL:
				return antal != ANTAL_EDEFAULT;
			case UnderlagPackage.UTKAST__INNEHALL:
				return INNEHALL_EDEFAULT == null ? innehall != null : !INNEHALL_EDEFAULT.equals(innehall);
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
		result.append(" (anvandare: ");
		result.append(anvandare);
		result.append(", objekttyp: ");
		result.append(objekttyp);
		result.append(", objektId: ");
		result.append(objektId);
		result.append(", tid: ");
		result.append(tid);
		result.append(", antal: ");
		result.append(antal);
		result.append(", innehall: ");
		result.append(innehall);
		result.append(')');
		return result.toString();
	}

} //UtkastImpl
