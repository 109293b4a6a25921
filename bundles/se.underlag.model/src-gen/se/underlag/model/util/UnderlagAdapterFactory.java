/**
 */
package se.underlag.model.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import se.underlag.model.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see se.underlag.model.UnderlagPackage
 * @generated
 */
public class UnderlagAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static UnderlagPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public UnderlagAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = UnderlagPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UnderlagSwitch<Adapter> modelSwitch =
		new UnderlagSwitch<Adapter>() {
			@Override
			public Adapter caseEntitet(Entitet object) {
				return createEntitetAdapter();
			}
			@Override
			public Adapter caseOrganisationsenhet(Organisationsenhet object) {
				return createOrganisationsenhetAdapter();
			}
			@Override
			public Adapter caseAnvandare(Anvandare object) {
				return createAnvandareAdapter();
			}
			@Override
			public Adapter caseRollTilldelning(RollTilldelning object) {
				return createRollTilldelningAdapter();
			}
			@Override
			public Adapter casePerson(Person object) {
				return createPersonAdapter();
			}
			@Override
			public Adapter caseForetradare(Foretradare object) {
				return createForetradareAdapter();
			}
			@Override
			public Adapter caseArende(Arende object) {
				return createArendeAdapter();
			}
			@Override
			public Adapter caseBeslut(Beslut object) {
				return createBeslutAdapter();
			}
			@Override
			public Adapter caseInsatstyp(Insatstyp object) {
				return createInsatstypAdapter();
			}
			@Override
			public Adapter caseLeverantor(Leverantor object) {
				return createLeverantorAdapter();
			}
			@Override
			public Adapter caseBoende(Boende object) {
				return createBoendeAdapter();
			}
			@Override
			public Adapter casePlaceringsavtal(Placeringsavtal object) {
				return createPlaceringsavtalAdapter();
			}
			@Override
			public Adapter caseRamavtal(Ramavtal object) {
				return createRamavtalAdapter();
			}
			@Override
			public Adapter caseBoendepris(Boendepris object) {
				return createBoendeprisAdapter();
			}
			@Override
			public Adapter caseBehovsbedomning(Behovsbedomning object) {
				return createBehovsbedomningAdapter();
			}
			@Override
			public Adapter caseInflyttning(Inflyttning object) {
				return createInflyttningAdapter();
			}
			@Override
			public Adapter casePlaceringsarende(Placeringsarende object) {
				return createPlaceringsarendeAdapter();
			}
			@Override
			public Adapter casePlaceringssteg(Placeringssteg object) {
				return createPlaceringsstegAdapter();
			}
			@Override
			public Adapter caseKopfilsforslag(Kopfilsforslag object) {
				return createKopfilsforslagAdapter();
			}
			@Override
			public Adapter caseForslagsmanad(Forslagsmanad object) {
				return createForslagsmanadAdapter();
			}
			@Override
			public Adapter caseDokument(Dokument object) {
				return createDokumentAdapter();
			}
			@Override
			public Adapter caseDokumentmall(Dokumentmall object) {
				return createDokumentmallAdapter();
			}
			@Override
			public Adapter caseKopfil(Kopfil object) {
				return createKopfilAdapter();
			}
			@Override
			public Adapter caseKopfilsversion(Kopfilsversion object) {
				return createKopfilsversionAdapter();
			}
			@Override
			public Adapter caseKopfilsrad(Kopfilsrad object) {
				return createKopfilsradAdapter();
			}
			@Override
			public Adapter casePrognoshandelse(Prognoshandelse object) {
				return createPrognoshandelseAdapter();
			}
			@Override
			public Adapter casePrognoseffekt(Prognoseffekt object) {
				return createPrognoseffektAdapter();
			}
			@Override
			public Adapter caseKolumnmall(Kolumnmall object) {
				return createKolumnmallAdapter();
			}
			@Override
			public Adapter caseMallkolumn(Mallkolumn object) {
				return createMallkolumnAdapter();
			}
			@Override
			public Adapter caseChecklistpunkt(Checklistpunkt object) {
				return createChecklistpunktAdapter();
			}
			@Override
			public Adapter caseUtkast(Utkast object) {
				return createUtkastAdapter();
			}
			@Override
			public Adapter caseGallringslista(Gallringslista object) {
				return createGallringslistaAdapter();
			}
			@Override
			public Adapter caseGallringspost(Gallringspost object) {
				return createGallringspostAdapter();
			}
			@Override
			public Adapter caseParameter(Parameter object) {
				return createParameterAdapter();
			}
			@Override
			public Adapter caseHandelselogg(Handelselogg object) {
				return createHandelseloggAdapter();
			}
			@Override
			public Adapter caseFil(Fil object) {
				return createFilAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Entitet <em>Entitet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Entitet
	 * @generated
	 */
	public Adapter createEntitetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Organisationsenhet <em>Organisationsenhet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Organisationsenhet
	 * @generated
	 */
	public Adapter createOrganisationsenhetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Anvandare <em>Anvandare</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Anvandare
	 * @generated
	 */
	public Adapter createAnvandareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.RollTilldelning <em>Roll Tilldelning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.RollTilldelning
	 * @generated
	 */
	public Adapter createRollTilldelningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Person
	 * @generated
	 */
	public Adapter createPersonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Foretradare <em>Foretradare</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Foretradare
	 * @generated
	 */
	public Adapter createForetradareAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Arende <em>Arende</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Arende
	 * @generated
	 */
	public Adapter createArendeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Beslut <em>Beslut</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Beslut
	 * @generated
	 */
	public Adapter createBeslutAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Insatstyp <em>Insatstyp</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Insatstyp
	 * @generated
	 */
	public Adapter createInsatstypAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Leverantor <em>Leverantor</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Leverantor
	 * @generated
	 */
	public Adapter createLeverantorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Boende <em>Boende</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Boende
	 * @generated
	 */
	public Adapter createBoendeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Placeringsavtal <em>Placeringsavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Placeringsavtal
	 * @generated
	 */
	public Adapter createPlaceringsavtalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Ramavtal <em>Ramavtal</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Ramavtal
	 * @generated
	 */
	public Adapter createRamavtalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Boendepris <em>Boendepris</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Boendepris
	 * @generated
	 */
	public Adapter createBoendeprisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Behovsbedomning <em>Behovsbedomning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Behovsbedomning
	 * @generated
	 */
	public Adapter createBehovsbedomningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Inflyttning <em>Inflyttning</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Inflyttning
	 * @generated
	 */
	public Adapter createInflyttningAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Placeringsarende <em>Placeringsarende</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Placeringsarende
	 * @generated
	 */
	public Adapter createPlaceringsarendeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Placeringssteg <em>Placeringssteg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Placeringssteg
	 * @generated
	 */
	public Adapter createPlaceringsstegAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Kopfilsforslag <em>Kopfilsforslag</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Kopfilsforslag
	 * @generated
	 */
	public Adapter createKopfilsforslagAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Forslagsmanad <em>Forslagsmanad</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Forslagsmanad
	 * @generated
	 */
	public Adapter createForslagsmanadAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Dokument <em>Dokument</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Dokument
	 * @generated
	 */
	public Adapter createDokumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Dokumentmall <em>Dokumentmall</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Dokumentmall
	 * @generated
	 */
	public Adapter createDokumentmallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Kopfil <em>Kopfil</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Kopfil
	 * @generated
	 */
	public Adapter createKopfilAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Kopfilsversion <em>Kopfilsversion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Kopfilsversion
	 * @generated
	 */
	public Adapter createKopfilsversionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Kopfilsrad <em>Kopfilsrad</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Kopfilsrad
	 * @generated
	 */
	public Adapter createKopfilsradAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Prognoshandelse <em>Prognoshandelse</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Prognoshandelse
	 * @generated
	 */
	public Adapter createPrognoshandelseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Prognoseffekt <em>Prognoseffekt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Prognoseffekt
	 * @generated
	 */
	public Adapter createPrognoseffektAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Kolumnmall <em>Kolumnmall</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Kolumnmall
	 * @generated
	 */
	public Adapter createKolumnmallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Mallkolumn <em>Mallkolumn</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Mallkolumn
	 * @generated
	 */
	public Adapter createMallkolumnAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Checklistpunkt <em>Checklistpunkt</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Checklistpunkt
	 * @generated
	 */
	public Adapter createChecklistpunktAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Utkast <em>Utkast</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Utkast
	 * @generated
	 */
	public Adapter createUtkastAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Gallringslista <em>Gallringslista</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Gallringslista
	 * @generated
	 */
	public Adapter createGallringslistaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Gallringspost <em>Gallringspost</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Gallringspost
	 * @generated
	 */
	public Adapter createGallringspostAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Parameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Parameter
	 * @generated
	 */
	public Adapter createParameterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Handelselogg <em>Handelselogg</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Handelselogg
	 * @generated
	 */
	public Adapter createHandelseloggAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link se.underlag.model.Fil <em>Fil</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see se.underlag.model.Fil
	 * @generated
	 */
	public Adapter createFilAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //UnderlagAdapterFactory
