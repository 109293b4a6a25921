/**
 */
package se.underlag.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entitet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Every stored object: a UUID, a version counted by the database and the unit whose scope it belongs to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Entitet#getId <em>Id</em>}</li>
 *   <li>{@link se.underlag.model.Entitet#getVersion <em>Version</em>}</li>
 *   <li>{@link se.underlag.model.Entitet#getEnhetId <em>Enhet Id</em>}</li>
 *   <li>{@link se.underlag.model.Entitet#getSkapadAv <em>Skapad Av</em>}</li>
 *   <li>{@link se.underlag.model.Entitet#getSkapadTid <em>Skapad Tid</em>}</li>
 *   <li>{@link se.underlag.model.Entitet#getAndradAv <em>Andrad Av</em>}</li>
 *   <li>{@link se.underlag.model.Entitet#getAndradTid <em>Andrad Tid</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getEntitet()
 * @model abstract="true"
 * @generated
 */
public interface Entitet extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID as text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optimistic lock, counted up by each save.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(long)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_Version()
	 * @model
	 * @generated
	 */
	long getVersion();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(long value);

	/**
	 * Returns the value of the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the Organisationsenhet whose scope the object belongs to; null for what all units share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enhet Id</em>' attribute.
	 * @see #setEnhetId(String)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_EnhetId()
	 * @model
	 * @generated
	 */
	String getEnhetId();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getEnhetId <em>Enhet Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enhet Id</em>' attribute.
	 * @see #getEnhetId()
	 * @generated
	 */
	void setEnhetId(String value);

	/**
	 * Returns the value of the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who created the object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skapad Av</em>' attribute.
	 * @see #setSkapadAv(String)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_SkapadAv()
	 * @model
	 * @generated
	 */
	String getSkapadAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getSkapadAv <em>Skapad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skapad Av</em>' attribute.
	 * @see #getSkapadAv()
	 * @generated
	 */
	void setSkapadAv(String value);

	/**
	 * Returns the value of the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was created.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skapad Tid</em>' attribute.
	 * @see #setSkapadTid(Instant)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_SkapadTid()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getSkapadTid();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getSkapadTid <em>Skapad Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skapad Tid</em>' attribute.
	 * @see #getSkapadTid()
	 * @generated
	 */
	void setSkapadTid(Instant value);

	/**
	 * Returns the value of the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who changed the object last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Andrad Av</em>' attribute.
	 * @see #setAndradAv(String)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_AndradAv()
	 * @model
	 * @generated
	 */
	String getAndradAv();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getAndradAv <em>Andrad Av</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Andrad Av</em>' attribute.
	 * @see #getAndradAv()
	 * @generated
	 */
	void setAndradAv(String value);

	/**
	 * Returns the value of the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was changed last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Andrad Tid</em>' attribute.
	 * @see #setAndradTid(Instant)
	 * @see se.underlag.model.UnderlagPackage#getEntitet_AndradTid()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getAndradTid();

	/**
	 * Sets the value of the '{@link se.underlag.model.Entitet#getAndradTid <em>Andrad Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Andrad Tid</em>' attribute.
	 * @see #getAndradTid()
	 * @generated
	 */
	void setAndradTid(Instant value);

} // Entitet
