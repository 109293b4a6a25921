package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionSummaryTest {

    @Test void empty_cells_do_not_count() {
        SelectionSummary summary = SelectionSummary.of(Arrays.asList(new BigDecimal("100.00"), null, new BigDecimal("0.01")));

        assertThat(summary.count()).isEqualTo(2);
        assertThat(summary.sum()).isEqualTo("100.01");
        assertThat(summary.mean()).isEqualTo("50.01");
    }

    @Test void one_number_alone_says_nothing() {
        assertThat(SelectionSummary.of(List.of(BigDecimal.TEN)).text()).isEmpty();
        assertThat(SelectionSummary.NONE.mean()).isEqualTo("0.00");
    }

    @Test void the_text_has_count_sum_mean_and_bounds() {
        assertThat(SelectionSummary.of(List.of(new BigDecimal("1000.00"), new BigDecimal("-1.00"))).text())
                .contains("2").contains("999,00").contains("499,50").contains("Min: \u22121,00").contains("Max: 1\u00A0000,00");
    }
}
