/**
 */
package se.underlag.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who needs care. No diagnosis is ever kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Person#getIdentitet <em>Identitet</em>}</li>
 *   <li>{@link se.underlag.model.Person#getIdentitetstyp <em>Identitetstyp</em>}</li>
 *   <li>{@link se.underlag.model.Person#getFornamn <em>Fornamn</em>}</li>
 *   <li>{@link se.underlag.model.Person#getEfternamn <em>Efternamn</em>}</li>
 *   <li>{@link se.underlag.model.Person#isSkyddadIdentitet <em>Skyddad Identitet</em>}</li>
 *   <li>{@link se.underlag.model.Person#getKon <em>Kon</em>}</li>
 *   <li>{@link se.underlag.model.Person#getForetradare <em>Foretradare</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Entitet {
	/**
	 * Returns the value of the '<em><b>Identitet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Twelve digits or YYYYMMDDTnnn where it parses, else the text as written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identitet</em>' attribute.
	 * @see #setIdentitet(String)
	 * @see se.underlag.model.UnderlagPackage#getPerson_Identitet()
	 * @model required="true"
	 * @generated
	 */
	String getIdentitet();

	/**
	 * Sets the value of the '{@link se.underlag.model.Person#getIdentitet <em>Identitet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identitet</em>' attribute.
	 * @see #getIdentitet()
	 * @generated
	 */
	void setIdentitet(String value);

	/**
	 * Returns the value of the '<em><b>Identitetstyp</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Identitetstyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identitetstyp</em>' attribute.
	 * @see se.underlag.model.Identitetstyp
	 * @see #setIdentitetstyp(Identitetstyp)
	 * @see se.underlag.model.UnderlagPackage#getPerson_Identitetstyp()
	 * @model
	 * @generated
	 */
	Identitetstyp getIdentitetstyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Person#getIdentitetstyp <em>Identitetstyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identitetstyp</em>' attribute.
	 * @see se.underlag.model.Identitetstyp
	 * @see #getIdentitetstyp()
	 * @generated
	 */
	void setIdentitetstyp(Identitetstyp value);

	/**
	 * Returns the value of the '<em><b>Fornamn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fornamn</em>' attribute.
	 * @see #setFornamn(String)
	 * @see se.underlag.model.UnderlagPackage#getPerson_Fornamn()
	 * @model
	 * @generated
	 */
	String getFornamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Person#getFornamn <em>Fornamn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fornamn</em>' attribute.
	 * @see #getFornamn()
	 * @generated
	 */
	void setFornamn(String value);

	/**
	 * Returns the value of the '<em><b>Efternamn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Family name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Efternamn</em>' attribute.
	 * @see #setEfternamn(String)
	 * @see se.underlag.model.UnderlagPackage#getPerson_Efternamn()
	 * @model
	 * @generated
	 */
	String getEfternamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Person#getEfternamn <em>Efternamn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Efternamn</em>' attribute.
	 * @see #getEfternamn()
	 * @generated
	 */
	void setEfternamn(String value);

	/**
	 * Returns the value of the '<em><b>Skyddad Identitet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Protected identity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skyddad Identitet</em>' attribute.
	 * @see #setSkyddadIdentitet(boolean)
	 * @see se.underlag.model.UnderlagPackage#getPerson_SkyddadIdentitet()
	 * @model
	 * @generated
	 */
	boolean isSkyddadIdentitet();

	/**
	 * Sets the value of the '{@link se.underlag.model.Person#isSkyddadIdentitet <em>Skyddad Identitet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skyddad Identitet</em>' attribute.
	 * @see #isSkyddadIdentitet()
	 * @generated
	 */
	void setSkyddadIdentitet(boolean value);

	/**
	 * Returns the value of the '<em><b>Kon</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Kon}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kon</em>' attribute.
	 * @see se.underlag.model.Kon
	 * @see #setKon(Kon)
	 * @see se.underlag.model.UnderlagPackage#getPerson_Kon()
	 * @model
	 * @generated
	 */
	Kon getKon();

	/**
	 * Sets the value of the '{@link se.underlag.model.Person#getKon <em>Kon</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kon</em>' attribute.
	 * @see se.underlag.model.Kon
	 * @see #getKon()
	 * @generated
	 */
	void setKon(Kon value);

	/**
	 * Returns the value of the '<em><b>Foretradare</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Foretradare}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Foretradare#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Representatives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foretradare</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getPerson_Foretradare()
	 * @see se.underlag.model.Foretradare#getPerson
	 * @model opposite="person" containment="true"
	 * @generated
	 */
	EList<Foretradare> getForetradare();

} // Person
