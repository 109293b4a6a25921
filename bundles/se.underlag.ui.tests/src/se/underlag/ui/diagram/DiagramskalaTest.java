package se.underlag.ui.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.base.Manadsbelopp;

class DiagramskalaTest {

    private static Manadsbelopp month(int month, String amount) {
        return Manadsbelopp.TOMT.with(month, new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource({ "4000.00, 4, 1000", "4001.00, 4, 2000", "9600.00, 4, 5000", "96000.00, 4, 50000", "99200.00, 5, 20000", "950400.00, 5, 200000",
            "0.01, 5, 1000" }) void steps_are_one_two_or_five_times_a_power_of_ten_and_never_under_a_thousand(String highest, int lines,
                    String step) {
        assertThat(Diagramskala.of(month(1, highest), Manadsbelopp.TOMT, lines).steg()).isEqualByComparingTo(step);
    }

    @Test void PR_02_actual_and_forecast_of_a_month_are_stacked() {
        Diagramskala scale = Diagramskala.of(month(3, "60000.00"), month(3, "30000.00"), 5);
        assertThat(scale.hogst()).isEqualByComparingTo("100000");
        assertThat(scale.lagst()).isEqualByComparingTo("0");
    }

    @Test void a_reduction_goes_below_zero_and_leaves_the_actual_cost_whole() {
        Diagramskala scale = Diagramskala.of(month(3, "60000.00"), month(3, "-20000.00"), 4);
        assertThat(scale.steg()).isEqualByComparingTo("20000");
        assertThat(scale.hogst()).isEqualByComparingTo("60000");
        assertThat(scale.lagst()).isEqualByComparingTo("-20000");
        assertThat(scale.linjer()).extracting(BigDecimal::intValueExact).containsExactly(-20000, 0, 20000, 40000, 60000);
    }

    @Test void an_empty_year_has_an_axis_of_one_step() {
        Diagramskala scale = Diagramskala.of(Manadsbelopp.TOMT, Manadsbelopp.TOMT, 5);
        assertThat(scale.linjer()).extracting(BigDecimal::intValueExact).containsExactly(0, 1000);
    }

    @Test void the_upper_end_lies_at_the_top_and_the_lower_at_the_bottom() {
        Diagramskala scale = Diagramskala.of(month(1, "60000.00"), month(2, "-20000.00"), 4);
        assertThat(scale.y(new BigDecimal("60000"), 400)).isZero();
        assertThat(scale.y(BigDecimal.ZERO, 400)).isEqualTo(300);
        assertThat(scale.y(new BigDecimal("-20000"), 400)).isEqualTo(400);
        assertThat(scale.y(new BigDecimal("30000.00"), 400)).isEqualTo(150);
    }

    @Test void labels_are_thousands_with_a_no_break_space() {
        assertThat(Diagramskala.tkr(new BigDecimal("1500000"))).isEqualTo("1\u00A0500");
        assertThat(Diagramskala.tkr(new BigDecimal("-20000"))).isEqualTo("\u221220");
        assertThat(Diagramskala.tkr(BigDecimal.ZERO)).isEqualTo("0");
    }
}
