/**
 */
package se.underlag.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boende</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A home of a provider.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Boende#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Boende#getOrt <em>Ort</em>}</li>
 *   <li>{@link se.underlag.model.Boende#getLeverantor <em>Leverantor</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getBoende()
 * @model
 * @generated
 */
public interface Boende extends Entitet {
	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getBoende_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boende#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Ort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Town.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ort</em>' attribute.
	 * @see #setOrt(String)
	 * @see se.underlag.model.UnderlagPackage#getBoende_Ort()
	 * @model
	 * @generated
	 */
	String getOrt();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boende#getOrt <em>Ort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ort</em>' attribute.
	 * @see #getOrt()
	 * @generated
	 */
	void setOrt(String value);

	/**
	 * Returns the value of the '<em><b>Leverantor</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Leverantor#getBoenden <em>Boenden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leverantor</em>' container reference.
	 * @see #setLeverantor(Leverantor)
	 * @see se.underlag.model.UnderlagPackage#getBoende_Leverantor()
	 * @see se.underlag.model.Leverantor#getBoenden
	 * @model opposite="boenden" transient="false"
	 * @generated
	 */
	Leverantor getLeverantor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boende#getLeverantor <em>Leverantor</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leverantor</em>' container reference.
	 * @see #getLeverantor()
	 * @generated
	 */
	void setLeverantor(Leverantor value);

} // Boende
