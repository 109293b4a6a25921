/**
 */
package se.underlag.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Insatstyp</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of placement or service.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Insatstyp#getKod <em>Kod</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#getLagrum <em>Lagrum</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#getPrisenhet <em>Prisenhet</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#getUteslutningsgrupp <em>Uteslutningsgrupp</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#isNivabedoms <em>Nivabedoms</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#isIvoRapport <em>Ivo Rapport</em>}</li>
 *   <li>{@link se.underlag.model.Insatstyp#isValfrihetssystem <em>Valfrihetssystem</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getInsatstyp()
 * @model
 * @generated
 */
public interface Insatstyp extends Entitet {
	/**
	 * Returns the value of the '<em><b>Kod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code, unique.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kod</em>' attribute.
	 * @see #setKod(String)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Kod()
	 * @model required="true"
	 * @generated
	 */
	String getKod();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#getKod <em>Kod</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kod</em>' attribute.
	 * @see #getKod()
	 * @generated
	 */
	void setKod(String value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Namn()
	 * @model
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Lagrum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Statute reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lagrum</em>' attribute.
	 * @see #setLagrum(String)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Lagrum()
	 * @model
	 * @generated
	 */
	String getLagrum();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#getLagrum <em>Lagrum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lagrum</em>' attribute.
	 * @see #getLagrum()
	 * @generated
	 */
	void setLagrum(String value);

	/**
	 * Returns the value of the '<em><b>Prisenhet</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Prisenhet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its price counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prisenhet</em>' attribute.
	 * @see se.underlag.model.Prisenhet
	 * @see #setPrisenhet(Prisenhet)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Prisenhet()
	 * @model
	 * @generated
	 */
	Prisenhet getPrisenhet();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#getPrisenhet <em>Prisenhet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prisenhet</em>' attribute.
	 * @see se.underlag.model.Prisenhet
	 * @see #getPrisenhet()
	 * @generated
	 */
	void setPrisenhet(Prisenhet value);

	/**
	 * Returns the value of the '<em><b>Uteslutningsgrupp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Insatser of the same group exclude each other on a day (KF-07).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uteslutningsgrupp</em>' attribute.
	 * @see #setUteslutningsgrupp(String)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Uteslutningsgrupp()
	 * @model
	 * @generated
	 */
	String getUteslutningsgrupp();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#getUteslutningsgrupp <em>Uteslutningsgrupp</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uteslutningsgrupp</em>' attribute.
	 * @see #getUteslutningsgrupp()
	 * @generated
	 */
	void setUteslutningsgrupp(String value);

	/**
	 * Returns the value of the '<em><b>Nivabedoms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nivabedoms</em>' attribute.
	 * @see #setNivabedoms(boolean)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Nivabedoms()
	 * @model
	 * @generated
	 */
	boolean isNivabedoms();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#isNivabedoms <em>Nivabedoms</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nivabedoms</em>' attribute.
	 * @see #isNivabedoms()
	 * @generated
	 */
	void setNivabedoms(boolean value);

	/**
	 * Returns the value of the '<em><b>Ivo Rapport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reported to IVO when not carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ivo Rapport</em>' attribute.
	 * @see #setIvoRapport(boolean)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_IvoRapport()
	 * @model
	 * @generated
	 */
	boolean isIvoRapport();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#isIvoRapport <em>Ivo Rapport</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ivo Rapport</em>' attribute.
	 * @see #isIvoRapport()
	 * @generated
	 */
	void setIvoRapport(boolean value);

	/**
	 * Returns the value of the '<em><b>Valfrihetssystem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free choice of provider.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valfrihetssystem</em>' attribute.
	 * @see #setValfrihetssystem(boolean)
	 * @see se.underlag.model.UnderlagPackage#getInsatstyp_Valfrihetssystem()
	 * @model
	 * @generated
	 */
	boolean isValfrihetssystem();

	/**
	 * Sets the value of the '{@link se.underlag.model.Insatstyp#isValfrihetssystem <em>Valfrihetssystem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valfrihetssystem</em>' attribute.
	 * @see #isValfrihetssystem()
	 * @generated
	 */
	void setValfrihetssystem(boolean value);

} // Insatstyp
