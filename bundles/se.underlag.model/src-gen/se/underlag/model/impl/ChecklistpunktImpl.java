/**
 */
package se.underlag.model.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Checklistpunkt;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Checklistpunkt</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.ChecklistpunktImpl#getOrdning <em>Ordning</em>}</li>
 *   <li>{@link se.underlag.model.impl.ChecklistpunktImpl#getText <em>Text</em>}</li>
 *   <li>{@link se.underlag.model.impl.ChecklistpunktImpl#getRegel <em>Regel</em>}</li>
 *   <li>{@link se.underlag.model.impl.ChecklistpunktImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.ChecklistpunktImpl#getTom <em>Tom</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChecklistpunktImpl extends EntitetImpl implements Checklistpunkt {
	/**
	 * The default value of the '{@link #getOrdning() <em>Ordning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdning()
	 * @generated
	 * @ordered
	 */
	protected static final int ORDNING_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getOrdning() <em>Ordning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrdning()
	 * @generated
	 * @ordered
	 */
	protected int ordning = ORDNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChecklistpunktImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.CHECKLISTPUNKT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getOrdning() {
		return ordning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrdning(int newOrdning) {
		int oldOrdning = ordning;
		ordning = newOrdning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.CHECKLISTPUNKT__ORDNING, oldOrdning, ordning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.CHECKLISTPUNKT__TEXT, oldText, text));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.CHECKLISTPUNKT__REGEL, oldRegel, regel));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.CHECKLISTPUNKT__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.CHECKLISTPUNKT__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.CHECKLISTPUNKT__ORDNING:
				return getOrdning();
			case UnderlagPackage.CHECKLISTPUNKT__TEXT:
				return getText();
			case UnderlagPackage.CHECKLISTPUNKT__REGEL:
				return getRegel();
			case UnderlagPackage.CHECKLISTPUNKT__FROM:
				return getFrom();
			case UnderlagPackage.CHECKLISTPUNKT__TOM:
				return getTom();
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
			case UnderlagPackage.CHECKLISTPUNKT__ORDNING:
				setOrdning((Integer)newValue);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__TEXT:
				setText((String)newValue);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__REGEL:
				setRegel((String)newValue);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__TOM:
				setTom((LocalDate)newValue);
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
			case UnderlagPackage.CHECKLISTPUNKT__ORDNING:
				setOrdning(ORDNING_EDEFAULT);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__REGEL:
				setRegel(REGEL_EDEFAULT);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.CHECKLISTPUNKT__TOM:
				setTom(TOM_EDEFAULT);
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
			case UnderlagPackage.CHECKLISTPUNKT__ORDNING:
				return ordning != ORDNING_EDEFAULT;
			case UnderlagPackage.CHECKLISTPUNKT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case UnderlagPackage.CHECKLISTPUNKT__REGEL:
				return REGEL_EDEFAULT == null ? regel != null : !REGEL_EDEFAULT.equals(regel);
			case UnderlagPackage.CHECKLISTPUNKT__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.CHECKLISTPUNKT__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
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
		result.append(" (ordning: ");
		result.append(ordning);
		result.append(", text: ");
		result.append(text);
		result.append(", regel: ");
		result.append(regel);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(')');
		return result.toString();
	}

} //ChecklistpunktImpl
