/**
 */
package se.underlag.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prognoshandelse</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something known that will change the cost (PR-01). It and its effects merge, are confirmed and removed as one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Prognoshandelse#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getSakerhet <em>Sakerhet</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getDatum <em>Datum</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getUnderlag <em>Underlag</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getOrsak <em>Orsak</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getKopfil <em>Kopfil</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getBekraftad <em>Bekraftad</em>}</li>
 *   <li>{@link se.underlag.model.Prognoshandelse#getEffekter <em>Effekter</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse()
 * @model
 * @generated
 */
public interface Prognoshandelse extends Entitet {
	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Handelsetyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it foresees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Handelsetyp
	 * @see #setTyp(Handelsetyp)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Typ()
	 * @model
	 * @generated
	 */
	Handelsetyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Handelsetyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Handelsetyp value);

	/**
	 * Returns the value of the '<em><b>Sakerhet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How certain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sakerhet</em>' attribute.
	 * @see #setSakerhet(String)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Sakerhet()
	 * @model
	 * @generated
	 */
	String getSakerhet();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getSakerhet <em>Sakerhet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sakerhet</em>' attribute.
	 * @see #getSakerhet()
	 * @generated
	 */
	void setSakerhet(String value);

	/**
	 * Returns the value of the '<em><b>Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datum</em>' attribute.
	 * @see #setDatum(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Datum()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getDatum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getDatum <em>Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Datum</em>' attribute.
	 * @see #getDatum()
	 * @generated
	 */
	void setDatum(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Underlag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it builds on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Underlag</em>' attribute.
	 * @see #setUnderlag(String)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Underlag()
	 * @model
	 * @generated
	 */
	String getUnderlag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getUnderlag <em>Underlag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Underlag</em>' attribute.
	 * @see #getUnderlag()
	 * @generated
	 */
	void setUnderlag(String value);

	/**
	 * Returns the value of the '<em><b>Orsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orsak</em>' attribute.
	 * @see #setOrsak(String)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Orsak()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getOrsak();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getOrsak <em>Orsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orsak</em>' attribute.
	 * @see #getOrsak()
	 * @generated
	 */
	void setOrsak(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Handelsestatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State (A27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Handelsestatus
	 * @see #setStatus(Handelsestatus)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Status()
	 * @model
	 * @generated
	 */
	Handelsestatus getStatus();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Handelsestatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Handelsestatus value);

	/**
	 * Returns the value of the '<em><b>Kopfil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kopfil</em>' reference.
	 * @see #setKopfil(Kopfil)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Kopfil()
	 * @model
	 * @generated
	 */
	Kopfil getKopfil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getKopfil <em>Kopfil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kopfil</em>' reference.
	 * @see #getKopfil()
	 * @generated
	 */
	void setKopfil(Kopfil value);

	/**
	 * Returns the value of the '<em><b>Bekraftad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision it became.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bekraftad</em>' reference.
	 * @see #setBekraftad(Beslut)
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Bekraftad()
	 * @model
	 * @generated
	 */
	Beslut getBekraftad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Prognoshandelse#getBekraftad <em>Bekraftad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bekraftad</em>' reference.
	 * @see #getBekraftad()
	 * @generated
	 */
	void setBekraftad(Beslut value);

	/**
	 * Returns the value of the '<em><b>Effekter</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Prognoseffekt}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Prognoseffekt#getHandelse <em>Handelse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effects, perhaps on several rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effekter</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getPrognoshandelse_Effekter()
	 * @see se.underlag.model.Prognoseffekt#getHandelse
	 * @model opposite="handelse" containment="true"
	 *        annotation="http://underlag.se/modell sammanslagning='helhet'"
	 * @generated
	 */
	EList<Prognoseffekt> getEffekter();

} // Prognoshandelse
