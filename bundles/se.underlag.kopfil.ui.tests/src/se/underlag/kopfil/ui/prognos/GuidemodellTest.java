package se.underlag.kopfil.ui.prognos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.kopfil.ui.prognos.Besked.Slag;
import se.underlag.model.Regi;

/** The dialogs' models with the numbers of the worked examples; no window is needed. */
class GuidemodellTest {

    private static final int OKTOBER = 9;
    private static final int SUMMA = 12;

    private static String kr(String belopp) {
        return belopp.replace(' ', '\u00A0').replace('-', '\u2212');
    }

    private static void summa(Guidemodell modell, String... belopp) {
        List<String> rad = modell.tabell().rader().get(SUMMA);
        assertThat(rad.subList(1, rad.size())).containsExactly(List.of(belopp).stream().map(GuidemodellTest::kr).toArray(String[]::new));
    }

    @Test void S01_PR_03_an_extension_is_ready_as_it_opens() {
        Guidemodell modell = Provlage.s01().modell(Guide.FORLANG, "r1");

        assertThat(modell.text(Falt.TOM)).isEqualTo("2024-12-31");
        assertThat(modell.text(Falt.DYGNSPRIS)).isEqualTo("3200,00");
        assertThat(modell.kanGenomforas()).isTrue();
        assertThat(modell.tabell().rubriker()).containsExactly("Månad", "Före", "Ändring", "Efter");
        assertThat(modell.tabell().rader().get(OKTOBER)).containsExactly("Oktober", "", kr("99 200,00"), kr("99 200,00") + " P");
        summa(modell, "656 000,00", "294 400,00", "950 400,00");
        assertThat(modell.etikett()).contains("Exempelsson", "2024-12-31");
    }

    @Test void S01_dates_and_prices_are_typed_in_any_usual_form() {
        Guidemodell modell = Provlage.s01().modell(Guide.FORLANG, "r1");

        modell.skriv(Falt.TOM, "241031");
        modell.skriv(Falt.DYGNSPRIS, "3 150,50");
        summa(modell, "656 000,00", "97 665,50", "753 665,50");
        modell.skriv(Falt.TOM, "+14");
        modell.skriv(Falt.DYGNSPRIS, "3200.00");
        assertThat(modell.tabell().rader().get(OKTOBER).get(2)).as("1 to 9 October, 14 days from today").isEqualTo(kr("28 800,00"));
        modell.skriv(Falt.TOM, "31 oktober");
        assertThat(modell.fel(Falt.TOM)).isNotNull();
        assertThat(modell.kanGenomforas()).isFalse();
        assertThat(modell.besked()).first().satisfies(besked -> assertThat(besked.slag()).isEqualTo(Slag.FEL));
    }

    @Test void PR_07_an_event_says_what_it_builds_on() {
        Guidemodell modell = Provlage.s01().modell(Guide.FORLANG, "r1");
        assertThat(modell.text(Falt.UNDERLAG)).as("the last one is proposed").isEqualTo("Besked från handläggaren");

        modell.skriv(Falt.UNDERLAG, " ");

        assertThat(modell.kanGenomforas()).isFalse();
        assertThat(modell.besked()).extracting(Besked::slag).contains(Slag.SAKNAS);
        assertThat(modell.besked()).anySatisfy(besked -> assertThat(besked.text()).contains("PR-07"));
    }

    @Test void PR_03_a_refusal_is_told_in_words_and_says_what_to_do() {
        Guidemodell modell = Provlage.s01().modell(Guide.FORLANG, "r1");

        modell.skriv(Falt.TOM, "2024-08-31");

        assertThat(modell.kanGenomforas()).isFalse();
        assertThat(modell.besked()).singleElement().satisfies(besked -> {
            assertThat(besked.slag()).isEqualTo(Slag.FEL);
            assertThat(besked.text()).contains("2024-09-30", "PR-03");
        });
    }

    @Test void S02_PR_04_a_new_arende_needs_person_insats_day_and_price() {
        Guidemodell modell = Provlage.s01().modell(Guide.NYTT_ARENDE);
        assertThat(modell.besked()).extracting(Besked::slag).containsOnly(Slag.SAKNAS);

        modell.skriv(Falt.IDENTITET, "197010639811");
        modell.skriv(Falt.NAMN, "Bertil Exempelsson");
        modell.skriv(Falt.INSATS, "BmSS");
        modell.skriv(Falt.FRAN, "241015");
        modell.skriv(Falt.DYGNSPRIS, "2800");

        assertThat(modell.kanGenomforas()).as(modell.besked().toString()).isTrue();
        assertThat(modell.tabell().rubriker()).containsExactly("Månad", "Ny rad");
        assertThat(modell.tabell().rader().get(OKTOBER)).containsExactly("Oktober", kr("47 600,00") + " P");
        summa(modell, "218 400,00");
    }

    @Test void PR_06_somebody_unknown_is_refused() {
        Guidemodell modell = Provlage.s01().modell(Guide.NYTT_ARENDE);
        modell.skriv(Falt.INSATS, "BmSS");
        modell.skriv(Falt.FRAN, "241015");
        modell.skriv(Falt.DYGNSPRIS, "2800");
        modell.skriv(Falt.IDENTITET, "okänd ökning");

        assertThat(modell.kanGenomforas()).isFalse();
        assertThat(modell.besked()).first().satisfies(besked -> assertThat(besked.text()).contains("PR-06"));
    }

    @Test void S03_PR_05_a_change_of_insats_shows_both_rows_and_the_net() {
        Guidemodell modell = new Provlage().rad("Korttidsboende", "2024-01-01", "2024-12-31", "4100.00", Regi.ENSKILD).modell(Guide.BYT_INSATS, "r1");
        assertThat(modell.text(Falt.FRAN)).as("the first of next month").isEqualTo("2024-10-01");
        modell.skriv(Falt.FRAN, "241101");
        modell.skriv(Falt.INSATS, "BmSS");
        modell.skriv(Falt.DYGNSPRIS, "3350");

        assertThat(modell.kanGenomforas()).as(modell.besked().toString()).isTrue();
        assertThat(modell.tabell().rubriker()).containsExactly("Månad", "Rad 1 före", "Ändring", "Efter", "Ny rad", "Netto");
        summa(modell, "1 500 600,00", "-250 100,00", "1 250 500,00", "204 350,00", "-45 750,00");
        assertThat(modell.tabell().forklaring()).hasSize(2);
    }

    @Test void S04_an_early_end_takes_away_the_rest() {
        Guidemodell modell = new Provlage().rad("BmSS", "2024-01-01", "2024-12-31", "3000.00", Regi.ENSKILD).modell(Guide.AVSLUTA, "r1");
        assertThat(modell.kanGenomforas()).isFalse();

        modell.skriv(Falt.TOM, "2024-11-10");

        assertThat(modell.kanGenomforas()).isTrue();
        assertThat(modell.tabell().rader().get(SUMMA).get(2)).isEqualTo(kr("-153 000,00"));
        assertThat(modell.tabell().rader().get(10)).containsExactly("November", kr("90 000,00"), kr("-60 000,00"), kr("30 000,00") + " P");
    }

    @Test void S06_PR_13_a_lower_price_from_a_day() {
        Guidemodell modell = new Provlage().rad("BmSS", "2024-01-01", "2024-12-31", "3350.00", Regi.ENSKILD).modell(Guide.DYGNSPRISET, "r1");
        modell.skriv(Falt.FRAN, "2024-11-01");
        modell.skriv(Falt.DYGNSPRIS, "3150,00");

        assertThat(modell.tabell().rader().get(SUMMA).get(2)).isEqualTo(kr("-12 200,00"));
        assertThat(modell.kanGenomforas()).isTrue();
    }

    @Test void S07_PR_15_a_move_to_f100_saves_the_external_cost_and_nothing_from_own_regi() {
        Guidemodell modell = new Provlage().rad("BmSS", "2024-01-01", "2024-12-31", "3350.00", Regi.ENSKILD).modell(Guide.F100, "r1");
        assertThat(modell.text(Falt.FRAN)).isEqualTo("2024-10-01");
        assertThat(modell.text(Falt.REGI)).isEqualTo("extern plats");
        assertThat(modell.tabell().rader().get(SUMMA).get(2)).isEqualTo(kr("-308 200,00"));

        modell.skriv(Falt.REGI, "egen regi");

        assertThat(modell.tabell().rader().get(SUMMA).get(2)).isEqualTo("0,00");
        assertThat(modell.besked()).anySatisfy(besked -> assertThat(besked.text()).contains("0 kr"));
    }

    @Test void PR_16_a_measure_per_month_and_in_total() {
        Guidemodell modell = new Provlage().rad("BmSS", "2024-01-01", "2024-12-31", "3000.00", Regi.ENSKILD).modell(Guide.ATGARD, "r1");
        modell.skriv(Falt.TEXT, "Omförhandling");
        modell.skriv(Falt.BELOPP, "-1000");
        assertThat(modell.text(Falt.FRAN_MANAD)).isEqualTo("Oktober");
        assertThat(modell.tabell().rader().get(SUMMA).get(2)).isEqualTo(kr("-3 000,00"));

        modell.skriv(Falt.FORDELNING, "totalt, fördelat jämnt");

        assertThat(modell.tabell().rader().get(SUMMA).get(2)).isEqualTo(kr("-1 000,00"));
        assertThat(modell.kanGenomforas()).as(modell.besked().toString()).isTrue();
    }

    @Test void S10_A27_confirming_leaves_the_total_as_it_is() {
        Guidemodell modell = Provlage.s01().forlangd("h1", "99200.00", "96000.00", "99200.00").modell(Guide.BEKRAFTA, "r1");

        assertThat(modell.text(Falt.HANDELSE)).contains("2024-10-01");
        assertThat(modell.text(Falt.BESLUT)).isEqualTo("B-1");
        assertThat(modell.kanGenomforas()).as(modell.besked().toString()).isTrue();
        assertThat(modell.tabell().rader().get(OKTOBER).get(1)).isEqualTo(kr("99 200,00") + " P");
        assertThat(modell.tabell().rader().get(OKTOBER).get(3)).isEqualTo(kr("99 200,00"));
        summa(modell, "950 400,00", "0,00", "950 400,00");
    }

    @Test void S10_several_events_are_confirmed_one_on_the_other() {
        Provlage lage = Provlage.s01().forlangd("h1", "99200.00", "96000.00").forlangd("h2", "-1000.00");
        Guideunderlag en = lage.underlag("r1");
        Guidemodell modell = new Guidemodell(Guide.BEKRAFTA,
                new Guideunderlag(en.lage(), en.rader(), Set.of("h1", "h2"), List.of(), List.of(), null), Klocka.fixed(Provlage.IDAG));

        assertThat(modell.planer()).hasSize(2);
        assertThat(modell.falt()).as("each keeps the beslut of its row").containsExactly(Falt.HANDELSE);
        assertThat(modell.kanGenomforas()).as(modell.besked().toString()).isTrue();
        summa(modell, "850 200,00", "0,00", "850 200,00");
        assertThat(modell.etikett()).isEqualTo("Bekräfta 2 händelser");
    }

    @Test void PR_07_A4_removing_takes_only_the_forecast_away() {
        Guidemodell modell = Provlage.s01().forlangd("h1", "99200.00", "96000.00", "99200.00").modell(Guide.TA_BORT, "r1");

        assertThat(modell.kanGenomforas()).isTrue();
        summa(modell, "950 400,00", "-294 400,00", "656 000,00");
    }

    @Test void where_there_is_no_event_that_is_said() {
        Guidemodell modell = Provlage.s01().modell(Guide.BEKRAFTA, "r1");

        assertThat(modell.kanGenomforas()).isFalse();
        assertThat(modell.besked()).isNotEmpty();
    }
}
