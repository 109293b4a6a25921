package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.LINK;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegutfall;
import se.underlag.model.Beslut;
import se.underlag.model.Flode;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Parameter;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** The rules of the flows on a real database, one day after another. */
abstract class PlaceringstjanstProv extends Tjanstprov {

    PlaceringstjanstProv(Supplier<TestLagring> databas) {
        super(databas);
    }

    @Test void S11_the_avtal_gets_three_months_and_the_price_of_the_list() {
        Avtalsbild avtal = rigg.upprattat("3350").avtal();
        assertThat(avtal.period()).isEqualTo(period("2022-09-15", "2022-12-14"));
        assertThat(avtal.dygnspris()).isEqualByComparingTo("3350.00");
        assertThat(avtal.boendepris()).isEqualByComparingTo("1250.00");
        assertThat(avtal.upprattadRoll()).isEqualTo(Roll.SOCIALADMINISTRATOR);
        assertThat(avtal.ramavtal()).isEqualTo("Ramavtal BmSS");
    }

    @Test void the_whole_flow_A_leaves_a_history_with_role_rule_and_day() {
        Arendebild arende = rigg.skickat();
        rigg.steg(SEK, "2022-09-20", arende, "A6");
        rigg.steg(ADM, "2022-09-25", arende, "A11r", "dag", "2022-09-24");
        Arendebild klart = rigg.steg(ADM, "2022-09-26", arende, "A11a").efter();
        assertThat(klart.tillstand()).isEqualTo(Placeringstillstand.ARKIVERAT);
        assertThat(klart.arAvslutat()).isTrue();
        assertThat(klart.referens()).isEqualTo("PL-2022-00001");
        assertThat(klart.steg().stream().map(steg -> steg.steg() + " " + steg.roll() + " " + steg.dag())).containsExactly(
                "A1 ENHETSCHEF 2022-09-01", "A3 SOCIALSEKRETERARE 2022-09-01", "A4a PLANERINGSLEDARE 2022-09-02", "A4b PLANERINGSLEDARE 2022-09-05",
                "A5 PLANERINGSLEDARE 2022-09-06", "A9 SOCIALSEKRETERARE 2022-09-06", "A8 SOCIALADMINISTRATOR 2022-09-08",
                "A8k SOCIALADMINISTRATOR 2022-09-09", "A10 ENHETSCHEF 2022-09-09", "A11 SOCIALADMINISTRATOR 2022-09-12",
                "A6 SOCIALSEKRETERARE 2022-09-20", "A11r SOCIALADMINISTRATOR 2022-09-24", "A11a SOCIALADMINISTRATOR 2022-09-26");
        assertThat(klart.steg().get(8).regel()).isEqualTo("BB-21");
        assertThat(klart.ansvariga().planeringsledare()).isEqualTo(PLAN);
        assertThat(klart.ansvariga().linkSamordnare()).isEqualTo(LINK);
    }

    @Test void S12_a_price_that_deviates_is_logged_and_stops_signature_and_sending() {
        Arendebild arende = rigg.upprattat("3530");
        Stegutfall utfall = rigg.steg(ADM, "2022-09-09", arende, "A8k");
        assertThat(utfall.meddelanden()).anySatisfy(text -> assertThat(text.replace('\u00A0', ' ')).contains("avviker 180 kr (5,4 %)"));
        assertThat(utfall.efter().senast("A8k").orElseThrow().notering()).contains("avviker 180 kr (5,4 %)");
        assertThat(utfall.efter().avtal().avvikelse()).isEqualByComparingTo("180.00");
        avvisas(() -> rigg.steg(EC, "2022-09-09", arende, "A10"), "BB-18");
        avvisas(() -> rigg.steg(ADM, "2022-09-09", arende, "A11"));
        rigg.steg(ADM, "2022-09-10", arende, "A8r", "dokumentpris", "3350");
        assertThat(last(arende).avtal().kontrollraknad()).isNull();
        avvisas(() -> rigg.steg(EC, "2022-09-10", arende, "A10"), "BB-18");
        assertThat(rigg.steg(ADM, "2022-09-10", arende, "A8k").efter().avtal().kontrollStammer()).isTrue();
        assertThat(rigg.steg(EC, "2022-09-10", arende, "A10").efter().tillstand()).isEqualTo(Placeringstillstand.SIGNERAT);
    }

    @Test void S12_BB_18_a_mailed_price_that_deviates_is_corrected_by_the_planeringsledare_whatever_is_typed() {
        Arendebild arende = rigg.skickadBedomning("nej");
        rigg.steg(PLAN, "2022-09-06", arende, "A4r", "dokumentpris", "3530");
        rigg.steg(ADM, "2022-09-08", arende, "A8", "dokumentpris", "3350");
        Stegutfall utfall = rigg.steg(ADM, "2022-09-09", arende, "A8k", "dokumentpris", "3350");
        assertThat(utfall.efter().avtal().avvikelse()).isEqualByComparingTo("180.00");
        assertThat(utfall.efter().senast("A8k").orElseThrow().notering()).contains("3\u00A0530").contains("Planeringsledaren");
        avvisas(() -> rigg.steg(EC, "2022-09-09", arende, "A10"), "BB-18", "planeringsledaren");
        Stegutfall rattad = rigg.steg(PLAN, "2022-09-10", arende, "A4r", "dokumentpris", "3350");
        assertThat(rattad.efter().tillstand()).isEqualTo(Placeringstillstand.AVTAL_UPPRATTAT);
        assertThat(rattad.efter().avtal().kontrollraknad()).isNull();
        assertThat(rattad.efter().bedomning().mejlSkickat()).isAfter(utfall.efter().bedomning().mejlSkickat());
        avvisas(() -> rigg.steg(EC, "2022-09-10", arende, "A10"), "BB-18");
        assertThat(rigg.steg(ADM, "2022-09-10", arende, "A8k").efter().avtal().kontrollStammer()).isTrue();
        assertThat(rigg.steg(EC, "2022-09-10", arende, "A10").efter().tillstand()).isEqualTo(Placeringstillstand.SIGNERAT);
    }

    @Test void BB_18_corrected_points_work_out_the_price_anew_before_it_is_checked() {
        Arendebild arende = rigg.upprattat("3350");
        rigg.steg(PLAN, "2022-09-09", arende, "A4r", "poang", "2,6");
        avvisas(() -> rigg.steg(ADM, "2022-09-09", arende, "A8k"), "2,6", "BB-18");
        assertThat(rigg.steg(ADM, "2022-09-09", arende, "A8r", "dokumentpris", "3600").efter().avtal().dygnspris()).isEqualByComparingTo("3600.00");
        assertThat(rigg.steg(ADM, "2022-09-09", arende, "A8k").efter().avtal().kontrollStammer()).isTrue();
    }

    @Test void BB_18_another_price_than_that_of_the_list_is_an_exception() {
        Arendebild arende = rigg.skickadBedomning("nej");
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "boendepris", "1300"), "1\u00A0250", "BB-25");
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "barntillagg", "100"), "350", "BB-25");
        assertThat(rigg.steg(ADM, "2022-09-08", arende, "A8", "barntillagg", "0").efter().avtal().dygnspris()).isEqualByComparingTo("3000.00");
    }

    /** 1 250 × 2,4 = 3 000 without a child, 3 350 with the 350 of the price list. */
    @ParameterizedTest
    @CsvSource({ "3350,350.00", "3000,0.00", "3530,''", "'',''" }) void BB_18_the_price_in_the_behovsbedomning_tells_whether_there_is_a_child(
            String dokumentpris, String forslag) {
        Arendebild arende = rigg.skickadBedomning("nej");
        if (!dokumentpris.isEmpty()) {
            rigg.steg(PLAN, "2022-09-07", arende, "A4r", "dokumentpris", dokumentpris);
        }
        assertThat(rigg.forslag(ADM, "2022-09-08", arende, "A8", "barntillagg")).isEqualTo(forslag);
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "barntillagg", ""), "Barntillägg: 350 kr per dygn, eller 0 utan barn");
    }

    @Test void S14_an_exception_is_drawn_up_by_LINK_alone_and_the_rest_is_as_usual() {
        Arendebild arende = rigg.skickadBedomning("ja");
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8"), "LINK-samordnaren", "BB-25");
        assertThatThrownBy(() -> rigg.steg(ADM, "2022-09-08", arende, "A8u", "dygnspris", "4100", "undantagsvillkor", "Extra natt"))
                .isInstanceOf(BehorighetSaknasException.class);
        Avtalsbild avtal = rigg.steg(LINK, "2022-09-08", arende, "A8u", "dygnspris", "4100", "undantagsvillkor", "Extra natt", "dokumentpris", "4100")
                .efter().avtal();
        assertThat(avtal.undantag()).isTrue();
        assertThat(avtal.upprattadRoll()).isEqualTo(Roll.LINK_SAMORDNARE);
        assertThat(avtal.dygnspris()).isEqualByComparingTo("4100.00");
        assertThat(avtal.boendepris()).isNull();
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8r"), "BB-25");
        rigg.steg(LINK, "2022-09-09", arende, "A8uk");
        rigg.steg(EC, "2022-09-09", arende, "A10");
        Arendebild sent = rigg.steg(ADM, "2022-09-12", arende, "A11").efter();
        assertThat(sent.avtal().adminInformerad()).isEqualTo(sent.avtal().skickad());
    }

    @Test void S21_sending_waits_for_the_signature_and_informs_in_the_same_moment() {
        Arendebild arende = rigg.upprattat("3350");
        rigg.steg(ADM, "2022-09-09", arende, "A8k");
        avvisas(() -> rigg.steg(ADM, "2022-09-09", arende, "A11"));
        rigg.steg(EC, "2022-09-09", arende, "A10");
        Avtalsbild avtal = rigg.steg(ADM, "2022-09-12", arende, "A11").efter().avtal();
        assertThat(avtal.skickad()).isNotNull().isEqualTo(avtal.adminInformerad());
        assertThat(avtal.skickad()).isEqualTo(last(arende).avtal().adminInformerad());
        assertThat(avtal.svarskuvert()).isTrue();
        avvisas(() -> rigg.steg(ADM, "2022-09-13", arende, "A11a"));
        assertThat(rigg.forslag).containsExactly("avtal PL-2022-00001 2022-09-15–2022-12-14 efter 0");
        try (UnitOfWork uow = rigg.lagring.open()) {
            assertThat(uow.list(Sokning.of(Kopfilsforslag.class))).hasSize(1);
        }
    }

    @Test void S17_b_an_early_contact_is_logged_and_gives_the_start() {
        Arendebild behov = behov("2023-04-20");
        avvisas(() -> rigg.steg(ADM, "2023-04-30", behov, "C3", "kontaktuppgift", "Verksamhetschefen"), "2023-05-01", "BB-41");
        avvisas(() -> rigg.steg(ADM, "2023-04-21", behov, "C2", "start", "2023-04-25", "underlag", "Mejl"), "2023-04-20");
        assertThat(rigg.forslag(ADM, "2023-04-21", behov, "C2", "start")).isEqualTo("2023-04-20");
        rigg.steg(ADM, "2023-04-21", behov, "C2", "underlag", "Mejl 2023-04-20");
        Arendebild efter = rigg.steg(ADM, "2023-05-01", behov, "C3", "kontaktuppgift", "Verksamhetschefen").efter();
        assertThat(efter.tillstand()).isEqualTo(Placeringstillstand.BB_BEGARD);
        assertThat(efter.bedomning().startBekraftad()).isEqualTo(LocalDate.of(2023, 4, 20));
    }

    @Test void S17_a_a_new_contact_sets_the_start() {
        Parameter lasning = Avtalsrigg.NY.createParameter();
        lasning.setNyckel("BB.tidigKontakt");
        lasning.setVarde("NY_KONTAKT");
        rigg.lagring.spara(lasning);
        Arendebild behov = behov("2023-04-20");
        avvisas(() -> rigg.steg(ADM, "2023-05-02", behov, "C3", "kontaktuppgift", "Chefen"), "2023-05-01");
        avvisas(() -> rigg.steg(ADM, "2023-05-02", behov, "C2", "start", "2023-04-20", "underlag", "Mejl"), "2023-05-01", "A11");
        rigg.steg(ADM, "2023-05-03", behov, "C1n", "kontaktdatum", "2023-05-02", "kontaktAv", "LEVERANTOR");
        assertThat(rigg.forslag(ADM, "2023-05-03", behov, "C2", "start")).isEqualTo("2023-05-02");
        rigg.steg(ADM, "2023-05-03", behov, "C2", "underlag", "Mejl");
        assertThat(rigg.steg(ADM, "2023-05-03", behov, "C3", "kontaktuppgift", "Chefen").efter().bedomning().startBekraftad())
                .isEqualTo(LocalDate.of(2023, 5, 2));
    }

    private Arendebild behov(String kontakt) {
        return rigg.start(Flode.FORANDRADE_BEHOV, ADM, "2023-04-20", uppfoljt(), "kontaktdatum", kontakt, "kontaktAv", "LEVERANTOR", "behovUppstod",
                "2023-02-01").efter();
    }

    @Test void BB_34_a_follow_up_starts_the_day_after_three_months_and_ends_with_the_beslut() {
        Avtalsbild avtal = uppfoljt().avtal();
        assertThat(avtal.period()).isEqualTo(period("2022-12-15", "2025-06-30"));
        assertThat(avtal.dygnspris()).isEqualByComparingTo("3600.00");
        assertThat(rigg.forslag).last().isEqualTo("avtal PL-2022-00002 2022-12-15–2025-06-30 efter 1");
    }

    @Test void BB_30_a_follow_up_is_booked_early_but_not_carried_out_before_its_day() {
        Arendebild b = rigg.start(Flode.UPPFOLJANDE, PLAN, "2022-12-01", rigg.skickat()).efter();
        assertThat(rigg.som(PLAN, "2022-12-01").falt(last(b), "B1a").get(0)).as("proposed").extracting(Stegfalt::forslag, Stegfalt::regel)
                .containsExactly("2022-12-15", "BB-30");
        assertThat(rigg.steg(PLAN, "2022-12-01", b, "B1a", "dag", "2022-12-10").meddelanden())
                .anyMatch(text -> text.startsWith("Bokad 2022-12-10, men uppföljningen får genomföras först 2022-12-15 (BB-30)."));
        assertThat(rigg.som(PLAN, "2022-12-01").falt(last(b), "B1a").get(0).forslag()).isEqualTo("2022-12-10");
        avvisas(() -> rigg.steg(PLAN, "2022-12-14", b, "B1b", "dag", "2022-12-14", "poang", "2.6"), "2022-12-15", "BB-30");
        avvisas(() -> rigg.steg(PLAN, "2022-12-16", b, "B1b", "dag", "2022-12-14", "poang", "2.6"), "2022-12-15", "BB-30");
        assertThatThrownBy(() -> rigg.stegMedOrsak("Bråttom", PLAN, "2022-12-14", b, "B1b", "dag", "2022-12-14", "poang", "2.6"))
                .isInstanceOf(BehorighetSaknasException.class);
        assertThat(rigg.som(PLAN, "2022-12-16").falt(last(b), "B1b").get(0).forslag()).as("not the booked day, which was too early")
                .isEqualTo("2022-12-16");
        rigg.stegMedOrsak("Boendet stänger", EC, "2022-12-14", b, "B1v");
        assertThat(rigg.som(PLAN, "2022-12-14").falt(last(b), "B1b").get(0).forslag()).isEqualTo("2022-12-10");
        assertThat(rigg.steg(PLAN, "2022-12-14", b, "B1b", "dag", "2022-12-14", "poang", "2.6").efter().tillstand())
                .isEqualTo(Placeringstillstand.BB_GENOMFORD);
    }

    @Test void A8_a_late_follow_up_starts_at_the_right_day_and_lists_the_difference_per_month() {
        Arendebild forsta = rigg.skickat();
        Arendebild b = rigg.start(Flode.UPPFOLJANDE, PLAN, "2023-01-20", forsta).efter();
        rigg.steg(PLAN, "2023-01-20", b, "B1a", "dag", "2023-01-20");
        rigg.steg(PLAN, "2023-01-20", b, "B1b", "dag", "2023-01-20", "poang", "2.6");
        rigg.steg(PLAN, "2023-01-20", b, "B2");
        Stegutfall utfall = rigg.steg(ADM, "2023-01-20", b, "B4");
        assertThat(utfall.efter().avtal().period().from()).isEqualTo(LocalDate.of(2022, 12, 15));
        // 17 days of December × 250 kr = 4 250, 20 days of January × 250 kr = 5 000, together 9 250
        assertThat(String.join("\n", utfall.meddelanden()).replace('\u00A0', ' ')).contains("2022-12", "4 250 kr", "2023-01", "5 000 kr", "9 250 kr");
        rigg.steg(ADM, "2023-01-21", b, "B4k", "dokumentpris", "3600");
        rigg.steg(EC, "2023-01-22", b, "B5");
        Stegutfall sent = rigg.steg(ADM, "2023-02-02", b, "B6");
        // 17 + 31 + 2 days × 250 kr: what was owed grew until the avtal was sent
        assertThat(sent.efter().senast("B6").orElseThrow().notering().replace('\u00A0', ' '))
                .contains("Att betala till leverantören: 12 500 kr för 2022-12-15 – 2023-02-02 (A8): "
                        + "2022-12 17 dygn 4 250 kr, 2023-01 31 dygn 7 750 kr, 2023-02 2 dygn 500 kr.");
    }

    @Test void BB_45_a_changed_need_cuts_the_avtal_before_it_when_it_is_sent_and_not_sooner() {
        Arendebild before = uppfoljt();
        Arendebild c = rigg.start(Flode.FORANDRADE_BEHOV, SEK, "2023-05-10", before, "kontaktdatum", "2023-05-10", "kontaktAv", "SOCIALSEKRETERARE",
                "behovUppstod", "2023-02-01").efter();
        rigg.steg(SEK, "2023-05-10", c, "C3", "kontaktuppgift", "Chefen");
        rigg.steg(ADM, "2023-05-11", c, "C2", "underlag", "Tjänsteanteckning");
        rigg.steg(PLAN, "2023-05-12", c, "C4a", "dag", "2023-05-15");
        avvisas(() -> rigg.steg(PLAN, "2023-05-15", c, "C4b", "dag", "2023-03-01", "poang", "3"), "2023-05-10", "2023-05-01", "BB-41");
        rigg.steg(PLAN, "2023-05-15", c, "C4b", "poang", "3");
        rigg.steg(PLAN, "2023-05-16", c, "C5");
        rigg.steg(ADM, "2023-05-17", c, "C6", "dokumentpris", "4100");
        assertThat(last(before).avtal().period().tom()).isEqualTo(LocalDate.of(2025, 6, 30));
        rigg.steg(ADM, "2023-05-17", c, "C6k");
        rigg.steg(EC, "2023-05-17", c, "C7");
        Arendebild sent = rigg.steg(ADM, "2023-05-18", c, "C8").efter();
        assertThat(sent.avtal().period()).isEqualTo(period("2023-05-10", "2025-06-30"));
        assertThat(sent.avtal().dygnspris()).isEqualByComparingTo("4100.00");
        assertThat(last(before).avtal().period().tom()).isEqualTo(LocalDate.of(2023, 5, 9));
    }

    @Test void A5_other_days_than_those_of_the_routine_need_a_reason() {
        Arendebild arende = rigg.skickadBedomning("nej");
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "slut", "2022-12-31"), "2022-12-14", "BB-17");
        assertThat(antalAvtal()).isZero();
        assertThat(rigg.steg(ADM, "2022-09-08", arende, "A8", "slut", "2022-12-31", "datumorsak", "Juluppehåll").efter().avtal().period())
                .isEqualTo(period("2022-09-15", "2022-12-31"));
    }

    @Test void BB_17_BB_19_the_avtal_starts_the_day_of_moving_in_and_not_before_the_assessment() {
        Arendebild arende = rigg.skickadBedomning("nej");
        // assessed 09-05, moving in 09-15: 09-01 is another day than the routine's, and before the assessment whatever the reason
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "start", "2022-09-01", "slut", "2022-11-30"), "2022-09-15", "BB-17");
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "start", "2022-09-01", "slut", "2022-11-30", "datumorsak", "Tidigare"),
                "2022-09-05", "2022-09-01", "BB-11");
        assertThat(antalAvtal()).isZero();
        rigg.stegMedOrsak("Akut", EC, "2022-09-08", arende, "A2v");
        assertThat(rigg.steg(ADM, "2022-09-08", arende, "A8", "start", "2022-09-01", "slut", "2022-11-30", "datumorsak", "Tidigare").efter().avtal()
                .period()).isEqualTo(period("2022-09-01", "2022-11-30"));
    }

    @Test void one_avtal_per_day_and_no_gap_without_a_reason() {
        Arendebild forsta = rigg.skickat();
        Arendebild b = rigg.start(Flode.UPPFOLJANDE, PLAN, "2022-12-20", forsta).efter();
        rigg.steg(PLAN, "2022-12-20", b, "B1a", "dag", "2022-12-20");
        rigg.steg(PLAN, "2022-12-20", b, "B1b", "poang", "2.6");
        rigg.steg(PLAN, "2022-12-20", b, "B2");
        avvisas(() -> rigg.steg(ADM, "2022-12-20", b, "B4", "start", "2022-12-20"), "2022-12-15", "2022-12-19");
        avvisas(() -> rigg.steg(ADM, "2022-12-20", b, "B4", "start", "2022-09-15", "datumorsak", "Från början"), "PL-2022-00001");
        rigg.steg(ADM, "2022-12-20", b, "B4");
        Arendebild again = rigg.avrop("2022-12-21");
        rigg.steg(SEK, "2022-12-21", again, "A3", "kontaktuppgift", "X");
        rigg.steg(PLAN, "2022-12-21", again, "A4a", "dag", "2022-12-21");
        rigg.steg(PLAN, "2022-12-21", again, "A4b", "poang", "2");
        rigg.steg(PLAN, "2022-12-21", again, "A5");
        avvisas(() -> rigg.steg(ADM, "2022-12-21", again, "A8", "start", "2023-01-01", "dokumentpris", "2850"), "PL-2022-00002", "samma dag");
    }

    @Test void a_cancelled_case_leaves_no_half_avtal() {
        Arendebild arende = rigg.upprattat("3350");
        avvisas(() -> rigg.steg(EC, "2022-09-09", arende, "X"), "Orsak");
        Arendebild efter = rigg.stegMedOrsak("Personen tackade nej", EC, "2022-09-09", arende, "X").efter();
        assertThat(efter.tillstand()).isEqualTo(Placeringstillstand.AVBRUTET);
        assertThat(efter.avtal()).isNull();
        assertThat(efter.inflyttning()).isNull();
        assertThat(efter.senast("X").orElseThrow().orsak()).isEqualTo("Personen tackade nej");
        assertThat(antalAvtal()).isZero();
        Arendebild sent = rigg.skickat();
        avvisas(() -> rigg.stegMedOrsak("Sent", EC, "2022-09-20", sent, "X"));
        Arendebild b = rigg.start(Flode.UPPFOLJANDE, PLAN, "2022-12-01", sent).efter();
        rigg.stegMedOrsak("Flyttar", EC, "2022-12-02", b, "X");
        assertThat(last(sent).inflyttning()).isNotNull();
    }

    @Test void BB_60_a_termination_touches_the_avtal_only_when_both_have_confirmed_and_it_is_decided() {
        Arendebild before = uppfoljt();
        Arendebild u = rigg.start(Flode.UPPSAGNING, SEK, "2023-03-01", before, "dag", "2023-03-01", "onskadSistaDag", "2023-03-31").efter();
        rigg.steg(ADM, "2023-03-02", u, "U2");
        avvisas(() -> rigg.steg(ADM, "2023-03-02", u, "U4"), "BB-60");
        rigg.steg(PLAN, "2023-03-02", u, "U3");
        assertThat(last(before).avtal().uppsagd()).isNull();
        assertThat(rigg.forslag(ADM, "2023-03-03", u, "U4", "sistaDag")).isEqualTo("2023-03-31");
        assertThat(rigg.forslag(ADM, "2023-03-03", u, "U4", "uppsagningsdagar")).isEqualTo("30");
        avvisas(() -> rigg.steg(ADM, "2023-03-03", u, "U4", "sistaDag", "2026-01-01"), "2025-06-30");
        rigg.steg(ADM, "2023-03-03", u, "U4", "avresedagDebiteras", "nej", "sistaDebiteringsdag", "");
        Avtalsbild avtal = last(before).avtal();
        assertThat(avtal.period().tom()).isEqualTo(LocalDate.of(2023, 3, 31));
        assertThat(avtal.sistaDebiteringsdag()).isEqualTo(LocalDate.of(2023, 3, 30));
        assertThat(avtal.avresedagDebiteras()).isFalse();
        assertThat(rigg.forslag).last().isEqualTo("avslut " + u.referens() + " 2023-03-30");
        assertThat(rigg.steg(ADM, "2023-04-01", u, "U5").efter().tillstand()).isEqualTo(Placeringstillstand.AVSLUTAT);
    }

    @Test void BB_60_a_notice_may_be_withdrawn_with_a_reason_and_leaves_the_avtal_as_it_was() {
        Arendebild before = uppfoljt();
        Arendebild u = rigg.start(Flode.UPPSAGNING, SEK, "2023-03-01", before, "dag", "2023-03-01", "onskadSistaDag", "2023-03-31").efter();
        avvisas(() -> rigg.steg(SEK, "2023-03-02", u, "U0"));
        assertThat(rigg.stegMedOrsak("Ångrade sig", SEK, "2023-03-02", u, "U0").efter().tillstand()).isEqualTo(Placeringstillstand.AVBRUTET);
        assertThat(last(before).avtal().period().tom()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test void the_same_flow_goes_on_once_at_a_time_and_numbers_follow_each_other() {
        rigg.avrop("2022-09-01");
        avvisas(() -> rigg.avrop("2022-09-02"), "PL-2022-00001");
        Arendebild forsta = rigg.alla().get(0);
        rigg.stegMedOrsak("Fel", EC, "2022-09-02", forsta, "X");
        assertThat(rigg.avrop("2022-09-03").referens()).isEqualTo("PL-2022-00002");
        assertThat(rigg.som(EC, "2022-09-03").arenden(Arendeurval.OPPNA)).hasSize(1);
    }

    @Test void BB_04_a_place_is_not_called_off_for_a_beslut_of_another_kind_than_BmSS() {
        try (UnitOfWork uow = rigg.lagring.open()) {
            Insatstyp insats = uow.find(Beslut.class, rigg.beslut.getId()).orElseThrow().getInsatstyp();
            insats.setKod("KORT");
            insats.setNamn("Korttidsboende");
            uow.save();
        }
        avvisas(() -> rigg.avrop("2022-09-01"), "Korttidsboende", "BB-04");
        assertThat(rigg.alla()).isEmpty();
    }

    @Test void replicas_count_in_rows_of_their_own_and_never_give_the_same_number() {
        assertThat(begun(0)).isEqualTo("PL-2022-00001");
        assertThat(begun(1)).isEqualTo("PL-2022-K001-00001");
        assertThat(begun(12)).isEqualTo("PL-2022-K012-00001");
        assertThat(begun(1)).isEqualTo("PL-2022-K001-00002");
        assertThat(begun(0)).as("the others' rows do not disturb").isEqualTo("PL-2022-00002");
    }

    private String begun(int kopia) {
        rigg.kopia(kopia);
        Arendebild made = rigg.avrop("2022-09-01");
        rigg.stegMedOrsak("Fel", EC, "2022-09-01", made, "X");
        return made.referens();
    }

    @Test void BB_19_moving_in_before_the_assessment_needs_the_head_of_unit() {
        Arendebild arende = rigg.avrop("2022-09-01");
        avvisas(() -> rigg.steg(SEK, "2022-09-05", arende, "A9", "datum", "2022-09-04"), "BB-11");
        rigg.stegMedOrsak("Akut", EC, "2022-09-05", arende, "A2v");
        Arendebild efter = rigg.steg(SEK, "2022-09-05", arende, "A9", "datum", "2022-09-04").efter();
        assertThat(efter.inflyttning().datum()).isEqualTo(LocalDate.of(2022, 9, 4));
        Arendebild beviljat = rigg.steg(PLAN, "2022-09-06", arende, "A9e", "belopp", "25000", "status", "BEVILJAT").efter();
        assertThat(beviljat.inflyttning().expansionsbelopp()).isEqualByComparingTo(new BigDecimal("25000"));
    }

    @Test void an_avtal_that_another_one_follows_begins_no_flow() {
        uppfoljt();
        Arendebild forsta = rigg.alla().get(0);
        avvisas(() -> rigg.start(Flode.UPPSAGNING, SEK, "2023-03-01", forsta, "dag", "2023-03-01", "onskadSistaDag", "2023-03-31"), "PL-2022-00002");
    }
}
