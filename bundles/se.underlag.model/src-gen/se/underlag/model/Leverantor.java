/**
 */
package se.underlag.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leverantor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A provider.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Leverantor#getOrgnr <em>Orgnr</em>}</li>
 *   <li>{@link se.underlag.model.Leverantor#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Leverantor#getAdress <em>Adress</em>}</li>
 *   <li>{@link se.underlag.model.Leverantor#getRegi <em>Regi</em>}</li>
 *   <li>{@link se.underlag.model.Leverantor#isExtern <em>Extern</em>}</li>
 *   <li>{@link se.underlag.model.Leverantor#getBoenden <em>Boenden</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getLeverantor()
 * @model
 * @generated
 */
public interface Leverantor extends Entitet {
	/**
	 * Returns the value of the '<em><b>Orgnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisation number, ten digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orgnr</em>' attribute.
	 * @see #setOrgnr(String)
	 * @see se.underlag.model.UnderlagPackage#getLeverantor_Orgnr()
	 * @model
	 * @generated
	 */
	String getOrgnr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Leverantor#getOrgnr <em>Orgnr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orgnr</em>' attribute.
	 * @see #getOrgnr()
	 * @generated
	 */
	void setOrgnr(String value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getLeverantor_Namn()
	 * @model required="true"
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Leverantor#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Adress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Postal address, lines as they stand on an envelope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adress</em>' attribute.
	 * @see #setAdress(String)
	 * @see se.underlag.model.UnderlagPackage#getLeverantor_Adress()
	 * @model
	 * @generated
	 */
	String getAdress();

	/**
	 * Sets the value of the '{@link se.underlag.model.Leverantor#getAdress <em>Adress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adress</em>' attribute.
	 * @see #getAdress()
	 * @generated
	 */
	void setAdress(String value);

	/**
	 * Returns the value of the '<em><b>Regi</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Regi}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who runs it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Regi</em>' attribute.
	 * @see se.underlag.model.Regi
	 * @see #setRegi(Regi)
	 * @see se.underlag.model.UnderlagPackage#getLeverantor_Regi()
	 * @model
	 * @generated
	 */
	Regi getRegi();

	/**
	 * Sets the value of the '{@link se.underlag.model.Leverantor#getRegi <em>Regi</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Regi</em>' attribute.
	 * @see se.underlag.model.Regi
	 * @see #getRegi()
	 * @generated
	 */
	void setRegi(Regi value);

	/**
	 * Returns the value of the '<em><b>Extern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outside the municipality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extern</em>' attribute.
	 * @see #setExtern(boolean)
	 * @see se.underlag.model.UnderlagPackage#getLeverantor_Extern()
	 * @model
	 * @generated
	 */
	boolean isExtern();

	/**
	 * Sets the value of the '{@link se.underlag.model.Leverantor#isExtern <em>Extern</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extern</em>' attribute.
	 * @see #isExtern()
	 * @generated
	 */
	void setExtern(boolean value);

	/**
	 * Returns the value of the '<em><b>Boenden</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Boende}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Boende#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its homes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boenden</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getLeverantor_Boenden()
	 * @see se.underlag.model.Boende#getLeverantor
	 * @model opposite="leverantor" containment="true"
	 * @generated
	 */
	EList<Boende> getBoenden();

} // Leverantor
