/**
 */
package se.underlag.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mallkolumn</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One heading of a template.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Mallkolumn#getRubrik <em>Rubrik</em>}</li>
 *   <li>{@link se.underlag.model.Mallkolumn#getFalt <em>Falt</em>}</li>
 *   <li>{@link se.underlag.model.Mallkolumn#getMall <em>Mall</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getMallkolumn()
 * @model
 * @generated
 */
public interface Mallkolumn extends Entitet {
	/**
	 * Returns the value of the '<em><b>Rubrik</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rubrik</em>' attribute.
	 * @see #setRubrik(String)
	 * @see se.underlag.model.UnderlagPackage#getMallkolumn_Rubrik()
	 * @model
	 * @generated
	 */
	String getRubrik();

	/**
	 * Sets the value of the '{@link se.underlag.model.Mallkolumn#getRubrik <em>Rubrik</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rubrik</em>' attribute.
	 * @see #getRubrik()
	 * @generated
	 */
	void setRubrik(String value);

	/**
	 * Returns the value of the '<em><b>Falt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field it means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Falt</em>' attribute.
	 * @see #setFalt(String)
	 * @see se.underlag.model.UnderlagPackage#getMallkolumn_Falt()
	 * @model
	 * @generated
	 */
	String getFalt();

	/**
	 * Sets the value of the '{@link se.underlag.model.Mallkolumn#getFalt <em>Falt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Falt</em>' attribute.
	 * @see #getFalt()
	 * @generated
	 */
	void setFalt(String value);

	/**
	 * Returns the value of the '<em><b>Mall</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Kolumnmall#getKolumner <em>Kolumner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mall</em>' container reference.
	 * @see #setMall(Kolumnmall)
	 * @see se.underlag.model.UnderlagPackage#getMallkolumn_Mall()
	 * @see se.underlag.model.Kolumnmall#getKolumner
	 * @model opposite="kolumner" transient="false"
	 * @generated
	 */
	Kolumnmall getMall();

	/**
	 * Sets the value of the '{@link se.underlag.model.Mallkolumn#getMall <em>Mall</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mall</em>' container reference.
	 * @see #getMall()
	 * @generated
	 */
	void setMall(Kolumnmall value);

} // Mallkolumn
