package se.underlag.avtal.internal.vakt;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.Arendebygge.ettAvtal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.base.Period;
import se.underlag.model.Flode;
import se.underlag.process.Hinder;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Datumparametrar.Varde;

/** The guards that count months, on the day before, the day and the day after. */
class DagvakterTest {

    private static final Datumparametrar PARAMETRAR = Datumparametrar.levererade();

    private static Datumparametrar med(String nyckel, String varde) {
        return PARAMETRAR.med(List.of(new Varde(nyckel, varde, new Period(null, null), "test")));
    }

    private static String regel(Optional<Hinder> hinder) {
        return hinder.map(Hinder::regel).orElse("");
    }

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({ "2022-09-01, 2022-12-01", "2022-09-15, 2022-12-15", "2022-12-01, 2023-03-01", "2023-01-31, 2023-05-01",
            "2022-11-29, 2023-03-01" }) void BB_30_S15_the_follow_up_is_carried_out_the_day_after_three_months_at_the_earliest(String inflytt,
                    String tidigast) {
        UppfoljningTidigast vakt = new UppfoljningTidigast(PARAMETRAR, "B1v");
        Arendebygge arende = new Arendebygge(Flode.UPPFOLJANDE).inflytt(inflytt).bokad(tidigast);
        assertThat(vakt.prova(arende.bild(), dag(tidigast).minusDays(1))).hasValueSatisfying(one -> {
            assertThat(one.regel()).isEqualTo("BB-30");
            assertThat(one.tidigast()).isEqualTo(tidigast);
            assertThat(one.farAvvikas()).isTrue();
            assertThat(one.text()).contains(tidigast, inflytt);
        });
        assertThat(vakt.prova(arende.bild(), dag(tidigast))).isEmpty();
        assertThat(vakt.prova(arende.bild(), dag(tidigast).plusDays(1))).isEmpty();
    }

    @Test void BB_30_the_day_it_was_carried_out_counts_when_it_is_entered_late() {
        UppfoljningTidigast vakt = new UppfoljningTidigast(PARAMETRAR, "B1v");
        Arendebygge arende = new Arendebygge(Flode.UPPFOLJANDE).inflytt("2023-01-31");
        assertThat(regel(vakt.prova(arende.genomford("2023-04-30").bild(), dag("2023-05-10")))).isEqualTo("BB-30");
        assertThat(vakt.prova(arende.genomford("2023-05-01").bild(), dag("2023-05-10"))).isEmpty();
        assertThat(vakt.prova(arende.genomford("2023-04-30").tagit("B1v", "Flyttar 1 maj").bild(), dag("2023-05-10"))).isEmpty();
    }

    @Test void BB_30_A5_the_other_reading_gives_a_day_more() {
        UppfoljningTidigast vakt = new UppfoljningTidigast(med(Datumparametrar.AVTAL_LASART, "SAMMA_DAG"), "B1v");
        Arendebygge arende = new Arendebygge(Flode.UPPFOLJANDE).inflytt("2022-09-15");
        assertThat(regel(vakt.prova(arende.bild(), dag("2022-12-15")))).isEqualTo("BB-30");
        assertThat(vakt.prova(arende.bild(), dag("2022-12-16"))).isEmpty();
    }

    @Test void BB_30_without_a_day_of_moving_in_nothing_can_be_counted() {
        assertThat(new UppfoljningTidigast(PARAMETRAR, "B1v").prova(new Arendebygge(Flode.UPPFOLJANDE).bild(), dag("2022-12-15")))
                .hasValueSatisfying(one -> {
                    assertThat(one.farAvvikas()).isTrue();
                    assertThat(one.tidigast()).isNull();
                });
    }

    @ParameterizedTest
    @CsvSource({ "2023-04-30, BB-41", "2023-05-01, ''", "2023-05-02, ''" }) void BB_41_S17_the_request_waits_and_the_contact_is_kept(String idag,
            String regel) {
        Optional<Hinder> hinder = new BehovetHarVarat(PARAMETRAR)
                .prova(new Arendebygge(Flode.FORANDRADE_BEHOV).behov("2023-02-01", "2023-04-20").bild(), dag(idag));
        assertThat(regel(hinder)).isEqualTo(regel);
        assertThat(hinder.stream()).allSatisfy(one -> {
            assertThat(one.tidigast()).isEqualTo("2023-05-01");
            assertThat(one.farAvvikas()).isFalse();
            assertThat(one.text()).contains("2023-05-01", "2023-02-01", "2023-04-20");
        });
    }

    @Test void BB_41_A11_the_other_reading_wants_a_new_contact() {
        BehovetHarVarat vakt = new BehovetHarVarat(med(Datumparametrar.TIDIG_KONTAKT, "NY_KONTAKT"));
        Arendebygge arende = new Arendebygge(Flode.FORANDRADE_BEHOV);
        assertThat(vakt.prova(arende.behov("2023-02-01", "2023-04-20").bild(), dag("2023-06-01")))
                .hasValueSatisfying(one -> assertThat(one.text()).contains("ny kontakt tidigast 2023-05-01"));
        assertThat(regel(vakt.prova(arende.behov("2023-02-01", "2023-04-30").bild(), dag("2023-06-01")))).isEqualTo("BB-41");
        assertThat(vakt.prova(arende.behov("2023-02-01", "2023-05-01").bild(), dag("2023-05-01"))).isEmpty();
    }

    @Test void BB_41_without_its_days_the_need_cannot_be_timed() {
        assertThat(regel(new BehovetHarVarat(PARAMETRAR).prova(new Arendebygge(Flode.FORANDRADE_BEHOV).bild(), dag("2023-05-01"))))
                .isEqualTo("BB-41");
    }

    @Test void BB_46_the_start_is_confirmed_before_the_avtal() {
        Arendebygge arende = new Arendebygge(Flode.FORANDRADE_BEHOV).behov("2023-02-01", "2023-04-20");
        assertThat(regel(new StartBekraftad().prova(arende.bild(), dag("2023-05-10")))).isEqualTo("BB-46");
        assertThat(new StartBekraftad().prova(arende.bekraftad("2023-04-20").bild(), dag("2023-05-10"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2022-12-13, '', BB-17", "2022-12-14, '', ''", "2022-12-15, '', BB-17", "2022-12-15, Helgen, ''", "2022-12-15, ' ', BB-17",
            "'', '', BB-17", "2022-09-14, Fel, BB-17" }) void BB_17_S11_other_days_than_the_routine_gives_need_a_reason(String slut, String orsak,
                    String regel) {
        AvtalsdagarEnligtRutin vakt = new AvtalsdagarEnligtRutin("BB-17",
                arende -> Optional.of(Avtalsdagar.nyttAvrop(arende.avtal().period().from(), PARAMETRAR)));
        assertThat(regel(vakt.prova(new Arendebygge(Flode.NYTT_AVROP).avtal(ettAvtal().dagar("2022-09-15", slut).orsak(orsak)).bild(),
                dag("2022-09-12")))).isEqualTo(regel);
    }

    @Test void BB_17_an_avtal_has_a_first_day() {
        AvtalsdagarEnligtRutin vakt = new AvtalsdagarEnligtRutin("BB-17", arende -> Optional.empty());
        assertThat(regel(vakt.prova(new Arendebygge(Flode.NYTT_AVROP).bild(), dag("2022-09-12")))).isEqualTo("BB-17");
        assertThat(regel(vakt.prova(new Arendebygge(Flode.NYTT_AVROP).avtal(ettAvtal().orsak("Oklart")).bild(), dag("2022-09-12"))))
                .isEqualTo("BB-17");
    }

    @ParameterizedTest
    @CsvSource({ "2022-09-15, 2022-12-15", "2023-01-31, 2023-05-01",
            "2022-11-29, 2023-03-01" }) void BB_34_S15_the_follow_up_avtal_follows_without_gap(
                    String start, String nasta) {
        Arendebygge arende = new Arendebygge(Flode.UPPFOLJANDE).foregaende(ettAvtal().dagar(start, nasta)).beslut("2022-09-01", "2024-06-30");
        assertThat(Avtalsdagar.uppfoljning(arende.bild(), dag("2025-12-31"), PARAMETRAR)).contains(new Period(dag(nasta), dag("2024-06-30")));
    }

    @Test void A5_where_the_first_avtal_got_other_days_the_next_begins_after_its_last() {
        Arendebygge arende = new Arendebygge(Flode.UPPFOLJANDE).foregaende(ettAvtal().dagar("2022-09-15", "2022-12-31").orsak("Till årsskiftet"));
        assertThat(Avtalsdagar.uppfoljning(arende.bild(), null, PARAMETRAR)).contains(new Period(dag("2023-01-01"), null));
    }

    @ParameterizedTest
    @CsvSource({ "2025-12-31, 2024-06-30, 2024-06-30", "2024-05-31, 2024-06-30, 2024-05-31", "'', 2024-06-30, 2024-06-30",
            "2025-12-31, '', 2025-12-31", "'', '', ''" }) void A10_A12_the_avtal_ends_with_the_earlier_of_ramavtal_and_decision(String ramavtal,
                    String beslut, String slut) {
        LocalDate last = slut.isEmpty() ? null : dag(slut);
        LocalDate ram = ramavtal.isEmpty() ? null : dag(ramavtal);
        Arendebygge arende = new Arendebygge(Flode.FORANDRADE_BEHOV).bekraftad("2023-04-20").beslut("2022-09-01", beslut)
                .foregaende(ettAvtal().dagar("2022-09-15", ""));
        assertThat(Avtalsdagar.forandratBehov(arende.bild(), ram)).contains(new Period(dag("2023-04-20"), last));
        assertThat(Avtalsdagar.uppfoljning(arende.bild(), ram, PARAMETRAR)).contains(new Period(dag("2022-12-15"), last));
    }

    @Test void without_a_confirmed_start_or_an_avtal_before_the_routine_gives_no_days() {
        assertThat(Avtalsdagar.forandratBehov(new Arendebygge(Flode.FORANDRADE_BEHOV).bild(), null)).isEmpty();
        assertThat(Avtalsdagar.uppfoljning(new Arendebygge(Flode.UPPFOLJANDE).bild(), null, PARAMETRAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2023-02-01, 2023-05-10, 2023-03-01, BB-41", "2023-02-01, 2023-05-10, 2023-05-09, BB-41", "2023-02-01, 2023-05-10, 2023-05-10, ''",
            "2023-02-11, 2023-05-01, 2023-05-10, BB-41",
            "2023-02-11, 2023-05-01, 2023-05-11, ''" }) void BB_41_S17_the_assessment_is_carried_out_after_the_request_and_the_three_months(
                    String uppstod, String begard, String genomford, String regel) {
        Arendebygge arende = new Arendebygge(Flode.FORANDRADE_BEHOV).behov(uppstod, begard).startad(begard).genomford(genomford).tagit("C3");
        assertThat(regel(new GenomfordEfterBegaran("C3", PARAMETRAR).prova(arende.bild(), dag("2023-06-01")))).isEqualTo(regel);
    }
}
