/**
 */
package se.underlag.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kolumnmall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named column template of a unit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Kolumnmall#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Kolumnmall#getKolumner <em>Kolumner</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getKolumnmall()
 * @model
 * @generated
 */
public interface Kolumnmall extends Entitet {
	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, unique in its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getKolumnmall_Namn()
	 * @model required="true"
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kolumnmall#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Kolumner</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Mallkolumn}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Mallkolumn#getMall <em>Mall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each heading means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kolumner</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getKolumnmall_Kolumner()
	 * @see se.underlag.model.Mallkolumn#getMall
	 * @model opposite="mall" containment="true"
	 *        annotation="http://underlag.se/modell sammanslagning='helhet'"
	 * @generated
	 */
	EList<Mallkolumn> getKolumner();

} // Kolumnmall
