package se.underlag.kopfil.internal.tolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrognosfargTest {

    @ParameterizedTest
    @ValueSource(strings = { "C6EFCE", "92D050", "00B050", "00FF00", "008000", "CCFFCC", "99CC00", "339966", "003300", "70AD47", "E2EFDA", "C6E0B4",
            "A9D08E", "548235", "375623",
            "9BBB59", "EBF1DE", "D8E4BC", "C4D79B", "76933C", "4F6228", "4EA72E", "DAF2D0", "B5E6A2", "196B24", "C1F0C8", "90EE90", "98FB98",
            "32CD32", "6B8E23", "A9DFBF" }) void PR_02_greens_of_Excel_and_of_people(String rgb) {
        assertThat(Prognosfarg.AUTO.prognos(Integer.parseInt(rgb, 16))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "FFFF00", "FFFF99", "FFEB9C", "FFF2CC", "FFC000", "DFFF00", "808000", "333300", "008080", "33CCCC", "CCFFFF", "009688",
            "00B0F0", "0070C0", "DDEBF7",
            "D9D9D9", "F2F2F2", "FFFFFF", "000000", "FF0000", "FFC7CE", "7030A0", "ED7D31", "E7E6E6", "44546A", "F0F4F0", "C4C9C4",
            "FDFFFD" }) void PR_02_other_colours(String rgb) {
        assertThat(Prognosfarg.AUTO.prognos(Integer.parseInt(rgb, 16))).isFalse();
    }

    @Test void PR_02_no_fill_is_no_forecast() {
        assertThat(Prognosfarg.AUTO.prognos(-1)).isFalse();
        assertThat(new Prognosfarg(Set.of(0xFFFFFF)).prognos(-1)).isFalse();
    }

    @Test void PR_02_named_colours_are_the_only_ones() {
        Prognosfarg yellow = new Prognosfarg(Prognosfarg.read("ffff00").orElseThrow());
        assertThat(yellow.prognos(0xFFFF00)).isTrue();
        assertThat(yellow.prognos(0xC6EFCE)).isFalse();
    }

    @Test void colours_are_written_with_six_digits() {
        assertThat(Prognosfarg.read("auto")).contains(Set.of());
        assertThat(Prognosfarg.read("#C6EFCE,FF92D050")).contains(Set.of(0xC6EFCE, 0x92D050));
        assertThat(Prognosfarg.read("")).isEmpty();
        assertThat(Prognosfarg.read("grön")).isEmpty();
        assertThat(Prognosfarg.read("C6EFC")).isEmpty();
        assertThat(Prognosfarg.read("C6EFCE,")).isEmpty();
    }
}
