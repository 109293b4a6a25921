package se.underlag.kopfil.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManadsrubrikTest {

    @ParameterizedTest
    @CsvSource({ "Jan,1,0", "JANUARI,1,0", "jan.,1,0", "feb,2,0", "Febr,2,0", "mars,3,0", "Mar,3,0", "maj,5,0", "Sept,9,0", "OKT,10,0",
            "december,12,0", "jan-25,1,2025",
            "jan 2025,1,2025", "Jan25,1,2025", "jan2025,1,2025", "Januari 2025,1,2025", "2025-01,1,2025", "202512,12,2025", "2025-03-01,3,2025",
            "2025-03-01 00:00:00,3,2025",
            "03/2025,3,2025", "Jan kr,1,0", "Kostnad jan,1,0", "Belopp januari 2025,1,2025", "2025 jan,1,2025", "Månad 7,7,0",
            "Utfall apr,4,0" }) void headings_of_amounts(String text, int month, int year) {
        assertThat(Manadsrubrik.read(text)).hasValueSatisfying(found -> {
            assertThat(found.manad()).isEqualTo(month);
            assertThat(found.ar()).isEqualTo(year);
            assertThat(found.rang()).isNotEqualTo(Manadsrubrik.RAKNAR);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dygn jan", "Jan dygn", "Antal dygn januari", "jan (dygn)", "Dagar feb", "Jan tim", "Jan antal", "Budget jan",
            "Pris mars" }) void columns_that_count_are_no_amounts(String text) {
        assertThat(Manadsrubrik.read(text)).hasValueSatisfying(found -> assertThat(found.rang()).isEqualTo(Manadsrubrik.RAKNAR));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Summa", "jan-dec", "Jan - Mar", "Beslutsdatum", "Marsvägen", "Maja", "Kv 1", "2025", "13/2025", "2025-13",
            "Augusta Exempelsson", "Startdatum jan" }) void headings_that_name_no_month(String text) {
        assertThat(Manadsrubrik.read(text)).isEmpty();
    }

    @Test void a_group_of_counting_columns_says_so() {
        assertThat(Manadsrubrik.raknar("Antal dygn")).isTrue();
        assertThat(Manadsrubrik.raknar("Dygn")).isTrue();
        assertThat(Manadsrubrik.raknar("Kostnad")).isFalse();
        assertThat(Manadsrubrik.raknar("Dygnskostnad kr")).isFalse();
        assertThat(Manadsrubrik.raknar("")).isFalse();
    }
}
