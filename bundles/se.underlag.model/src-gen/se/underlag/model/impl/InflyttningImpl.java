/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import se.underlag.model.Boende;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Inflyttning;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Inflyttning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getDatum <em>Datum</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getMeddelad <em>Meddelad</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getMeddeladAv <em>Meddelad Av</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getExpansionsbelopp <em>Expansionsbelopp</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getExpansionsstatus <em>Expansionsstatus</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getExpansionsdatum <em>Expansionsdatum</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.impl.InflyttningImpl#getBoende <em>Boende</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InflyttningImpl extends EntitetImpl implements Inflyttning {
	/**
	 * The default value of the '{@link #getDatum() <em>Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatum()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDatum() <em>Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDatum()
	 * @generated
	 * @ordered
	 */
	protected LocalDate datum = DATUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeddelad() <em>Meddelad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeddelad()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MEDDELAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeddelad() <em>Meddelad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeddelad()
	 * @generated
	 * @ordered
	 */
	protected Instant meddelad = MEDDELAD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeddeladAv() <em>Meddelad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeddeladAv()
	 * @generated
	 * @ordered
	 */
	protected static final String MEDDELAD_AV_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeddeladAv() <em>Meddelad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeddeladAv()
	 * @generated
	 * @ordered
	 */
	protected String meddeladAv = MEDDELAD_AV_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpansionsbelopp() <em>Expansionsbelopp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpansionsbelopp()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPANSIONSBELOPP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpansionsbelopp() <em>Expansionsbelopp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpansionsbelopp()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expansionsbelopp = EXPANSIONSBELOPP_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpansionsstatus() <em>Expansionsstatus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpansionsstatus()
	 * @generated
	 * @ordered
	 */
	protected static final Expansionsstatus EXPANSIONSSTATUS_EDEFAULT = Expansionsstatus.EJ_PROVAD;

	/**
	 * The cached value of the '{@link #getExpansionsstatus() <em>Expansionsstatus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpansionsstatus()
	 * @generated
	 * @ordered
	 */
	protected Expansionsstatus expansionsstatus = EXPANSIONSSTATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpansionsdatum() <em>Expansionsdatum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpansionsdatum()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EXPANSIONSDATUM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpansionsdatum() <em>Expansionsdatum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpansionsdatum()
	 * @generated
	 * @ordered
	 */
	protected LocalDate expansionsdatum = EXPANSIONSDATUM_EDEFAULT;

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
	 * The cached value of the '{@link #getBoende() <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoende()
	 * @generated
	 * @ordered
	 */
	protected Boende boende;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InflyttningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return UnderlagPackage.Literals.INFLYTTNING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDatum() {
		return datum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDatum(LocalDate newDatum) {
		LocalDate oldDatum = datum;
		datum = newDatum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__DATUM, oldDatum, datum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getMeddelad() {
		return meddelad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeddelad(Instant newMeddelad) {
		Instant oldMeddelad = meddelad;
		meddelad = newMeddelad;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__MEDDELAD, oldMeddelad, meddelad));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeddeladAv() {
		return meddeladAv;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeddeladAv(String newMeddeladAv) {
		String oldMeddeladAv = meddeladAv;
		meddeladAv = newMeddeladAv;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__MEDDELAD_AV, oldMeddeladAv, meddeladAv));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpansionsbelopp() {
		return expansionsbelopp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpansionsbelopp(BigDecimal newExpansionsbelopp) {
		BigDecimal oldExpansionsbelopp = expansionsbelopp;
		expansionsbelopp = newExpansionsbelopp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__EXPANSIONSBELOPP, oldExpansionsbelopp, expansionsbelopp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expansionsstatus getExpansionsstatus() {
		return expansionsstatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpansionsstatus(Expansionsstatus newExpansionsstatus) {
		Expansionsstatus oldExpansionsstatus = expansionsstatus;
		expansionsstatus = newExpansionsstatus == null ? EXPANSIONSSTATUS_EDEFAULT : newExpansionsstatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__EXPANSIONSSTATUS, oldExpansionsstatus, expansionsstatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getExpansionsdatum() {
		return expansionsdatum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpansionsdatum(LocalDate newExpansionsdatum) {
		LocalDate oldExpansionsdatum = expansionsdatum;
		expansionsdatum = newExpansionsdatum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__EXPANSIONSDATUM, oldExpansionsdatum, expansionsdatum));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.INFLYTTNING__PERSON, oldPerson, person));
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
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boende getBoende() {
		if (boende != null && boende.eIsProxy()) {
			InternalEObject oldBoende = (InternalEObject)boende;
			boende = (Boende)eResolveProxy(oldBoende);
			if (boende != oldBoende) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, UnderlagPackage.INFLYTTNING__BOENDE, oldBoende, boende));
			}
		}
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Boende basicGetBoende() {
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoende(Boende newBoende) {
		Boende oldBoende = boende;
		boende = newBoende;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, UnderlagPackage.INFLYTTNING__BOENDE, oldBoende, boende));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case UnderlagPackage.INFLYTTNING__DATUM:
				return getDatum();
			case UnderlagPackage.INFLYTTNING__MEDDELAD:
				return getMeddelad();
			case UnderlagPackage.INFLYTTNING__MEDDELAD_AV:
				return getMeddeladAv();
			case UnderlagPackage.INFLYTTNING__EXPANSIONSBELOPP:
				return getExpansionsbelopp();
			case UnderlagPackage.INFLYTTNING__EXPANSIONSSTATUS:
				return getExpansionsstatus();
			case UnderlagPackage.INFLYTTNING__EXPANSIONSDATUM:
				return getExpansionsdatum();
			case UnderlagPackage.INFLYTTNING__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case UnderlagPackage.INFLYTTNING__BOENDE:
				if (resolve) return getBoende();
				return basicGetBoende();
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
			case UnderlagPackage.INFLYTTNING__DATUM:
				setDatum((LocalDate)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__MEDDELAD:
				setMeddelad((Instant)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__MEDDELAD_AV:
				setMeddeladAv((String)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSBELOPP:
				setExpansionsbelopp((BigDecimal)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSSTATUS:
				setExpansionsstatus((Expansionsstatus)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSDATUM:
				setExpansionsdatum((LocalDate)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__PERSON:
				setPerson((Person)newValue);
				return;
			case UnderlagPackage.INFLYTTNING__BOENDE:
				setBoende((Boende)newValue);
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
			case UnderlagPackage.INFLYTTNING__DATUM:
				setDatum(DATUM_EDEFAULT);
				return;
			case UnderlagPackage.INFLYTTNING__MEDDELAD:
				setMeddelad(MEDDELAD_EDEFAULT);
				return;
			case UnderlagPackage.INFLYTTNING__MEDDELAD_AV:
				setMeddeladAv(MEDDELAD_AV_EDEFAULT);
				return;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSBELOPP:
				setExpansionsbelopp(EXPANSIONSBELOPP_EDEFAULT);
				return;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSSTATUS:
				setExpansionsstatus(EXPANSIONSSTATUS_EDEFAULT);
				return;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSDATUM:
				setExpansionsdatum(EXPANSIONSDATUM_EDEFAULT);
				return;
			case UnderlagPackage.INFLYTTNING__PERSON:
				setPerson((Person)null);
				return;
			case UnderlagPackage.INFLYTTNING__BOENDE:
				setBoende((Boende)null);
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
			case UnderlagPackage.INFLYTTNING__DATUM:
				return DATUM_EDEFAULT == null ? datum != null : !DATUM_EDEFAULT.equals(datum);
			case UnderlagPackage.INFLYTTNING__MEDDELAD:
				return MEDDELAD_EDEFAULT == null ? meddelad != null : !MEDDELAD_EDEFAULT.equals(meddelad);
			case UnderlagPackage.INFLYTTNING__MEDDELAD_AV:
				return MEDDELAD_AV_EDEFAULT == null ? meddeladAv != null : !MEDDELAD_AV_EDEFAULT.equals(meddeladAv);
			case UnderlagPackage.INFLYTTNING__EXPANSIONSBELOPP:
				return EXPANSIONSBELOPP_EDEFAULT == null ? expansionsbelopp != null : !EXPANSIONSBELOPP_EDEFAULT.equals(expansionsbelopp);
			case UnderlagPackage.INFLYTTNING__EXPANSIONSSTATUS:
				return expansionsstatus != EXPANSIONSSTATUS_EDEFAULT;
			case UnderlagPackage.INFLYTTNING__EXPANSIONSDATUM:
				return EXPANSIONSDATUM_EDEFAULT == null ? expansionsdatum != null : !EXPANSIONSDATUM_EDEFAULT.equals(expansionsdatum);
			case UnderlagPackage.INFLYTTNING__PERSON:
				return person != null;
			case UnderlagPackage.INFLYTTNING__BOENDE:
				return boende != null;
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
		result.append(" (datum: ");
		result.append(datum);
		result.append(", meddelad: ");
		result.append(meddelad);
		result.append(", meddeladAv: ");
		result.append(meddeladAv);
		result.append(", expansionsbelopp: ");
		result.append(expansionsbelopp);
		result.append(", expansionsstatus: ");
		result.append(expansionsstatus);
		result.append(", expansionsdatum: ");
		result.append(expansionsdatum);
		result.append(')');
		return result.toString();
	}

} //InflyttningImpl
