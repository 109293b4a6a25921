/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Boendepris</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The price of a home under a ramavtal in some days (BB-18).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Boendepris#getPris <em>Pris</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getBarntillagg <em>Barntillagg</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getKalla <em>Kalla</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.Boendepris#getRamavtal <em>Ramavtal</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getBoendepris()
 * @model
 * @generated
 */
public interface Boendepris extends Entitet {
	/**
	 * Returns the value of the '<em><b>Pris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boendepris, SEK per dygn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pris</em>' attribute.
	 * @see #setPris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Pris()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getPris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getPris <em>Pris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pris</em>' attribute.
	 * @see #getPris()
	 * @generated
	 */
	void setPris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Barntillagg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Barntillägg, SEK per dygn, null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barntillagg</em>' attribute.
	 * @see #setBarntillagg(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Barntillagg()
	 * @model dataType="se.underlag.model.Kronor"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:pris'"
	 * @generated
	 */
	BigDecimal getBarntillagg();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getBarntillagg <em>Barntillagg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Barntillagg</em>' attribute.
	 * @see #getBarntillagg()
	 * @generated
	 */
	void setBarntillagg(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_From()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getFrom <em>From</em>}' attribute.
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
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Kalla</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from: a file name or who entered it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kalla</em>' attribute.
	 * @see #setKalla(String)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Kalla()
	 * @model
	 * @generated
	 */
	String getKalla();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getKalla <em>Kalla</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kalla</em>' attribute.
	 * @see #getKalla()
	 * @generated
	 */
	void setKalla(String value);

	/**
	 * Returns the value of the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The provider.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leverantor</em>' reference.
	 * @see #setLeverantor(Leverantor)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Leverantor()
	 * @model
	 * @generated
	 */
	Leverantor getLeverantor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getLeverantor <em>Leverantor</em>}' reference.
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
	 * The home.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boende</em>' reference.
	 * @see #setBoende(Boende)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Boende()
	 * @model
	 * @generated
	 */
	Boende getBoende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getBoende <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boende</em>' reference.
	 * @see #getBoende()
	 * @generated
	 */
	void setBoende(Boende value);

	/**
	 * Returns the value of the '<em><b>Ramavtal</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Ramavtal#getPriser <em>Priser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agreement it stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramavtal</em>' container reference.
	 * @see #setRamavtal(Ramavtal)
	 * @see se.underlag.model.UnderlagPackage#getBoendepris_Ramavtal()
	 * @see se.underlag.model.Ramavtal#getPriser
	 * @model opposite="priser" transient="false"
	 * @generated
	 */
	Ramavtal getRamavtal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Boendepris#getRamavtal <em>Ramavtal</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramavtal</em>' container reference.
	 * @see #getRamavtal()
	 * @generated
	 */
	void setRamavtal(Ramavtal value);

} // Boendepris
