/**
 */
package se.underlag.model;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see se.underlag.model.UnderlagPackage
 * @generated
 */
public interface UnderlagFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	UnderlagFactory eINSTANCE = se.underlag.model.impl.UnderlagFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Organisationsenhet</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Organisationsenhet</em>'.
	 * @generated
	 */
	Organisationsenhet createOrganisationsenhet();

	/**
	 * Returns a new object of class '<em>Anvandare</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Anvandare</em>'.
	 * @generated
	 */
	Anvandare createAnvandare();

	/**
	 * Returns a new object of class '<em>Roll Tilldelning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Roll Tilldelning</em>'.
	 * @generated
	 */
	RollTilldelning createRollTilldelning();

	/**
	 * Returns a new object of class '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Person</em>'.
	 * @generated
	 */
	Person createPerson();

	/**
	 * Returns a new object of class '<em>Foretradare</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Foretradare</em>'.
	 * @generated
	 */
	Foretradare createForetradare();

	/**
	 * Returns a new object of class '<em>Arende</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Arende</em>'.
	 * @generated
	 */
	Arende createArende();

	/**
	 * Returns a new object of class '<em>Beslut</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beslut</em>'.
	 * @generated
	 */
	Beslut createBeslut();

	/**
	 * Returns a new object of class '<em>Insatstyp</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Insatstyp</em>'.
	 * @generated
	 */
	Insatstyp createInsatstyp();

	/**
	 * Returns a new object of class '<em>Leverantor</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Leverantor</em>'.
	 * @generated
	 */
	Leverantor createLeverantor();

	/**
	 * Returns a new object of class '<em>Boende</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Boende</em>'.
	 * @generated
	 */
	Boende createBoende();

	/**
	 * Returns a new object of class '<em>Placeringsavtal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placeringsavtal</em>'.
	 * @generated
	 */
	Placeringsavtal createPlaceringsavtal();

	/**
	 * Returns a new object of class '<em>Ramavtal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ramavtal</em>'.
	 * @generated
	 */
	Ramavtal createRamavtal();

	/**
	 * Returns a new object of class '<em>Boendepris</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Boendepris</em>'.
	 * @generated
	 */
	Boendepris createBoendepris();

	/**
	 * Returns a new object of class '<em>Behovsbedomning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Behovsbedomning</em>'.
	 * @generated
	 */
	Behovsbedomning createBehovsbedomning();

	/**
	 * Returns a new object of class '<em>Inflyttning</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Inflyttning</em>'.
	 * @generated
	 */
	Inflyttning createInflyttning();

	/**
	 * Returns a new object of class '<em>Placeringsarende</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placeringsarende</em>'.
	 * @generated
	 */
	Placeringsarende createPlaceringsarende();

	/**
	 * Returns a new object of class '<em>Placeringssteg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Placeringssteg</em>'.
	 * @generated
	 */
	Placeringssteg createPlaceringssteg();

	/**
	 * Returns a new object of class '<em>Kopfilsforslag</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kopfilsforslag</em>'.
	 * @generated
	 */
	Kopfilsforslag createKopfilsforslag();

	/**
	 * Returns a new object of class '<em>Forslagsmanad</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Forslagsmanad</em>'.
	 * @generated
	 */
	Forslagsmanad createForslagsmanad();

	/**
	 * Returns a new object of class '<em>Dokument</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dokument</em>'.
	 * @generated
	 */
	Dokument createDokument();

	/**
	 * Returns a new object of class '<em>Dokumentmall</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dokumentmall</em>'.
	 * @generated
	 */
	Dokumentmall createDokumentmall();

	/**
	 * Returns a new object of class '<em>Kopfil</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kopfil</em>'.
	 * @generated
	 */
	Kopfil createKopfil();

	/**
	 * Returns a new object of class '<em>Kopfilsversion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kopfilsversion</em>'.
	 * @generated
	 */
	Kopfilsversion createKopfilsversion();

	/**
	 * Returns a new object of class '<em>Kopfilsrad</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kopfilsrad</em>'.
	 * @generated
	 */
	Kopfilsrad createKopfilsrad();

	/**
	 * Returns a new object of class '<em>Prognoshandelse</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Prognoshandelse</em>'.
	 * @generated
	 */
	Prognoshandelse createPrognoshandelse();

	/**
	 * Returns a new object of class '<em>Prognoseffekt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Prognoseffekt</em>'.
	 * @generated
	 */
	Prognoseffekt createPrognoseffekt();

	/**
	 * Returns a new object of class '<em>Kolumnmall</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Kolumnmall</em>'.
	 * @generated
	 */
	Kolumnmall createKolumnmall();

	/**
	 * Returns a new object of class '<em>Mallkolumn</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mallkolumn</em>'.
	 * @generated
	 */
	Mallkolumn createMallkolumn();

	/**
	 * Returns a new object of class '<em>Checklistpunkt</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Checklistpunkt</em>'.
	 * @generated
	 */
	Checklistpunkt createChecklistpunkt();

	/**
	 * Returns a new object of class '<em>Utkast</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Utkast</em>'.
	 * @generated
	 */
	Utkast createUtkast();

	/**
	 * Returns a new object of class '<em>Gallringslista</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gallringslista</em>'.
	 * @generated
	 */
	Gallringslista createGallringslista();

	/**
	 * Returns a new object of class '<em>Gallringspost</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gallringspost</em>'.
	 * @generated
	 */
	Gallringspost createGallringspost();

	/**
	 * Returns a new object of class '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Parameter</em>'.
	 * @generated
	 */
	Parameter createParameter();

	/**
	 * Returns a new object of class '<em>Handelselogg</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Handelselogg</em>'.
	 * @generated
	 */
	Handelselogg createHandelselogg();

	/**
	 * Returns a new object of class '<em>Fil</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fil</em>'.
	 * @generated
	 */
	Fil createFil();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	UnderlagPackage getUnderlagPackage();

} //UnderlagFactory
