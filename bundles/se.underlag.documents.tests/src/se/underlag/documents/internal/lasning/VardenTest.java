package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Cell.Typ;

/** What stands in a cell. */
class VardenTest {

    @TempDir Path folder;

    private Cell a1(String c) {
        return Last.av(Handgjord.med("<row r=\"1\">" + c + "</row>").texter("<t>Ett</t>", "<t>Två</t>").till(folder)).cell("A1");
    }

    @Test void shared_text() {
        Cell cell = a1("<c r=\"A1\" t=\"s\"><v>1</v></c>");
        assertThat(cell.typ()).isEqualTo(Typ.TEXT);
        assertThat(cell.text()).isEqualTo("Två");
        assertThat(cell.tal()).isNull();
    }

    @Test void rich_text_is_joined_and_phonetic_guides_left_out() {
        Handgjord bok = Handgjord.med("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").texter(
                "<r><rPr><b/></rPr><t>Test </t></r><r><t xml:space=\"preserve\">Exempels</t></r><r><t>son</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>tesuto</t></rPh><phoneticPr fontId=\"1\"/>");
        assertThat(Last.av(bok.till(folder)).cell("A1").text()).isEqualTo("Test Exempelsson");
    }

    @Test void inline_text_and_text_of_a_formula() {
        assertThat(a1("<c r=\"A1\" t=\"inlineStr\"><is><r><t>Å</t></r><r><t>&#228;&amp;<![CDATA[<ö>]]></t></r></is></c>").text())
                .isEqualTo("Åä&<ö>");
        Cell cell = a1("<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>y x</v></c>");
        assertThat(cell.text()).isEqualTo("y x");
        assertThat(cell.formel()).isEqualTo("A2&\"x\"");
    }

    @Test void characters_that_xml_cannot_hold_are_turned_back() {
        assertThat(a1("<c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_x_x12_</t></is></c>").text()).isEqualTo("a\rb_x_x12_");
    }

    @ParameterizedTest
    @CsvSource({ "1234.5,1234.5", "1234.4999999999998,1234.5", "0.30000000000000004,0.3", "-5.0000000000000003E-2,-0.05", "1E3,1000",
            "1.5e+2,150", "-0,0", "70400.00,70400.00", "198112289874,198112289874", "20241234567890123456,20241234567890123456",
            "1.98112289874E11,198112289874", "123456789012345.67,123456789012346", "0.1234567890123455,0.123456789012346",
            "9007199254740993,9007199254740993", "+7,7", ".5,0.5", "5.,5", "' 12 ',12",
            "0000000000000000000000012,12" }) void a_number_is_what_excel_shows_and_never_passes_through_double(String raw, String expected) {
        Cell cell = a1("<c r=\"A1\"><v>" + raw + "</v></c>");
        assertThat(cell.typ()).isEqualTo(Typ.TAL);
        assertThat(cell.tal()).isEqualByComparingTo(expected);
        assertThat(new BigDecimal(cell.text())).isEqualByComparingTo(expected);
        assertThat(cell.text()).doesNotContain("E");
    }

    @ParameterizedTest
    @CsvSource({ "'1,5'", "'1 234'", "NaN", "INF", "1E999999999", "--1", "1.2.3", "12kr", "E5", "-",
            "1E" }) void what_is_no_number_is_an_error_and_never_zero(String raw) {
        Cell cell = a1("<c r=\"A1\"><v>" + raw + "</v></c>");
        assertThat(cell.typ()).isEqualTo(Typ.FEL);
        assertThat(cell.text()).isEqualTo(raw);
        assertThat(cell.tal()).isNull();
    }

    @Test void truth_and_errors() {
        assertThat(a1("<c r=\"A1\" t=\"b\"><v>1</v></c>").text()).isEqualTo("TRUE");
        assertThat(a1("<c r=\"A1\" t=\"b\"><v>0</v></c>").text()).isEqualTo("FALSE");
        Cell cell = a1("<c r=\"A1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
        assertThat(cell.typ()).isEqualTo(Typ.FEL);
        assertThat(cell.text()).isEqualTo("#DIV/0!");
        assertThat(cell.formel()).isEqualTo("1/0");
    }

    @Test void XL_01_a_formula_with_its_value_is_the_value() {
        Cell cell = a1("<c r=\"A1\"><f>SUM(B1:M1)</f><v>950400</v></c>");
        assertThat(cell.typ()).isEqualTo(Typ.TAL);
        assertThat(cell.tal()).isEqualByComparingTo("950400");
        assertThat(cell.formel()).isEqualTo("SUM(B1:M1)");
    }

    @ParameterizedTest
    @CsvSource({ "<f>VECKOSUMMA(B1:M1)</f>", "<f>VECKOSUMMA(B1:M1)</f><v></v>", "<f>VECKOSUMMA(B1:M1)</f><v/>",
            "<v> </v><f>VECKOSUMMA(B1:M1)</f>" }) void XL_01_a_formula_that_nobody_can_work_out_is_never_taken_as_zero(String content) {
        Cell cell = a1("<c r=\"A1\">" + content + "</c>");
        assertThat(cell.typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(cell.tal()).isNull();
        assertThat(cell.formel()).isEqualTo("VECKOSUMMA(B1:M1)");
        assertThat(cell.isTom()).isFalse();
    }

    @Test void shared_formulas_are_formulas_with_their_references_moved() {
        Last last = Last.av(Handgjord.med("<row r=\"1\"><c r=\"D1\"><f t=\"shared\" ref=\"D1:E3\" si=\"0\">SUM(A1:$B1)+LOG10(C$1)+Blad2!A1+\"A1\"</f>"
                + "<v>1</v></c></row><row r=\"3\"><c r=\"E3\"><f t=\"shared\" si=\"0\"/><v>2</v></c><c r=\"F3\"><f t=\"shared\" si=\"0\"/></c></row>")
                .till(folder));
        assertThat(last.cell("D1").formel()).isEqualTo("SUM(A1:$B1)+LOG10(C$1)+Blad2!A1+\"A1\"");
        assertThat(last.cell("E3").formel()).isEqualTo("SUM(B3:$B3)+LOG10(D$1)+Blad2!B3+\"A1\"");
        assertThat(last.cell("E3").tal()).isEqualByComparingTo("2");
        assertThat(last.cell("F3").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
    }

    @Test void an_iso_date_cell_of_the_strict_format() {
        Cell cell = Last.av(Handgjord.med("<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2024-03-10T00:00:00</v></c></row>").strikt().till(folder)).cell("A1");
        assertThat(cell.typ()).isEqualTo(Typ.DATUM);
        assertThat(cell.datum()).isEqualTo("2024-03-10");
        assertThat(cell.tal()).isEqualByComparingTo("45361");
    }

    @Test void the_strict_namespace_reads_the_same() {
        Last last = Last.av(Handgjord.med("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>").strikt().texter("<t>x</t>").till(folder));
        assertThat(last.cell("B2").text()).isEqualTo("x");
    }

    @Test void a_part_in_utf16_and_with_prefixes_reads_the_same() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"" + Handgjord.TRANSITIONAL + "\"><x:sheetData><x:row r=\"1\">"
                + "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>Åsa</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        Handgjord bok = Handgjord.med("").del("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_16));
        assertThat(Last.av(bok.till(folder)).cell("A1").text()).isEqualTo("Åsa");
    }

    @Test void cells_without_value_or_fill_are_not_handed_out() {
        Last last = Last
                .av(Handgjord.med("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\"><v/></c></row><row r=\"2\"/><row r=\"3\"><c r=\"C3\"><v>1</v></c></row>")
                        .till(folder));
        assertThat(last.rader()).hasSize(1);
        assertThat(last.rader().getFirst().nummer()).isEqualTo(3);
        assertThat(last.rader().getFirst().cell(2).tal()).isEqualByComparingTo("1");
        assertThat(last.rader().getFirst().cell(0)).isNull();
    }
}
