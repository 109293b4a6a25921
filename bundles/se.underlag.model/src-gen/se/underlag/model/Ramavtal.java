/**
 */
package se.underlag.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ramavtal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A framework agreement (BB-04) with its dated price list.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Ramavtal#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Ramavtal#getDiarienr <em>Diarienr</em>}</li>
 *   <li>{@link se.underlag.model.Ramavtal#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Ramavtal#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Ramavtal#getPrismodell <em>Prismodell</em>}</li>
 *   <li>{@link se.underlag.model.Ramavtal#getPrisversion <em>Prisversion</em>}</li>
 *   <li>{@link se.underlag.model.Ramavtal#getPriser <em>Priser</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getRamavtal()
 * @model
 * @generated
 */
public interface Ramavtal extends Entitet {
	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_Namn()
	 * @model required="true"
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Ramavtal#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Diarienr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registry number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diarienr</em>' attribute.
	 * @see #setDiarienr(String)
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_Diarienr()
	 * @model
	 * @generated
	 */
	String getDiarienr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Ramavtal#getDiarienr <em>Diarienr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diarienr</em>' attribute.
	 * @see #getDiarienr()
	 * @generated
	 */
	void setDiarienr(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_From()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Ramavtal#getFrom <em>From</em>}' attribute.
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
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Ramavtal#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Prismodell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the price model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prismodell</em>' attribute.
	 * @see #setPrismodell(String)
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_Prismodell()
	 * @model
	 * @generated
	 */
	String getPrismodell();

	/**
	 * Sets the value of the '{@link se.underlag.model.Ramavtal#getPrismodell <em>Prismodell</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prismodell</em>' attribute.
	 * @see #getPrismodell()
	 * @generated
	 */
	void setPrismodell(String value);

	/**
	 * Returns the value of the '<em><b>Prisversion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts up with each change of its prices, so that two people never change the list at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prisversion</em>' attribute.
	 * @see #setPrisversion(int)
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_Prisversion()
	 * @model
	 * @generated
	 */
	int getPrisversion();

	/**
	 * Sets the value of the '{@link se.underlag.model.Ramavtal#getPrisversion <em>Prisversion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prisversion</em>' attribute.
	 * @see #getPrisversion()
	 * @generated
	 */
	void setPrisversion(int value);

	/**
	 * Returns the value of the '<em><b>Priser</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Boendepris}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Boendepris#getRamavtal <em>Ramavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prices of its homes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priser</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getRamavtal_Priser()
	 * @see se.underlag.model.Boendepris#getRamavtal
	 * @model opposite="ramavtal" containment="true"
	 * @generated
	 */
	EList<Boendepris> getPriser();

} // Ramavtal
