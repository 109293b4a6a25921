/**
 */
package se.underlag.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placeringssteg</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step taken in a placement's case. Never changed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Placeringssteg#getSteg <em>Steg</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getRegel <em>Regel</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getFran <em>Fran</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getTill <em>Till</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getTid <em>Tid</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getDag <em>Dag</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getUtfortAv <em>Utfort Av</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getRoll <em>Roll</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getOrsak <em>Orsak</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getNotering <em>Notering</em>}</li>
 *   <li>{@link se.underlag.model.Placeringssteg#getArende <em>Arende</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg()
 * @model annotation="http://underlag.se/modell oforanderlig='ja'"
 * @generated
 */
public interface Placeringssteg extends Entitet {
	/**
	 * Returns the value of the '<em><b>Steg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which step: A10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steg</em>' attribute.
	 * @see #setSteg(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Steg()
	 * @model required="true"
	 * @generated
	 */
	String getSteg();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getSteg <em>Steg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Steg</em>' attribute.
	 * @see #getSteg()
	 * @generated
	 */
	void setSteg(String value);

	/**
	 * Returns the value of the '<em><b>Regel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its rule: BB-21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regel</em>' attribute.
	 * @see #setRegel(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Regel()
	 * @model
	 * @generated
	 */
	String getRegel();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getRegel <em>Regel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regel</em>' attribute.
	 * @see #getRegel()
	 * @generated
	 */
	void setRegel(String value);

	/**
	 * Returns the value of the '<em><b>Fran</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Placeringstillstand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fran</em>' attribute.
	 * @see se.underlag.model.Placeringstillstand
	 * @see #setFran(Placeringstillstand)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Fran()
	 * @model
	 * @generated
	 */
	Placeringstillstand getFran();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getFran <em>Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fran</em>' attribute.
	 * @see se.underlag.model.Placeringstillstand
	 * @see #getFran()
	 * @generated
	 */
	void setFran(Placeringstillstand value);

	/**
	 * Returns the value of the '<em><b>Till</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Placeringstillstand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State after.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Till</em>' attribute.
	 * @see se.underlag.model.Placeringstillstand
	 * @see #setTill(Placeringstillstand)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Till()
	 * @model
	 * @generated
	 */
	Placeringstillstand getTill();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getTill <em>Till</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Till</em>' attribute.
	 * @see se.underlag.model.Placeringstillstand
	 * @see #getTill()
	 * @generated
	 */
	void setTill(Placeringstillstand value);

	/**
	 * Returns the value of the '<em><b>Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tid</em>' attribute.
	 * @see #setTid(Instant)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Tid()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getTid();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getTid <em>Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tid</em>' attribute.
	 * @see #getTid()
	 * @generated
	 */
	void setTid(Instant value);

	/**
	 * Returns the value of the '<em><b>Dag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dag</em>' attribute.
	 * @see #setDag(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Dag()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getDag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getDag <em>Dag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dag</em>' attribute.
	 * @see #getDag()
	 * @generated
	 */
	void setDag(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Utfort Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Utfort Av</em>' attribute.
	 * @see #setUtfortAv(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_UtfortAv()
	 * @model
	 * @generated
	 */
	String getUtfortAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getUtfortAv <em>Utfort Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Utfort Av</em>' attribute.
	 * @see #getUtfortAv()
	 * @generated
	 */
	void setUtfortAv(String value);

	/**
	 * Returns the value of the '<em><b>Roll</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Roll}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roll</em>' attribute.
	 * @see se.underlag.model.Roll
	 * @see #setRoll(Roll)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Roll()
	 * @model
	 * @generated
	 */
	Roll getRoll();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getRoll <em>Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roll</em>' attribute.
	 * @see se.underlag.model.Roll
	 * @see #getRoll()
	 * @generated
	 */
	void setRoll(Roll value);

	/**
	 * Returns the value of the '<em><b>Orsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason for a deviation, null where there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orsak</em>' attribute.
	 * @see #setOrsak(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Orsak()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getOrsak();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getOrsak <em>Orsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orsak</em>' attribute.
	 * @see #getOrsak()
	 * @generated
	 */
	void setOrsak(String value);

	/**
	 * Returns the value of the '<em><b>Notering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else is to be known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notering</em>' attribute.
	 * @see #setNotering(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Notering()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getNotering();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getNotering <em>Notering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notering</em>' attribute.
	 * @see #getNotering()
	 * @generated
	 */
	void setNotering(String value);

	/**
	 * Returns the value of the '<em><b>Arende</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Placeringsarende#getSteg <em>Steg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arende</em>' container reference.
	 * @see #setArende(Placeringsarende)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringssteg_Arende()
	 * @see se.underlag.model.Placeringsarende#getSteg
	 * @model opposite="steg" transient="false"
	 * @generated
	 */
	Placeringsarende getArende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringssteg#getArende <em>Arende</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arende</em>' container reference.
	 * @see #getArende()
	 * @generated
	 */
	void setArende(Placeringsarende value);

} // Placeringssteg
