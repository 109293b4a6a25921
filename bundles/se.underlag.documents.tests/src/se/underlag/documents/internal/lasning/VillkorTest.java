package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** PR-02: what conditional formats show on the cells they hold for. */
class VillkorTest {

    private static final String GREEN = "<dxf><font><color rgb=\"FF006100\"/></font><fill><patternFill><bgColor rgb=\"FFC6EFCE\"/></patternFill></fill></dxf>";
    private static final String RED = "<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF000000\"/><bgColor rgb=\"FFFFC7CE\"/></patternFill>"
            + "</fill></dxf>";
    private static final String BOLD = "<dxf><font><b/></font></dxf>";

    /** A: 1 … 6, B: ja, Nej, "Prognos 2", empty text, #N/A, TRUE; C: 10, 20, 20, 30, 40, 40. */
    private static final String ROWS = row(1, "1", text("ja"), "10") + row(2, "2", text("Nej"), "20") + row(3, "3", text("Prognos 2"), "20")
            + row(4, "4", text(""), "30") + row(5, "5", " t=\"e\"><v>#N/A</v>", "40") + row(6, "6", " t=\"b\"><v>1</v>", "40");

    @TempDir Path folder;
    private int oprovade;

    private static String row(int number, String a, String b, String c) {
        return "<row r=\"" + number + "\"><c r=\"A" + number + "\"><v>" + a + "</v></c><c r=\"B" + number + "\"" + b + "</c><c r=\"C" + number
                + "\"><v>" + c + "</v></c></row>";
    }

    private static String text(String text) {
        return " t=\"inlineStr\"><is><t>" + text + "</t></is>";
    }

    private static String format(String blocks, String rules) {
        return "<conditionalFormatting sqref=\"" + blocks + "\">" + rules + "</conditionalFormatting>";
    }

    private static String rule(String attributes, int dxf, int priority, String... formulas) {
        StringBuilder xml = new StringBuilder("<cfRule " + attributes + " dxfId=\"" + dxf + "\" priority=\"" + priority + "\">");
        for (String formula : formulas) {
            xml.append("<formula>").append(formula.replace("&", "&amp;").replace("<", "&lt;")).append("</formula>");
        }
        return xml.append("</cfRule>").toString();
    }

    /** The addresses that show a fill, with its first letter: green is G, red R. */
    private List<String> shown(String formats) {
        List<String> both = shown(formats, true);
        assertThat(shown(formats, false)).isEqualTo(both);
        return both;
    }

    private List<String> shown(String formats, boolean fast) {
        Path fil = new Handgjord().bladXml("B", "", "<sheetData>" + ROWS + "</sheetData>" + formats)
                .stilar("", "<fill/>", "<xf/>", "<dxfs>" + GREEN + RED + BOLD + "</dxfs>").till(folder);
        List<String> result = new ArrayList<>();
        oprovade = 0;
        new XlsxLasare(Lasgranser.standard(), fast).las(fil, new Kalkyllasare.Mottagare() {
            @Override public boolean blad(String namn, boolean dolt) {
                return true;
            }

            @Override public void oprovadeVillkor(int antal) {
                oprovade += antal;
            }

            @Override public boolean rad(Kalkylrad rad) {
                for (Cell cell : rad.celler()) {
                    assertThat(cell.fyllning()).isEqualTo(-1);
                    if (cell.villkorsfyllning() >= 0) {
                        result.add(cell.adress(rad.nummer())
                                + (cell.villkorsfyllning() == 0xC6EFCE ? "G" : cell.villkorsfyllning() == 0xFFC7CE ? "R" : "?"));
                    }
                }
                return true;
            }
        }, null);
        return result;
    }

    private List<String> rows(String attributes, String... formulas) {
        return shown(format("A1:A6", rule(attributes, 0, 1, formulas))).stream().map(at -> at.substring(1, 2)).toList();
    }

    @ParameterizedTest
    @CsvSource({ "equal,3,3", "notEqual,3,1 2 4 5 6", "greaterThan,3,4 5 6", "greaterThanOrEqual,3,3 4 5 6", "lessThan,3,1 2",
            "lessThanOrEqual,1+2,1 2 3", "greaterThan,$C$1/5,3 4 5 6", "equal,\"x\",''" }) void PR_02_a_cell_compared_with_a_value(String operator,
                    String value, String expected) {
        assertThat(String.join(" ", rows("type=\"cellIs\" operator=\"" + operator + "\"", value))).isEqualTo(expected);
    }

    @Test void PR_02_a_cell_between_two_values() {
        assertThat(rows("type=\"cellIs\" operator=\"between\"", "2", "4")).containsExactly("2", "3", "4");
        assertThat(rows("type=\"cellIs\" operator=\"between\"", "4", "2")).containsExactly("2", "3", "4");
        assertThat(rows("type=\"cellIs\" operator=\"notBetween\"", "2", "4")).containsExactly("1", "5", "6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "TRUE|1 2 3 4 5 6", "$B1=\"JA\"|1", "$B1<>\"\"|1 2 3 6", "AND($A1>1,$A1<4)|2 3", "OR($B1=\"ja\",$A1=6)|1 6",
            "NOT($A1>2)|1 2", "ISBLANK($D1)|1 2 3 4 5 6", "LEN(TRIM($B1))=0|4", "ISNUMBER(SEARCH(\"prognos\",$B1))|3", "ISERROR($B1)|5", "$B1|6",
            "LEFT($B1,1)=\"N\"|2", "RIGHT($B1,1)=\"2\"|3", "MOD($A1,2)=0|2 4 6", "$C1=$C2|2 5", "$C1>$C$3|4 5 6", "IF($A1>4,TRUE,FALSE)|5 6",
            "$A1*10>=$C1+10|3 4 5 6", "-$A1<-5|6", "$A1&\"\"=\"4\"|4", "$A1=50%*4|2", "A1=3|3",
            "\"a\"\"b\"=\"A\"\"B\"|1 2 3 4 5 6" }) void PR_02_a_formula_looks_at_the_row_and_at_fixed_cells(String formula, String expected) {
        assertThat(String.join(" ", rows("type=\"expression\"", formula))).isEqualTo(expected);
        assertThat(oprovade).isZero();
    }

    private String texts(String attributes, String... formulas) {
        return String.join(" ", shown(format("B1:B6", rule(attributes, 0, 1, formulas))));
    }

    @Test void PR_02_texts() {
        assertThat(texts("type=\"containsText\" operator=\"containsText\" text=\"PROGNOS\"", "NOT(ISERROR(SEARCH(\"PROGNOS\",B1)))"))
                .isEqualTo("B3G");
        assertThat(texts("type=\"containsText\"", "NOT(ISERROR(SEARCH(\"PROGNOS\",B1)))")).isEqualTo("B3G");
        assertThat(texts("type=\"notContainsText\" text=\"e\"")).isEqualTo("B1G B3G B4G B5G");
        assertThat(texts("type=\"beginsWith\" text=\"n\"")).isEqualTo("B2G");
        assertThat(texts("type=\"endsWith\" text=\"2\"")).isEqualTo("B3G");
        assertThat(texts("type=\"containsBlanks\"")).isEqualTo("B4G");
        assertThat(texts("type=\"notContainsBlanks\"")).isEqualTo("B1G B2G B3G B5G B6G");
        assertThat(texts("type=\"containsErrors\"")).isEqualTo("B5G");
        assertThat(texts("type=\"notContainsErrors\"")).isEqualTo("B1G B2G B3G B4G B6G");
    }

    private String numbers(String attributes) {
        return String.join(" ", shown(format("C1:C6", rule(attributes, 0, 1))));
    }

    // 10 20 20 30 40 40: mean 160 / 6 = 26.67
    @Test void PR_02_rules_that_look_at_all_values() {
        assertThat(numbers("type=\"duplicateValues\"")).isEqualTo("C2G C3G C5G C6G");
        assertThat(numbers("type=\"uniqueValues\"")).isEqualTo("C1G C4G");
        assertThat(numbers("type=\"top10\" rank=\"3\"")).isEqualTo("C4G C5G C6G");
        assertThat(numbers("type=\"top10\" rank=\"1\"")).isEqualTo("C5G C6G");
        assertThat(numbers("type=\"top10\" rank=\"2\" bottom=\"1\"")).isEqualTo("C1G C2G C3G");
        assertThat(numbers("type=\"top10\" rank=\"20\" percent=\"1\" bottom=\"1\"")).as("a fifth of six is one").isEqualTo("C1G");
        assertThat(numbers("type=\"aboveAverage\"")).isEqualTo("C4G C5G C6G");
        assertThat(numbers("type=\"aboveAverage\" aboveAverage=\"0\"")).isEqualTo("C1G C2G C3G");
        assertThat(oprovade).isZero();
    }

    // 10 20 20 30 40 40: mean 26.67, squares 277.8 + 2 · 44.4 + 11.1 + 2 · 177.8 = 733.3, of six 122.2, deviation 11.06: 37.72 and 15.61
    @Test void PR_02_standard_deviations_from_the_average() {
        assertThat(numbers("type=\"aboveAverage\" stdDev=\"1\"")).isEqualTo("C5G C6G");
        assertThat(numbers("type=\"aboveAverage\" aboveAverage=\"0\" stdDev=\"1\"")).isEqualTo("C1G");
        assertThat(numbers("type=\"aboveAverage\" stdDev=\"2\"")).isEmpty();
        assertThat(oprovade).isZero();
    }

    @Test void PR_02_the_first_rule_by_priority_shows_and_one_that_stops_hides_the_others() {
        String low = rule("type=\"expression\"", 0, 5, "TRUE");
        assertThat(shown(format("A1:A2", low + rule("type=\"expression\"", 1, 2, "$A1=1")))).containsExactly("A1R", "A2G");
        assertThat(shown(format("A1:A2", low + rule("type=\"expression\" stopIfTrue=\"1\"", 2, 2, "$A1=1")))).containsExactly("A2G");
        assertThat(shown(format("A1:A2", low + rule("type=\"expression\"", 2, 2, "$A1=1")))).as("bold does not hide a fill").containsExactly("A1G",
                "A2G");
    }

    @Test void PR_02_several_blocks_and_formulas_from_their_common_corner() {
        assertThat(shown(format("C3:C4 A5 A1", rule("type=\"expression\"", 0, 1, "A1>4")))).containsExactly("C3G", "C4G", "A5G");
    }

    @Test void scales_bars_and_icons_are_no_marks_and_unknown_rules_are_counted() {
        assertThat(shown(format("A1:A6", rule("type=\"colorScale\"", 0, 1) + rule("type=\"dataBar\"", 0, 2) + rule("type=\"iconSet\"", 0, 3))))
                .isEmpty();
        assertThat(oprovade).isZero();
        assertThat(shown(format("A1:A6",
                rule("type=\"timePeriod\" timePeriod=\"today\"", 0, 1) + rule("type=\"expression\"", 0, 2, "SUM($A$1:$A$3)>1")
                        + rule("type=\"expression\"", 0, 3, "Blad2!A1=1") + rule("type=\"expression\"", 0, 4, "TODAY()>1")
                        + rule("type=\"aboveAverage\" stdDev=\"-1\"", 0, 5) + rule("type=\"expression\"", 0, 6, "$A1=1")
                        + rule("type=\"expression\"", 0, 7, "(".repeat(500) + "1" + ")".repeat(500)) + rule("type=\"nytt\"", 2, 8))))
                .containsExactly("A1G");
        assertThat(oprovade).isEqualTo(6);
    }

    @Test void formulas_without_end_are_not_judged() {
        assertThat(shown(format("A1:A6",
                rule("type=\"expression\"", 0, 1, "1" + "+1".repeat(4_000)) + rule("type=\"expression\"", 0, 2, "-".repeat(4_000) + "1")
                        + rule("type=\"expression\"", 0, 3, "1".repeat(9_000)) + rule("type=\"expression\"", 0, 4, "1" + "+1".repeat(199)))))
                .hasSize(6);
        assertThat(oprovade).isEqualTo(3);
    }

    @Test void PR_02_rules_of_the_extension_carry_their_own_format() {
        String ext = "<extLst><ext xmlns:x14=\"urn:x14\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"urn:xm\"><x14:cfRule type=\"expression\""
                + " priority=\"1\"><xm:f>$A1=2</xm:f><x14:dxf><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></x14:dxf></x14:cfRule>"
                + "<xm:sqref>A1:A6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>";
        assertThat(shown(ext)).containsExactly("A2R");
    }

    @Test void PR_02_a_file_with_prefixes_and_rows_longer_than_a_buffer() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 5_000; i++) {
            rows.append("<x:row r=\"" + i + "\"><x:c r=\"A" + i + "\"><x:v>" + i + "</x:v></x:c></x:row>");
        }
        Path fil = new Handgjord().bladXml("B", "", "").del("xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\"{main}\"><x:sheetData>" + rows + "</x:sheetData><x:conditionalFormatting sqref=\"A1:A9999\">"
                        + "<x:cfRule type=\"cellIs\" operator=\"greaterThan\" priority=\"1\" dxfId=\"0\"><x:formula>4998</x:formula></x:cfRule>"
                        + "</x:conditionalFormatting></x:worksheet>")
                .stilar("", "<fill/>", "<xf/>", "<dxfs>" + GREEN + "</dxfs>").till(folder);
        assertThat(Last.av(fil).rader()).hasSize(5_000).filteredOn(rad -> rad.celler().getFirst().villkorsfyllning() >= 0)
                .extracting(Kalkylrad::nummer).containsExactly(4_999, 5_000);
    }

    @Test void a_sheet_that_is_broken_behind_its_rows_is_told_as_before() {
        assertThat(shown("<conditionalFormatting sqref=\"\">" + rule("type=\"expression\"", 0, 1, "TRUE") + "</conditionalFormatting>"
                + format("ZZZ1 A0 A1048577 x", rule("type=\"expression\"", 0, 1, "TRUE")))).isEmpty();
        assertThat(oprovade).isEqualTo(2);
        assertThat(shown(format("A1", "<cfRule type=\"expression\" priority=\"x\" dxfId=\"0\"><formula>TRUE</formula></cfRule>"))).isEmpty();
    }
}
