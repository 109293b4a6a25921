/**
 */
package se.underlag.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placeringsarende</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A placement on its way through one of the flows: what it concerns, how far it has come, every step taken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Placeringsarende#getReferens <em>Referens</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getFlode <em>Flode</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getTillstand <em>Tillstand</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getStartad <em>Startad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getAvslutad <em>Avslutad</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getAntalSteg <em>Antal Steg</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getKontaktuppgift <em>Kontaktuppgift</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getSocialsekreterare <em>Socialsekreterare</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getPlaneringsledare <em>Planeringsledare</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getSocialadministrator <em>Socialadministrator</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getEnhetschef <em>Enhetschef</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getLinkSamordnare <em>Link Samordnare</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getOnskadSistaDag <em>Onskad Sista Dag</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getBeslut <em>Beslut</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getLeverantor <em>Leverantor</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getBoende <em>Boende</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getBedomning <em>Bedomning</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getAvtal <em>Avtal</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getForegaende <em>Foregaende</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getInflyttning <em>Inflyttning</em>}</li>
 *   <li>{@link se.underlag.model.Placeringsarende#getSteg <em>Steg</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende()
 * @model
 * @generated
 */
public interface Placeringsarende extends Entitet {
	/**
	 * Returns the value of the '<em><b>Referens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called in mails and files, without name or identity number (A28).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referens</em>' attribute.
	 * @see #setReferens(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Referens()
	 * @model required="true"
	 * @generated
	 */
	String getReferens();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getReferens <em>Referens</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referens</em>' attribute.
	 * @see #getReferens()
	 * @generated
	 */
	void setReferens(String value);

	/**
	 * Returns the value of the '<em><b>Flode</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Flode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which flow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flode</em>' attribute.
	 * @see se.underlag.model.Flode
	 * @see #setFlode(Flode)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Flode()
	 * @model
	 * @generated
	 */
	Flode getFlode();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getFlode <em>Flode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flode</em>' attribute.
	 * @see se.underlag.model.Flode
	 * @see #getFlode()
	 * @generated
	 */
	void setFlode(Flode value);

	/**
	 * Returns the value of the '<em><b>Tillstand</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Placeringstillstand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tillstand</em>' attribute.
	 * @see se.underlag.model.Placeringstillstand
	 * @see #setTillstand(Placeringstillstand)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Tillstand()
	 * @model
	 * @generated
	 */
	Placeringstillstand getTillstand();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getTillstand <em>Tillstand</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tillstand</em>' attribute.
	 * @see se.underlag.model.Placeringstillstand
	 * @see #getTillstand()
	 * @generated
	 */
	void setTillstand(Placeringstillstand value);

	/**
	 * Returns the value of the '<em><b>Startad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Startad</em>' attribute.
	 * @see #setStartad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Startad()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getStartad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getStartad <em>Startad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Startad</em>' attribute.
	 * @see #getStartad()
	 * @generated
	 */
	void setStartad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Avslutad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day it ended, null while open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avslutad</em>' attribute.
	 * @see #setAvslutad(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Avslutad()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getAvslutad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getAvslutad <em>Avslutad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avslutad</em>' attribute.
	 * @see #getAvslutad()
	 * @generated
	 */
	void setAvslutad(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Antal Steg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps taken; counts up with each, so that two people never take the same one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Antal Steg</em>' attribute.
	 * @see #setAntalSteg(int)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_AntalSteg()
	 * @model
	 * @generated
	 */
	int getAntalSteg();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getAntalSteg <em>Antal Steg</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Antal Steg</em>' attribute.
	 * @see #getAntalSteg()
	 * @generated
	 */
	void setAntalSteg(int value);

	/**
	 * Returns the value of the '<em><b>Kontaktuppgift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach who is to be interviewed (BB-12), or the leverantör (BB-47).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kontaktuppgift</em>' attribute.
	 * @see #setKontaktuppgift(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Kontaktuppgift()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getKontaktuppgift();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getKontaktuppgift <em>Kontaktuppgift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kontaktuppgift</em>' attribute.
	 * @see #getKontaktuppgift()
	 * @generated
	 */
	void setKontaktuppgift(String value);

	/**
	 * Returns the value of the '<em><b>Socialsekreterare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who handles it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socialsekreterare</em>' attribute.
	 * @see #setSocialsekreterare(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Socialsekreterare()
	 * @model
	 * @generated
	 */
	String getSocialsekreterare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getSocialsekreterare <em>Socialsekreterare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socialsekreterare</em>' attribute.
	 * @see #getSocialsekreterare()
	 * @generated
	 */
	void setSocialsekreterare(String value);

	/**
	 * Returns the value of the '<em><b>Planeringsledare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planeringsledare</em>' attribute.
	 * @see #setPlaneringsledare(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Planeringsledare()
	 * @model
	 * @generated
	 */
	String getPlaneringsledare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getPlaneringsledare <em>Planeringsledare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planeringsledare</em>' attribute.
	 * @see #getPlaneringsledare()
	 * @generated
	 */
	void setPlaneringsledare(String value);

	/**
	 * Returns the value of the '<em><b>Socialadministrator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Socialadministrator</em>' attribute.
	 * @see #setSocialadministrator(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Socialadministrator()
	 * @model
	 * @generated
	 */
	String getSocialadministrator();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getSocialadministrator <em>Socialadministrator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Socialadministrator</em>' attribute.
	 * @see #getSocialadministrator()
	 * @generated
	 */
	void setSocialadministrator(String value);

	/**
	 * Returns the value of the '<em><b>Enhetschef</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who signs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enhetschef</em>' attribute.
	 * @see #setEnhetschef(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Enhetschef()
	 * @model
	 * @generated
	 */
	String getEnhetschef();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getEnhetschef <em>Enhetschef</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enhetschef</em>' attribute.
	 * @see #getEnhetschef()
	 * @generated
	 */
	void setEnhetschef(String value);

	/**
	 * Returns the value of the '<em><b>Link Samordnare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link Samordnare</em>' attribute.
	 * @see #setLinkSamordnare(String)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_LinkSamordnare()
	 * @model
	 * @generated
	 */
	String getLinkSamordnare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getLinkSamordnare <em>Link Samordnare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link Samordnare</em>' attribute.
	 * @see #getLinkSamordnare()
	 * @generated
	 */
	void setLinkSamordnare(String value);

	/**
	 * Returns the value of the '<em><b>Onskad Sista Dag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day that a notice wishes for (A13); the avtal is untouched until it is decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Onskad Sista Dag</em>' attribute.
	 * @see #setOnskadSistaDag(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_OnskadSistaDag()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getOnskadSistaDag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getOnskadSistaDag <em>Onskad Sista Dag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Onskad Sista Dag</em>' attribute.
	 * @see #getOnskadSistaDag()
	 * @generated
	 */
	void setOnskadSistaDag(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getPerson <em>Person</em>}' reference.
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
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Beslut()
	 * @model
	 * @generated
	 */
	Beslut getBeslut();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getBeslut <em>Beslut</em>}' reference.
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
	 * The provider.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leverantor</em>' reference.
	 * @see #setLeverantor(Leverantor)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Leverantor()
	 * @model
	 * @generated
	 */
	Leverantor getLeverantor();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getLeverantor <em>Leverantor</em>}' reference.
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
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Boende()
	 * @model
	 * @generated
	 */
	Boende getBoende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getBoende <em>Boende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boende</em>' reference.
	 * @see #getBoende()
	 * @generated
	 */
	void setBoende(Boende value);

	/**
	 * Returns the value of the '<em><b>Bedomning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its behovsbedömning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bedomning</em>' reference.
	 * @see #setBedomning(Behovsbedomning)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Bedomning()
	 * @model
	 * @generated
	 */
	Behovsbedomning getBedomning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getBedomning <em>Bedomning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bedomning</em>' reference.
	 * @see #getBedomning()
	 * @generated
	 */
	void setBedomning(Behovsbedomning value);

	/**
	 * Returns the value of the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The avtal it makes or ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Avtal</em>' reference.
	 * @see #setAvtal(Placeringsavtal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Avtal()
	 * @model
	 * @generated
	 */
	Placeringsavtal getAvtal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getAvtal <em>Avtal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Avtal</em>' reference.
	 * @see #getAvtal()
	 * @generated
	 */
	void setAvtal(Placeringsavtal value);

	/**
	 * Returns the value of the '<em><b>Foregaende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The avtal that runs before; null in a new avrop.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foregaende</em>' reference.
	 * @see #setForegaende(Placeringsavtal)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Foregaende()
	 * @model
	 * @generated
	 */
	Placeringsavtal getForegaende();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getForegaende <em>Foregaende</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foregaende</em>' reference.
	 * @see #getForegaende()
	 * @generated
	 */
	void setForegaende(Placeringsavtal value);

	/**
	 * Returns the value of the '<em><b>Inflyttning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The moving in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inflyttning</em>' reference.
	 * @see #setInflyttning(Inflyttning)
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Inflyttning()
	 * @model
	 * @generated
	 */
	Inflyttning getInflyttning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Placeringsarende#getInflyttning <em>Inflyttning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inflyttning</em>' reference.
	 * @see #getInflyttning()
	 * @generated
	 */
	void setInflyttning(Inflyttning value);

	/**
	 * Returns the value of the '<em><b>Steg</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Placeringssteg}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Placeringssteg#getArende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every step taken, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steg</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getPlaceringsarende_Steg()
	 * @see se.underlag.model.Placeringssteg#getArende
	 * @model opposite="arende" containment="true"
	 * @generated
	 */
	EList<Placeringssteg> getSteg();

} // Placeringsarende
