/**
 */
package se.underlag.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Roll Tilldelning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role held in a unit for some time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.RollTilldelning#getRoll <em>Roll</em>}</li>
 *   <li>{@link se.underlag.model.RollTilldelning#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.RollTilldelning#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.RollTilldelning#getEnhet <em>Enhet</em>}</li>
 *   <li>{@link se.underlag.model.RollTilldelning#getAnvandare <em>Anvandare</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getRollTilldelning()
 * @model
 * @generated
 */
public interface RollTilldelning extends Entitet {
	/**
	 * Returns the value of the '<em><b>Roll</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Roll}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll</em>' attribute.
	 * @see se.underlag.model.Roll
	 * @see #setRoll(Roll)
	 * @see se.underlag.model.UnderlagPackage#getRollTilldelning_Roll()
	 * @model
	 * @generated
	 */
	Roll getRoll();

	/**
	 * Sets the value of the '{@link se.underlag.model.RollTilldelning#getRoll <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll</em>' attribute.
	 * @see se.underlag.model.Roll
	 * @see #getRoll()
	 * @generated
	 */
	void setRoll(Roll value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getRollTilldelning_From()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.RollTilldelning#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day, null for open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tom</em>' attribute.
	 * @see #setTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getRollTilldelning_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.RollTilldelning#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Enhet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit it holds in; null for all units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enhet</em>' reference.
	 * @see #setEnhet(Organisationsenhet)
	 * @see se.underlag.model.UnderlagPackage#getRollTilldelning_Enhet()
	 * @model
	 * @generated
	 */
	Organisationsenhet getEnhet();

	/**
	 * Sets the value of the '{@link se.underlag.model.RollTilldelning#getEnhet <em>Enhet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enhet</em>' reference.
	 * @see #getEnhet()
	 * @generated
	 */
	void setEnhet(Organisationsenhet value);

	/**
	 * Returns the value of the '<em><b>Anvandare</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Anvandare#getRoller <em>Roller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anvandare</em>' container reference.
	 * @see #setAnvandare(Anvandare)
	 * @see se.underlag.model.UnderlagPackage#getRollTilldelning_Anvandare()
	 * @see se.underlag.model.Anvandare#getRoller
	 * @model opposite="roller" transient="false"
	 * @generated
	 */
	Anvandare getAnvandare();

	/**
	 * Sets the value of the '{@link se.underlag.model.RollTilldelning#getAnvandare <em>Anvandare</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anvandare</em>' container reference.
	 * @see #getAnvandare()
	 * @generated
	 */
	void setAnvandare(Anvandare value);

} // RollTilldelning
