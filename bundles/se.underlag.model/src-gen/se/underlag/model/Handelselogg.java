/**
 */
package se.underlag.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handelselogg</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Append-only log of reading and writing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Handelselogg#getTid <em>Tid</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getAnvandare <em>Anvandare</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getTyp <em>Typ</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getTransaktion <em>Transaktion</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getObjekttyp <em>Objekttyp</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getObjektId <em>Objekt Id</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getFalt <em>Falt</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getFore <em>Fore</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getEfter <em>Efter</em>}</li>
 *   <li>{@link se.underlag.model.Handelselogg#getPersoner <em>Personer</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getHandelselogg()
 * @model
 * @generated
 */
public interface Handelselogg extends Entitet {
	/**
	 * Returns the value of the '<em><b>Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tid</em>' attribute.
	 * @see #setTid(Instant)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Tid()
	 * @model dataType="se.underlag.model.Tidpunkt"
	 * @generated
	 */
	Instant getTid();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getTid <em>Tid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tid</em>' attribute.
	 * @see #getTid()
	 * @generated
	 */
	void setTid(Instant value);

	/**
	 * Returns the value of the '<em><b>Anvandare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of who.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anvandare</em>' attribute.
	 * @see #setAnvandare(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Anvandare()
	 * @model
	 * @generated
	 */
	String getAnvandare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getAnvandare <em>Anvandare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anvandare</em>' attribute.
	 * @see #getAnvandare()
	 * @generated
	 */
	void setAnvandare(String value);

	/**
	 * Returns the value of the '<em><b>Typ</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Loggtyp}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Loggtyp
	 * @see #setTyp(Loggtyp)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Typ()
	 * @model
	 * @generated
	 */
	Loggtyp getTyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getTyp <em>Typ</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Typ</em>' attribute.
	 * @see se.underlag.model.Loggtyp
	 * @see #getTyp()
	 * @generated
	 */
	void setTyp(Loggtyp value);

	/**
	 * Returns the value of the '<em><b>Transaktion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id shared by all entries of one save.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transaktion</em>' attribute.
	 * @see #setTransaktion(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Transaktion()
	 * @model
	 * @generated
	 */
	String getTransaktion();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getTransaktion <em>Transaktion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transaktion</em>' attribute.
	 * @see #getTransaktion()
	 * @generated
	 */
	void setTransaktion(String value);

	/**
	 * Returns the value of the '<em><b>Objekttyp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Class of the object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objekttyp</em>' attribute.
	 * @see #setObjekttyp(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Objekttyp()
	 * @model
	 * @generated
	 */
	String getObjekttyp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getObjekttyp <em>Objekttyp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objekttyp</em>' attribute.
	 * @see #getObjekttyp()
	 * @generated
	 */
	void setObjekttyp(String value);

	/**
	 * Returns the value of the '<em><b>Objekt Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objekt Id</em>' attribute.
	 * @see #setObjektId(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_ObjektId()
	 * @model
	 * @generated
	 */
	String getObjektId();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getObjektId <em>Objekt Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objekt Id</em>' attribute.
	 * @see #getObjektId()
	 * @generated
	 */
	void setObjektId(String value);

	/**
	 * Returns the value of the '<em><b>Falt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changed feature, null for whole objects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Falt</em>' attribute.
	 * @see #setFalt(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Falt()
	 * @model
	 * @generated
	 */
	String getFalt();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getFalt <em>Falt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Falt</em>' attribute.
	 * @see #getFalt()
	 * @generated
	 */
	void setFalt(String value);

	/**
	 * Returns the value of the '<em><b>Fore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fore</em>' attribute.
	 * @see #setFore(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Fore()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getFore();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getFore <em>Fore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fore</em>' attribute.
	 * @see #getFore()
	 * @generated
	 */
	void setFore(String value);

	/**
	 * Returns the value of the '<em><b>Efter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value after, or the whole image of a new object.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Efter</em>' attribute.
	 * @see #setEfter(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Efter()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getEfter();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getEfter <em>Efter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Efter</em>' attribute.
	 * @see #getEfter()
	 * @generated
	 */
	void setEfter(String value);

	/**
	 * Returns the value of the '<em><b>Personer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the persons read, space between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personer</em>' attribute.
	 * @see #setPersoner(String)
	 * @see se.underlag.model.UnderlagPackage#getHandelselogg_Personer()
	 * @model dataType="se.underlag.model.Langtext"
	 * @generated
	 */
	String getPersoner();

	/**
	 * Sets the value of the '{@link se.underlag.model.Handelselogg#getPersoner <em>Personer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Personer</em>' attribute.
	 * @see #getPersoner()
	 * @generated
	 */
	void setPersoner(String value);

} // Handelselogg
