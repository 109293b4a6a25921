/**
 */
package se.underlag.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Parameter;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Parameter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.ParameterImpl#getNyckel <em>Nyckel</em>}</li>
 *   <li>{@link se.underlag.model.impl.ParameterImpl#getVarde <em>Varde</em>}</li>
 *   <li>{@link se.underlag.model.impl.ParameterImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.ParameterImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.ParameterImpl#getKalla <em>Kalla</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParameterImpl extends EntitetImpl implements Parameter {
	/**
	 * The default value of the '{@link #getNyckel() <em>Nyckel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNyckel()
	 * @generated
	 * @ordered
	 */
	protected static final String NYCKEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNyckel() <em>Nyckel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNyckel()
	 * @generated
	 * @ordered
	 */
	protected String nyckel = NYCKEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getVarde() <em>Varde</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVarde()
	 * @generated
	 * @ordered
	 */
	protected static final String VARDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVarde() <em>Varde</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVarde()
	 * @generated
	 * @ordered
	 */
	protected String varde = VARDE_EDEFAULT;

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
	 * The default value of the '{@link #getKalla() <em>Kalla</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKalla()
	 * @generated
	 * @ordered
	 */
	protected static final String KALLA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKalla() <em>Kalla</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKalla()
	 * @generated
	 * @ordered
	 */
	protected String kalla = KALLA_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ParameterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.PARAMETER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNyckel() {
		return nyckel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNyckel(String newNyckel) {
		String oldNyckel = nyckel;
		nyckel = newNyckel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PARAMETER__NYCKEL, oldNyckel, nyckel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVarde() {
		return varde;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVarde(String newVarde) {
		String oldVarde = varde;
		varde = newVarde;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PARAMETER__VARDE, oldVarde, varde));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PARAMETER__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PARAMETER__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKalla() {
		return kalla;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKalla(String newKalla) {
		String oldKalla = kalla;
		kalla = newKalla;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.PARAMETER__KALLA, oldKalla, kalla));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.PARAMETER__NYCKEL:
				return getNyckel();
			case UnderlagPackage.PARAMETER__VARDE:
				return getVarde();
			case UnderlagPackage.PARAMETER__FROM:
				return getFrom();
			case UnderlagPackage.PARAMETER__TOM:
				return getTom();
			case UnderlagPackage.PARAMETER__KALLA:
				return getKalla();
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
			case UnderlagPackage.PARAMETER__NYCKEL:
				setNyckel((String)newValue);
				return;
			case UnderlagPackage.PARAMETER__VARDE:
				setVarde((String)newValue);
				return;
			case UnderlagPackage.PARAMETER__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.PARAMETER__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.PARAMETER__KALLA:
				setKalla((String)newValue);
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
			case UnderlagPackage.PARAMETER__NYCKEL:
				setNyckel(NYCKEL_EDEFAULT);
				return;
			case UnderlagPackage.PARAMETER__VARDE:
				setVarde(VARDE_EDEFAULT);
				return;
			case UnderlagPackage.PARAMETER__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.PARAMETER__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.PARAMETER__KALLA:
				setKalla(KALLA_EDEFAULT);
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
			case UnderlagPackage.PARAMETER__NYCKEL:
				return NYCKEL_EDEFAULT == null ? nyckel != null : !NYCKEL_EDEFAULT.equals(nyckel);
			case UnderlagPackage.PARAMETER__VARDE:
				return VARDE_EDEFAULT == null ? varde != null : !VARDE_EDEFAULT.equals(varde);
			case UnderlagPackage.PARAMETER__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.PARAMETER__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.PARAMETER__KALLA:
				return KALLA_EDEFAULT == null ? kalla != null : !KALLA_EDEFAULT.equals(kalla);
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
		result.append(" (nyckel: ");
		result.append(nyckel);
		result.append(", varde: ");
		result.append(varde);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", kalla: ");
		result.append(kalla);
		result.append(')');
		return result.toString();
	}

} //ParameterImpl
