/**
 */
package se.underlag.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parameter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value that rules depend on, valid for some time; never a constant.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Parameter#getNyckel <em>Nyckel</em>}</li>
 *   <li>{@link se.underlag.model.Parameter#getVarde <em>Varde</em>}</li>
 *   <li>{@link se.underlag.model.Parameter#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Parameter#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Parameter#getKalla <em>Kalla</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getParameter()
 * @model
 * @generated
 */
public interface Parameter extends Entitet {
	/**
	 * Returns the value of the '<em><b>Nyckel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key, for example KF.tolerans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nyckel</em>' attribute.
	 * @see #setNyckel(String)
	 * @see se.underlag.model.UnderlagPackage#getParameter_Nyckel()
	 * @model required="true"
	 * @generated
	 */
	String getNyckel();

	/**
	 * Sets the value of the '{@link se.underlag.model.Parameter#getNyckel <em>Nyckel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nyckel</em>' attribute.
	 * @see #getNyckel()
	 * @generated
	 */
	void setNyckel(String value);

	/**
	 * Returns the value of the '<em><b>Varde</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Varde</em>' attribute.
	 * @see #setVarde(String)
	 * @see se.underlag.model.UnderlagPackage#getParameter_Varde()
	 * @model
	 * @generated
	 */
	String getVarde();

	/**
	 * Sets the value of the '{@link se.underlag.model.Parameter#getVarde <em>Varde</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Varde</em>' attribute.
	 * @see #getVarde()
	 * @generated
	 */
	void setVarde(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day valid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getParameter_From()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Parameter#getFrom <em>From</em>}' attribute.
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
	 * Last day valid, null for open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tom</em>' attribute.
	 * @see #setTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getParameter_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Parameter#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kalla</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kalla</em>' attribute.
	 * @see #setKalla(String)
	 * @see se.underlag.model.UnderlagPackage#getParameter_Kalla()
	 * @model
	 * @generated
	 */
	String getKalla();

	/**
	 * Sets the value of the '{@link se.underlag.model.Parameter#getKalla <em>Kalla</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kalla</em>' attribute.
	 * @see #getKalla()
	 * @generated
	 */
	void setKalla(String value);

} // Parameter
