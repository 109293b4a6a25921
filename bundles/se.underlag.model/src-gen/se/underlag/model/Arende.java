/**
 */
package se.underlag.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Arende</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A case in the case system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Arende#getArendenr <em>Arendenr</em>}</li>
 *   <li>{@link se.underlag.model.Arende#getHandlaggare <em>Handlaggare</em>}</li>
 *   <li>{@link se.underlag.model.Arende#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.Arende#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Arende#getBeslut <em>Beslut</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getArende()
 * @model
 * @generated
 */
public interface Arende extends Entitet {
	/**
	 * Returns the value of the '<em><b>Arendenr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number in the case system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arendenr</em>' attribute.
	 * @see #setArendenr(String)
	 * @see se.underlag.model.UnderlagPackage#getArende_Arendenr()
	 * @model
	 * @generated
	 */
	String getArendenr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Arende#getArendenr <em>Arendenr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arendenr</em>' attribute.
	 * @see #getArendenr()
	 * @generated
	 */
	void setArendenr(String value);

	/**
	 * Returns the value of the '<em><b>Handlaggare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who handles it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handlaggare</em>' attribute.
	 * @see #setHandlaggare(String)
	 * @see se.underlag.model.UnderlagPackage#getArende_Handlaggare()
	 * @model
	 * @generated
	 */
	String getHandlaggare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Arende#getHandlaggare <em>Handlaggare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handlaggare</em>' attribute.
	 * @see #getHandlaggare()
	 * @generated
	 */
	void setHandlaggare(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Arendestatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Arendestatus
	 * @see #setStatus(Arendestatus)
	 * @see se.underlag.model.UnderlagPackage#getArende_Status()
	 * @model
	 * @generated
	 */
	Arendestatus getStatus();

	/**
	 * Sets the value of the '{@link se.underlag.model.Arende#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Arendestatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Arendestatus value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getArende_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Arende#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Beslut</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Beslut}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Beslut#getArende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beslut</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getArende_Beslut()
	 * @see se.underlag.model.Beslut#getArende
	 * @model opposite="arende" containment="true"
	 * @generated
	 */
	EList<Beslut> getBeslut();

} // Arende
