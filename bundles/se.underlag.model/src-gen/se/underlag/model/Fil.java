/**
 */
package se.underlag.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fil</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Content kept by its checksum, fetched on demand.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Fil#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link se.underlag.model.Fil#getStorlek <em>Storlek</em>}</li>
 *   <li>{@link se.underlag.model.Fil#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Fil#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Fil#getInnehall <em>Innehall</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getFil()
 * @model
 * @generated
 */
public interface Fil extends Entitet {
	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the content, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see se.underlag.model.UnderlagPackage#getFil_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Storlek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Storlek</em>' attribute.
	 * @see #setStorlek(long)
	 * @see se.underlag.model.UnderlagPackage#getFil_Storlek()
	 * @model
	 * @generated
	 */
	long getStorlek();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getStorlek <em>Storlek</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Storlek</em>' attribute.
	 * @see #getStorlek()
	 * @generated
	 */
	void setStorlek(long value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name it came with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getFil_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getNamn <em>Namn</em>}' attribute.
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
	 * Media type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see #setTyp(String)
	 * @see se.underlag.model.UnderlagPackage#getFil_Typ()
	 * @model
	 * @generated
	 */
	String getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(String value);

	/**
	 * Returns the value of the '<em><b>Innehall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Innehall</em>' attribute.
	 * @see #setInnehall(byte[])
	 * @see se.underlag.model.UnderlagPackage#getFil_Innehall()
	 * @model
	 * @generated
	 */
	byte[] getInnehall();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getInnehall <em>Innehall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Innehall</em>' attribute.
	 * @see #getInnehall()
	 * @generated
	 */
	void setInnehall(byte[] value);

} // Fil
