package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Cell.Typ;

/** Formulas for which the file holds no value: worked out as Excel does, or left as they are. */
class OmrakningTest {

    /** A1 10, B1 3, C1 -2.5, D1 "Ja", E1 true, F1 nothing, G1 #N/A; A2 20, B2 4, D2 "Nej"; A3 30, B3 5, D3 "ja". */
    private static final String CELLER = "<c r=\"A1\"><v>10</v></c><c r=\"B1\"><v>3</v></c><c r=\"C1\"><v>-2.5</v></c>"
            + "<c r=\"D1\" t=\"inlineStr\"><is><t>Ja</t></is></c><c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"G1\" t=\"e\"><v>#N/A</v></c>";
    private static final String RADER = "<row r=\"2\"><c r=\"A2\"><v>20</v></c><c r=\"B2\"><v>4</v></c><c r=\"D2\" t=\"str\"><v>Nej</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\"><v>30</v></c><c r=\"B3\"><v>5</v></c><c r=\"D3\" t=\"str\"><v>ja</v></c></row>";

    @TempDir Path folder;

    private static String xml(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Cell h1(String formula) {
        return Last.av(bok(formula).till(folder)).cell("H1");
    }

    private static Handgjord bok(String formula) {
        return Handgjord.med("<row r=\"1\">" + CELLER + "<c r=\"H1\"><f>" + xml(formula) + "</f></c></row>" + RADER)
                .blad("Priser 2025", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>BmSS</v></c><c r=\"B1\"><v>3200.5</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>HVB</v></c><c r=\"B2\"><v>4100</v></c></row>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "1+2*3|7", "(1+2)*3|9", "-2^2|4", "2^3^2|64", "10-2-3|5", "100/10/2|5", "50%*4|2",
            "1E3+.5|1000.5",
            "0.1+0.2|0.3", "1/3*3|1", "100000/3|33333.3333333333", "A1*31|310", "A1*B1+C1|27.5", "$A$1*B$1|30", "SUM(A1:C1)|10.5", "SUM(A1:A3)|60",
            "SUM(A:A)|60", "SUM(1:1)|#N/A", "SUM(2:3)|59", "SUM(A1:F1,5,\"6\",TRUE)|22.5", "SUM(A3:A1)|60", "ROUND(2.345,2)|2.35", "ROUND(-2.5,0)|-3",
            "ROUND(1234.5,-2)|1200", "ROUND(1.005*100,0)|101", "ROUNDUP(2.01,1)|2.1", "ROUNDDOWN(-2.99,0)|-2", "INT(-2.5)|-3", "INT(1/3*3)|1",
            "TRUNC(2.9)|2",
            "ABS(C1)|2.5", "SIGN(C1)|-1", "MOD(-7,3)|2", "MOD(7.5,2)|1.5", "POWER(2,10)|1024", "2^-2|0.25", "MIN(A1:C1)|-2.5", "MAX(A1:C1,100)|100",
            "AVERAGE(A1:A3)|20", "COUNT(A1:E1)|3", "COUNTA(A1:G1)|6", "PRODUCT(A1:B1)|30", "IF(A1>5,1,2)|1", "IF(A1<5,1)|FALSE",
            "IF(D1=\"JA\",7,8)|7",
            "IF(F1=\"\",1,0)|1", "IF(F1=0,1,0)|1", "IF(A1>=10,IF(B1<>3,1,2),3)|2", "IF(A1<=9,,5)|5", "IF(AND(A1>1,B1>1),1,0)|1",
            "OR(FALSE,B1=3)|TRUE",
            "NOT(E1)|FALSE", "IFERROR(1/0,9)|9", "IFERROR(A1,9)|10", "IFNA(G1,4)|4", "_xlfn.IFNA(G1,4)|4", "ISBLANK(F1)|TRUE", "ISNUMBER(A1)|TRUE",
            "ISTEXT(D1)|TRUE", "ISERROR(G1)|TRUE", "E1+1|2", "F1|0", "D1|Ja", "D1&\" \"&A1|Ja 10", "LEFT(D1,1)&RIGHT(D1)&LEN(D1)|Ja2",
            "\"a\"\"b\"|a\"b",
            "1/0|#DIV/0!", "G1+1|#N/A", "#REF!+1|#REF!", "SUM(A1,G1)|#N/A", "9^300*9^300|#NUM!", "DAY(DATE(2025,2,29))|1", "MONTH(DATE(2025,14,1))|2",
            "YEAR(DATE(2025,14,1))|2026", "DAY(EOMONTH(DATE(2024,1,31),1))|29", "DATE(2025,1,31)-DATE(2025,1,1)+1|31",
            "EDATE(DATE(2025,1,31),1)-DATE(2025,2,1)|27",
            "DAYS(DATE(2025,3,1),DATE(2025,2,1))|28", "MAX(0,MIN(DATE(2025,1,31),DATE(2025,1,20))-MAX(DATE(2025,1,1),DATE(2025,1,11))+1)*1000|10000",
            "SUMIF(D1:D3,\"ja\",A1:A3)|40", "SUMIF(A1:A3,\">=20\")|50", "SUMIF(A1:A3,20,B1:B3)|4", "SUMIF(D1:D3,\"<>ja\",A1:A3)|20",
            "COUNTIF(D1:D3,\"Ja\")|2",
            "SUMPRODUCT(A1:A3,B1:B3)|260", "SUBTOTAL(9,A1:A3)|60", "VLOOKUP(\"hvb\",'Priser 2025'!A1:B2,2,FALSE)|4100",
            "VLOOKUP(\"LSS\",'Priser 2025'!$A:$B,2,0)|#N/A",
            "'Priser 2025'!B1*2|6401", "INDEX(B1:B3,MATCH(20,A1:A3,0))|4", "INDEX(A1:B3,3,2)|5", "SUM('Priser 2025'!B1:B2)|7300.5",
            "SUM( A1 ,  B1 )|13" }) void what_koepfiler_have(String formula, String expected) {
        Cell cell = h1(formula);
        assertThat(cell.typ()).as(formula).isNotEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(cell.text()).as(formula).isEqualTo(expected);
        assertThat(cell.formel()).isEqualTo(formula);
    }

    /** What reaches out of the workbook, depends on when it is read, or can be understood in two ways stays what it is. */
    @ParameterizedTest
    @ValueSource(strings = { "WEBSERVICE(\"http://127.0.0.1/\")", "_xlfn.WEBSERVICE(\"http://127.0.0.1/\")", "HYPERLINK(\"http://127.0.0.1/\",1)",
            "cmd|'/c calc'!A0", "'cmd'|'/c calc'!A0", "DDE(\"a\",\"b\",\"c\")", "RTD(\"a\",,\"b\")",
            "CALL(\"Kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)",
            "REGISTER.ID(\"a\",\"b\")", "EXEC(\"calc\")", "[1]Blad1!A1", "'[annan.xlsx]Blad1'!A1", "'C:\\[annan.xlsx]Blad1'!A1", "INDIRECT(\"A1\")",
            "OFFSET(A1,1,1)", "TODAY()", "NOW()", "RAND()", "CELL(\"filename\")", "INFO(\"directory\")", "Tabell1[Januari]",
            "Tabell1[[#This Row],[Januari]]",
            "{1,2}", "SUM({1,2,3})", "A1:B2", "SUM((A1,B1))", "A1 B1", "SUM(A1:A3 A2)", "IMAGE(\"http://127.0.0.1/\")", "FILTERXML(A1,\"//a\")", "H1",
            "H1+1",
            "SUM(H1:I1)", "Saknas!A1", "okantNamn*2", "D1*2", "\"1,5\"+1", "1.5&\"x\"", "VLOOKUP(\"HVB\",A1:B3,2)", "2^0.5", "SUM(", "1+", ")", "A1)",
            "((1)", "\"a",
            "'a", "1..2", "SUM(1;2)", "@A1", "A1#", "SQL.REQUEST(\"a\")", "LET(x,1,x)", "LAMBDA(x,x)(1)", "XFE1", "A1048577", "A0",
            "COUNTIF(D1:D3,\"J*\")" }) void what_is_left_alone(String formula) {
        Cell cell = h1(formula);
        assertThat(cell.typ()).as(formula).isEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(cell.formel()).isEqualTo(formula);
    }

    @Test void formulas_that_need_one_another_on_rows_below_and_other_sheets() {
        Last last = Last.av(Handgjord.med("<row r=\"1\"><c r=\"A1\"><f>A2*2</f></c><c r=\"B1\"><f>SUM(A1:A3)</f></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f>Två!A1+1</f></c></row><row r=\"3\"><c r=\"A3\"><f>A1+A2</f></c></row>")
                .blad("Två", "<row r=\"1\"><c r=\"A1\"><f>B1/4</f></c><c r=\"B1\"><v>10</v></c></row>").till(folder));
        assertThat(last.cell("A1").text()).isEqualTo("7");
        assertThat(last.cell("B1").text()).isEqualTo("21");
        assertThat(last.cell("A3").text()).isEqualTo("10.5");
        assertThat(last.rader.get("Två").getFirst().cell(0).text()).isEqualTo("2.5");
    }

    @Test void shared_formulas_and_days() {
        Last last = Last.av(new Handgjord().ar1904()
                .blad("B", "<row r=\"1\"><c r=\"A1\"><v>2</v></c><c r=\"B1\"><f t=\"shared\" si=\"0\" ref=\"B1:B2\">A1*10</f></c>"
                        + "<c r=\"C1\" s=\"1\"><f>DATE(2025,3,1)</f></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/></c></row>")
                .stilar("", "", "<xf/><xf numFmtId=\"14\"/>", "").till(folder));
        assertThat(last.cell("B2").text()).isEqualTo("30");
        assertThat(last.cell("C1").datum()).isEqualTo("2025-03-01");
        assertThat(last.cell("C1").text()).isEqualTo("44255");
    }

    @Test void defined_names_that_do_not_move() {
        String names = "<definedNames><definedName name=\"Dygnspris\">Blad1!$A$1</definedName><definedName name=\"Moms\">0.25</definedName>"
                + "<definedName name=\"Lokal\" localSheetId=\"0\">Blad1!$A$1:$B$1</definedName><definedName name=\"Rorlig\">Blad1!A1</definedName>"
                + "<definedName name=\"Cirkel\">Cirkel+1</definedName></definedNames>";
        Handgjord bok = Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>100</v></c><c r=\"B1\"><v>7</v></c><c r=\"C1\"><f>DYGNSPRIS*(1+Moms)</f></c>"
                + "<c r=\"D1\"><f>SUM(lokal)</f></c><c r=\"E1\"><f>Rorlig</f></c><c r=\"F1\"><f>Cirkel</f></c></row>")
                .del("xl/workbook.xml",
                        "<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rIdB1\"/></sheets>"
                                + names + "</workbook>");
        Last last = Last.av(bok.till(folder));
        assertThat(last.cell("C1").text()).isEqualTo("125");
        assertThat(last.cell("D1").text()).isEqualTo("107");
        assertThat(last.cell("E1").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(last.cell("F1").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
    }

    @Test void a_value_that_stands_in_the_file_is_never_worked_out_anew() {
        assertThat(Last.av(Handgjord.med("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>3</v></c></row>").till(folder)).cell("A1").text()).isEqualTo("3");
    }

    @Test void circles_end() {
        Last last = Last
                .av(Handgjord.med("<row r=\"1\"><c r=\"A1\"><f>B1</f></c><c r=\"B1\"><f>A2</f></c></row><row r=\"2\"><c r=\"A2\"><f>A1</f></c>"
                        + "<c r=\"B2\"><f>IFERROR(B2,1)</f></c></row>").till(folder));
        assertThat(last.rader()).allSatisfy(rad -> assertThat(rad.celler()).allMatch(cell -> cell.typ() == Typ.FORMEL_UTAN_VARDE));
    }

    @Test void a_sheet_that_is_too_large_to_keep_still_has_the_sums_of_its_rows() {
        Handgjord bok = Handgjord.med("<row r=\"1\">" + CELLER + "<c r=\"H1\"><f>A1*B1</f></c><c r=\"I1\"><f>A1+A2</f></c></row>" + RADER);
        Last last = Last.av(bok.till(folder), new XlsxLasare(Lasgranser.of(Map.of("granser.raknadeCeller", 9))));
        assertThat(last.cell("H1").text()).isEqualTo("30");
        assertThat(last.cell("I1").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
    }

    /** A1 1201 as text, A2 1201, A3 "01201", A4 "1202", A5 "LSS 1201"; B1 1, B2 10, B3 100, B4 1000, B5 10000. */
    private Cell svar(String formula, String a6) {
        StringBuilder rows = new StringBuilder();
        String[] keys = { "1201", null, "01201", "1202", "LSS 1201", a6 };
        for (int i = 0; i < keys.length; i++) {
            String key = keys[i] == null ? "<v>1201</v>" : "<is><t xml:space=\"preserve\">" + keys[i] + "</t></is>";
            rows.append("<row r=\"").append(i + 1).append("\"><c r=\"A").append(i + 1).append(keys[i] == null ? "\">" : "\" t=\"inlineStr\">")
                    .append(key)
                    .append("</c><c r=\"B").append(i + 1).append("\"><v>1").append("0".repeat(i)).append("</v></c></row>");
        }
        return Last.av(Handgjord.med(rows + "<row r=\"9\"><c r=\"A9\"><f>" + xml(formula) + "</f></c></row>").till(folder)).cell("A9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "SUMIF(A1:A5,1201,B1:B5)|111", "SUMIF(A1:A5,\"1201\",B1:B5)|111",
            "SUMIF(A1:A5,A1,B1:B5)|111", "SUMIF(A1:A5,\"=1201\",B1:B5)|111", "SUMIF(A1:A5,\"<>1201\",B1:B5)|11000", "COUNTIF(A1:A5,1201)|3",
            "COUNTIF(A1:A5,\"1202\")|1", "SUMIF(A1:A5,\">1200\",B1:B5)|10", "COUNTIF(A1:A5,\"LSS 1201\")|1",
            "MATCH(1201,A1:A5,0)|2" }) void a_number_that_stands_as_text_is_the_number_in_a_condition(String formula, String expected) {
        assertThat(svar(formula, "Ja").text()).as(formula).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = { " 1201", "1 201", "1201,0", "1.201", "1,201E3", "1201 kr", "1201%", "1 jan 2025", "2025-01-01",
            "1234567890123456" }) void a_text_that_may_be_a_number_leaves_the_condition_open(String text) {
        assertThat(svar("SUMIF(A1:A6,1201,B1:B6)", text).typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(svar("COUNTIF(A1:A6,\"<>1201\")", text).typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(svar("COUNTIF(A1:A6,\"" + text.replace(" 1201", "1 201") + "\")", "Ja").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Ja", "-", "B-1201", "Hus 3", "LSS 9:9", "1201 BmSS" }) void a_text_that_is_no_number_is_not_the_number(
            String text) {
        assertThat(svar("SUMIF(A1:A6,1201,B1:B6)", text).text()).isEqualTo("111");
    }

    /** Two rows with a cell each are four; seven hold one such sheet, eight hold both. */
    @Test void the_cells_kept_are_counted_over_all_sheets() {
        String values = "<row r=\"1\"><c r=\"A1\"><v>4</v></c></row><row r=\"2\"><c r=\"A2\"><v>5</v></c></row>";
        Handgjord bok = Handgjord.med("<row r=\"1\"><c r=\"A1\"><f>SUM(Två!A1:A2)</f></c><c r=\"B1\"><f>SUM(Tre!A1:A2)</f></c>"
                + "<c r=\"C1\"><f>Två!A2</f></c></row>").blad("Två", values).blad("Tre", values);
        Last last = Last.av(bok.till(folder), new XlsxLasare(Lasgranser.of(Map.of("granser.raknadeCeller", 7))));
        assertThat(last.cell("A1").text()).isEqualTo("9");
        assertThat(last.cell("B1").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
        assertThat(last.cell("C1").text()).as("kept already").isEqualTo("5");
        assertThat(Last.av(bok.till(folder), new XlsxLasare(Lasgranser.of(Map.of("granser.raknadeCeller", 8)))).cell("B1").text()).isEqualTo("9");
    }

    /** Such a condition makes the rows come twice, and a formula is worked out both times. */
    @Test void formulas_of_a_sheet_whose_conditions_look_at_all_values() {
        String format = "<conditionalFormatting sqref=\"B1:B2\"><cfRule type=\"duplicateValues\" dxfId=\"0\" priority=\"1\"/></conditionalFormatting>";
        Handgjord bok = new Handgjord().bladXml("B", "", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1000</v></c><c r=\"B1\"><f>31*A1</f></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1000</v></c><c r=\"B2\"><f>A1*31</f></c></row></sheetData>" + format)
                .stilar("", "<fill/>", "<xf/>", "<dxfs><dxf><fill><patternFill><bgColor rgb=\"FFC6EFCE\"/></patternFill></fill></dxf></dxfs>");
        for (boolean fast : new boolean[] { true, false }) {
            Last last = Last.av(bok.till(folder), new XlsxLasare(Lasgranser.standard(), fast));
            assertThat(last.rader()).extracting(rad -> rad.cell(1).text()).containsExactly("31000", "31000");
            assertThat(last.rader()).extracting(rad -> rad.cell(1).villkorsfyllning()).containsExactly(0xC6EFCE, 0xC6EFCE);
        }
    }

    @Test void the_scanner_that_gives_up_works_out_the_same() {
        Last last = Last.av(Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1+A2</f></c></row><row r=\"2\"><c r=\"A2\" t=\"d\">"
                + "<v>1900-01-02</v></c><c r=\"B2\"><f>A2+A1</f></c></row>").till(folder));
        assertThat(last.cell("B1").text()).isEqualTo("3");
        assertThat(last.cell("B2").text()).isEqualTo("3");
    }

    @Test void two_rows_with_one_number_are_not_worked_out_by_each_other() {
        Last last = Last
                .av(Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1*2</f></c></row><row r=\"1\"><c r=\"A1\"><v>5</v></c>"
                        + "<c r=\"B1\"><f>A1*2</f></c></row>").till(folder));
        assertThat(last.rader().get(0).cell(1).text()).isEqualTo("2");
        assertThat(last.rader().get(1).cell(1).typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
    }

    /** 20 000 running sums over all rows above are two hundred million cells; a chain downwards is as deep as the sheet. */
    @Test void the_work_is_bounded() {
        StringBuilder sums = new StringBuilder();
        StringBuilder chain = new StringBuilder();
        StringBuilder nested = new StringBuilder("1");
        for (int i = 1; i <= 20_000; i++) {
            sums.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c><c r=\"B").append(i)
                    .append("\"><f>SUM(A$1:A$20000)+0*A")
                    .append(i % 20_000 + 1).append("</f></c></row>");
            chain.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><f>A").append(i + 1).append("+A").append(i + 1)
                    .append("</f></c></row>");
        }
        for (int i = 0; i < 60; i++) {
            nested.insert(0, "-(").append(')');
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(Last.av(Handgjord.med(sums.toString()).till(folder)).cell("B1").text()).isEqualTo("20000");
            assertThat(Last.av(Handgjord.med(chain.toString()).till(folder)).cell("A1").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
            assertThat(h1(nested.toString()).typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
            assertThat(h1("-".repeat(8_000) + "1").typ()).isEqualTo(Typ.FORMEL_UTAN_VARDE);
            assertThat(h1("9^99^99^99").typ()).isNotNull();
        });
    }
}
