/**
 */
package se.underlag.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anvandare</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A user.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Anvandare#getSignatur <em>Signatur</em>}</li>
 *   <li>{@link se.underlag.model.Anvandare#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Anvandare#getEpost <em>Epost</em>}</li>
 *   <li>{@link se.underlag.model.Anvandare#getRoller <em>Roller</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getAnvandare()
 * @model
 * @generated
 */
public interface Anvandare extends Entitet {
	/**
	 * Returns the value of the '<em><b>Signatur</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The login name, unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatur</em>' attribute.
	 * @see #setSignatur(String)
	 * @see se.underlag.model.UnderlagPackage#getAnvandare_Signatur()
	 * @model required="true"
	 * @generated
	 */
	String getSignatur();

	/**
	 * Sets the value of the '{@link se.underlag.model.Anvandare#getSignatur <em>Signatur</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signatur</em>' attribute.
	 * @see #getSignatur()
	 * @generated
	 */
	void setSignatur(String value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getAnvandare_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Anvandare#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Epost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * E-mail.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Epost</em>' attribute.
	 * @see #setEpost(String)
	 * @see se.underlag.model.UnderlagPackage#getAnvandare_Epost()
	 * @model
	 * @generated
	 */
	String getEpost();

	/**
	 * Sets the value of the '{@link se.underlag.model.Anvandare#getEpost <em>Epost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Epost</em>' attribute.
	 * @see #getEpost()
	 * @generated
	 */
	void setEpost(String value);

	/**
	 * Returns the value of the '<em><b>Roller</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.RollTilldelning}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.RollTilldelning#getAnvandare <em>Anvandare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated assignments of roles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roller</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getAnvandare_Roller()
	 * @see se.underlag.model.RollTilldelning#getAnvandare
	 * @model opposite="anvandare" containment="true"
	 * @generated
	 */
	EList<RollTilldelning> getRoller();

} // Anvandare
