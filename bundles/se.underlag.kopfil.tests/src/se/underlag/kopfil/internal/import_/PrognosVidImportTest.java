package se.underlag.kopfil.internal.import_;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.internal.import_.Rad.rad;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/** What green cells of a file become, by the worked examples. */
class PrognosVidImportTest {

    private static final String ANNA = "198112289874";

    private final Minne minne = new Minne();

    @Test void S01_PR_03_green_months_after_the_beslut_are_an_extension_on_the_same_row() {
        minne.importera(s01().gron(10, "99200").gron(11, "96000").gron(12, "99200"));
        assertThat(minne.rader).hasSize(1);
        assertThat(faktisk()).isEqualByComparingTo("656000");
        assertThat(prognos()).isEqualByComparingTo("294400");
        assertThat(minne.handelse(0).getTyp()).isEqualTo(Handelsetyp.FORLANGNING);
        assertThat(minne.handelse(0).getDatum()).isEqualTo("2024-10-01");
        assertThat(minne.handelse(0).getStatus()).isEqualTo(Handelsestatus.OBEKRAFTAD);
        assertThat(deltan(minne.handelse(0))).isEqualTo(Map.of(10, kr("99200"), 11, kr("96000"), 12, kr("99200")));
        assertThat(minne.rader.get(0).getHandelse()).isNull();
    }

    @Test void S02_PR_04_an_all_green_row_is_an_unconfirmed_new_arende() {
        minne.importera(rad(ANNA).period("2024-10-15", null).gron(10, "47600").gron(11, "84000").gron(12, "86800"));
        assertThat(prognos()).isEqualByComparingTo("218400");
        assertThat(minne.handelse(0).getTyp()).isEqualTo(Handelsetyp.NYTT_ARENDE);
        assertThat(minne.handelse(0).getDatum()).isEqualTo("2024-10-15");
        assertThat(minne.rader.get(0).getHandelse()).isSameAs(minne.handelse(0));
        assertThat(minne.rader.get(0).getBeslut()).isNull();
    }

    @Test void S03_PR_05_A3_a_change_of_insats_touches_both_rows_and_nets_minus_45_750() {
        Rad korttids = rad(ANNA).insats("Korttidsboende").beslut("B-7", "2024-01-01", "2024-12-31").dygnspris("4100");
        minne.importera(korttids.vit(11, "123000").vit(12, "127100"));
        Rad efter = rad(ANNA).insats("Korttidsboende").beslut("B-7", "2024-01-01", "2024-12-31").dygnspris("4100").gron(11, "0").gron(12, "0");
        minne.importera(efter, rad(ANNA).nummer(3).period("2024-11-01", null).dygnspris("3350").gron(11, "100500").gron(12, "103850"));
        assertThat(prognos()).isEqualByComparingTo("-45750");
        assertThat(faktisk()).isEqualByComparingTo("250100");
        assertThat(minne.handelser).singleElement().satisfies(handelse -> {
            assertThat(handelse.getTyp()).isEqualTo(Handelsetyp.BYTE_AV_INSATS);
            assertThat(handelse.getEffekter()).hasSize(4);
        });
    }

    @Test void S04_A4_less_than_stored_in_whole_dygn_is_an_early_end_and_the_actual_stays() {
        minne.importera(rad(ANNA).beslut("B-4", "2024-01-01", "2024-12-31").dygnspris("3000").vit(11, "90000").vit(12, "93000"));
        minne.importera(rad(ANNA).beslut("B-4", "2024-01-01", "2024-12-31").dygnspris("3000").gron(11, "30000").gron(12, "0"));
        assertThat(minne.handelse(0).getTyp()).isEqualTo(Handelsetyp.AVSLUT_IFORTID);
        assertThat(deltan(minne.handelse(0))).isEqualTo(Map.of(11, kr("-60000"), 12, kr("-93000")));
        assertThat(faktisk()).isEqualByComparingTo("183000");
    }

    @Test void S06_less_that_is_no_whole_number_of_dygn_is_another_price() {
        minne.importera(rad(ANNA).beslut("B-6", "2024-01-01", null).dygnspris("3350").vit(11, "100500").vit(12, "103850"));
        minne.importera(rad(ANNA).beslut("B-6", "2024-01-01", null).dygnspris("3350").gron(11, "94500").gron(12, "97650"));
        assertThat(minne.handelse(0).getTyp()).isEqualTo(Handelsetyp.PRISANDRING);
        assertThat(prognos()).isEqualByComparingTo("-12200");
    }

    @Test void S10_A27_green_that_turns_white_under_a_longer_beslut_confirms_the_event_and_keeps_the_link() {
        minne.importera(s01().gron(10, "99200").gron(11, "96000").gron(12, "99200"));
        minne.importera(s01().beslut("B-1", "2024-03-10", "2024-12-31").vit(10, "99200").vit(11, "96000").vit(12, "99200"));
        assertThat(faktisk()).isEqualByComparingTo("950400");
        assertThat(prognos()).isEqualByComparingTo("0");
        assertThat(minne.handelser).singleElement().satisfies(handelse -> {
            assertThat(handelse.getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
            assertThat(handelse.getBekraftad()).isSameAs(minne.rader.get(0).getBeslut());
            assertThat(handelse.getEffekter()).isEmpty();
        });
    }

    @Test void A27_green_that_turns_white_without_a_beslut_for_those_months_only_loses_its_forecast() {
        minne.importera(s01().gron(10, "99200"));
        minne.importera(s01().vit(10, "99200"));
        assertThat(minne.handelse(0).getStatus()).isEqualTo(Handelsestatus.BORTTAGEN);
        assertThat(minne.handelse(0).getBekraftad()).isNull();
        assertThat(prognos()).isEqualByComparingTo("0");
    }

    @Test void A27_one_month_turned_white_leaves_the_rest_of_the_event_unconfirmed() {
        minne.importera(s01().gron(10, "99200").gron(11, "96000"));
        minne.importera(s01().beslut("B-1", "2024-03-10", "2024-10-31").vit(10, "99200").gron(11, "96000"));
        assertThat(minne.handelse(0).getStatus()).isEqualTo(Handelsestatus.OBEKRAFTAD);
        assertThat(deltan(minne.handelse(0))).isEqualTo(Map.of(11, kr("96000")));
    }

    @Test void A27_a_new_arende_that_got_its_beslut_is_the_same_row_confirmed() {
        minne.importera(rad(ANNA).period("2024-10-15", null).gron(10, "47600").gron(11, "84000"));
        minne.importera(rad(ANNA).beslut("B-9", "2024-10-15", "2025-10-14").vit(10, "47600").vit(11, "84000"));
        assertThat(minne.rader).hasSize(1);
        assertThat(minne.handelse(0).getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
        assertThat(minne.handelse(0).getBekraftad().getNr()).isEqualTo("B-9");
        assertThat(minne.rader.get(0).getHandelse()).isSameAs(minne.handelse(0));
    }

    @Test void PR_02_a_changed_green_amount_adjusts_the_event_and_makes_no_second_one() {
        minne.importera(s01().gron(10, "99200").gron(11, "96000"));
        minne.importera(s01().gron(10, "99200").gron(11, "90000"));
        assertThat(minne.handelser).hasSize(1);
        assertThat(deltan(minne.handelse(0))).isEqualTo(Map.of(10, kr("99200"), 11, kr("90000")));
    }

    @Test void PR_02_a_further_green_month_joins_the_event_of_its_kind() {
        minne.importera(s01().gron(10, "99200"));
        minne.importera(s01().gron(10, "99200").gron(11, "96000"));
        assertThat(minne.handelser).hasSize(1);
        assertThat(prognos()).isEqualByComparingTo("195200");
    }

    @Test void PR_02_a_green_cell_that_shows_the_actual_amount_is_green_with_no_effect() {
        minne.importera(s01());
        minne.importera(s01().vit(9, null).gron(9, "96000"));
        assertThat(faktisk()).isEqualByComparingTo("656000");
        assertThat(prognos()).isEqualByComparingTo("0");
        assertThat(minne.bild().get(0).gron()).containsExactly(9);
        assertThat(minne.importera(s01().vit(9, null).gron(9, "96000"))).containsExactly(0, 0, 1, 0);
    }

    @Test void PR_02_an_empty_green_cell_takes_the_stored_amount_away_in_the_forecast_only() {
        minne.importera(s01());
        minne.importera(s01().vit(9, null).gron(9, null));
        assertThat(faktisk()).isEqualByComparingTo("656000");
        assertThat(prognos()).isEqualByComparingTo("-96000");
        assertThat(minne.importera(s01().vit(9, null).gron(9, null))).containsExactly(0, 0, 1, 0);
    }

    @Test void PR_02_empty_green_cells_without_stored_amount_say_nothing() {
        minne.importera(s01().gron(10, null).gron(11, null));
        assertThat(minne.handelser).isEmpty();
        assertThat(minne.importera(s01().gron(10, null).gron(11, null))).containsExactly(0, 0, 1, 0);
    }

    @Test void PR_05_without_another_open_row_an_all_green_row_is_no_change_of_insats() {
        minne.importera(rad(ANNA).insats("Korttidsboende").beslut("B-7", "2024-01-01", "2024-05-31").vit(5, "127100"),
                rad(ANNA).nummer(3).period("2024-11-01", null).gron(11, "100500"));
        assertThat(minne.handelse(0).getTyp()).isEqualTo(Handelsetyp.NYTT_ARENDE);
    }

    private static Rad s01() {
        return rad(ANNA).beslut("B-1", "2024-03-10", "2024-09-30").dygnspris("3200").vit(3, "70400").vit(4, "96000").vit(5, "99200").vit(6, "96000")
                .vit(7, "99200").vit(8, "99200").vit(9, "96000");
    }

    private BigDecimal faktisk() {
        return minne.bild().stream().map(Radbild::faktiskt).map(belopp -> belopp.summa()).reduce(Belopp.NOLL, BigDecimal::add);
    }

    private BigDecimal prognos() {
        return minne.bild().stream().map(Radbild::prognos).map(belopp -> belopp.summa()).reduce(Belopp.NOLL, BigDecimal::add);
    }

    private static Map<Integer, BigDecimal> deltan(Prognoshandelse handelse) {
        return handelse.getEffekter().stream().collect(Collectors.toMap(Prognoseffekt::getManad, Prognoseffekt::getDelta));
    }

    private static BigDecimal kr(String belopp) {
        return new BigDecimal(belopp).setScale(2);
    }
}
