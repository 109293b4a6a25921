package se.underlag.avtal.ui.steg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.underlag.model.Flode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.ui.Prov;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Hinder;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;

class StegmodellTest {

    private static final Stegfalt DAG = new Stegfalt("dag", "Dag", Slag.DATUM, true, "2025-03-20", "", List.of());
    private static final Arendebild ARENDE = Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT);

    private static Stegval<Placeringstillstand, Arendebild> val(String steg, Hinder... hinder) {
        return new Stegval<>(Prov.floden().steg(steg).orElseThrow(), hinder.length == 0 ? Stegstatus.MOJLIGT : Stegstatus.HINDRAT, List.of(hinder));
    }

    @Test void a_step_that_nothing_hinders_asks_for_no_reason() {
        Stegmodell modell = new Stegmodell(ARENDE, val("A4a"), List.of(DAG), Prov.CLOCK);
        assertThat(modell.harOrsak()).isFalse();
        assertThat(modell.begaran().orsak()).isNull();
        assertThat(modell.begaran().varden()).containsEntry("dag", "2025-03-20");
        assertThat(modell.begaran().version()).isEqualTo(1);
    }

    @Test void a_deviation_asks_for_a_reason_and_hands_it_over_apart_from_the_values() {
        Stegmodell modell = new Stegmodell(ARENDE, val("A4b", new Hinder("BB-30", "Det har inte gått tre månader.", null, true)), List.of(DAG),
                Prov.CLOCK);
        assertThat(modell.brist()).contains("Fyll i ”Orsak”.");
        modell.varden().skriv(modell.varden().falt().get(1), "Akut flytt");
        assertThat(modell.brist()).isEmpty();
        assertThat(modell.begaran().orsak()).isEqualTo("Akut flytt");
        assertThat(modell.begaran().varden()).containsOnlyKeys("dag");
    }

    @Test void cancelling_and_approving_a_deviation_always_ask_for_a_reason() {
        assertThat(new Stegmodell(ARENDE, val("X"), List.of(), Prov.CLOCK).harOrsak()).isTrue();
        assertThat(new Stegmodell(ARENDE, val("A2v"), List.of(), Prov.CLOCK).harOrsak()).isTrue();
    }

    @Test void BB_11_an_approval_asks_for_one_text_and_says_who_may_give_it() {
        Stegfalt notering = new Stegfalt("notering", "Notering", Slag.LANGTEXT, false, "", "", List.of());
        Stegmodell modell = new Stegmodell(ARENDE, val("A2v"), List.of(notering), Prov.CLOCK);
        assertThat(modell.varden().falt()).extracting(Stegfalt::etikett).containsExactly("Orsak");
        assertThat(modell.godkanns()).isEqualTo("Avvikelsen godkänns av: Enhetschef.");
        assertThat(new Stegmodell(ARENDE, val("A4a"), List.of(notering), Prov.CLOCK).varden().falt()).containsExactly(notering);
    }

    @Test void a_reason_that_the_service_asks_for_afterwards_keeps_what_was_typed() {
        Stegmodell modell = new Stegmodell(ARENDE, val("A4a"), List.of(DAG), Prov.CLOCK);
        modell.varden().skriv(DAG, "250401");
        Stegmodell med = modell.medOrsak();
        assertThat(med.harOrsak()).isTrue();
        assertThat(med.varden().varde("dag")).isEqualTo("2025-04-01");
    }

    @Test void BB_21_who_signs_is_told_what_and_who_mails_what_is_left_to_do() {
        Arendebild upprattat = Prov.arende("PL-2025-0001", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3350.00"),
                Prov.avtal("a1", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3350.00"), null, List.of());
        assertThat(new Stegmodell(upprattat, val("A10"), List.of(), Prov.CLOCK).foljd().replace('\u00A0', ' '))
                .isEqualTo("Avtalet gäller 2025-01-20 – 2025-04-19 och kostar 3 350,00 kr per dygn.");
        assertThat(new Stegmodell(upprattat, val("A5"), List.of(), Prov.CLOCK).foljd()).contains("skicka det från din e-post");
        assertThat(new Stegmodell(upprattat, val("A8k"), List.of(), Prov.CLOCK).foljd()).isEmpty();
    }

    @Test void BB_30_what_was_refused_for_want_of_a_reason_is_mended_or_gets_one() {
        Stegmodell modell = new Stegmodell(ARENDE, val("A4b"), List.of(DAG), Prov.CLOCK).medOrsak();
        assertThat(modell.brist()).contains("Ändra uppgiften, eller skriv varför rutinen frångås.");
        modell.varden().skriv(DAG, "250401");
        assertThat(modell.brist()).isEmpty();
        assertThat(modell.begaran().orsak()).isNull();
        modell.varden().skriv(DAG, "250320");
        assertThat(modell.brist()).isPresent();
        modell.varden().skriv(modell.varden().falt().get(1), "Akut flytt");
        assertThat(modell.brist()).isEmpty();
        assertThat(modell.begaran().orsak()).isEqualTo("Akut flytt");
    }
}
