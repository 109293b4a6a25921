/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Checklistpunkt;
import se.underlag.model.Dokument;
import se.underlag.model.Dokumentmall;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Enhetstyp;
import se.underlag.model.Entitet;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Fil;
import se.underlag.model.Flode;
import se.underlag.model.Foretradare;
import se.underlag.model.Forslagsmanad;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Handelselogg;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Inflyttning;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kolumnmall;
import se.underlag.model.Kon;
import se.underlag.model.Kontaktpart;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Leverantor;
import se.underlag.model.Loggtyp;
import se.underlag.model.Mallkolumn;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringssteg;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Prisenhet;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.Ramavtal;
import se.underlag.model.Regi;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.model.Utkast;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class UnderlagPackageImpl extends EPackageImpl implements UnderlagPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass entitetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass organisationsenhetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass anvandareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rollTilldelningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass foretradareEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass arendeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass beslutEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass insatstypEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leverantorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass boendeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeringsavtalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ramavtalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass boendeprisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass behovsbedomningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass inflyttningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeringsarendeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placeringsstegEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kopfilsforslagEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass forslagsmanadEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dokumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dokumentmallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kopfilEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kopfilsversionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kopfilsradEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass prognoshandelseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass prognoseffektEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass kolumnmallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass mallkolumnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checklistpunktEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass utkastEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gallringslistaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gallringspostEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parameterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handelseloggEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum enhetstypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rollEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum identitetstypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum konEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum arendestatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum prisenhetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regiEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum avtalstypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum kopfilsstatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum handelsetypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum handelsestatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum loggtypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum flodeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placeringstillstandEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum bedomningstypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum kontaktpartEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum expansionsstatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum forslagstypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum forslagsstatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dokumenttypEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gallringsstatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gallringsundantagEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType datumEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType tidpunktEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType kronorEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType poangEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType langtextEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see se.underlag.model.UnderlagPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private UnderlagPackageImpl() {
		super(eNS_URI, UnderlagFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link UnderlagPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static UnderlagPackage init() {
		if (isInited) return (UnderlagPackage)EPackage.Registry.INSTANCE.getEPackage(UnderlagPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredUnderlagPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		UnderlagPackageImpl theUnderlagPackage = registeredUnderlagPackage instanceof UnderlagPackageImpl ? (UnderlagPackageImpl)registeredUnderlagPackage : new UnderlagPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theUnderlagPackage.createPackageContents();

		// Initialize created meta-data
		theUnderlagPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theUnderlagPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(UnderlagPackage.eNS_URI, theUnderlagPackage);
		return theUnderlagPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEntitet() {
		return entitetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_Id() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_Version() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_EnhetId() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_SkapadAv() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_SkapadTid() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_AndradAv() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEntitet_AndradTid() {
		return (EAttribute)entitetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrganisationsenhet() {
		return organisationsenhetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_Kod() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_Namn() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_Typ() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_Ansvarskod() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_Adress() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_GiltigFrom() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_GiltigTom() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisationsenhet_Overordnad() {
		return (EReference)organisationsenhetEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnvandare() {
		return anvandareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnvandare_Signatur() {
		return (EAttribute)anvandareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnvandare_Namn() {
		return (EAttribute)anvandareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnvandare_Epost() {
		return (EAttribute)anvandareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnvandare_Roller() {
		return (EReference)anvandareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRollTilldelning() {
		return rollTilldelningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollTilldelning_Roll() {
		return (EAttribute)rollTilldelningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollTilldelning_From() {
		return (EAttribute)rollTilldelningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRollTilldelning_Tom() {
		return (EAttribute)rollTilldelningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRollTilldelning_Enhet() {
		return (EReference)rollTilldelningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRollTilldelning_Anvandare() {
		return (EReference)rollTilldelningEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Identitet() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Identitetstyp() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Fornamn() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Efternamn() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_SkyddadIdentitet() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Kon() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPerson_Foretradare() {
		return (EReference)personEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getForetradare() {
		return foretradareEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForetradare_Namn() {
		return (EAttribute)foretradareEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForetradare_Typ() {
		return (EAttribute)foretradareEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForetradare_Kontakt() {
		return (EAttribute)foretradareEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getForetradare_Person() {
		return (EReference)foretradareEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArende() {
		return arendeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArende_Arendenr() {
		return (EAttribute)arendeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArende_Handlaggare() {
		return (EAttribute)arendeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArende_Status() {
		return (EAttribute)arendeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArende_Person() {
		return (EReference)arendeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArende_Beslut() {
		return (EReference)arendeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBeslut() {
		return beslutEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Nr() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Lagrum() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Beslutsdatum() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_From() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Tom() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Omfattning() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Gynnande() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Forhandsbesked() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_F100() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeslut_Avslutsorsak() {
		return (EAttribute)beslutEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBeslut_Insatstyp() {
		return (EReference)beslutEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBeslut_Arende() {
		return (EReference)beslutEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInsatstyp() {
		return insatstypEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Kod() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Namn() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Lagrum() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Prisenhet() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Uteslutningsgrupp() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Nivabedoms() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_IvoRapport() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsatstyp_Valfrihetssystem() {
		return (EAttribute)insatstypEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeverantor() {
		return leverantorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeverantor_Orgnr() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeverantor_Namn() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeverantor_Adress() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeverantor_Regi() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeverantor_Extern() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeverantor_Boenden() {
		return (EReference)leverantorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoende() {
		return boendeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoende_Namn() {
		return (EAttribute)boendeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoende_Ort() {
		return (EAttribute)boendeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoende_Leverantor() {
		return (EReference)boendeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlaceringsavtal() {
		return placeringsavtalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Nr() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Typ() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_From() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Tom() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Boendepris() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Poang() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Barntillagg() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Dygnspris() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_AvresedagDebiteras() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Person() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Beslut() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Leverantor() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Boende() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Ersatter() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Undantag() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Undantagsvillkor() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Dokumentpris() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_UpprattadAv() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_UpprattadRoll() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Upprattad() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_KontrollraknadAv() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Kontrollraknad() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Avvikelse() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_SigneradAv() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Signerad() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Skickad() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_AdminInformerad() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Svarskuvert() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Aterkommen() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Arkiverad() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Datumorsak() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Uppsagd() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Uppsagningsdagar() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_SistaDebiteringsdag() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Ramavtal() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsavtal_Bedomning() {
		return (EReference)placeringsavtalEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsavtal_Turordning() {
		return (EAttribute)placeringsavtalEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRamavtal() {
		return ramavtalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRamavtal_Namn() {
		return (EAttribute)ramavtalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRamavtal_Diarienr() {
		return (EAttribute)ramavtalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRamavtal_From() {
		return (EAttribute)ramavtalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRamavtal_Tom() {
		return (EAttribute)ramavtalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRamavtal_Prismodell() {
		return (EAttribute)ramavtalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRamavtal_Prisversion() {
		return (EAttribute)ramavtalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRamavtal_Priser() {
		return (EReference)ramavtalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBoendepris() {
		return boendeprisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoendepris_Pris() {
		return (EAttribute)boendeprisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoendepris_Barntillagg() {
		return (EAttribute)boendeprisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoendepris_From() {
		return (EAttribute)boendeprisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoendepris_Tom() {
		return (EAttribute)boendeprisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBoendepris_Kalla() {
		return (EAttribute)boendeprisEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoendepris_Leverantor() {
		return (EReference)boendeprisEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoendepris_Boende() {
		return (EReference)boendeprisEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBoendepris_Ramavtal() {
		return (EReference)boendeprisEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBehovsbedomning() {
		return behovsbedomningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Typ() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_KontaktDatum() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_KontaktAv() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_KontaktUnderlag() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_StartBekraftad() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_BehovUppstod() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Bokad() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Genomford() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_GenomfordAv() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Poang() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Undantag() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Undantagsskal() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_Dokumentpris() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_MejlSkickat() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBehovsbedomning_ITreserva() {
		return (EAttribute)behovsbedomningEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBehovsbedomning_Person() {
		return (EReference)behovsbedomningEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBehovsbedomning_Beslut() {
		return (EReference)behovsbedomningEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBehovsbedomning_Boende() {
		return (EReference)behovsbedomningEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInflyttning() {
		return inflyttningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflyttning_Datum() {
		return (EAttribute)inflyttningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflyttning_Meddelad() {
		return (EAttribute)inflyttningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflyttning_MeddeladAv() {
		return (EAttribute)inflyttningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflyttning_Expansionsbelopp() {
		return (EAttribute)inflyttningEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflyttning_Expansionsstatus() {
		return (EAttribute)inflyttningEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInflyttning_Expansionsdatum() {
		return (EAttribute)inflyttningEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInflyttning_Person() {
		return (EReference)inflyttningEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInflyttning_Boende() {
		return (EReference)inflyttningEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlaceringsarende() {
		return placeringsarendeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Referens() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Flode() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Tillstand() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Startad() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Avslutad() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_AntalSteg() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Kontaktuppgift() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Socialsekreterare() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Planeringsledare() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Socialadministrator() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_Enhetschef() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_LinkSamordnare() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringsarende_OnskadSistaDag() {
		return (EAttribute)placeringsarendeEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Person() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Beslut() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Leverantor() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Boende() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Bedomning() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Avtal() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Foregaende() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Inflyttning() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringsarende_Steg() {
		return (EReference)placeringsarendeEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlaceringssteg() {
		return placeringsstegEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Steg() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Regel() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Fran() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Till() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Tid() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Dag() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_UtfortAv() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Roll() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Orsak() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlaceringssteg_Notering() {
		return (EAttribute)placeringsstegEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaceringssteg_Arende() {
		return (EReference)placeringsstegEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKopfilsforslag() {
		return kopfilsforslagEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Typ() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Status() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Ar() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_From() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Tom() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Dygnspris() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Referens() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Motivering() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_AvgjordAv() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Avgjord() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsforslag_Avgorandeorsak() {
		return (EAttribute)kopfilsforslagEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Person() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Beslut() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Insatstyp() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Leverantor() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Avtal() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Kopfil() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Rad() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsforslag_Manader() {
		return (EReference)kopfilsforslagEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getForslagsmanad() {
		return forslagsmanadEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForslagsmanad_Manad() {
		return (EAttribute)forslagsmanadEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForslagsmanad_Belopp() {
		return (EAttribute)forslagsmanadEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getForslagsmanad_Tidigare() {
		return (EAttribute)forslagsmanadEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getForslagsmanad_Forslag() {
		return (EReference)forslagsmanadEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDokument() {
		return dokumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokument_Typ() {
		return (EAttribute)dokumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokument_Namn() {
		return (EAttribute)dokumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokument_Skapat() {
		return (EAttribute)dokumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokument_Mall() {
		return (EAttribute)dokumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDokument_Fil() {
		return (EReference)dokumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDokument_Arende() {
		return (EReference)dokumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDokument_Avtal() {
		return (EReference)dokumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDokumentmall() {
		return dokumentmallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokumentmall_Typ() {
		return (EAttribute)dokumentmallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokumentmall_Namn() {
		return (EAttribute)dokumentmallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokumentmall_Format() {
		return (EAttribute)dokumentmallEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokumentmall_From() {
		return (EAttribute)dokumentmallEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDokumentmall_Tom() {
		return (EAttribute)dokumentmallEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDokumentmall_Fil() {
		return (EReference)dokumentmallEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKopfil() {
		return kopfilEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfil_Ar() {
		return (EAttribute)kopfilEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfil_Namn() {
		return (EAttribute)kopfilEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfil_Agare() {
		return (EAttribute)kopfilEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfil_Status() {
		return (EAttribute)kopfilEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfil_Mall() {
		return (EAttribute)kopfilEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfil_Original() {
		return (EReference)kopfilEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfil_Lasning() {
		return (EReference)kopfilEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfil_Versioner() {
		return (EReference)kopfilEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKopfilsversion() {
		return kopfilsversionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Manad() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Tidsstampel() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Checklistesvar() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Kontrollsumma() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Nummer() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Rader() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_SummaFaktiskt() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_SummaPrognos() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsversion_Anteckning() {
		return (EAttribute)kopfilsversionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsversion_Fil() {
		return (EReference)kopfilsversionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsversion_Original() {
		return (EReference)kopfilsversionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsversion_Kopfil() {
		return (EReference)kopfilsversionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKopfilsrad() {
		return kopfilsradEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_Sortnyckel() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_Dygnspris() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_From() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_Tom() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_Konto() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_Kommentar() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktJan() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktFeb() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktMar() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktApr() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktMaj() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktJun() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktJul() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktAug() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktSep() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktOkt() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktNov() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKopfilsrad_FaktisktDec() {
		return (EAttribute)kopfilsradEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Kopfil() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Person() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Beslut() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Avtal() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Insatstyp() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Leverantor() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKopfilsrad_Handelse() {
		return (EReference)kopfilsradEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrognoshandelse() {
		return prognoshandelseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoshandelse_Typ() {
		return (EAttribute)prognoshandelseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoshandelse_Sakerhet() {
		return (EAttribute)prognoshandelseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoshandelse_Datum() {
		return (EAttribute)prognoshandelseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoshandelse_Underlag() {
		return (EAttribute)prognoshandelseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoshandelse_Orsak() {
		return (EAttribute)prognoshandelseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoshandelse_Status() {
		return (EAttribute)prognoshandelseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrognoshandelse_Kopfil() {
		return (EReference)prognoshandelseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrognoshandelse_Bekraftad() {
		return (EReference)prognoshandelseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrognoshandelse_Effekter() {
		return (EReference)prognoshandelseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrognoseffekt() {
		return prognoseffektEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoseffekt_Manad() {
		return (EAttribute)prognoseffektEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrognoseffekt_Delta() {
		return (EAttribute)prognoseffektEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrognoseffekt_Rad() {
		return (EReference)prognoseffektEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrognoseffekt_Handelse() {
		return (EReference)prognoseffektEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKolumnmall() {
		return kolumnmallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKolumnmall_Namn() {
		return (EAttribute)kolumnmallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKolumnmall_Kolumner() {
		return (EReference)kolumnmallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMallkolumn() {
		return mallkolumnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMallkolumn_Rubrik() {
		return (EAttribute)mallkolumnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMallkolumn_Falt() {
		return (EAttribute)mallkolumnEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMallkolumn_Mall() {
		return (EReference)mallkolumnEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChecklistpunkt() {
		return checklistpunktEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistpunkt_Ordning() {
		return (EAttribute)checklistpunktEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistpunkt_Text() {
		return (EAttribute)checklistpunktEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistpunkt_Regel() {
		return (EAttribute)checklistpunktEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistpunkt_From() {
		return (EAttribute)checklistpunktEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChecklistpunkt_Tom() {
		return (EAttribute)checklistpunktEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUtkast() {
		return utkastEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUtkast_Anvandare() {
		return (EAttribute)utkastEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUtkast_Objekttyp() {
		return (EAttribute)utkastEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUtkast_ObjektId() {
		return (EAttribute)utkastEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUtkast_Tid() {
		return (EAttribute)utkastEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUtkast_Antal() {
		return (EAttribute)utkastEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUtkast_Innehall() {
		return (EAttribute)utkastEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGallringslista() {
		return gallringslistaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_Status() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_ForeslagenAv() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_Foreslagen() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_GranskadAv() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_Granskad() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_GenomfordAv() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_Genomford() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringslista_Rapport() {
		return (EAttribute)gallringslistaEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGallringslista_Poster() {
		return (EReference)gallringslistaEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGallringspost() {
		return gallringspostEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_SistaInsats() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_SistaAnteckning() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_SammanstallningFran() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_PersonaktFran() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_Senast() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_Undantag() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_Undantagsorsak() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_UndantagAv() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGallringspost_Gallrad() {
		return (EAttribute)gallringspostEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGallringspost_Person() {
		return (EReference)gallringspostEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGallringspost_Lista() {
		return (EReference)gallringspostEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParameter() {
		return parameterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Nyckel() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Varde() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_From() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Tom() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParameter_Kalla() {
		return (EAttribute)parameterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandelselogg() {
		return handelseloggEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Tid() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Anvandare() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Typ() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Transaktion() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Objekttyp() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_ObjektId() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Falt() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Fore() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Efter() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandelselogg_Personer() {
		return (EAttribute)handelseloggEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFil() {
		return filEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_Sha256() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_Storlek() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_Namn() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_Typ() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_Innehall() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_Gallrad() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFil_GallradSha256() {
		return (EAttribute)filEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEnhetstyp() {
		return enhetstypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoll() {
		return rollEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIdentitetstyp() {
		return identitetstypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKon() {
		return konEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getArendestatus() {
		return arendestatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrisenhet() {
		return prisenhetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegi() {
		return regiEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAvtalstyp() {
		return avtalstypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKopfilsstatus() {
		return kopfilsstatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHandelsetyp() {
		return handelsetypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHandelsestatus() {
		return handelsestatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLoggtyp() {
		return loggtypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFlode() {
		return flodeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlaceringstillstand() {
		return placeringstillstandEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBedomningstyp() {
		return bedomningstypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getKontaktpart() {
		return kontaktpartEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExpansionsstatus() {
		return expansionsstatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getForslagstyp() {
		return forslagstypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getForslagsstatus() {
		return forslagsstatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDokumenttyp() {
		return dokumenttypEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGallringsstatus() {
		return gallringsstatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGallringsundantag() {
		return gallringsundantagEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDatum() {
		return datumEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getTidpunkt() {
		return tidpunktEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getKronor() {
		return kronorEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPoang() {
		return poangEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLangtext() {
		return langtextEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnderlagFactory getUnderlagFactory() {
		return (UnderlagFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		entitetEClass = createEClass(ENTITET);
		createEAttribute(entitetEClass, ENTITET__ID);
		createEAttribute(entitetEClass, ENTITET__VERSION);
		createEAttribute(entitetEClass, ENTITET__ENHET_ID);
		createEAttribute(entitetEClass, ENTITET__SKAPAD_AV);
		createEAttribute(entitetEClass, ENTITET__SKAPAD_TID);
		createEAttribute(entitetEClass, ENTITET__ANDRAD_AV);
		createEAttribute(entitetEClass, ENTITET__ANDRAD_TID);

		organisationsenhetEClass = createEClass(ORGANISATIONSENHET);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__KOD);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__NAMN);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__TYP);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__ANSVARSKOD);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__ADRESS);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__GILTIG_FROM);
		createEAttribute(organisationsenhetEClass, ORGANISATIONSENHET__GILTIG_TOM);
		createEReference(organisationsenhetEClass, ORGANISATIONSENHET__OVERORDNAD);

		anvandareEClass = createEClass(ANVANDARE);
		createEAttribute(anvandareEClass, ANVANDARE__SIGNATUR);
		createEAttribute(anvandareEClass, ANVANDARE__NAMN);
		createEAttribute(anvandareEClass, ANVANDARE__EPOST);
		createEReference(anvandareEClass, ANVANDARE__ROLLER);

		rollTilldelningEClass = createEClass(ROLL_TILLDELNING);
		createEAttribute(rollTilldelningEClass, ROLL_TILLDELNING__ROLL);
		createEAttribute(rollTilldelningEClass, ROLL_TILLDELNING__FROM);
		createEAttribute(rollTilldelningEClass, ROLL_TILLDELNING__TOM);
		createEReference(rollTilldelningEClass, ROLL_TILLDELNING__ENHET);
		createEReference(rollTilldelningEClass, ROLL_TILLDELNING__ANVANDARE);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__IDENTITET);
		createEAttribute(personEClass, PERSON__IDENTITETSTYP);
		createEAttribute(personEClass, PERSON__FORNAMN);
		createEAttribute(personEClass, PERSON__EFTERNAMN);
		createEAttribute(personEClass, PERSON__SKYDDAD_IDENTITET);
		createEAttribute(personEClass, PERSON__KON);
		createEReference(personEClass, PERSON__FORETRADARE);

		foretradareEClass = createEClass(FORETRADARE);
		createEAttribute(foretradareEClass, FORETRADARE__NAMN);
		createEAttribute(foretradareEClass, FORETRADARE__TYP);
		createEAttribute(foretradareEClass, FORETRADARE__KONTAKT);
		createEReference(foretradareEClass, FORETRADARE__PERSON);

		arendeEClass = createEClass(ARENDE);
		createEAttribute(arendeEClass, ARENDE__ARENDENR);
		createEAttribute(arendeEClass, ARENDE__HANDLAGGARE);
		createEAttribute(arendeEClass, ARENDE__STATUS);
		createEReference(arendeEClass, ARENDE__PERSON);
		createEReference(arendeEClass, ARENDE__BESLUT);

		beslutEClass = createEClass(BESLUT);
		createEAttribute(beslutEClass, BESLUT__NR);
		createEAttribute(beslutEClass, BESLUT__LAGRUM);
		createEAttribute(beslutEClass, BESLUT__BESLUTSDATUM);
		createEAttribute(beslutEClass, BESLUT__FROM);
		createEAttribute(beslutEClass, BESLUT__TOM);
		createEAttribute(beslutEClass, BESLUT__OMFATTNING);
		createEAttribute(beslutEClass, BESLUT__GYNNANDE);
		createEAttribute(beslutEClass, BESLUT__FORHANDSBESKED);
		createEAttribute(beslutEClass, BESLUT__F100);
		createEAttribute(beslutEClass, BESLUT__AVSLUTSORSAK);
		createEReference(beslutEClass, BESLUT__INSATSTYP);
		createEReference(beslutEClass, BESLUT__ARENDE);

		insatstypEClass = createEClass(INSATSTYP);
		createEAttribute(insatstypEClass, INSATSTYP__KOD);
		createEAttribute(insatstypEClass, INSATSTYP__NAMN);
		createEAttribute(insatstypEClass, INSATSTYP__LAGRUM);
		createEAttribute(insatstypEClass, INSATSTYP__PRISENHET);
		createEAttribute(insatstypEClass, INSATSTYP__UTESLUTNINGSGRUPP);
		createEAttribute(insatstypEClass, INSATSTYP__NIVABEDOMS);
		createEAttribute(insatstypEClass, INSATSTYP__IVO_RAPPORT);
		createEAttribute(insatstypEClass, INSATSTYP__VALFRIHETSSYSTEM);

		leverantorEClass = createEClass(LEVERANTOR);
		createEAttribute(leverantorEClass, LEVERANTOR__ORGNR);
		createEAttribute(leverantorEClass, LEVERANTOR__NAMN);
		createEAttribute(leverantorEClass, LEVERANTOR__ADRESS);
		createEAttribute(leverantorEClass, LEVERANTOR__REGI);
		createEAttribute(leverantorEClass, LEVERANTOR__EXTERN);
		createEReference(leverantorEClass, LEVERANTOR__BOENDEN);

		boendeEClass = createEClass(BOENDE);
		createEAttribute(boendeEClass, BOENDE__NAMN);
		createEAttribute(boendeEClass, BOENDE__ORT);
		createEReference(boendeEClass, BOENDE__LEVERANTOR);

		placeringsavtalEClass = createEClass(PLACERINGSAVTAL);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__NR);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__TYP);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__FROM);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__TOM);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__BOENDEPRIS);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__POANG);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__BARNTILLAGG);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__DYGNSPRIS);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__AVRESEDAG_DEBITERAS);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__PERSON);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__BESLUT);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__LEVERANTOR);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__BOENDE);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__ERSATTER);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UNDANTAG);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UNDANTAGSVILLKOR);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__DOKUMENTPRIS);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UPPRATTAD_AV);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UPPRATTAD_ROLL);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UPPRATTAD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__KONTROLLRAKNAD_AV);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__KONTROLLRAKNAD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__AVVIKELSE);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__SIGNERAD_AV);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__SIGNERAD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__SKICKAD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__ADMIN_INFORMERAD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__SVARSKUVERT);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__ATERKOMMEN);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__ARKIVERAD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__DATUMORSAK);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UPPSAGD);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__UPPSAGNINGSDAGAR);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__SISTA_DEBITERINGSDAG);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__RAMAVTAL);
		createEReference(placeringsavtalEClass, PLACERINGSAVTAL__BEDOMNING);
		createEAttribute(placeringsavtalEClass, PLACERINGSAVTAL__TURORDNING);

		ramavtalEClass = createEClass(RAMAVTAL);
		createEAttribute(ramavtalEClass, RAMAVTAL__NAMN);
		createEAttribute(ramavtalEClass, RAMAVTAL__DIARIENR);
		createEAttribute(ramavtalEClass, RAMAVTAL__FROM);
		createEAttribute(ramavtalEClass, RAMAVTAL__TOM);
		createEAttribute(ramavtalEClass, RAMAVTAL__PRISMODELL);
		createEAttribute(ramavtalEClass, RAMAVTAL__PRISVERSION);
		createEReference(ramavtalEClass, RAMAVTAL__PRISER);

		boendeprisEClass = createEClass(BOENDEPRIS);
		createEAttribute(boendeprisEClass, BOENDEPRIS__PRIS);
		createEAttribute(boendeprisEClass, BOENDEPRIS__BARNTILLAGG);
		createEAttribute(boendeprisEClass, BOENDEPRIS__FROM);
		createEAttribute(boendeprisEClass, BOENDEPRIS__TOM);
		createEAttribute(boendeprisEClass, BOENDEPRIS__KALLA);
		createEReference(boendeprisEClass, BOENDEPRIS__LEVERANTOR);
		createEReference(boendeprisEClass, BOENDEPRIS__BOENDE);
		createEReference(boendeprisEClass, BOENDEPRIS__RAMAVTAL);

		behovsbedomningEClass = createEClass(BEHOVSBEDOMNING);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__TYP);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__KONTAKT_DATUM);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__KONTAKT_AV);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__KONTAKT_UNDERLAG);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__START_BEKRAFTAD);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__BEHOV_UPPSTOD);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__BOKAD);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__GENOMFORD);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__GENOMFORD_AV);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__POANG);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__UNDANTAG);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__UNDANTAGSSKAL);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__DOKUMENTPRIS);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__MEJL_SKICKAT);
		createEAttribute(behovsbedomningEClass, BEHOVSBEDOMNING__ITRESERVA);
		createEReference(behovsbedomningEClass, BEHOVSBEDOMNING__PERSON);
		createEReference(behovsbedomningEClass, BEHOVSBEDOMNING__BESLUT);
		createEReference(behovsbedomningEClass, BEHOVSBEDOMNING__BOENDE);

		inflyttningEClass = createEClass(INFLYTTNING);
		createEAttribute(inflyttningEClass, INFLYTTNING__DATUM);
		createEAttribute(inflyttningEClass, INFLYTTNING__MEDDELAD);
		createEAttribute(inflyttningEClass, INFLYTTNING__MEDDELAD_AV);
		createEAttribute(inflyttningEClass, INFLYTTNING__EXPANSIONSBELOPP);
		createEAttribute(inflyttningEClass, INFLYTTNING__EXPANSIONSSTATUS);
		createEAttribute(inflyttningEClass, INFLYTTNING__EXPANSIONSDATUM);
		createEReference(inflyttningEClass, INFLYTTNING__PERSON);
		createEReference(inflyttningEClass, INFLYTTNING__BOENDE);

		placeringsarendeEClass = createEClass(PLACERINGSARENDE);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__REFERENS);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__FLODE);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__TILLSTAND);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__STARTAD);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__AVSLUTAD);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__ANTAL_STEG);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__KONTAKTUPPGIFT);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__SOCIALSEKRETERARE);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__PLANERINGSLEDARE);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__SOCIALADMINISTRATOR);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__ENHETSCHEF);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__LINK_SAMORDNARE);
		createEAttribute(placeringsarendeEClass, PLACERINGSARENDE__ONSKAD_SISTA_DAG);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__PERSON);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__BESLUT);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__LEVERANTOR);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__BOENDE);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__BEDOMNING);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__AVTAL);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__FOREGAENDE);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__INFLYTTNING);
		createEReference(placeringsarendeEClass, PLACERINGSARENDE__STEG);

		placeringsstegEClass = createEClass(PLACERINGSSTEG);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__STEG);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__REGEL);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__FRAN);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__TILL);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__TID);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__DAG);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__UTFORT_AV);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__ROLL);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__ORSAK);
		createEAttribute(placeringsstegEClass, PLACERINGSSTEG__NOTERING);
		createEReference(placeringsstegEClass, PLACERINGSSTEG__ARENDE);

		kopfilsforslagEClass = createEClass(KOPFILSFORSLAG);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__TYP);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__STATUS);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__AR);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__FROM);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__TOM);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__DYGNSPRIS);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__REFERENS);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__MOTIVERING);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__AVGJORD_AV);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__AVGJORD);
		createEAttribute(kopfilsforslagEClass, KOPFILSFORSLAG__AVGORANDEORSAK);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__PERSON);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__BESLUT);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__INSATSTYP);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__LEVERANTOR);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__AVTAL);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__KOPFIL);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__RAD);
		createEReference(kopfilsforslagEClass, KOPFILSFORSLAG__MANADER);

		forslagsmanadEClass = createEClass(FORSLAGSMANAD);
		createEAttribute(forslagsmanadEClass, FORSLAGSMANAD__MANAD);
		createEAttribute(forslagsmanadEClass, FORSLAGSMANAD__BELOPP);
		createEAttribute(forslagsmanadEClass, FORSLAGSMANAD__TIDIGARE);
		createEReference(forslagsmanadEClass, FORSLAGSMANAD__FORSLAG);

		dokumentEClass = createEClass(DOKUMENT);
		createEAttribute(dokumentEClass, DOKUMENT__TYP);
		createEAttribute(dokumentEClass, DOKUMENT__NAMN);
		createEAttribute(dokumentEClass, DOKUMENT__SKAPAT);
		createEAttribute(dokumentEClass, DOKUMENT__MALL);
		createEReference(dokumentEClass, DOKUMENT__FIL);
		createEReference(dokumentEClass, DOKUMENT__ARENDE);
		createEReference(dokumentEClass, DOKUMENT__AVTAL);

		dokumentmallEClass = createEClass(DOKUMENTMALL);
		createEAttribute(dokumentmallEClass, DOKUMENTMALL__TYP);
		createEAttribute(dokumentmallEClass, DOKUMENTMALL__NAMN);
		createEAttribute(dokumentmallEClass, DOKUMENTMALL__FORMAT);
		createEAttribute(dokumentmallEClass, DOKUMENTMALL__FROM);
		createEAttribute(dokumentmallEClass, DOKUMENTMALL__TOM);
		createEReference(dokumentmallEClass, DOKUMENTMALL__FIL);

		kopfilEClass = createEClass(KOPFIL);
		createEAttribute(kopfilEClass, KOPFIL__AR);
		createEAttribute(kopfilEClass, KOPFIL__NAMN);
		createEAttribute(kopfilEClass, KOPFIL__AGARE);
		createEAttribute(kopfilEClass, KOPFIL__STATUS);
		createEAttribute(kopfilEClass, KOPFIL__MALL);
		createEReference(kopfilEClass, KOPFIL__ORIGINAL);
		createEReference(kopfilEClass, KOPFIL__LASNING);
		createEReference(kopfilEClass, KOPFIL__VERSIONER);

		kopfilsversionEClass = createEClass(KOPFILSVERSION);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__MANAD);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__TIDSSTAMPEL);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__CHECKLISTESVAR);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__KONTROLLSUMMA);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__NUMMER);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__RADER);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__SUMMA_FAKTISKT);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__SUMMA_PROGNOS);
		createEAttribute(kopfilsversionEClass, KOPFILSVERSION__ANTECKNING);
		createEReference(kopfilsversionEClass, KOPFILSVERSION__FIL);
		createEReference(kopfilsversionEClass, KOPFILSVERSION__ORIGINAL);
		createEReference(kopfilsversionEClass, KOPFILSVERSION__KOPFIL);

		kopfilsradEClass = createEClass(KOPFILSRAD);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__SORTNYCKEL);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__DYGNSPRIS);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FROM);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__TOM);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__KONTO);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__KOMMENTAR);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_JAN);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_FEB);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_MAR);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_APR);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_MAJ);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_JUN);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_JUL);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_AUG);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_SEP);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_OKT);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_NOV);
		createEAttribute(kopfilsradEClass, KOPFILSRAD__FAKTISKT_DEC);
		createEReference(kopfilsradEClass, KOPFILSRAD__KOPFIL);
		createEReference(kopfilsradEClass, KOPFILSRAD__PERSON);
		createEReference(kopfilsradEClass, KOPFILSRAD__BESLUT);
		createEReference(kopfilsradEClass, KOPFILSRAD__AVTAL);
		createEReference(kopfilsradEClass, KOPFILSRAD__INSATSTYP);
		createEReference(kopfilsradEClass, KOPFILSRAD__LEVERANTOR);
		createEReference(kopfilsradEClass, KOPFILSRAD__HANDELSE);

		prognoshandelseEClass = createEClass(PROGNOSHANDELSE);
		createEAttribute(prognoshandelseEClass, PROGNOSHANDELSE__TYP);
		createEAttribute(prognoshandelseEClass, PROGNOSHANDELSE__SAKERHET);
		createEAttribute(prognoshandelseEClass, PROGNOSHANDELSE__DATUM);
		createEAttribute(prognoshandelseEClass, PROGNOSHANDELSE__UNDERLAG);
		createEAttribute(prognoshandelseEClass, PROGNOSHANDELSE__ORSAK);
		createEAttribute(prognoshandelseEClass, PROGNOSHANDELSE__STATUS);
		createEReference(prognoshandelseEClass, PROGNOSHANDELSE__KOPFIL);
		createEReference(prognoshandelseEClass, PROGNOSHANDELSE__BEKRAFTAD);
		createEReference(prognoshandelseEClass, PROGNOSHANDELSE__EFFEKTER);

		prognoseffektEClass = createEClass(PROGNOSEFFEKT);
		createEAttribute(prognoseffektEClass, PROGNOSEFFEKT__MANAD);
		createEAttribute(prognoseffektEClass, PROGNOSEFFEKT__DELTA);
		createEReference(prognoseffektEClass, PROGNOSEFFEKT__RAD);
		createEReference(prognoseffektEClass, PROGNOSEFFEKT__HANDELSE);

		kolumnmallEClass = createEClass(KOLUMNMALL);
		createEAttribute(kolumnmallEClass, KOLUMNMALL__NAMN);
		createEReference(kolumnmallEClass, KOLUMNMALL__KOLUMNER);

		mallkolumnEClass = createEClass(MALLKOLUMN);
		createEAttribute(mallkolumnEClass, MALLKOLUMN__RUBRIK);
		createEAttribute(mallkolumnEClass, MALLKOLUMN__FALT);
		createEReference(mallkolumnEClass, MALLKOLUMN__MALL);

		checklistpunktEClass = createEClass(CHECKLISTPUNKT);
		createEAttribute(checklistpunktEClass, CHECKLISTPUNKT__ORDNING);
		createEAttribute(checklistpunktEClass, CHECKLISTPUNKT__TEXT);
		createEAttribute(checklistpunktEClass, CHECKLISTPUNKT__REGEL);
		createEAttribute(checklistpunktEClass, CHECKLISTPUNKT__FROM);
		createEAttribute(checklistpunktEClass, CHECKLISTPUNKT__TOM);

		utkastEClass = createEClass(UTKAST);
		createEAttribute(utkastEClass, UTKAST__ANVANDARE);
		createEAttribute(utkastEClass, UTKAST__OBJEKTTYP);
		createEAttribute(utkastEClass, UTKAST__OBJEKT_ID);
		createEAttribute(utkastEClass, UTKAST__TID);
		createEAttribute(utkastEClass, UTKAST__ANTAL);
		createEAttribute(utkastEClass, UTKAST__INNEHALL);

		gallringslistaEClass = createEClass(GALLRINGSLISTA);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__STATUS);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__FORESLAGEN_AV);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__FORESLAGEN);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__GRANSKAD_AV);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__GRANSKAD);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__GENOMFORD_AV);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__GENOMFORD);
		createEAttribute(gallringslistaEClass, GALLRINGSLISTA__RAPPORT);
		createEReference(gallringslistaEClass, GALLRINGSLISTA__POSTER);

		gallringspostEClass = createEClass(GALLRINGSPOST);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__SISTA_INSATS);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__SISTA_ANTECKNING);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__SAMMANSTALLNING_FRAN);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__PERSONAKT_FRAN);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__SENAST);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__UNDANTAG);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__UNDANTAGSORSAK);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__UNDANTAG_AV);
		createEAttribute(gallringspostEClass, GALLRINGSPOST__GALLRAD);
		createEReference(gallringspostEClass, GALLRINGSPOST__PERSON);
		createEReference(gallringspostEClass, GALLRINGSPOST__LISTA);

		parameterEClass = createEClass(PARAMETER);
		createEAttribute(parameterEClass, PARAMETER__NYCKEL);
		createEAttribute(parameterEClass, PARAMETER__VARDE);
		createEAttribute(parameterEClass, PARAMETER__FROM);
		createEAttribute(parameterEClass, PARAMETER__TOM);
		createEAttribute(parameterEClass, PARAMETER__KALLA);

		handelseloggEClass = createEClass(HANDELSELOGG);
		createEAttribute(handelseloggEClass, HANDELSELOGG__TID);
		createEAttribute(handelseloggEClass, HANDELSELOGG__ANVANDARE);
		createEAttribute(handelseloggEClass, HANDELSELOGG__TYP);
		createEAttribute(handelseloggEClass, HANDELSELOGG__TRANSAKTION);
		createEAttribute(handelseloggEClass, HANDELSELOGG__OBJEKTTYP);
		createEAttribute(handelseloggEClass, HANDELSELOGG__OBJEKT_ID);
		createEAttribute(handelseloggEClass, HANDELSELOGG__FALT);
		createEAttribute(handelseloggEClass, HANDELSELOGG__FORE);
		createEAttribute(handelseloggEClass, HANDELSELOGG__EFTER);
		createEAttribute(handelseloggEClass, HANDELSELOGG__PERSONER);

		filEClass = createEClass(FIL);
		createEAttribute(filEClass, FIL__SHA256);
		createEAttribute(filEClass, FIL__STORLEK);
		createEAttribute(filEClass, FIL__NAMN);
		createEAttribute(filEClass, FIL__TYP);
		createEAttribute(filEClass, FIL__INNEHALL);
		createEAttribute(filEClass, FIL__GALLRAD);
		createEAttribute(filEClass, FIL__GALLRAD_SHA256);

		// Create enums
		enhetstypEEnum = createEEnum(ENHETSTYP);
		rollEEnum = createEEnum(ROLL);
		identitetstypEEnum = createEEnum(IDENTITETSTYP);
		konEEnum = createEEnum(KON);
		arendestatusEEnum = createEEnum(ARENDESTATUS);
		prisenhetEEnum = createEEnum(PRISENHET);
		regiEEnum = createEEnum(REGI);
		avtalstypEEnum = createEEnum(AVTALSTYP);
		kopfilsstatusEEnum = createEEnum(KOPFILSSTATUS);
		handelsetypEEnum = createEEnum(HANDELSETYP);
		handelsestatusEEnum = createEEnum(HANDELSESTATUS);
		loggtypEEnum = createEEnum(LOGGTYP);
		flodeEEnum = createEEnum(FLODE);
		placeringstillstandEEnum = createEEnum(PLACERINGSTILLSTAND);
		bedomningstypEEnum = createEEnum(BEDOMNINGSTYP);
		kontaktpartEEnum = createEEnum(KONTAKTPART);
		expansionsstatusEEnum = createEEnum(EXPANSIONSSTATUS);
		forslagstypEEnum = createEEnum(FORSLAGSTYP);
		forslagsstatusEEnum = createEEnum(FORSLAGSSTATUS);
		dokumenttypEEnum = createEEnum(DOKUMENTTYP);
		gallringsstatusEEnum = createEEnum(GALLRINGSSTATUS);
		gallringsundantagEEnum = createEEnum(GALLRINGSUNDANTAG);

		// Create data types
		datumEDataType = createEDataType(DATUM);
		tidpunktEDataType = createEDataType(TIDPUNKT);
		kronorEDataType = createEDataType(KRONOR);
		poangEDataType = createEDataType(POANG);
		langtextEDataType = createEDataType(LANGTEXT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		organisationsenhetEClass.getESuperTypes().add(this.getEntitet());
		anvandareEClass.getESuperTypes().add(this.getEntitet());
		rollTilldelningEClass.getESuperTypes().add(this.getEntitet());
		personEClass.getESuperTypes().add(this.getEntitet());
		foretradareEClass.getESuperTypes().add(this.getEntitet());
		arendeEClass.getESuperTypes().add(this.getEntitet());
		beslutEClass.getESuperTypes().add(this.getEntitet());
		insatstypEClass.getESuperTypes().add(this.getEntitet());
		leverantorEClass.getESuperTypes().add(this.getEntitet());
		boendeEClass.getESuperTypes().add(this.getEntitet());
		placeringsavtalEClass.getESuperTypes().add(this.getEntitet());
		ramavtalEClass.getESuperTypes().add(this.getEntitet());
		boendeprisEClass.getESuperTypes().add(this.getEntitet());
		behovsbedomningEClass.getESuperTypes().add(this.getEntitet());
		inflyttningEClass.getESuperTypes().add(this.getEntitet());
		placeringsarendeEClass.getESuperTypes().add(this.getEntitet());
		placeringsstegEClass.getESuperTypes().add(this.getEntitet());
		kopfilsforslagEClass.getESuperTypes().add(this.getEntitet());
		forslagsmanadEClass.getESuperTypes().add(this.getEntitet());
		dokumentEClass.getESuperTypes().add(this.getEntitet());
		dokumentmallEClass.getESuperTypes().add(this.getEntitet());
		kopfilEClass.getESuperTypes().add(this.getEntitet());
		kopfilsversionEClass.getESuperTypes().add(this.getEntitet());
		kopfilsradEClass.getESuperTypes().add(this.getEntitet());
		prognoshandelseEClass.getESuperTypes().add(this.getEntitet());
		prognoseffektEClass.getESuperTypes().add(this.getEntitet());
		kolumnmallEClass.getESuperTypes().add(this.getEntitet());
		mallkolumnEClass.getESuperTypes().add(this.getEntitet());
		checklistpunktEClass.getESuperTypes().add(this.getEntitet());
		utkastEClass.getESuperTypes().add(this.getEntitet());
		gallringslistaEClass.getESuperTypes().add(this.getEntitet());
		gallringspostEClass.getESuperTypes().add(this.getEntitet());
		parameterEClass.getESuperTypes().add(this.getEntitet());
		handelseloggEClass.getESuperTypes().add(this.getEntitet());
		filEClass.getESuperTypes().add(this.getEntitet());

		// Initialize classes and features; add operations and parameters
		initEClass(entitetEClass, Entitet.class, "Entitet", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEntitet_Id(), ecorePackage.getEString(), "id", null, 1, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntitet_Version(), ecorePackage.getELong(), "version", null, 0, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntitet_EnhetId(), ecorePackage.getEString(), "enhetId", null, 0, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntitet_SkapadAv(), ecorePackage.getEString(), "skapadAv", null, 0, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntitet_SkapadTid(), this.getTidpunkt(), "skapadTid", null, 0, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntitet_AndradAv(), ecorePackage.getEString(), "andradAv", null, 0, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEntitet_AndradTid(), this.getTidpunkt(), "andradTid", null, 0, 1, Entitet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(organisationsenhetEClass, Organisationsenhet.class, "Organisationsenhet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrganisationsenhet_Kod(), ecorePackage.getEString(), "kod", null, 1, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisationsenhet_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisationsenhet_Typ(), this.getEnhetstyp(), "typ", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisationsenhet_Ansvarskod(), ecorePackage.getEString(), "ansvarskod", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisationsenhet_Adress(), ecorePackage.getEString(), "adress", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisationsenhet_GiltigFrom(), this.getDatum(), "giltigFrom", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrganisationsenhet_GiltigTom(), this.getDatum(), "giltigTom", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrganisationsenhet_Overordnad(), this.getOrganisationsenhet(), null, "overordnad", null, 0, 1, Organisationsenhet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(anvandareEClass, Anvandare.class, "Anvandare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnvandare_Signatur(), ecorePackage.getEString(), "signatur", null, 1, 1, Anvandare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnvandare_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Anvandare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnvandare_Epost(), ecorePackage.getEString(), "epost", null, 0, 1, Anvandare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnvandare_Roller(), this.getRollTilldelning(), this.getRollTilldelning_Anvandare(), "roller", null, 0, -1, Anvandare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rollTilldelningEClass, RollTilldelning.class, "RollTilldelning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRollTilldelning_Roll(), this.getRoll(), "roll", null, 0, 1, RollTilldelning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollTilldelning_From(), this.getDatum(), "from", null, 0, 1, RollTilldelning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRollTilldelning_Tom(), this.getDatum(), "tom", null, 0, 1, RollTilldelning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRollTilldelning_Enhet(), this.getOrganisationsenhet(), null, "enhet", null, 0, 1, RollTilldelning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRollTilldelning_Anvandare(), this.getAnvandare(), this.getAnvandare_Roller(), "anvandare", null, 0, 1, RollTilldelning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Identitet(), ecorePackage.getEString(), "identitet", null, 1, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Identitetstyp(), this.getIdentitetstyp(), "identitetstyp", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Fornamn(), ecorePackage.getEString(), "fornamn", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Efternamn(), ecorePackage.getEString(), "efternamn", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_SkyddadIdentitet(), ecorePackage.getEBoolean(), "skyddadIdentitet", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Kon(), this.getKon(), "kon", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPerson_Foretradare(), this.getForetradare(), this.getForetradare_Person(), "foretradare", null, 0, -1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(foretradareEClass, Foretradare.class, "Foretradare", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getForetradare_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Foretradare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForetradare_Typ(), ecorePackage.getEString(), "typ", null, 0, 1, Foretradare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForetradare_Kontakt(), ecorePackage.getEString(), "kontakt", null, 0, 1, Foretradare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getForetradare_Person(), this.getPerson(), this.getPerson_Foretradare(), "person", null, 0, 1, Foretradare.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(arendeEClass, Arende.class, "Arende", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArende_Arendenr(), ecorePackage.getEString(), "arendenr", null, 0, 1, Arende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArende_Handlaggare(), ecorePackage.getEString(), "handlaggare", null, 0, 1, Arende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArende_Status(), this.getArendestatus(), "status", null, 0, 1, Arende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArende_Person(), this.getPerson(), null, "person", null, 0, 1, Arende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArende_Beslut(), this.getBeslut(), this.getBeslut_Arende(), "beslut", null, 0, -1, Arende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(beslutEClass, Beslut.class, "Beslut", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBeslut_Nr(), ecorePackage.getEString(), "nr", null, 1, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Lagrum(), ecorePackage.getEString(), "lagrum", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Beslutsdatum(), this.getDatum(), "beslutsdatum", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_From(), this.getDatum(), "from", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Tom(), this.getDatum(), "tom", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Omfattning(), ecorePackage.getEString(), "omfattning", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Gynnande(), ecorePackage.getEBoolean(), "gynnande", "true", 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Forhandsbesked(), ecorePackage.getEBoolean(), "forhandsbesked", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_F100(), ecorePackage.getEBoolean(), "f100", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeslut_Avslutsorsak(), ecorePackage.getEString(), "avslutsorsak", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBeslut_Insatstyp(), this.getInsatstyp(), null, "insatstyp", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBeslut_Arende(), this.getArende(), this.getArende_Beslut(), "arende", null, 0, 1, Beslut.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(insatstypEClass, Insatstyp.class, "Insatstyp", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInsatstyp_Kod(), ecorePackage.getEString(), "kod", null, 1, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_Lagrum(), ecorePackage.getEString(), "lagrum", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_Prisenhet(), this.getPrisenhet(), "prisenhet", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_Uteslutningsgrupp(), ecorePackage.getEString(), "uteslutningsgrupp", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_Nivabedoms(), ecorePackage.getEBoolean(), "nivabedoms", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_IvoRapport(), ecorePackage.getEBoolean(), "ivoRapport", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsatstyp_Valfrihetssystem(), ecorePackage.getEBoolean(), "valfrihetssystem", null, 0, 1, Insatstyp.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(leverantorEClass, Leverantor.class, "Leverantor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLeverantor_Orgnr(), ecorePackage.getEString(), "orgnr", null, 0, 1, Leverantor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeverantor_Namn(), ecorePackage.getEString(), "namn", null, 1, 1, Leverantor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeverantor_Adress(), ecorePackage.getEString(), "adress", null, 0, 1, Leverantor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeverantor_Regi(), this.getRegi(), "regi", null, 0, 1, Leverantor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLeverantor_Extern(), ecorePackage.getEBoolean(), "extern", null, 0, 1, Leverantor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeverantor_Boenden(), this.getBoende(), this.getBoende_Leverantor(), "boenden", null, 0, -1, Leverantor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(boendeEClass, Boende.class, "Boende", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBoende_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Boende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoende_Ort(), ecorePackage.getEString(), "ort", null, 0, 1, Boende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoende_Leverantor(), this.getLeverantor(), this.getLeverantor_Boenden(), "leverantor", null, 0, 1, Boende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placeringsavtalEClass, Placeringsavtal.class, "Placeringsavtal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlaceringsavtal_Nr(), ecorePackage.getEString(), "nr", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Typ(), this.getAvtalstyp(), "typ", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_From(), this.getDatum(), "from", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Tom(), this.getDatum(), "tom", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Boendepris(), this.getKronor(), "boendepris", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Poang(), this.getPoang(), "poang", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Barntillagg(), this.getKronor(), "barntillagg", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Dygnspris(), this.getKronor(), "dygnspris", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_AvresedagDebiteras(), ecorePackage.getEBoolean(), "avresedagDebiteras", "true", 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Person(), this.getPerson(), null, "person", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Beslut(), this.getBeslut(), null, "beslut", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Leverantor(), this.getLeverantor(), null, "leverantor", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Boende(), this.getBoende(), null, "boende", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Ersatter(), this.getPlaceringsavtal(), null, "ersatter", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Undantag(), ecorePackage.getEBoolean(), "undantag", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Undantagsvillkor(), this.getLangtext(), "undantagsvillkor", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Dokumentpris(), this.getKronor(), "dokumentpris", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_UpprattadAv(), ecorePackage.getEString(), "upprattadAv", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_UpprattadRoll(), this.getRoll(), "upprattadRoll", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Upprattad(), this.getDatum(), "upprattad", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_KontrollraknadAv(), ecorePackage.getEString(), "kontrollraknadAv", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Kontrollraknad(), this.getDatum(), "kontrollraknad", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Avvikelse(), this.getKronor(), "avvikelse", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_SigneradAv(), ecorePackage.getEString(), "signeradAv", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Signerad(), this.getDatum(), "signerad", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Skickad(), this.getTidpunkt(), "skickad", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_AdminInformerad(), this.getTidpunkt(), "adminInformerad", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Svarskuvert(), ecorePackage.getEBoolean(), "svarskuvert", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Aterkommen(), this.getDatum(), "aterkommen", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Arkiverad(), this.getDatum(), "arkiverad", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Datumorsak(), this.getLangtext(), "datumorsak", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Uppsagd(), this.getDatum(), "uppsagd", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Uppsagningsdagar(), ecorePackage.getEInt(), "uppsagningsdagar", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_SistaDebiteringsdag(), this.getDatum(), "sistaDebiteringsdag", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Ramavtal(), this.getRamavtal(), null, "ramavtal", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsavtal_Bedomning(), this.getBehovsbedomning(), null, "bedomning", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsavtal_Turordning(), ecorePackage.getEString(), "turordning", null, 0, 1, Placeringsavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ramavtalEClass, Ramavtal.class, "Ramavtal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRamavtal_Namn(), ecorePackage.getEString(), "namn", null, 1, 1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRamavtal_Diarienr(), ecorePackage.getEString(), "diarienr", null, 0, 1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRamavtal_From(), this.getDatum(), "from", null, 0, 1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRamavtal_Tom(), this.getDatum(), "tom", null, 0, 1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRamavtal_Prismodell(), ecorePackage.getEString(), "prismodell", null, 0, 1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRamavtal_Prisversion(), ecorePackage.getEInt(), "prisversion", null, 0, 1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRamavtal_Priser(), this.getBoendepris(), this.getBoendepris_Ramavtal(), "priser", null, 0, -1, Ramavtal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(boendeprisEClass, Boendepris.class, "Boendepris", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBoendepris_Pris(), this.getKronor(), "pris", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoendepris_Barntillagg(), this.getKronor(), "barntillagg", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoendepris_From(), this.getDatum(), "from", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoendepris_Tom(), this.getDatum(), "tom", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBoendepris_Kalla(), ecorePackage.getEString(), "kalla", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoendepris_Leverantor(), this.getLeverantor(), null, "leverantor", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoendepris_Boende(), this.getBoende(), null, "boende", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBoendepris_Ramavtal(), this.getRamavtal(), this.getRamavtal_Priser(), "ramavtal", null, 0, 1, Boendepris.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(behovsbedomningEClass, Behovsbedomning.class, "Behovsbedomning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBehovsbedomning_Typ(), this.getBedomningstyp(), "typ", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_KontaktDatum(), this.getDatum(), "kontaktDatum", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_KontaktAv(), this.getKontaktpart(), "kontaktAv", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_KontaktUnderlag(), this.getLangtext(), "kontaktUnderlag", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_StartBekraftad(), this.getDatum(), "startBekraftad", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_BehovUppstod(), this.getDatum(), "behovUppstod", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_Bokad(), this.getDatum(), "bokad", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_Genomford(), this.getDatum(), "genomford", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_GenomfordAv(), ecorePackage.getEString(), "genomfordAv", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_Poang(), this.getPoang(), "poang", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_Undantag(), ecorePackage.getEBoolean(), "undantag", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_Undantagsskal(), this.getLangtext(), "undantagsskal", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_Dokumentpris(), this.getKronor(), "dokumentpris", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_MejlSkickat(), this.getTidpunkt(), "mejlSkickat", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBehovsbedomning_ITreserva(), this.getDatum(), "iTreserva", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBehovsbedomning_Person(), this.getPerson(), null, "person", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBehovsbedomning_Beslut(), this.getBeslut(), null, "beslut", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBehovsbedomning_Boende(), this.getBoende(), null, "boende", null, 0, 1, Behovsbedomning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(inflyttningEClass, Inflyttning.class, "Inflyttning", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInflyttning_Datum(), this.getDatum(), "datum", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflyttning_Meddelad(), this.getTidpunkt(), "meddelad", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflyttning_MeddeladAv(), ecorePackage.getEString(), "meddeladAv", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflyttning_Expansionsbelopp(), this.getKronor(), "expansionsbelopp", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflyttning_Expansionsstatus(), this.getExpansionsstatus(), "expansionsstatus", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInflyttning_Expansionsdatum(), this.getDatum(), "expansionsdatum", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInflyttning_Person(), this.getPerson(), null, "person", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInflyttning_Boende(), this.getBoende(), null, "boende", null, 0, 1, Inflyttning.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placeringsarendeEClass, Placeringsarende.class, "Placeringsarende", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlaceringsarende_Referens(), ecorePackage.getEString(), "referens", null, 1, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Flode(), this.getFlode(), "flode", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Tillstand(), this.getPlaceringstillstand(), "tillstand", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Startad(), this.getDatum(), "startad", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Avslutad(), this.getDatum(), "avslutad", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_AntalSteg(), ecorePackage.getEInt(), "antalSteg", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Kontaktuppgift(), this.getLangtext(), "kontaktuppgift", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Socialsekreterare(), ecorePackage.getEString(), "socialsekreterare", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Planeringsledare(), ecorePackage.getEString(), "planeringsledare", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Socialadministrator(), ecorePackage.getEString(), "socialadministrator", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_Enhetschef(), ecorePackage.getEString(), "enhetschef", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_LinkSamordnare(), ecorePackage.getEString(), "linkSamordnare", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringsarende_OnskadSistaDag(), this.getDatum(), "onskadSistaDag", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Person(), this.getPerson(), null, "person", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Beslut(), this.getBeslut(), null, "beslut", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Leverantor(), this.getLeverantor(), null, "leverantor", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Boende(), this.getBoende(), null, "boende", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Bedomning(), this.getBehovsbedomning(), null, "bedomning", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Avtal(), this.getPlaceringsavtal(), null, "avtal", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Foregaende(), this.getPlaceringsavtal(), null, "foregaende", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Inflyttning(), this.getInflyttning(), null, "inflyttning", null, 0, 1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringsarende_Steg(), this.getPlaceringssteg(), this.getPlaceringssteg_Arende(), "steg", null, 0, -1, Placeringsarende.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placeringsstegEClass, Placeringssteg.class, "Placeringssteg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlaceringssteg_Steg(), ecorePackage.getEString(), "steg", null, 1, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Regel(), ecorePackage.getEString(), "regel", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Fran(), this.getPlaceringstillstand(), "fran", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Till(), this.getPlaceringstillstand(), "till", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Tid(), this.getTidpunkt(), "tid", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Dag(), this.getDatum(), "dag", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_UtfortAv(), ecorePackage.getEString(), "utfortAv", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Roll(), this.getRoll(), "roll", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Orsak(), this.getLangtext(), "orsak", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlaceringssteg_Notering(), this.getLangtext(), "notering", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaceringssteg_Arende(), this.getPlaceringsarende(), this.getPlaceringsarende_Steg(), "arende", null, 0, 1, Placeringssteg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kopfilsforslagEClass, Kopfilsforslag.class, "Kopfilsforslag", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKopfilsforslag_Typ(), this.getForslagstyp(), "typ", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Status(), this.getForslagsstatus(), "status", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Ar(), ecorePackage.getEInt(), "ar", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_From(), this.getDatum(), "from", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Tom(), this.getDatum(), "tom", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Dygnspris(), this.getKronor(), "dygnspris", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Referens(), ecorePackage.getEString(), "referens", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Motivering(), this.getLangtext(), "motivering", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_AvgjordAv(), ecorePackage.getEString(), "avgjordAv", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Avgjord(), this.getTidpunkt(), "avgjord", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsforslag_Avgorandeorsak(), this.getLangtext(), "avgorandeorsak", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Person(), this.getPerson(), null, "person", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Beslut(), this.getBeslut(), null, "beslut", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Insatstyp(), this.getInsatstyp(), null, "insatstyp", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Leverantor(), this.getLeverantor(), null, "leverantor", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Avtal(), this.getPlaceringsavtal(), null, "avtal", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Kopfil(), this.getKopfil(), null, "kopfil", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Rad(), this.getKopfilsrad(), null, "rad", null, 0, 1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsforslag_Manader(), this.getForslagsmanad(), this.getForslagsmanad_Forslag(), "manader", null, 0, -1, Kopfilsforslag.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(forslagsmanadEClass, Forslagsmanad.class, "Forslagsmanad", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getForslagsmanad_Manad(), ecorePackage.getEInt(), "manad", null, 0, 1, Forslagsmanad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForslagsmanad_Belopp(), this.getKronor(), "belopp", null, 0, 1, Forslagsmanad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getForslagsmanad_Tidigare(), this.getKronor(), "tidigare", null, 0, 1, Forslagsmanad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getForslagsmanad_Forslag(), this.getKopfilsforslag(), this.getKopfilsforslag_Manader(), "forslag", null, 0, 1, Forslagsmanad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dokumentEClass, Dokument.class, "Dokument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDokument_Typ(), this.getDokumenttyp(), "typ", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokument_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokument_Skapat(), this.getTidpunkt(), "skapat", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokument_Mall(), ecorePackage.getEString(), "mall", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDokument_Fil(), this.getFil(), null, "fil", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDokument_Arende(), this.getPlaceringsarende(), null, "arende", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDokument_Avtal(), this.getPlaceringsavtal(), null, "avtal", null, 0, 1, Dokument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dokumentmallEClass, Dokumentmall.class, "Dokumentmall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDokumentmall_Typ(), this.getDokumenttyp(), "typ", null, 0, 1, Dokumentmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokumentmall_Namn(), ecorePackage.getEString(), "namn", null, 1, 1, Dokumentmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokumentmall_Format(), ecorePackage.getEString(), "format", null, 0, 1, Dokumentmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokumentmall_From(), this.getDatum(), "from", null, 0, 1, Dokumentmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDokumentmall_Tom(), this.getDatum(), "tom", null, 0, 1, Dokumentmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDokumentmall_Fil(), this.getFil(), null, "fil", null, 0, 1, Dokumentmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kopfilEClass, Kopfil.class, "Kopfil", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKopfil_Ar(), ecorePackage.getEInt(), "ar", null, 0, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfil_Namn(), ecorePackage.getEString(), "namn", null, 1, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfil_Agare(), ecorePackage.getEString(), "agare", null, 0, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfil_Status(), this.getKopfilsstatus(), "status", null, 0, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfil_Mall(), ecorePackage.getEString(), "mall", null, 0, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfil_Original(), this.getFil(), null, "original", null, 0, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfil_Lasning(), this.getFil(), null, "lasning", null, 0, 1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfil_Versioner(), this.getKopfilsversion(), this.getKopfilsversion_Kopfil(), "versioner", null, 0, -1, Kopfil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kopfilsversionEClass, Kopfilsversion.class, "Kopfilsversion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKopfilsversion_Manad(), ecorePackage.getEInt(), "manad", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_Tidsstampel(), this.getTidpunkt(), "tidsstampel", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_Checklistesvar(), this.getLangtext(), "checklistesvar", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_Kontrollsumma(), ecorePackage.getEString(), "kontrollsumma", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_Nummer(), ecorePackage.getEInt(), "nummer", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_Rader(), ecorePackage.getEInt(), "rader", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_SummaFaktiskt(), this.getKronor(), "summaFaktiskt", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_SummaPrognos(), this.getKronor(), "summaPrognos", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsversion_Anteckning(), this.getLangtext(), "anteckning", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsversion_Fil(), this.getFil(), null, "fil", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsversion_Original(), this.getFil(), null, "original", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsversion_Kopfil(), this.getKopfil(), this.getKopfil_Versioner(), "kopfil", null, 0, 1, Kopfilsversion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kopfilsradEClass, Kopfilsrad.class, "Kopfilsrad", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKopfilsrad_Sortnyckel(), ecorePackage.getEString(), "sortnyckel", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_Dygnspris(), this.getKronor(), "dygnspris", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_From(), this.getDatum(), "from", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_Tom(), this.getDatum(), "tom", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_Konto(), ecorePackage.getEString(), "konto", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_Kommentar(), this.getLangtext(), "kommentar", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktJan(), this.getKronor(), "faktisktJan", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktFeb(), this.getKronor(), "faktisktFeb", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktMar(), this.getKronor(), "faktisktMar", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktApr(), this.getKronor(), "faktisktApr", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktMaj(), this.getKronor(), "faktisktMaj", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktJun(), this.getKronor(), "faktisktJun", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktJul(), this.getKronor(), "faktisktJul", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktAug(), this.getKronor(), "faktisktAug", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktSep(), this.getKronor(), "faktisktSep", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktOkt(), this.getKronor(), "faktisktOkt", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktNov(), this.getKronor(), "faktisktNov", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKopfilsrad_FaktisktDec(), this.getKronor(), "faktisktDec", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Kopfil(), this.getKopfil(), null, "kopfil", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Person(), this.getPerson(), null, "person", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Beslut(), this.getBeslut(), null, "beslut", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Avtal(), this.getPlaceringsavtal(), null, "avtal", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Insatstyp(), this.getInsatstyp(), null, "insatstyp", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Leverantor(), this.getLeverantor(), null, "leverantor", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKopfilsrad_Handelse(), this.getPrognoshandelse(), null, "handelse", null, 0, 1, Kopfilsrad.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(prognoshandelseEClass, Prognoshandelse.class, "Prognoshandelse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrognoshandelse_Typ(), this.getHandelsetyp(), "typ", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrognoshandelse_Sakerhet(), ecorePackage.getEString(), "sakerhet", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrognoshandelse_Datum(), this.getDatum(), "datum", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrognoshandelse_Underlag(), ecorePackage.getEString(), "underlag", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrognoshandelse_Orsak(), this.getLangtext(), "orsak", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrognoshandelse_Status(), this.getHandelsestatus(), "status", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrognoshandelse_Kopfil(), this.getKopfil(), null, "kopfil", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrognoshandelse_Bekraftad(), this.getBeslut(), null, "bekraftad", null, 0, 1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrognoshandelse_Effekter(), this.getPrognoseffekt(), this.getPrognoseffekt_Handelse(), "effekter", null, 0, -1, Prognoshandelse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(prognoseffektEClass, Prognoseffekt.class, "Prognoseffekt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrognoseffekt_Manad(), ecorePackage.getEInt(), "manad", null, 0, 1, Prognoseffekt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrognoseffekt_Delta(), this.getKronor(), "delta", null, 0, 1, Prognoseffekt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrognoseffekt_Rad(), this.getKopfilsrad(), null, "rad", null, 0, 1, Prognoseffekt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrognoseffekt_Handelse(), this.getPrognoshandelse(), this.getPrognoshandelse_Effekter(), "handelse", null, 0, 1, Prognoseffekt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(kolumnmallEClass, Kolumnmall.class, "Kolumnmall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getKolumnmall_Namn(), ecorePackage.getEString(), "namn", null, 1, 1, Kolumnmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKolumnmall_Kolumner(), this.getMallkolumn(), this.getMallkolumn_Mall(), "kolumner", null, 0, -1, Kolumnmall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(mallkolumnEClass, Mallkolumn.class, "Mallkolumn", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMallkolumn_Rubrik(), ecorePackage.getEString(), "rubrik", null, 0, 1, Mallkolumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMallkolumn_Falt(), ecorePackage.getEString(), "falt", null, 0, 1, Mallkolumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMallkolumn_Mall(), this.getKolumnmall(), this.getKolumnmall_Kolumner(), "mall", null, 0, 1, Mallkolumn.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checklistpunktEClass, Checklistpunkt.class, "Checklistpunkt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChecklistpunkt_Ordning(), ecorePackage.getEInt(), "ordning", null, 0, 1, Checklistpunkt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistpunkt_Text(), this.getLangtext(), "text", null, 0, 1, Checklistpunkt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistpunkt_Regel(), ecorePackage.getEString(), "regel", null, 0, 1, Checklistpunkt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistpunkt_From(), this.getDatum(), "from", null, 0, 1, Checklistpunkt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChecklistpunkt_Tom(), this.getDatum(), "tom", null, 0, 1, Checklistpunkt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(utkastEClass, Utkast.class, "Utkast", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUtkast_Anvandare(), ecorePackage.getEString(), "anvandare", null, 1, 1, Utkast.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtkast_Objekttyp(), ecorePackage.getEString(), "objekttyp", null, 1, 1, Utkast.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtkast_ObjektId(), ecorePackage.getEString(), "objektId", null, 1, 1, Utkast.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtkast_Tid(), this.getTidpunkt(), "tid", null, 0, 1, Utkast.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtkast_Antal(), ecorePackage.getEInt(), "antal", null, 0, 1, Utkast.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUtkast_Innehall(), this.getLangtext(), "innehall", null, 0, 1, Utkast.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gallringslistaEClass, Gallringslista.class, "Gallringslista", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGallringslista_Status(), this.getGallringsstatus(), "status", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_ForeslagenAv(), ecorePackage.getEString(), "foreslagenAv", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_Foreslagen(), this.getTidpunkt(), "foreslagen", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_GranskadAv(), ecorePackage.getEString(), "granskadAv", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_Granskad(), this.getTidpunkt(), "granskad", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_GenomfordAv(), ecorePackage.getEString(), "genomfordAv", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_Genomford(), this.getTidpunkt(), "genomford", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringslista_Rapport(), this.getLangtext(), "rapport", null, 0, 1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGallringslista_Poster(), this.getGallringspost(), this.getGallringspost_Lista(), "poster", null, 0, -1, Gallringslista.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gallringspostEClass, Gallringspost.class, "Gallringspost", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGallringspost_SistaInsats(), this.getDatum(), "sistaInsats", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_SistaAnteckning(), this.getDatum(), "sistaAnteckning", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_SammanstallningFran(), this.getDatum(), "sammanstallningFran", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_PersonaktFran(), this.getDatum(), "personaktFran", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_Senast(), this.getDatum(), "senast", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_Undantag(), this.getGallringsundantag(), "undantag", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_Undantagsorsak(), this.getLangtext(), "undantagsorsak", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_UndantagAv(), ecorePackage.getEString(), "undantagAv", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGallringspost_Gallrad(), this.getTidpunkt(), "gallrad", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGallringspost_Person(), this.getPerson(), null, "person", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGallringspost_Lista(), this.getGallringslista(), this.getGallringslista_Poster(), "lista", null, 0, 1, Gallringspost.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parameterEClass, Parameter.class, "Parameter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParameter_Nyckel(), ecorePackage.getEString(), "nyckel", null, 1, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Varde(), ecorePackage.getEString(), "varde", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_From(), this.getDatum(), "from", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Tom(), this.getDatum(), "tom", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParameter_Kalla(), ecorePackage.getEString(), "kalla", null, 0, 1, Parameter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(handelseloggEClass, Handelselogg.class, "Handelselogg", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHandelselogg_Tid(), this.getTidpunkt(), "tid", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Anvandare(), ecorePackage.getEString(), "anvandare", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Typ(), this.getLoggtyp(), "typ", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Transaktion(), ecorePackage.getEString(), "transaktion", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Objekttyp(), ecorePackage.getEString(), "objekttyp", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_ObjektId(), ecorePackage.getEString(), "objektId", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Falt(), ecorePackage.getEString(), "falt", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Fore(), this.getLangtext(), "fore", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Efter(), this.getLangtext(), "efter", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandelselogg_Personer(), this.getLangtext(), "personer", null, 0, 1, Handelselogg.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filEClass, Fil.class, "Fil", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFil_Sha256(), ecorePackage.getEString(), "sha256", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFil_Storlek(), ecorePackage.getELong(), "storlek", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFil_Namn(), ecorePackage.getEString(), "namn", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFil_Typ(), ecorePackage.getEString(), "typ", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFil_Innehall(), ecorePackage.getEByteArray(), "innehall", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFil_Gallrad(), this.getTidpunkt(), "gallrad", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFil_GallradSha256(), ecorePackage.getEString(), "gallradSha256", null, 0, 1, Fil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(enhetstypEEnum, Enhetstyp.class, "Enhetstyp");
		addEEnumLiteral(enhetstypEEnum, Enhetstyp.MYNDIGHET);
		addEEnumLiteral(enhetstypEEnum, Enhetstyp.UTFORARE);
		addEEnumLiteral(enhetstypEEnum, Enhetstyp.EKONOMI);
		addEEnumLiteral(enhetstypEEnum, Enhetstyp.OMRADE);

		initEEnum(rollEEnum, Roll.class, "Roll");
		addEEnumLiteral(rollEEnum, Roll.ADMINISTRATOR);
		addEEnumLiteral(rollEEnum, Roll.ENHETSCHEF);
		addEEnumLiteral(rollEEnum, Roll.FORSTE_SOCIALSEKRETERARE);
		addEEnumLiteral(rollEEnum, Roll.SOCIALSEKRETERARE);
		addEEnumLiteral(rollEEnum, Roll.SOCIALADMINISTRATOR);
		addEEnumLiteral(rollEEnum, Roll.PLANERINGSLEDARE);
		addEEnumLiteral(rollEEnum, Roll.LINK_SAMORDNARE);
		addEEnumLiteral(rollEEnum, Roll.ENHETEN_FOR_ADMINISTRATION);
		addEEnumLiteral(rollEEnum, Roll.CONTROLLER);
		addEEnumLiteral(rollEEnum, Roll.VERKSAMHETSCONTROLLER);
		addEEnumLiteral(rollEEnum, Roll.VERKSAMHETSCHEF);
		addEEnumLiteral(rollEEnum, Roll.SYSTEMFORVALTARE);

		initEEnum(identitetstypEEnum, Identitetstyp.class, "Identitetstyp");
		addEEnumLiteral(identitetstypEEnum, Identitetstyp.PERSONNUMMER);
		addEEnumLiteral(identitetstypEEnum, Identitetstyp.SAMORDNINGSNUMMER);
		addEEnumLiteral(identitetstypEEnum, Identitetstyp.RESERVNUMMER);
		addEEnumLiteral(identitetstypEEnum, Identitetstyp.OKAND);

		initEEnum(konEEnum, Kon.class, "Kon");
		addEEnumLiteral(konEEnum, Kon.OKANT);
		addEEnumLiteral(konEEnum, Kon.KVINNA);
		addEEnumLiteral(konEEnum, Kon.MAN);

		initEEnum(arendestatusEEnum, Arendestatus.class, "Arendestatus");
		addEEnumLiteral(arendestatusEEnum, Arendestatus.OPPET);
		addEEnumLiteral(arendestatusEEnum, Arendestatus.AVSLUTAT);

		initEEnum(prisenhetEEnum, Prisenhet.class, "Prisenhet");
		addEEnumLiteral(prisenhetEEnum, Prisenhet.DYGN);
		addEEnumLiteral(prisenhetEEnum, Prisenhet.TIMME);
		addEEnumLiteral(prisenhetEEnum, Prisenhet.MANAD);

		initEEnum(regiEEnum, Regi.class, "Regi");
		addEEnumLiteral(regiEEnum, Regi.EGEN);
		addEEnumLiteral(regiEEnum, Regi.ENSKILD);

		initEEnum(avtalstypEEnum, Avtalstyp.class, "Avtalstyp");
		addEEnumLiteral(avtalstypEEnum, Avtalstyp.NYTT);
		addEEnumLiteral(avtalstypEEnum, Avtalstyp.UPPFOLJANDE);
		addEEnumLiteral(avtalstypEEnum, Avtalstyp.FORANDRADE_BEHOV);
		addEEnumLiteral(avtalstypEEnum, Avtalstyp.UNDANTAG);

		initEEnum(kopfilsstatusEEnum, Kopfilsstatus.class, "Kopfilsstatus");
		addEEnumLiteral(kopfilsstatusEEnum, Kopfilsstatus.ARBETSFIL);
		addEEnumLiteral(kopfilsstatusEEnum, Kopfilsstatus.GRANSKAD);
		addEEnumLiteral(kopfilsstatusEEnum, Kopfilsstatus.UPPLADDAD);

		initEEnum(handelsetypEEnum, Handelsetyp.class, "Handelsetyp");
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.FORLANGNING);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.NYTT_ARENDE);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.BYTE_AV_INSATS);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.AVSLUT_IFORTID);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.PRISANDRING);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.FLYTT);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.F100);
		addEEnumLiteral(handelsetypEEnum, Handelsetyp.ATGARD);

		initEEnum(handelsestatusEEnum, Handelsestatus.class, "Handelsestatus");
		addEEnumLiteral(handelsestatusEEnum, Handelsestatus.OBEKRAFTAD);
		addEEnumLiteral(handelsestatusEEnum, Handelsestatus.BEKRAFTAD);
		addEEnumLiteral(handelsestatusEEnum, Handelsestatus.BORTTAGEN);

		initEEnum(loggtypEEnum, Loggtyp.class, "Loggtyp");
		addEEnumLiteral(loggtypEEnum, Loggtyp.LASNING);
		addEEnumLiteral(loggtypEEnum, Loggtyp.SKAPAT);
		addEEnumLiteral(loggtypEEnum, Loggtyp.ANDRAT);
		addEEnumLiteral(loggtypEEnum, Loggtyp.BORTTAGET);
		addEEnumLiteral(loggtypEEnum, Loggtyp.IMPORT);
		addEEnumLiteral(loggtypEEnum, Loggtyp.EXPORT);
		addEEnumLiteral(loggtypEEnum, Loggtyp.GALLRING);

		initEEnum(flodeEEnum, Flode.class, "Flode");
		addEEnumLiteral(flodeEEnum, Flode.NYTT_AVROP);
		addEEnumLiteral(flodeEEnum, Flode.UPPFOLJANDE);
		addEEnumLiteral(flodeEEnum, Flode.FORANDRADE_BEHOV);
		addEEnumLiteral(flodeEEnum, Flode.UPPSAGNING);

		initEEnum(placeringstillstandEEnum, Placeringstillstand.class, "Placeringstillstand");
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.STARTAT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.KONTAKT_LAMNAD);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.KONTAKT_TAGEN);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.BB_BEGARD);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.BB_BOKAD);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.BB_GENOMFORD);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.BB_SKICKAD);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.AVTAL_UPPRATTAT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.SIGNERAT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.SKICKAT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.ATERKOMMET);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.ARKIVERAT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.ANMALD);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.UPPSAGT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.AVSLUTAT);
		addEEnumLiteral(placeringstillstandEEnum, Placeringstillstand.AVBRUTET);

		initEEnum(bedomningstypEEnum, Bedomningstyp.class, "Bedomningstyp");
		addEEnumLiteral(bedomningstypEEnum, Bedomningstyp.NY);
		addEEnumLiteral(bedomningstypEEnum, Bedomningstyp.UPPFOLJANDE);
		addEEnumLiteral(bedomningstypEEnum, Bedomningstyp.FORANDRADE_BEHOV);

		initEEnum(kontaktpartEEnum, Kontaktpart.class, "Kontaktpart");
		addEEnumLiteral(kontaktpartEEnum, Kontaktpart.LEVERANTOR);
		addEEnumLiteral(kontaktpartEEnum, Kontaktpart.SOCIALSEKRETERARE);

		initEEnum(expansionsstatusEEnum, Expansionsstatus.class, "Expansionsstatus");
		addEEnumLiteral(expansionsstatusEEnum, Expansionsstatus.EJ_PROVAD);
		addEEnumLiteral(expansionsstatusEEnum, Expansionsstatus.UNDERLAG_LAMNAT);
		addEEnumLiteral(expansionsstatusEEnum, Expansionsstatus.BEVILJAT);
		addEEnumLiteral(expansionsstatusEEnum, Expansionsstatus.AVSLAGET);

		initEEnum(forslagstypEEnum, Forslagstyp.class, "Forslagstyp");
		addEEnumLiteral(forslagstypEEnum, Forslagstyp.NY_RAD);
		addEEnumLiteral(forslagstypEEnum, Forslagstyp.ANDRA_RAD);
		addEEnumLiteral(forslagstypEEnum, Forslagstyp.AVSLUTA_RAD);

		initEEnum(forslagsstatusEEnum, Forslagsstatus.class, "Forslagsstatus");
		addEEnumLiteral(forslagsstatusEEnum, Forslagsstatus.NYTT);
		addEEnumLiteral(forslagsstatusEEnum, Forslagsstatus.ANTAGET);
		addEEnumLiteral(forslagsstatusEEnum, Forslagsstatus.AVVISAT);
		addEEnumLiteral(forslagsstatusEEnum, Forslagsstatus.ERSATT);

		initEEnum(dokumenttypEEnum, Dokumenttyp.class, "Dokumenttyp");
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.BB_UTAN_PRIS);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.BB_MED_PRIS);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.PLACERINGSAVTAL);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.FOLJEBREV);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.ADRESSETIKETT);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.ADMINISTRATIONSINFORMATION);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.UTSKRIFTSPAKET);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.MEJLPAKET);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.SIGNERAT_AVTAL);
		addEEnumLiteral(dokumenttypEEnum, Dokumenttyp.BEKRAFTELSE_UPPSAGNING);

		initEEnum(gallringsstatusEEnum, Gallringsstatus.class, "Gallringsstatus");
		addEEnumLiteral(gallringsstatusEEnum, Gallringsstatus.FORESLAGEN);
		addEEnumLiteral(gallringsstatusEEnum, Gallringsstatus.GRANSKAD);
		addEEnumLiteral(gallringsstatusEEnum, Gallringsstatus.GENOMFORS);
		addEEnumLiteral(gallringsstatusEEnum, Gallringsstatus.GENOMFORD);
		addEEnumLiteral(gallringsstatusEEnum, Gallringsstatus.AVBRUTEN);

		initEEnum(gallringsundantagEEnum, Gallringsundantag.class, "Gallringsundantag");
		addEEnumLiteral(gallringsundantagEEnum, Gallringsundantag.INGET);
		addEEnumLiteral(gallringsundantagEEnum, Gallringsundantag.LSS_NIO_ATTA);
		addEEnumLiteral(gallringsundantagEEnum, Gallringsundantag.FORSKNINGSURVAL);
		addEEnumLiteral(gallringsundantagEEnum, Gallringsundantag.PERSONAKT_SENARE);
		addEEnumLiteral(gallringsundantagEEnum, Gallringsundantag.PAGAR);
		addEEnumLiteral(gallringsundantagEEnum, Gallringsundantag.EGET);

		// Initialize data types
		initEDataType(datumEDataType, LocalDate.class, "Datum", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(tidpunktEDataType, Instant.class, "Tidpunkt", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(kronorEDataType, BigDecimal.class, "Kronor", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(poangEDataType, BigDecimal.class, "Poang", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(langtextEDataType, String.class, "Langtext", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://underlag.se/modell
		createModellAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://underlag.se/modell</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createModellAnnotations() {
		String source = "http://underlag.se/modell";
		addAnnotation
		  (kronorEDataType,
		   source,
		   new String[] {
			   "precision", "15",
			   "skala", "2"
		   });
		addAnnotation
		  (poangEDataType,
		   source,
		   new String[] {
			   "precision", "9",
			   "skala", "4"
		   });
		addAnnotation
		  (langtextEDataType,
		   source,
		   new String[] {
			   "kolumntyp", "clob"
		   });
		addAnnotation
		  (getBeslut_From(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getBeslut_Tom(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getPlaceringsavtal_From(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getPlaceringsavtal_Tom(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getPlaceringsavtal_Boendepris(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_Poang(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_Barntillagg(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_Dygnspris(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_Undantag(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_Undantagsvillkor(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_Dokumentpris(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getPlaceringsavtal_KontrollraknadAv(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontroll"
		   });
		addAnnotation
		  (getPlaceringsavtal_Kontrollraknad(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontroll"
		   });
		addAnnotation
		  (getPlaceringsavtal_Avvikelse(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontroll"
		   });
		addAnnotation
		  (getPlaceringsavtal_SigneradAv(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:signering"
		   });
		addAnnotation
		  (getPlaceringsavtal_Signerad(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:signering"
		   });
		addAnnotation
		  (getPlaceringsavtal_Skickad(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:sandning"
		   });
		addAnnotation
		  (getPlaceringsavtal_AdminInformerad(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:sandning"
		   });
		addAnnotation
		  (getPlaceringsavtal_Svarskuvert(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:sandning"
		   });
		addAnnotation
		  (getPlaceringsavtal_Uppsagd(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:uppsagning"
		   });
		addAnnotation
		  (getPlaceringsavtal_Uppsagningsdagar(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:uppsagning"
		   });
		addAnnotation
		  (getPlaceringsavtal_SistaDebiteringsdag(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:uppsagning"
		   });
		addAnnotation
		  (getRamavtal_From(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getRamavtal_Tom(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getBoendepris_Pris(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getBoendepris_Barntillagg(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:pris"
		   });
		addAnnotation
		  (getBoendepris_From(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getBoendepris_Tom(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getBehovsbedomning_KontaktDatum(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontakt"
		   });
		addAnnotation
		  (getBehovsbedomning_KontaktAv(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontakt"
		   });
		addAnnotation
		  (getBehovsbedomning_KontaktUnderlag(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontakt"
		   });
		addAnnotation
		  (getBehovsbedomning_StartBekraftad(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontakt"
		   });
		addAnnotation
		  (getBehovsbedomning_BehovUppstod(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:kontakt"
		   });
		addAnnotation
		  (getBehovsbedomning_Genomford(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:utfall"
		   });
		addAnnotation
		  (getBehovsbedomning_GenomfordAv(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:utfall"
		   });
		addAnnotation
		  (getBehovsbedomning_Poang(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:utfall"
		   });
		addAnnotation
		  (getBehovsbedomning_Undantag(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:utfall"
		   });
		addAnnotation
		  (getBehovsbedomning_Undantagsskal(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:utfall"
		   });
		addAnnotation
		  (getBehovsbedomning_Dokumentpris(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:utfall"
		   });
		addAnnotation
		  (getInflyttning_Expansionsbelopp(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:expansion"
		   });
		addAnnotation
		  (getInflyttning_Expansionsstatus(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:expansion"
		   });
		addAnnotation
		  (getInflyttning_Expansionsdatum(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:expansion"
		   });
		addAnnotation
		  (placeringsstegEClass,
		   source,
		   new String[] {
			   "oforanderlig", "ja"
		   });
		addAnnotation
		  (getKopfilsforslag_From(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getKopfilsforslag_Tom(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getKopfilsforslag_AvgjordAv(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:avgorande"
		   });
		addAnnotation
		  (getKopfilsforslag_Avgjord(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:avgorande"
		   });
		addAnnotation
		  (getKopfilsforslag_Avgorandeorsak(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:avgorande"
		   });
		addAnnotation
		  (getKopfilsforslag_Manader(),
		   source,
		   new String[] {
			   "sammanslagning", "helhet"
		   });
		addAnnotation
		  (kopfilsversionEClass,
		   source,
		   new String[] {
			   "oforanderlig", "ja"
		   });
		addAnnotation
		  (getKopfilsrad_From(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getKopfilsrad_Tom(),
		   source,
		   new String[] {
			   "sammanslagning", "grupp:period"
		   });
		addAnnotation
		  (getPrognoshandelse_Effekter(),
		   source,
		   new String[] {
			   "sammanslagning", "helhet"
		   });
		addAnnotation
		  (getKolumnmall_Kolumner(),
		   source,
		   new String[] {
			   "sammanslagning", "helhet"
		   });
		addAnnotation
		  (utkastEClass,
		   source,
		   new String[] {
			   "logg", "nej",
			   "synk", "nej"
		   });
	}

} //UnderlagPackageImpl
