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

import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Beslut;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Arende</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.ArendeImpl#getArendenr <em>Arendenr</em>}</li>
 *   <li>{@link se.underlag.model.impl.ArendeImpl#getHandlaggare <em>Handlaggare</em>}</li>
 *   <li>{@link se.underlag.model.impl.ArendeImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.impl.ArendeImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.ArendeImpl#getBeslut <em>Beslut</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ArendeImpl extends EntitetImpl implements Arende {
	/**
	 * The default value of the '{@link #getArendenr() <em>Arendenr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArendenr()
	 * @generated
	 * @ordered
	 */
	protected static final String ARENDENR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArendenr() <em>Arendenr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArendenr()
	 * @generated
	 * @ordered
	 */
	protected String arendenr = ARENDENR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandlaggare() <em>Handlaggare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandlaggare()
	 * @generated
	 * @ordered
	 */
	protected static final String HANDLAGGARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandlaggare() <em>Handlaggare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandlaggare()
	 * @generated
	 * @ordered
	 */
	protected String handlaggare = HANDLAGGARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final Arendestatus STATUS_EDEFAULT = Arendestatus.OPPET;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected Arendestatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The cached value of the '{@link #getBeslut() <em>Beslut</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBeslut()
	 * @generated
	 * @ordered
	 */
	protected EList<Beslut> beslut;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ArendeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.ARENDE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArendenr() {
		return arendenr;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArendenr(String newArendenr) {
		String oldArendenr = arendenr;
		arendenr = newArendenr;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ARENDE__ARENDENR, oldArendenr, arendenr));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHandlaggare() {
		return handlaggare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandlaggare(String newHandlaggare) {
		String oldHandlaggare = handlaggare;
		handlaggare = newHandlaggare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ARENDE__HANDLAGGARE, oldHandlaggare, handlaggare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arendestatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(Arendestatus newStatus) {
		Arendestatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ARENDE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.ARENDE__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.ARENDE__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Beslut> getBeslut() {
		if (beslut == null) {
			beslut = new EObjectContainmentWithInverseEList<Beslut>(Beslut.class, this, UnderlagPackage.ARENDE__BESLUT, UnderlagPackage.BESLUT__ARENDE);
		}
		return beslut;
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
			case UnderlagPackage.ARENDE__BESLUT:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getBeslut()).basicAdd(otherEnd, msgs);
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
			case UnderlagPackage.ARENDE__BESLUT:
				return ((InternalEList<?>)getBeslut()).basicRemove(otherEnd, msgs);
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
			case UnderlagPackage.ARENDE__ARENDENR:
				return getArendenr();
			case UnderlagPackage.ARENDE__HANDLAGGARE:
				return getHandlaggare();
			case UnderlagPackage.ARENDE__STATUS:
				return getStatus();
			case UnderlagPackage.ARENDE__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.ARENDE__BESLUT:
				return getBeslut();
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
			case UnderlagPackage.ARENDE__ARENDENR:
				setArendenr((String)newValue);
				return;
			case UnderlagPackage.ARENDE__HANDLAGGARE:
				setHandlaggare((String)newValue);
				return;
			case UnderlagPackage.ARENDE__STATUS:
				setStatus((Arendestatus)newValue);
				return;
			case UnderlagPackage.ARENDE__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.ARENDE__BESLUT:
				getBeslut().clear();
				getBeslut().addAll((Collection<? extends Beslut>)newValue);
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
			case UnderlagPackage.ARENDE__ARENDENR:
				setArendenr(ARENDENR_EDEFAULT);
				return;
			case UnderlagPackage.ARENDE__HANDLAGGARE:
				setHandlaggare(HANDLAGGARE_EDEFAULT);
				return;
			case UnderlagPackage.ARENDE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case UnderlagPackage.ARENDE__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.ARENDE__BESLUT:
				getBeslut().clear();
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
			case UnderlagPackage.ARENDE__ARENDENR:
				return ARENDENR_EDEFAULT == null ? arendenr != null : !ARENDENR_EDEFAULT.equals(arendenr);
			case UnderlagPackage.ARENDE__HANDLAGGARE:
				return HANDLAGGARE_EDEFAULT == null ? handlaggare != null : !HANDLAGGARE_EDEFAULT.equals(handlaggare);
			case UnderlagPackage.ARENDE__STATUS:
				return status != STATUS_EDEFAULT;
			case UnderlagPackage.ARENDE__PERSON:
				return person != null;
			case UnderlagPackage.ARENDE__BESLUT:
				return beslut != null && !beslut.isEmpty();
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
		result.append(" (arendenr: ");
		result.append(arendenr);
		result.append(", handlaggare: ");
		result.append(handlaggare);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //ArendeImpl
