package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Foretradare;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Containers with their parts, references across, moves, orphans, deletion. */
abstract class AggregatProv extends Prov {

    AggregatProv(Supplier<TestLagring> product) {
        super(product);
    }

    static Person person(String identity, String... representatives) {
        Person person = NY.createPerson();
        person.setIdentitet(identity);
        for (String name : representatives) {
            Foretradare representative = NY.createForetradare();
            representative.setNamn(name);
            person.getForetradare().add(representative);
        }
        return person;
    }

    private static List<String> names(Person person) {
        return person.getForetradare().stream().map(Foretradare::getNamn).toList();
    }

    @Test void parts_keep_their_order_through_insertion_move_and_removal() {
        Person person = person("199001019802", "A", "B", "C");
        test.spara(person);

        Person detached = read(person);
        assertThat(names(detached)).containsExactly("A", "B", "C");
        Foretradare first = NY.createForetradare();
        first.setNamn("0");
        detached.getForetradare().add(0, first);
        detached.getForetradare().move(1, 3);
        saved(detached);
        assertThat(names(read(person))).containsExactly("0", "C", "A", "B");

        detached = read(person);
        detached.getForetradare().remove(1);
        saved(detached);
        assertThat(names(read(person))).containsExactly("0", "A", "B");
    }

    @Test void adding_last_or_removing_changes_no_sibling() {
        Person person = person("199001019802", "A", "B", "C");
        test.spara(person);

        Person detached = read(person);
        detached.getForetradare().remove(0);
        Foretradare last = NY.createForetradare();
        last.setNamn("D");
        detached.getForetradare().add(last);
        saved(detached);

        assertThat(read(person).getForetradare()).extracting(Foretradare::getNamn).containsExactly("B", "C", "D");
        assertThat(read(person).getForetradare()).extracting(Foretradare::getVersion).containsExactly(1L, 1L, 1L);
    }

    @Test void a_part_knows_its_container_and_the_container_its_part() {
        Arende matter = NY.createArende();
        Beslut decision = NY.createBeslut();
        decision.setNr("B1");
        matter.getBeslut().add(decision);
        test.spara(matter);

        Beslut back = read(decision);
        assertThat(back.getArende().getId()).isEqualTo(matter.getId());
        assertThat(back.getArende().getBeslut()).hasSize(1).first().isSameAs(back);
        assertThat(back.eContainer()).isSameAs(back.getArende());
    }

    @Test void a_part_moves_to_another_container_and_keeps_its_identity() {
        Person from = person("199001019802", "Flyttar", "Stannar");
        Person to = person("199102029808", "Bor redan");
        test.spara(from, to);
        String id = from.getForetradare().get(0).getId();

        test.i(unit -> {
            Person target = unit.find(Person.class, to.getId()).orElseThrow();
            target.getForetradare().add(unit.find(Foretradare.class, id).orElseThrow());
        });

        assertThat(names(read(from))).containsExactly("Stannar");
        assertThat(names(read(to))).containsExactly("Bor redan", "Flyttar");
        assertThat(read(Foretradare.class, id).getPerson().getId()).isEqualTo(to.getId());
    }

    @Test void a_part_moved_in_detached_objects_arrives_by_merging_both() {
        Person from = person("199001019802", "Flyttar");
        Person to = person("199102029808");
        test.spara(from, to);
        String id = from.getForetradare().get(0).getId();
        Person detachedFrom = read(from);
        Person detachedTo = read(to);
        detachedTo.getForetradare().add(detachedFrom.getForetradare().get(0));

        saved(detachedFrom, detachedTo);

        assertThat(read(from).getForetradare()).isEmpty();
        assertThat(read(to).getForetradare()).extracting(Foretradare::getId).containsExactly(id);
    }

    @Test void a_part_without_container_is_deleted() {
        Person person = person("199001019802", "A", "B");
        test.spara(person);

        test.i(unit -> unit.find(Person.class, person.getId()).orElseThrow().getForetradare().remove(0));

        assertThat(exists(person.getForetradare().get(0))).isFalse();
        assertThat(names(read(person))).containsExactly("B");
    }

    @Test void deleting_a_container_deletes_its_parts() {
        Person person = person("199001019802", "A", "B");
        test.spara(person);

        test.i(unit -> unit.remove(unit.find(Person.class, person.getId()).orElseThrow()));

        try (UnitOfWork unit = test.open()) {
            assertThat(unit.count(Sokning.of(Foretradare.class))).isZero();
        }
    }

    @Test void a_removed_part_leaves_its_container() {
        Person person = person("199001019802", "A", "B");
        test.spara(person);

        test.i(unit -> {
            Person own = unit.find(Person.class, person.getId()).orElseThrow();
            unit.remove(own.getForetradare().get(1));
            assertThat(names(own)).containsExactly("A");
        });

        assertThat(names(read(person))).containsExactly("A");
    }

    @Test void what_is_referred_to_cannot_be_deleted_and_nothing_is_changed() {
        Person person = person("199001019802", "A");
        Kopfilsrad row = NY.createKopfilsrad();
        row.setPerson(person);
        test.spara(person, row);
        int entries = log().size();

        assertThatThrownBy(() -> test.i(unit -> unit.remove(unit.find(Person.class, person.getId()).orElseThrow())))
                .isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.AVVISAD))
                .hasMessageContaining("(kopfilsrad_person_id_fk)");

        assertThat(names(read(person))).containsExactly("A");
        assertThat(log()).hasSize(entries);
    }

    @Test void what_refers_in_a_circle_is_saved_and_deleted_in_one_transaction() {
        Prognoshandelse event = NY.createPrognoshandelse();
        Kopfilsrad row = NY.createKopfilsrad();
        row.setHandelse(event);
        Prognoseffekt effect = NY.createPrognoseffekt();
        effect.setManad(7);
        effect.setRad(row);
        event.getEffekter().add(effect);
        test.spara(row, event);
        assertThat(read(row).getHandelse().getEffekter().get(0).getRad().getId()).isEqualTo(row.getId());

        test.i(unit -> {
            unit.remove(unit.find(Kopfilsrad.class, row.getId()).orElseThrow());
            unit.remove(unit.find(Prognoshandelse.class, event.getId()).orElseThrow());
        });
        assertThat(exists(row)).isFalse();
        assertThat(exists(effect)).isFalse();
    }

    @Test void references_are_real_objects_after_the_unit_is_closed_one_for_each_id() {
        Person person = person("199001019802", "A");
        Kopfil file = NY.createKopfil();
        file.setNamn("Barn");
        Kopfilsrad one = NY.createKopfilsrad();
        Kopfilsrad two = NY.createKopfilsrad();
        for (Kopfilsrad row : List.of(one, two)) {
            row.setPerson(person);
            row.setKopfil(file);
        }
        test.spara(person, file, one, two);

        List<Kopfilsrad> rows;
        try (UnitOfWork unit = test.open()) {
            rows = unit.list(Sokning.of(Kopfilsrad.class));
        }

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getPerson()).isSameAs(rows.get(1).getPerson());
        assertThat(names(rows.get(0).getPerson())).containsExactly("A");
        Set<EObject> seen = new HashSet<>();
        rows.forEach(row -> walk(row, seen));
        assertThat(seen).hasSize(5).noneMatch(EObject::eIsProxy);
    }

    private static void walk(EObject object, Set<EObject> seen) {
        if (seen.add(object)) {
            object.eCrossReferences().forEach(o -> walk(o, seen));
            object.eContents().forEach(o -> walk(o, seen));
        }
    }

    @Test void a_reference_to_what_nobody_added_is_refused() {
        Kopfilsrad row = NY.createKopfilsrad();
        Person person = person("199001019802");
        person.setId("aldrig-sparad");
        row.setPerson(person);

        assertThatThrownBy(() -> test.spara(row)).isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(Orsak.AVVISAD));
        assertThat(exists(row)).isFalse();
    }

    @Test void what_was_added_and_removed_again_is_never_stored() {
        Person person = person("199001019802", "A");
        test.i(unit -> {
            unit.add(person);
            unit.remove(person);
        });
        assertThat(exists(person)).isFalse();
        assertThat(log()).isEmpty();
    }

    @Test void parts_follow_the_unit_of_their_container() {
        Person person = person("199001019802", "A");
        person.setEnhetId("enhet-1");
        test.spara(person);
        assertThat(read(person.getForetradare().get(0)).getEnhetId()).isEqualTo("enhet-1");
    }

    @Test void only_what_belongs_to_the_unit_can_be_removed() {
        Entitet stranger = person("199001019802");
        try (UnitOfWork unit = test.open()) {
            assertThatThrownBy(() -> unit.remove(stranger)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
