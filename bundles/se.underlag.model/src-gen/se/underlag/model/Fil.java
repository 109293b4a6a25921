/**
 */
package se.underlag.model;

import java.time.Instant;

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
 *   <li>{@link se.underlag.model.Fil#getGallrad <em>Gallrad</em>}</li>
 *   <li>{@link se.underlag.model.Fil#getGallradSha256 <em>Gallrad Sha256</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>Gallrad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When personal data were weeded out of the content, null when never; sha256 stays that of the original.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gallrad</em>' attribute.
	 * @see #setGallrad(Instant)
	 * @see se.underlag.model.UnderlagPackage#getFil_Gallrad()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getGallrad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getGallrad <em>Gallrad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gallrad</em>' attribute.
	 * @see #getGallrad()
	 * @generated
	 */
	void setGallrad(Instant value);

	/**
	 * Returns the value of the '<em><b>Gallrad Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of what stands there since, hex.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gallrad Sha256</em>' attribute.
	 * @see #setGallradSha256(String)
	 * @see se.underlag.model.UnderlagPackage#getFil_GallradSha256()
	 * @model
	 * @generated
	 */
	String getGallradSha256();

	/**
	 * Sets the value of the '{@link se.underlag.model.Fil#getGallradSha256 <em>Gallrad Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gallrad Sha256</em>' attribute.
	 * @see #getGallradSha256()
	 * @generated
	 */
	void setGallradSha256(String value);

} // Fil
