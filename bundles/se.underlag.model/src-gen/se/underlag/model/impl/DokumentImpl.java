/**
 */
package se.underlag.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Dokument;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Fil;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dokument</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getSkapat <em>Skapat</em>}</li>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getMall <em>Mall</em>}</li>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getFil <em>Fil</em>}</li>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getArende <em>Arende</em>}</li>
 *   <li>{@link se.underlag.model.impl.DokumentImpl#getAvtal <em>Avtal</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DokumentImpl extends EntitetImpl implements Dokument {
	/**
	 * The default value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected static final Dokumenttyp TYP_EDEFAULT = Dokumenttyp.BB_UTAN_PRIS;

	/**
	 * The cached value of the '{@link #getTyp() <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTyp()
	 * @generated
	 * @ordered
	 */
	protected Dokumenttyp typ = TYP_EDEFAULT;

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
	 * The default value of the '{@link #getSkapat() <em>Skapat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkapat()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SKAPAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSkapat() <em>Skapat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkapat()
	 * @generated
	 * @ordered
	 */
	protected Instant skapat = SKAPAT_EDEFAULT;

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
	 * The cached value of the '{@link #getFil() <em>Fil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFil()
	 * @generated
	 * @ordered
	 */
	protected Fil fil;

	/**
	 * The cached value of the '{@link #getArende() <em>Arende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArende()
	 * @generated
	 * @ordered
	 */
	protected Placeringsarende arende;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DokumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.DOKUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dokumenttyp getTyp() {
		return typ;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTyp(Dokumenttyp newTyp) {
		Dokumenttyp oldTyp = typ;
		typ = newTyp == null ? TYP_EDEFAULT : newTyp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__TYP, oldTyp, typ));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSkapat() {
		return skapat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkapat(Instant newSkapat) {
		Instant oldSkapat = skapat;
		skapat = newSkapat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__SKAPAT, oldSkapat, skapat));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__MALL, oldMall, mall));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.DOKUMENT__FIL, oldFil, fil));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__FIL, oldFil, fil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsarende getArende() {
		if (arende != null && arende.eIsProxy()) {
			InternalEObject oldArende = (InternalEObject)arende;
			arende = (Placeringsarende)eResolveProxy(oldArende);
			if (arende != oldArende) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.DOKUMENT__ARENDE, oldArende, arende));
			}
		}
		return arende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringsarende basicGetArende() {
		return arende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArende(Placeringsarende newArende) {
		Placeringsarende oldArende = arende;
		arende = newArende;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__ARENDE, oldArende, arende));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.DOKUMENT__AVTAL, oldAvtal, avtal));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.DOKUMENT__AVTAL, oldAvtal, avtal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.DOKUMENT__TYP:
				return getTyp();
			case UnderlagPackage.DOKUMENT__NAMN:
				return getNamn();
			case UnderlagPackage.DOKUMENT__SKAPAT:
				return getSkapat();
			case UnderlagPackage.DOKUMENT__MALL:
				return getMall();
			case UnderlagPackage.DOKUMENT__FIL:
				if (resolve) return getFil();
				return basicGetFil();
			case UnderlagPackage.DOKUMENT__ARENDE:
				if (resolve) return getArende();
				return basicGetArende();
			case UnderlagPackage.DOKUMENT__AVTAL:
				if (resolve) return getAvtal();
				return basicGetAvtal();
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
			case UnderlagPackage.DOKUMENT__TYP:
				setTyp((Dokumenttyp)newValue);
				return;
			case UnderlagPackage.DOKUMENT__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.DOKUMENT__SKAPAT:
				setSkapat((Instant)newValue);
				return;
			case UnderlagPackage.DOKUMENT__MALL:
				setMall((String)newValue);
				return;
			case UnderlagPackage.DOKUMENT__FIL:
				setFil((Fil)newValue);
				return;
			case UnderlagPackage.DOKUMENT__ARENDE:
				setArende((Placeringsarende)newValue);
				return;
			case UnderlagPackage.DOKUMENT__AVTAL:
				setAvtal((Placeringsavtal)newValue);
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
			case UnderlagPackage.DOKUMENT__TYP:
				setTyp(TYP_EDEFAULT);
				return;
			case UnderlagPackage.DOKUMENT__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.DOKUMENT__SKAPAT:
				setSkapat(SKAPAT_EDEFAULT);
				return;
			case UnderlagPackage.DOKUMENT__MALL:
				setMall(MALL_EDEFAULT);
				return;
			case UnderlagPackage.DOKUMENT__FIL:
				setFil((Fil)null);
				return;
			case UnderlagPackage.DOKUMENT__ARENDE:
				setArende((Placeringsarende)null);
				return;
			case UnderlagPackage.DOKUMENT__AVTAL:
				setAvtal((Placeringsavtal)null);
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
			case UnderlagPackage.DOKUMENT__TYP:
				return typ != TYP_EDEFAULT;
			case UnderlagPackage.DOKUMENT__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.DOKUMENT__SKAPAT:
				return SKAPAT_EDEFAULT == null ? skapat != null : !SKAPAT_EDEFAULT.equals(skapat);
			case UnderlagPackage.DOKUMENT__MALL:
				return MALL_EDEFAULT == null ? mall != null : !MALL_EDEFAULT.equals(mall);
			case UnderlagPackage.DOKUMENT__FIL:
				return fil != null;
			case UnderlagPackage.DOKUMENT__ARENDE:
				return arende != null;
			case UnderlagPackage.DOKUMENT__AVTAL:
				return avtal != null;
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
		result.append(" (typ: ");
		result.append(typ);
		result.append(", namn: ");
		result.append(namn);
		result.append(", skapat: ");
		result.append(skapat);
		result.append(", mall: ");
		result.append(mall);
		result.append(')');
		return result.toString();
	}

} //DokumentImpl
