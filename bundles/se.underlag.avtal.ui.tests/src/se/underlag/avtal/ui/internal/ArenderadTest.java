package se.underlag.avtal.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Inflyttningsbild;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.ui.Prov;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Hinder;
import se.underlag.process.Process;
import se.underlag.process.Steg;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.process.Vakt;
import se.underlag.security.Handling;

class ArenderadTest {

    private static Arendebild upprattat(String dokumentpris) {
        return Prov.arende("PL-2025-0001", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3350.00"),
                Prov.avtal("a1", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), dokumentpris), null, List.of());
    }

    private static Arendebild upprattat(String dokumentpris, List<Stegbild> steg) {
        return Prov.i(upprattat(dokumentpris), Placeringstillstand.AVTAL_UPPRATTAT, upprattat(dokumentpris).avtal(), steg);
    }

    private static String nasta(Arenderad rad) {
        return rad.nasta().orElseThrow().steg().id();
    }

    @Test void the_case_waits_for_the_step_that_leads_on_and_never_for_an_approval_or_a_cancelling() {
        Arenderad rad = Prov.rad(Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT), handling -> true);
        assertThat(nasta(rad)).isEqualTo("A3");
        assertThat(rad.vem()).containsExactly(Roll.SOCIALSEKRETERARE);
        assertThat(rad.mojliga()).extracting(ett -> ett.steg().id()).containsExactly("A3", "X");
    }

    @Test void BB_11_an_approval_is_offered_only_when_somebody_needs_it() {
        Arendebild utan = Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT);
        Arenderad onodig = Prov.rad(utan, handling -> true);
        assertThat(onodig.ordnade().getLast().steg().id()).isEqualTo("A2v");
        assertThat(onodig.tagbara()).extracting(ett -> ett.steg().id()).containsExactly("A3", "A2v", "X");
        Arenderad flyttad = Prov.rad(Prov.arende("PL-2025-0001", Flode.NYTT_AVROP, Placeringstillstand.STARTAT, null, null,
                new Inflyttningsbild("i1", LocalDate.of(2025, 3, 20), null, null, null, null), List.of()), handling -> true);
        assertThat(flyttad.mojliga()).extracting(ett -> ett.steg().id()).containsExactly("A3", "A2v", "X");
        assertThat(flyttad.ordnade()).isEqualTo(flyttad.steg());
    }

    @Test void BB_18_an_avtal_that_is_not_checked_waits_for_the_check() {
        Arenderad rad = Prov.rad(upprattat(null), handling -> true);
        assertThat(nasta(rad)).isEqualTo("A8k");
        assertThat(rad.hinder()).isEqualTo("Kontrollräkna priset först. (BB-18)");
        assertThat(rad.hindrad()).isTrue();
    }

    @Test void BB_45_a_changed_need_waits_for_the_start_to_be_confirmed_and_not_for_one_more_contact() {
        Set<Placeringstillstand> tagen = Set.of(Placeringstillstand.KONTAKT_TAGEN);
        Vakt<Arendebild> vantar = (arende, idag) -> Optional.of(new Hinder("BB-41", "Tidigast 2025-05-01."));
        Process<Placeringstillstand, Arendebild> flode = new Process<>("C", Placeringstillstand.KONTAKT_TAGEN, Set.of(Placeringstillstand.BB_BEGARD),
                List.of(new Steg<>("C1n", "BB-45", Handling.BB_BEGARA, tagen, null, true, List.of()),
                        new Steg<>("C2", "BB-46", Handling.START_BEKRAFTA, Set.of(Placeringstillstand.KONTAKT_TAGEN, Placeringstillstand.BB_BEGARD),
                                null, true, List.of()),
                        new Steg<>("C3", "BB-41", Handling.BB_BEGARA, tagen, Placeringstillstand.BB_BEGARD, false, List.of(vantar))));
        Arendebild bild = Prov.arende("PL-2025-0001", Placeringstillstand.KONTAKT_TAGEN);
        assertThat(nasta(new Arenderad(bild, flode.val(bild, bild.tillstand(), Set.of(), Prov.IDAG, handling -> true), null, null))).isEqualTo("C2");
        Arendebild bekraftad = Prov.i(bild, bild.tillstand(), null, List.of(Prov.tagit("C2", bild.tillstand(), null)));
        Arenderad sedan = new Arenderad(bekraftad, flode.val(bekraftad, bild.tillstand(), Set.of("C2"), Prov.IDAG, handling -> true), null, null);
        assertThat(nasta(sedan)).as("waits for its day").isEqualTo("C3");
        assertThat(sedan.minTur()).isFalse();
        assertThat(sedan.tagbara()).extracting(ett -> ett.steg().id()).contains("C1n");
    }

    /** The mailed behovsbedömning says 3 530, worked out is 3 350: that is the planeringsledare's to correct, and then the avtal's price is checked. */
    @Test void BB_18_a_behovsbedomning_with_another_price_is_corrected_before_the_avtal() {
        Arendebild bild = Prov.arende("PL-2025-0001", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning("3530.00"),
                Prov.avtal("a1", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), "3530.00"), null,
                List.of(Prov.tagit("A8k", Placeringstillstand.AVTAL_UPPRATTAT, null)));
        Arenderad rad = Prov.rad(bild, handling -> true);
        assertThat(nasta(rad)).isEqualTo("A4r");
        assertThat(rad.vem()).containsExactly(Roll.PLANERINGSLEDARE);
        assertThat(Prov.rad(bild, Handling.BB_GENOMFORA::equals).minTur()).isTrue();
    }

    @Test void BB_18_what_was_corrected_is_checked_again_and_what_still_differs_is_corrected_first() {
        List<Stegbild> kontrollerat = List.of(Prov.tagit("A8k", Placeringstillstand.AVTAL_UPPRATTAT, null));
        assertThat(nasta(Prov.rad(upprattat("3530.00", kontrollerat), handling -> true))).isEqualTo("A8r");
        Arendebild rattad = upprattat(null, kontrollerat);
        assertThat(nasta(Prov.rad(rattad, handling -> true))).isEqualTo("A8k");
        assertThat(nasta(Prov.rad(upprattat("3350.00", kontrollerat), handling -> true))).isEqualTo("A10");
    }

    @Test void what_the_case_has_left_behind_is_not_said_to_come_later() {
        Arenderad signerad = Prov.rad(Prov.arende("PL-2025-0001", Placeringstillstand.SIGNERAT), handling -> true);
        assertThat(signerad.steg()).filteredOn(signerad::passerad).extracting(ett -> ett.steg().id())
                .containsExactly("A3", "A4a", "A4b", "A4r", "A5", "A6", "A8", "A8k", "A8r", "A10");
        Arenderad startad = Prov.rad(Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT), handling -> true);
        assertThat(startad.steg()).noneMatch(startad::passerad);
    }

    @Test void BB_30_that_it_may_be_booked_anew_hides_nothing_of_what_hinders_it() {
        Vakt<Arendebild> vantar = (arende, idag) -> Optional.of(new Hinder("BB-30", "Tidigast 2025-05-01."));
        Set<Placeringstillstand> bokad = Set.of(Placeringstillstand.BB_BOKAD);
        Process<Placeringstillstand, Arendebild> flode = new Process<>("B", Placeringstillstand.BB_BOKAD, Set.of(Placeringstillstand.BB_GENOMFORD),
                List.of(new Steg<>("B1a", "BB-31", Handling.BB_GENOMFORA, bokad, Placeringstillstand.BB_BOKAD, true, List.of()),
                        new Steg<>("B1b", "BB-31", Handling.BB_GENOMFORA, bokad, Placeringstillstand.BB_GENOMFORD, false, List.of(vantar))));
        Arendebild bild = Prov.arende("PL-2025-0001", Placeringstillstand.BB_BOKAD);
        Arenderad rad = new Arenderad(bild, flode.val(bild, bild.tillstand(), Set.of("B1a"), Prov.IDAG, handling -> true), null, null);
        assertThat(rad.hinder()).isEqualTo("Tidigast 2025-05-01. (BB-30)");
    }

    @Test void BB_21_a_checked_avtal_waits_for_the_head_of_the_unit() {
        Arenderad rad = Prov.rad(upprattat("3350.00"), Handling.AVTAL_UPPRATTA::equals);
        assertThat(nasta(rad)).isEqualTo("A10");
        assertThat(rad.vem()).containsExactly(Roll.ENHETSCHEF);
        assertThat(rad.hindrad()).isFalse();
    }

    @Test void it_is_the_turn_of_who_may_take_the_next_step_and_not_of_who_could_only_correct() {
        assertThat(Prov.rad(upprattat("3350.00"), Handling.AVTAL_SIGNERA::equals).minTur()).isTrue();
        Arenderad avtal = Prov.rad(upprattat("3350.00"), Handling.AVTAL_UPPRATTA::equals);
        assertThat(avtal.mojliga()).extracting(ett -> ett.steg().id()).containsExactly("A8k", "A8r");
        assertThat(avtal.minTur()).isFalse();
        assertThat(Prov.rad(upprattat("3350.00"), Handling.AVTAL_AVBRYTA::equals).minTur()).isFalse();
    }

    @Test void who_holds_every_role_is_told_the_first_one_only() {
        Stegval<Placeringstillstand, Arendebild> begar = new Stegval<>(new Steg<>("C3", "BB-41", Handling.BB_BEGARA,
                Set.of(Placeringstillstand.STARTAT), Placeringstillstand.BB_BEGARD, false, List.of()), Stegstatus.MOJLIGT, List.of());
        Stegval<Placeringstillstand, Arendebild> annans = new Stegval<>(Prov.floden().steg("X").orElseThrow(), Stegstatus.ANNAN_ROLL, List.of());
        Arendebild bild = Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT);
        assertThat(new Arenderad(bild, List.of(begar), null, null).somVem()).hasSize(1);
        assertThat(new Arenderad(bild, List.of(begar, annans), null, null).somVem())
                .containsExactlyInAnyOrder(Roll.SOCIALADMINISTRATOR, Roll.SOCIALSEKRETERARE);
    }

    @Test void what_is_filed_beside_is_somebodys_turn_too() {
        assertThat(Prov.rad(upprattat("3350.00"), Handling.BB_TRESERVA::equals).minTur()).isTrue();
    }

    @Test void the_price_is_held_against_the_document_only_when_both_are_known() {
        assertThat(Prov.rad(upprattat("3530.00"), Set.of()::contains).kontroll().orElseThrow().avvikelse()).isEqualTo("180.00");
        assertThat(Prov.rad(upprattat(null), Set.of()::contains).kontroll()).isEmpty();
    }
}
