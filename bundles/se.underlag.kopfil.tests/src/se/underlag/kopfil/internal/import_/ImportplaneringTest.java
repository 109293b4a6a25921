package se.underlag.kopfil.internal.import_;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.internal.import_.Rad.rad;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.spi.Allvar;

class ImportplaneringTest {

    private static final String ANNA = "198112289874";
    private static final String BERIT = "197010032391";

    private final Minne minne = new Minne();

    @Test void KF_07_a_first_import_makes_every_row() {
        assertThat(minne.importera(s01(), berit())).containsExactly(2, 0, 0, 0);
        assertThat(minne.rader).hasSize(2).allSatisfy(rad -> assertThat(rad.getPerson()).isNotNull());
        assertThat(minne.rader.get(0).getBeslut().getNr()).isEqualTo("B-1");
        assertThat(minne.rader.get(0).getBeslut().getArende().getPerson()).isSameAs(minne.rader.get(0).getPerson());
    }

    @Test void KF_07_the_same_file_again_changes_nothing() {
        minne.importera(s01().gron(10, "99200").gron(11, "96000"), berit());
        assertThat(minne.importera(s01().gron(10, "99200").gron(11, "96000"), berit())).containsExactly(0, 0, 2, 0);
        assertThat(minne.handelser).hasSize(1);
        assertThat(minne.plan.fynd()).isEmpty();
    }

    @Test void KF_07_sorting_the_sheet_changes_nothing() {
        minne.importera(s01().nummer(2), berit().nummer(3));
        List<String> keys = minne.rader.stream().map(rad -> rad.getSortnyckel()).toList();
        assertThat(minne.importera(berit().nummer(2), s01().nummer(3))).containsExactly(0, 0, 2, 0);
        assertThat(minne.rader).extracting(rad -> rad.getSortnyckel()).containsExactlyElementsOf(keys);
    }

    @Test void KF_07_a_changed_cell_is_one_change_of_one_row() {
        minne.importera(s01(), berit());
        assertThat(minne.importera(s01().vit(9, "93000"), berit())).containsExactly(0, 1, 1, 0);
        assertThat(minne.plan.rader().get(0).andringar()).containsExactly(new Andring("Sep", "96\u00A0000,00", "93\u00A0000,00"));
        assertThat(minne.rader.get(0).getFaktisktSep()).isEqualByComparingTo("93000");
    }

    @Test void KF_07_a_row_tells_what_it_adds_to_the_sums_month_by_month() {
        minne.importera(s01(), berit());
        minne.importera(s01().vit(9, "93000"), berit());
        assertThat(minne.plan.rader().get(0).skillnad()).isEqualTo(Manadsbelopp.TOMT.with(9, new BigDecimal("-3000.00")));
        assertThat(minne.plan.rader().get(1).skillnad().isEmpty()).isTrue();
    }

    @Test void PR_03_a_green_month_adds_what_it_shows_more_than_before() {
        minne.importera(s01());
        minne.importera(s01().gron(10, "99200").gron(11, "96000"));
        assertThat(minne.plan.rader().get(0).skillnad().summa()).isEqualByComparingTo("195200");
    }

    @Test void KF_07_an_emptied_cell_is_a_change_and_not_0_kr() {
        minne.importera(s01());
        minne.importera(s01().vit(9, null));
        assertThat(minne.rader.get(0).getFaktisktSep()).isNull();
        minne.importera(s01().vit(9, "0"));
        assertThat(minne.rader.get(0).getFaktisktSep()).isEqualByComparingTo("0");
        assertThat(minne.plan.rader().get(0).utfall()).isEqualTo(Utfall.ANDRAD);
    }

    @Test void KF_07_a_row_is_known_by_beslut_insats_and_leverantor_when_person_or_days_are_corrected() {
        minne.importera(s01());
        assertThat(minne.importera(s01().beslut("B-1", "2024-03-12", "2024-10-31"))).containsExactly(0, 1, 0, 0);
        assertThat(minne.plan.rader().get(0).andringar()).extracting(Andring::falt).containsExactly(Messages.faltFrom, Messages.faltTom);
        assertThat(minne.rader.get(0).getBeslut().getTom()).isEqualTo("2024-10-31");
    }

    @Test void KF_07_a_row_without_beslut_is_known_by_person_insats_leverantor_and_start() {
        minne.importera(nytt().gron(10, "47600"));
        assertThat(minne.importera(nytt().gron(10, "47600").insats("bmss ").leverantor("PÅHITTADE  HEM AB"))).containsExactly(0, 0, 1, 0);
        assertThat(minne.importera(nytt().gron(10, "47600").period("2024-10-16", null))).containsExactly(1, 0, 0, 0);
    }

    @Test void KF_07_the_exported_row_id_wins_over_everything_else() {
        minne.importera(s01());
        String id = minne.rader.get(0).getId();
        assertThat(minne.importera(berit().radId(id).insats("Korttidsboende"))).containsExactly(0, 1, 0, 0);
        assertThat(minne.rader).hasSize(1);
        assertThat(minne.rader.get(0).getPerson().getIdentitet()).isEqualTo(BERIT);
    }

    @Test void KF_07_a_row_copied_with_its_id_is_new_beside_the_original() {
        minne.importera(s01());
        String id = minne.rader.get(0).getId();
        assertThat(minne.importera(s01().radId(id), berit().radId(id))).containsExactly(1, 0, 1, 0);
        assertThat(minne.rader).extracting(rad -> rad.getPerson().getIdentitet()).containsExactly(ANNA, BERIT);
    }

    @Test void KF_07_the_same_beslut_twice_comes_back_without_change() {
        assertThat(minne.importera(s01(), s01().nummer(3).vit(1, "100"))).containsExactly(2, 0, 0, 0);
        assertThat(minne.importera(s01().nummer(3).vit(1, "100"), s01())).containsExactly(0, 0, 2, 0);
        assertThat(minne.importera(s01().nummer(3).vit(1, "200"), s01())).containsExactly(0, 1, 1, 0);
    }

    @Test void KF_07_two_changed_rows_of_the_same_beslut_are_ambiguous_and_left_alone() {
        minne.importera(s01(), s01().vit(1, "100"));
        assertThat(minne.importera(s01().vit(1, "300"), s01().nummer(3).vit(1, "400"))).containsExactly(0, 0, 0, 2);
        assertThat(minne.plan.fynd()).hasSize(2).allSatisfy(fynd -> {
            assertThat(fynd.regel()).isEqualTo("KF-07");
            assertThat(fynd.allvar()).isEqualTo(Allvar.FEL);
            assertThat(fynd.avvisad()).isTrue();
        });
        assertThat(minne.rader.get(1).getFaktisktJan()).isEqualByComparingTo("100");
    }

    @Test void KF_12_a_row_that_the_file_lacks_is_told_and_stays() {
        minne.importera(s01(), berit());
        assertThat(minne.importera(s01())).containsExactly(0, 0, 1, 0);
        assertThat(minne.rader).hasSize(2);
        assertThat(minne.plan.fynd()).singleElement().satisfies(fynd -> {
            assertThat(fynd.allvar()).isEqualTo(Allvar.VARNING);
            assertThat(fynd.plats().objektId()).isEqualTo(minne.rader.get(1).getId());
            assertThat(fynd.text()).contains("B-2").doesNotContain(BERIT);
        });
    }

    @Test void KF_07_new_rows_come_after_the_stored_ones() {
        minne.importera(s01());
        minne.importera(berit(), s01());
        assertThat(minne.rader.get(1).getSortnyckel()).isGreaterThan(minne.rader.get(0).getSortnyckel());
    }

    @Test void KF_07_the_same_person_and_leverantor_are_made_once() {
        minne.importera(s01(), berit().beslut("B-3", "2024-01-01", null),
                rad(ANNA).insats("Ledsagning").beslut("B-4", "2024-01-01", null).vit(1, "5000"));
        assertThat(minne.rader.get(0).getPerson()).isSameAs(minne.rader.get(2).getPerson());
        assertThat(minne.rader.get(0).getLeverantor()).isSameAs(minne.rader.get(1).getLeverantor());
        assertThat(minne.rader.get(0).getBeslut().getArende()).isSameAs(minne.rader.get(2).getBeslut().getArende());
    }

    private static Rad s01() {
        return rad(ANNA).beslut("B-1", "2024-03-10", "2024-09-30").dygnspris("3200").vit(3, "70400").vit(4, "96000").vit(5, "99200").vit(6, "96000")
                .vit(7, "99200").vit(8, "99200").vit(9, "96000");
    }

    private static Rad berit() {
        return rad(BERIT).nummer(3).beslut("B-2", "2024-01-01", null).dygnspris("3000").vit(1, "93000").vit(2, "87000");
    }

    private static Rad nytt() {
        return rad(BERIT).period("2024-10-15", null).dygnspris("2800");
    }
}
