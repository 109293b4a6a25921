package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeloppTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1234|1234", "1 234,50|1234.50", "1 234,50 kr|1234.50", "1\u00A0234,50\u00A0kr|1234.50", "1\u202F234|1234",
            "1234.5|1234.5", "12'345.50|12345.50", "12\u2019345|12345", "123-|-123", "-123|-123", "- 123|-123", "\u2212123,5|-123.5",
            "\u2013123|-123",
            "(1 234)|-1234", "+5|5", "0,125|0.125", "0|0", ",5|0.5", "1.234.567|1234567", "1,234,567|1234567", "1.234,50|1234.50", "1,234.50|1234.50",
            "99 200:-|99200", "kr 500|500", "500 SEK|500", "500 kr.|500", "1 500 kronor|1500", "12345,678|12345.678",
            "9999999999999,99|9999999999999.99" }) void XL_01_amounts_as_people_write_them(String text, BigDecimal expected) {
        assertThat(Belopp.read(text)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "kr", "-", "--5", "-5-", "12 34", "1 23", "1234 567", "12,34,5", "1.2.3", "5 %", "ca 500", "12 tkr", "1e5",
            "#REF!", "(5", "½",
            "\u0661\u0662", "10000000000000", "5+5", "1 234 5" }) void XL_01_what_is_no_amount_is_not_guessed(String text) {
        assertThat(Belopp.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.234", "1,234", "99.200", "999,999", "-3.200" }) void XL_01_what_can_be_a_thousand_or_one_krona_is_refused(
            String text) {
        assertThat(Belopp.read(text)).isEmpty();
    }

    @Test void XL_01_null_is_no_amount() {
        assertThat(Belopp.read(null)).isEmpty();
    }

    @Test void A6_half_an_ore_rounds_away_from_zero() {
        assertThat(Belopp.oren(new BigDecimal("0.005"))).isEqualTo(new BigDecimal("0.01"));
        assertThat(Belopp.oren(new BigDecimal("0.0049"))).isEqualTo(new BigDecimal("0.00"));
        assertThat(Belopp.oren(new BigDecimal("-0.005"))).isEqualTo(new BigDecimal("-0.01"));
        assertThat(Belopp.oren(null)).isNull();
    }

    @Test void amounts_for_programs_have_two_decimals_and_a_point() {
        assertThat(Belopp.plain(new BigDecimal("1234.5"))).isEqualTo("1234.50");
        assertThat(Belopp.plain(new BigDecimal("1E+3"))).isEqualTo("1000.00");
    }

    @Test void amounts_for_people_are_written_as_in_Sweden() {
        assertThat(Belopp.svenska(new BigDecimal("1234567.5"))).isEqualTo("1\u00A0234\u00A0567,50");
        assertThat(Belopp.svenska(new BigDecimal("-42"))).isEqualTo("\u221242,00");
    }
}
