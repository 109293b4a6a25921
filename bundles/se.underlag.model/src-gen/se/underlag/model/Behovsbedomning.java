/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Behovsbedomning</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A needs assessment and what it says (BB-11 to BB-18, BB-30, BB-40 to BB-48).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Behovsbedomning#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getKontaktDatum <em>Kontakt Datum</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getKontaktAv <em>Kontakt Av</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getKontaktUnderlag <em>Kontakt Underlag</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getStartBekraftad <em>Start Bekraftad</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getBehovUppstod <em>Behov Uppstod</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getBokad <em>Bokad</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getGenomford <em>Genomford</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getGenomfordAv <em>Genomford Av</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getPoang <em>Poang</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#isUndantag <em>Undantag</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getUndantagsskal <em>Undantagsskal</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getDokumentpris <em>Dokumentpris</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getMejlSkickat <em>Mejl Skickat</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getITreserva <em>ITreserva</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.Behovsbedomning#getBoende <em>Boende</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning()
 * @model
 * @generated
 */
public interface Behovsbedomning extends Entitet {
	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Bedomningstyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Bedomningstyp
	 * @see #setTyp(Bedomningstyp)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Typ()
	 * @model
	 * @generated
	 */
	Bedomningstyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Bedomningstyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Bedomningstyp value);

	/**
	 * Returns the value of the '<em><b>Kontakt Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the contact about a changed need; proposed start of the new avtal (BB-45).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontakt Datum</em>' attribute.
	 * @see #setKontaktDatum(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_KontaktDatum()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:kontakt'"
	 * @generated
	 */
	LocalDate getKontaktDatum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getKontaktDatum <em>Kontakt Datum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontakt Datum</em>' attribute.
	 * @see #getKontaktDatum()
	 * @generated
	 */
	void setKontaktDatum(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kontakt Av</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Kontaktpart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made the contact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontakt Av</em>' attribute.
	 * @see se.underlag.model.Kontaktpart
	 * @see #setKontaktAv(Kontaktpart)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_KontaktAv()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:kontakt'"
	 * @generated
	 */
	Kontaktpart getKontaktAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getKontaktAv <em>Kontakt Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontakt Av</em>' attribute.
	 * @see se.underlag.model.Kontaktpart
	 * @see #getKontaktAv()
	 * @generated
	 */
	void setKontaktAv(Kontaktpart value);

	/**
	 * Returns the value of the '<em><b>Kontakt Underlag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence for the day of the contact (BB-46).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontakt Underlag</em>' attribute.
	 * @see #setKontaktUnderlag(String)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_KontaktUnderlag()
	 * @model dataType="se.underlag.model.Langtext"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:kontakt'"
	 * @generated
	 */
	String getKontaktUnderlag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getKontaktUnderlag <em>Kontakt Underlag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontakt Underlag</em>' attribute.
	 * @see #getKontaktUnderlag()
	 * @generated
	 */
	void setKontaktUnderlag(String value);

	/**
	 * Returns the value of the '<em><b>Start Bekraftad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start that the socialadministratör confirmed (BB-46), null before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Bekraftad</em>' attribute.
	 * @see #setStartBekraftad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_StartBekraftad()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:kontakt'"
	 * @generated
	 */
	LocalDate getStartBekraftad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getStartBekraftad <em>Start Bekraftad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Bekraftad</em>' attribute.
	 * @see #getStartBekraftad()
	 * @generated
	 */
	void setStartBekraftad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Behov Uppstod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the changed need arose (BB-41).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Behov Uppstod</em>' attribute.
	 * @see #setBehovUppstod(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_BehovUppstod()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:kontakt'"
	 * @generated
	 */
	LocalDate getBehovUppstod();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getBehovUppstod <em>Behov Uppstod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Behov Uppstod</em>' attribute.
	 * @see #getBehovUppstod()
	 * @generated
	 */
	void setBehovUppstod(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Bokad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it is booked for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bokad</em>' attribute.
	 * @see #setBokad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Bokad()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getBokad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getBokad <em>Bokad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bokad</em>' attribute.
	 * @see #getBokad()
	 * @generated
	 */
	void setBokad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Genomford</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Genomford</em>' attribute.
	 * @see #setGenomford(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Genomford()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:utfall'"
	 * @generated
	 */
	LocalDate getGenomford();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getGenomford <em>Genomford</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Genomford</em>' attribute.
	 * @see #getGenomford()
	 * @generated
	 */
	void setGenomford(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Genomford Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who carried it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Genomford Av</em>' attribute.
	 * @see #setGenomfordAv(String)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_GenomfordAv()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:utfall'"
	 * @generated
	 */
	String getGenomfordAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getGenomfordAv <em>Genomford Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Genomford Av</em>' attribute.
	 * @see #getGenomfordAv()
	 * @generated
	 */
	void setGenomfordAv(String value);

	/**
	 * Returns the value of the '<em><b>Poang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BB points (A6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poang</em>' attribute.
	 * @see #setPoang(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Poang()
	 * @model dataType="se.underlag.model.Poang"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:utfall'"
	 * @generated
	 */
	BigDecimal getPoang();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getPoang <em>Poang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poang</em>' attribute.
	 * @see #getPoang()
	 * @generated
	 */
	void setPoang(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Undantag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it gives an exception from the price model (BB-25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantag</em>' attribute.
	 * @see #setUndantag(boolean)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Undantag()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:utfall'"
	 * @generated
	 */
	boolean isUndantag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#isUndantag <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantag</em>' attribute.
	 * @see #isUndantag()
	 * @generated
	 */
	void setUndantag(boolean value);

	/**
	 * Returns the value of the '<em><b>Undantagsskal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantagsskal</em>' attribute.
	 * @see #setUndantagsskal(String)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Undantagsskal()
	 * @model dataType="se.underlag.model.Langtext"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:utfall'"
	 * @generated
	 */
	String getUndantagsskal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getUndantagsskal <em>Undantagsskal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantagsskal</em>' attribute.
	 * @see #getUndantagsskal()
	 * @generated
	 */
	void setUndantagsskal(String value);

	/**
	 * Returns the value of the '<em><b>Dokumentpris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price that the document sent round states, SEK per dygn; null where it states none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dokumentpris</em>' attribute.
	 * @see #setDokumentpris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Dokumentpris()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:utfall'"
	 * @generated
	 */
	BigDecimal getDokumentpris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getDokumentpris <em>Dokumentpris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dokumentpris</em>' attribute.
	 * @see #getDokumentpris()
	 * @generated
	 */
	void setDokumentpris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Mejl Skickat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the mail to the four recipients was made (BB-14).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mejl Skickat</em>' attribute.
	 * @see #setMejlSkickat(Instant)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_MejlSkickat()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getMejlSkickat();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getMejlSkickat <em>Mejl Skickat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mejl Skickat</em>' attribute.
	 * @see #getMejlSkickat()
	 * @generated
	 */
	void setMejlSkickat(Instant value);

	/**
	 * Returns the value of the '<em><b>ITreserva</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the Word file without price was filed (BB-15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>ITreserva</em>' attribute.
	 * @see #setITreserva(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_ITreserva()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getITreserva();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getITreserva <em>ITreserva</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>ITreserva</em>' attribute.
	 * @see #getITreserva()
	 * @generated
	 */
	void setITreserva(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Beslut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beslut</em>' reference.
	 * @see #setBeslut(Beslut)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Beslut()
	 * @model
	 * @generated
	 */
	Beslut getBeslut();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getBeslut <em>Beslut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beslut</em>' reference.
	 * @see #getBeslut()
	 * @generated
	 */
	void setBeslut(Beslut value);

	/**
	 * Returns the value of the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The home it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boende</em>' reference.
	 * @see #setBoende(Boende)
	 * @see se.underlag.model.UnderlagPackage#getBehovsbedomning_Boende()
	 * @model
	 * @generated
	 */
	Boende getBoende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Behovsbedomning#getBoende <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boende</em>' reference.
	 * @see #getBoende()
	 * @generated
	 */
	void setBoende(Boende value);

} // Behovsbedomning
