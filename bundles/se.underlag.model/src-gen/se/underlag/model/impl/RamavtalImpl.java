/**
 */
package se.underlag.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import se.underlag.model.Boendepris;
import se.underlag.model.Ramavtal;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ramavtal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getDiarienr <em>Diarienr</em>}</li>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getPrismodell <em>Prismodell</em>}</li>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getPrisversion <em>Prisversion</em>}</li>
 *   <li>{@link se.underlag.model.impl.RamavtalImpl#getPriser <em>Priser</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RamavtalImpl extends EntitetImpl implements Ramavtal {
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
	 * The default value of the '{@link #getDiarienr() <em>Diarienr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiarienr()
	 * @generated
	 * @ordered
	 */
	protected static final String DIARIENR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDiarienr() <em>Diarienr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiarienr()
	 * @generated
	 * @ordered
	 */
	protected String diarienr = DIARIENR_EDEFAULT;

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
	 * The default value of the '{@link #getPrismodell() <em>Prismodell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrismodell()
	 * @generated
	 * @ordered
	 */
	protected static final String PRISMODELL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrismodell() <em>Prismodell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrismodell()
	 * @generated
	 * @ordered
	 */
	protected String prismodell = PRISMODELL_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrisversion() <em>Prisversion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrisversion()
	 * @generated
	 * @ordered
	 */
	protected static final int PRISVERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPrisversion() <em>Prisversion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrisversion()
	 * @generated
	 * @ordered
	 */
	protected int prisversion = PRISVERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPriser() <em>Priser</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriser()
	 * @generated
	 * @ordered
	 */
	protected EList<Boendepris> priser;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RamavtalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.RAMAVTAL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.RAMAVTAL__NAMN, oldNamn, namn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDiarienr() {
		return diarienr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiarienr(String newDiarienr) {
		String oldDiarienr = diarienr;
		diarienr = newDiarienr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.RAMAVTAL__DIARIENR, oldDiarienr, diarienr));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.RAMAVTAL__FROM, oldFrom, from));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.RAMAVTAL__TOM, oldTom, tom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrismodell() {
		return prismodell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrismodell(String newPrismodell) {
		String oldPrismodell = prismodell;
		prismodell = newPrismodell;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.RAMAVTAL__PRISMODELL, oldPrismodell, prismodell));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPrisversion() {
		return prisversion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrisversion(int newPrisversion) {
		int oldPrisversion = prisversion;
		prisversion = newPrisversion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.RAMAVTAL__PRISVERSION, oldPrisversion, prisversion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Boendepris> getPriser() {
		if (priser == null) {
			priser = new EObjectContainmentWithInverseEList<Boendepris>(Boendepris.class, this, UnderlagPackage.RAMAVTAL__PRISER, UnderlagPackage.BOENDEPRIS__RAMAVTAL);
		}
		return priser;
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
			case UnderlagPackage.RAMAVTAL__PRISER:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPriser()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.RAMAVTAL__PRISER:
				return ((InternalEList<?>)getPriser()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.RAMAVTAL__NAMN:
				return getNamn();
			case UnderlagPackage.RAMAVTAL__DIARIENR:
				return getDiarienr();
			case UnderlagPackage.RAMAVTAL__FROM:
				return getFrom();
			case UnderlagPackage.RAMAVTAL__TOM:
				return getTom();
			case UnderlagPackage.RAMAVTAL__PRISMODELL:
				return getPrismodell();
			case UnderlagPackage.RAMAVTAL__PRISVERSION:
				return getPrisversion();
			case UnderlagPackage.RAMAVTAL__PRISER:
				return getPriser();
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
			case UnderlagPackage.RAMAVTAL__NAMN:
				setNamn((String)newValue);
				return;
			case UnderlagPackage.RAMAVTAL__DIARIENR:
				setDiarienr((String)newValue);
				return;
			case UnderlagPackage.RAMAVTAL__FROM:
				setFrom((LocalDate)newValue);
				return;
			case UnderlagPackage.RAMAVTAL__TOM:
				setTom((LocalDate)newValue);
				return;
			case UnderlagPackage.RAMAVTAL__PRISMODELL:
				setPrismodell((String)newValue);
				return;
			case UnderlagPackage.RAMAVTAL__PRISVERSION:
				setPrisversion((Integer)newValue);
				return;
			case UnderlagPackage.RAMAVTAL__PRISER:
				getPriser().clear();
				getPriser().addAll((Collection<? extends Boendepris>)newValue);
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
			case UnderlagPackage.RAMAVTAL__NAMN:
				setNamn(NAMN_EDEFAULT);
				return;
			case UnderlagPackage.RAMAVTAL__DIARIENR:
				setDiarienr(DIARIENR_EDEFAULT);
				return;
			case UnderlagPackage.RAMAVTAL__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case UnderlagPackage.RAMAVTAL__TOM:
				setTom(TOM_EDEFAULT);
				return;
			case UnderlagPackage.RAMAVTAL__PRISMODELL:
				setPrismodell(PRISMODELL_EDEFAULT);
				return;
			case UnderlagPackage.RAMAVTAL__PRISVERSION:
				setPrisversion(PRISVERSION_EDEFAULT);
				return;
			case UnderlagPackage.RAMAVTAL__PRISER:
				getPriser().clear();
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
			case UnderlagPackage.RAMAVTAL__NAMN:
				return NAMN_EDEFAULT == null ? namn != null : !NAMN_EDEFAULT.equals(namn);
			case UnderlagPackage.RAMAVTAL__DIARIENR:
				return DIARIENR_EDEFAULT == null ? diarienr != null : !DIARIENR_EDEFAULT.equals(diarienr);
			case UnderlagPackage.RAMAVTAL__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case UnderlagPackage.RAMAVTAL__TOM:
				return TOM_EDEFAULT == null ? tom != null : !TOM_EDEFAULT.equals(tom);
			case UnderlagPackage.RAMAVTAL__PRISMODELL:
				return PRISMODELL_EDEFAULT == null ? prismodell != null : !PRISMODELL_EDEFAULT.equals(prismodell);
			case UnderlagPackage.RAMAVTAL__PRISVERSION:
				return prisversion != PRISVERSION_EDEFAULT;
			case UnderlagPackage.RAMAVTAL__PRISER:
				return priser != null && !priser.isEmpty();
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
		result.append(" (namn: ");
		result.append(namn);
		result.append(", diarienr: ");
		result.append(diarienr);
		result.append(", from: ");
		result.append(from);
		result.append(", tom: ");
		result.append(tom);
		result.append(", prismodell: ");
		result.append(prismodell);
		result.append(", prisversion: ");
		result.append(prisversion);
		result.append(')');
		return result.toString();
	}

} //RamavtalImpl
