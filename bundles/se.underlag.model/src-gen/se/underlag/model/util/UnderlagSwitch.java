/**
 */
package se.underlag.model.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import se.underlag.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see se.underlag.model.UnderlagPackage
 * @generated
 */
public class UnderlagSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static UnderlagPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnderlagSwitch() {
		if (modelPackage == null) {
			modelPackage = UnderlagPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case UnderlagPackage.ENTITET: {
				Entitet entitet = (Entitet)theEObject;
				T result = caseEntitet(entitet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.ORGANISATIONSENHET: {
				Organisationsenhet organisationsenhet = (Organisationsenhet)theEObject;
				T result = caseOrganisationsenhet(organisationsenhet);
				if (result == null) result = caseEntitet(organisationsenhet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.ANVANDARE: {
				Anvandare anvandare = (Anvandare)theEObject;
				T result = caseAnvandare(anvandare);
				if (result == null) result = caseEntitet(anvandare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.ROLL_TILLDELNING: {
				RollTilldelning rollTilldelning = (RollTilldelning)theEObject;
				T result = caseRollTilldelning(rollTilldelning);
				if (result == null) result = caseEntitet(rollTilldelning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseEntitet(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.FORETRADARE: {
				Foretradare foretradare = (Foretradare)theEObject;
				T result = caseForetradare(foretradare);
				if (result == null) result = caseEntitet(foretradare);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.ARENDE: {
				Arende arende = (Arende)theEObject;
				T result = caseArende(arende);
				if (result == null) result = caseEntitet(arende);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.BESLUT: {
				Beslut beslut = (Beslut)theEObject;
				T result = caseBeslut(beslut);
				if (result == null) result = caseEntitet(beslut);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.INSATSTYP: {
				Insatstyp insatstyp = (Insatstyp)theEObject;
				T result = caseInsatstyp(insatstyp);
				if (result == null) result = caseEntitet(insatstyp);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.LEVERANTOR: {
				Leverantor leverantor = (Leverantor)theEObject;
				T result = caseLeverantor(leverantor);
				if (result == null) result = caseEntitet(leverantor);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.BOENDE: {
				Boende boende = (Boende)theEObject;
				T result = caseBoende(boende);
				if (result == null) result = caseEntitet(boende);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PLACERINGSAVTAL: {
				Placeringsavtal placeringsavtal = (Placeringsavtal)theEObject;
				T result = casePlaceringsavtal(placeringsavtal);
				if (result == null) result = caseEntitet(placeringsavtal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.RAMAVTAL: {
				Ramavtal ramavtal = (Ramavtal)theEObject;
				T result = caseRamavtal(ramavtal);
				if (result == null) result = caseEntitet(ramavtal);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.BOENDEPRIS: {
				Boendepris boendepris = (Boendepris)theEObject;
				T result = caseBoendepris(boendepris);
				if (result == null) result = caseEntitet(boendepris);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.BEHOVSBEDOMNING: {
				Behovsbedomning behovsbedomning = (Behovsbedomning)theEObject;
				T result = caseBehovsbedomning(behovsbedomning);
				if (result == null) result = caseEntitet(behovsbedomning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.INFLYTTNING: {
				Inflyttning inflyttning = (Inflyttning)theEObject;
				T result = caseInflyttning(inflyttning);
				if (result == null) result = caseEntitet(inflyttning);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PLACERINGSARENDE: {
				Placeringsarende placeringsarende = (Placeringsarende)theEObject;
				T result = casePlaceringsarende(placeringsarende);
				if (result == null) result = caseEntitet(placeringsarende);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PLACERINGSSTEG: {
				Placeringssteg placeringssteg = (Placeringssteg)theEObject;
				T result = casePlaceringssteg(placeringssteg);
				if (result == null) result = caseEntitet(placeringssteg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.KOPFILSFORSLAG: {
				Kopfilsforslag kopfilsforslag = (Kopfilsforslag)theEObject;
				T result = caseKopfilsforslag(kopfilsforslag);
				if (result == null) result = caseEntitet(kopfilsforslag);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.FORSLAGSMANAD: {
				Forslagsmanad forslagsmanad = (Forslagsmanad)theEObject;
				T result = caseForslagsmanad(forslagsmanad);
				if (result == null) result = caseEntitet(forslagsmanad);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.DOKUMENT: {
				Dokument dokument = (Dokument)theEObject;
				T result = caseDokument(dokument);
				if (result == null) result = caseEntitet(dokument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.DOKUMENTMALL: {
				Dokumentmall dokumentmall = (Dokumentmall)theEObject;
				T result = caseDokumentmall(dokumentmall);
				if (result == null) result = caseEntitet(dokumentmall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.KOPFIL: {
				Kopfil kopfil = (Kopfil)theEObject;
				T result = caseKopfil(kopfil);
				if (result == null) result = caseEntitet(kopfil);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.KOPFILSVERSION: {
				Kopfilsversion kopfilsversion = (Kopfilsversion)theEObject;
				T result = caseKopfilsversion(kopfilsversion);
				if (result == null) result = caseEntitet(kopfilsversion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.KOPFILSRAD: {
				Kopfilsrad kopfilsrad = (Kopfilsrad)theEObject;
				T result = caseKopfilsrad(kopfilsrad);
				if (result == null) result = caseEntitet(kopfilsrad);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PROGNOSHANDELSE: {
				Prognoshandelse prognoshandelse = (Prognoshandelse)theEObject;
				T result = casePrognoshandelse(prognoshandelse);
				if (result == null) result = caseEntitet(prognoshandelse);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PROGNOSEFFEKT: {
				Prognoseffekt prognoseffekt = (Prognoseffekt)theEObject;
				T result = casePrognoseffekt(prognoseffekt);
				if (result == null) result = caseEntitet(prognoseffekt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.KOLUMNMALL: {
				Kolumnmall kolumnmall = (Kolumnmall)theEObject;
				T result = caseKolumnmall(kolumnmall);
				if (result == null) result = caseEntitet(kolumnmall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.MALLKOLUMN: {
				Mallkolumn mallkolumn = (Mallkolumn)theEObject;
				T result = caseMallkolumn(mallkolumn);
				if (result == null) result = caseEntitet(mallkolumn);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.CHECKLISTPUNKT: {
				Checklistpunkt checklistpunkt = (Checklistpunkt)theEObject;
				T result = caseChecklistpunkt(checklistpunkt);
				if (result == null) result = caseEntitet(checklistpunkt);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.UTKAST: {
				Utkast utkast = (Utkast)theEObject;
				T result = caseUtkast(utkast);
				if (result == null) result = caseEntitet(utkast);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.GALLRINGSLISTA: {
				Gallringslista gallringslista = (Gallringslista)theEObject;
				T result = caseGallringslista(gallringslista);
				if (result == null) result = caseEntitet(gallringslista);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.GALLRINGSPOST: {
				Gallringspost gallringspost = (Gallringspost)theEObject;
				T result = caseGallringspost(gallringspost);
				if (result == null) result = caseEntitet(gallringspost);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.PARAMETER: {
				Parameter parameter = (Parameter)theEObject;
				T result = caseParameter(parameter);
				if (result == null) result = caseEntitet(parameter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.HANDELSELOGG: {
				Handelselogg handelselogg = (Handelselogg)theEObject;
				T result = caseHandelselogg(handelselogg);
				if (result == null) result = caseEntitet(handelselogg);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case UnderlagPackage.FIL: {
				Fil fil = (Fil)theEObject;
				T result = caseFil(fil);
				if (result == null) result = caseEntitet(fil);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Entitet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Entitet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEntitet(Entitet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Organisationsenhet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Organisationsenhet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOrganisationsenhet(Organisationsenhet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Anvandare</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Anvandare</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnvandare(Anvandare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Roll Tilldelning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Roll Tilldelning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRollTilldelning(RollTilldelning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Foretradare</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Foretradare</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseForetradare(Foretradare object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Arende</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Arende</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArende(Arende object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Beslut</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Beslut</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBeslut(Beslut object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Insatstyp</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Insatstyp</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInsatstyp(Insatstyp object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Leverantor</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Leverantor</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLeverantor(Leverantor object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Boende</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Boende</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBoende(Boende object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placeringsavtal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placeringsavtal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlaceringsavtal(Placeringsavtal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ramavtal</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ramavtal</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRamavtal(Ramavtal object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Boendepris</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Boendepris</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBoendepris(Boendepris object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Behovsbedomning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Behovsbedomning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBehovsbedomning(Behovsbedomning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Inflyttning</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Inflyttning</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInflyttning(Inflyttning object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placeringsarende</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placeringsarende</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlaceringsarende(Placeringsarende object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Placeringssteg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Placeringssteg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePlaceringssteg(Placeringssteg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kopfilsforslag</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kopfilsforslag</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKopfilsforslag(Kopfilsforslag object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Forslagsmanad</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Forslagsmanad</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseForslagsmanad(Forslagsmanad object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dokument</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dokument</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDokument(Dokument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Dokumentmall</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Dokumentmall</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDokumentmall(Dokumentmall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kopfil</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kopfil</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKopfil(Kopfil object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kopfilsversion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kopfilsversion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKopfilsversion(Kopfilsversion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kopfilsrad</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kopfilsrad</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKopfilsrad(Kopfilsrad object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prognoshandelse</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prognoshandelse</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrognoshandelse(Prognoshandelse object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Prognoseffekt</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Prognoseffekt</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePrognoseffekt(Prognoseffekt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Kolumnmall</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Kolumnmall</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseKolumnmall(Kolumnmall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mallkolumn</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mallkolumn</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMallkolumn(Mallkolumn object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Checklistpunkt</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Checklistpunkt</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChecklistpunkt(Checklistpunkt object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Utkast</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Utkast</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUtkast(Utkast object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gallringslista</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gallringslista</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGallringslista(Gallringslista object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gallringspost</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gallringspost</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGallringspost(Gallringspost object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Parameter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParameter(Parameter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Handelselogg</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Handelselogg</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHandelselogg(Handelselogg object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Fil</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Fil</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFil(Fil object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //UnderlagSwitch
