/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kopfilsrad</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row of a köpfil, a root of its own. Its prognos is the sum of the effects that point at it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Kopfilsrad#getSortnyckel <em>Sortnyckel</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getKonto <em>Konto</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getKommentar <em>Kommentar</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktJan <em>Faktiskt Jan</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktFeb <em>Faktiskt Feb</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktMar <em>Faktiskt Mar</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktApr <em>Faktiskt Apr</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktMaj <em>Faktiskt Maj</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktJun <em>Faktiskt Jun</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktJul <em>Faktiskt Jul</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktAug <em>Faktiskt Aug</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktSep <em>Faktiskt Sep</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktOkt <em>Faktiskt Okt</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktNov <em>Faktiskt Nov</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getFaktisktDec <em>Faktiskt Dec</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getKopfil <em>Kopfil</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getAvtal <em>Avtal</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getInsatstyp <em>Insatstyp</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsrad#getHandelse <em>Handelse</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getKopfilsrad()
 * @model
 * @generated
 */
public interface Kopfilsrad extends Entitet {
	/**
	 * Returns the value of the '<em><b>Sortnyckel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place among the rows, sorted as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sortnyckel</em>' attribute.
	 * @see #setSortnyckel(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Sortnyckel()
	 * @model
	 * @generated
	 */
	String getSortnyckel();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getSortnyckel <em>Sortnyckel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sortnyckel</em>' attribute.
	 * @see #getSortnyckel()
	 * @generated
	 */
	void setSortnyckel(String value);

	/**
	 * Returns the value of the '<em><b>Dygnspris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SEK per dygn, null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dygnspris</em>' attribute.
	 * @see #setDygnspris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Dygnspris()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getDygnspris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getDygnspris <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dygnspris</em>' attribute.
	 * @see #getDygnspris()
	 * @generated
	 */
	void setDygnspris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the placement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_From()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFrom <em>From</em>}' attribute.
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
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Konto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Account.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Konto</em>' attribute.
	 * @see #setKonto(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Konto()
	 * @model
	 * @generated
	 */
	String getKonto();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getKonto <em>Konto</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Konto</em>' attribute.
	 * @see #getKonto()
	 * @generated
	 */
	void setKonto(String value);

	/**
	 * Returns the value of the '<em><b>Kommentar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kommentar</em>' attribute.
	 * @see #setKommentar(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Kommentar()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getKommentar();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getKommentar <em>Kommentar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kommentar</em>' attribute.
	 * @see #getKommentar()
	 * @generated
	 */
	void setKommentar(String value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Jan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 1; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Jan</em>' attribute.
	 * @see #setFaktisktJan(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktJan()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktJan();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktJan <em>Faktiskt Jan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Jan</em>' attribute.
	 * @see #getFaktisktJan()
	 * @generated
	 */
	void setFaktisktJan(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Feb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 2; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Feb</em>' attribute.
	 * @see #setFaktisktFeb(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktFeb()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktFeb();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktFeb <em>Faktiskt Feb</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Feb</em>' attribute.
	 * @see #getFaktisktFeb()
	 * @generated
	 */
	void setFaktisktFeb(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Mar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 3; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Mar</em>' attribute.
	 * @see #setFaktisktMar(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktMar()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktMar();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktMar <em>Faktiskt Mar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Mar</em>' attribute.
	 * @see #getFaktisktMar()
	 * @generated
	 */
	void setFaktisktMar(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Apr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 4; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Apr</em>' attribute.
	 * @see #setFaktisktApr(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktApr()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktApr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktApr <em>Faktiskt Apr</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Apr</em>' attribute.
	 * @see #getFaktisktApr()
	 * @generated
	 */
	void setFaktisktApr(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Maj</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 5; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Maj</em>' attribute.
	 * @see #setFaktisktMaj(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktMaj()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktMaj();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktMaj <em>Faktiskt Maj</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Maj</em>' attribute.
	 * @see #getFaktisktMaj()
	 * @generated
	 */
	void setFaktisktMaj(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Jun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 6; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Jun</em>' attribute.
	 * @see #setFaktisktJun(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktJun()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktJun();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktJun <em>Faktiskt Jun</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Jun</em>' attribute.
	 * @see #getFaktisktJun()
	 * @generated
	 */
	void setFaktisktJun(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Jul</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 7; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Jul</em>' attribute.
	 * @see #setFaktisktJul(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktJul()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktJul();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktJul <em>Faktiskt Jul</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Jul</em>' attribute.
	 * @see #getFaktisktJul()
	 * @generated
	 */
	void setFaktisktJul(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Aug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 8; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Aug</em>' attribute.
	 * @see #setFaktisktAug(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktAug()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktAug();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktAug <em>Faktiskt Aug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Aug</em>' attribute.
	 * @see #getFaktisktAug()
	 * @generated
	 */
	void setFaktisktAug(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Sep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 9; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Sep</em>' attribute.
	 * @see #setFaktisktSep(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktSep()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktSep();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktSep <em>Faktiskt Sep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Sep</em>' attribute.
	 * @see #getFaktisktSep()
	 * @generated
	 */
	void setFaktisktSep(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Okt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 10; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Okt</em>' attribute.
	 * @see #setFaktisktOkt(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktOkt()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktOkt();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktOkt <em>Faktiskt Okt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Okt</em>' attribute.
	 * @see #getFaktisktOkt()
	 * @generated
	 */
	void setFaktisktOkt(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Nov</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 11; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Nov</em>' attribute.
	 * @see #setFaktisktNov(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktNov()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktNov();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktNov <em>Faktiskt Nov</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Nov</em>' attribute.
	 * @see #getFaktisktNov()
	 * @generated
	 */
	void setFaktisktNov(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Faktiskt Dec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual amount of month 12; null is no amount, which is not 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Faktiskt Dec</em>' attribute.
	 * @see #setFaktisktDec(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_FaktisktDec()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getFaktisktDec();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getFaktisktDec <em>Faktiskt Dec</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Faktiskt Dec</em>' attribute.
	 * @see #getFaktisktDec()
	 * @generated
	 */
	void setFaktisktDec(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Kopfil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kopfil</em>' reference.
	 * @see #setKopfil(Kopfil)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Kopfil()
	 * @model
	 * @generated
	 */
	Kopfil getKopfil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getKopfil <em>Kopfil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kopfil</em>' reference.
	 * @see #getKopfil()
	 * @generated
	 */
	void setKopfil(Kopfil value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getPerson <em>Person</em>}' reference.
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
	 * The decision, null when only forecast.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beslut</em>' reference.
	 * @see #setBeslut(Beslut)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Beslut()
	 * @model
	 * @generated
	 */
	Beslut getBeslut();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getBeslut <em>Beslut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beslut</em>' reference.
	 * @see #getBeslut()
	 * @generated
	 */
	void setBeslut(Beslut value);

	/**
	 * Returns the value of the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avtal</em>' reference.
	 * @see #setAvtal(Placeringsavtal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Avtal()
	 * @model
	 * @generated
	 */
	Placeringsavtal getAvtal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getAvtal <em>Avtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avtal</em>' reference.
	 * @see #getAvtal()
	 * @generated
	 */
	void setAvtal(Placeringsavtal value);

	/**
	 * Returns the value of the '<em><b>Insatstyp</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is bought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insatstyp</em>' reference.
	 * @see #setInsatstyp(Insatstyp)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Insatstyp()
	 * @model
	 * @generated
	 */
	Insatstyp getInsatstyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getInsatstyp <em>Insatstyp</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insatstyp</em>' reference.
	 * @see #getInsatstyp()
	 * @generated
	 */
	void setInsatstyp(Insatstyp value);

	/**
	 * Returns the value of the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leverantor</em>' reference.
	 * @see #setLeverantor(Leverantor)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Leverantor()
	 * @model
	 * @generated
	 */
	Leverantor getLeverantor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getLeverantor <em>Leverantor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leverantor</em>' reference.
	 * @see #getLeverantor()
	 * @generated
	 */
	void setLeverantor(Leverantor value);

	/**
	 * Returns the value of the '<em><b>Handelse</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The event that made the row, null for a row with a decision (PR-04, PR-05).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handelse</em>' reference.
	 * @see #setHandelse(Prognoshandelse)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsrad_Handelse()
	 * @model
	 * @generated
	 */
	Prognoshandelse getHandelse();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsrad#getHandelse <em>Handelse</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handelse</em>' reference.
	 * @see #getHandelse()
	 * @generated
	 */
	void setHandelse(Prognoshandelse value);

} // Kopfilsrad
