/**
 */
package se.underlag.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gallringslista</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A list of persons whose data are to be weeded (S42): proposed, reviewed, carried out, each by somebody with a name.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Gallringslista#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getForeslagenAv <em>Foreslagen Av</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getForeslagen <em>Foreslagen</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getGranskadAv <em>Granskad Av</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getGranskad <em>Granskad</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getGenomfordAv <em>Genomford Av</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getGenomford <em>Genomford</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getRapport <em>Rapport</em>}</li>
 *   <li>{@link se.underlag.model.Gallringslista#getPoster <em>Poster</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getGallringslista()
 * @model
 * @generated
 */
public interface Gallringslista extends Entitet {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Gallringsstatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Gallringsstatus
	 * @see #setStatus(Gallringsstatus)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_Status()
	 * @model
	 * @generated
	 */
	Gallringsstatus getStatus();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Gallringsstatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Gallringsstatus value);

	/**
	 * Returns the value of the '<em><b>Foreslagen Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who had it proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreslagen Av</em>' attribute.
	 * @see #setForeslagenAv(String)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_ForeslagenAv()
	 * @model
	 * @generated
	 */
	String getForeslagenAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getForeslagenAv <em>Foreslagen Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreslagen Av</em>' attribute.
	 * @see #getForeslagenAv()
	 * @generated
	 */
	void setForeslagenAv(String value);

	/**
	 * Returns the value of the '<em><b>Foreslagen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Foreslagen</em>' attribute.
	 * @see #setForeslagen(Instant)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_Foreslagen()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getForeslagen();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getForeslagen <em>Foreslagen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Foreslagen</em>' attribute.
	 * @see #getForeslagen()
	 * @generated
	 */
	void setForeslagen(Instant value);

	/**
	 * Returns the value of the '<em><b>Granskad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who reviewed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granskad Av</em>' attribute.
	 * @see #setGranskadAv(String)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_GranskadAv()
	 * @model
	 * @generated
	 */
	String getGranskadAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getGranskadAv <em>Granskad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granskad Av</em>' attribute.
	 * @see #getGranskadAv()
	 * @generated
	 */
	void setGranskadAv(String value);

	/**
	 * Returns the value of the '<em><b>Granskad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granskad</em>' attribute.
	 * @see #setGranskad(Instant)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_Granskad()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getGranskad();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getGranskad <em>Granskad</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granskad</em>' attribute.
	 * @see #getGranskad()
	 * @generated
	 */
	void setGranskad(Instant value);

	/**
	 * Returns the value of the '<em><b>Genomford Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who carried it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Genomford Av</em>' attribute.
	 * @see #setGenomfordAv(String)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_GenomfordAv()
	 * @model
	 * @generated
	 */
	String getGenomfordAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getGenomfordAv <em>Genomford Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Genomford Av</em>' attribute.
	 * @see #getGenomfordAv()
	 * @generated
	 */
	void setGenomfordAv(String value);

	/**
	 * Returns the value of the '<em><b>Genomford</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Genomford</em>' attribute.
	 * @see #setGenomford(Instant)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_Genomford()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getGenomford();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getGenomford <em>Genomford</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Genomford</em>' attribute.
	 * @see #getGenomford()
	 * @generated
	 */
	void setGenomford(Instant value);

	/**
	 * Returns the value of the '<em><b>Rapport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done where, and what the product cannot reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rapport</em>' attribute.
	 * @see #setRapport(String)
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_Rapport()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getRapport();

	/**
	 * Sets the value of the '{@link se.underlag.model.Gallringslista#getRapport <em>Rapport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rapport</em>' attribute.
	 * @see #getRapport()
	 * @generated
	 */
	void setRapport(String value);

	/**
	 * Returns the value of the '<em><b>Poster</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Gallringspost}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Gallringspost#getLista <em>Lista</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The persons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Poster</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getGallringslista_Poster()
	 * @see se.underlag.model.Gallringspost#getLista
	 * @model opposite="lista" containment="true"
	 * @generated
	 */
	EList<Gallringspost> getPoster();

} // Gallringslista
