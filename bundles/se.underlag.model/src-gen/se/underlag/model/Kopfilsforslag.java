/**
 */
package se.underlag.model;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kopfilsforslag</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an avtal proposes to a köpfil; its owner accepts or turns it down.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getAr <em>Ar</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getFrom <em>From</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getTom <em>Tom</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getDygnspris <em>Dygnspris</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getReferens <em>Referens</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getMotivering <em>Motivering</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getAvgjordAv <em>Avgjord Av</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getAvgjord <em>Avgjord</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getAvgorandeorsak <em>Avgorandeorsak</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getInsatstyp <em>Insatstyp</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getAvtal <em>Avtal</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getKopfil <em>Kopfil</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getRad <em>Rad</em>}</li>
 *   <li>{@link se.underlag.model.Kopfilsforslag#getManader <em>Manader</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag()
 * @model
 * @generated
 */
public interface Kopfilsforslag extends Entitet {
	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Forslagstyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it wants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Forslagstyp
	 * @see #setTyp(Forslagstyp)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Typ()
	 * @model
	 * @generated
	 */
	Forslagstyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Forslagstyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Forslagstyp value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Forslagsstatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Forslagsstatus
	 * @see #setStatus(Forslagsstatus)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Status()
	 * @model
	 * @generated
	 */
	Forslagsstatus getStatus();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Forslagsstatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Forslagsstatus value);

	/**
	 * Returns the value of the '<em><b>Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Year of the köpfil.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ar</em>' attribute.
	 * @see #setAr(int)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Ar()
	 * @model
	 * @generated
	 */
	int getAr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getAr <em>Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ar</em>' attribute.
	 * @see #getAr()
	 * @generated
	 */
	void setAr(int value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_From()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getFrom <em>From</em>}' attribute.
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
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Tom()
	 * @model dataType="se.underlag.model.Datum"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:period'"
	 * @generated
	 */
	LocalDate getTom();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getTom <em>Tom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tom</em>' attribute.
	 * @see #getTom()
	 * @generated
	 */
	void setTom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Dygnspris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SEK per dygn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dygnspris</em>' attribute.
	 * @see #setDygnspris(BigDecimal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Dygnspris()
	 * @model dataType="se.underlag.model.Kronor"
	 * @generated
	 */
	BigDecimal getDygnspris();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getDygnspris <em>Dygnspris</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dygnspris</em>' attribute.
	 * @see #getDygnspris()
	 * @generated
	 */
	void setDygnspris(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Referens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference of the case it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referens</em>' attribute.
	 * @see #setReferens(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Referens()
	 * @model
	 * @generated
	 */
	String getReferens();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getReferens <em>Referens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referens</em>' attribute.
	 * @see #getReferens()
	 * @generated
	 */
	void setReferens(String value);

	/**
	 * Returns the value of the '<em><b>Motivering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Motivering</em>' attribute.
	 * @see #setMotivering(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Motivering()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getMotivering();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getMotivering <em>Motivering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Motivering</em>' attribute.
	 * @see #getMotivering()
	 * @generated
	 */
	void setMotivering(String value);

	/**
	 * Returns the value of the '<em><b>Avgjord Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avgjord Av</em>' attribute.
	 * @see #setAvgjordAv(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_AvgjordAv()
	 * @model annotation="http://underlag.se/modell sammanslagning='grupp:avgorande'"
	 * @generated
	 */
	String getAvgjordAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getAvgjordAv <em>Avgjord Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avgjord Av</em>' attribute.
	 * @see #getAvgjordAv()
	 * @generated
	 */
	void setAvgjordAv(String value);

	/**
	 * Returns the value of the '<em><b>Avgjord</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avgjord</em>' attribute.
	 * @see #setAvgjord(Instant)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Avgjord()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:avgorande'"
	 * @generated
	 */
	Instant getAvgjord();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getAvgjord <em>Avgjord</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avgjord</em>' attribute.
	 * @see #getAvgjord()
	 * @generated
	 */
	void setAvgjord(Instant value);

	/**
	 * Returns the value of the '<em><b>Avgorandeorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was turned down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avgorandeorsak</em>' attribute.
	 * @see #setAvgorandeorsak(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Avgorandeorsak()
	 * @model dataType="se.underlag.model.Langtext"
	 *        annotation="http://underlag.se/modell sammanslagning='grupp:avgorande'"
	 * @generated
	 */
	String getAvgorandeorsak();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getAvgorandeorsak <em>Avgorandeorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avgorandeorsak</em>' attribute.
	 * @see #getAvgorandeorsak()
	 * @generated
	 */
	void setAvgorandeorsak(String value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the row concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getPerson <em>Person</em>}' reference.
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
	 * The decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beslut</em>' reference.
	 * @see #setBeslut(Beslut)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Beslut()
	 * @model
	 * @generated
	 */
	Beslut getBeslut();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getBeslut <em>Beslut</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Beslut</em>' reference.
	 * @see #getBeslut()
	 * @generated
	 */
	void setBeslut(Beslut value);

	/**
	 * Returns the value of the '<em><b>Insatstyp</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of insats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insatstyp</em>' reference.
	 * @see #setInsatstyp(Insatstyp)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Insatstyp()
	 * @model
	 * @generated
	 */
	Insatstyp getInsatstyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getInsatstyp <em>Insatstyp</em>}' reference.
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
	 * The provider.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leverantor</em>' reference.
	 * @see #setLeverantor(Leverantor)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Leverantor()
	 * @model
	 * @generated
	 */
	Leverantor getLeverantor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getLeverantor <em>Leverantor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leverantor</em>' reference.
	 * @see #getLeverantor()
	 * @generated
	 */
	void setLeverantor(Leverantor value);

	/**
	 * Returns the value of the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The avtal it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avtal</em>' reference.
	 * @see #setAvtal(Placeringsavtal)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Avtal()
	 * @model
	 * @generated
	 */
	Placeringsavtal getAvtal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getAvtal <em>Avtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avtal</em>' reference.
	 * @see #getAvtal()
	 * @generated
	 */
	void setAvtal(Placeringsavtal value);

	/**
	 * Returns the value of the '<em><b>Kopfil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The köpfil it is meant for, null while none is found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kopfil</em>' reference.
	 * @see #setKopfil(Kopfil)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Kopfil()
	 * @model
	 * @generated
	 */
	Kopfil getKopfil();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getKopfil <em>Kopfil</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kopfil</em>' reference.
	 * @see #getKopfil()
	 * @generated
	 */
	void setKopfil(Kopfil value);

	/**
	 * Returns the value of the '<em><b>Rad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The row it changes, or has become; null for a new one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rad</em>' reference.
	 * @see #setRad(Kopfilsrad)
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Rad()
	 * @model
	 * @generated
	 */
	Kopfilsrad getRad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfilsforslag#getRad <em>Rad</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rad</em>' reference.
	 * @see #getRad()
	 * @generated
	 */
	void setRad(Kopfilsrad value);

	/**
	 * Returns the value of the '<em><b>Manader</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Forslagsmanad}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Forslagsmanad#getForslag <em>Forslag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Months that it touches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manader</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getKopfilsforslag_Manader()
	 * @see se.underlag.model.Forslagsmanad#getForslag
	 * @model opposite="forslag" containment="true"
	 *        annotation="http://underlag.se/modell sammanslagning='helhet'"
	 * @generated
	 */
	EList<Forslagsmanad> getManader();

} // Kopfilsforslag
