/**
 */
package se.underlag.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Handelselogg</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getTid <em>Tid</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getAnvandare <em>Anvandare</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getTransaktion <em>Transaktion</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getObjekttyp <em>Objekttyp</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getObjektId <em>Objekt Id</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getFalt <em>Falt</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getFore <em>Fore</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getEfter <em>Efter</em>}</li>
 *   <li>{@link se.underlag.model.impl.HandelseloggImpl#getPersoner <em>Personer</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HandelseloggImpl extends EntitetImpl implements Handelselogg {
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
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Loggtyp TYP_EDEFAULT = Loggtyp.LASNING;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Loggtyp typ = TYP_EDEFAULT;

	/**
	 * The default value of the '{@link #getTransaktion() <em>Transaktion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransaktion()
	 * @generated
	 * @ordered
	 */
	protected static final String TRANSAKTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTransaktion() <em>Transaktion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransaktion()
	 * @generated
	 * @ordered
	 */
	protected String transaktion = TRANSAKTION_EDEFAULT;

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
	 * The default value of the '{@link #getFalt() <em>Falt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFalt()
	 * @generated
	 * @ordered
	 */
	protected static final String FALT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFalt() <em>Falt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFalt()
	 * @generated
	 * @ordered
	 */
	protected String falt = FALT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFore() <em>Fore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFore()
	 * @generated
	 * @ordered
	 */
	protected static final String FORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFore() <em>Fore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFore()
	 * @generated
	 * @ordered
	 */
	protected String fore = FORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEfter() <em>Efter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfter()
	 * @generated
	 * @ordered
	 */
	protected static final String EFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEfter() <em>Efter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEfter()
	 * @generated
	 * @ordered
	 */
	protected String efter = EFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getPersoner() <em>Personer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersoner()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSONER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersoner() <em>Personer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersoner()
	 * @generated
	 * @ordered
	 */
	protected String personer = PERSONER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HandelseloggImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.HANDELSELOGG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__TID, oldTid, tid));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__ANVANDARE, oldAnvandare, anvandare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Loggtyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Loggtyp newTyp) {
		Loggtyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__TYP, oldTyp, typ));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTransaktion() {
		return transaktion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTransaktion(String newTransaktion) {
		String oldTransaktion = transaktion;
		transaktion = newTransaktion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__TRANSAKTION, oldTransaktion, transaktion));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__OBJEKTTYP, oldObjekttyp, objekttyp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__OBJEKT_ID, oldObjektId, objektId));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFalt() {
		return falt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFalt(String newFalt) {
		String oldFalt = falt;
		falt = newFalt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__FALT, oldFalt, falt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFore() {
		return fore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFore(String newFore) {
		String oldFore = fore;
		fore = newFore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__FORE, oldFore, fore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEfter() {
		return efter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEfter(String newEfter) {
		String oldEfter = efter;
		efter = newEfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__EFTER, oldEfter, efter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersoner() {
		return personer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersoner(String newPersoner) {
		String oldPersoner = personer;
		personer = newPersoner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.HANDELSELOGG__PERSONER, oldPersoner, personer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.HANDELSELOGG__TID:
				return getTid();
			case UnderlagPackage.HANDELSELOGG__ANVANDARE:
				return getAnvandare();
			case UnderlagPackage.HANDELSELOGG__TYP:
				return getTyp();
			case UnderlagPackage.HANDELSELOGG__TRANSAKTION:
				return getTransaktion();
			case UnderlagPackage.HANDELSELOGG__OBJEKTTYP:
				return getObjekttyp();
			case UnderlagPackage.HANDELSELOGG__OBJEKT_ID:
				return getObjektId();
			case UnderlagPackage.HANDELSELOGG__FALT:
				return getFalt();
			case UnderlagPackage.HANDELSELOGG__FORE:
				return getFore();
			case UnderlagPackage.HANDELSELOGG__EFTER:
				return getEfter();
			case UnderlagPackage.HANDELSELOGG__PERSONER:
				return getPersoner();
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
			case UnderlagPackage.HANDELSELOGG__TID:
				setTid((Instant)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__ANVANDARE:
				setAnvandare((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__TYP:
				setTyp((Loggtyp)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__TRANSAKTION:
				setTransaktion((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__OBJEKTTYP:
				setObjekttyp((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__OBJEKT_ID:
				setObjektId((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__FALT:
				setFalt((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__FORE:
				setFore((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__EFTER:
				setEfter((String)newValue);
				return;
			case UnderlagPackage.HANDELSELOGG__PERSONER:
				setPersoner((String)newValue);
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
			case UnderlagPackage.HANDELSELOGG__TID:
				setTid(TID_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__ANVANDARE:
				setAnvandare(ANVANDARE_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__TRANSAKTION:
				setTransaktion(TRANSAKTION_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__OBJEKTTYP:
				setObjekttyp(OBJEKTTYP_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__OBJEKT_ID:
				setObjektId(OBJEKT_ID_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__FALT:
				setFalt(FALT_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__FORE:
				setFore(FORE_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__EFTER:
				setEfter(EFTER_EDEFAULT);
				return;
			case UnderlagPackage.HANDELSELOGG__PERSONER:
				setPersoner(PERSONER_EDEFAULT);
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
			case UnderlagPackage.HANDELSELOGG__TID:
				return TID_EDEFAULT == null ? tid != null : !TID_EDEFAULT.equals(tid);
			case UnderlagPackage.HANDELSELOGG__ANVANDARE:
				return ANVANDARE_EDEFAULT == null ? anvandare != null : !ANVANDARE_EDEFAULT.equals(anvandare);
			case UnderlagPackage.HANDELSELOGG__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.HANDELSELOGG__TRANSAKTION:
				return TRANSAKTION_EDEFAULT == null ? transaktion != null : !TRANSAKTION_EDEFAULT.equals(transaktion);
			case UnderlagPackage.HANDELSELOGG__OBJEKTTYP:
				return OBJEKTTYP_EDEFAULT == null ? objekttyp != null : !OBJEKTTYP_EDEFAULT.equals(objekttyp);
			case UnderlagPackage.HANDELSELOGG__OBJEKT_ID:
				return OBJEKT_ID_EDEFAULT == null ? objektId != null : !OBJEKT_ID_EDEFAULT.equals(objektId);
			case UnderlagPackage.HANDELSELOGG__FALT:
				return FALT_EDEFAULT == null ? falt != null : !FALT_EDEFAULT.equals(falt);
			case UnderlagPackage.HANDELSELOGG__FORE:
				return FORE_EDEFAULT == null ? fore != null : !FORE_EDEFAULT.equals(fore);
			case UnderlagPackage.HANDELSELOGG__EFTER:
				return EFTER_EDEFAULT == null ? efter != null : !EFTER_EDEFAULT.equals(efter);
			case UnderlagPackage.HANDELSELOGG__PERSONER:
				return PERSONER_EDEFAULT == null ? personer != null : !PERSONER_EDEFAULT.equals(personer);
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
		result.append(" (tid: ");
		result.append(tid);
		result.append(", anvandare: ");
		result.append(anvandare);
		result.append(", typ: ");
		result.append(typ);
		result.append(", transaktion: ");
		result.append(transaktion);
		result.append(", objekttyp: ");
		result.append(objekttyp);
		result.append(", objektId: ");
		result.append(objektId);
		result.append(", falt: ");
		result.append(falt);
		result.append(", fore: ");
		result.append(fore);
		result.append(", efter: ");
		result.append(efter);
		result.append(", personer: ");
		result.append(personer);
		result.append(')');
		return result.toString();
	}

} //HandelseloggImpl
