package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManadsbeloppTest {

    private static final Manadsbelopp JAN = Manadsbelopp.TOMT.with(1, new BigDecimal("10"));

    @Test void an_empty_month_is_not_zero() {
        assertThat(Manadsbelopp.TOMT.get(1)).isNull();
        assertThat(Manadsbelopp.TOMT.orZero(1)).isEqualTo("0.00");
        assertThat(Manadsbelopp.TOMT).isNotEqualTo(Manadsbelopp.TOMT.with(1, BigDecimal.ZERO));
        assertThat(Manadsbelopp.TOMT.isEmpty()).isTrue();
        assertThat(Manadsbelopp.TOMT.with(12, BigDecimal.ZERO).isEmpty()).isFalse();
    }

    @Test void months_are_summed_and_subtracted_each_by_itself() {
        Manadsbelopp feb = Manadsbelopp.TOMT.with(2, new BigDecimal("2.50"));
        assertThat(JAN.plus(feb).summa()).isEqualTo("12.50");
        assertThat(JAN.minus(feb).get(2)).isEqualTo("-2.50");
        assertThat(JAN.minus(JAN).get(1)).isEqualTo("0.00");
        assertThat(JAN.plus(feb).get(3)).isNull();
    }

    @Test void A6_each_month_is_rounded_to_whole_ore() {
        assertThat(JAN.with(1, new BigDecimal("1.005")).get(1)).isEqualTo("1.01");
    }

    @Test void a_copy_leaves_the_first_as_it_was() {
        JAN.with(1, BigDecimal.ONE);
        assertThat(JAN.get(1)).isEqualTo("10.00");
        assertThat(JAN.with(1, null).isEmpty()).isTrue();
    }

    @Test void twelve_months_no_more_no_less() {
        assertThat(Manadsbelopp.of(Arrays.asList(new BigDecimal[12]))).isEqualTo(Manadsbelopp.TOMT);
        assertThatThrownBy(() -> Manadsbelopp.of(List.of(BigDecimal.ONE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void equal_amounts_are_equal_however_they_were_written() {
        assertThat(JAN).isEqualTo(Manadsbelopp.TOMT.with(1, new BigDecimal("10.0")))
                .hasSameHashCodeAs(Manadsbelopp.TOMT.with(1, new BigDecimal("10.000")));
    }
}
