package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.underlag.regler.Dygnspris.Avrundning;

/** BB-18, A6: the price of a dygn, and the price in the document held against it. */
class DygnsprisTest {

    private static Dygnspris pris(String boendepris, String poang, String barntillagg) {
        return new Dygnspris(new BigDecimal(boendepris), new BigDecimal(poang), new BigDecimal(barntillagg));
    }

    @Test void S11_BB_18_boendepris_times_points_and_barntillagg_added_once() {
        assertThat(pris("1250", "2.4", "350").avrundat()).isEqualTo("3350.00");
    }

    @Test void A6_half_an_ore_goes_up_and_is_rounded_once() {
        // 1 000,10 × 1,005 = 1 005,1005; 333,33 × 1,5 = 499,995
        assertThat(pris("1000.10", "1.005", "0").avrundat()).isEqualTo("1005.10");
        assertThat(pris("333.33", "1.5", "0").avrundat()).isEqualTo("500.00");
        // 333,33 × 1,5 + 0,004 = 499,999: rounded before the tillägg it would be 500,004
        assertThat(pris("333.33", "1.5", "0.004").exakt()).isEqualByComparingTo("499.999");
    }

    @Test void A6_the_place_of_rounding_is_a_setting() {
        BigDecimal exakt = pris("333.33", "1.5", "0").exakt();
        // 500,00 × 91 = 45 500,00; 499,995 × 91 = 45 499,545
        assertThat(Avrundning.DYGNSPRIS.summa(exakt, 91)).isEqualTo("45500.00");
        assertThat(Avrundning.SUMMA.summa(exakt, 91)).isEqualTo("45499.55");
    }

    @Test void a_part_is_never_negative() {
        assertThatThrownBy(() -> pris("-1", "1", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pris("1", "-1", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pris("1", "1", "-0.01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void S12_BB_18_a_document_that_says_another_price_deviates() {
        Kontrollrakning kontroll = new Kontrollrakning(new BigDecimal("3350.00"), new BigDecimal("3530"));

        assertThat(kontroll.stammer()).isFalse();
        assertThat(kontroll.avvikelse()).isEqualTo("180.00");
        assertThat(kontroll.procent()).hasValueSatisfying(procent -> assertThat(procent).isEqualTo("5.4"));
    }

    @Test void BB_18_the_same_price_agrees_whatever_its_decimals() {
        assertThat(new Kontrollrakning(new BigDecimal("3350.00"), new BigDecimal("3350")).stammer()).isTrue();
        assertThat(new Kontrollrakning(new BigDecimal("3350.00"), new BigDecimal("3349.99")).avvikelse()).isEqualTo("-0.01");
        assertThat(new Kontrollrakning(new BigDecimal("0.00"), new BigDecimal("5")).procent()).isEmpty();
    }
}
