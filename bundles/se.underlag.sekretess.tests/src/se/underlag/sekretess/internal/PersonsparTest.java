package se.underlag.sekretess.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import se.underlag.model.UnderlagPackage;

/** Nothing of the model that belongs to a person is forgotten by the log of that person or by the weeding. */
class PersonsparTest {

    /** What names a person without telling of it: a list of what was weeded stays. */
    private static final Set<String> OTHERS = Set.of("Gallringspost.person");

    @Test void every_reference_to_a_person_and_every_part_of_what_has_one_is_followed() {
        List<String> missing = new ArrayList<>();
        for (EClass type : classes()) {
            for (EReference reference : type.getEReferences()) {
                boolean toPerson = reference.getEReferenceType() == UnderlagPackage.Literals.PERSON && !reference.isContainment();
                boolean part = reference.isContainer() && reached(reference.getEReferenceType());
                if ((toPerson || part) && !Personspar.VAGAR.contains(reference)) {
                    missing.add(type.getName() + '.' + reference.getName());
                }
            }
        }
        missing.removeAll(OTHERS);
        assertThat(missing).isEmpty();
    }

    @Test void what_is_referred_to_stands_before_what_refers_to_it() {
        List<EClass> known = new ArrayList<>(List.of(UnderlagPackage.Literals.PERSON));
        for (EReference way : Personspar.VAGAR) {
            assertThat(known).as(way.getEContainingClass().getName() + '.' + way.getName()).contains(way.getEReferenceType());
            known.add(way.getEContainingClass());
        }
    }

    private static boolean reached(EClass type) {
        return type == UnderlagPackage.Literals.PERSON || Personspar.VAGAR.stream().anyMatch(way -> way.getEContainingClass() == type);
    }

    private static List<EClass> classes() {
        return UnderlagPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }
}
