package se.underlag.kopfil.internal.tolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.Cell;

class DatumtolkTest {

    private static Cell text(String text) {
        return new Cell(0, Cell.Typ.TEXT, text, null, null, null, -1);
    }

    private static Cell tal(String tal) {
        return new Cell(0, Cell.Typ.TAL, tal, new BigDecimal(tal), null, null, -1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2025-03-01", "20250301", "250301", "25-03-01", "2025/03/01", "2025.03.01", "2025-3-1", "1/3 2025",
            "1/3-25", "1/3-2025", "01/03/2025",
            "1.3.2025", "01-03-2025", "1 mars 2025", "1 mar 2025", "1 Mars -25", "den 1 mars 2025", "1:a mars 2025", "1. mars 2025",
            "2025-03-01 00:00:00", "2025-03-01T00:00",
            " 2025-03-01 ", "mars 2025", "2025-03", "45717", "45717,0", "2025\u201303\u201301", "1\u00A0mars\u00A02025", "1\u202Fmars\u202F2025",
            "'2025-03-01",
            "2025-03-01T00:00:00.000+01:00", "2025-03-01 kl. 08.00", "lördag 1 mars 2025", "lör 1/3 2025", "Lördagen den 1 mars 2025",
            "Den 1 mars 2025",
            "\u200E2025-03-01", "1\u22123\u22122025" }) void XL_01_days_as_people_write_them(String written) {
        assertThat(Datumtolk.from(text(written)).varde()).isEqualTo("2025-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "45717", "45717.75", "20250301", "250301" }) void XL_01_days_as_numbers(String number) {
        assertThat(Datumtolk.from(tal(number)).varde()).isEqualTo("2025-03-01");
    }

    /** 2025-03-01 is serial 45717 counted from 1900 and 45717 − 1462 = 44255 counted from 1904. */
    @Test void XL_01_a_serial_that_nobody_formatted_as_a_day_counts_from_the_workbooks_own_day() {
        assertThat(Datumtolk.from(Cell.tal(0, 44255, 0, 1462, null, -1)).varde()).isEqualTo("2025-03-01");
        assertThat(Datumtolk.from(Cell.tal(0, 45717, 0, null, -1)).varde()).isEqualTo("2025-03-01");
        assertThat(Datumtolk.from(Cell.tal(0, 60, 0, null, -1)).olasligt()).isEqualTo("60");
        assertThat(Datumtolk.from(Cell.tal(0, 20250301, 0, 1462, null, -1)).varde()).isEqualTo("2025-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-02-30", "20251301", "i höst", "?", "2025", "1/3", "32/1 2025", "12/31/2025", "1 brumaire 2025", "2025-00-10",
            "maj", "okänt", "0025-03-01" }) void XL_01_what_is_no_day_is_not_guessed(String written) {
        assertThat(Datumtolk.from(text(written)).olasligt()).isEqualTo(written);
        assertThat(Datumtolk.from(text(written)).varde()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025", "1", "-45717", "12.5", "99999999", "1E+20" }) void XL_01_numbers_that_are_no_days(String number) {
        assertThat(Datumtolk.from(tal(number)).olasligt()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", "–", "tillsvidare", "Tills vidare", "t.v.", "TV", "löpande", "Pågående" }) void an_open_end_is_empty(
            String written) {
        assertThat(Datumtolk.tom(text(written))).isEqualTo(Avlast.tom());
    }

    @Test void an_open_start_is_unreadable() {
        assertThat(Datumtolk.from(text("tills vidare")).olasligt()).isEqualTo("tills vidare");
    }

    @Test void a_month_as_an_end_means_its_last_day() {
        assertThat(Datumtolk.tom(text("2024-02")).varde()).isEqualTo("2024-02-29");
        assertThat(Datumtolk.tom(text("april 2025")).varde()).isEqualTo("2025-04-30");
    }

    @Test void XL_01_cells_of_other_kinds() {
        assertThat(Datumtolk.from(null)).isEqualTo(Avlast.tom());
        assertThat(Datumtolk.from(new Cell(0, Cell.Typ.DATUM, "45717", new BigDecimal("45717"), LocalDate.of(2025, 3, 1), null, -1)).varde())
                .isEqualTo("2025-03-01");
        assertThat(Datumtolk.from(new Cell(0, Cell.Typ.FEL, "#REF!", null, null, null, -1)).olasligt()).isEqualTo("#REF!");
        assertThat(Datumtolk.from(new Cell(0, Cell.Typ.FORMEL_UTAN_VARDE, "", null, null, "A1+1", -1)).olasligt()).isEqualTo("=A1+1");
        assertThat(Datumtolk.from(new Cell(0, Cell.Typ.BOOL, "TRUE", null, null, null, -1)).olasligt()).isEqualTo("TRUE");
    }
}
