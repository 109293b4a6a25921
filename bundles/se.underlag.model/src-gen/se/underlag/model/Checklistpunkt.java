/**
 */
package se.underlag.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklistpunkt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of the checklist before upload (KF-09, A2). Items without a unit are the template of all; a unit's own take their place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Checklistpunkt#getOrdning <em>Ordning</em>}</li>
 *   <li>{@link se.underlag.model.Checklistpunkt#getText <em>Text</em>}</li>
 *   <li>{@link se.underlag.model.Checklistpunkt#getRegel <em>Regel</em>}</li>
 *   <li>{@link se.underlag.model.Checklistpunkt#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Checklistpunkt#getTom <em>Tom</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getChecklistpunkt()
 * @model
 * @generated
 */
public interface Checklistpunkt extends Entitet {
	/**
	 * Returns the value of the '<em><b>Ordning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place in the list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ordning</em>' attribute.
	 * @see #setOrdning(int)
	 * @see se.underlag.model.UnderlagPackage#getChecklistpunkt_Ordning()
	 * @model
	 * @generated
	 */
	int getOrdning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Checklistpunkt#getOrdning <em>Ordning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ordning</em>' attribute.
	 * @see #getOrdning()
	 * @generated
	 */
	void setOrdning(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see se.underlag.model.UnderlagPackage#getChecklistpunkt_Text()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link se.underlag.model.Checklistpunkt#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Regel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rule id it comes from, null for a unit's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regel</em>' attribute.
	 * @see #setRegel(String)
	 * @see se.underlag.model.UnderlagPackage#getChecklistpunkt_Regel()
	 * @model
	 * @generated
	 */
	String getRegel();

	/**
	 * Sets the value of the '{@link se.underlag.model.Checklistpunkt#getRegel <em>Regel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regel</em>' attribute.
	 * @see #getRegel()
	 * @generated
	 */
	void setRegel(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day it is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getChecklistpunkt_From()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Checklistpunkt#getFrom <em>From</em>}' attribute.
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
	 * Last day it is asked, null for open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tom</em>' attribute.
	 * @see #setTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getChecklistpunkt_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Checklistpunkt#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

} // Checklistpunkt
