package se.underlag.avtal.internal.bevakning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.Arendebygge.ettAvtal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.avtal.internal.flode.Stegnamnen;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** What comes next in a case, as tasks. */
class NastaStegTest {

    private static final LocalDate IDAG = LocalDate.of(2022, 9, 12);
    private static final Clock KLOCKA = Clock.systemUTC();

    private static List<Uppgift> uppgifter(Arendebild arende) {
        return new NastaSteg(new Provlager().arende(arende), new Stegnamnen(), KLOCKA).uppgifter(IDAG);
    }

    private static List<String> steg(Arendebygge bygge) {
        return uppgifter(bygge.bild()).stream().map(one -> one.id().split(":")[2] + " " + one.roll()).toList();
    }

    private static Arendebygge avrop(Placeringstillstand tillstand) {
        return new Arendebygge(Flode.NYTT_AVROP).i(tillstand);
    }

    @Test void a_new_case_waits_for_the_contact_details_and_the_day_of_moving_in() {
        assertThat(steg(avrop(Placeringstillstand.STARTAT))).containsExactly("A3 SOCIALSEKRETERARE", "A9 SOCIALSEKRETERARE");
    }

    @Test void the_booked_day_is_the_day_of_the_assessment() {
        List<Uppgift> tasks = uppgifter(avrop(Placeringstillstand.BB_BOKAD).bokad("2022-09-11").inflytt("2022-10-01").bild());
        assertThat(tasks).extracting(one -> one.id().split(":")[2]).containsExactly("A4b", "A9e");
        assertThat(tasks.getFirst().frist()).isEqualTo("2022-09-11");
        assertThat(tasks.getFirst().status()).isEqualTo(Uppgiftsstatus.FORSENAD);
        assertThat(tasks.getFirst().egenFrist()).isTrue();
        assertThat(tasks.getFirst().vad()).isEqualTo("P-2022-001: Genomför behovsbedömningen");
        assertThat(tasks.getFirst().ansvarig()).isEqualTo("PLAN");
        assertThat(tasks.get(1).frist()).isNull();
    }

    @Test void BB_25_S14_an_exception_lies_with_the_coordinator() {
        assertThat(steg(avrop(Placeringstillstand.BB_SKICKAD).undantag().genomford("2022-09-01").inflytt("2022-10-01").tagit("A6").tagit("A7")
                .tagit("A9e"))).contains("A8u LINK_SAMORDNARE").doesNotContain("A8 SOCIALADMINISTRATOR");
        assertThat(steg(avrop(Placeringstillstand.BB_SKICKAD).genomford("2022-09-01").inflytt("2022-10-01")))
                .contains("A6 SOCIALSEKRETERARE", "A7 SOCIALADMINISTRATOR", "A8 SOCIALADMINISTRATOR").doesNotContain("A8u LINK_SAMORDNARE");
    }

    @Test void BB_18_S12_a_price_that_differs_is_corrected_before_anybody_signs() {
        Arendebygge upprattat = avrop(Placeringstillstand.AVTAL_UPPRATTAT).genomford("2022-09-01").inflytt("2022-09-15").tagit("A6").tagit("A7");
        assertThat(steg(upprattat.avtal(ettAvtal().dagar("2022-09-15", "2022-12-14")))).contains("A8k SOCIALADMINISTRATOR")
                .doesNotContain("A8r SOCIALADMINISTRATOR", "A10 ENHETSCHEF");
        assertThat(steg(upprattat.avtal(ettAvtal().dagar("2022-09-15", "2022-12-14").kontroll("180.00")))).contains("A8r SOCIALADMINISTRATOR")
                .doesNotContain("A8k SOCIALADMINISTRATOR", "A10 ENHETSCHEF");
        assertThat(steg(upprattat.avtal(ettAvtal().dagar("2022-09-15", "2022-12-14").kontroll("0.00")))).contains("A10 ENHETSCHEF")
                .doesNotContain("A8r SOCIALADMINISTRATOR", "A8k SOCIALADMINISTRATOR");
    }

    @Test void what_is_signed_is_to_be_sent_before_the_avtal_starts() {
        List<Uppgift> tasks = uppgifter(avrop(Placeringstillstand.SIGNERAT).genomford("2022-09-01").tagit("A6").tagit("A7").inflytt("2022-09-15")
                .avtal(ettAvtal().dagar("2022-09-15", "2022-12-14").kontroll("0.00").signerad("2022-09-12")).bild());
        assertThat(tasks).filteredOn(one -> one.roll() == Roll.SOCIALADMINISTRATOR).singleElement().satisfies(one -> {
            assertThat(one.regel()).isEqualTo("BB-22");
            assertThat(one.frist()).isEqualTo("2022-09-15");
            assertThat(one.status()).isEqualTo(Uppgiftsstatus.SNART);
            assertThat(one.objekt().id()).isEqualTo("arende");
        });
    }

    @Test void what_a_deadline_tells_is_not_told_twice_and_what_is_hindered_is_no_task() {
        assertThat(steg(new Arendebygge(Flode.UPPSAGNING).i(Placeringstillstand.ANMALD))).isEmpty();
        assertThat(steg(new Arendebygge(Flode.UPPSAGNING).i(Placeringstillstand.ANMALD).tagit("U2").tagit("U3")))
                .containsExactly("U4 SOCIALADMINISTRATOR");
        assertThat(steg(new Arendebygge(Flode.FORANDRADE_BEHOV).i(Placeringstillstand.KONTAKT_TAGEN).behov("2022-01-01", "2022-05-01")))
                .containsExactly("C2 SOCIALADMINISTRATOR");
        assertThat(steg(new Arendebygge(Flode.UPPFOLJANDE).i(Placeringstillstand.BB_BOKAD).inflytt("2022-08-01").bokad("2022-11-01"))).isEmpty();
    }

    @Test void BB_34_the_follow_up_avtal_is_late_from_the_day_it_should_have_started() {
        List<Uppgift> tasks = uppgifter(new Arendebygge(Flode.UPPFOLJANDE).i(Placeringstillstand.BB_SKICKAD).genomford("2022-09-05")
                .inflytt("2022-06-01").foregaende(ettAvtal().dagar("2022-06-01", "2022-08-31")).tagit("B3").bild());
        assertThat(tasks).singleElement().satisfies(one -> {
            assertThat(one.regel()).isEqualTo("BB-34");
            assertThat(one.frist()).isEqualTo("2022-09-01");
            assertThat(one.status()).isEqualTo(Uppgiftsstatus.FORSENAD);
        });
    }

    @Test void BB_49_after_a_changed_need_the_avtal_is_due_a_week_after_the_assessment_and_not_on_its_passed_start() {
        Arendebygge c = new Arendebygge(Flode.FORANDRADE_BEHOV).i(Placeringstillstand.BB_SKICKAD).inflytt("2022-01-10").behov("2022-05-01",
                "2022-07-20").bekraftad("2022-07-20").foregaende(ettAvtal().dagar("2022-04-10", null)).tagit("C2").tagit("C5t");
        assertThat(frist(c.genomford("2022-09-01"), "C6")).isEqualTo("2022-09-08");
    }

    private static LocalDate frist(Arendebygge bygge, String steg) {
        return uppgifter(bygge.bild()).stream().filter(one -> one.id().split(":")[2].equals(steg)).findFirst().orElseThrow().frist();
    }

    @Test void BB_11_what_leads_to_the_assessment_is_due_the_day_before_the_moving_in() {
        assertThat(frist(avrop(Placeringstillstand.STARTAT).inflytt("2022-10-01"), "A3")).isEqualTo("2022-09-30");
        assertThat(frist(avrop(Placeringstillstand.KONTAKT_LAMNAD).inflytt("2022-10-01"), "A4a")).isEqualTo("2022-09-30");
        assertThat(frist(avrop(Placeringstillstand.KONTAKT_LAMNAD), "A4a")).isNull();
        assertThat(frist(avrop(Placeringstillstand.BB_GENOMFORD).genomford("2022-09-05").inflytt("2022-10-01"), "A5")).isEqualTo("2022-10-01");
        assertThat(frist(new Arendebygge(Flode.UPPFOLJANDE).i(Placeringstillstand.STARTAT).inflytt("2022-06-01")
                .foregaende(ettAvtal().dagar("2022-06-01", "2022-08-31")), "B1a")).isEqualTo("2022-09-01");
    }

    /** 21 days after the sending, as the reminder says. */
    @Test void BB_23_a_sent_avtal_is_waited_for_from_the_day_it_is_sent() {
        assertThat(frist(avrop(Placeringstillstand.SKICKAT).genomford("2022-09-01").inflytt("2022-09-15")
                .avtal(ettAvtal().dagar("2022-09-15", "2022-12-14").kontroll("0.00").signerad("2022-09-08").skickad("2022-09-09")), "A11r"))
                .isEqualTo("2022-09-30");
    }

    @Test void BB_60_a_termination_is_settled_within_a_week_and_closed_when_the_avtal_ends() {
        assertThat(frist(new Arendebygge(Flode.UPPSAGNING).i(Placeringstillstand.ANMALD).tagit("U2").tagit("U3"), "U4")).isEqualTo("2022-09-08");
        assertThat(frist(new Arendebygge(Flode.UPPSAGNING).i(Placeringstillstand.UPPSAGT)
                .avtal(ettAvtal().dagar("2022-06-01", "2022-10-31").uppsagd("2022-09-01", "2022-10-31")), "U5")).isEqualTo("2022-10-31");
    }
}
