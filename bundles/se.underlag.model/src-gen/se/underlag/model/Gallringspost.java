/**
 */
package se.underlag.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gallringspost</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person of a list, with the days that the rule counts from and an exception from weeding.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Gallringspost#getSistaInsats <em>Sista Insats</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getSistaAnteckning <em>Sista Anteckning</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getSammanstallningFran <em>Sammanstallning Fran</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getPersonaktFran <em>Personakt Fran</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getSenast <em>Senast</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getUndantag <em>Undantag</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getUndantagsorsak <em>Undantagsorsak</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getUndantagAv <em>Undantag Av</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getGallrad <em>Gallrad</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getPerson <em>Person</em>}</li>
 *   <li>{@link se.underlag.model.Gallringspost#getLista <em>Lista</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getGallringspost()
 * @model
 * @generated
 */
public interface Gallringspost extends Entitet {
	/**
	 * Returns the value of the '<em><b>Sista Insats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the last insats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sista Insats</em>' attribute.
	 * @see #setSistaInsats(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_SistaInsats()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getSistaInsats();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getSistaInsats <em>Sista Insats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sista Insats</em>' attribute.
	 * @see #getSistaInsats()
	 * @generated
	 */
	void setSistaInsats(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sista Anteckning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the last note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sista Anteckning</em>' attribute.
	 * @see #setSistaAnteckning(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_SistaAnteckning()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getSistaAnteckning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getSistaAnteckning <em>Sista Anteckning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sista Anteckning</em>' attribute.
	 * @see #getSistaAnteckning()
	 * @generated
	 */
	void setSistaAnteckning(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Sammanstallning Fran</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which the data of köpfiler may be weeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sammanstallning Fran</em>' attribute.
	 * @see #setSammanstallningFran(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_SammanstallningFran()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getSammanstallningFran();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getSammanstallningFran <em>Sammanstallning Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sammanstallning Fran</em>' attribute.
	 * @see #getSammanstallningFran()
	 * @generated
	 */
	void setSammanstallningFran(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Personakt Fran</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on which the data of the personakt may be weeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personakt Fran</em>' attribute.
	 * @see #setPersonaktFran(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_PersonaktFran()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getPersonaktFran();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getPersonaktFran <em>Personakt Fran</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personakt Fran</em>' attribute.
	 * @see #getPersonaktFran()
	 * @generated
	 */
	void setPersonaktFran(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Senast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on which it must be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Senast</em>' attribute.
	 * @see #setSenast(LocalDate)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_Senast()
	 * @model dataType="se.underlag.model.Datum"
	 * @generated
	 */
	LocalDate getSenast();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getSenast <em>Senast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Senast</em>' attribute.
	 * @see #getSenast()
	 * @generated
	 */
	void setSenast(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Undantag</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Gallringsundantag}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the person is not weeded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantag</em>' attribute.
	 * @see se.underlag.model.Gallringsundantag
	 * @see #setUndantag(Gallringsundantag)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_Undantag()
	 * @model
	 * @generated
	 */
	Gallringsundantag getUndantag();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getUndantag <em>Undantag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantag</em>' attribute.
	 * @see se.underlag.model.Gallringsundantag
	 * @see #getUndantag()
	 * @generated
	 */
	void setUndantag(Gallringsundantag value);

	/**
	 * Returns the value of the '<em><b>Undantagsorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantagsorsak</em>' attribute.
	 * @see #setUndantagsorsak(String)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_Undantagsorsak()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getUndantagsorsak();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getUndantagsorsak <em>Undantagsorsak</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantagsorsak</em>' attribute.
	 * @see #getUndantagsorsak()
	 * @generated
	 */
	void setUndantagsorsak(String value);

	/**
	 * Returns the value of the '<em><b>Undantag Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who made the exception, null for the rule.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undantag Av</em>' attribute.
	 * @see #setUndantagAv(String)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_UndantagAv()
	 * @model
	 * @generated
	 */
	String getUndantagAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getUndantagAv <em>Undantag Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undantag Av</em>' attribute.
	 * @see #getUndantagAv()
	 * @generated
	 */
	void setUndantagAv(String value);

	/**
	 * Returns the value of the '<em><b>Gallrad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the person was weeded, null when not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gallrad</em>' attribute.
	 * @see #setGallrad(Instant)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_Gallrad()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getGallrad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getGallrad <em>Gallrad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gallrad</em>' attribute.
	 * @see #getGallrad()
	 * @generated
	 */
	void setGallrad(Instant value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who, in one of the units; the same identity number is weeded in all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Lista</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Gallringslista#getPoster <em>Poster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of which list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lista</em>' container reference.
	 * @see #setLista(Gallringslista)
	 * @see se.underlag.model.UnderlagPackage#getGallringspost_Lista()
	 * @see se.underlag.model.Gallringslista#getPoster
	 * @model opposite="poster" transient="false"
	 * @generated
	 */
	Gallringslista getLista();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringspost#getLista <em>Lista</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lista</em>' container reference.
	 * @see #getLista()
	 * @generated
	 */
	void setLista(Gallringslista value);

} // Gallringspost
