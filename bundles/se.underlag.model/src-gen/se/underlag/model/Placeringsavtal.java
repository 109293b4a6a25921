/**
 */
package se.underlag.model;

import java.math.BigDecimal;

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

} // Placeringsavtal
