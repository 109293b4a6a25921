/**
 */
package se.underlag.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Foretradare</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A representative of a person.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Foretradare#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Foretradare#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Foretradare#getKontakt <em>Kontakt</em>}</li>
 *   <li>{@link se.underlag.model.Foretradare#getPerson <em>Person</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getForetradare()
 * @model
 * @generated
 */
public interface Foretradare extends Entitet {
	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getForetradare_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Foretradare#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * God man, förvaltare, vårdnadshavare or anhörig.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see #setTyp(String)
	 * @see se.underlag.model.UnderlagPackage#getForetradare_Typ()
	 * @model
	 * @generated
	 */
	String getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Foretradare#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(String value);

	/**
	 * Returns the value of the '<em><b>Kontakt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontakt</em>' attribute.
	 * @see #setKontakt(String)
	 * @see se.underlag.model.UnderlagPackage#getForetradare_Kontakt()
	 * @model
	 * @generated
	 */
	String getKontakt();

	/**
	 * Sets the value of the '{@link se.underlag.model.Foretradare#getKontakt <em>Kontakt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontakt</em>' attribute.
	 * @see #getKontakt()
	 * @generated
	 */
	void setKontakt(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Person#getForetradare <em>Foretradare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom they represent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' container reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getForetradare_Person()
	 * @see se.underlag.model.Person#getForetradare
	 * @model opposite="foretradare" transient="false"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Foretradare#getPerson <em>Person</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' container reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

} // Foretradare
