package se.underlag.avtal.ui.steg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Startval;
import se.underlag.avtal.Stegfalt.Val;
import se.underlag.avtal.ui.Prov;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

class StartmodellTest {

    private static Arendebild lopande(String referens) {
        return Prov.arende(referens, Flode.NYTT_AVROP, Placeringstillstand.SKICKAT, null,
                Prov.skickat(Prov.avtal(referens, LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3350.00")), null, List.of());
    }

    @Test void a_new_call_off_begins_with_person_unit_and_beslut() {
        Startmodell modell = new Startmodell(Flode.NYTT_AVROP, List.of(), null, Prov.CLOCK);
        assertThat(modell.brist()).contains("Sök personen och välj i listan.");
        assertThat(modell.ledtext()).isEqualTo("När du startar registreras enhetschefens beslut om avrop, beslutat i dag 2025-03-14 (BB-10).");
        Startval enhet = new Startval("e1", "Centrum", "p1", List.of(new Val("b1", "B-1"), new Val("b2", "B-2")),
                List.of(new Val("h1", "Lindgården")));
        modell.valjPerson(List.of(enhet), null);
        assertThat(modell.brist()).contains("Välj beslutet som avropet gäller.");
        modell.valjBeslut("b2");
        modell.valjBoende("h1");
        assertThat(modell.brist()).isEmpty();
        assertThat(modell.begaran()).extracting("enhetId", "personId", "beslutId", "boendeId", "foregaendeId").containsExactly("e1", "p1", "b2", "h1",
                null);
    }

    @Test void a_beslut_that_the_person_was_found_by_is_chosen_with_its_unit() {
        Startmodell modell = new Startmodell(Flode.NYTT_AVROP, List.of(), null, Prov.CLOCK);
        Startval ett = new Startval("e1", "Centrum", "p1", List.of(new Val("b1", "B-1")), List.of());
        Startval annat = new Startval("e2", "Norr", "p2", List.of(new Val("b2", "B-2"), new Val("b3", "B-3")), List.of());
        modell.valjPerson(List.of(ett, annat), "b3");
        assertThat(modell.begaran()).extracting("enhetId", "personId", "beslutId").containsExactly("e2", "p2", "b3");
    }

    @Test void other_flows_begin_with_the_avtal_of_the_chosen_case() {
        Arendebild ett = lopande("PL-2025-0001");
        Startmodell modell = new Startmodell(Flode.UPPFOLJANDE, List.of(ett, lopande("PL-2025-0002")), ett, Prov.CLOCK);
        assertThat(modell.brist()).isEmpty();
        assertThat(modell.begaran()).extracting("enhetId", "personId", "foregaendeId").containsExactly("enhet", "person-PL-2025-0001",
                "PL-2025-0001");
    }

    @Test void a_chosen_case_whose_avtal_does_not_run_chooses_nothing() {
        Startmodell modell = new Startmodell(Flode.UPPSAGNING, List.of(lopande("PL-2025-0001")),
                Prov.arende("PL-2025-0003", Placeringstillstand.STARTAT),
                Prov.CLOCK);
        assertThat(modell.brist()).contains("Välj avtalet som flödet utgår från.");
        assertThat(new Startmodell(Flode.UPPSAGNING, List.of(), null, Prov.CLOCK).brist()).contains("Inget avtal löper som flödet kan utgå från.");
    }

    @Test void BB_10_a_person_without_a_beslut_is_told_of_and_a_search_that_finds_nobody_says_so() {
        Startmodell modell = new Startmodell(Flode.NYTT_AVROP, List.of(), null, Prov.CLOCK);
        modell.sokt("Ingen finns.");
        assertThat(modell.brist()).contains("Ingen finns.");
        modell.valjPerson(List.of(new Startval("e1", "Centrum", "p1", List.of(), List.of())), null);
        assertThat(modell.brist()).isEmpty();
        assertThat(modell.ledtext()).startsWith("Personen har inget gällande beslut i enheten").endsWith("(BB-10).");
    }

    @Test void BB_60_a_termination_says_what_it_is_and_is_reported() {
        Startmodell modell = new Startmodell(Flode.UPPSAGNING, List.of(), null, Prov.CLOCK);
        assertThat(modell.ledtext()).isEqualTo("BB-60: Uppsägning anmäls till både socialadministratör och planeringsledare.");
        assertThat(modell.startord()).isEqualTo("&Anmäl");
    }

    @Test void a_person_whom_no_unit_knows_chooses_no_unit() {
        Startmodell avrop = new Startmodell(Flode.NYTT_AVROP, List.of(), null, Prov.CLOCK);
        avrop.valjPerson(List.of(), null);
        assertThat(avrop.enhetPlats()).isEqualTo(-1);
    }

    @Test void only_sent_avtal_run_and_one_that_was_replaced_does_not() {
        Arendebild ett = lopande("PL-2025-0001");
        Arendebild utkast = Prov.arende("PL-2025-0002", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, null,
                Prov.avtal("x", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3350.00"), null, List.of());
        assertThat(Lopande.av(List.of(ett, utkast, Prov.arende("PL-2025-0003", Placeringstillstand.STARTAT)), Flode.UPPFOLJANDE))
                .containsExactly(ett);
    }

    @Test void an_avtal_whose_flow_goes_on_already_is_offered_for_the_others_only() {
        Arendebild ett = lopande("PL-2025-0001");
        Arendebild b = Prov.foljer(Prov.arende("PL-2025-0002", Flode.UPPFOLJANDE, Placeringstillstand.STARTAT, null, null, null, List.of()),
                ett.avtal());
        assertThat(Lopande.av(List.of(ett, b), Flode.UPPFOLJANDE)).isEmpty();
        assertThat(Lopande.av(List.of(ett, b), Flode.UPPSAGNING)).containsExactly(ett);
        Arendebild avbruten = Prov.i(b, Placeringstillstand.AVBRUTET, null, List.of());
        assertThat(Lopande.av(List.of(ett, avbruten), Flode.UPPFOLJANDE)).containsExactly(ett);
    }

    @Test void the_running_avtal_are_found_by_any_words_of_what_is_told_of_them() {
        Arendebild ett = lopande("PL-2025-0002");
        Arendebild annat = lopande("PL-2025-0001");
        Startmodell modell = new Startmodell(Flode.UPPFOLJANDE, List.of(ett, annat), null, Prov.CLOCK);
        assertThat(modell.sok("")).containsExactly(annat, ett);
        assertThat(modell.sok(" vera  LIND ")).containsExactly(annat, ett);
        assertThat(modell.sok("0002")).containsExactly(ett);
        assertThat(modell.sok("solgläntan")).isEmpty();
        assertThat(Startmodell.celler(ett)).containsExactly("Exempelsson, Vera", "Lindgården", "2025-01-20 – 2025-04-19", "PL-2025-0002");
    }
}
