/**
 */
package se.underlag.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Kopfil</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit's yearly file of bought placements; a unit may have several (KF-03, KF-11).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link se.underlag.model.Kopfil#getAr <em>Ar</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getNamn <em>Namn</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getAgare <em>Agare</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getStatus <em>Status</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getMall <em>Mall</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getOriginal <em>Original</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getLasning <em>Lasning</em>}</li>
 *   <li>{@link se.underlag.model.Kopfil#getVersioner <em>Versioner</em>}</li>
 * </ul>
 *
 * @see se.underlag.model.UnderlagPackage#getKopfil()
 * @model
 * @generated
 */
public interface Kopfil extends Entitet {
	/**
	 * Returns the value of the '<em><b>Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ar</em>' attribute.
	 * @see #setAr(int)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Ar()
	 * @model
	 * @generated
	 */
	int getAr();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getAr <em>Ar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ar</em>' attribute.
	 * @see #getAr()
	 * @generated
	 */
	void setAr(int value);

	/**
	 * Returns the value of the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name, unique in unit and year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Namn</em>' attribute.
	 * @see #setNamn(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Namn()
	 * @model required="true"
	 * @generated
	 */
	String getNamn();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getNamn <em>Namn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Namn</em>' attribute.
	 * @see #getNamn()
	 * @generated
	 */
	void setNamn(String value);

	/**
	 * Returns the value of the '<em><b>Agare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature of the administratör who owns it (KF-11).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agare</em>' attribute.
	 * @see #setAgare(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Agare()
	 * @model
	 * @generated
	 */
	String getAgare();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getAgare <em>Agare</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agare</em>' attribute.
	 * @see #getAgare()
	 * @generated
	 */
	void setAgare(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link se.underlag.model.Kopfilsstatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Life cycle (KF-10).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Kopfilsstatus
	 * @see #setStatus(Kopfilsstatus)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Status()
	 * @model
	 * @generated
	 */
	Kopfilsstatus getStatus();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see se.underlag.model.Kopfilsstatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Kopfilsstatus value);

	/**
	 * Returns the value of the '<em><b>Mall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the column template last used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mall</em>' attribute.
	 * @see #setMall(String)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Mall()
	 * @model
	 * @generated
	 */
	String getMall();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getMall <em>Mall</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mall</em>' attribute.
	 * @see #getMall()
	 * @generated
	 */
	void setMall(String value);

	/**
	 * Returns the value of the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The workbook last imported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' reference.
	 * @see #setOriginal(Fil)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Original()
	 * @model
	 * @generated
	 */
	Fil getOriginal();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getOriginal <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Fil value);

	/**
	 * Returns the value of the '<em><b>Lasning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How that workbook was read, and which of its rows became which row here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lasning</em>' reference.
	 * @see #setLasning(Fil)
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Lasning()
	 * @model
	 * @generated
	 */
	Fil getLasning();

	/**
	 * Sets the value of the '{@link se.underlag.model.Kopfil#getLasning <em>Lasning</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lasning</em>' reference.
	 * @see #getLasning()
	 * @generated
	 */
	void setLasning(Fil value);

	/**
	 * Returns the value of the '<em><b>Versioner</b></em>' containment reference list.
	 * The list contents are of type {@link se.underlag.model.Kopfilsversion}.
	 * It is bidirectional and its opposite is '{@link se.underlag.model.Kopfilsversion#getKopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Uploaded snapshots.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Versioner</em>' containment reference list.
	 * @see se.underlag.model.UnderlagPackage#getKopfil_Versioner()
	 * @see se.underlag.model.Kopfilsversion#getKopfil
	 * @model opposite="kopfil" containment="true"
	 * @generated
	 */
	EList<Kopfilsversion> getVersioner();

} // Kopfil
