/**
 */
package se.underlag.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beslut</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision that grants an insats.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Beslut#getNr <em>Nr</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getLagrum <em>Lagrum</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getBeslutsdatum <em>Beslutsdatum</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getOmfattning <em>Omfattning</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#isGynnande <em>Gynnande</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#isForhandsbesked <em>Forhandsbesked</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#isF100 <em>F100</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getAvslutsorsak <em>Avslutsorsak</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getInsatstyp <em>Insatstyp</em>}</li>
 *   <li>{@link se.underlag.model.Beslut#getArende <em>Arende</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getBeslut()
 * @model
 * @generated
 */
public interface Beslut extends Entitet {
	/**
	 * Returns the value of the '<em><b>Nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision number, unique in its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr</em>' attribute.
	 * @see #setNr(String)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Nr()
	 * @model required="true"
	 * @generated
	 */
	String getNr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getNr <em>Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nr</em>' attribute.
	 * @see #getNr()
	 * @generated
	 */
	void setNr(String value);

	/**
	 * Returns the value of the '<em><b>Lagrum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statute reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lagrum</em>' attribute.
	 * @see #setLagrum(String)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Lagrum()
	 * @model
	 * @generated
	 */
	String getLagrum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getLagrum <em>Lagrum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lagrum</em>' attribute.
	 * @see #getLagrum()
	 * @generated
	 */
	void setLagrum(String value);

	/**
	 * Returns the value of the '<em><b>Beslutsdatum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beslutsdatum</em>' attribute.
	 * @see #setBeslutsdatum(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Beslutsdatum()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getBeslutsdatum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getBeslutsdatum <em>Beslutsdatum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beslutsdatum</em>' attribute.
	 * @see #getBeslutsdatum()
	 * @generated
	 */
	void setBeslutsdatum(LocalDate value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_From()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getFrom <em>From</em>}' attribute.
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
	 * Last day granted, null for open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tom</em>' attribute.
	 * @see #setTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Omfattning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Extent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Omfattning</em>' attribute.
	 * @see #setOmfattning(String)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Omfattning()
	 * @model
	 * @generated
	 */
	String getOmfattning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getOmfattning <em>Omfattning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Omfattning</em>' attribute.
	 * @see #getOmfattning()
	 * @generated
	 */
	void setOmfattning(String value);

	/**
	 * Returns the value of the '<em><b>Gynnande</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In favour of the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gynnande</em>' attribute.
	 * @see #setGynnande(boolean)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Gynnande()
	 * @model default="true"
	 * @generated
	 */
	boolean isGynnande();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#isGynnande <em>Gynnande</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gynnande</em>' attribute.
	 * @see #isGynnande()
	 * @generated
	 */
	void setGynnande(boolean value);

	/**
	 * Returns the value of the '<em><b>Forhandsbesked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Advance decision (LSS 16 §).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forhandsbesked</em>' attribute.
	 * @see #setForhandsbesked(boolean)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Forhandsbesked()
	 * @model
	 * @generated
	 */
	boolean isForhandsbesked();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#isForhandsbesked <em>Forhandsbesked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forhandsbesked</em>' attribute.
	 * @see #isForhandsbesked()
	 * @generated
	 */
	void setForhandsbesked(boolean value);

	/**
	 * Returns the value of the '<em><b>F100</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * F100 decision (PR-15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>F100</em>' attribute.
	 * @see #setF100(boolean)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_F100()
	 * @model
	 * @generated
	 */
	boolean isF100();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#isF100 <em>F100</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>F100</em>' attribute.
	 * @see #isF100()
	 * @generated
	 */
	void setF100(boolean value);

	/**
	 * Returns the value of the '<em><b>Avslutsorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avslutsorsak</em>' attribute.
	 * @see #setAvslutsorsak(String)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Avslutsorsak()
	 * @model
	 * @generated
	 */
	String getAvslutsorsak();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getAvslutsorsak <em>Avslutsorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avslutsorsak</em>' attribute.
	 * @see #getAvslutsorsak()
	 * @generated
	 */
	void setAvslutsorsak(String value);

	/**
	 * Returns the value of the '<em><b>Insatstyp</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insatstyp</em>' reference.
	 * @see #setInsatstyp(Insatstyp)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Insatstyp()
	 * @model
	 * @generated
	 */
	Insatstyp getInsatstyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getInsatstyp <em>Insatstyp</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insatstyp</em>' reference.
	 * @see #getInsatstyp()
	 * @generated
	 */
	void setInsatstyp(Insatstyp value);

	/**
	 * Returns the value of the '<em><b>Arende</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Arende#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arende</em>' container reference.
	 * @see #setArende(Arende)
	 * @see se.underlag.model.UnderlagPackage#getBeslut_Arende()
	 * @see se.underlag.model.Arende#getBeslut
	 * @model opposite="beslut" transient="false"
	 * @generated
	 */
	Arende getArende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Beslut#getArende <em>Arende</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arende</em>' container reference.
	 * @see #getArende()
	 * @generated
	 */
	void setArende(Arende value);

} // Beslut
