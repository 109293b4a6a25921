/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placeringsavtal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A placement contract.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Placeringsavtal#getNr <em>Nr</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getBoendepris <em>Boendepris</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getPoang <em>Poang</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getBarntillagg <em>Barntillagg</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#isAvresedagDebiteras <em>Avresedag Debiteras</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getErsatter <em>Ersatter</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#isUndantag <em>Undantag</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getUndantagsvillkor <em>Undantagsvillkor</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getDokumentpris <em>Dokumentpris</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getUpprattadAv <em>Upprattad Av</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getUpprattadRoll <em>Upprattad Roll</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getUpprattad <em>Upprattad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getKontrollraknadAv <em>Kontrollraknad Av</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getKontrollraknad <em>Kontrollraknad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getAvvikelse <em>Avvikelse</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getSigneradAv <em>Signerad Av</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getSignerad <em>Signerad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getSkickad <em>Skickad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getAdminInformerad <em>Admin Informerad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#isSvarskuvert <em>Svarskuvert</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getAterkommen <em>Aterkommen</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getArkiverad <em>Arkiverad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getDatumorsak <em>Datumorsak</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getUppsagd <em>Uppsagd</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getUppsagningsdagar <em>Uppsagningsdagar</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getSistaDebiteringsdag <em>Sista Debiteringsdag</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getRamavtal <em>Ramavtal</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getBedomning <em>Bedomning</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsavtal#getTurordning <em>Turordning</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal()
 * @model
 * @generated
 */
public interface Placeringsavtal extends Entitet {
	/**
	 * Returns the value of the '<em><b>Nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nr</em>' attribute.
	 * @see #setNr(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Nr()
	 * @model
	 * @generated
	 */
	String getNr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getNr <em>Nr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nr</em>' attribute.
	 * @see #getNr()
	 * @generated
	 */
	void setNr(String value);

	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Avtalstyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Avtalstyp
	 * @see #setTyp(Avtalstyp)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Typ()
	 * @model
	 * @generated
	 */
	Avtalstyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Avtalstyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Avtalstyp value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_From()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getFrom <em>From</em>}' attribute.
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
	 * Last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tom</em>' attribute.
	 * @see #setTom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Boendepris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SEK per dygn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boendepris</em>' attribute.
	 * @see #setBoendepris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Boendepris()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getBoendepris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getBoendepris <em>Boendepris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boendepris</em>' attribute.
	 * @see #getBoendepris()
	 * @generated
	 */
	void setBoendepris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Poang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BB points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poang</em>' attribute.
	 * @see #setPoang(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Poang()
	 * @model dataType="se.underlag.model.Poang"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getPoang();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getPoang <em>Poang</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Poang</em>' attribute.
	 * @see #getPoang()
	 * @generated
	 */
	void setPoang(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Barntillagg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SEK per dygn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barntillagg</em>' attribute.
	 * @see #setBarntillagg(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Barntillagg()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getBarntillagg();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getBarntillagg <em>Barntillagg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Barntillagg</em>' attribute.
	 * @see #getBarntillagg()
	 * @generated
	 */
	void setBarntillagg(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Dygnspris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SEK per dygn (BB-18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dygnspris</em>' attribute.
	 * @see #setDygnspris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Dygnspris()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getDygnspris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getDygnspris <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dygnspris</em>' attribute.
	 * @see #getDygnspris()
	 * @generated
	 */
	void setDygnspris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Avresedag Debiteras</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of departure is charged (A26).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avresedag Debiteras</em>' attribute.
	 * @see #setAvresedagDebiteras(boolean)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_AvresedagDebiteras()
	 * @model default="true"
	 * @generated
	 */
	boolean isAvresedagDebiteras();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#isAvresedagDebiteras <em>Avresedag Debiteras</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avresedag Debiteras</em>' attribute.
	 * @see #isAvresedagDebiteras()
	 * @generated
	 */
	void setAvresedagDebiteras(boolean value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is placed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getPerson <em>Person</em>}' reference.
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
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Beslut()
	 * @model
	 * @generated
	 */
	Beslut getBeslut();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getBeslut <em>Beslut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beslut</em>' reference.
	 * @see #getBeslut()
	 * @generated
	 */
	void setBeslut(Beslut value);

	/**
	 * Returns the value of the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leverantor</em>' reference.
	 * @see #setLeverantor(Leverantor)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Leverantor()
	 * @model
	 * @generated
	 */
	Leverantor getLeverantor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getLeverantor <em>Leverantor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leverantor</em>' reference.
	 * @see #getLeverantor()
	 * @generated
	 */
	void setLeverantor(Leverantor value);

	/**
	 * Returns the value of the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boende</em>' reference.
	 * @see #setBoende(Boende)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Boende()
	 * @model
	 * @generated
	 */
	Boende getBoende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getBoende <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boende</em>' reference.
	 * @see #getBoende()
	 * @generated
	 */
	void setBoende(Boende value);

	/**
	 * Returns the value of the '<em><b>Ersatter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contract it replaces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ersatter</em>' reference.
	 * @see #setErsatter(Placeringsavtal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Ersatter()
	 * @model
	 * @generated
	 */
	Placeringsavtal getErsatter();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getErsatter <em>Ersatter</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ersatter</em>' reference.
	 * @see #getErsatter()
	 * @generated
	 */
	void setErsatter(Placeringsavtal value);

	/**
	 * Returns the value of the '<em><b>Undantag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it departs from the price model (BB-25); drawn up by LINK-samordnare then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantag</em>' attribute.
	 * @see #setUndantag(boolean)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Undantag()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	boolean isUndantag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#isUndantag <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantag</em>' attribute.
	 * @see #isUndantag()
	 * @generated
	 */
	void setUndantag(boolean value);

	/**
	 * Returns the value of the '<em><b>Undantagsvillkor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its own terms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantagsvillkor</em>' attribute.
	 * @see #setUndantagsvillkor(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Undantagsvillkor()
	 * @model dataType="se.underlag.model.Langtext"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	String getUndantagsvillkor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getUndantagsvillkor <em>Undantagsvillkor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantagsvillkor</em>' attribute.
	 * @see #getUndantagsvillkor()
	 * @generated
	 */
	void setUndantagsvillkor(String value);

	/**
	 * Returns the value of the '<em><b>Dokumentpris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price that the document states, SEK per dygn; what is checked (BB-18).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dokumentpris</em>' attribute.
	 * @see #setDokumentpris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Dokumentpris()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getDokumentpris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getDokumentpris <em>Dokumentpris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dokumentpris</em>' attribute.
	 * @see #getDokumentpris()
	 * @generated
	 */
	void setDokumentpris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Upprattad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who drew it up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upprattad Av</em>' attribute.
	 * @see #setUpprattadAv(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_UpprattadAv()
	 * @model
	 * @generated
	 */
	String getUpprattadAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getUpprattadAv <em>Upprattad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upprattad Av</em>' attribute.
	 * @see #getUpprattadAv()
	 * @generated
	 */
	void setUpprattadAv(String value);

	/**
	 * Returns the value of the '<em><b>Upprattad Roll</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Roll}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upprattad Roll</em>' attribute.
	 * @see se.underlag.model.Roll
	 * @see #setUpprattadRoll(Roll)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_UpprattadRoll()
	 * @model
	 * @generated
	 */
	Roll getUpprattadRoll();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getUpprattadRoll <em>Upprattad Roll</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upprattad Roll</em>' attribute.
	 * @see se.underlag.model.Roll
	 * @see #getUpprattadRoll()
	 * @generated
	 */
	void setUpprattadRoll(Roll value);

	/**
	 * Returns the value of the '<em><b>Upprattad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was drawn up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upprattad</em>' attribute.
	 * @see #setUpprattad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Upprattad()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getUpprattad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getUpprattad <em>Upprattad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upprattad</em>' attribute.
	 * @see #getUpprattad()
	 * @generated
	 */
	void setUpprattad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kontrollraknad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who recalculated the price.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontrollraknad Av</em>' attribute.
	 * @see #setKontrollraknadAv(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_KontrollraknadAv()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:kontroll'"
	 * @generated
	 */
	String getKontrollraknadAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getKontrollraknadAv <em>Kontrollraknad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontrollraknad Av</em>' attribute.
	 * @see #getKontrollraknadAv()
	 * @generated
	 */
	void setKontrollraknadAv(String value);

	/**
	 * Returns the value of the '<em><b>Kontrollraknad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontrollraknad</em>' attribute.
	 * @see #setKontrollraknad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Kontrollraknad()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:kontroll'"
	 * @generated
	 */
	LocalDate getKontrollraknad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getKontrollraknad <em>Kontrollraknad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontrollraknad</em>' attribute.
	 * @see #getKontrollraknad()
	 * @generated
	 */
	void setKontrollraknad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Avvikelse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Price in the document − price worked out; zero when right, null before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avvikelse</em>' attribute.
	 * @see #setAvvikelse(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Avvikelse()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:kontroll'"
	 * @generated
	 */
	BigDecimal getAvvikelse();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getAvvikelse <em>Avvikelse</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avvikelse</em>' attribute.
	 * @see #getAvvikelse()
	 * @generated
	 */
	void setAvvikelse(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Signerad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of the EC who signed (BB-21).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signerad Av</em>' attribute.
	 * @see #setSigneradAv(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_SigneradAv()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:signering'"
	 * @generated
	 */
	String getSigneradAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getSigneradAv <em>Signerad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signerad Av</em>' attribute.
	 * @see #getSigneradAv()
	 * @generated
	 */
	void setSigneradAv(String value);

	/**
	 * Returns the value of the '<em><b>Signerad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signerad</em>' attribute.
	 * @see #setSignerad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Signerad()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:signering'"
	 * @generated
	 */
	LocalDate getSignerad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getSignerad <em>Signerad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signerad</em>' attribute.
	 * @see #getSignerad()
	 * @generated
	 */
	void setSignerad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Skickad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was sent to the leverantör (BB-22).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skickad</em>' attribute.
	 * @see #setSkickad(Instant)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Skickad()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:sandning'"
	 * @generated
	 */
	Instant getSkickad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getSkickad <em>Skickad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skickad</em>' attribute.
	 * @see #getSkickad()
	 * @generated
	 */
	void setSkickad(Instant value);

	/**
	 * Returns the value of the '<em><b>Admin Informerad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When enheten för administration was told; the same moment (BB-24).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Admin Informerad</em>' attribute.
	 * @see #setAdminInformerad(Instant)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_AdminInformerad()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:sandning'"
	 * @generated
	 */
	Instant getAdminInformerad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getAdminInformerad <em>Admin Informerad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Admin Informerad</em>' attribute.
	 * @see #getAdminInformerad()
	 * @generated
	 */
	void setAdminInformerad(Instant value);

	/**
	 * Returns the value of the '<em><b>Svarskuvert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a reply envelope was enclosed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Svarskuvert</em>' attribute.
	 * @see #setSvarskuvert(boolean)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Svarskuvert()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:sandning'"
	 * @generated
	 */
	boolean isSvarskuvert();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#isSvarskuvert <em>Svarskuvert</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Svarskuvert</em>' attribute.
	 * @see #isSvarskuvert()
	 * @generated
	 */
	void setSvarskuvert(boolean value);

	/**
	 * Returns the value of the '<em><b>Aterkommen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day the signed copy returned (BB-23).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aterkommen</em>' attribute.
	 * @see #setAterkommen(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Aterkommen()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getAterkommen();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getAterkommen <em>Aterkommen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aterkommen</em>' attribute.
	 * @see #getAterkommen()
	 * @generated
	 */
	void setAterkommen(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Arkiverad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it was archived with the BB.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arkiverad</em>' attribute.
	 * @see #setArkiverad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Arkiverad()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getArkiverad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getArkiverad <em>Arkiverad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arkiverad</em>' attribute.
	 * @see #getArkiverad()
	 * @generated
	 */
	void setArkiverad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Datumorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why its days are others than the rule gives (A5, A10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Datumorsak</em>' attribute.
	 * @see #setDatumorsak(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Datumorsak()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getDatumorsak();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getDatumorsak <em>Datumorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Datumorsak</em>' attribute.
	 * @see #getDatumorsak()
	 * @generated
	 */
	void setDatumorsak(String value);

	/**
	 * Returns the value of the '<em><b>Uppsagd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day notice was given (A13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uppsagd</em>' attribute.
	 * @see #setUppsagd(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Uppsagd()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:uppsagning'"
	 * @generated
	 */
	LocalDate getUppsagd();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getUppsagd <em>Uppsagd</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uppsagd</em>' attribute.
	 * @see #getUppsagd()
	 * @generated
	 */
	void setUppsagd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Uppsagningsdagar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days of notice (A13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uppsagningsdagar</em>' attribute.
	 * @see #setUppsagningsdagar(int)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Uppsagningsdagar()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:uppsagning'"
	 * @generated
	 */
	int getUppsagningsdagar();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getUppsagningsdagar <em>Uppsagningsdagar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uppsagningsdagar</em>' attribute.
	 * @see #getUppsagningsdagar()
	 * @generated
	 */
	void setUppsagningsdagar(int value);

	/**
	 * Returns the value of the '<em><b>Sista Debiteringsdag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day that is charged (A13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sista Debiteringsdag</em>' attribute.
	 * @see #setSistaDebiteringsdag(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_SistaDebiteringsdag()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:uppsagning'"
	 * @generated
	 */
	LocalDate getSistaDebiteringsdag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getSistaDebiteringsdag <em>Sista Debiteringsdag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sista Debiteringsdag</em>' attribute.
	 * @see #getSistaDebiteringsdag()
	 * @generated
	 */
	void setSistaDebiteringsdag(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ramavtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The framework agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramavtal</em>' reference.
	 * @see #setRamavtal(Ramavtal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Ramavtal()
	 * @model
	 * @generated
	 */
	Ramavtal getRamavtal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getRamavtal <em>Ramavtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramavtal</em>' reference.
	 * @see #getRamavtal()
	 * @generated
	 */
	void setRamavtal(Ramavtal value);

	/**
	 * Returns the value of the '<em><b>Bedomning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The behovsbedömning it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bedomning</em>' reference.
	 * @see #setBedomning(Behovsbedomning)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Bedomning()
	 * @model
	 * @generated
	 */
	Behovsbedomning getBedomning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getBedomning <em>Bedomning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bedomning</em>' reference.
	 * @see #getBedomning()
	 * @generated
	 */
	void setBedomning(Behovsbedomning value);

	/**
	 * Returns the value of the '<em><b>Turordning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose turn it was to set the days of an avtal of the person in the home: person, home and number. Unique, so that of two who do it at once one sees the other's days (BB-17, BB-45).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turordning</em>' attribute.
	 * @see #setTurordning(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsavtal_Turordning()
	 * @model
	 * @generated
	 */
	String getTurordning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsavtal#getTurordning <em>Turordning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Turordning</em>' attribute.
	 * @see #getTurordning()
	 * @generated
	 */
	void setTurordning(String value);

} // Placeringsavtal
