/**
 */
package se.underlag.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prognoseffekt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an event changes in one month of one row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Prognoseffekt#getManad <em>Manad</em>}</li>
 *   <li>{@link se.underlag.model.Prognoseffekt#getDelta <em>Delta</em>}</li>
 *   <li>{@link se.underlag.model.Prognoseffekt#getRad <em>Rad</em>}</li>
 *   <li>{@link se.underlag.model.Prognoseffekt#getHandelse <em>Handelse</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getPrognoseffekt()
 * @model
 * @generated
 */
public interface Prognoseffekt extends Entitet {
	/**
	 * Returns the value of the '<em><b>Manad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month 1 to 12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manad</em>' attribute.
	 * @see #setManad(int)
	 * @see se.underlag.model.UnderlagPackage#getPrognoseffekt_Manad()
	 * @model
	 * @generated
	 */
	int getManad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoseffekt#getManad <em>Manad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manad</em>' attribute.
	 * @see #getManad()
	 * @generated
	 */
	void setManad(int value);

	/**
	 * Returns the value of the '<em><b>Delta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SEK, negative for a reduction (A3, A4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delta</em>' attribute.
	 * @see #setDelta(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPrognoseffekt_Delta()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getDelta();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoseffekt#getDelta <em>Delta</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delta</em>' attribute.
	 * @see #getDelta()
	 * @generated
	 */
	void setDelta(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Rad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rad</em>' reference.
	 * @see #setRad(Kopfilsrad)
	 * @see se.underlag.model.UnderlagPackage#getPrognoseffekt_Rad()
	 * @model
	 * @generated
	 */
	Kopfilsrad getRad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoseffekt#getRad <em>Rad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rad</em>' reference.
	 * @see #getRad()
	 * @generated
	 */
	void setRad(Kopfilsrad value);

	/**
	 * Returns the value of the '<em><b>Handelse</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Prognoshandelse#getEffekter <em>Effekter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handelse</em>' container reference.
	 * @see #setHandelse(Prognoshandelse)
	 * @see se.underlag.model.UnderlagPackage#getPrognoseffekt_Handelse()
	 * @see se.underlag.model.Prognoshandelse#getEffekter
	 * @model opposite="effekter" transient="false"
	 * @generated
	 */
	Prognoshandelse getHandelse();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoseffekt#getHandelse <em>Handelse</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handelse</em>' container reference.
	 * @see #getHandelse()
	 * @generated
	 */
	void setHandelse(Prognoshandelse value);

} // Prognoseffekt
