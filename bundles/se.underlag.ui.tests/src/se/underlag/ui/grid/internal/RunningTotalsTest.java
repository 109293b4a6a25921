package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.TotalsLine;

class RunningTotalsTest {

    /** A row whose amount can change. */
    private static final class Rad {

        private BigDecimal belopp;

        Rad(String belopp) {
            this.belopp = belopp == null ? null : new BigDecimal(belopp);
        }

        BigDecimal belopp() {
            return belopp;
        }
    }

    private int asked;
    private final List<Rad> rader = List.of(new Rad("70400.00"), new Rad("-0.01"), new Rad(null));
    private final List<Column<Rad>> columns = List.of(new Column<>("namn", "Namn", ColumnType.TEXT, rad -> "x"),
            new Column<>("belopp", "Belopp", ColumnType.KRONOR, Rad::belopp),
            new Column<>("pris", "Pris", ColumnType.KRONOR, Rad::belopp).notTotalled());
    private final RunningTotals<Rad> totals = new RunningTotals<>(List.of(new TotalsLine<>("Totalt", "Totalt", (rad, column) -> read(rad))),
            columns);

    private BigDecimal read(Rad rad) {
        asked++;
        return rad.belopp();
    }

    @Test void only_columns_that_add_up_are_summed_and_ore_is_exact() {
        totals.reset(rader);

        assertThat(totals.get(0, 0)).isNull();
        assertThat(totals.get(0, 1)).isEqualTo("70399.99");
        assertThat(totals.get(0, 2)).isNull();
    }

    @Test void a_changed_row_moves_the_sum_by_the_difference() {
        totals.reset(rader);

        rader.get(2).belopp = new BigDecimal("100.00");
        totals.update(2, rader.get(2));
        rader.get(0).belopp = null;
        totals.update(0, rader.get(0));
        totals.update(0, rader.get(0));

        assertThat(totals.get(0, 1)).isEqualTo("99.99");
    }

    @Test void other_rows_start_from_nothing() {
        totals.reset(rader);
        totals.reset(List.of());

        assertThat(totals.get(0, 1)).isEqualTo("0.00");
    }

    @Test void rows_that_stay_are_not_read_again_when_others_come_and_go() {
        totals.reset(rader);
        asked = 0;
        Rad ny = new Rad("12.50");
        List<Rad> annars = List.of(ny, rader.get(0), rader.get(2), new Rad("1.00"), rader.get(1));

        totals.follow(rader, annars);
        assertThat(asked).isEqualTo(2);
        assertThat(totals.get(0, 1)).isEqualTo("70413.49");

        rader.get(0).belopp = new BigDecimal("400.00");
        totals.update(1, rader.get(0));
        assertThat(totals.get(0, 1)).isEqualTo("413.49");

        totals.follow(annars, List.of(rader.get(0), rader.get(1)));
        assertThat(asked).isEqualTo(3);
        assertThat(totals.get(0, 1)).isEqualTo("399.99");
        totals.follow(List.of(rader.get(0), rader.get(1)), List.of());
        assertThat(totals.get(0, 1)).isEqualTo("0.00");
    }
}
