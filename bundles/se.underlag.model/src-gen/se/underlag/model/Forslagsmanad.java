/**
 */
package se.underlag.model;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Forslagsmanad</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A month of a proposal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Forslagsmanad#getManad <em>Manad</em>}</li>
 *   <li>{@link se.underlag.model.Forslagsmanad#getBelopp <em>Belopp</em>}</li>
 *   <li>{@link se.underlag.model.Forslagsmanad#getTidigare <em>Tidigare</em>}</li>
 *   <li>{@link se.underlag.model.Forslagsmanad#getForslag <em>Forslag</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getForslagsmanad()
 * @model
 * @generated
 */
public interface Forslagsmanad extends Entitet {
	/**
	 * Returns the value of the '<em><b>Manad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manad</em>' attribute.
	 * @see #setManad(int)
	 * @see se.underlag.model.UnderlagPackage#getForslagsmanad_Manad()
	 * @model
	 * @generated
	 */
	int getManad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Forslagsmanad#getManad <em>Manad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manad</em>' attribute.
	 * @see #getManad()
	 * @generated
	 */
	void setManad(int value);

	/**
	 * Returns the value of the '<em><b>Belopp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount that is proposed, null for empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Belopp</em>' attribute.
	 * @see #setBelopp(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getForslagsmanad_Belopp()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getBelopp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Forslagsmanad#getBelopp <em>Belopp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Belopp</em>' attribute.
	 * @see #getBelopp()
	 * @generated
	 */
	void setBelopp(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Tidigare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount of the avtal before, null for none; tells a retroactive difference (A8).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tidigare</em>' attribute.
	 * @see #setTidigare(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getForslagsmanad_Tidigare()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getTidigare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Forslagsmanad#getTidigare <em>Tidigare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tidigare</em>' attribute.
	 * @see #getTidigare()
	 * @generated
	 */
	void setTidigare(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Forslag</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Kopfilsforslag#getManader <em>Manader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its proposal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forslag</em>' container reference.
	 * @see #setForslag(Kopfilsforslag)
	 * @see se.underlag.model.UnderlagPackage#getForslagsmanad_Forslag()
	 * @see se.underlag.model.Kopfilsforslag#getManader
	 * @model opposite="manader" transient="false"
	 * @generated
	 */
	Kopfilsforslag getForslag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Forslagsmanad#getForslag <em>Forslag</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forslag</em>' container reference.
	 * @see #getForslag()
	 * @generated
	 */
	void setForslag(Kopfilsforslag value);

} // Forslagsmanad
