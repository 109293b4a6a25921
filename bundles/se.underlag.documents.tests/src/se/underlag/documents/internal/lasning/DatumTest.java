package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Cell.Typ;

/** When a number is a day, and which. */
class DatumTest {

    @TempDir Path folder;

    private Cell a1(Handgjord bok, String serial, int id, String code) {
        String format = code == null ? ""
                : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + code.replace("&", "&amp;").replace("\"", "&quot;") + "\"/>";
        return Last.av(bok.blad("Blad1", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + serial + "</v></c></row>")
                .stilar(format, "", "<xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/>", "").till(folder)).cell("A1");
    }

    // 2024-03-10: 365 * 124 + 31 leap days (1900 counted by Excel, 1904..2020 is 30) + 69 days into 2024 + 1 = 45361
    @ParameterizedTest
    @CsvSource({ "1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "45361,2024-03-10", "45361.75,2024-03-10", "45361.999988425927,2024-03-10",
            "2958465,9999-12-31", "4.5361E4,2024-03-10" }) void a_serial_is_a_day_of_the_1900_system(String serial, LocalDate expected) {
        Cell cell = a1(new Handgjord(), serial, 14, null);
        assertThat(cell.typ()).isEqualTo(Typ.DATUM);
        assertThat(cell.datum()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "0,1904-01-01", "1,1904-01-02", "60,1904-03-01", "43899,2024-03-10" }) void a_serial_is_a_day_of_the_1904_system(String serial,
            LocalDate expected) {
        assertThat(a1(new Handgjord().ar1904(), serial, 14, null).datum()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { "60", "60.5", "0", "0.5", "-1", "2958466", "1E300" }) void a_serial_that_is_no_day_that_exists_stays_a_number(
            String serial) {
        Cell cell = a1(new Handgjord(), serial, 14, null);
        assertThat(cell.typ()).isEqualTo(Typ.TAL);
        assertThat(cell.datum()).isNull();
        assertThat(cell.tal()).isEqualByComparingTo(serial);
    }

    @ParameterizedTest
    @ValueSource(ints = { 14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 47, 50, 58 }) void excels_own_date_formats(int id) {
        assertThat(a1(new Handgjord(), "45361", id, null).typ()).isEqualTo(Typ.DATUM);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 23, 37, 44, 46, 48, 49, 59, 163, 164 }) void excels_other_formats_are_not(int id) {
        assertThat(a1(new Handgjord(), "45361", id, null).typ()).isEqualTo(Typ.TAL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "yyyy\\-mm\\-dd", "yyyy-mm-dd;@", "[$-41D]d mmmm yyyy", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "YYYY/MM/DD", "mmm",
            "d/m",
            "[Red]yy-mm", "\"den \"d mmm", "yyyy-mm-dd hh:mm:ss.000", "h:mm", "yyyy\\-mm\\-dd\\ hh:mm" }) void a_custom_format_with_year_month_or_day(
                    String code) {
        assertThat(a1(new Handgjord(), "45361", 164, code).typ()).isEqualTo(Typ.DATUM);
    }

    @ParameterizedTest
    @ValueSource(strings = { "General", "Standard", "#,##0.00\\ \"kr\"", "0.00\" dygn\"", "#,##0 \"år, mån, dag\"", "_-* #,##0.00\\ _d_-",
            "[Red]0;[Blue]0",
            "\\d0", "0.00E+00", "[h]:mm", "[mm]:ss", "[s]", "0\" \\\"yy", "@", "[Magenta]#,##0", "#,##0;yyyy", "\"yyyy",
            "[yyyy" }) void letters_in_quotes_escapes_brackets_and_colours_make_no_day(String code) {
        assertThat(a1(new Handgjord(), "45361", 164, code).typ()).isEqualTo(Typ.TAL);
    }

    @Test void a_format_of_the_file_overrides_what_its_number_means_to_excel() {
        assertThat(a1(new Handgjord(), "45361", 14, "0.00").typ()).isEqualTo(Typ.TAL);
        assertThat(a1(new Handgjord(), "45361", 170, "yyyy").typ()).isEqualTo(Typ.DATUM);
    }

    @Test void a_formulas_cached_serial_is_a_day_too() {
        Cell cell = Last.av(Handgjord.med("<row r=\"1\"><c r=\"A1\" s=\"1\"><f>EDATE(B1,3)</f><v>45361</v></c></row>")
                .stilar("", "", "<xf/><xf numFmtId=\"14\"/>", "").till(folder)).cell("A1");
        assertThat(cell.datum()).isEqualTo("2024-03-10");
        assertThat(cell.formel()).isEqualTo("EDATE(B1,3)");
    }
}
