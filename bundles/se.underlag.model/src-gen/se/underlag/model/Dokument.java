/**
 */
package se.underlag.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dokument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document made or received in a placement's case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Dokument#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Dokument#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Dokument#getSkapat <em>Skapat</em>}</li>
 *   <li>{@link se.underlag.model.Dokument#getMall <em>Mall</em>}</li>
 *   <li>{@link se.underlag.model.Dokument#getFil <em>Fil</em>}</li>
 *   <li>{@link se.underlag.model.Dokument#getArende <em>Arende</em>}</li>
 *   <li>{@link se.underlag.model.Dokument#getAvtal <em>Avtal</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getDokument()
 * @model
 * @generated
 */
public interface Dokument extends Entitet {
	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Dokumenttyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Dokumenttyp
	 * @see #setTyp(Dokumenttyp)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Typ()
	 * @model
	 * @generated
	 */
	Dokumenttyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Dokumenttyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Dokumenttyp value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name, without name or identity number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Skapat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made or came in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skapat</em>' attribute.
	 * @see #setSkapat(Instant)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Skapat()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getSkapat();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getSkapat <em>Skapat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skapat</em>' attribute.
	 * @see #getSkapat()
	 * @generated
	 */
	void setSkapat(Instant value);

	/**
	 * Returns the value of the '<em><b>Mall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name and version of the template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mall</em>' attribute.
	 * @see #setMall(String)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Mall()
	 * @model
	 * @generated
	 */
	String getMall();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getMall <em>Mall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mall</em>' attribute.
	 * @see #getMall()
	 * @generated
	 */
	void setMall(String value);

	/**
	 * Returns the value of the '<em><b>Fil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fil</em>' reference.
	 * @see #setFil(Fil)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Fil()
	 * @model
	 * @generated
	 */
	Fil getFil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getFil <em>Fil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fil</em>' reference.
	 * @see #getFil()
	 * @generated
	 */
	void setFil(Fil value);

	/**
	 * Returns the value of the '<em><b>Arende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arende</em>' reference.
	 * @see #setArende(Placeringsarende)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Arende()
	 * @model
	 * @generated
	 */
	Placeringsarende getArende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getArende <em>Arende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arende</em>' reference.
	 * @see #getArende()
	 * @generated
	 */
	void setArende(Placeringsarende value);

	/**
	 * Returns the value of the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The avtal, null for a BB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avtal</em>' reference.
	 * @see #setAvtal(Placeringsavtal)
	 * @see se.underlag.model.UnderlagPackage#getDokument_Avtal()
	 * @model
	 * @generated
	 */
	Placeringsavtal getAvtal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokument#getAvtal <em>Avtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avtal</em>' reference.
	 * @see #getAvtal()
	 * @generated
	 */
	void setAvtal(Placeringsavtal value);

} // Dokument
