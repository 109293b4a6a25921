package se.underlag.sekretess.internal;

import static se.underlag.model.UnderlagPackage.Literals.ARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.BEHOVSBEDOMNING__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.BESLUT__ARENDE;
import static se.underlag.model.UnderlagPackage.Literals.DOKUMENT__ARENDE;
import static se.underlag.model.UnderlagPackage.Literals.DOKUMENT__AVTAL;
import static se.underlag.model.UnderlagPackage.Literals.FORETRADARE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.FORSLAGSMANAD__FORSLAG;
import static se.underlag.model.UnderlagPackage.Literals.INFLYTTNING__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSSTEG__ARENDE;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSEFFEKT__RAD;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * Everything that tells of a person: what refers to the person, and what belongs to that. A test compares the list of references with the model, so that a
 * new class that tells of a person is not forgotten.
 */
public final class Personspar {

    /** In the order in which they are followed: what is referred to comes before what refers to it. */
    public static final List<EReference> VAGAR = List.of(FORETRADARE__PERSON, ARENDE__PERSON, BESLUT__ARENDE, PLACERINGSAVTAL__PERSON,
            BEHOVSBEDOMNING__PERSON,
            INFLYTTNING__PERSON, PLACERINGSARENDE__PERSON, PLACERINGSSTEG__ARENDE, DOKUMENT__ARENDE, DOKUMENT__AVTAL, KOPFILSRAD__PERSON,
            KOPFILSFORSLAG__PERSON, FORSLAGSMANAD__FORSLAG, PROGNOSEFFEKT__RAD);

    private static final int BATCH = 500;

    private Personspar() {
    }

    /** @return the objects by id, the persons among them */
    public static Map<String, Entitet> of(UnitOfWork uow, Collection<? extends Entitet> personer) {
        Map<String, Entitet> all = new LinkedHashMap<>();
        personer.forEach(person -> all.put(person.getId(), person));
        for (EReference way : VAGAR) {
            List<String> ids = all.values().stream().filter(way.getEReferenceType()::isInstance).map(Entitet::getId).toList();
            follow(uow, way, ids).forEach(found -> all.put(found.getId(), found));
        }
        return all;
    }

    /** @return the objects of each of these persons, by the id of the person; reads them for all together */
    public static Map<String, List<Entitet>> var(UnitOfWork uow, Collection<? extends Entitet> personer) {
        Map<String, String> roots = new HashMap<>();
        Map<String, List<Entitet>> byPerson = new LinkedHashMap<>();
        Map<String, Entitet> all = new LinkedHashMap<>();
        personer.forEach(person -> {
            all.put(person.getId(), person);
            roots.put(person.getId(), person.getId());
            byPerson.put(person.getId(), new ArrayList<>(List.of(person)));
        });
        for (EReference way : VAGAR) {
            List<String> ids = all.values().stream().filter(way.getEReferenceType()::isInstance).map(Entitet::getId).toList();
            for (Entitet found : follow(uow, way, ids)) {
                String root = roots.get(((Entitet) found.eGet(way)).getId());
                if (root != null && all.put(found.getId(), found) == null) {
                    roots.put(found.getId(), root);
                    byPerson.get(root).add(found);
                }
            }
        }
        return byPerson;
    }

    private static List<Entitet> follow(UnitOfWork uow, EReference way, List<String> ids) {
        Class<? extends Entitet> type = way.getEContainingClass().getInstanceClass().asSubclass(Entitet.class);
        List<Entitet> found = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += BATCH) {
            found.addAll(uow.list(Sokning.of(type).refererarNagon(way, ids.subList(start, Math.min(start + BATCH, ids.size())))));
        }
        return found;
    }
}
