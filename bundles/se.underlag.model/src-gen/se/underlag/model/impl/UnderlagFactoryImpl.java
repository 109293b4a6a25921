/**
 */
package se.underlag.model.impl;

import java.math.BigDecimal;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import se.underlag.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class UnderlagFactoryImpl extends EFactoryImpl implements UnderlagFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static UnderlagFactory init() {
		try {
			UnderlagFactory theUnderlagFactory = (UnderlagFactory)EPackage.Registry.INSTANCE.getEFactory(UnderlagPackage.eNS_URI);
			if (theUnderlagFactory != null) {
				return theUnderlagFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new UnderlagFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnderlagFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case UnderlagPackage.ORGANISATIONSENHET: return createOrganisationsenhet();
			case UnderlagPackage.ANVANDARE: return createAnvandare();
			case UnderlagPackage.ROLL_TILLDELNING: return createRollTilldelning();
			case UnderlagPackage.PERSON: return createPerson();
			case UnderlagPackage.FORETRADARE: return createForetradare();
			case UnderlagPackage.ARENDE: return createArende();
			case UnderlagPackage.BESLUT: return createBeslut();
			case UnderlagPackage.INSATSTYP: return createInsatstyp();
			case UnderlagPackage.LEVERANTOR: return createLeverantor();
			case UnderlagPackage.BOENDE: return createBoende();
			case UnderlagPackage.PLACERINGSAVTAL: return createPlaceringsavtal();
			case UnderlagPackage.RAMAVTAL: return createRamavtal();
			case UnderlagPackage.BOENDEPRIS: return createBoendepris();
			case UnderlagPackage.BEHOVSBEDOMNING: return createBehovsbedomning();
			case UnderlagPackage.INFLYTTNING: return createInflyttning();
			case UnderlagPackage.PLACERINGSARENDE: return createPlaceringsarende();
			case UnderlagPackage.PLACERINGSSTEG: return createPlaceringssteg();
			case UnderlagPackage.KOPFILSFORSLAG: return createKopfilsforslag();
			case UnderlagPackage.FORSLAGSMANAD: return createForslagsmanad();
			case UnderlagPackage.DOKUMENT: return createDokument();
			case UnderlagPackage.DOKUMENTMALL: return createDokumentmall();
			case UnderlagPackage.KOPFIL: return createKopfil();
			case UnderlagPackage.KOPFILSVERSION: return createKopfilsversion();
			case UnderlagPackage.KOPFILSRAD: return createKopfilsrad();
			case UnderlagPackage.PROGNOSHANDELSE: return createPrognoshandelse();
			case UnderlagPackage.PROGNOSEFFEKT: return createPrognoseffekt();
			case UnderlagPackage.KOLUMNMALL: return createKolumnmall();
			case UnderlagPackage.MALLKOLUMN: return createMallkolumn();
			case UnderlagPackage.CHECKLISTPUNKT: return createChecklistpunkt();
			case UnderlagPackage.UTKAST: return createUtkast();
			case UnderlagPackage.GALLRINGSLISTA: return createGallringslista();
			case UnderlagPackage.GALLRINGSPOST: return createGallringspost();
			case UnderlagPackage.PARAMETER: return createParameter();
			case UnderlagPackage.HANDELSELOGG: return createHandelselogg();
			case UnderlagPackage.FIL: return createFil();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case UnderlagPackage.ENHETSTYP:
				return createEnhetstypFromString(eDataType, initialValue);
			case UnderlagPackage.ROLL:
				return createRollFromString(eDataType, initialValue);
			case UnderlagPackage.IDENTITETSTYP:
				return createIdentitetstypFromString(eDataType, initialValue);
			case UnderlagPackage.KON:
				return createKonFromString(eDataType, initialValue);
			case UnderlagPackage.ARENDESTATUS:
				return createArendestatusFromString(eDataType, initialValue);
			case UnderlagPackage.PRISENHET:
				return createPrisenhetFromString(eDataType, initialValue);
			case UnderlagPackage.REGI:
				return createRegiFromString(eDataType, initialValue);
			case UnderlagPackage.AVTALSTYP:
				return createAvtalstypFromString(eDataType, initialValue);
			case UnderlagPackage.KOPFILSSTATUS:
				return createKopfilsstatusFromString(eDataType, initialValue);
			case UnderlagPackage.HANDELSETYP:
				return createHandelsetypFromString(eDataType, initialValue);
			case UnderlagPackage.HANDELSESTATUS:
				return createHandelsestatusFromString(eDataType, initialValue);
			case UnderlagPackage.LOGGTYP:
				return createLoggtypFromString(eDataType, initialValue);
			case UnderlagPackage.FLODE:
				return createFlodeFromString(eDataType, initialValue);
			case UnderlagPackage.PLACERINGSTILLSTAND:
				return createPlaceringstillstandFromString(eDataType, initialValue);
			case UnderlagPackage.BEDOMNINGSTYP:
				return createBedomningstypFromString(eDataType, initialValue);
			case UnderlagPackage.KONTAKTPART:
				return createKontaktpartFromString(eDataType, initialValue);
			case UnderlagPackage.EXPANSIONSSTATUS:
				return createExpansionsstatusFromString(eDataType, initialValue);
			case UnderlagPackage.FORSLAGSTYP:
				return createForslagstypFromString(eDataType, initialValue);
			case UnderlagPackage.FORSLAGSSTATUS:
				return createForslagsstatusFromString(eDataType, initialValue);
			case UnderlagPackage.DOKUMENTTYP:
				return createDokumenttypFromString(eDataType, initialValue);
			case UnderlagPackage.GALLRINGSSTATUS:
				return createGallringsstatusFromString(eDataType, initialValue);
			case UnderlagPackage.GALLRINGSUNDANTAG:
				return createGallringsundantagFromString(eDataType, initialValue);
			case UnderlagPackage.DATUM:
				return createDatumFromString(eDataType, initialValue);
			case UnderlagPackage.TIDPUNKT:
				return createTidpunktFromString(eDataType, initialValue);
			case UnderlagPackage.KRONOR:
				return createKronorFromString(eDataType, initialValue);
			case UnderlagPackage.POANG:
				return createPoangFromString(eDataType, initialValue);
			case UnderlagPackage.LANGTEXT:
				return createLangtextFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case UnderlagPackage.ENHETSTYP:
				return convertEnhetstypToString(eDataType, instanceValue);
			case UnderlagPackage.ROLL:
				return convertRollToString(eDataType, instanceValue);
			case UnderlagPackage.IDENTITETSTYP:
				return convertIdentitetstypToString(eDataType, instanceValue);
			case UnderlagPackage.KON:
				return convertKonToString(eDataType, instanceValue);
			case UnderlagPackage.ARENDESTATUS:
				return convertArendestatusToString(eDataType, instanceValue);
			case UnderlagPackage.PRISENHET:
				return convertPrisenhetToString(eDataType, instanceValue);
			case UnderlagPackage.REGI:
				return convertRegiToString(eDataType, instanceValue);
			case UnderlagPackage.AVTALSTYP:
				return convertAvtalstypToString(eDataType, instanceValue);
			case UnderlagPackage.KOPFILSSTATUS:
				return convertKopfilsstatusToString(eDataType, instanceValue);
			case UnderlagPackage.HANDELSETYP:
				return convertHandelsetypToString(eDataType, instanceValue);
			case UnderlagPackage.HANDELSESTATUS:
				return convertHandelsestatusToString(eDataType, instanceValue);
			case UnderlagPackage.LOGGTYP:
				return convertLoggtypToString(eDataType, instanceValue);
			case UnderlagPackage.FLODE:
				return convertFlodeToString(eDataType, instanceValue);
			case UnderlagPackage.PLACERINGSTILLSTAND:
				return convertPlaceringstillstandToString(eDataType, instanceValue);
			case UnderlagPackage.BEDOMNINGSTYP:
				return convertBedomningstypToString(eDataType, instanceValue);
			case UnderlagPackage.KONTAKTPART:
				return convertKontaktpartToString(eDataType, instanceValue);
			case UnderlagPackage.EXPANSIONSSTATUS:
				return convertExpansionsstatusToString(eDataType, instanceValue);
			case UnderlagPackage.FORSLAGSTYP:
				return convertForslagstypToString(eDataType, instanceValue);
			case UnderlagPackage.FORSLAGSSTATUS:
				return convertForslagsstatusToString(eDataType, instanceValue);
			case UnderlagPackage.DOKUMENTTYP:
				return convertDokumenttypToString(eDataType, instanceValue);
			case UnderlagPackage.GALLRINGSSTATUS:
				return convertGallringsstatusToString(eDataType, instanceValue);
			case UnderlagPackage.GALLRINGSUNDANTAG:
				return convertGallringsundantagToString(eDataType, instanceValue);
			case UnderlagPackage.DATUM:
				return convertDatumToString(eDataType, instanceValue);
			case UnderlagPackage.TIDPUNKT:
				return convertTidpunktToString(eDataType, instanceValue);
			case UnderlagPackage.KRONOR:
				return convertKronorToString(eDataType, instanceValue);
			case UnderlagPackage.POANG:
				return convertPoangToString(eDataType, instanceValue);
			case UnderlagPackage.LANGTEXT:
				return convertLangtextToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisationsenhet createOrganisationsenhet() {
		OrganisationsenhetImpl organisationsenhet = new OrganisationsenhetImpl();
		return organisationsenhet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Anvandare createAnvandare() {
		AnvandareImpl anvandare = new AnvandareImpl();
		return anvandare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RollTilldelning createRollTilldelning() {
		RollTilldelningImpl rollTilldelning = new RollTilldelningImpl();
		return rollTilldelning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Foretradare createForetradare() {
		ForetradareImpl foretradare = new ForetradareImpl();
		return foretradare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Arende createArende() {
		ArendeImpl arende = new ArendeImpl();
		return arende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Beslut createBeslut() {
		BeslutImpl beslut = new BeslutImpl();
		return beslut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Insatstyp createInsatstyp() {
		InsatstypImpl insatstyp = new InsatstypImpl();
		return insatstyp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Leverantor createLeverantor() {
		LeverantorImpl leverantor = new LeverantorImpl();
		return leverantor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boende createBoende() {
		BoendeImpl boende = new BoendeImpl();
		return boende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsavtal createPlaceringsavtal() {
		PlaceringsavtalImpl placeringsavtal = new PlaceringsavtalImpl();
		return placeringsavtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ramavtal createRamavtal() {
		RamavtalImpl ramavtal = new RamavtalImpl();
		return ramavtal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boendepris createBoendepris() {
		BoendeprisImpl boendepris = new BoendeprisImpl();
		return boendepris;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Behovsbedomning createBehovsbedomning() {
		BehovsbedomningImpl behovsbedomning = new BehovsbedomningImpl();
		return behovsbedomning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Inflyttning createInflyttning() {
		InflyttningImpl inflyttning = new InflyttningImpl();
		return inflyttning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringsarende createPlaceringsarende() {
		PlaceringsarendeImpl placeringsarende = new PlaceringsarendeImpl();
		return placeringsarende;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeringssteg createPlaceringssteg() {
		PlaceringsstegImpl placeringssteg = new PlaceringsstegImpl();
		return placeringssteg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfilsforslag createKopfilsforslag() {
		KopfilsforslagImpl kopfilsforslag = new KopfilsforslagImpl();
		return kopfilsforslag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Forslagsmanad createForslagsmanad() {
		ForslagsmanadImpl forslagsmanad = new ForslagsmanadImpl();
		return forslagsmanad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dokument createDokument() {
		DokumentImpl dokument = new DokumentImpl();
		return dokument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dokumentmall createDokumentmall() {
		DokumentmallImpl dokumentmall = new DokumentmallImpl();
		return dokumentmall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfil createKopfil() {
		KopfilImpl kopfil = new KopfilImpl();
		return kopfil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfilsversion createKopfilsversion() {
		KopfilsversionImpl kopfilsversion = new KopfilsversionImpl();
		return kopfilsversion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kopfilsrad createKopfilsrad() {
		KopfilsradImpl kopfilsrad = new KopfilsradImpl();
		return kopfilsrad;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prognoshandelse createPrognoshandelse() {
		PrognoshandelseImpl prognoshandelse = new PrognoshandelseImpl();
		return prognoshandelse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prognoseffekt createPrognoseffekt() {
		PrognoseffektImpl prognoseffekt = new PrognoseffektImpl();
		return prognoseffekt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Kolumnmall createKolumnmall() {
		KolumnmallImpl kolumnmall = new KolumnmallImpl();
		return kolumnmall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mallkolumn createMallkolumn() {
		MallkolumnImpl mallkolumn = new MallkolumnImpl();
		return mallkolumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Checklistpunkt createChecklistpunkt() {
		ChecklistpunktImpl checklistpunkt = new ChecklistpunktImpl();
		return checklistpunkt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Utkast createUtkast() {
		UtkastImpl utkast = new UtkastImpl();
		return utkast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gallringslista createGallringslista() {
		GallringslistaImpl gallringslista = new GallringslistaImpl();
		return gallringslista;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gallringspost createGallringspost() {
		GallringspostImpl gallringspost = new GallringspostImpl();
		return gallringspost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Parameter createParameter() {
		ParameterImpl parameter = new ParameterImpl();
		return parameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Handelselogg createHandelselogg() {
		HandelseloggImpl handelselogg = new HandelseloggImpl();
		return handelselogg;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Fil createFil() {
		FilImpl fil = new FilImpl();
		return fil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Enhetstyp createEnhetstypFromString(EDataType eDataType, String initialValue) {
		Enhetstyp result = Enhetstyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEnhetstypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Roll createRollFromString(EDataType eDataType, String initialValue) {
		Roll result = Roll.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRollToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Identitetstyp createIdentitetstypFromString(EDataType eDataType, String initialValue) {
		Identitetstyp result = Identitetstyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIdentitetstypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Kon createKonFromString(EDataType eDataType, String initialValue) {
		Kon result = Kon.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Arendestatus createArendestatusFromString(EDataType eDataType, String initialValue) {
		Arendestatus result = Arendestatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertArendestatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Prisenhet createPrisenhetFromString(EDataType eDataType, String initialValue) {
		Prisenhet result = Prisenhet.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrisenhetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Regi createRegiFromString(EDataType eDataType, String initialValue) {
		Regi result = Regi.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegiToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Avtalstyp createAvtalstypFromString(EDataType eDataType, String initialValue) {
		Avtalstyp result = Avtalstyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAvtalstypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Kopfilsstatus createKopfilsstatusFromString(EDataType eDataType, String initialValue) {
		Kopfilsstatus result = Kopfilsstatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKopfilsstatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Handelsetyp createHandelsetypFromString(EDataType eDataType, String initialValue) {
		Handelsetyp result = Handelsetyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHandelsetypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Handelsestatus createHandelsestatusFromString(EDataType eDataType, String initialValue) {
		Handelsestatus result = Handelsestatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHandelsestatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Loggtyp createLoggtypFromString(EDataType eDataType, String initialValue) {
		Loggtyp result = Loggtyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLoggtypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Flode createFlodeFromString(EDataType eDataType, String initialValue) {
		Flode result = Flode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFlodeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Placeringstillstand createPlaceringstillstandFromString(EDataType eDataType, String initialValue) {
		Placeringstillstand result = Placeringstillstand.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlaceringstillstandToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Bedomningstyp createBedomningstypFromString(EDataType eDataType, String initialValue) {
		Bedomningstyp result = Bedomningstyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBedomningstypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Kontaktpart createKontaktpartFromString(EDataType eDataType, String initialValue) {
		Kontaktpart result = Kontaktpart.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKontaktpartToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Expansionsstatus createExpansionsstatusFromString(EDataType eDataType, String initialValue) {
		Expansionsstatus result = Expansionsstatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExpansionsstatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Forslagstyp createForslagstypFromString(EDataType eDataType, String initialValue) {
		Forslagstyp result = Forslagstyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertForslagstypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Forslagsstatus createForslagsstatusFromString(EDataType eDataType, String initialValue) {
		Forslagsstatus result = Forslagsstatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertForslagsstatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Dokumenttyp createDokumenttypFromString(EDataType eDataType, String initialValue) {
		Dokumenttyp result = Dokumenttyp.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDokumenttypToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Gallringsstatus createGallringsstatusFromString(EDataType eDataType, String initialValue) {
		Gallringsstatus result = Gallringsstatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGallringsstatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Gallringsundantag createGallringsundantagFromString(EDataType eDataType, String initialValue) {
		Gallringsundantag result = Gallringsundantag.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGallringsundantagToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDatum(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDatumFromString(EDataType eDataType, String initialValue) {
		return createDatum(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDatum(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDatumToString(EDataType eDataType, Object instanceValue) {
		return convertDatum((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTidpunkt(final String it) {
		return it == null ? null : java.time.Instant.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Instant createTidpunktFromString(EDataType eDataType, String initialValue) {
		return createTidpunkt(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTidpunkt(final Instant it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTidpunktToString(EDataType eDataType, Object instanceValue) {
		return convertTidpunkt((Instant)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createKronor(final String it) {
		return it == null ? null : new java.math.BigDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createKronorFromString(EDataType eDataType, String initialValue) {
		return createKronor(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKronor(final BigDecimal it) {
		return it == null ? null : it.toPlainString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertKronorToString(EDataType eDataType, Object instanceValue) {
		return convertKronor((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createPoang(final String it) {
		return it == null ? null : new java.math.BigDecimal(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createPoangFromString(EDataType eDataType, String initialValue) {
		return createPoang(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPoang(final BigDecimal it) {
		return it == null ? null : it.toPlainString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPoangToString(EDataType eDataType, Object instanceValue) {
		return convertPoang((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createLangtext(final String it) {
		return it == null ? null : it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String createLangtextFromString(EDataType eDataType, String initialValue) {
		return createLangtext(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLangtext(final String it) {
		return it == null ? null : it;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLangtextToString(EDataType eDataType, Object instanceValue) {
		return convertLangtext((String)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnderlagPackage getUnderlagPackage() {
		return (UnderlagPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static UnderlagPackage getPackage() {
		return UnderlagPackage.eINSTANCE;
	}

} //UnderlagFactoryImpl
