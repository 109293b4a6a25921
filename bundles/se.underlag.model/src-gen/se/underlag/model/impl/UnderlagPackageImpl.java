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
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Checklistpunkt;
import se.underlag.model.Enhetstyp;
import se.underlag.model.Entitet;
import se.underlag.model.Fil;
import se.underlag.model.Foretradare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kolumnmall;
import se.underlag.model.Kon;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Leverantor;
import se.underlag.model.Loggtyp;
import se.underlag.model.Mallkolumn;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prisenhet;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
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
	public EAttribute getOrganisationsenhet_GiltigFrom() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrganisationsenhet_GiltigTom() {
		return (EAttribute)organisationsenhetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrganisationsenhet_Overordnad() {
		return (EReference)organisationsenhetEClass.getEStructuralFeatures().get(6);
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
	public EAttribute getLeverantor_Regi() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeverantor_Extern() {
		return (EAttribute)leverantorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeverantor_Boenden() {
		return (EReference)leverantorEClass.getEStructuralFeatures().get(4);
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
		kopfilEClass.getESuperTypes().add(this.getEntitet());
		kopfilsversionEClass.getESuperTypes().add(this.getEntitet());
		kopfilsradEClass.getESuperTypes().add(this.getEntitet());
		prognoshandelseEClass.getESuperTypes().add(this.getEntitet());
		prognoseffektEClass.getESuperTypes().add(this.getEntitet());
		kolumnmallEClass.getESuperTypes().add(this.getEntitet());
		mallkolumnEClass.getESuperTypes().add(this.getEntitet());
		checklistpunktEClass.getESuperTypes().add(this.getEntitet());
		utkastEClass.getESuperTypes().add(this.getEntitet());
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
