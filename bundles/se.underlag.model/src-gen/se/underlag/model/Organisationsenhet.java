/**
 */
package se.underlag.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisationsenhet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of the municipality.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Organisationsenhet#getKod <em>Kod</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getAnsvarskod <em>Ansvarskod</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getAdress <em>Adress</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getGiltigFrom <em>Giltig From</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getGiltigTom <em>Giltig Tom</em>}</li>
 *   <li>{@link se.underlag.model.Organisationsenhet#getOverordnad <em>Overordnad</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet()
 * @model
 * @generated
 */
public interface Organisationsenhet extends Entitet {
	/**
	 * Returns the value of the '<em><b>Kod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code, unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kod</em>' attribute.
	 * @see #setKod(String)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_Kod()
	 * @model required="true"
	 * @generated
	 */
	String getKod();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getKod <em>Kod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kod</em>' attribute.
	 * @see #getKod()
	 * @generated
	 */
	void setKod(String value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Enhetstyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Enhetstyp
	 * @see #setTyp(Enhetstyp)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_Typ()
	 * @model
	 * @generated
	 */
	Enhetstyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Enhetstyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Enhetstyp value);

	/**
	 * Returns the value of the '<em><b>Ansvarskod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Responsibility code of the accounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ansvarskod</em>' attribute.
	 * @see #setAnsvarskod(String)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_Ansvarskod()
	 * @model
	 * @generated
	 */
	String getAnsvarskod();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getAnsvarskod <em>Ansvarskod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ansvarskod</em>' attribute.
	 * @see #getAnsvarskod()
	 * @generated
	 */
	void setAnsvarskod(String value);

	/**
	 * Returns the value of the '<em><b>Adress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal address, lines as they stand on an envelope; where a signed avtal returns to (BB-22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adress</em>' attribute.
	 * @see #setAdress(String)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_Adress()
	 * @model
	 * @generated
	 */
	String getAdress();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getAdress <em>Adress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adress</em>' attribute.
	 * @see #getAdress()
	 * @generated
	 */
	void setAdress(String value);

	/**
	 * Returns the value of the '<em><b>Giltig From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day it exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Giltig From</em>' attribute.
	 * @see #setGiltigFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_GiltigFrom()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getGiltigFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getGiltigFrom <em>Giltig From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Giltig From</em>' attribute.
	 * @see #getGiltigFrom()
	 * @generated
	 */
	void setGiltigFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Giltig Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day it exists, null for open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Giltig Tom</em>' attribute.
	 * @see #setGiltigTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_GiltigTom()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getGiltigTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getGiltigTom <em>Giltig Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Giltig Tom</em>' attribute.
	 * @see #getGiltigTom()
	 * @generated
	 */
	void setGiltigTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Overordnad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit above.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overordnad</em>' reference.
	 * @see #setOverordnad(Organisationsenhet)
	 * @see se.underlag.model.UnderlagPackage#getOrganisationsenhet_Overordnad()
	 * @model
	 * @generated
	 */
	Organisationsenhet getOverordnad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Organisationsenhet#getOverordnad <em>Overordnad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overordnad</em>' reference.
	 * @see #getOverordnad()
	 * @generated
	 */
	void setOverordnad(Organisationsenhet value);

} // Organisationsenhet
