package se.underlag.kopfil.internal.tolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.Cell;

class CelltolkTest {

    private static Avlast<BigDecimal> belopp(String text) {
        return Celltolk.belopp(Cell.text(0, text, null, -1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "1234,5", "1234.50", "1 234,50", "1 234,50 kr", "1 234,50 SEK", "1\u00A0234,50\u00A0kr", "1\u202F234,50\u202Fkr",
            "1\u2009234,50\u2009kr", "1\u2007234,50", "1'234.50", "1\u2019234,50", "'1234,50", "\u20191234,50", "´1 234,50", " 1 234,50 kr ",
            "1.234,50", "1,234.50", "+1 234,50", "SEK 1 234,50", "kr 1 234,50", "1 234,50 kronor", "\u200E1 234,50", "1\u200B234,50",
            "1 234,50 Kr.", "\uFEFF1234,50" }) void XL_01_an_amount_as_people_and_programs_write_it(String text) {
        assertThat(belopp(text).varde()).as(text).isEqualByComparingTo("1234.50");
    }

    @ParameterizedTest
    @ValueSource(strings = { "-1 234", "\u22121 234", "\u20131 234", "1 234-", "1 234\u2212", "(1 234)", "1 234- kr", "-1 234 kr", "1 234 kr-",
            "'-1234",
            "- 1 234", "1\u202F234\u00A0-", "kr -1 234", "\u22121\u2019234:-" }) void XL_01_an_amount_below_zero(String text) {
        assertThat(belopp(text).varde()).as(text).isEqualByComparingTo("-1234");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1 234:-|1234", "1 234,-|1234", "1 234.-|1234", "0|0", "0,00 kr|0",
            "12 345 678,9|12345678.9" }) void XL_01_kronor_without_oren(
                    String text, BigDecimal expected) {
        assertThat(belopp(text).varde()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.234", "1,234", "12 34", "1 2345", "se not", "1 234 tkr", "1234,50,00", "''1", "1-2", "-1-", "#REF!", "1e3", "½",
            "1/2",
            "12 %" }) void XL_01_what_can_be_read_in_two_ways_or_not_at_all_is_not_guessed(String text) {
        assertThat(belopp(text).varde()).isNull();
        assertThat(belopp(text).olasligt()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "-", "\u2013", "\u00A0-\u00A0" }) void a_dash_and_nothing_are_an_empty_month(String text) {
        assertThat(belopp(text)).isEqualTo(Avlast.tom());
    }

    @Test void a_price_with_its_unit() {
        assertThat(Celltolk.dygnspris(Cell.text(0, "3\u202F200\u00A0kr/dygn", null, -1)).varde()).isEqualByComparingTo("3200");
    }
}
