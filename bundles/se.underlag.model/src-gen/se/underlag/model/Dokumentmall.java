/**
 */
package se.underlag.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dokumentmall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A template that the municipality has put in place of a shipped one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Dokumentmall#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Dokumentmall#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Dokumentmall#getFormat <em>Format</em>}</li>
 *   <li>{@link se.underlag.model.Dokumentmall#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Dokumentmall#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Dokumentmall#getFil <em>Fil</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getDokumentmall()
 * @model
 * @generated
 */
public interface Dokumentmall extends Entitet {
	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Dokumenttyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is made from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Dokumenttyp
	 * @see #setTyp(Dokumenttyp)
	 * @see se.underlag.model.UnderlagPackage#getDokumentmall_Typ()
	 * @model
	 * @generated
	 */
	Dokumenttyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokumentmall#getTyp <em>Typ</em>}' attribute.
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
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getDokumentmall_Namn()
	 * @model required="true"
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokumentmall#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * docx or xhtml.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(String)
	 * @see se.underlag.model.UnderlagPackage#getDokumentmall_Format()
	 * @model
	 * @generated
	 */
	String getFormat();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokumentmall#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getDokumentmall_From()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokumentmall#getFrom <em>From</em>}' attribute.
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
	 * Last day, null for open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tom</em>' attribute.
	 * @see #setTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getDokumentmall_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokumentmall#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Fil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fil</em>' reference.
	 * @see #setFil(Fil)
	 * @see se.underlag.model.UnderlagPackage#getDokumentmall_Fil()
	 * @model
	 * @generated
	 */
	Fil getFil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Dokumentmall#getFil <em>Fil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fil</em>' reference.
	 * @see #getFil()
	 * @generated
	 */
	void setFil(Fil value);

} // Dokumentmall
