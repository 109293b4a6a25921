/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Inflyttning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The day somebody moved in, and the expansionsmedel it is the basis for (BB-19, BB-20, A7).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Inflyttning#getDatum <em>Datum</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getMeddelad <em>Meddelad</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getMeddeladAv <em>Meddelad Av</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getExpansionsbelopp <em>Expansionsbelopp</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getExpansionsstatus <em>Expansionsstatus</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getExpansionsdatum <em>Expansionsdatum</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Inflyttning#getBoende <em>Boende</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getInflyttning()
 * @model
 * @generated
 */
public interface Inflyttning extends Entitet {
	/**
	 * Returns the value of the '<em><b>Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of moving in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datum</em>' attribute.
	 * @see #setDatum(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Datum()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getDatum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getDatum <em>Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Datum</em>' attribute.
	 * @see #getDatum()
	 * @generated
	 */
	void setDatum(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Meddelad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When planeringsledare was told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meddelad</em>' attribute.
	 * @see #setMeddelad(Instant)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Meddelad()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getMeddelad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getMeddelad <em>Meddelad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meddelad</em>' attribute.
	 * @see #getMeddelad()
	 * @generated
	 */
	void setMeddelad(Instant value);

	/**
	 * Returns the value of the '<em><b>Meddelad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who told.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meddelad Av</em>' attribute.
	 * @see #setMeddeladAv(String)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_MeddeladAv()
	 * @model
	 * @generated
	 */
	String getMeddeladAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getMeddeladAv <em>Meddelad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meddelad Av</em>' attribute.
	 * @see #getMeddeladAv()
	 * @generated
	 */
	void setMeddeladAv(String value);

	/**
	 * Returns the value of the '<em><b>Expansionsbelopp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount asked for or granted, SEK; null when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expansionsbelopp</em>' attribute.
	 * @see #setExpansionsbelopp(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Expansionsbelopp()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:expansion'"
	 * @generated
	 */
	BigDecimal getExpansionsbelopp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getExpansionsbelopp <em>Expansionsbelopp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expansionsbelopp</em>' attribute.
	 * @see #getExpansionsbelopp()
	 * @generated
	 */
	void setExpansionsbelopp(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Expansionsstatus</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Expansionsstatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expansionsstatus</em>' attribute.
	 * @see se.underlag.model.Expansionsstatus
	 * @see #setExpansionsstatus(Expansionsstatus)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Expansionsstatus()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:expansion'"
	 * @generated
	 */
	Expansionsstatus getExpansionsstatus();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getExpansionsstatus <em>Expansionsstatus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expansionsstatus</em>' attribute.
	 * @see se.underlag.model.Expansionsstatus
	 * @see #getExpansionsstatus()
	 * @generated
	 */
	void setExpansionsstatus(Expansionsstatus value);

	/**
	 * Returns the value of the '<em><b>Expansionsdatum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of that state.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expansionsdatum</em>' attribute.
	 * @see #setExpansionsdatum(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Expansionsdatum()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:expansion'"
	 * @generated
	 */
	LocalDate getExpansionsdatum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getExpansionsdatum <em>Expansionsdatum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expansionsdatum</em>' attribute.
	 * @see #getExpansionsdatum()
	 * @generated
	 */
	void setExpansionsdatum(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who moved in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boende</em>' reference.
	 * @see #setBoende(Boende)
	 * @see se.underlag.model.UnderlagPackage#getInflyttning_Boende()
	 * @model
	 * @generated
	 */
	Boende getBoende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Inflyttning#getBoende <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boende</em>' reference.
	 * @see #getBoende()
	 * @generated
	 */
	void setBoende(Boende value);

} // Inflyttning
