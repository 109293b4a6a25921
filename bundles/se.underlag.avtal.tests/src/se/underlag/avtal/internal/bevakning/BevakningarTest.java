package se.underlag.avtal.internal.bevakning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.Arendebygge.ettAvtal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.avtal.internal.Arendebygge;
import se.underlag.base.Period;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;

/** Every deadline on the day before, the day and the day after, worked out by hand with the lead times that are shipped. */
class BevakningarTest {

    private static final Clock KLOCKA = Clock.fixed(LocalDate.of(2022, 10, 3).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Provlager lager = new Provlager();

    /** @return status, day and role of what is told: {@code SNART 2022-10-03 SOCIALADMINISTRATOR} */
    private static String sagt(Bevakning bevakning, String idag) {
        List<Uppgift> uppgifter = bevakning.uppgifter(LocalDate.parse(idag));
        assertThat(uppgifter).allSatisfy(one -> {
            assertThat(one.regel()).isEqualTo(bevakning.regel());
            assertThat(one.vad() + one.varfor()).doesNotContain("Exempelsson", "1981", "{", "NLS");
            assertThat(one.varfor()).isNotBlank();
        });
        assertThat(uppgifter).extracting(Uppgift::id).doesNotHaveDuplicates();
        return uppgifter.stream().map(one -> one.status() + " " + one.frist() + " " + one.roll()).collect(Collectors.joining(", "));
    }

    private static Placeringslage avtal(String from, String tom, boolean forsta, boolean uppfoljd, String beslutTom) {
        return new Placeringslage("arende", "PL-2022-00001", "enhet", "SOC", "PLAN", new Period(dag(from), dag(tom)), forsta, uppfoljd,
                dag(beslutTom));
    }

    private static LocalDate dag(String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({ "2022-10-02, ''", "2022-10-03, SNART 2022-10-03 SOCIALADMINISTRATOR",
            "2022-10-04, FORSENAD 2022-10-03 SOCIALADMINISTRATOR" }) void BB_23_S21_sent_2022_09_12_reminds_after_21_days(String idag, String sagt) {
        lager.arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.SKICKAT).avtal(ettAvtal().skickad("2022-09-12")).bild());
        assertThat(sagt(new AvtalEjAterkommet(lager, KLOCKA), idag)).isEqualTo(sagt);
    }

    @ParameterizedTest
    @CsvSource({ "180.00, SNART 2022-10-06 PLANERINGSLEDARE", "-0.01, SNART 2022-10-06 PLANERINGSLEDARE", "0.00, ''",
            "'', ''" }) void BB_18_S12_a_price_that_differs_is_told_the_planeringsledare_until_the_document_is_corrected(String avvikelse,
                    String sagt) {
        Arendebygge.Avtalsbygge avtal = ettAvtal().dagar("2022-10-06", "2023-01-05");
        lager.arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.AVTAL_UPPRATTAT).genomford("2022-09-20")
                .avtal(avvikelse.isEmpty() ? avtal.utanKontroll() : avtal.kontroll(avvikelse)).bild());
        assertThat(sagt(new PrisAvviker(lager), "2022-10-03")).isEqualTo(sagt);
        assertThat(sagt(new PrisAvviker(lager), "2022-10-07")).isEqualTo(sagt.replace("SNART", "FORSENAD"));
    }

    @Test void BB_18_who_answers_for_the_assessment_is_told_how_much_and_what_to_do() {
        lager.arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.AVTAL_UPPRATTAT).genomford("2022-09-20")
                .avtal(ettAvtal().dagar("2022-10-06", "2023-01-05").kontroll("180.00")).bild());
        assertThat(new PrisAvviker(lager).uppgifter(dag("2022-10-03"))).singleElement().satisfies(one -> {
            assertThat(one.vad()).isEqualTo("P-2022-001: Red ut prisavvikelsen");
            assertThat(one.varfor()).contains("180,00 kr");
            assertThat(one.ansvarig()).isEqualTo("PLAN");
        });
    }

    @Test void BB_23_the_limit_is_a_parameter_and_what_has_come_back_is_not_told() {
        lager.arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.SKICKAT).avtal(ettAvtal().skickad("2022-09-12")).bild())
                .arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.ATERKOMMET).avtal(ettAvtal().skickad("2022-09-12")).bild())
                .parameter("BB.returDagar", "14", new Period(null, null));
        assertThat(sagt(new AvtalEjAterkommet(lager, KLOCKA), "2022-09-25")).isEmpty();
        assertThat(sagt(new AvtalEjAterkommet(lager, KLOCKA), "2022-09-26")).isEqualTo("SNART 2022-09-26 SOCIALADMINISTRATOR");
        assertThat(new AvtalEjAterkommet(lager, KLOCKA).uppgifter(dag("2022-09-26"))).allSatisfy(one -> {
            assertThat(one.egenFrist()).isTrue();
            assertThat(one.ansvarig()).isEqualTo("SADM");
            assertThat(one.vad()).isEqualTo("P-2022-001: Påminn leverantören om det underskrivna avtalet");
        });
    }

    @ParameterizedTest
    @CsvSource({ "2022-08-30, ''", "2022-08-31, SNART 2022-09-14 PLANERINGSLEDARE", "2022-09-14, SNART 2022-09-14 PLANERINGSLEDARE",
            "2022-09-15, FORSENAD 2022-09-14 PLANERINGSLEDARE" }) void BB_11_moving_in_2022_09_15_wants_the_assessment_by_the_day_before(String idag,
                    String sagt) {
        lager.arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.BB_BOKAD).inflytt("2022-09-15").bokad("2022-09-10").bild())
                .arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.BB_GENOMFORD).inflytt("2022-09-15").genomford("2022-09-01").bild())
                .arende(new Arendebygge(Flode.NYTT_AVROP).i(Placeringstillstand.BB_BOKAD).bokad("2022-09-10").bild())
                .arende(new Arendebygge(Flode.UPPFOLJANDE).i(Placeringstillstand.BB_BOKAD).inflytt("2022-09-15").bild());
        assertThat(sagt(new BedomningSaknas(lager), idag)).isEqualTo(sagt);
    }

    @ParameterizedTest
    @CsvSource({ "2022-11-13, ''", "2022-11-14, SNART 2022-12-14 PLANERINGSLEDARE", "2022-12-14, SNART 2022-12-14 PLANERINGSLEDARE",
            "2022-12-15, FORSENAD 2022-12-14 PLANERINGSLEDARE" }) void BB_30_S11_three_months_that_end_2022_12_14_without_a_follow_up(String idag,
                    String sagt) {
        lager.avtal(avtal("2022-09-15", "2022-12-14", true, false, "")).avtal(avtal("2022-09-15", "2022-12-14", true, true, ""))
                .avtal(avtal("2022-09-15", "2022-12-14", false, false, "")).avtal(avtal("2022-09-15", "", true, false, ""));
        assertThat(sagt(new UppfoljningSaknas(lager), idag)).isEqualTo(sagt);
    }

    @ParameterizedTest
    @CsvSource({ "2023-04-30, KOMMANDE 2023-05-08 SOCIALADMINISTRATOR", "2023-05-01, SNART 2023-05-08 SOCIALADMINISTRATOR",
            "2023-05-08, SNART 2023-05-08 SOCIALADMINISTRATOR",
            "2023-05-09, FORSENAD 2023-05-08 SOCIALADMINISTRATOR" }) void BB_41_S17_a_need_that_arose_2023_02_01_is_ripe_2023_05_01(String idag,
                    String sagt) {
        lager.arende(new Arendebygge(Flode.FORANDRADE_BEHOV).i(Placeringstillstand.KONTAKT_TAGEN).behov("2023-02-01", "2023-04-20").bild())
                .arende(new Arendebygge(Flode.FORANDRADE_BEHOV).i(Placeringstillstand.BB_BEGARD).behov("2023-02-01", "2023-04-20").bild())
                .arende(new Arendebygge(Flode.FORANDRADE_BEHOV).i(Placeringstillstand.KONTAKT_TAGEN).bild());
        assertThat(sagt(new BehovetVarat(lager), idag)).isEqualTo(sagt);
    }

    @Test void BB_41_A11_where_an_early_contact_does_not_count_a_new_one_is_asked_for() {
        lager.arende(new Arendebygge(Flode.FORANDRADE_BEHOV).i(Placeringstillstand.KONTAKT_TAGEN).behov("2023-02-01", "2023-04-20").bild())
                .parameter("BB.tidigKontakt", "NY_KONTAKT", new Period(null, null));
        assertThat(new BehovetVarat(lager).uppgifter(dag("2023-05-01"))).extracting(Uppgift::vad)
                .containsExactly("P-2022-001: Anteckna en ny kontakt");
    }

    @ParameterizedTest
    @CsvSource({ "2024-09-10, SNART", "2024-09-17, SNART",
            "2024-09-18, FORSENAD" }) void BB_60_a_termination_reported_2024_09_10_is_confirmed_in_a_week(
                    String idag, String status) {
        Arendebygge uppsagning = new Arendebygge(Flode.UPPSAGNING).i(Placeringstillstand.ANMALD).startad("2024-09-10");
        lager.arende(uppsagning.bild());
        assertThat(sagt(new UppsagningObekraftad(lager), idag))
                .isEqualTo(status + " 2024-09-17 SOCIALADMINISTRATOR, " + status + " 2024-09-17 PLANERINGSLEDARE");
        Provlager halv = new Provlager().arende(uppsagning.tagit("U2").bild());
        assertThat(sagt(new UppsagningObekraftad(halv), idag)).isEqualTo(status + " 2024-09-17 PLANERINGSLEDARE");
        Provlager hel = new Provlager().arende(uppsagning.tagit("U3").bild());
        assertThat(sagt(new UppsagningObekraftad(hel), idag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2024-04-30, ''", "2024-05-01, SNART 2024-06-30 SOCIALSEKRETERARE", "2024-06-30, SNART 2024-06-30 SOCIALSEKRETERARE",
            "2024-07-01, FORSENAD 2024-06-30 SOCIALSEKRETERARE" }) void BB_49_A12_a_decision_to_2024_06_30_under_an_avtal_that_runs_on(String idag,
                    String sagt) {
        lager.avtal(avtal("2024-01-20", "2024-12-31", false, false, "2024-06-30"))
                .avtal(avtal("2024-01-20", "2024-06-30", false, false, "2024-06-30"))
                .avtal(avtal("2024-01-20", "2024-12-31", false, false, ""));
        assertThat(sagt(new BeslutSlutarForst(lager), idag)).isEqualTo(sagt);
        Provlager oppet = new Provlager().avtal(avtal("2024-01-20", "", false, false, "2024-06-30"));
        assertThat(sagt(new BeslutSlutarForst(oppet), idag)).isEqualTo(sagt);
    }

    @ParameterizedTest
    @CsvSource({ "2025-07-03, ''", "2025-07-04, SNART 2025-12-31 LINK_SAMORDNARE", "2025-12-31, SNART 2025-12-31 LINK_SAMORDNARE",
            "2026-01-01, ''" }) void BB_04_a_ramavtal_to_2025_12_31_is_told_half_a_year_before(String idag, String sagt) {
        lager.ramavtal(new Ramavtalslage("ram", "BmSS 2022", LocalDate.of(2025, 12, 31), 0));
        assertThat(sagt(new RamavtalLoperUt(lager), idag)).isEqualTo(sagt);
    }

    @Test void BB_04_a_ramavtal_that_has_run_out_is_told_while_an_avtal_goes_on() {
        lager.ramavtal(new Ramavtalslage("ram", "BmSS 2022", LocalDate.of(2025, 12, 31), 2));
        assertThat(sagt(new RamavtalLoperUt(lager), "2026-01-01")).isEqualTo("FORSENAD 2025-12-31 LINK_SAMORDNARE");
        assertThat(new RamavtalLoperUt(lager).uppgifter(dag("2026-01-01")).getFirst().varfor()).endsWith("löper längre: 2.");
    }

    @ParameterizedTest
    @CsvSource({ "2025-10-01, ''", "2025-10-02, SNART 2025-12-31 LINK_SAMORDNARE", "2025-12-31, SNART 2025-12-31 LINK_SAMORDNARE",
            "2026-01-01, FORSENAD 2025-12-31 LINK_SAMORDNARE" }) void BB_02_the_routine_is_valid_to_2025_12_31(String idag, String sagt) {
        assertThat(sagt(new RutinLoperUt(lager), idag)).isEqualTo(sagt);
    }

    @Test void BB_02_a_renewed_routine_moves_the_day_and_one_without_end_ends_the_watch() {
        lager.parameter("BB.rutin", "2025-11-20", new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31)));
        assertThat(sagt(new RutinLoperUt(lager), "2026-01-01")).isEmpty();
        assertThat(sagt(new RutinLoperUt(lager), "2029-01-01")).isEqualTo("FORSENAD 2028-12-31 LINK_SAMORDNARE");
        lager.parameter("BB.rutin", "2025-11-20", new Period(LocalDate.of(2029, 1, 1), null));
        assertThat(sagt(new RutinLoperUt(lager), "2030-01-01")).isEmpty();
    }

    @Test void every_deadline_has_a_name_and_a_rule_of_its_own() {
        List<Bevakning> all = List.of(new AvtalEjAterkommet(lager, KLOCKA), new BedomningSaknas(lager), new UppfoljningSaknas(lager),
                new BehovetVarat(lager), new UppsagningObekraftad(lager), new PrisAvviker(lager), new BeslutSlutarForst(lager),
                new RamavtalLoperUt(lager),
                new RutinLoperUt(lager));
        assertThat(all).extracting(Bevakning::regel).doesNotHaveDuplicates();
        assertThat(all).extracting(Bevakning::namn).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test void the_lead_times_are_marked_as_ours() {
        Stream<String> ours = lager.parametrar().alla().stream().filter(varde -> varde.nyckel().endsWith("Dagar")).map(varde -> varde.kalla());
        assertThat(ours.toList()).hasSize(10).allMatch(kalla -> kalla.startsWith("Eget förval"));
    }
}
