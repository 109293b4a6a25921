/**
 */
package se.underlag.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see se.underlag.model.UnderlagFactory
 * @model kind="package"
 * @generated
 */
public interface UnderlagPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://underlag.se/modell/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "underlag";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	UnderlagPackage eINSTANCE = se.underlag.model.impl.UnderlagPackageImpl.init();

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.EntitetImpl <em>Entitet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.EntitetImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getEntitet()
	 * @generated
	 */
	int ENTITET = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__ID = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__ENHET_ID = 2;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__SKAPAD_AV = 3;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__SKAPAD_TID = 4;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__ANDRAD_AV = 5;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET__ANDRAD_TID = 6;

	/**
	 * The number of structural features of the '<em>Entitet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTITET_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.OrganisationsenhetImpl <em>Organisationsenhet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.OrganisationsenhetImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getOrganisationsenhet()
	 * @generated
	 */
	int ORGANISATIONSENHET = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Kod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__KOD = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__TYP = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ansvarskod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__ANSVARSKOD = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Adress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__ADRESS = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Giltig From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__GILTIG_FROM = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Giltig Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__GILTIG_TOM = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Overordnad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET__OVERORDNAD = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Organisationsenhet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATIONSENHET_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.AnvandareImpl <em>Anvandare</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.AnvandareImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getAnvandare()
	 * @generated
	 */
	int ANVANDARE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Signatur</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__SIGNATUR = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Epost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__EPOST = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roller</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE__ROLLER = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Anvandare</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANVANDARE_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.RollTilldelningImpl <em>Roll Tilldelning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.RollTilldelningImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getRollTilldelning()
	 * @generated
	 */
	int ROLL_TILLDELNING = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ROLL = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__FROM = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__TOM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Enhet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ENHET = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Anvandare</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING__ANVANDARE = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Roll Tilldelning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLL_TILLDELNING_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.PersonImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Identitet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__IDENTITET = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Identitetstyp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__IDENTITETSTYP = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fornamn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORNAMN = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Efternamn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EFTERNAMN = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Skyddad Identitet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__SKYDDAD_IDENTITET = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kon</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__KON = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Foretradare</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__FORETRADARE = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.ForetradareImpl <em>Foretradare</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.ForetradareImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getForetradare()
	 * @generated
	 */
	int FORETRADARE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__NAMN = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__TYP = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kontakt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__KONTAKT = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE__PERSON = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Foretradare</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORETRADARE_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.ArendeImpl <em>Arende</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.ArendeImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getArende()
	 * @generated
	 */
	int ARENDE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Arendenr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__ARENDENR = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Handlaggare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__HANDLAGGARE = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__STATUS = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__PERSON = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Beslut</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE__BESLUT = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Arende</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARENDE_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.BeslutImpl <em>Beslut</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.BeslutImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getBeslut()
	 * @generated
	 */
	int BESLUT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__NR = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lagrum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__LAGRUM = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Beslutsdatum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__BESLUTSDATUM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__FROM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__TOM = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Omfattning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__OMFATTNING = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gynnande</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__GYNNANDE = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Forhandsbesked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__FORHANDSBESKED = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>F100</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__F100 = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Avslutsorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__AVSLUTSORSAK = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Insatstyp</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__INSATSTYP = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Arende</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT__ARENDE = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Beslut</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BESLUT_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.InsatstypImpl <em>Insatstyp</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.InsatstypImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getInsatstyp()
	 * @generated
	 */
	int INSATSTYP = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Kod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__KOD = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lagrum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__LAGRUM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Prisenhet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__PRISENHET = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Uteslutningsgrupp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__UTESLUTNINGSGRUPP = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Nivabedoms</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__NIVABEDOMS = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ivo Rapport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__IVO_RAPPORT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Valfrihetssystem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP__VALFRIHETSSYSTEM = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Insatstyp</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSATSTYP_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.LeverantorImpl <em>Leverantor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.LeverantorImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getLeverantor()
	 * @generated
	 */
	int LEVERANTOR = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Orgnr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__ORGNR = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Adress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__ADRESS = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Regi</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__REGI = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Extern</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__EXTERN = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Boenden</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR__BOENDEN = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Leverantor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEVERANTOR_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.BoendeImpl <em>Boende</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.BoendeImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getBoende()
	 * @generated
	 */
	int BOENDE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__NAMN = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__ORT = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Leverantor</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE__LEVERANTOR = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Boende</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDE_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.PlaceringsavtalImpl <em>Placeringsavtal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.PlaceringsavtalImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringsavtal()
	 * @generated
	 */
	int PLACERINGSAVTAL = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Nr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__NR = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__TYP = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__FROM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__TOM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Boendepris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__BOENDEPRIS = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Poang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__POANG = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Barntillagg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__BARNTILLAGG = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Dygnspris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__DYGNSPRIS = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Avresedag Debiteras</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__AVRESEDAG_DEBITERAS = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__PERSON = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Beslut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__BESLUT = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__LEVERANTOR = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__BOENDE = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Ersatter</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ERSATTER = ENTITET_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Undantag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UNDANTAG = ENTITET_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Undantagsvillkor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UNDANTAGSVILLKOR = ENTITET_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Dokumentpris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__DOKUMENTPRIS = ENTITET_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Upprattad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UPPRATTAD_AV = ENTITET_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Upprattad Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UPPRATTAD_ROLL = ENTITET_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Upprattad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UPPRATTAD = ENTITET_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Kontrollraknad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__KONTROLLRAKNAD_AV = ENTITET_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Kontrollraknad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__KONTROLLRAKNAD = ENTITET_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Avvikelse</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__AVVIKELSE = ENTITET_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Signerad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SIGNERAD_AV = ENTITET_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Signerad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SIGNERAD = ENTITET_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Skickad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SKICKAD = ENTITET_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Admin Informerad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ADMIN_INFORMERAD = ENTITET_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Svarskuvert</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SVARSKUVERT = ENTITET_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Aterkommen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ATERKOMMEN = ENTITET_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Arkiverad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__ARKIVERAD = ENTITET_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Datumorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__DATUMORSAK = ENTITET_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Uppsagd</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UPPSAGD = ENTITET_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Uppsagningsdagar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__UPPSAGNINGSDAGAR = ENTITET_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Sista Debiteringsdag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__SISTA_DEBITERINGSDAG = ENTITET_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Ramavtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__RAMAVTAL = ENTITET_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Bedomning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__BEDOMNING = ENTITET_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Turordning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL__TURORDNING = ENTITET_FEATURE_COUNT + 36;

	/**
	 * The number of structural features of the '<em>Placeringsavtal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSAVTAL_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 37;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.RamavtalImpl <em>Ramavtal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.RamavtalImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getRamavtal()
	 * @generated
	 */
	int RAMAVTAL = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__NAMN = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Diarienr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__DIARIENR = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__FROM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__TOM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Prismodell</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__PRISMODELL = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Prisversion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__PRISVERSION = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Priser</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL__PRISER = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Ramavtal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAMAVTAL_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.BoendeprisImpl <em>Boendepris</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.BoendeprisImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getBoendepris()
	 * @generated
	 */
	int BOENDEPRIS = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Pris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__PRIS = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Barntillagg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__BARNTILLAGG = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__FROM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__TOM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kalla</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__KALLA = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__LEVERANTOR = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__BOENDE = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ramavtal</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS__RAMAVTAL = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Boendepris</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOENDEPRIS_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.BehovsbedomningImpl <em>Behovsbedomning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.BehovsbedomningImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getBehovsbedomning()
	 * @generated
	 */
	int BEHOVSBEDOMNING = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__TYP = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kontakt Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__KONTAKT_DATUM = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kontakt Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__KONTAKT_AV = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kontakt Underlag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__KONTAKT_UNDERLAG = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start Bekraftad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__START_BEKRAFTAD = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Behov Uppstod</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__BEHOV_UPPSTOD = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Bokad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__BOKAD = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Genomford</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__GENOMFORD = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Genomford Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__GENOMFORD_AV = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Poang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__POANG = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Undantag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__UNDANTAG = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Undantagsskal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__UNDANTAGSSKAL = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Dokumentpris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__DOKUMENTPRIS = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Mejl Skickat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__MEJL_SKICKAT = ENTITET_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>ITreserva</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__ITRESERVA = ENTITET_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__PERSON = ENTITET_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Beslut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__BESLUT = ENTITET_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING__BOENDE = ENTITET_FEATURE_COUNT + 17;

	/**
	 * The number of structural features of the '<em>Behovsbedomning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEHOVSBEDOMNING_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 18;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.InflyttningImpl <em>Inflyttning</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.InflyttningImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getInflyttning()
	 * @generated
	 */
	int INFLYTTNING = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__DATUM = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Meddelad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__MEDDELAD = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meddelad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__MEDDELAD_AV = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expansionsbelopp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__EXPANSIONSBELOPP = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expansionsstatus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__EXPANSIONSSTATUS = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expansionsdatum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__EXPANSIONSDATUM = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__PERSON = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING__BOENDE = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Inflyttning</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFLYTTNING_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.PlaceringsarendeImpl <em>Placeringsarende</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.PlaceringsarendeImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringsarende()
	 * @generated
	 */
	int PLACERINGSARENDE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Referens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__REFERENS = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Flode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__FLODE = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tillstand</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__TILLSTAND = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Startad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__STARTAD = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Avslutad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__AVSLUTAD = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Antal Steg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ANTAL_STEG = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kontaktuppgift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__KONTAKTUPPGIFT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Socialsekreterare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__SOCIALSEKRETERARE = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Planeringsledare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__PLANERINGSLEDARE = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Socialadministrator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__SOCIALADMINISTRATOR = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Enhetschef</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ENHETSCHEF = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Link Samordnare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__LINK_SAMORDNARE = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Onskad Sista Dag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__ONSKAD_SISTA_DAG = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__PERSON = ENTITET_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Beslut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__BESLUT = ENTITET_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__LEVERANTOR = ENTITET_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Boende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__BOENDE = ENTITET_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Bedomning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__BEDOMNING = ENTITET_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__AVTAL = ENTITET_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Foregaende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__FOREGAENDE = ENTITET_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Inflyttning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__INFLYTTNING = ENTITET_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Steg</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE__STEG = ENTITET_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Placeringsarende</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSARENDE_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.PlaceringsstegImpl <em>Placeringssteg</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.PlaceringsstegImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringssteg()
	 * @generated
	 */
	int PLACERINGSSTEG = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Steg</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__STEG = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Regel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__REGEL = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fran</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__FRAN = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Till</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__TILL = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__TID = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__DAG = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Utfort Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__UTFORT_AV = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Roll</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ROLL = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Orsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ORSAK = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Notering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__NOTERING = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Arende</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG__ARENDE = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Placeringssteg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACERINGSSTEG_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.KopfilsforslagImpl <em>Kopfilsforslag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.KopfilsforslagImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsforslag()
	 * @generated
	 */
	int KOPFILSFORSLAG = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__TYP = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__STATUS = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__AR = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__FROM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__TOM = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dygnspris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__DYGNSPRIS = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Referens</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__REFERENS = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Motivering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__MOTIVERING = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Avgjord Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__AVGJORD_AV = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Avgjord</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__AVGJORD = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Avgorandeorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__AVGORANDEORSAK = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__PERSON = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Beslut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__BESLUT = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Insatstyp</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__INSATSTYP = ENTITET_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__LEVERANTOR = ENTITET_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__AVTAL = ENTITET_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Kopfil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__KOPFIL = ENTITET_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Rad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__RAD = ENTITET_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Manader</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG__MANADER = ENTITET_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Kopfilsforslag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSFORSLAG_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.ForslagsmanadImpl <em>Forslagsmanad</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.ForslagsmanadImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getForslagsmanad()
	 * @generated
	 */
	int FORSLAGSMANAD = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Manad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__MANAD = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Belopp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__BELOPP = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Tidigare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__TIDIGARE = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Forslag</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD__FORSLAG = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Forslagsmanad</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORSLAGSMANAD_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.DokumentImpl <em>Dokument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.DokumentImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getDokument()
	 * @generated
	 */
	int DOKUMENT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__TYP = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Skapat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__SKAPAT = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__MALL = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__FIL = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Arende</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__ARENDE = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT__AVTAL = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Dokument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENT_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.DokumentmallImpl <em>Dokumentmall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.DokumentmallImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getDokumentmall()
	 * @generated
	 */
	int DOKUMENTMALL = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__TYP = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__FORMAT = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__FROM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__TOM = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL__FIL = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Dokumentmall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOKUMENTMALL_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.KopfilImpl <em>Kopfil</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.KopfilImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfil()
	 * @generated
	 */
	int KOPFIL = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Ar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__AR = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__NAMN = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__AGARE = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__STATUS = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__MALL = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__ORIGINAL = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lasning</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__LASNING = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Versioner</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL__VERSIONER = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Kopfil</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFIL_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.KopfilsversionImpl <em>Kopfilsversion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.KopfilsversionImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsversion()
	 * @generated
	 */
	int KOPFILSVERSION = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Manad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__MANAD = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tidsstampel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__TIDSSTAMPEL = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checklistesvar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__CHECKLISTESVAR = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kontrollsumma</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__KONTROLLSUMMA = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Nummer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__NUMMER = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__RADER = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Summa Faktiskt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__SUMMA_FAKTISKT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Summa Prognos</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__SUMMA_PROGNOS = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Anteckning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__ANTECKNING = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Fil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__FIL = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__ORIGINAL = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Kopfil</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION__KOPFIL = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Kopfilsversion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSVERSION_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.KopfilsradImpl <em>Kopfilsrad</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.KopfilsradImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsrad()
	 * @generated
	 */
	int KOPFILSRAD = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Sortnyckel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__SORTNYCKEL = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dygnspris</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__DYGNSPRIS = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FROM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__TOM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Konto</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__KONTO = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kommentar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__KOMMENTAR = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Faktiskt Jan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_JAN = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Faktiskt Feb</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_FEB = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Faktiskt Mar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_MAR = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Faktiskt Apr</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_APR = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Faktiskt Maj</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_MAJ = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Faktiskt Jun</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_JUN = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Faktiskt Jul</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_JUL = ENTITET_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Faktiskt Aug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_AUG = ENTITET_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Faktiskt Sep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_SEP = ENTITET_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Faktiskt Okt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_OKT = ENTITET_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Faktiskt Nov</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_NOV = ENTITET_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Faktiskt Dec</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__FAKTISKT_DEC = ENTITET_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Kopfil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__KOPFIL = ENTITET_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__PERSON = ENTITET_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Beslut</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__BESLUT = ENTITET_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Avtal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__AVTAL = ENTITET_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Insatstyp</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__INSATSTYP = ENTITET_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Leverantor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__LEVERANTOR = ENTITET_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Handelse</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD__HANDELSE = ENTITET_FEATURE_COUNT + 24;

	/**
	 * The number of structural features of the '<em>Kopfilsrad</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOPFILSRAD_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 25;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.PrognoshandelseImpl <em>Prognoshandelse</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.PrognoshandelseImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPrognoshandelse()
	 * @generated
	 */
	int PROGNOSHANDELSE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__TYP = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sakerhet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__SAKERHET = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Datum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__DATUM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Underlag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__UNDERLAG = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Orsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__ORSAK = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__STATUS = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Kopfil</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__KOPFIL = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Bekraftad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__BEKRAFTAD = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Effekter</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE__EFFEKTER = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Prognoshandelse</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSHANDELSE_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.PrognoseffektImpl <em>Prognoseffekt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.PrognoseffektImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPrognoseffekt()
	 * @generated
	 */
	int PROGNOSEFFEKT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Manad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__MANAD = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Delta</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__DELTA = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rad</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__RAD = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Handelse</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT__HANDELSE = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Prognoseffekt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGNOSEFFEKT_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.KolumnmallImpl <em>Kolumnmall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.KolumnmallImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKolumnmall()
	 * @generated
	 */
	int KOLUMNMALL = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__NAMN = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kolumner</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL__KOLUMNER = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Kolumnmall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KOLUMNMALL_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.MallkolumnImpl <em>Mallkolumn</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.MallkolumnImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getMallkolumn()
	 * @generated
	 */
	int MALLKOLUMN = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Rubrik</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__RUBRIK = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Falt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__FALT = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Mall</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN__MALL = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Mallkolumn</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MALLKOLUMN_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.ChecklistpunktImpl <em>Checklistpunkt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.ChecklistpunktImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getChecklistpunkt()
	 * @generated
	 */
	int CHECKLISTPUNKT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Ordning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__ORDNING = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__TEXT = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Regel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__REGEL = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__FROM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT__TOM = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Checklistpunkt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECKLISTPUNKT_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.UtkastImpl <em>Utkast</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.UtkastImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getUtkast()
	 * @generated
	 */
	int UTKAST = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Anvandare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__ANVANDARE = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Objekttyp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__OBJEKTTYP = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Objekt Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__OBJEKT_ID = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__TID = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Antal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__ANTAL = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Innehall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST__INNEHALL = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Utkast</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UTKAST_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.GallringslistaImpl <em>Gallringslista</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.GallringslistaImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringslista()
	 * @generated
	 */
	int GALLRINGSLISTA = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__STATUS = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Foreslagen Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__FORESLAGEN_AV = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Foreslagen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__FORESLAGEN = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Granskad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__GRANSKAD_AV = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Granskad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__GRANSKAD = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Genomford Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__GENOMFORD_AV = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Genomford</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__GENOMFORD = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Rapport</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__RAPPORT = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Poster</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA__POSTER = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Gallringslista</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSLISTA_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.GallringspostImpl <em>Gallringspost</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.GallringspostImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringspost()
	 * @generated
	 */
	int GALLRINGSPOST = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Sista Insats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__SISTA_INSATS = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sista Anteckning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__SISTA_ANTECKNING = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sammanstallning Fran</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__SAMMANSTALLNING_FRAN = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Personakt Fran</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__PERSONAKT_FRAN = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Senast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__SENAST = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Undantag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__UNDANTAG = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Undantagsorsak</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__UNDANTAGSORSAK = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Undantag Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__UNDANTAG_AV = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Gallrad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__GALLRAD = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__PERSON = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Lista</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST__LISTA = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Gallringspost</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GALLRINGSPOST_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.ParameterImpl <em>Parameter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.ParameterImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getParameter()
	 * @generated
	 */
	int PARAMETER = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Nyckel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__NYCKEL = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Varde</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__VARDE = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__FROM = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__TOM = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Kalla</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER__KALLA = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Parameter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAMETER_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.HandelseloggImpl <em>Handelselogg</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.HandelseloggImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getHandelselogg()
	 * @generated
	 */
	int HANDELSELOGG = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__TID = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Anvandare</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__ANVANDARE = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__TYP = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Transaktion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__TRANSAKTION = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Objekttyp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__OBJEKTTYP = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Objekt Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__OBJEKT_ID = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Falt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__FALT = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Fore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__FORE = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Efter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__EFTER = ENTITET_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Personer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG__PERSONER = ENTITET_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Handelselogg</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDELSELOGG_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link se.underlag.model.impl.FilImpl <em>Fil</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.impl.FilImpl
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getFil()
	 * @generated
	 */
	int FIL = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__ID = ENTITET__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__VERSION = ENTITET__VERSION;

	/**
	 * The feature id for the '<em><b>Enhet Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__ENHET_ID = ENTITET__ENHET_ID;

	/**
	 * The feature id for the '<em><b>Skapad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__SKAPAD_AV = ENTITET__SKAPAD_AV;

	/**
	 * The feature id for the '<em><b>Skapad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__SKAPAD_TID = ENTITET__SKAPAD_TID;

	/**
	 * The feature id for the '<em><b>Andrad Av</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__ANDRAD_AV = ENTITET__ANDRAD_AV;

	/**
	 * The feature id for the '<em><b>Andrad Tid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__ANDRAD_TID = ENTITET__ANDRAD_TID;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__SHA256 = ENTITET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Storlek</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__STORLEK = ENTITET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Namn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__NAMN = ENTITET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Typ</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__TYP = ENTITET_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Innehall</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__INNEHALL = ENTITET_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Gallrad</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__GALLRAD = ENTITET_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gallrad Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL__GALLRAD_SHA256 = ENTITET_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Fil</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIL_FEATURE_COUNT = ENTITET_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link se.underlag.model.Enhetstyp <em>Enhetstyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Enhetstyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getEnhetstyp()
	 * @generated
	 */
	int ENHETSTYP = 36;

	/**
	 * The meta object id for the '{@link se.underlag.model.Roll <em>Roll</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Roll
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getRoll()
	 * @generated
	 */
	int ROLL = 37;

	/**
	 * The meta object id for the '{@link se.underlag.model.Identitetstyp <em>Identitetstyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Identitetstyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getIdentitetstyp()
	 * @generated
	 */
	int IDENTITETSTYP = 38;

	/**
	 * The meta object id for the '{@link se.underlag.model.Kon <em>Kon</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Kon
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKon()
	 * @generated
	 */
	int KON = 39;

	/**
	 * The meta object id for the '{@link se.underlag.model.Arendestatus <em>Arendestatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Arendestatus
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getArendestatus()
	 * @generated
	 */
	int ARENDESTATUS = 40;

	/**
	 * The meta object id for the '{@link se.underlag.model.Prisenhet <em>Prisenhet</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Prisenhet
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPrisenhet()
	 * @generated
	 */
	int PRISENHET = 41;

	/**
	 * The meta object id for the '{@link se.underlag.model.Regi <em>Regi</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Regi
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getRegi()
	 * @generated
	 */
	int REGI = 42;

	/**
	 * The meta object id for the '{@link se.underlag.model.Avtalstyp <em>Avtalstyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Avtalstyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getAvtalstyp()
	 * @generated
	 */
	int AVTALSTYP = 43;

	/**
	 * The meta object id for the '{@link se.underlag.model.Kopfilsstatus <em>Kopfilsstatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Kopfilsstatus
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsstatus()
	 * @generated
	 */
	int KOPFILSSTATUS = 44;

	/**
	 * The meta object id for the '{@link se.underlag.model.Handelsetyp <em>Handelsetyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Handelsetyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getHandelsetyp()
	 * @generated
	 */
	int HANDELSETYP = 45;

	/**
	 * The meta object id for the '{@link se.underlag.model.Handelsestatus <em>Handelsestatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Handelsestatus
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getHandelsestatus()
	 * @generated
	 */
	int HANDELSESTATUS = 46;

	/**
	 * The meta object id for the '{@link se.underlag.model.Loggtyp <em>Loggtyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Loggtyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getLoggtyp()
	 * @generated
	 */
	int LOGGTYP = 47;

	/**
	 * The meta object id for the '{@link se.underlag.model.Flode <em>Flode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Flode
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getFlode()
	 * @generated
	 */
	int FLODE = 48;

	/**
	 * The meta object id for the '{@link se.underlag.model.Placeringstillstand <em>Placeringstillstand</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Placeringstillstand
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringstillstand()
	 * @generated
	 */
	int PLACERINGSTILLSTAND = 49;

	/**
	 * The meta object id for the '{@link se.underlag.model.Bedomningstyp <em>Bedomningstyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Bedomningstyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getBedomningstyp()
	 * @generated
	 */
	int BEDOMNINGSTYP = 50;

	/**
	 * The meta object id for the '{@link se.underlag.model.Kontaktpart <em>Kontaktpart</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Kontaktpart
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKontaktpart()
	 * @generated
	 */
	int KONTAKTPART = 51;

	/**
	 * The meta object id for the '{@link se.underlag.model.Expansionsstatus <em>Expansionsstatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Expansionsstatus
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getExpansionsstatus()
	 * @generated
	 */
	int EXPANSIONSSTATUS = 52;

	/**
	 * The meta object id for the '{@link se.underlag.model.Forslagstyp <em>Forslagstyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Forslagstyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getForslagstyp()
	 * @generated
	 */
	int FORSLAGSTYP = 53;

	/**
	 * The meta object id for the '{@link se.underlag.model.Forslagsstatus <em>Forslagsstatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Forslagsstatus
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getForslagsstatus()
	 * @generated
	 */
	int FORSLAGSSTATUS = 54;

	/**
	 * The meta object id for the '{@link se.underlag.model.Dokumenttyp <em>Dokumenttyp</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Dokumenttyp
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getDokumenttyp()
	 * @generated
	 */
	int DOKUMENTTYP = 55;

	/**
	 * The meta object id for the '{@link se.underlag.model.Gallringsstatus <em>Gallringsstatus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Gallringsstatus
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringsstatus()
	 * @generated
	 */
	int GALLRINGSSTATUS = 56;

	/**
	 * The meta object id for the '{@link se.underlag.model.Gallringsundantag <em>Gallringsundantag</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see se.underlag.model.Gallringsundantag
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringsundantag()
	 * @generated
	 */
	int GALLRINGSUNDANTAG = 57;

	/**
	 * The meta object id for the '<em>Datum</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getDatum()
	 * @generated
	 */
	int DATUM = 58;

	/**
	 * The meta object id for the '<em>Tidpunkt</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getTidpunkt()
	 * @generated
	 */
	int TIDPUNKT = 59;

	/**
	 * The meta object id for the '<em>Kronor</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getKronor()
	 * @generated
	 */
	int KRONOR = 60;

	/**
	 * The meta object id for the '<em>Poang</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getPoang()
	 * @generated
	 */
	int POANG = 61;

	/**
	 * The meta object id for the '<em>Langtext</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.lang.String
	 * @see se.underlag.model.impl.UnderlagPackageImpl#getLangtext()
	 * @generated
	 */
	int LANGTEXT = 62;


	/**
	 * Returns the meta object for class '{@link se.underlag.model.Entitet <em>Entitet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entitet</em>'.
	 * @see se.underlag.model.Entitet
	 * @generated
	 */
	EClass getEntitet();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see se.underlag.model.Entitet#getId()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_Id();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see se.underlag.model.Entitet#getVersion()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_Version();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getEnhetId <em>Enhet Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enhet Id</em>'.
	 * @see se.underlag.model.Entitet#getEnhetId()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_EnhetId();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getSkapadAv <em>Skapad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skapad Av</em>'.
	 * @see se.underlag.model.Entitet#getSkapadAv()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_SkapadAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getSkapadTid <em>Skapad Tid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skapad Tid</em>'.
	 * @see se.underlag.model.Entitet#getSkapadTid()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_SkapadTid();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getAndradAv <em>Andrad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Andrad Av</em>'.
	 * @see se.underlag.model.Entitet#getAndradAv()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_AndradAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Entitet#getAndradTid <em>Andrad Tid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Andrad Tid</em>'.
	 * @see se.underlag.model.Entitet#getAndradTid()
	 * @see #getEntitet()
	 * @generated
	 */
	EAttribute getEntitet_AndradTid();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Organisationsenhet <em>Organisationsenhet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisationsenhet</em>'.
	 * @see se.underlag.model.Organisationsenhet
	 * @generated
	 */
	EClass getOrganisationsenhet();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getKod <em>Kod</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kod</em>'.
	 * @see se.underlag.model.Organisationsenhet#getKod()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_Kod();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Organisationsenhet#getNamn()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Organisationsenhet#getTyp()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getAnsvarskod <em>Ansvarskod</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ansvarskod</em>'.
	 * @see se.underlag.model.Organisationsenhet#getAnsvarskod()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_Ansvarskod();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getAdress <em>Adress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adress</em>'.
	 * @see se.underlag.model.Organisationsenhet#getAdress()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_Adress();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getGiltigFrom <em>Giltig From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Giltig From</em>'.
	 * @see se.underlag.model.Organisationsenhet#getGiltigFrom()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_GiltigFrom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Organisationsenhet#getGiltigTom <em>Giltig Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Giltig Tom</em>'.
	 * @see se.underlag.model.Organisationsenhet#getGiltigTom()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EAttribute getOrganisationsenhet_GiltigTom();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Organisationsenhet#getOverordnad <em>Overordnad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Overordnad</em>'.
	 * @see se.underlag.model.Organisationsenhet#getOverordnad()
	 * @see #getOrganisationsenhet()
	 * @generated
	 */
	EReference getOrganisationsenhet_Overordnad();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Anvandare <em>Anvandare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anvandare</em>'.
	 * @see se.underlag.model.Anvandare
	 * @generated
	 */
	EClass getAnvandare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Anvandare#getSignatur <em>Signatur</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signatur</em>'.
	 * @see se.underlag.model.Anvandare#getSignatur()
	 * @see #getAnvandare()
	 * @generated
	 */
	EAttribute getAnvandare_Signatur();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Anvandare#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Anvandare#getNamn()
	 * @see #getAnvandare()
	 * @generated
	 */
	EAttribute getAnvandare_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Anvandare#getEpost <em>Epost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Epost</em>'.
	 * @see se.underlag.model.Anvandare#getEpost()
	 * @see #getAnvandare()
	 * @generated
	 */
	EAttribute getAnvandare_Epost();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Anvandare#getRoller <em>Roller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roller</em>'.
	 * @see se.underlag.model.Anvandare#getRoller()
	 * @see #getAnvandare()
	 * @generated
	 */
	EReference getAnvandare_Roller();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.RollTilldelning <em>Roll Tilldelning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Roll Tilldelning</em>'.
	 * @see se.underlag.model.RollTilldelning
	 * @generated
	 */
	EClass getRollTilldelning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.RollTilldelning#getRoll <em>Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll</em>'.
	 * @see se.underlag.model.RollTilldelning#getRoll()
	 * @see #getRollTilldelning()
	 * @generated
	 */
	EAttribute getRollTilldelning_Roll();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.RollTilldelning#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.RollTilldelning#getFrom()
	 * @see #getRollTilldelning()
	 * @generated
	 */
	EAttribute getRollTilldelning_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.RollTilldelning#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.RollTilldelning#getTom()
	 * @see #getRollTilldelning()
	 * @generated
	 */
	EAttribute getRollTilldelning_Tom();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.RollTilldelning#getEnhet <em>Enhet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Enhet</em>'.
	 * @see se.underlag.model.RollTilldelning#getEnhet()
	 * @see #getRollTilldelning()
	 * @generated
	 */
	EReference getRollTilldelning_Enhet();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.RollTilldelning#getAnvandare <em>Anvandare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Anvandare</em>'.
	 * @see se.underlag.model.RollTilldelning#getAnvandare()
	 * @see #getRollTilldelning()
	 * @generated
	 */
	EReference getRollTilldelning_Anvandare();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see se.underlag.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Person#getIdentitet <em>Identitet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identitet</em>'.
	 * @see se.underlag.model.Person#getIdentitet()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Identitet();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Person#getIdentitetstyp <em>Identitetstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Identitetstyp</em>'.
	 * @see se.underlag.model.Person#getIdentitetstyp()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Identitetstyp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Person#getFornamn <em>Fornamn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fornamn</em>'.
	 * @see se.underlag.model.Person#getFornamn()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Fornamn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Person#getEfternamn <em>Efternamn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Efternamn</em>'.
	 * @see se.underlag.model.Person#getEfternamn()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Efternamn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Person#isSkyddadIdentitet <em>Skyddad Identitet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skyddad Identitet</em>'.
	 * @see se.underlag.model.Person#isSkyddadIdentitet()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_SkyddadIdentitet();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Person#getKon <em>Kon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kon</em>'.
	 * @see se.underlag.model.Person#getKon()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Kon();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Person#getForetradare <em>Foretradare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Foretradare</em>'.
	 * @see se.underlag.model.Person#getForetradare()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Foretradare();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Foretradare <em>Foretradare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Foretradare</em>'.
	 * @see se.underlag.model.Foretradare
	 * @generated
	 */
	EClass getForetradare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Foretradare#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Foretradare#getNamn()
	 * @see #getForetradare()
	 * @generated
	 */
	EAttribute getForetradare_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Foretradare#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Foretradare#getTyp()
	 * @see #getForetradare()
	 * @generated
	 */
	EAttribute getForetradare_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Foretradare#getKontakt <em>Kontakt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontakt</em>'.
	 * @see se.underlag.model.Foretradare#getKontakt()
	 * @see #getForetradare()
	 * @generated
	 */
	EAttribute getForetradare_Kontakt();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Foretradare#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Person</em>'.
	 * @see se.underlag.model.Foretradare#getPerson()
	 * @see #getForetradare()
	 * @generated
	 */
	EReference getForetradare_Person();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Arende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Arende</em>'.
	 * @see se.underlag.model.Arende
	 * @generated
	 */
	EClass getArende();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Arende#getArendenr <em>Arendenr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arendenr</em>'.
	 * @see se.underlag.model.Arende#getArendenr()
	 * @see #getArende()
	 * @generated
	 */
	EAttribute getArende_Arendenr();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Arende#getHandlaggare <em>Handlaggare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handlaggare</em>'.
	 * @see se.underlag.model.Arende#getHandlaggare()
	 * @see #getArende()
	 * @generated
	 */
	EAttribute getArende_Handlaggare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Arende#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.underlag.model.Arende#getStatus()
	 * @see #getArende()
	 * @generated
	 */
	EAttribute getArende_Status();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Arende#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Arende#getPerson()
	 * @see #getArende()
	 * @generated
	 */
	EReference getArende_Person();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Arende#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Beslut</em>'.
	 * @see se.underlag.model.Arende#getBeslut()
	 * @see #getArende()
	 * @generated
	 */
	EReference getArende_Beslut();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Beslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beslut</em>'.
	 * @see se.underlag.model.Beslut
	 * @generated
	 */
	EClass getBeslut();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getNr <em>Nr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr</em>'.
	 * @see se.underlag.model.Beslut#getNr()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Nr();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getLagrum <em>Lagrum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lagrum</em>'.
	 * @see se.underlag.model.Beslut#getLagrum()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Lagrum();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getBeslutsdatum <em>Beslutsdatum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Beslutsdatum</em>'.
	 * @see se.underlag.model.Beslut#getBeslutsdatum()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Beslutsdatum();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Beslut#getFrom()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Beslut#getTom()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getOmfattning <em>Omfattning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Omfattning</em>'.
	 * @see se.underlag.model.Beslut#getOmfattning()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Omfattning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#isGynnande <em>Gynnande</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gynnande</em>'.
	 * @see se.underlag.model.Beslut#isGynnande()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Gynnande();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#isForhandsbesked <em>Forhandsbesked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forhandsbesked</em>'.
	 * @see se.underlag.model.Beslut#isForhandsbesked()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Forhandsbesked();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#isF100 <em>F100</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>F100</em>'.
	 * @see se.underlag.model.Beslut#isF100()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_F100();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Beslut#getAvslutsorsak <em>Avslutsorsak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avslutsorsak</em>'.
	 * @see se.underlag.model.Beslut#getAvslutsorsak()
	 * @see #getBeslut()
	 * @generated
	 */
	EAttribute getBeslut_Avslutsorsak();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Beslut#getInsatstyp <em>Insatstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Insatstyp</em>'.
	 * @see se.underlag.model.Beslut#getInsatstyp()
	 * @see #getBeslut()
	 * @generated
	 */
	EReference getBeslut_Insatstyp();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Beslut#getArende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Arende</em>'.
	 * @see se.underlag.model.Beslut#getArende()
	 * @see #getBeslut()
	 * @generated
	 */
	EReference getBeslut_Arende();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Insatstyp <em>Insatstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Insatstyp</em>'.
	 * @see se.underlag.model.Insatstyp
	 * @generated
	 */
	EClass getInsatstyp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#getKod <em>Kod</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kod</em>'.
	 * @see se.underlag.model.Insatstyp#getKod()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Kod();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Insatstyp#getNamn()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#getLagrum <em>Lagrum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lagrum</em>'.
	 * @see se.underlag.model.Insatstyp#getLagrum()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Lagrum();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#getPrisenhet <em>Prisenhet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prisenhet</em>'.
	 * @see se.underlag.model.Insatstyp#getPrisenhet()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Prisenhet();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#getUteslutningsgrupp <em>Uteslutningsgrupp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uteslutningsgrupp</em>'.
	 * @see se.underlag.model.Insatstyp#getUteslutningsgrupp()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Uteslutningsgrupp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#isNivabedoms <em>Nivabedoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nivabedoms</em>'.
	 * @see se.underlag.model.Insatstyp#isNivabedoms()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Nivabedoms();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#isIvoRapport <em>Ivo Rapport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ivo Rapport</em>'.
	 * @see se.underlag.model.Insatstyp#isIvoRapport()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_IvoRapport();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Insatstyp#isValfrihetssystem <em>Valfrihetssystem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valfrihetssystem</em>'.
	 * @see se.underlag.model.Insatstyp#isValfrihetssystem()
	 * @see #getInsatstyp()
	 * @generated
	 */
	EAttribute getInsatstyp_Valfrihetssystem();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Leverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leverantor</em>'.
	 * @see se.underlag.model.Leverantor
	 * @generated
	 */
	EClass getLeverantor();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Leverantor#getOrgnr <em>Orgnr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orgnr</em>'.
	 * @see se.underlag.model.Leverantor#getOrgnr()
	 * @see #getLeverantor()
	 * @generated
	 */
	EAttribute getLeverantor_Orgnr();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Leverantor#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Leverantor#getNamn()
	 * @see #getLeverantor()
	 * @generated
	 */
	EAttribute getLeverantor_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Leverantor#getAdress <em>Adress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adress</em>'.
	 * @see se.underlag.model.Leverantor#getAdress()
	 * @see #getLeverantor()
	 * @generated
	 */
	EAttribute getLeverantor_Adress();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Leverantor#getRegi <em>Regi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regi</em>'.
	 * @see se.underlag.model.Leverantor#getRegi()
	 * @see #getLeverantor()
	 * @generated
	 */
	EAttribute getLeverantor_Regi();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Leverantor#isExtern <em>Extern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Extern</em>'.
	 * @see se.underlag.model.Leverantor#isExtern()
	 * @see #getLeverantor()
	 * @generated
	 */
	EAttribute getLeverantor_Extern();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Leverantor#getBoenden <em>Boenden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boenden</em>'.
	 * @see se.underlag.model.Leverantor#getBoenden()
	 * @see #getLeverantor()
	 * @generated
	 */
	EReference getLeverantor_Boenden();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Boende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boende</em>'.
	 * @see se.underlag.model.Boende
	 * @generated
	 */
	EClass getBoende();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boende#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Boende#getNamn()
	 * @see #getBoende()
	 * @generated
	 */
	EAttribute getBoende_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boende#getOrt <em>Ort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ort</em>'.
	 * @see se.underlag.model.Boende#getOrt()
	 * @see #getBoende()
	 * @generated
	 */
	EAttribute getBoende_Ort();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Boende#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Leverantor</em>'.
	 * @see se.underlag.model.Boende#getLeverantor()
	 * @see #getBoende()
	 * @generated
	 */
	EReference getBoende_Leverantor();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Placeringsavtal <em>Placeringsavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placeringsavtal</em>'.
	 * @see se.underlag.model.Placeringsavtal
	 * @generated
	 */
	EClass getPlaceringsavtal();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getNr <em>Nr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nr</em>'.
	 * @see se.underlag.model.Placeringsavtal#getNr()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Nr();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Placeringsavtal#getTyp()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Placeringsavtal#getFrom()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Placeringsavtal#getTom()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getBoendepris <em>Boendepris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boendepris</em>'.
	 * @see se.underlag.model.Placeringsavtal#getBoendepris()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Boendepris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getPoang <em>Poang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poang</em>'.
	 * @see se.underlag.model.Placeringsavtal#getPoang()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Poang();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getBarntillagg <em>Barntillagg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Barntillagg</em>'.
	 * @see se.underlag.model.Placeringsavtal#getBarntillagg()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Barntillagg();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getDygnspris <em>Dygnspris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dygnspris</em>'.
	 * @see se.underlag.model.Placeringsavtal#getDygnspris()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Dygnspris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#isAvresedagDebiteras <em>Avresedag Debiteras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avresedag Debiteras</em>'.
	 * @see se.underlag.model.Placeringsavtal#isAvresedagDebiteras()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_AvresedagDebiteras();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Placeringsavtal#getPerson()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Person();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Beslut</em>'.
	 * @see se.underlag.model.Placeringsavtal#getBeslut()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Beslut();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Leverantor</em>'.
	 * @see se.underlag.model.Placeringsavtal#getLeverantor()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Leverantor();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getBoende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Boende</em>'.
	 * @see se.underlag.model.Placeringsavtal#getBoende()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Boende();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getErsatter <em>Ersatter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ersatter</em>'.
	 * @see se.underlag.model.Placeringsavtal#getErsatter()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Ersatter();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#isUndantag <em>Undantag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantag</em>'.
	 * @see se.underlag.model.Placeringsavtal#isUndantag()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Undantag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getUndantagsvillkor <em>Undantagsvillkor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantagsvillkor</em>'.
	 * @see se.underlag.model.Placeringsavtal#getUndantagsvillkor()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Undantagsvillkor();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getDokumentpris <em>Dokumentpris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dokumentpris</em>'.
	 * @see se.underlag.model.Placeringsavtal#getDokumentpris()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Dokumentpris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getUpprattadAv <em>Upprattad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upprattad Av</em>'.
	 * @see se.underlag.model.Placeringsavtal#getUpprattadAv()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_UpprattadAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getUpprattadRoll <em>Upprattad Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upprattad Roll</em>'.
	 * @see se.underlag.model.Placeringsavtal#getUpprattadRoll()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_UpprattadRoll();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getUpprattad <em>Upprattad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upprattad</em>'.
	 * @see se.underlag.model.Placeringsavtal#getUpprattad()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Upprattad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getKontrollraknadAv <em>Kontrollraknad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontrollraknad Av</em>'.
	 * @see se.underlag.model.Placeringsavtal#getKontrollraknadAv()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_KontrollraknadAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getKontrollraknad <em>Kontrollraknad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontrollraknad</em>'.
	 * @see se.underlag.model.Placeringsavtal#getKontrollraknad()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Kontrollraknad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getAvvikelse <em>Avvikelse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avvikelse</em>'.
	 * @see se.underlag.model.Placeringsavtal#getAvvikelse()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Avvikelse();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getSigneradAv <em>Signerad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signerad Av</em>'.
	 * @see se.underlag.model.Placeringsavtal#getSigneradAv()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_SigneradAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getSignerad <em>Signerad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signerad</em>'.
	 * @see se.underlag.model.Placeringsavtal#getSignerad()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Signerad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getSkickad <em>Skickad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skickad</em>'.
	 * @see se.underlag.model.Placeringsavtal#getSkickad()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Skickad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getAdminInformerad <em>Admin Informerad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Admin Informerad</em>'.
	 * @see se.underlag.model.Placeringsavtal#getAdminInformerad()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_AdminInformerad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#isSvarskuvert <em>Svarskuvert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Svarskuvert</em>'.
	 * @see se.underlag.model.Placeringsavtal#isSvarskuvert()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Svarskuvert();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getAterkommen <em>Aterkommen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aterkommen</em>'.
	 * @see se.underlag.model.Placeringsavtal#getAterkommen()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Aterkommen();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getArkiverad <em>Arkiverad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arkiverad</em>'.
	 * @see se.underlag.model.Placeringsavtal#getArkiverad()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Arkiverad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getDatumorsak <em>Datumorsak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Datumorsak</em>'.
	 * @see se.underlag.model.Placeringsavtal#getDatumorsak()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Datumorsak();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getUppsagd <em>Uppsagd</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uppsagd</em>'.
	 * @see se.underlag.model.Placeringsavtal#getUppsagd()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Uppsagd();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getUppsagningsdagar <em>Uppsagningsdagar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uppsagningsdagar</em>'.
	 * @see se.underlag.model.Placeringsavtal#getUppsagningsdagar()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Uppsagningsdagar();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getSistaDebiteringsdag <em>Sista Debiteringsdag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sista Debiteringsdag</em>'.
	 * @see se.underlag.model.Placeringsavtal#getSistaDebiteringsdag()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_SistaDebiteringsdag();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getRamavtal <em>Ramavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Ramavtal</em>'.
	 * @see se.underlag.model.Placeringsavtal#getRamavtal()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Ramavtal();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsavtal#getBedomning <em>Bedomning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bedomning</em>'.
	 * @see se.underlag.model.Placeringsavtal#getBedomning()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EReference getPlaceringsavtal_Bedomning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsavtal#getTurordning <em>Turordning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Turordning</em>'.
	 * @see se.underlag.model.Placeringsavtal#getTurordning()
	 * @see #getPlaceringsavtal()
	 * @generated
	 */
	EAttribute getPlaceringsavtal_Turordning();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Ramavtal <em>Ramavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ramavtal</em>'.
	 * @see se.underlag.model.Ramavtal
	 * @generated
	 */
	EClass getRamavtal();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Ramavtal#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Ramavtal#getNamn()
	 * @see #getRamavtal()
	 * @generated
	 */
	EAttribute getRamavtal_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Ramavtal#getDiarienr <em>Diarienr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diarienr</em>'.
	 * @see se.underlag.model.Ramavtal#getDiarienr()
	 * @see #getRamavtal()
	 * @generated
	 */
	EAttribute getRamavtal_Diarienr();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Ramavtal#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Ramavtal#getFrom()
	 * @see #getRamavtal()
	 * @generated
	 */
	EAttribute getRamavtal_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Ramavtal#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Ramavtal#getTom()
	 * @see #getRamavtal()
	 * @generated
	 */
	EAttribute getRamavtal_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Ramavtal#getPrismodell <em>Prismodell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prismodell</em>'.
	 * @see se.underlag.model.Ramavtal#getPrismodell()
	 * @see #getRamavtal()
	 * @generated
	 */
	EAttribute getRamavtal_Prismodell();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Ramavtal#getPrisversion <em>Prisversion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prisversion</em>'.
	 * @see se.underlag.model.Ramavtal#getPrisversion()
	 * @see #getRamavtal()
	 * @generated
	 */
	EAttribute getRamavtal_Prisversion();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Ramavtal#getPriser <em>Priser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Priser</em>'.
	 * @see se.underlag.model.Ramavtal#getPriser()
	 * @see #getRamavtal()
	 * @generated
	 */
	EReference getRamavtal_Priser();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Boendepris <em>Boendepris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Boendepris</em>'.
	 * @see se.underlag.model.Boendepris
	 * @generated
	 */
	EClass getBoendepris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boendepris#getPris <em>Pris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pris</em>'.
	 * @see se.underlag.model.Boendepris#getPris()
	 * @see #getBoendepris()
	 * @generated
	 */
	EAttribute getBoendepris_Pris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boendepris#getBarntillagg <em>Barntillagg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Barntillagg</em>'.
	 * @see se.underlag.model.Boendepris#getBarntillagg()
	 * @see #getBoendepris()
	 * @generated
	 */
	EAttribute getBoendepris_Barntillagg();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boendepris#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Boendepris#getFrom()
	 * @see #getBoendepris()
	 * @generated
	 */
	EAttribute getBoendepris_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boendepris#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Boendepris#getTom()
	 * @see #getBoendepris()
	 * @generated
	 */
	EAttribute getBoendepris_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Boendepris#getKalla <em>Kalla</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kalla</em>'.
	 * @see se.underlag.model.Boendepris#getKalla()
	 * @see #getBoendepris()
	 * @generated
	 */
	EAttribute getBoendepris_Kalla();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Boendepris#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Leverantor</em>'.
	 * @see se.underlag.model.Boendepris#getLeverantor()
	 * @see #getBoendepris()
	 * @generated
	 */
	EReference getBoendepris_Leverantor();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Boendepris#getBoende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Boende</em>'.
	 * @see se.underlag.model.Boendepris#getBoende()
	 * @see #getBoendepris()
	 * @generated
	 */
	EReference getBoendepris_Boende();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Boendepris#getRamavtal <em>Ramavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Ramavtal</em>'.
	 * @see se.underlag.model.Boendepris#getRamavtal()
	 * @see #getBoendepris()
	 * @generated
	 */
	EReference getBoendepris_Ramavtal();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Behovsbedomning <em>Behovsbedomning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Behovsbedomning</em>'.
	 * @see se.underlag.model.Behovsbedomning
	 * @generated
	 */
	EClass getBehovsbedomning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Behovsbedomning#getTyp()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getKontaktDatum <em>Kontakt Datum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontakt Datum</em>'.
	 * @see se.underlag.model.Behovsbedomning#getKontaktDatum()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_KontaktDatum();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getKontaktAv <em>Kontakt Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontakt Av</em>'.
	 * @see se.underlag.model.Behovsbedomning#getKontaktAv()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_KontaktAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getKontaktUnderlag <em>Kontakt Underlag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontakt Underlag</em>'.
	 * @see se.underlag.model.Behovsbedomning#getKontaktUnderlag()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_KontaktUnderlag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getStartBekraftad <em>Start Bekraftad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Bekraftad</em>'.
	 * @see se.underlag.model.Behovsbedomning#getStartBekraftad()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_StartBekraftad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getBehovUppstod <em>Behov Uppstod</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Behov Uppstod</em>'.
	 * @see se.underlag.model.Behovsbedomning#getBehovUppstod()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_BehovUppstod();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getBokad <em>Bokad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bokad</em>'.
	 * @see se.underlag.model.Behovsbedomning#getBokad()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Bokad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getGenomford <em>Genomford</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Genomford</em>'.
	 * @see se.underlag.model.Behovsbedomning#getGenomford()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Genomford();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getGenomfordAv <em>Genomford Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Genomford Av</em>'.
	 * @see se.underlag.model.Behovsbedomning#getGenomfordAv()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_GenomfordAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getPoang <em>Poang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Poang</em>'.
	 * @see se.underlag.model.Behovsbedomning#getPoang()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Poang();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#isUndantag <em>Undantag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantag</em>'.
	 * @see se.underlag.model.Behovsbedomning#isUndantag()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Undantag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getUndantagsskal <em>Undantagsskal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantagsskal</em>'.
	 * @see se.underlag.model.Behovsbedomning#getUndantagsskal()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Undantagsskal();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getDokumentpris <em>Dokumentpris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dokumentpris</em>'.
	 * @see se.underlag.model.Behovsbedomning#getDokumentpris()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_Dokumentpris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getMejlSkickat <em>Mejl Skickat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mejl Skickat</em>'.
	 * @see se.underlag.model.Behovsbedomning#getMejlSkickat()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_MejlSkickat();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Behovsbedomning#getITreserva <em>ITreserva</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>ITreserva</em>'.
	 * @see se.underlag.model.Behovsbedomning#getITreserva()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EAttribute getBehovsbedomning_ITreserva();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Behovsbedomning#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Behovsbedomning#getPerson()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EReference getBehovsbedomning_Person();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Behovsbedomning#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Beslut</em>'.
	 * @see se.underlag.model.Behovsbedomning#getBeslut()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EReference getBehovsbedomning_Beslut();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Behovsbedomning#getBoende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Boende</em>'.
	 * @see se.underlag.model.Behovsbedomning#getBoende()
	 * @see #getBehovsbedomning()
	 * @generated
	 */
	EReference getBehovsbedomning_Boende();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Inflyttning <em>Inflyttning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Inflyttning</em>'.
	 * @see se.underlag.model.Inflyttning
	 * @generated
	 */
	EClass getInflyttning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Inflyttning#getDatum <em>Datum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Datum</em>'.
	 * @see se.underlag.model.Inflyttning#getDatum()
	 * @see #getInflyttning()
	 * @generated
	 */
	EAttribute getInflyttning_Datum();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Inflyttning#getMeddelad <em>Meddelad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meddelad</em>'.
	 * @see se.underlag.model.Inflyttning#getMeddelad()
	 * @see #getInflyttning()
	 * @generated
	 */
	EAttribute getInflyttning_Meddelad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Inflyttning#getMeddeladAv <em>Meddelad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meddelad Av</em>'.
	 * @see se.underlag.model.Inflyttning#getMeddeladAv()
	 * @see #getInflyttning()
	 * @generated
	 */
	EAttribute getInflyttning_MeddeladAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Inflyttning#getExpansionsbelopp <em>Expansionsbelopp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expansionsbelopp</em>'.
	 * @see se.underlag.model.Inflyttning#getExpansionsbelopp()
	 * @see #getInflyttning()
	 * @generated
	 */
	EAttribute getInflyttning_Expansionsbelopp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Inflyttning#getExpansionsstatus <em>Expansionsstatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expansionsstatus</em>'.
	 * @see se.underlag.model.Inflyttning#getExpansionsstatus()
	 * @see #getInflyttning()
	 * @generated
	 */
	EAttribute getInflyttning_Expansionsstatus();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Inflyttning#getExpansionsdatum <em>Expansionsdatum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expansionsdatum</em>'.
	 * @see se.underlag.model.Inflyttning#getExpansionsdatum()
	 * @see #getInflyttning()
	 * @generated
	 */
	EAttribute getInflyttning_Expansionsdatum();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Inflyttning#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Inflyttning#getPerson()
	 * @see #getInflyttning()
	 * @generated
	 */
	EReference getInflyttning_Person();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Inflyttning#getBoende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Boende</em>'.
	 * @see se.underlag.model.Inflyttning#getBoende()
	 * @see #getInflyttning()
	 * @generated
	 */
	EReference getInflyttning_Boende();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Placeringsarende <em>Placeringsarende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placeringsarende</em>'.
	 * @see se.underlag.model.Placeringsarende
	 * @generated
	 */
	EClass getPlaceringsarende();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getReferens <em>Referens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referens</em>'.
	 * @see se.underlag.model.Placeringsarende#getReferens()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Referens();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getFlode <em>Flode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flode</em>'.
	 * @see se.underlag.model.Placeringsarende#getFlode()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Flode();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getTillstand <em>Tillstand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tillstand</em>'.
	 * @see se.underlag.model.Placeringsarende#getTillstand()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Tillstand();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getStartad <em>Startad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Startad</em>'.
	 * @see se.underlag.model.Placeringsarende#getStartad()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Startad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getAvslutad <em>Avslutad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avslutad</em>'.
	 * @see se.underlag.model.Placeringsarende#getAvslutad()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Avslutad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getAntalSteg <em>Antal Steg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Antal Steg</em>'.
	 * @see se.underlag.model.Placeringsarende#getAntalSteg()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_AntalSteg();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getKontaktuppgift <em>Kontaktuppgift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontaktuppgift</em>'.
	 * @see se.underlag.model.Placeringsarende#getKontaktuppgift()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Kontaktuppgift();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getSocialsekreterare <em>Socialsekreterare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socialsekreterare</em>'.
	 * @see se.underlag.model.Placeringsarende#getSocialsekreterare()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Socialsekreterare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getPlaneringsledare <em>Planeringsledare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planeringsledare</em>'.
	 * @see se.underlag.model.Placeringsarende#getPlaneringsledare()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Planeringsledare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getSocialadministrator <em>Socialadministrator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socialadministrator</em>'.
	 * @see se.underlag.model.Placeringsarende#getSocialadministrator()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Socialadministrator();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getEnhetschef <em>Enhetschef</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enhetschef</em>'.
	 * @see se.underlag.model.Placeringsarende#getEnhetschef()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_Enhetschef();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getLinkSamordnare <em>Link Samordnare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link Samordnare</em>'.
	 * @see se.underlag.model.Placeringsarende#getLinkSamordnare()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_LinkSamordnare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringsarende#getOnskadSistaDag <em>Onskad Sista Dag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Onskad Sista Dag</em>'.
	 * @see se.underlag.model.Placeringsarende#getOnskadSistaDag()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EAttribute getPlaceringsarende_OnskadSistaDag();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Placeringsarende#getPerson()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Person();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Beslut</em>'.
	 * @see se.underlag.model.Placeringsarende#getBeslut()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Beslut();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Leverantor</em>'.
	 * @see se.underlag.model.Placeringsarende#getLeverantor()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Leverantor();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getBoende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Boende</em>'.
	 * @see se.underlag.model.Placeringsarende#getBoende()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Boende();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getBedomning <em>Bedomning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bedomning</em>'.
	 * @see se.underlag.model.Placeringsarende#getBedomning()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Bedomning();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getAvtal <em>Avtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Avtal</em>'.
	 * @see se.underlag.model.Placeringsarende#getAvtal()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Avtal();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getForegaende <em>Foregaende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Foregaende</em>'.
	 * @see se.underlag.model.Placeringsarende#getForegaende()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Foregaende();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Placeringsarende#getInflyttning <em>Inflyttning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Inflyttning</em>'.
	 * @see se.underlag.model.Placeringsarende#getInflyttning()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Inflyttning();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Placeringsarende#getSteg <em>Steg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steg</em>'.
	 * @see se.underlag.model.Placeringsarende#getSteg()
	 * @see #getPlaceringsarende()
	 * @generated
	 */
	EReference getPlaceringsarende_Steg();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Placeringssteg <em>Placeringssteg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placeringssteg</em>'.
	 * @see se.underlag.model.Placeringssteg
	 * @generated
	 */
	EClass getPlaceringssteg();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getSteg <em>Steg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Steg</em>'.
	 * @see se.underlag.model.Placeringssteg#getSteg()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Steg();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getRegel <em>Regel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regel</em>'.
	 * @see se.underlag.model.Placeringssteg#getRegel()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Regel();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getFran <em>Fran</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fran</em>'.
	 * @see se.underlag.model.Placeringssteg#getFran()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Fran();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getTill <em>Till</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Till</em>'.
	 * @see se.underlag.model.Placeringssteg#getTill()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Till();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getTid <em>Tid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tid</em>'.
	 * @see se.underlag.model.Placeringssteg#getTid()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Tid();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getDag <em>Dag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dag</em>'.
	 * @see se.underlag.model.Placeringssteg#getDag()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Dag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getUtfortAv <em>Utfort Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Utfort Av</em>'.
	 * @see se.underlag.model.Placeringssteg#getUtfortAv()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_UtfortAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getRoll <em>Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll</em>'.
	 * @see se.underlag.model.Placeringssteg#getRoll()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Roll();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getOrsak <em>Orsak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orsak</em>'.
	 * @see se.underlag.model.Placeringssteg#getOrsak()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Orsak();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Placeringssteg#getNotering <em>Notering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notering</em>'.
	 * @see se.underlag.model.Placeringssteg#getNotering()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EAttribute getPlaceringssteg_Notering();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Placeringssteg#getArende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Arende</em>'.
	 * @see se.underlag.model.Placeringssteg#getArende()
	 * @see #getPlaceringssteg()
	 * @generated
	 */
	EReference getPlaceringssteg_Arende();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Kopfilsforslag <em>Kopfilsforslag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kopfilsforslag</em>'.
	 * @see se.underlag.model.Kopfilsforslag
	 * @generated
	 */
	EClass getKopfilsforslag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getTyp()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getStatus()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getAr <em>Ar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ar</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getAr()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Ar();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getFrom()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getTom()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getDygnspris <em>Dygnspris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dygnspris</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getDygnspris()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Dygnspris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getReferens <em>Referens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Referens</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getReferens()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Referens();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getMotivering <em>Motivering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Motivering</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getMotivering()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Motivering();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getAvgjordAv <em>Avgjord Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avgjord Av</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getAvgjordAv()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_AvgjordAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getAvgjord <em>Avgjord</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avgjord</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getAvgjord()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Avgjord();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsforslag#getAvgorandeorsak <em>Avgorandeorsak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Avgorandeorsak</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getAvgorandeorsak()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EAttribute getKopfilsforslag_Avgorandeorsak();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getPerson()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Person();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Beslut</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getBeslut()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Beslut();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getInsatstyp <em>Insatstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Insatstyp</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getInsatstyp()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Insatstyp();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Leverantor</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getLeverantor()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Leverantor();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getAvtal <em>Avtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Avtal</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getAvtal()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Avtal();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getKopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kopfil</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getKopfil()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Kopfil();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsforslag#getRad <em>Rad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rad</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getRad()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Rad();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Kopfilsforslag#getManader <em>Manader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Manader</em>'.
	 * @see se.underlag.model.Kopfilsforslag#getManader()
	 * @see #getKopfilsforslag()
	 * @generated
	 */
	EReference getKopfilsforslag_Manader();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Forslagsmanad <em>Forslagsmanad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Forslagsmanad</em>'.
	 * @see se.underlag.model.Forslagsmanad
	 * @generated
	 */
	EClass getForslagsmanad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Forslagsmanad#getManad <em>Manad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manad</em>'.
	 * @see se.underlag.model.Forslagsmanad#getManad()
	 * @see #getForslagsmanad()
	 * @generated
	 */
	EAttribute getForslagsmanad_Manad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Forslagsmanad#getBelopp <em>Belopp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Belopp</em>'.
	 * @see se.underlag.model.Forslagsmanad#getBelopp()
	 * @see #getForslagsmanad()
	 * @generated
	 */
	EAttribute getForslagsmanad_Belopp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Forslagsmanad#getTidigare <em>Tidigare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tidigare</em>'.
	 * @see se.underlag.model.Forslagsmanad#getTidigare()
	 * @see #getForslagsmanad()
	 * @generated
	 */
	EAttribute getForslagsmanad_Tidigare();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Forslagsmanad#getForslag <em>Forslag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Forslag</em>'.
	 * @see se.underlag.model.Forslagsmanad#getForslag()
	 * @see #getForslagsmanad()
	 * @generated
	 */
	EReference getForslagsmanad_Forslag();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Dokument <em>Dokument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dokument</em>'.
	 * @see se.underlag.model.Dokument
	 * @generated
	 */
	EClass getDokument();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokument#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Dokument#getTyp()
	 * @see #getDokument()
	 * @generated
	 */
	EAttribute getDokument_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokument#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Dokument#getNamn()
	 * @see #getDokument()
	 * @generated
	 */
	EAttribute getDokument_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokument#getSkapat <em>Skapat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skapat</em>'.
	 * @see se.underlag.model.Dokument#getSkapat()
	 * @see #getDokument()
	 * @generated
	 */
	EAttribute getDokument_Skapat();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokument#getMall <em>Mall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mall</em>'.
	 * @see se.underlag.model.Dokument#getMall()
	 * @see #getDokument()
	 * @generated
	 */
	EAttribute getDokument_Mall();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Dokument#getFil <em>Fil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fil</em>'.
	 * @see se.underlag.model.Dokument#getFil()
	 * @see #getDokument()
	 * @generated
	 */
	EReference getDokument_Fil();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Dokument#getArende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Arende</em>'.
	 * @see se.underlag.model.Dokument#getArende()
	 * @see #getDokument()
	 * @generated
	 */
	EReference getDokument_Arende();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Dokument#getAvtal <em>Avtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Avtal</em>'.
	 * @see se.underlag.model.Dokument#getAvtal()
	 * @see #getDokument()
	 * @generated
	 */
	EReference getDokument_Avtal();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Dokumentmall <em>Dokumentmall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dokumentmall</em>'.
	 * @see se.underlag.model.Dokumentmall
	 * @generated
	 */
	EClass getDokumentmall();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokumentmall#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Dokumentmall#getTyp()
	 * @see #getDokumentmall()
	 * @generated
	 */
	EAttribute getDokumentmall_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokumentmall#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Dokumentmall#getNamn()
	 * @see #getDokumentmall()
	 * @generated
	 */
	EAttribute getDokumentmall_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokumentmall#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see se.underlag.model.Dokumentmall#getFormat()
	 * @see #getDokumentmall()
	 * @generated
	 */
	EAttribute getDokumentmall_Format();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokumentmall#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Dokumentmall#getFrom()
	 * @see #getDokumentmall()
	 * @generated
	 */
	EAttribute getDokumentmall_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Dokumentmall#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Dokumentmall#getTom()
	 * @see #getDokumentmall()
	 * @generated
	 */
	EAttribute getDokumentmall_Tom();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Dokumentmall#getFil <em>Fil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fil</em>'.
	 * @see se.underlag.model.Dokumentmall#getFil()
	 * @see #getDokumentmall()
	 * @generated
	 */
	EReference getDokumentmall_Fil();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Kopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kopfil</em>'.
	 * @see se.underlag.model.Kopfil
	 * @generated
	 */
	EClass getKopfil();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfil#getAr <em>Ar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ar</em>'.
	 * @see se.underlag.model.Kopfil#getAr()
	 * @see #getKopfil()
	 * @generated
	 */
	EAttribute getKopfil_Ar();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfil#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Kopfil#getNamn()
	 * @see #getKopfil()
	 * @generated
	 */
	EAttribute getKopfil_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfil#getAgare <em>Agare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agare</em>'.
	 * @see se.underlag.model.Kopfil#getAgare()
	 * @see #getKopfil()
	 * @generated
	 */
	EAttribute getKopfil_Agare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfil#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.underlag.model.Kopfil#getStatus()
	 * @see #getKopfil()
	 * @generated
	 */
	EAttribute getKopfil_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfil#getMall <em>Mall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mall</em>'.
	 * @see se.underlag.model.Kopfil#getMall()
	 * @see #getKopfil()
	 * @generated
	 */
	EAttribute getKopfil_Mall();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfil#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Original</em>'.
	 * @see se.underlag.model.Kopfil#getOriginal()
	 * @see #getKopfil()
	 * @generated
	 */
	EReference getKopfil_Original();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfil#getLasning <em>Lasning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Lasning</em>'.
	 * @see se.underlag.model.Kopfil#getLasning()
	 * @see #getKopfil()
	 * @generated
	 */
	EReference getKopfil_Lasning();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Kopfil#getVersioner <em>Versioner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versioner</em>'.
	 * @see se.underlag.model.Kopfil#getVersioner()
	 * @see #getKopfil()
	 * @generated
	 */
	EReference getKopfil_Versioner();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Kopfilsversion <em>Kopfilsversion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kopfilsversion</em>'.
	 * @see se.underlag.model.Kopfilsversion
	 * @generated
	 */
	EClass getKopfilsversion();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getManad <em>Manad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manad</em>'.
	 * @see se.underlag.model.Kopfilsversion#getManad()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Manad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getTidsstampel <em>Tidsstampel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tidsstampel</em>'.
	 * @see se.underlag.model.Kopfilsversion#getTidsstampel()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Tidsstampel();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getChecklistesvar <em>Checklistesvar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checklistesvar</em>'.
	 * @see se.underlag.model.Kopfilsversion#getChecklistesvar()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Checklistesvar();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getKontrollsumma <em>Kontrollsumma</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kontrollsumma</em>'.
	 * @see se.underlag.model.Kopfilsversion#getKontrollsumma()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Kontrollsumma();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getNummer <em>Nummer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nummer</em>'.
	 * @see se.underlag.model.Kopfilsversion#getNummer()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Nummer();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getRader <em>Rader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rader</em>'.
	 * @see se.underlag.model.Kopfilsversion#getRader()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Rader();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getSummaFaktiskt <em>Summa Faktiskt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summa Faktiskt</em>'.
	 * @see se.underlag.model.Kopfilsversion#getSummaFaktiskt()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_SummaFaktiskt();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getSummaPrognos <em>Summa Prognos</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summa Prognos</em>'.
	 * @see se.underlag.model.Kopfilsversion#getSummaPrognos()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_SummaPrognos();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsversion#getAnteckning <em>Anteckning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anteckning</em>'.
	 * @see se.underlag.model.Kopfilsversion#getAnteckning()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EAttribute getKopfilsversion_Anteckning();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsversion#getFil <em>Fil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Fil</em>'.
	 * @see se.underlag.model.Kopfilsversion#getFil()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EReference getKopfilsversion_Fil();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsversion#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Original</em>'.
	 * @see se.underlag.model.Kopfilsversion#getOriginal()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EReference getKopfilsversion_Original();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Kopfilsversion#getKopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Kopfil</em>'.
	 * @see se.underlag.model.Kopfilsversion#getKopfil()
	 * @see #getKopfilsversion()
	 * @generated
	 */
	EReference getKopfilsversion_Kopfil();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Kopfilsrad <em>Kopfilsrad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kopfilsrad</em>'.
	 * @see se.underlag.model.Kopfilsrad
	 * @generated
	 */
	EClass getKopfilsrad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getSortnyckel <em>Sortnyckel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sortnyckel</em>'.
	 * @see se.underlag.model.Kopfilsrad#getSortnyckel()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_Sortnyckel();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getDygnspris <em>Dygnspris</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dygnspris</em>'.
	 * @see se.underlag.model.Kopfilsrad#getDygnspris()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_Dygnspris();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFrom()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Kopfilsrad#getTom()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getKonto <em>Konto</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Konto</em>'.
	 * @see se.underlag.model.Kopfilsrad#getKonto()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_Konto();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getKommentar <em>Kommentar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kommentar</em>'.
	 * @see se.underlag.model.Kopfilsrad#getKommentar()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_Kommentar();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktJan <em>Faktiskt Jan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Jan</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktJan()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktJan();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktFeb <em>Faktiskt Feb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Feb</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktFeb()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktFeb();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktMar <em>Faktiskt Mar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Mar</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktMar()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktMar();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktApr <em>Faktiskt Apr</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Apr</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktApr()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktApr();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktMaj <em>Faktiskt Maj</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Maj</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktMaj()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktMaj();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktJun <em>Faktiskt Jun</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Jun</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktJun()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktJun();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktJul <em>Faktiskt Jul</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Jul</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktJul()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktJul();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktAug <em>Faktiskt Aug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Aug</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktAug()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktAug();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktSep <em>Faktiskt Sep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Sep</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktSep()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktSep();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktOkt <em>Faktiskt Okt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Okt</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktOkt()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktOkt();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktNov <em>Faktiskt Nov</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Nov</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktNov()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktNov();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kopfilsrad#getFaktisktDec <em>Faktiskt Dec</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Faktiskt Dec</em>'.
	 * @see se.underlag.model.Kopfilsrad#getFaktisktDec()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EAttribute getKopfilsrad_FaktisktDec();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getKopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kopfil</em>'.
	 * @see se.underlag.model.Kopfilsrad#getKopfil()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Kopfil();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Kopfilsrad#getPerson()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Person();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getBeslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Beslut</em>'.
	 * @see se.underlag.model.Kopfilsrad#getBeslut()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Beslut();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getAvtal <em>Avtal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Avtal</em>'.
	 * @see se.underlag.model.Kopfilsrad#getAvtal()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Avtal();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getInsatstyp <em>Insatstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Insatstyp</em>'.
	 * @see se.underlag.model.Kopfilsrad#getInsatstyp()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Insatstyp();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getLeverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Leverantor</em>'.
	 * @see se.underlag.model.Kopfilsrad#getLeverantor()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Leverantor();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Kopfilsrad#getHandelse <em>Handelse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Handelse</em>'.
	 * @see se.underlag.model.Kopfilsrad#getHandelse()
	 * @see #getKopfilsrad()
	 * @generated
	 */
	EReference getKopfilsrad_Handelse();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Prognoshandelse <em>Prognoshandelse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prognoshandelse</em>'.
	 * @see se.underlag.model.Prognoshandelse
	 * @generated
	 */
	EClass getPrognoshandelse();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoshandelse#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Prognoshandelse#getTyp()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EAttribute getPrognoshandelse_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoshandelse#getSakerhet <em>Sakerhet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sakerhet</em>'.
	 * @see se.underlag.model.Prognoshandelse#getSakerhet()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EAttribute getPrognoshandelse_Sakerhet();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoshandelse#getDatum <em>Datum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Datum</em>'.
	 * @see se.underlag.model.Prognoshandelse#getDatum()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EAttribute getPrognoshandelse_Datum();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoshandelse#getUnderlag <em>Underlag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Underlag</em>'.
	 * @see se.underlag.model.Prognoshandelse#getUnderlag()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EAttribute getPrognoshandelse_Underlag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoshandelse#getOrsak <em>Orsak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orsak</em>'.
	 * @see se.underlag.model.Prognoshandelse#getOrsak()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EAttribute getPrognoshandelse_Orsak();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoshandelse#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.underlag.model.Prognoshandelse#getStatus()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EAttribute getPrognoshandelse_Status();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Prognoshandelse#getKopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Kopfil</em>'.
	 * @see se.underlag.model.Prognoshandelse#getKopfil()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EReference getPrognoshandelse_Kopfil();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Prognoshandelse#getBekraftad <em>Bekraftad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Bekraftad</em>'.
	 * @see se.underlag.model.Prognoshandelse#getBekraftad()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EReference getPrognoshandelse_Bekraftad();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Prognoshandelse#getEffekter <em>Effekter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Effekter</em>'.
	 * @see se.underlag.model.Prognoshandelse#getEffekter()
	 * @see #getPrognoshandelse()
	 * @generated
	 */
	EReference getPrognoshandelse_Effekter();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Prognoseffekt <em>Prognoseffekt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prognoseffekt</em>'.
	 * @see se.underlag.model.Prognoseffekt
	 * @generated
	 */
	EClass getPrognoseffekt();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoseffekt#getManad <em>Manad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manad</em>'.
	 * @see se.underlag.model.Prognoseffekt#getManad()
	 * @see #getPrognoseffekt()
	 * @generated
	 */
	EAttribute getPrognoseffekt_Manad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Prognoseffekt#getDelta <em>Delta</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delta</em>'.
	 * @see se.underlag.model.Prognoseffekt#getDelta()
	 * @see #getPrognoseffekt()
	 * @generated
	 */
	EAttribute getPrognoseffekt_Delta();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Prognoseffekt#getRad <em>Rad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Rad</em>'.
	 * @see se.underlag.model.Prognoseffekt#getRad()
	 * @see #getPrognoseffekt()
	 * @generated
	 */
	EReference getPrognoseffekt_Rad();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Prognoseffekt#getHandelse <em>Handelse</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Handelse</em>'.
	 * @see se.underlag.model.Prognoseffekt#getHandelse()
	 * @see #getPrognoseffekt()
	 * @generated
	 */
	EReference getPrognoseffekt_Handelse();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Kolumnmall <em>Kolumnmall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Kolumnmall</em>'.
	 * @see se.underlag.model.Kolumnmall
	 * @generated
	 */
	EClass getKolumnmall();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Kolumnmall#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Kolumnmall#getNamn()
	 * @see #getKolumnmall()
	 * @generated
	 */
	EAttribute getKolumnmall_Namn();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Kolumnmall#getKolumner <em>Kolumner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Kolumner</em>'.
	 * @see se.underlag.model.Kolumnmall#getKolumner()
	 * @see #getKolumnmall()
	 * @generated
	 */
	EReference getKolumnmall_Kolumner();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Mallkolumn <em>Mallkolumn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mallkolumn</em>'.
	 * @see se.underlag.model.Mallkolumn
	 * @generated
	 */
	EClass getMallkolumn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Mallkolumn#getRubrik <em>Rubrik</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rubrik</em>'.
	 * @see se.underlag.model.Mallkolumn#getRubrik()
	 * @see #getMallkolumn()
	 * @generated
	 */
	EAttribute getMallkolumn_Rubrik();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Mallkolumn#getFalt <em>Falt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Falt</em>'.
	 * @see se.underlag.model.Mallkolumn#getFalt()
	 * @see #getMallkolumn()
	 * @generated
	 */
	EAttribute getMallkolumn_Falt();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Mallkolumn#getMall <em>Mall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Mall</em>'.
	 * @see se.underlag.model.Mallkolumn#getMall()
	 * @see #getMallkolumn()
	 * @generated
	 */
	EReference getMallkolumn_Mall();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Checklistpunkt <em>Checklistpunkt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Checklistpunkt</em>'.
	 * @see se.underlag.model.Checklistpunkt
	 * @generated
	 */
	EClass getChecklistpunkt();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Checklistpunkt#getOrdning <em>Ordning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ordning</em>'.
	 * @see se.underlag.model.Checklistpunkt#getOrdning()
	 * @see #getChecklistpunkt()
	 * @generated
	 */
	EAttribute getChecklistpunkt_Ordning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Checklistpunkt#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see se.underlag.model.Checklistpunkt#getText()
	 * @see #getChecklistpunkt()
	 * @generated
	 */
	EAttribute getChecklistpunkt_Text();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Checklistpunkt#getRegel <em>Regel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Regel</em>'.
	 * @see se.underlag.model.Checklistpunkt#getRegel()
	 * @see #getChecklistpunkt()
	 * @generated
	 */
	EAttribute getChecklistpunkt_Regel();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Checklistpunkt#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Checklistpunkt#getFrom()
	 * @see #getChecklistpunkt()
	 * @generated
	 */
	EAttribute getChecklistpunkt_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Checklistpunkt#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Checklistpunkt#getTom()
	 * @see #getChecklistpunkt()
	 * @generated
	 */
	EAttribute getChecklistpunkt_Tom();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Utkast <em>Utkast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Utkast</em>'.
	 * @see se.underlag.model.Utkast
	 * @generated
	 */
	EClass getUtkast();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Utkast#getAnvandare <em>Anvandare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anvandare</em>'.
	 * @see se.underlag.model.Utkast#getAnvandare()
	 * @see #getUtkast()
	 * @generated
	 */
	EAttribute getUtkast_Anvandare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Utkast#getObjekttyp <em>Objekttyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objekttyp</em>'.
	 * @see se.underlag.model.Utkast#getObjekttyp()
	 * @see #getUtkast()
	 * @generated
	 */
	EAttribute getUtkast_Objekttyp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Utkast#getObjektId <em>Objekt Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objekt Id</em>'.
	 * @see se.underlag.model.Utkast#getObjektId()
	 * @see #getUtkast()
	 * @generated
	 */
	EAttribute getUtkast_ObjektId();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Utkast#getTid <em>Tid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tid</em>'.
	 * @see se.underlag.model.Utkast#getTid()
	 * @see #getUtkast()
	 * @generated
	 */
	EAttribute getUtkast_Tid();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Utkast#getAntal <em>Antal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Antal</em>'.
	 * @see se.underlag.model.Utkast#getAntal()
	 * @see #getUtkast()
	 * @generated
	 */
	EAttribute getUtkast_Antal();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Utkast#getInnehall <em>Innehall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Innehall</em>'.
	 * @see se.underlag.model.Utkast#getInnehall()
	 * @see #getUtkast()
	 * @generated
	 */
	EAttribute getUtkast_Innehall();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Gallringslista <em>Gallringslista</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gallringslista</em>'.
	 * @see se.underlag.model.Gallringslista
	 * @generated
	 */
	EClass getGallringslista();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see se.underlag.model.Gallringslista#getStatus()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_Status();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getForeslagenAv <em>Foreslagen Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foreslagen Av</em>'.
	 * @see se.underlag.model.Gallringslista#getForeslagenAv()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_ForeslagenAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getForeslagen <em>Foreslagen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Foreslagen</em>'.
	 * @see se.underlag.model.Gallringslista#getForeslagen()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_Foreslagen();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getGranskadAv <em>Granskad Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granskad Av</em>'.
	 * @see se.underlag.model.Gallringslista#getGranskadAv()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_GranskadAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getGranskad <em>Granskad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granskad</em>'.
	 * @see se.underlag.model.Gallringslista#getGranskad()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_Granskad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getGenomfordAv <em>Genomford Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Genomford Av</em>'.
	 * @see se.underlag.model.Gallringslista#getGenomfordAv()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_GenomfordAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getGenomford <em>Genomford</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Genomford</em>'.
	 * @see se.underlag.model.Gallringslista#getGenomford()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_Genomford();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringslista#getRapport <em>Rapport</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rapport</em>'.
	 * @see se.underlag.model.Gallringslista#getRapport()
	 * @see #getGallringslista()
	 * @generated
	 */
	EAttribute getGallringslista_Rapport();

	/**
	 * Returns the meta object for the containment reference list '{@link se.underlag.model.Gallringslista#getPoster <em>Poster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Poster</em>'.
	 * @see se.underlag.model.Gallringslista#getPoster()
	 * @see #getGallringslista()
	 * @generated
	 */
	EReference getGallringslista_Poster();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Gallringspost <em>Gallringspost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gallringspost</em>'.
	 * @see se.underlag.model.Gallringspost
	 * @generated
	 */
	EClass getGallringspost();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getSistaInsats <em>Sista Insats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sista Insats</em>'.
	 * @see se.underlag.model.Gallringspost#getSistaInsats()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_SistaInsats();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getSistaAnteckning <em>Sista Anteckning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sista Anteckning</em>'.
	 * @see se.underlag.model.Gallringspost#getSistaAnteckning()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_SistaAnteckning();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getSammanstallningFran <em>Sammanstallning Fran</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sammanstallning Fran</em>'.
	 * @see se.underlag.model.Gallringspost#getSammanstallningFran()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_SammanstallningFran();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getPersonaktFran <em>Personakt Fran</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personakt Fran</em>'.
	 * @see se.underlag.model.Gallringspost#getPersonaktFran()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_PersonaktFran();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getSenast <em>Senast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Senast</em>'.
	 * @see se.underlag.model.Gallringspost#getSenast()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_Senast();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getUndantag <em>Undantag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantag</em>'.
	 * @see se.underlag.model.Gallringspost#getUndantag()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_Undantag();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getUndantagsorsak <em>Undantagsorsak</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantagsorsak</em>'.
	 * @see se.underlag.model.Gallringspost#getUndantagsorsak()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_Undantagsorsak();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getUndantagAv <em>Undantag Av</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Undantag Av</em>'.
	 * @see se.underlag.model.Gallringspost#getUndantagAv()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_UndantagAv();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Gallringspost#getGallrad <em>Gallrad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gallrad</em>'.
	 * @see se.underlag.model.Gallringspost#getGallrad()
	 * @see #getGallringspost()
	 * @generated
	 */
	EAttribute getGallringspost_Gallrad();

	/**
	 * Returns the meta object for the reference '{@link se.underlag.model.Gallringspost#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see se.underlag.model.Gallringspost#getPerson()
	 * @see #getGallringspost()
	 * @generated
	 */
	EReference getGallringspost_Person();

	/**
	 * Returns the meta object for the container reference '{@link se.underlag.model.Gallringspost#getLista <em>Lista</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Lista</em>'.
	 * @see se.underlag.model.Gallringspost#getLista()
	 * @see #getGallringspost()
	 * @generated
	 */
	EReference getGallringspost_Lista();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parameter</em>'.
	 * @see se.underlag.model.Parameter
	 * @generated
	 */
	EClass getParameter();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Parameter#getNyckel <em>Nyckel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nyckel</em>'.
	 * @see se.underlag.model.Parameter#getNyckel()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Nyckel();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Parameter#getVarde <em>Varde</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Varde</em>'.
	 * @see se.underlag.model.Parameter#getVarde()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Varde();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Parameter#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see se.underlag.model.Parameter#getFrom()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_From();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Parameter#getTom <em>Tom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tom</em>'.
	 * @see se.underlag.model.Parameter#getTom()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Tom();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Parameter#getKalla <em>Kalla</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kalla</em>'.
	 * @see se.underlag.model.Parameter#getKalla()
	 * @see #getParameter()
	 * @generated
	 */
	EAttribute getParameter_Kalla();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Handelselogg <em>Handelselogg</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handelselogg</em>'.
	 * @see se.underlag.model.Handelselogg
	 * @generated
	 */
	EClass getHandelselogg();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getTid <em>Tid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tid</em>'.
	 * @see se.underlag.model.Handelselogg#getTid()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Tid();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getAnvandare <em>Anvandare</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Anvandare</em>'.
	 * @see se.underlag.model.Handelselogg#getAnvandare()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Anvandare();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Handelselogg#getTyp()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getTransaktion <em>Transaktion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transaktion</em>'.
	 * @see se.underlag.model.Handelselogg#getTransaktion()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Transaktion();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getObjekttyp <em>Objekttyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objekttyp</em>'.
	 * @see se.underlag.model.Handelselogg#getObjekttyp()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Objekttyp();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getObjektId <em>Objekt Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objekt Id</em>'.
	 * @see se.underlag.model.Handelselogg#getObjektId()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_ObjektId();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getFalt <em>Falt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Falt</em>'.
	 * @see se.underlag.model.Handelselogg#getFalt()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Falt();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getFore <em>Fore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fore</em>'.
	 * @see se.underlag.model.Handelselogg#getFore()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Fore();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getEfter <em>Efter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Efter</em>'.
	 * @see se.underlag.model.Handelselogg#getEfter()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Efter();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Handelselogg#getPersoner <em>Personer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Personer</em>'.
	 * @see se.underlag.model.Handelselogg#getPersoner()
	 * @see #getHandelselogg()
	 * @generated
	 */
	EAttribute getHandelselogg_Personer();

	/**
	 * Returns the meta object for class '{@link se.underlag.model.Fil <em>Fil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fil</em>'.
	 * @see se.underlag.model.Fil
	 * @generated
	 */
	EClass getFil();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see se.underlag.model.Fil#getSha256()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getStorlek <em>Storlek</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Storlek</em>'.
	 * @see se.underlag.model.Fil#getStorlek()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_Storlek();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getNamn <em>Namn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Namn</em>'.
	 * @see se.underlag.model.Fil#getNamn()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_Namn();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getTyp <em>Typ</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Typ</em>'.
	 * @see se.underlag.model.Fil#getTyp()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_Typ();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getInnehall <em>Innehall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Innehall</em>'.
	 * @see se.underlag.model.Fil#getInnehall()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_Innehall();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getGallrad <em>Gallrad</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gallrad</em>'.
	 * @see se.underlag.model.Fil#getGallrad()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_Gallrad();

	/**
	 * Returns the meta object for the attribute '{@link se.underlag.model.Fil#getGallradSha256 <em>Gallrad Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gallrad Sha256</em>'.
	 * @see se.underlag.model.Fil#getGallradSha256()
	 * @see #getFil()
	 * @generated
	 */
	EAttribute getFil_GallradSha256();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Enhetstyp <em>Enhetstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Enhetstyp</em>'.
	 * @see se.underlag.model.Enhetstyp
	 * @generated
	 */
	EEnum getEnhetstyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Roll <em>Roll</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Roll</em>'.
	 * @see se.underlag.model.Roll
	 * @generated
	 */
	EEnum getRoll();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Identitetstyp <em>Identitetstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Identitetstyp</em>'.
	 * @see se.underlag.model.Identitetstyp
	 * @generated
	 */
	EEnum getIdentitetstyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Kon <em>Kon</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kon</em>'.
	 * @see se.underlag.model.Kon
	 * @generated
	 */
	EEnum getKon();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Arendestatus <em>Arendestatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Arendestatus</em>'.
	 * @see se.underlag.model.Arendestatus
	 * @generated
	 */
	EEnum getArendestatus();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Prisenhet <em>Prisenhet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Prisenhet</em>'.
	 * @see se.underlag.model.Prisenhet
	 * @generated
	 */
	EEnum getPrisenhet();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Regi <em>Regi</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Regi</em>'.
	 * @see se.underlag.model.Regi
	 * @generated
	 */
	EEnum getRegi();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Avtalstyp <em>Avtalstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Avtalstyp</em>'.
	 * @see se.underlag.model.Avtalstyp
	 * @generated
	 */
	EEnum getAvtalstyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Kopfilsstatus <em>Kopfilsstatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kopfilsstatus</em>'.
	 * @see se.underlag.model.Kopfilsstatus
	 * @generated
	 */
	EEnum getKopfilsstatus();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Handelsetyp <em>Handelsetyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Handelsetyp</em>'.
	 * @see se.underlag.model.Handelsetyp
	 * @generated
	 */
	EEnum getHandelsetyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Handelsestatus <em>Handelsestatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Handelsestatus</em>'.
	 * @see se.underlag.model.Handelsestatus
	 * @generated
	 */
	EEnum getHandelsestatus();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Loggtyp <em>Loggtyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Loggtyp</em>'.
	 * @see se.underlag.model.Loggtyp
	 * @generated
	 */
	EEnum getLoggtyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Flode <em>Flode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flode</em>'.
	 * @see se.underlag.model.Flode
	 * @generated
	 */
	EEnum getFlode();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Placeringstillstand <em>Placeringstillstand</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placeringstillstand</em>'.
	 * @see se.underlag.model.Placeringstillstand
	 * @generated
	 */
	EEnum getPlaceringstillstand();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Bedomningstyp <em>Bedomningstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bedomningstyp</em>'.
	 * @see se.underlag.model.Bedomningstyp
	 * @generated
	 */
	EEnum getBedomningstyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Kontaktpart <em>Kontaktpart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kontaktpart</em>'.
	 * @see se.underlag.model.Kontaktpart
	 * @generated
	 */
	EEnum getKontaktpart();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Expansionsstatus <em>Expansionsstatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Expansionsstatus</em>'.
	 * @see se.underlag.model.Expansionsstatus
	 * @generated
	 */
	EEnum getExpansionsstatus();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Forslagstyp <em>Forslagstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Forslagstyp</em>'.
	 * @see se.underlag.model.Forslagstyp
	 * @generated
	 */
	EEnum getForslagstyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Forslagsstatus <em>Forslagsstatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Forslagsstatus</em>'.
	 * @see se.underlag.model.Forslagsstatus
	 * @generated
	 */
	EEnum getForslagsstatus();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Dokumenttyp <em>Dokumenttyp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dokumenttyp</em>'.
	 * @see se.underlag.model.Dokumenttyp
	 * @generated
	 */
	EEnum getDokumenttyp();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Gallringsstatus <em>Gallringsstatus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gallringsstatus</em>'.
	 * @see se.underlag.model.Gallringsstatus
	 * @generated
	 */
	EEnum getGallringsstatus();

	/**
	 * Returns the meta object for enum '{@link se.underlag.model.Gallringsundantag <em>Gallringsundantag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gallringsundantag</em>'.
	 * @see se.underlag.model.Gallringsundantag
	 * @generated
	 */
	EEnum getGallringsundantag();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Datum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, without time and zone.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Datum</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDatum();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Tidpunkt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time, UTC, kept to the microsecond.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Tidpunkt</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getTidpunkt();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Kronor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount in SEK with two decimals.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Kronor</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 *        annotation="http://underlag.se/modell precision='15' skala='2'"
	 * @generated
	 */
	EDataType getKronor();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Poang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * BB points, up to four decimals (A6).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Poang</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 *        annotation="http://underlag.se/modell precision='9' skala='4'"
	 * @generated
	 */
	EDataType getPoang();

	/**
	 * Returns the meta object for data type '{@link java.lang.String <em>Langtext</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Text of any length.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Langtext</em>'.
	 * @see java.lang.String
	 * @model instanceClass="java.lang.String"
	 *        annotation="http://underlag.se/modell kolumntyp='clob'"
	 * @generated
	 */
	EDataType getLangtext();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	UnderlagFactory getUnderlagFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.EntitetImpl <em>Entitet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.EntitetImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getEntitet()
		 * @generated
		 */
		EClass ENTITET = eINSTANCE.getEntitet();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__ID = eINSTANCE.getEntitet_Id();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__VERSION = eINSTANCE.getEntitet_Version();

		/**
		 * The meta object literal for the '<em><b>Enhet Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__ENHET_ID = eINSTANCE.getEntitet_EnhetId();

		/**
		 * The meta object literal for the '<em><b>Skapad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__SKAPAD_AV = eINSTANCE.getEntitet_SkapadAv();

		/**
		 * The meta object literal for the '<em><b>Skapad Tid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__SKAPAD_TID = eINSTANCE.getEntitet_SkapadTid();

		/**
		 * The meta object literal for the '<em><b>Andrad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__ANDRAD_AV = eINSTANCE.getEntitet_AndradAv();

		/**
		 * The meta object literal for the '<em><b>Andrad Tid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTITET__ANDRAD_TID = eINSTANCE.getEntitet_AndradTid();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.OrganisationsenhetImpl <em>Organisationsenhet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.OrganisationsenhetImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getOrganisationsenhet()
		 * @generated
		 */
		EClass ORGANISATIONSENHET = eINSTANCE.getOrganisationsenhet();

		/**
		 * The meta object literal for the '<em><b>Kod</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__KOD = eINSTANCE.getOrganisationsenhet_Kod();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__NAMN = eINSTANCE.getOrganisationsenhet_Namn();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__TYP = eINSTANCE.getOrganisationsenhet_Typ();

		/**
		 * The meta object literal for the '<em><b>Ansvarskod</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__ANSVARSKOD = eINSTANCE.getOrganisationsenhet_Ansvarskod();

		/**
		 * The meta object literal for the '<em><b>Adress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__ADRESS = eINSTANCE.getOrganisationsenhet_Adress();

		/**
		 * The meta object literal for the '<em><b>Giltig From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__GILTIG_FROM = eINSTANCE.getOrganisationsenhet_GiltigFrom();

		/**
		 * The meta object literal for the '<em><b>Giltig Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATIONSENHET__GILTIG_TOM = eINSTANCE.getOrganisationsenhet_GiltigTom();

		/**
		 * The meta object literal for the '<em><b>Overordnad</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATIONSENHET__OVERORDNAD = eINSTANCE.getOrganisationsenhet_Overordnad();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.AnvandareImpl <em>Anvandare</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.AnvandareImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getAnvandare()
		 * @generated
		 */
		EClass ANVANDARE = eINSTANCE.getAnvandare();

		/**
		 * The meta object literal for the '<em><b>Signatur</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANVANDARE__SIGNATUR = eINSTANCE.getAnvandare_Signatur();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANVANDARE__NAMN = eINSTANCE.getAnvandare_Namn();

		/**
		 * The meta object literal for the '<em><b>Epost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANVANDARE__EPOST = eINSTANCE.getAnvandare_Epost();

		/**
		 * The meta object literal for the '<em><b>Roller</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANVANDARE__ROLLER = eINSTANCE.getAnvandare_Roller();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.RollTilldelningImpl <em>Roll Tilldelning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.RollTilldelningImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getRollTilldelning()
		 * @generated
		 */
		EClass ROLL_TILLDELNING = eINSTANCE.getRollTilldelning();

		/**
		 * The meta object literal for the '<em><b>Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLL_TILLDELNING__ROLL = eINSTANCE.getRollTilldelning_Roll();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLL_TILLDELNING__FROM = eINSTANCE.getRollTilldelning_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLL_TILLDELNING__TOM = eINSTANCE.getRollTilldelning_Tom();

		/**
		 * The meta object literal for the '<em><b>Enhet</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLL_TILLDELNING__ENHET = eINSTANCE.getRollTilldelning_Enhet();

		/**
		 * The meta object literal for the '<em><b>Anvandare</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLL_TILLDELNING__ANVANDARE = eINSTANCE.getRollTilldelning_Anvandare();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.PersonImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Identitet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__IDENTITET = eINSTANCE.getPerson_Identitet();

		/**
		 * The meta object literal for the '<em><b>Identitetstyp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__IDENTITETSTYP = eINSTANCE.getPerson_Identitetstyp();

		/**
		 * The meta object literal for the '<em><b>Fornamn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__FORNAMN = eINSTANCE.getPerson_Fornamn();

		/**
		 * The meta object literal for the '<em><b>Efternamn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EFTERNAMN = eINSTANCE.getPerson_Efternamn();

		/**
		 * The meta object literal for the '<em><b>Skyddad Identitet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__SKYDDAD_IDENTITET = eINSTANCE.getPerson_SkyddadIdentitet();

		/**
		 * The meta object literal for the '<em><b>Kon</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__KON = eINSTANCE.getPerson_Kon();

		/**
		 * The meta object literal for the '<em><b>Foretradare</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__FORETRADARE = eINSTANCE.getPerson_Foretradare();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.ForetradareImpl <em>Foretradare</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.ForetradareImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getForetradare()
		 * @generated
		 */
		EClass FORETRADARE = eINSTANCE.getForetradare();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORETRADARE__NAMN = eINSTANCE.getForetradare_Namn();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORETRADARE__TYP = eINSTANCE.getForetradare_Typ();

		/**
		 * The meta object literal for the '<em><b>Kontakt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORETRADARE__KONTAKT = eINSTANCE.getForetradare_Kontakt();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORETRADARE__PERSON = eINSTANCE.getForetradare_Person();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.ArendeImpl <em>Arende</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.ArendeImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getArende()
		 * @generated
		 */
		EClass ARENDE = eINSTANCE.getArende();

		/**
		 * The meta object literal for the '<em><b>Arendenr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARENDE__ARENDENR = eINSTANCE.getArende_Arendenr();

		/**
		 * The meta object literal for the '<em><b>Handlaggare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARENDE__HANDLAGGARE = eINSTANCE.getArende_Handlaggare();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARENDE__STATUS = eINSTANCE.getArende_Status();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARENDE__PERSON = eINSTANCE.getArende_Person();

		/**
		 * The meta object literal for the '<em><b>Beslut</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARENDE__BESLUT = eINSTANCE.getArende_Beslut();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.BeslutImpl <em>Beslut</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.BeslutImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getBeslut()
		 * @generated
		 */
		EClass BESLUT = eINSTANCE.getBeslut();

		/**
		 * The meta object literal for the '<em><b>Nr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__NR = eINSTANCE.getBeslut_Nr();

		/**
		 * The meta object literal for the '<em><b>Lagrum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__LAGRUM = eINSTANCE.getBeslut_Lagrum();

		/**
		 * The meta object literal for the '<em><b>Beslutsdatum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__BESLUTSDATUM = eINSTANCE.getBeslut_Beslutsdatum();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__FROM = eINSTANCE.getBeslut_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__TOM = eINSTANCE.getBeslut_Tom();

		/**
		 * The meta object literal for the '<em><b>Omfattning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__OMFATTNING = eINSTANCE.getBeslut_Omfattning();

		/**
		 * The meta object literal for the '<em><b>Gynnande</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__GYNNANDE = eINSTANCE.getBeslut_Gynnande();

		/**
		 * The meta object literal for the '<em><b>Forhandsbesked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__FORHANDSBESKED = eINSTANCE.getBeslut_Forhandsbesked();

		/**
		 * The meta object literal for the '<em><b>F100</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__F100 = eINSTANCE.getBeslut_F100();

		/**
		 * The meta object literal for the '<em><b>Avslutsorsak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BESLUT__AVSLUTSORSAK = eINSTANCE.getBeslut_Avslutsorsak();

		/**
		 * The meta object literal for the '<em><b>Insatstyp</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BESLUT__INSATSTYP = eINSTANCE.getBeslut_Insatstyp();

		/**
		 * The meta object literal for the '<em><b>Arende</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BESLUT__ARENDE = eINSTANCE.getBeslut_Arende();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.InsatstypImpl <em>Insatstyp</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.InsatstypImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getInsatstyp()
		 * @generated
		 */
		EClass INSATSTYP = eINSTANCE.getInsatstyp();

		/**
		 * The meta object literal for the '<em><b>Kod</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__KOD = eINSTANCE.getInsatstyp_Kod();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__NAMN = eINSTANCE.getInsatstyp_Namn();

		/**
		 * The meta object literal for the '<em><b>Lagrum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__LAGRUM = eINSTANCE.getInsatstyp_Lagrum();

		/**
		 * The meta object literal for the '<em><b>Prisenhet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__PRISENHET = eINSTANCE.getInsatstyp_Prisenhet();

		/**
		 * The meta object literal for the '<em><b>Uteslutningsgrupp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__UTESLUTNINGSGRUPP = eINSTANCE.getInsatstyp_Uteslutningsgrupp();

		/**
		 * The meta object literal for the '<em><b>Nivabedoms</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__NIVABEDOMS = eINSTANCE.getInsatstyp_Nivabedoms();

		/**
		 * The meta object literal for the '<em><b>Ivo Rapport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__IVO_RAPPORT = eINSTANCE.getInsatstyp_IvoRapport();

		/**
		 * The meta object literal for the '<em><b>Valfrihetssystem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSATSTYP__VALFRIHETSSYSTEM = eINSTANCE.getInsatstyp_Valfrihetssystem();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.LeverantorImpl <em>Leverantor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.LeverantorImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getLeverantor()
		 * @generated
		 */
		EClass LEVERANTOR = eINSTANCE.getLeverantor();

		/**
		 * The meta object literal for the '<em><b>Orgnr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVERANTOR__ORGNR = eINSTANCE.getLeverantor_Orgnr();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVERANTOR__NAMN = eINSTANCE.getLeverantor_Namn();

		/**
		 * The meta object literal for the '<em><b>Adress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVERANTOR__ADRESS = eINSTANCE.getLeverantor_Adress();

		/**
		 * The meta object literal for the '<em><b>Regi</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVERANTOR__REGI = eINSTANCE.getLeverantor_Regi();

		/**
		 * The meta object literal for the '<em><b>Extern</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEVERANTOR__EXTERN = eINSTANCE.getLeverantor_Extern();

		/**
		 * The meta object literal for the '<em><b>Boenden</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEVERANTOR__BOENDEN = eINSTANCE.getLeverantor_Boenden();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.BoendeImpl <em>Boende</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.BoendeImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getBoende()
		 * @generated
		 */
		EClass BOENDE = eINSTANCE.getBoende();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDE__NAMN = eINSTANCE.getBoende_Namn();

		/**
		 * The meta object literal for the '<em><b>Ort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDE__ORT = eINSTANCE.getBoende_Ort();

		/**
		 * The meta object literal for the '<em><b>Leverantor</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOENDE__LEVERANTOR = eINSTANCE.getBoende_Leverantor();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.PlaceringsavtalImpl <em>Placeringsavtal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.PlaceringsavtalImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringsavtal()
		 * @generated
		 */
		EClass PLACERINGSAVTAL = eINSTANCE.getPlaceringsavtal();

		/**
		 * The meta object literal for the '<em><b>Nr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__NR = eINSTANCE.getPlaceringsavtal_Nr();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__TYP = eINSTANCE.getPlaceringsavtal_Typ();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__FROM = eINSTANCE.getPlaceringsavtal_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__TOM = eINSTANCE.getPlaceringsavtal_Tom();

		/**
		 * The meta object literal for the '<em><b>Boendepris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__BOENDEPRIS = eINSTANCE.getPlaceringsavtal_Boendepris();

		/**
		 * The meta object literal for the '<em><b>Poang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__POANG = eINSTANCE.getPlaceringsavtal_Poang();

		/**
		 * The meta object literal for the '<em><b>Barntillagg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__BARNTILLAGG = eINSTANCE.getPlaceringsavtal_Barntillagg();

		/**
		 * The meta object literal for the '<em><b>Dygnspris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__DYGNSPRIS = eINSTANCE.getPlaceringsavtal_Dygnspris();

		/**
		 * The meta object literal for the '<em><b>Avresedag Debiteras</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__AVRESEDAG_DEBITERAS = eINSTANCE.getPlaceringsavtal_AvresedagDebiteras();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__PERSON = eINSTANCE.getPlaceringsavtal_Person();

		/**
		 * The meta object literal for the '<em><b>Beslut</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__BESLUT = eINSTANCE.getPlaceringsavtal_Beslut();

		/**
		 * The meta object literal for the '<em><b>Leverantor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__LEVERANTOR = eINSTANCE.getPlaceringsavtal_Leverantor();

		/**
		 * The meta object literal for the '<em><b>Boende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__BOENDE = eINSTANCE.getPlaceringsavtal_Boende();

		/**
		 * The meta object literal for the '<em><b>Ersatter</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__ERSATTER = eINSTANCE.getPlaceringsavtal_Ersatter();

		/**
		 * The meta object literal for the '<em><b>Undantag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UNDANTAG = eINSTANCE.getPlaceringsavtal_Undantag();

		/**
		 * The meta object literal for the '<em><b>Undantagsvillkor</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UNDANTAGSVILLKOR = eINSTANCE.getPlaceringsavtal_Undantagsvillkor();

		/**
		 * The meta object literal for the '<em><b>Dokumentpris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__DOKUMENTPRIS = eINSTANCE.getPlaceringsavtal_Dokumentpris();

		/**
		 * The meta object literal for the '<em><b>Upprattad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UPPRATTAD_AV = eINSTANCE.getPlaceringsavtal_UpprattadAv();

		/**
		 * The meta object literal for the '<em><b>Upprattad Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UPPRATTAD_ROLL = eINSTANCE.getPlaceringsavtal_UpprattadRoll();

		/**
		 * The meta object literal for the '<em><b>Upprattad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UPPRATTAD = eINSTANCE.getPlaceringsavtal_Upprattad();

		/**
		 * The meta object literal for the '<em><b>Kontrollraknad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__KONTROLLRAKNAD_AV = eINSTANCE.getPlaceringsavtal_KontrollraknadAv();

		/**
		 * The meta object literal for the '<em><b>Kontrollraknad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__KONTROLLRAKNAD = eINSTANCE.getPlaceringsavtal_Kontrollraknad();

		/**
		 * The meta object literal for the '<em><b>Avvikelse</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__AVVIKELSE = eINSTANCE.getPlaceringsavtal_Avvikelse();

		/**
		 * The meta object literal for the '<em><b>Signerad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__SIGNERAD_AV = eINSTANCE.getPlaceringsavtal_SigneradAv();

		/**
		 * The meta object literal for the '<em><b>Signerad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__SIGNERAD = eINSTANCE.getPlaceringsavtal_Signerad();

		/**
		 * The meta object literal for the '<em><b>Skickad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__SKICKAD = eINSTANCE.getPlaceringsavtal_Skickad();

		/**
		 * The meta object literal for the '<em><b>Admin Informerad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__ADMIN_INFORMERAD = eINSTANCE.getPlaceringsavtal_AdminInformerad();

		/**
		 * The meta object literal for the '<em><b>Svarskuvert</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__SVARSKUVERT = eINSTANCE.getPlaceringsavtal_Svarskuvert();

		/**
		 * The meta object literal for the '<em><b>Aterkommen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__ATERKOMMEN = eINSTANCE.getPlaceringsavtal_Aterkommen();

		/**
		 * The meta object literal for the '<em><b>Arkiverad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__ARKIVERAD = eINSTANCE.getPlaceringsavtal_Arkiverad();

		/**
		 * The meta object literal for the '<em><b>Datumorsak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__DATUMORSAK = eINSTANCE.getPlaceringsavtal_Datumorsak();

		/**
		 * The meta object literal for the '<em><b>Uppsagd</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UPPSAGD = eINSTANCE.getPlaceringsavtal_Uppsagd();

		/**
		 * The meta object literal for the '<em><b>Uppsagningsdagar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__UPPSAGNINGSDAGAR = eINSTANCE.getPlaceringsavtal_Uppsagningsdagar();

		/**
		 * The meta object literal for the '<em><b>Sista Debiteringsdag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__SISTA_DEBITERINGSDAG = eINSTANCE.getPlaceringsavtal_SistaDebiteringsdag();

		/**
		 * The meta object literal for the '<em><b>Ramavtal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__RAMAVTAL = eINSTANCE.getPlaceringsavtal_Ramavtal();

		/**
		 * The meta object literal for the '<em><b>Bedomning</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSAVTAL__BEDOMNING = eINSTANCE.getPlaceringsavtal_Bedomning();

		/**
		 * The meta object literal for the '<em><b>Turordning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSAVTAL__TURORDNING = eINSTANCE.getPlaceringsavtal_Turordning();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.RamavtalImpl <em>Ramavtal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.RamavtalImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getRamavtal()
		 * @generated
		 */
		EClass RAMAVTAL = eINSTANCE.getRamavtal();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMAVTAL__NAMN = eINSTANCE.getRamavtal_Namn();

		/**
		 * The meta object literal for the '<em><b>Diarienr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMAVTAL__DIARIENR = eINSTANCE.getRamavtal_Diarienr();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMAVTAL__FROM = eINSTANCE.getRamavtal_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMAVTAL__TOM = eINSTANCE.getRamavtal_Tom();

		/**
		 * The meta object literal for the '<em><b>Prismodell</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMAVTAL__PRISMODELL = eINSTANCE.getRamavtal_Prismodell();

		/**
		 * The meta object literal for the '<em><b>Prisversion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAMAVTAL__PRISVERSION = eINSTANCE.getRamavtal_Prisversion();

		/**
		 * The meta object literal for the '<em><b>Priser</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RAMAVTAL__PRISER = eINSTANCE.getRamavtal_Priser();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.BoendeprisImpl <em>Boendepris</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.BoendeprisImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getBoendepris()
		 * @generated
		 */
		EClass BOENDEPRIS = eINSTANCE.getBoendepris();

		/**
		 * The meta object literal for the '<em><b>Pris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDEPRIS__PRIS = eINSTANCE.getBoendepris_Pris();

		/**
		 * The meta object literal for the '<em><b>Barntillagg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDEPRIS__BARNTILLAGG = eINSTANCE.getBoendepris_Barntillagg();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDEPRIS__FROM = eINSTANCE.getBoendepris_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDEPRIS__TOM = eINSTANCE.getBoendepris_Tom();

		/**
		 * The meta object literal for the '<em><b>Kalla</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOENDEPRIS__KALLA = eINSTANCE.getBoendepris_Kalla();

		/**
		 * The meta object literal for the '<em><b>Leverantor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOENDEPRIS__LEVERANTOR = eINSTANCE.getBoendepris_Leverantor();

		/**
		 * The meta object literal for the '<em><b>Boende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOENDEPRIS__BOENDE = eINSTANCE.getBoendepris_Boende();

		/**
		 * The meta object literal for the '<em><b>Ramavtal</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BOENDEPRIS__RAMAVTAL = eINSTANCE.getBoendepris_Ramavtal();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.BehovsbedomningImpl <em>Behovsbedomning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.BehovsbedomningImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getBehovsbedomning()
		 * @generated
		 */
		EClass BEHOVSBEDOMNING = eINSTANCE.getBehovsbedomning();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__TYP = eINSTANCE.getBehovsbedomning_Typ();

		/**
		 * The meta object literal for the '<em><b>Kontakt Datum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__KONTAKT_DATUM = eINSTANCE.getBehovsbedomning_KontaktDatum();

		/**
		 * The meta object literal for the '<em><b>Kontakt Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__KONTAKT_AV = eINSTANCE.getBehovsbedomning_KontaktAv();

		/**
		 * The meta object literal for the '<em><b>Kontakt Underlag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__KONTAKT_UNDERLAG = eINSTANCE.getBehovsbedomning_KontaktUnderlag();

		/**
		 * The meta object literal for the '<em><b>Start Bekraftad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__START_BEKRAFTAD = eINSTANCE.getBehovsbedomning_StartBekraftad();

		/**
		 * The meta object literal for the '<em><b>Behov Uppstod</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__BEHOV_UPPSTOD = eINSTANCE.getBehovsbedomning_BehovUppstod();

		/**
		 * The meta object literal for the '<em><b>Bokad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__BOKAD = eINSTANCE.getBehovsbedomning_Bokad();

		/**
		 * The meta object literal for the '<em><b>Genomford</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__GENOMFORD = eINSTANCE.getBehovsbedomning_Genomford();

		/**
		 * The meta object literal for the '<em><b>Genomford Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__GENOMFORD_AV = eINSTANCE.getBehovsbedomning_GenomfordAv();

		/**
		 * The meta object literal for the '<em><b>Poang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__POANG = eINSTANCE.getBehovsbedomning_Poang();

		/**
		 * The meta object literal for the '<em><b>Undantag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__UNDANTAG = eINSTANCE.getBehovsbedomning_Undantag();

		/**
		 * The meta object literal for the '<em><b>Undantagsskal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__UNDANTAGSSKAL = eINSTANCE.getBehovsbedomning_Undantagsskal();

		/**
		 * The meta object literal for the '<em><b>Dokumentpris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__DOKUMENTPRIS = eINSTANCE.getBehovsbedomning_Dokumentpris();

		/**
		 * The meta object literal for the '<em><b>Mejl Skickat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__MEJL_SKICKAT = eINSTANCE.getBehovsbedomning_MejlSkickat();

		/**
		 * The meta object literal for the '<em><b>ITreserva</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEHOVSBEDOMNING__ITRESERVA = eINSTANCE.getBehovsbedomning_ITreserva();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEHOVSBEDOMNING__PERSON = eINSTANCE.getBehovsbedomning_Person();

		/**
		 * The meta object literal for the '<em><b>Beslut</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEHOVSBEDOMNING__BESLUT = eINSTANCE.getBehovsbedomning_Beslut();

		/**
		 * The meta object literal for the '<em><b>Boende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BEHOVSBEDOMNING__BOENDE = eINSTANCE.getBehovsbedomning_Boende();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.InflyttningImpl <em>Inflyttning</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.InflyttningImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getInflyttning()
		 * @generated
		 */
		EClass INFLYTTNING = eINSTANCE.getInflyttning();

		/**
		 * The meta object literal for the '<em><b>Datum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLYTTNING__DATUM = eINSTANCE.getInflyttning_Datum();

		/**
		 * The meta object literal for the '<em><b>Meddelad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLYTTNING__MEDDELAD = eINSTANCE.getInflyttning_Meddelad();

		/**
		 * The meta object literal for the '<em><b>Meddelad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLYTTNING__MEDDELAD_AV = eINSTANCE.getInflyttning_MeddeladAv();

		/**
		 * The meta object literal for the '<em><b>Expansionsbelopp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLYTTNING__EXPANSIONSBELOPP = eINSTANCE.getInflyttning_Expansionsbelopp();

		/**
		 * The meta object literal for the '<em><b>Expansionsstatus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLYTTNING__EXPANSIONSSTATUS = eINSTANCE.getInflyttning_Expansionsstatus();

		/**
		 * The meta object literal for the '<em><b>Expansionsdatum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFLYTTNING__EXPANSIONSDATUM = eINSTANCE.getInflyttning_Expansionsdatum();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFLYTTNING__PERSON = eINSTANCE.getInflyttning_Person();

		/**
		 * The meta object literal for the '<em><b>Boende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFLYTTNING__BOENDE = eINSTANCE.getInflyttning_Boende();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.PlaceringsarendeImpl <em>Placeringsarende</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.PlaceringsarendeImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringsarende()
		 * @generated
		 */
		EClass PLACERINGSARENDE = eINSTANCE.getPlaceringsarende();

		/**
		 * The meta object literal for the '<em><b>Referens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__REFERENS = eINSTANCE.getPlaceringsarende_Referens();

		/**
		 * The meta object literal for the '<em><b>Flode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__FLODE = eINSTANCE.getPlaceringsarende_Flode();

		/**
		 * The meta object literal for the '<em><b>Tillstand</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__TILLSTAND = eINSTANCE.getPlaceringsarende_Tillstand();

		/**
		 * The meta object literal for the '<em><b>Startad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__STARTAD = eINSTANCE.getPlaceringsarende_Startad();

		/**
		 * The meta object literal for the '<em><b>Avslutad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__AVSLUTAD = eINSTANCE.getPlaceringsarende_Avslutad();

		/**
		 * The meta object literal for the '<em><b>Antal Steg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__ANTAL_STEG = eINSTANCE.getPlaceringsarende_AntalSteg();

		/**
		 * The meta object literal for the '<em><b>Kontaktuppgift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__KONTAKTUPPGIFT = eINSTANCE.getPlaceringsarende_Kontaktuppgift();

		/**
		 * The meta object literal for the '<em><b>Socialsekreterare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__SOCIALSEKRETERARE = eINSTANCE.getPlaceringsarende_Socialsekreterare();

		/**
		 * The meta object literal for the '<em><b>Planeringsledare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__PLANERINGSLEDARE = eINSTANCE.getPlaceringsarende_Planeringsledare();

		/**
		 * The meta object literal for the '<em><b>Socialadministrator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__SOCIALADMINISTRATOR = eINSTANCE.getPlaceringsarende_Socialadministrator();

		/**
		 * The meta object literal for the '<em><b>Enhetschef</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__ENHETSCHEF = eINSTANCE.getPlaceringsarende_Enhetschef();

		/**
		 * The meta object literal for the '<em><b>Link Samordnare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__LINK_SAMORDNARE = eINSTANCE.getPlaceringsarende_LinkSamordnare();

		/**
		 * The meta object literal for the '<em><b>Onskad Sista Dag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSARENDE__ONSKAD_SISTA_DAG = eINSTANCE.getPlaceringsarende_OnskadSistaDag();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__PERSON = eINSTANCE.getPlaceringsarende_Person();

		/**
		 * The meta object literal for the '<em><b>Beslut</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__BESLUT = eINSTANCE.getPlaceringsarende_Beslut();

		/**
		 * The meta object literal for the '<em><b>Leverantor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__LEVERANTOR = eINSTANCE.getPlaceringsarende_Leverantor();

		/**
		 * The meta object literal for the '<em><b>Boende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__BOENDE = eINSTANCE.getPlaceringsarende_Boende();

		/**
		 * The meta object literal for the '<em><b>Bedomning</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__BEDOMNING = eINSTANCE.getPlaceringsarende_Bedomning();

		/**
		 * The meta object literal for the '<em><b>Avtal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__AVTAL = eINSTANCE.getPlaceringsarende_Avtal();

		/**
		 * The meta object literal for the '<em><b>Foregaende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__FOREGAENDE = eINSTANCE.getPlaceringsarende_Foregaende();

		/**
		 * The meta object literal for the '<em><b>Inflyttning</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__INFLYTTNING = eINSTANCE.getPlaceringsarende_Inflyttning();

		/**
		 * The meta object literal for the '<em><b>Steg</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSARENDE__STEG = eINSTANCE.getPlaceringsarende_Steg();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.PlaceringsstegImpl <em>Placeringssteg</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.PlaceringsstegImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringssteg()
		 * @generated
		 */
		EClass PLACERINGSSTEG = eINSTANCE.getPlaceringssteg();

		/**
		 * The meta object literal for the '<em><b>Steg</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__STEG = eINSTANCE.getPlaceringssteg_Steg();

		/**
		 * The meta object literal for the '<em><b>Regel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__REGEL = eINSTANCE.getPlaceringssteg_Regel();

		/**
		 * The meta object literal for the '<em><b>Fran</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__FRAN = eINSTANCE.getPlaceringssteg_Fran();

		/**
		 * The meta object literal for the '<em><b>Till</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__TILL = eINSTANCE.getPlaceringssteg_Till();

		/**
		 * The meta object literal for the '<em><b>Tid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__TID = eINSTANCE.getPlaceringssteg_Tid();

		/**
		 * The meta object literal for the '<em><b>Dag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__DAG = eINSTANCE.getPlaceringssteg_Dag();

		/**
		 * The meta object literal for the '<em><b>Utfort Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__UTFORT_AV = eINSTANCE.getPlaceringssteg_UtfortAv();

		/**
		 * The meta object literal for the '<em><b>Roll</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__ROLL = eINSTANCE.getPlaceringssteg_Roll();

		/**
		 * The meta object literal for the '<em><b>Orsak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__ORSAK = eINSTANCE.getPlaceringssteg_Orsak();

		/**
		 * The meta object literal for the '<em><b>Notering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACERINGSSTEG__NOTERING = eINSTANCE.getPlaceringssteg_Notering();

		/**
		 * The meta object literal for the '<em><b>Arende</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACERINGSSTEG__ARENDE = eINSTANCE.getPlaceringssteg_Arende();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.KopfilsforslagImpl <em>Kopfilsforslag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.KopfilsforslagImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsforslag()
		 * @generated
		 */
		EClass KOPFILSFORSLAG = eINSTANCE.getKopfilsforslag();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__TYP = eINSTANCE.getKopfilsforslag_Typ();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__STATUS = eINSTANCE.getKopfilsforslag_Status();

		/**
		 * The meta object literal for the '<em><b>Ar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__AR = eINSTANCE.getKopfilsforslag_Ar();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__FROM = eINSTANCE.getKopfilsforslag_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__TOM = eINSTANCE.getKopfilsforslag_Tom();

		/**
		 * The meta object literal for the '<em><b>Dygnspris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__DYGNSPRIS = eINSTANCE.getKopfilsforslag_Dygnspris();

		/**
		 * The meta object literal for the '<em><b>Referens</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__REFERENS = eINSTANCE.getKopfilsforslag_Referens();

		/**
		 * The meta object literal for the '<em><b>Motivering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__MOTIVERING = eINSTANCE.getKopfilsforslag_Motivering();

		/**
		 * The meta object literal for the '<em><b>Avgjord Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__AVGJORD_AV = eINSTANCE.getKopfilsforslag_AvgjordAv();

		/**
		 * The meta object literal for the '<em><b>Avgjord</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__AVGJORD = eINSTANCE.getKopfilsforslag_Avgjord();

		/**
		 * The meta object literal for the '<em><b>Avgorandeorsak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSFORSLAG__AVGORANDEORSAK = eINSTANCE.getKopfilsforslag_Avgorandeorsak();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__PERSON = eINSTANCE.getKopfilsforslag_Person();

		/**
		 * The meta object literal for the '<em><b>Beslut</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__BESLUT = eINSTANCE.getKopfilsforslag_Beslut();

		/**
		 * The meta object literal for the '<em><b>Insatstyp</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__INSATSTYP = eINSTANCE.getKopfilsforslag_Insatstyp();

		/**
		 * The meta object literal for the '<em><b>Leverantor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__LEVERANTOR = eINSTANCE.getKopfilsforslag_Leverantor();

		/**
		 * The meta object literal for the '<em><b>Avtal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__AVTAL = eINSTANCE.getKopfilsforslag_Avtal();

		/**
		 * The meta object literal for the '<em><b>Kopfil</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__KOPFIL = eINSTANCE.getKopfilsforslag_Kopfil();

		/**
		 * The meta object literal for the '<em><b>Rad</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__RAD = eINSTANCE.getKopfilsforslag_Rad();

		/**
		 * The meta object literal for the '<em><b>Manader</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSFORSLAG__MANADER = eINSTANCE.getKopfilsforslag_Manader();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.ForslagsmanadImpl <em>Forslagsmanad</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.ForslagsmanadImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getForslagsmanad()
		 * @generated
		 */
		EClass FORSLAGSMANAD = eINSTANCE.getForslagsmanad();

		/**
		 * The meta object literal for the '<em><b>Manad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORSLAGSMANAD__MANAD = eINSTANCE.getForslagsmanad_Manad();

		/**
		 * The meta object literal for the '<em><b>Belopp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORSLAGSMANAD__BELOPP = eINSTANCE.getForslagsmanad_Belopp();

		/**
		 * The meta object literal for the '<em><b>Tidigare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORSLAGSMANAD__TIDIGARE = eINSTANCE.getForslagsmanad_Tidigare();

		/**
		 * The meta object literal for the '<em><b>Forslag</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORSLAGSMANAD__FORSLAG = eINSTANCE.getForslagsmanad_Forslag();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.DokumentImpl <em>Dokument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.DokumentImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getDokument()
		 * @generated
		 */
		EClass DOKUMENT = eINSTANCE.getDokument();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENT__TYP = eINSTANCE.getDokument_Typ();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENT__NAMN = eINSTANCE.getDokument_Namn();

		/**
		 * The meta object literal for the '<em><b>Skapat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENT__SKAPAT = eINSTANCE.getDokument_Skapat();

		/**
		 * The meta object literal for the '<em><b>Mall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENT__MALL = eINSTANCE.getDokument_Mall();

		/**
		 * The meta object literal for the '<em><b>Fil</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOKUMENT__FIL = eINSTANCE.getDokument_Fil();

		/**
		 * The meta object literal for the '<em><b>Arende</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOKUMENT__ARENDE = eINSTANCE.getDokument_Arende();

		/**
		 * The meta object literal for the '<em><b>Avtal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOKUMENT__AVTAL = eINSTANCE.getDokument_Avtal();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.DokumentmallImpl <em>Dokumentmall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.DokumentmallImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getDokumentmall()
		 * @generated
		 */
		EClass DOKUMENTMALL = eINSTANCE.getDokumentmall();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENTMALL__TYP = eINSTANCE.getDokumentmall_Typ();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENTMALL__NAMN = eINSTANCE.getDokumentmall_Namn();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENTMALL__FORMAT = eINSTANCE.getDokumentmall_Format();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENTMALL__FROM = eINSTANCE.getDokumentmall_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOKUMENTMALL__TOM = eINSTANCE.getDokumentmall_Tom();

		/**
		 * The meta object literal for the '<em><b>Fil</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOKUMENTMALL__FIL = eINSTANCE.getDokumentmall_Fil();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.KopfilImpl <em>Kopfil</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.KopfilImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfil()
		 * @generated
		 */
		EClass KOPFIL = eINSTANCE.getKopfil();

		/**
		 * The meta object literal for the '<em><b>Ar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFIL__AR = eINSTANCE.getKopfil_Ar();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFIL__NAMN = eINSTANCE.getKopfil_Namn();

		/**
		 * The meta object literal for the '<em><b>Agare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFIL__AGARE = eINSTANCE.getKopfil_Agare();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFIL__STATUS = eINSTANCE.getKopfil_Status();

		/**
		 * The meta object literal for the '<em><b>Mall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFIL__MALL = eINSTANCE.getKopfil_Mall();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFIL__ORIGINAL = eINSTANCE.getKopfil_Original();

		/**
		 * The meta object literal for the '<em><b>Lasning</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFIL__LASNING = eINSTANCE.getKopfil_Lasning();

		/**
		 * The meta object literal for the '<em><b>Versioner</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFIL__VERSIONER = eINSTANCE.getKopfil_Versioner();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.KopfilsversionImpl <em>Kopfilsversion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.KopfilsversionImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsversion()
		 * @generated
		 */
		EClass KOPFILSVERSION = eINSTANCE.getKopfilsversion();

		/**
		 * The meta object literal for the '<em><b>Manad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__MANAD = eINSTANCE.getKopfilsversion_Manad();

		/**
		 * The meta object literal for the '<em><b>Tidsstampel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__TIDSSTAMPEL = eINSTANCE.getKopfilsversion_Tidsstampel();

		/**
		 * The meta object literal for the '<em><b>Checklistesvar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__CHECKLISTESVAR = eINSTANCE.getKopfilsversion_Checklistesvar();

		/**
		 * The meta object literal for the '<em><b>Kontrollsumma</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__KONTROLLSUMMA = eINSTANCE.getKopfilsversion_Kontrollsumma();

		/**
		 * The meta object literal for the '<em><b>Nummer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__NUMMER = eINSTANCE.getKopfilsversion_Nummer();

		/**
		 * The meta object literal for the '<em><b>Rader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__RADER = eINSTANCE.getKopfilsversion_Rader();

		/**
		 * The meta object literal for the '<em><b>Summa Faktiskt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__SUMMA_FAKTISKT = eINSTANCE.getKopfilsversion_SummaFaktiskt();

		/**
		 * The meta object literal for the '<em><b>Summa Prognos</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__SUMMA_PROGNOS = eINSTANCE.getKopfilsversion_SummaPrognos();

		/**
		 * The meta object literal for the '<em><b>Anteckning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSVERSION__ANTECKNING = eINSTANCE.getKopfilsversion_Anteckning();

		/**
		 * The meta object literal for the '<em><b>Fil</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSVERSION__FIL = eINSTANCE.getKopfilsversion_Fil();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSVERSION__ORIGINAL = eINSTANCE.getKopfilsversion_Original();

		/**
		 * The meta object literal for the '<em><b>Kopfil</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSVERSION__KOPFIL = eINSTANCE.getKopfilsversion_Kopfil();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.KopfilsradImpl <em>Kopfilsrad</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.KopfilsradImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsrad()
		 * @generated
		 */
		EClass KOPFILSRAD = eINSTANCE.getKopfilsrad();

		/**
		 * The meta object literal for the '<em><b>Sortnyckel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__SORTNYCKEL = eINSTANCE.getKopfilsrad_Sortnyckel();

		/**
		 * The meta object literal for the '<em><b>Dygnspris</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__DYGNSPRIS = eINSTANCE.getKopfilsrad_Dygnspris();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FROM = eINSTANCE.getKopfilsrad_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__TOM = eINSTANCE.getKopfilsrad_Tom();

		/**
		 * The meta object literal for the '<em><b>Konto</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__KONTO = eINSTANCE.getKopfilsrad_Konto();

		/**
		 * The meta object literal for the '<em><b>Kommentar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__KOMMENTAR = eINSTANCE.getKopfilsrad_Kommentar();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Jan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_JAN = eINSTANCE.getKopfilsrad_FaktisktJan();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Feb</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_FEB = eINSTANCE.getKopfilsrad_FaktisktFeb();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Mar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_MAR = eINSTANCE.getKopfilsrad_FaktisktMar();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Apr</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_APR = eINSTANCE.getKopfilsrad_FaktisktApr();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Maj</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_MAJ = eINSTANCE.getKopfilsrad_FaktisktMaj();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Jun</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_JUN = eINSTANCE.getKopfilsrad_FaktisktJun();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Jul</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_JUL = eINSTANCE.getKopfilsrad_FaktisktJul();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Aug</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_AUG = eINSTANCE.getKopfilsrad_FaktisktAug();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Sep</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_SEP = eINSTANCE.getKopfilsrad_FaktisktSep();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Okt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_OKT = eINSTANCE.getKopfilsrad_FaktisktOkt();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Nov</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_NOV = eINSTANCE.getKopfilsrad_FaktisktNov();

		/**
		 * The meta object literal for the '<em><b>Faktiskt Dec</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOPFILSRAD__FAKTISKT_DEC = eINSTANCE.getKopfilsrad_FaktisktDec();

		/**
		 * The meta object literal for the '<em><b>Kopfil</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__KOPFIL = eINSTANCE.getKopfilsrad_Kopfil();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__PERSON = eINSTANCE.getKopfilsrad_Person();

		/**
		 * The meta object literal for the '<em><b>Beslut</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__BESLUT = eINSTANCE.getKopfilsrad_Beslut();

		/**
		 * The meta object literal for the '<em><b>Avtal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__AVTAL = eINSTANCE.getKopfilsrad_Avtal();

		/**
		 * The meta object literal for the '<em><b>Insatstyp</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__INSATSTYP = eINSTANCE.getKopfilsrad_Insatstyp();

		/**
		 * The meta object literal for the '<em><b>Leverantor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__LEVERANTOR = eINSTANCE.getKopfilsrad_Leverantor();

		/**
		 * The meta object literal for the '<em><b>Handelse</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOPFILSRAD__HANDELSE = eINSTANCE.getKopfilsrad_Handelse();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.PrognoshandelseImpl <em>Prognoshandelse</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.PrognoshandelseImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPrognoshandelse()
		 * @generated
		 */
		EClass PROGNOSHANDELSE = eINSTANCE.getPrognoshandelse();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSHANDELSE__TYP = eINSTANCE.getPrognoshandelse_Typ();

		/**
		 * The meta object literal for the '<em><b>Sakerhet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSHANDELSE__SAKERHET = eINSTANCE.getPrognoshandelse_Sakerhet();

		/**
		 * The meta object literal for the '<em><b>Datum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSHANDELSE__DATUM = eINSTANCE.getPrognoshandelse_Datum();

		/**
		 * The meta object literal for the '<em><b>Underlag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSHANDELSE__UNDERLAG = eINSTANCE.getPrognoshandelse_Underlag();

		/**
		 * The meta object literal for the '<em><b>Orsak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSHANDELSE__ORSAK = eINSTANCE.getPrognoshandelse_Orsak();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSHANDELSE__STATUS = eINSTANCE.getPrognoshandelse_Status();

		/**
		 * The meta object literal for the '<em><b>Kopfil</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGNOSHANDELSE__KOPFIL = eINSTANCE.getPrognoshandelse_Kopfil();

		/**
		 * The meta object literal for the '<em><b>Bekraftad</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGNOSHANDELSE__BEKRAFTAD = eINSTANCE.getPrognoshandelse_Bekraftad();

		/**
		 * The meta object literal for the '<em><b>Effekter</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGNOSHANDELSE__EFFEKTER = eINSTANCE.getPrognoshandelse_Effekter();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.PrognoseffektImpl <em>Prognoseffekt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.PrognoseffektImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPrognoseffekt()
		 * @generated
		 */
		EClass PROGNOSEFFEKT = eINSTANCE.getPrognoseffekt();

		/**
		 * The meta object literal for the '<em><b>Manad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSEFFEKT__MANAD = eINSTANCE.getPrognoseffekt_Manad();

		/**
		 * The meta object literal for the '<em><b>Delta</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGNOSEFFEKT__DELTA = eINSTANCE.getPrognoseffekt_Delta();

		/**
		 * The meta object literal for the '<em><b>Rad</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGNOSEFFEKT__RAD = eINSTANCE.getPrognoseffekt_Rad();

		/**
		 * The meta object literal for the '<em><b>Handelse</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGNOSEFFEKT__HANDELSE = eINSTANCE.getPrognoseffekt_Handelse();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.KolumnmallImpl <em>Kolumnmall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.KolumnmallImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKolumnmall()
		 * @generated
		 */
		EClass KOLUMNMALL = eINSTANCE.getKolumnmall();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KOLUMNMALL__NAMN = eINSTANCE.getKolumnmall_Namn();

		/**
		 * The meta object literal for the '<em><b>Kolumner</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KOLUMNMALL__KOLUMNER = eINSTANCE.getKolumnmall_Kolumner();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.MallkolumnImpl <em>Mallkolumn</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.MallkolumnImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getMallkolumn()
		 * @generated
		 */
		EClass MALLKOLUMN = eINSTANCE.getMallkolumn();

		/**
		 * The meta object literal for the '<em><b>Rubrik</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALLKOLUMN__RUBRIK = eINSTANCE.getMallkolumn_Rubrik();

		/**
		 * The meta object literal for the '<em><b>Falt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MALLKOLUMN__FALT = eINSTANCE.getMallkolumn_Falt();

		/**
		 * The meta object literal for the '<em><b>Mall</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MALLKOLUMN__MALL = eINSTANCE.getMallkolumn_Mall();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.ChecklistpunktImpl <em>Checklistpunkt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.ChecklistpunktImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getChecklistpunkt()
		 * @generated
		 */
		EClass CHECKLISTPUNKT = eINSTANCE.getChecklistpunkt();

		/**
		 * The meta object literal for the '<em><b>Ordning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLISTPUNKT__ORDNING = eINSTANCE.getChecklistpunkt_Ordning();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLISTPUNKT__TEXT = eINSTANCE.getChecklistpunkt_Text();

		/**
		 * The meta object literal for the '<em><b>Regel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLISTPUNKT__REGEL = eINSTANCE.getChecklistpunkt_Regel();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLISTPUNKT__FROM = eINSTANCE.getChecklistpunkt_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECKLISTPUNKT__TOM = eINSTANCE.getChecklistpunkt_Tom();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.UtkastImpl <em>Utkast</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.UtkastImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getUtkast()
		 * @generated
		 */
		EClass UTKAST = eINSTANCE.getUtkast();

		/**
		 * The meta object literal for the '<em><b>Anvandare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UTKAST__ANVANDARE = eINSTANCE.getUtkast_Anvandare();

		/**
		 * The meta object literal for the '<em><b>Objekttyp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UTKAST__OBJEKTTYP = eINSTANCE.getUtkast_Objekttyp();

		/**
		 * The meta object literal for the '<em><b>Objekt Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UTKAST__OBJEKT_ID = eINSTANCE.getUtkast_ObjektId();

		/**
		 * The meta object literal for the '<em><b>Tid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UTKAST__TID = eINSTANCE.getUtkast_Tid();

		/**
		 * The meta object literal for the '<em><b>Antal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UTKAST__ANTAL = eINSTANCE.getUtkast_Antal();

		/**
		 * The meta object literal for the '<em><b>Innehall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UTKAST__INNEHALL = eINSTANCE.getUtkast_Innehall();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.GallringslistaImpl <em>Gallringslista</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.GallringslistaImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringslista()
		 * @generated
		 */
		EClass GALLRINGSLISTA = eINSTANCE.getGallringslista();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__STATUS = eINSTANCE.getGallringslista_Status();

		/**
		 * The meta object literal for the '<em><b>Foreslagen Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__FORESLAGEN_AV = eINSTANCE.getGallringslista_ForeslagenAv();

		/**
		 * The meta object literal for the '<em><b>Foreslagen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__FORESLAGEN = eINSTANCE.getGallringslista_Foreslagen();

		/**
		 * The meta object literal for the '<em><b>Granskad Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__GRANSKAD_AV = eINSTANCE.getGallringslista_GranskadAv();

		/**
		 * The meta object literal for the '<em><b>Granskad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__GRANSKAD = eINSTANCE.getGallringslista_Granskad();

		/**
		 * The meta object literal for the '<em><b>Genomford Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__GENOMFORD_AV = eINSTANCE.getGallringslista_GenomfordAv();

		/**
		 * The meta object literal for the '<em><b>Genomford</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__GENOMFORD = eINSTANCE.getGallringslista_Genomford();

		/**
		 * The meta object literal for the '<em><b>Rapport</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSLISTA__RAPPORT = eINSTANCE.getGallringslista_Rapport();

		/**
		 * The meta object literal for the '<em><b>Poster</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GALLRINGSLISTA__POSTER = eINSTANCE.getGallringslista_Poster();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.GallringspostImpl <em>Gallringspost</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.GallringspostImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringspost()
		 * @generated
		 */
		EClass GALLRINGSPOST = eINSTANCE.getGallringspost();

		/**
		 * The meta object literal for the '<em><b>Sista Insats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__SISTA_INSATS = eINSTANCE.getGallringspost_SistaInsats();

		/**
		 * The meta object literal for the '<em><b>Sista Anteckning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__SISTA_ANTECKNING = eINSTANCE.getGallringspost_SistaAnteckning();

		/**
		 * The meta object literal for the '<em><b>Sammanstallning Fran</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__SAMMANSTALLNING_FRAN = eINSTANCE.getGallringspost_SammanstallningFran();

		/**
		 * The meta object literal for the '<em><b>Personakt Fran</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__PERSONAKT_FRAN = eINSTANCE.getGallringspost_PersonaktFran();

		/**
		 * The meta object literal for the '<em><b>Senast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__SENAST = eINSTANCE.getGallringspost_Senast();

		/**
		 * The meta object literal for the '<em><b>Undantag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__UNDANTAG = eINSTANCE.getGallringspost_Undantag();

		/**
		 * The meta object literal for the '<em><b>Undantagsorsak</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__UNDANTAGSORSAK = eINSTANCE.getGallringspost_Undantagsorsak();

		/**
		 * The meta object literal for the '<em><b>Undantag Av</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__UNDANTAG_AV = eINSTANCE.getGallringspost_UndantagAv();

		/**
		 * The meta object literal for the '<em><b>Gallrad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GALLRINGSPOST__GALLRAD = eINSTANCE.getGallringspost_Gallrad();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GALLRINGSPOST__PERSON = eINSTANCE.getGallringspost_Person();

		/**
		 * The meta object literal for the '<em><b>Lista</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GALLRINGSPOST__LISTA = eINSTANCE.getGallringspost_Lista();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.ParameterImpl <em>Parameter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.ParameterImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getParameter()
		 * @generated
		 */
		EClass PARAMETER = eINSTANCE.getParameter();

		/**
		 * The meta object literal for the '<em><b>Nyckel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__NYCKEL = eINSTANCE.getParameter_Nyckel();

		/**
		 * The meta object literal for the '<em><b>Varde</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__VARDE = eINSTANCE.getParameter_Varde();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__FROM = eINSTANCE.getParameter_From();

		/**
		 * The meta object literal for the '<em><b>Tom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__TOM = eINSTANCE.getParameter_Tom();

		/**
		 * The meta object literal for the '<em><b>Kalla</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAMETER__KALLA = eINSTANCE.getParameter_Kalla();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.HandelseloggImpl <em>Handelselogg</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.HandelseloggImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getHandelselogg()
		 * @generated
		 */
		EClass HANDELSELOGG = eINSTANCE.getHandelselogg();

		/**
		 * The meta object literal for the '<em><b>Tid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__TID = eINSTANCE.getHandelselogg_Tid();

		/**
		 * The meta object literal for the '<em><b>Anvandare</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__ANVANDARE = eINSTANCE.getHandelselogg_Anvandare();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__TYP = eINSTANCE.getHandelselogg_Typ();

		/**
		 * The meta object literal for the '<em><b>Transaktion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__TRANSAKTION = eINSTANCE.getHandelselogg_Transaktion();

		/**
		 * The meta object literal for the '<em><b>Objekttyp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__OBJEKTTYP = eINSTANCE.getHandelselogg_Objekttyp();

		/**
		 * The meta object literal for the '<em><b>Objekt Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__OBJEKT_ID = eINSTANCE.getHandelselogg_ObjektId();

		/**
		 * The meta object literal for the '<em><b>Falt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__FALT = eINSTANCE.getHandelselogg_Falt();

		/**
		 * The meta object literal for the '<em><b>Fore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__FORE = eINSTANCE.getHandelselogg_Fore();

		/**
		 * The meta object literal for the '<em><b>Efter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__EFTER = eINSTANCE.getHandelselogg_Efter();

		/**
		 * The meta object literal for the '<em><b>Personer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDELSELOGG__PERSONER = eINSTANCE.getHandelselogg_Personer();

		/**
		 * The meta object literal for the '{@link se.underlag.model.impl.FilImpl <em>Fil</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.impl.FilImpl
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getFil()
		 * @generated
		 */
		EClass FIL = eINSTANCE.getFil();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__SHA256 = eINSTANCE.getFil_Sha256();

		/**
		 * The meta object literal for the '<em><b>Storlek</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__STORLEK = eINSTANCE.getFil_Storlek();

		/**
		 * The meta object literal for the '<em><b>Namn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__NAMN = eINSTANCE.getFil_Namn();

		/**
		 * The meta object literal for the '<em><b>Typ</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__TYP = eINSTANCE.getFil_Typ();

		/**
		 * The meta object literal for the '<em><b>Innehall</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__INNEHALL = eINSTANCE.getFil_Innehall();

		/**
		 * The meta object literal for the '<em><b>Gallrad</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__GALLRAD = eINSTANCE.getFil_Gallrad();

		/**
		 * The meta object literal for the '<em><b>Gallrad Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIL__GALLRAD_SHA256 = eINSTANCE.getFil_GallradSha256();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Enhetstyp <em>Enhetstyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Enhetstyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getEnhetstyp()
		 * @generated
		 */
		EEnum ENHETSTYP = eINSTANCE.getEnhetstyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Roll <em>Roll</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Roll
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getRoll()
		 * @generated
		 */
		EEnum ROLL = eINSTANCE.getRoll();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Identitetstyp <em>Identitetstyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Identitetstyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getIdentitetstyp()
		 * @generated
		 */
		EEnum IDENTITETSTYP = eINSTANCE.getIdentitetstyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Kon <em>Kon</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Kon
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKon()
		 * @generated
		 */
		EEnum KON = eINSTANCE.getKon();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Arendestatus <em>Arendestatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Arendestatus
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getArendestatus()
		 * @generated
		 */
		EEnum ARENDESTATUS = eINSTANCE.getArendestatus();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Prisenhet <em>Prisenhet</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Prisenhet
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPrisenhet()
		 * @generated
		 */
		EEnum PRISENHET = eINSTANCE.getPrisenhet();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Regi <em>Regi</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Regi
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getRegi()
		 * @generated
		 */
		EEnum REGI = eINSTANCE.getRegi();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Avtalstyp <em>Avtalstyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Avtalstyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getAvtalstyp()
		 * @generated
		 */
		EEnum AVTALSTYP = eINSTANCE.getAvtalstyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Kopfilsstatus <em>Kopfilsstatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Kopfilsstatus
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKopfilsstatus()
		 * @generated
		 */
		EEnum KOPFILSSTATUS = eINSTANCE.getKopfilsstatus();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Handelsetyp <em>Handelsetyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Handelsetyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getHandelsetyp()
		 * @generated
		 */
		EEnum HANDELSETYP = eINSTANCE.getHandelsetyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Handelsestatus <em>Handelsestatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Handelsestatus
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getHandelsestatus()
		 * @generated
		 */
		EEnum HANDELSESTATUS = eINSTANCE.getHandelsestatus();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Loggtyp <em>Loggtyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Loggtyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getLoggtyp()
		 * @generated
		 */
		EEnum LOGGTYP = eINSTANCE.getLoggtyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Flode <em>Flode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Flode
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getFlode()
		 * @generated
		 */
		EEnum FLODE = eINSTANCE.getFlode();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Placeringstillstand <em>Placeringstillstand</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Placeringstillstand
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPlaceringstillstand()
		 * @generated
		 */
		EEnum PLACERINGSTILLSTAND = eINSTANCE.getPlaceringstillstand();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Bedomningstyp <em>Bedomningstyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Bedomningstyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getBedomningstyp()
		 * @generated
		 */
		EEnum BEDOMNINGSTYP = eINSTANCE.getBedomningstyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Kontaktpart <em>Kontaktpart</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Kontaktpart
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKontaktpart()
		 * @generated
		 */
		EEnum KONTAKTPART = eINSTANCE.getKontaktpart();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Expansionsstatus <em>Expansionsstatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Expansionsstatus
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getExpansionsstatus()
		 * @generated
		 */
		EEnum EXPANSIONSSTATUS = eINSTANCE.getExpansionsstatus();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Forslagstyp <em>Forslagstyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Forslagstyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getForslagstyp()
		 * @generated
		 */
		EEnum FORSLAGSTYP = eINSTANCE.getForslagstyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Forslagsstatus <em>Forslagsstatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Forslagsstatus
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getForslagsstatus()
		 * @generated
		 */
		EEnum FORSLAGSSTATUS = eINSTANCE.getForslagsstatus();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Dokumenttyp <em>Dokumenttyp</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Dokumenttyp
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getDokumenttyp()
		 * @generated
		 */
		EEnum DOKUMENTTYP = eINSTANCE.getDokumenttyp();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Gallringsstatus <em>Gallringsstatus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Gallringsstatus
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringsstatus()
		 * @generated
		 */
		EEnum GALLRINGSSTATUS = eINSTANCE.getGallringsstatus();

		/**
		 * The meta object literal for the '{@link se.underlag.model.Gallringsundantag <em>Gallringsundantag</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see se.underlag.model.Gallringsundantag
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getGallringsundantag()
		 * @generated
		 */
		EEnum GALLRINGSUNDANTAG = eINSTANCE.getGallringsundantag();

		/**
		 * The meta object literal for the '<em>Datum</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getDatum()
		 * @generated
		 */
		EDataType DATUM = eINSTANCE.getDatum();

		/**
		 * The meta object literal for the '<em>Tidpunkt</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getTidpunkt()
		 * @generated
		 */
		EDataType TIDPUNKT = eINSTANCE.getTidpunkt();

		/**
		 * The meta object literal for the '<em>Kronor</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getKronor()
		 * @generated
		 */
		EDataType KRONOR = eINSTANCE.getKronor();

		/**
		 * The meta object literal for the '<em>Poang</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getPoang()
		 * @generated
		 */
		EDataType POANG = eINSTANCE.getPoang();

		/**
		 * The meta object literal for the '<em>Langtext</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.lang.String
		 * @see se.underlag.model.impl.UnderlagPackageImpl#getLangtext()
		 * @generated
		 */
		EDataType LANGTEXT = eINSTANCE.getLangtext();

	}

} //UnderlagPackage
