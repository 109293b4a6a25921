/**
 */
package se.underlag.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Utkast</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Unsaved edits of one user in one object, kept for the case of a crash. Belongs to the local database: neither audited nor synced.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Utkast#getAnvandare <em>Anvandare</em>}</li>
 *   <li>{@link se.underlag.model.Utkast#getObjekttyp <em>Objekttyp</em>}</li>
 *   <li>{@link se.underlag.model.Utkast#getObjektId <em>Objekt Id</em>}</li>
 *   <li>{@link se.underlag.model.Utkast#getTid <em>Tid</em>}</li>
 *   <li>{@link se.underlag.model.Utkast#getAntal <em>Antal</em>}</li>
 *   <li>{@link se.underlag.model.Utkast#getInnehall <em>Innehall</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getUtkast()
 * @model annotation="http://underlag.se/modell logg='nej' synk='nej'"
 * @generated
 */
public interface Utkast extends Entitet {
	/**
	 * Returns the value of the '<em><b>Anvandare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of whose edits they are.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anvandare</em>' attribute.
	 * @see #setAnvandare(String)
	 * @see se.underlag.model.UnderlagPackage#getUtkast_Anvandare()
	 * @model required="true"
	 * @generated
	 */
	String getAnvandare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Utkast#getAnvandare <em>Anvandare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anvandare</em>' attribute.
	 * @see #getAnvandare()
	 * @generated
	 */
	void setAnvandare(String value);

	/**
	 * Returns the value of the '<em><b>Objekttyp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of what is edited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objekttyp</em>' attribute.
	 * @see #setObjekttyp(String)
	 * @see se.underlag.model.UnderlagPackage#getUtkast_Objekttyp()
	 * @model required="true"
	 * @generated
	 */
	String getObjekttyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Utkast#getObjekttyp <em>Objekttyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objekttyp</em>' attribute.
	 * @see #getObjekttyp()
	 * @generated
	 */
	void setObjekttyp(String value);

	/**
	 * Returns the value of the '<em><b>Objekt Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of what is edited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objekt Id</em>' attribute.
	 * @see #setObjektId(String)
	 * @see se.underlag.model.UnderlagPackage#getUtkast_ObjektId()
	 * @model required="true"
	 * @generated
	 */
	String getObjektId();

	/**
	 * Sets the value of the '{@link se.underlag.model.Utkast#getObjektId <em>Objekt Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objekt Id</em>' attribute.
	 * @see #getObjektId()
	 * @generated
	 */
	void setObjektId(String value);

	/**
	 * Returns the value of the '<em><b>Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last brought up to date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tid</em>' attribute.
	 * @see #setTid(Instant)
	 * @see se.underlag.model.UnderlagPackage#getUtkast_Tid()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getTid();

	/**
	 * Sets the value of the '{@link se.underlag.model.Utkast#getTid <em>Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tid</em>' attribute.
	 * @see #getTid()
	 * @generated
	 */
	void setTid(Instant value);

	/**
	 * Returns the value of the '<em><b>Antal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many edits it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Antal</em>' attribute.
	 * @see #setAntal(int)
	 * @see se.underlag.model.UnderlagPackage#getUtkast_Antal()
	 * @model
	 * @generated
	 */
	int getAntal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Utkast#getAntal <em>Antal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Antal</em>' attribute.
	 * @see #getAntal()
	 * @generated
	 */
	void setAntal(int value);

	/**
	 * Returns the value of the '<em><b>Innehall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The edits, as the editor writes and reads them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Innehall</em>' attribute.
	 * @see #setInnehall(String)
	 * @see se.underlag.model.UnderlagPackage#getUtkast_Innehall()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getInnehall();

	/**
	 * Sets the value of the '{@link se.underlag.model.Utkast#getInnehall <em>Innehall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Innehall</em>' attribute.
	 * @see #getInnehall()
	 * @generated
	 */
	void setInnehall(String value);

} // Utkast
