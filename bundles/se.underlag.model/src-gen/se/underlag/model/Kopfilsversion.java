/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kopfilsversion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An immutable snapshot of a köpfil.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Kopfilsversion#getManad <em>Manad</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getTidsstampel <em>Tidsstampel</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getChecklistesvar <em>Checklistesvar</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getKontrollsumma <em>Kontrollsumma</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getNummer <em>Nummer</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getRader <em>Rader</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getSummaFaktiskt <em>Summa Faktiskt</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getSummaPrognos <em>Summa Prognos</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getAnteckning <em>Anteckning</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getFil <em>Fil</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getOriginal <em>Original</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsversion#getKopfil <em>Kopfil</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getKopfilsversion()
 * @model annotation="http://underlag.se/modell oforanderlig='ja'"
 * @generated
 */
public interface Kopfilsversion extends Entitet {
	/**
	 * Returns the value of the '<em><b>Manad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Month 1 to 12.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manad</em>' attribute.
	 * @see #setManad(int)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Manad()
	 * @model
	 * @generated
	 */
	int getManad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getManad <em>Manad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manad</em>' attribute.
	 * @see #getManad()
	 * @generated
	 */
	void setManad(int value);

	/**
	 * Returns the value of the '<em><b>Tidsstampel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tidsstampel</em>' attribute.
	 * @see #setTidsstampel(Instant)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Tidsstampel()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getTidsstampel();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getTidsstampel <em>Tidsstampel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tidsstampel</em>' attribute.
	 * @see #getTidsstampel()
	 * @generated
	 */
	void setTidsstampel(Instant value);

	/**
	 * Returns the value of the '<em><b>Checklistesvar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to the checklist (KF-09).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklistesvar</em>' attribute.
	 * @see #setChecklistesvar(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Checklistesvar()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getChecklistesvar();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getChecklistesvar <em>Checklistesvar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checklistesvar</em>' attribute.
	 * @see #getChecklistesvar()
	 * @generated
	 */
	void setChecklistesvar(String value);

	/**
	 * Returns the value of the '<em><b>Kontrollsumma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontrollsumma</em>' attribute.
	 * @see #setKontrollsumma(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Kontrollsumma()
	 * @model
	 * @generated
	 */
	String getKontrollsumma();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getKontrollsumma <em>Kontrollsumma</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontrollsumma</em>' attribute.
	 * @see #getKontrollsumma()
	 * @generated
	 */
	void setKontrollsumma(String value);

	/**
	 * Returns the value of the '<em><b>Nummer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts the snapshots of the same month from 1; reopening and uploading again makes the next (S46).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nummer</em>' attribute.
	 * @see #setNummer(int)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Nummer()
	 * @model
	 * @generated
	 */
	int getNummer();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getNummer <em>Nummer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nummer</em>' attribute.
	 * @see #getNummer()
	 * @generated
	 */
	void setNummer(int value);

	/**
	 * Returns the value of the '<em><b>Rader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rader</em>' attribute.
	 * @see #setRader(int)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Rader()
	 * @model
	 * @generated
	 */
	int getRader();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getRader <em>Rader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rader</em>' attribute.
	 * @see #getRader()
	 * @generated
	 */
	void setRader(int value);

	/**
	 * Returns the value of the '<em><b>Summa Faktiskt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amounts of the year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summa Faktiskt</em>' attribute.
	 * @see #setSummaFaktiskt(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_SummaFaktiskt()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getSummaFaktiskt();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getSummaFaktiskt <em>Summa Faktiskt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summa Faktiskt</em>' attribute.
	 * @see #getSummaFaktiskt()
	 * @generated
	 */
	void setSummaFaktiskt(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Summa Prognos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forecast amounts of the year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summa Prognos</em>' attribute.
	 * @see #setSummaPrognos(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_SummaPrognos()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getSummaPrognos();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getSummaPrognos <em>Summa Prognos</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summa Prognos</em>' attribute.
	 * @see #getSummaPrognos()
	 * @generated
	 */
	void setSummaPrognos(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Anteckning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was taken again, or what was left open, in the uploader's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anteckning</em>' attribute.
	 * @see #setAnteckning(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Anteckning()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getAnteckning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getAnteckning <em>Anteckning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anteckning</em>' attribute.
	 * @see #getAnteckning()
	 * @generated
	 */
	void setAnteckning(String value);

	/**
	 * Returns the value of the '<em><b>Fil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fil</em>' reference.
	 * @see #setFil(Fil)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Fil()
	 * @model
	 * @generated
	 */
	Fil getFil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getFil <em>Fil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fil</em>' reference.
	 * @see #getFil()
	 * @generated
	 */
	void setFil(Fil value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workbook that was last imported when the version was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' reference.
	 * @see #setOriginal(Fil)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Original()
	 * @model
	 * @generated
	 */
	Fil getOriginal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getOriginal <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Fil value);

	/**
	 * Returns the value of the '<em><b>Kopfil</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Kopfil#getVersioner <em>Versioner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kopfil</em>' container reference.
	 * @see #setKopfil(Kopfil)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsversion_Kopfil()
	 * @see se.underlag.model.Kopfil#getVersioner
	 * @model opposite="versioner" transient="false"
	 * @generated
	 */
	Kopfil getKopfil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsversion#getKopfil <em>Kopfil</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kopfil</em>' container reference.
	 * @see #getKopfil()
	 * @generated
	 */
	void setKopfil(Kopfil value);

} // Kopfilsversion
