package se.underlag.avtal.internal.vakt;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.Arendebygge.ettAvtal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.model.Flode;
import se.underlag.model.Roll;
import se.underlag.process.Hinder;

/** Every guard of flow A and of the archive, from both sides. */
class VakterTest {

    private static final LocalDate IDAG = LocalDate.of(2022, 9, 12);

    private static Arendebygge avrop() {
        return new Arendebygge(Flode.NYTT_AVROP);
    }

    private static String regel(Optional<Hinder> hinder) {
        return hinder.map(Hinder::regel).orElse("");
    }

    @ParameterizedTest
    @CsvSource({ "2022-09-14, ''", "2022-09-15, BB-11", "2022-09-16, BB-11" }) void BB_11_the_assessment_is_made_before_the_day_of_moving_in(
            String genomford, String regel) {
        Optional<Hinder> hinder = new BedomningForeInflytt("A2v").prova(avrop().genomford(genomford).inflytt("2022-09-15").bild(),
                LocalDate.of(2022, 9, 20));
        assertThat(regel(hinder)).isEqualTo(regel);
        assertThat(hinder.stream()).allSatisfy(one -> {
            assertThat(one.farAvvikas()).isTrue();
            assertThat(one.text()).contains(genomford, "2022-09-15");
        });
    }

    @ParameterizedTest
    @CsvSource({ "2022-09-13, ''", "2022-09-12, BB-11", "2022-09-11, BB-11" }) void BB_11_without_an_assessment_only_a_moving_in_ahead_can_be_told(
            String inflytt, String regel) {
        assertThat(regel(new BedomningForeInflytt("A2v").prova(avrop().bokad("2022-09-20").inflytt(inflytt).bild(), IDAG))).isEqualTo(regel);
    }

    @Test void BB_11_an_approved_deviation_hinders_nothing() {
        assertThat(new BedomningForeInflytt("A2v").prova(avrop().inflytt("2022-09-01").tagit("A2v", "Akut").bild(), IDAG)).isEmpty();
        assertThat(new BedomningForeInflytt("A2v").prova(avrop().bild(), IDAG)).isEmpty();
    }

    @Test void BB_11_nothing_is_sent_before_the_assessment_is_carried_out() {
        assertThat(regel(new BedomningGenomford("BB-11").prova(avrop().bild(), IDAG))).isEqualTo("BB-11");
        assertThat(regel(new BedomningGenomford("BB-11").prova(avrop().bokad("2022-09-01").bild(), IDAG))).isEqualTo("BB-11");
        assertThat(new BedomningGenomford("BB-11").prova(avrop().genomford("2022-09-01").bild(), IDAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2022-09-11, ''", "2022-09-12, ''", "2022-09-13, BB-13" }) void BB_13_what_is_carried_out_has_happened(String genomford,
            String regel) {
        assertThat(regel(new GenomfordSenastIdag().prova(avrop().genomford(genomford).bild(), IDAG))).isEqualTo(regel);
    }

    @Test void BB_18_S12_only_a_checked_price_that_agrees_goes_on() {
        KontrollrakningStammer vakt = new KontrollrakningStammer();
        assertThat(regel(vakt.prova(avrop().bild(), IDAG))).isEqualTo("BB-18");
        assertThat(vakt.prova(avrop().avtal(ettAvtal()).bild(), IDAG))
                .hasValueSatisfying(one -> assertThat(one.text()).contains("inte kontrollräknat"));
        assertThat(vakt.prova(avrop().avtal(ettAvtal().kontroll("180.00")).bild(), IDAG)).hasValueSatisfying(one -> {
            assertThat(one.text()).contains("180,00 kr");
            assertThat(one.farAvvikas()).isFalse();
        });
        assertThat(regel(vakt.prova(avrop().avtal(ettAvtal().kontroll("-0.01")).bild(), IDAG))).isEqualTo("BB-18");
        assertThat(vakt.prova(avrop().avtal(ettAvtal().kontroll("0.00")).bild(), IDAG)).isEmpty();
    }

    @Test void BB_19_BB_20_expansion_funds_rest_on_the_day_of_moving_in() {
        assertThat(regel(new InflyttMeddelad().prova(avrop().bild(), IDAG))).isEqualTo("BB-20");
        assertThat(new InflyttMeddelad().prova(avrop().inflytt("2022-10-01").bild(), IDAG)).isEmpty();
    }

    @Test void BB_21_S21_the_manager_signs_before_the_sending() {
        assertThat(regel(new Signerat("BB-21").prova(avrop().avtal(ettAvtal()).bild(), IDAG))).isEqualTo("BB-21");
        assertThat(new Signerat("BB-21").prova(avrop().avtal(ettAvtal().signerad("2022-09-12")).bild(), IDAG)).isEmpty();
    }

    @Test void BB_24_S21_the_information_has_the_timestamp_of_the_sending() {
        SamtidigInformation vakt = new SamtidigInformation("BB-24");
        assertThat(vakt.prova(avrop().avtal(ettAvtal().skickad("2022-09-12")).bild(), IDAG)).isEmpty();
        assertThat(regel(vakt.prova(avrop().avtal(ettAvtal().skickad("2022-09-12").informerad(null)).bild(), IDAG))).isEqualTo("BB-24");
        assertThat(
                regel(vakt.prova(avrop().avtal(ettAvtal().skickad("2022-09-12").informerad(Instant.parse("2022-09-12T09:00:00.001Z"))).bild(), IDAG)))
                .isEqualTo("BB-24");
        assertThat(regel(vakt.prova(avrop().avtal(ettAvtal()).bild(), IDAG))).isEqualTo("BB-24");
    }

    @Test void BB_25_S14_an_exception_is_drawn_up_by_the_coordinator_only() {
        assertThat(regel(new IngetUndantag().prova(avrop().undantag().bild(), IDAG))).isEqualTo("BB-25");
        assertThat(new IngetUndantag().prova(avrop().genomford("2022-09-01").bild(), IDAG)).isEmpty();
        assertThat(new Undantag().prova(avrop().undantag().bild(), IDAG)).isEmpty();
        assertThat(regel(new Undantag().prova(avrop().genomford("2022-09-01").bild(), IDAG))).isEqualTo("BB-25");
    }

    @ParameterizedTest
    @CsvSource({ "LINK_SAMORDNARE, ''", "SOCIALADMINISTRATOR, BB-25",
            "ENHETSCHEF, BB-25" }) void BB_25_S14_who_drew_up_an_exception_is_held_against_the_role(
                    Roll roll, String regel) {
        assertThat(regel(new UndantagUpprattatAvLink().prova(avrop().undantag().avtal(ettAvtal().undantag(roll)).bild(), IDAG))).isEqualTo(regel);
    }

    @Test void BB_25_price_and_assessment_say_the_same_about_the_exception() {
        UndantagUpprattatAvLink vakt = new UndantagUpprattatAvLink();
        assertThat(vakt.prova(avrop().genomford("2022-09-01").avtal(ettAvtal()).bild(), IDAG)).isEmpty();
        assertThat(regel(vakt.prova(avrop().undantag().avtal(ettAvtal()).bild(), IDAG))).isEqualTo("BB-25");
        assertThat(regel(vakt.prova(avrop().genomford("2022-09-01").avtal(ettAvtal().undantag(Roll.LINK_SAMORDNARE)).bild(), IDAG)))
                .isEqualTo("BB-25");
    }

    @Test void BB_23_S21_only_both_together_are_archived() {
        BadaInne vakt = new BadaInne("BB-23", "BB-15");
        Arendebygge.Avtalsbygge inne = ettAvtal().aterkommen("2022-09-20");
        assertThat(regel(vakt.prova(avrop().bild(), IDAG))).isEqualTo("BB-23");
        assertThat(vakt.prova(avrop().genomford("2022-09-01").mejlad("2022-09-02").avtal(ettAvtal()).bild(), IDAG))
                .hasValueSatisfying(one -> assertThat(one.text()).contains("inte kommit tillbaka"));
        assertThat(vakt.prova(avrop().avtal(inne).bild(), IDAG))
                .hasValueSatisfying(one -> assertThat(one.text()).startsWith("Behovsbedömningen är inte genomförd och mejlad"));
        assertThat(regel(vakt.prova(avrop().genomford("2022-09-01").avtal(inne).bild(), IDAG))).isEqualTo("BB-23");
        assertThat(vakt.prova(avrop().genomford("2022-09-01").mejlad("2022-09-02").iTreserva("2022-09-03").avtal(inne).bild(), IDAG)).isEmpty();
    }

    @Test void BB_15_S21_an_assessment_that_is_not_in_Treserva_is_not_archived() {
        assertThat(new BadaInne("BB-35", "BB-33").prova(
                avrop().genomford("2022-09-01").mejlad("2022-09-02").avtal(ettAvtal().aterkommen("2022-09-20")).bild(), IDAG))
                .hasValueSatisfying(one -> {
                    assertThat(one.regel()).isEqualTo("BB-33");
                    assertThat(one.text()).contains("Treserva", "Socialsekreteraren");
                });
    }

    @Test void BB_60_both_confirm_the_termination() {
        BadaBekraftade vakt = new BadaBekraftade("U2", "U3");
        Arendebygge uppsagning = new Arendebygge(Flode.UPPSAGNING);
        assertThat(vakt.prova(uppsagning.bild(), IDAG)).hasValueSatisfying(one -> assertThat(one.text()).startsWith("Varken"));
        assertThat(vakt.prova(uppsagning.tagit("U2").bild(), IDAG)).hasValueSatisfying(one -> assertThat(one.text()).startsWith("Planeringsledaren"));
        assertThat(vakt.prova(new Arendebygge(Flode.UPPSAGNING).tagit("U3").bild(), IDAG))
                .hasValueSatisfying(one -> assertThat(one.text()).startsWith("Socialadministratören"));
        assertThat(vakt.prova(uppsagning.tagit("U3").bild(), IDAG)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2024-09-30, ''", "2024-09-10, ''", "2024-09-09, BB-60",
            "'', BB-60" }) void A13_the_last_day_charged_is_not_before_the_notice(String sista, String regel) {
        assertThat(regel(new UppsagningensDagar().prova(
                new Arendebygge(Flode.UPPSAGNING).avtal(ettAvtal().dagar("2024-01-20", "").uppsagd("2024-09-10", sista)).bild(), IDAG)))
                .isEqualTo(regel);
    }

    @ParameterizedTest
    @CsvSource({ "2024-10-01, ''", "2024-09-30, BB-60" }) void A13_the_last_day_charged_is_not_before_the_avtal(String sista, String regel) {
        assertThat(regel(new UppsagningensDagar().prova(
                new Arendebygge(Flode.UPPSAGNING).avtal(ettAvtal().dagar("2024-10-01", "").uppsagd("2024-09-10", sista)).bild(), IDAG)))
                .isEqualTo(regel);
    }

    @Test void a_case_starts_from_an_avtal_that_was_sent_and_runs() {
        LopandeAvtal vakt = new LopandeAvtal("BB-30");
        Arendebygge uppfoljning = new Arendebygge(Flode.UPPFOLJANDE);
        assertThat(regel(vakt.prova(uppfoljning.bild(), IDAG))).isEqualTo("BB-30");
        assertThat(regel(vakt.prova(uppfoljning.foregaende(ettAvtal()).bild(), IDAG))).isEqualTo("BB-30");
        assertThat(vakt.prova(uppfoljning.foregaende(ettAvtal().skickad("2022-06-01").dagar("2022-06-01", "2022-08-31")).bild(), IDAG)).isEmpty();
        assertThat(vakt.prova(uppfoljning.foregaende(ettAvtal().skickad("2022-06-01").uppsagd("2022-08-01", "2022-09-12")).bild(), IDAG)).isEmpty();
        assertThat(regel(vakt.prova(uppfoljning.foregaende(ettAvtal().skickad("2022-06-01").uppsagd("2022-08-01", "2022-09-11")).bild(), IDAG)))
                .isEqualTo("BB-30");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  " }) void a_deviation_needs_a_reason(String orsak) {
        AngivenOrsak vakt = new AngivenOrsak("A2v", "BB-11");
        assertThat(regel(vakt.prova(avrop().tagit("A2v", orsak).bild(), IDAG))).isEqualTo("BB-11");
        assertThat(regel(vakt.prova(avrop().tagit("A2v").bild(), IDAG))).isEqualTo("BB-11");
        assertThat(vakt.prova(avrop().tagit("A2v", "Akut placering").bild(), IDAG)).isEmpty();
    }
}
