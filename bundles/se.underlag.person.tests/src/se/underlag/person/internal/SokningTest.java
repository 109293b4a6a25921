package se.underlag.person.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.person.internal.Personrigg.fraga;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.Behorighet;
import se.underlag.security.Skydd;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Traff;

/** Searching for persons and beslut with permission on. */
class SokningTest {

    private final Personrigg rigg = new Personrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private Personkalla personer(Roll roll, Organisationsenhet... units) {
        Behorighet som = rigg.som("nagon", roll, units);
        return rigg.personer(som, rigg.test.skydd(som));
    }

    @Test void a_name_is_found_whatever_the_order_of_words_and_capitals() {
        Personkalla kalla = personer(Roll.ADMINISTRATOR, rigg.barn);
        assertThat(kalla.sok(fraga("exempel ÅSA"), 5)).singleElement().satisfies(hit -> {
            assertThat(hit.text()).isEqualTo("Åsa Exempelsson");
            assertThat(hit.detalj()).isEqualTo("19980101-9990  ·  Barn och unga");
            assertThat(hit.mal()).isEqualTo(new Objektref("Person", rigg.asa.getId()));
        });
        assertThat(kalla.sok(fraga("asa"), 5)).isEmpty();
        assertThat(kalla.sok(fraga("   "), 5)).isEmpty();
    }

    @Test void a_number_is_found_in_any_form_and_by_its_beginning() {
        Personkalla kalla = personer(Roll.ADMINISTRATOR, rigg.barn);
        for (String form : List.of("199801019990", "19980101-9990", "980101-9990", "9801019990", " 980101 9990 ", "980101", "199801")) {
            assertThat(kalla.sok(fraga(form), 5)).as(form).extracting(Traff::text).containsExactly("Åsa Exempelsson");
        }
        assertThat(kalla.sok(fraga("980"), 5)).isEmpty();
    }

    @Test void a_person_of_two_units_is_one_hit() {
        assertThat(personer(Roll.ADMINISTRATOR, rigg.barn, rigg.vuxna).sok(fraga("åsa"), 5)).hasSize(1);
    }

    @Test void other_units_and_those_who_only_count_find_nobody() {
        assertThat(personer(Roll.CONTROLLER, rigg.barn, rigg.vuxna).sok(fraga("åsa"), 5)).isEmpty();
    }

    @Test void a_person_of_another_unit_is_neither_found_nor_remembered() {
        Personkalla kalla = personer(Roll.ADMINISTRATOR, rigg.vuxna);
        assertThat(kalla.sok(fraga("bo"), 5)).isEmpty();
        assertThat(kalla.sok(fraga(Personrigg.BO), 5)).isEmpty();
        assertThat(kalla.hamta(List.of(new Objektref("Person", rigg.bo.getId()), new Objektref("Person", rigg.asaVuxna.getId()))))
                .extracting(Traff::text).containsExactly("Åsa Exempelsson");
    }

    @Test void a_protected_identity_is_found_by_its_whole_number_only_and_masked() {
        Behorighet chef = rigg.som("chef", Roll.ENHETSCHEF, rigg.barn);
        Skydd skydd = rigg.test.skydd(chef);
        Personkalla kalla = rigg.personer(chef, skydd);
        for (String part : List.of("bo", "påhittsson", "970202", "19970202", "97020299")) {
            assertThat(kalla.sok(fraga(part), 5)).as(part).isEmpty();
        }
        assertThat(kalla.sok(fraga("970202-9982"), 5)).singleElement().satisfies(hit -> {
            assertThat(hit.text()).isEqualTo("Skyddad identitet");
            assertThat(hit.detalj()).isEqualTo("Barn och unga");
        });
        rigg.register(chef, skydd).lyftSkydd(rigg.bo.getId(), "Samtal");
        assertThat(kalla.sok(fraga("970202-9982"), 5)).extracting(Traff::text).containsExactly("Bo Påhittsson");
        assertThat(kalla.sok(fraga("påhittsson"), 5)).isEmpty();
    }

    @Test void searching_is_not_logged() {
        Personkalla kalla = personer(Roll.ADMINISTRATOR, rigg.barn);
        kalla.sok(fraga("åsa"), 5);
        kalla.hamta(List.of(new Objektref("Person", rigg.asa.getId())));
        assertThat(rigg.lasningar()).isEmpty();
    }

    @Test void what_is_new_is_found_the_next_time_the_search_is_opened() {
        Personkalla kalla = personer(Roll.ADMINISTRATOR, rigg.barn);
        rigg.person(rigg.barn, "199603039991", "Cia", "Exempelsson", false);
        assertThat(kalla.sok(fraga("cia"), 5)).isEmpty();
        kalla.forbered();
        assertThat(kalla.sok(fraga("cia"), 5)).hasSize(1);
    }

    @Test void a_beslut_leads_to_its_person_masked_where_it_must_be() {
        Behorighet chef = rigg.som("chef", Roll.ENHETSCHEF, rigg.barn);
        Beslutskalla kalla = new Beslutskalla(rigg.test.lagring(), chef, rigg.test.skydd(chef));
        kalla.forbered();
        assertThat(kalla.sok(fraga("b-2025"), 5)).singleElement().satisfies(hit -> {
            assertThat(hit.text()).isEqualTo("B-2025-17");
            assertThat(hit.detalj()).isEqualTo("Skyddad identitet");
            assertThat(hit.mal().id()).isEqualTo(rigg.bo.getId());
        });
        Behorighet other = rigg.som("annan", Roll.ADMINISTRATOR, rigg.vuxna);
        Beslutskalla closed = new Beslutskalla(rigg.test.lagring(), other, rigg.test.skydd(other));
        closed.forbered();
        assertThat(closed.sok(fraga("b-2025"), 5)).isEmpty();
    }

    @Test void a_protection_that_comes_later_or_from_another_unit_masks_the_beslut_too() {
        Behorighet chef = rigg.som("chef", Roll.ENHETSCHEF, rigg.barn);
        Beslutskalla kalla = new Beslutskalla(rigg.test.lagring(), chef, rigg.test.skydd(chef));
        rigg.test.i(uow -> uow.find(Person.class, rigg.bo.getId()).orElseThrow().setSkyddadIdentitet(false));
        kalla.forbered();
        assertThat(kalla.sok(fraga("b-2025"), 5)).extracting(Traff::detalj).containsExactly("Bo Påhittsson");

        rigg.person(rigg.vuxna, Personrigg.BO, "Bo", "Påhittsson", true);
        kalla.forbered();

        assertThat(kalla.sok(fraga("b-2025"), 5)).extracting(Traff::detalj).containsExactly("Skyddad identitet");
    }

    @Tag("lang")
    @Test void fifty_thousand_persons_answer_within_a_tenth_of_a_second_per_keystroke() {
        for (int block = 0; block < 50; block++) {
            List<Person> some = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                Person person = UnderlagFactory.eINSTANCE.createPerson();
                person.setEnhetId(rigg.barn.getId());
                person.setIdentitet("X" + UUID.randomUUID());
                person.setIdentitetstyp(Identitetstyp.OKAND);
                person.setFornamn("Prov" + i);
                person.setEfternamn("Exempelsson" + block);
                some.add(person);
            }
            rigg.test.spara(some.toArray(Person[]::new));
        }
        Personkalla kalla = personer(Roll.ADMINISTRATOR, rigg.barn);
        kalla.sok(fraga("e"), 5);
        for (String typed : List.of("p", "pr", "prov9", "prov9 ex", "prov99 exempelsson4", "sson", "9801")) {
            long start = System.nanoTime();
            kalla.sok(fraga(typed), 5);
            assertThat((System.nanoTime() - start) / 1_000_000).as(typed).isLessThan(100);
        }
    }
}
