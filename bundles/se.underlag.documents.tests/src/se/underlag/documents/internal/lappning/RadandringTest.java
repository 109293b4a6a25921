package se.underlag.documents.internal.lappning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.documents.internal.lappning.CellandringTest.cell;
import static se.underlag.documents.internal.lappning.CellandringTest.kr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Handgjord;
import se.underlag.documents.internal.lasning.Lasgranser;
import se.underlag.documents.internal.lasning.Last;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.KalkylException;

/** Rows are put in and taken out, and everything that tells rows follows. */
class RadandringTest {

    /** A heading, three persons with a sum of their own, and the sum of all. */
    private static final String ROWS = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Namn</t></is></c></row>"
            + "<row r=\"2\" ht=\"20\" customHeight=\"1\"><c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>Ett</t></is></c><c r=\"B2\" s=\"1\"><v>1</v></c>"
            + "<c r=\"C2\"><v>10</v></c><c r=\"D2\"><f>SUM(B2:C2)</f><v>11</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\"><v>2</v></c><c r=\"C3\"><v>20</v></c><c r=\"D3\"><f>SUM(B3:C3)</f><v>22</v></c></row>"
            + "<row r=\"4\" spans=\"1:4\"><c r=\"B4\" s=\"1\"><v>3</v></c><c r=\"C4\"><v>30</v></c><c r=\"D4\"><f>SUM(B4:C4)</f><v>33</v></c></row>"
            + "<row r=\"5\"><c r=\"B5\"><f>SUM(B2:B4)</f><v>6</v></c><c r=\"D5\"><f>D4+SUM($D$2:$D$4)-Blad2!A1</f><v>1</v></c></row>";
    private static final String TAIL = "<autoFilter ref=\"A1:D4\"/><mergeCells count=\"2\"><mergeCell ref=\"B4:C4\"/><mergeCell ref=\"A8:B9\"/>"
            + "</mergeCells><conditionalFormatting sqref=\"B2:C4\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>B2&gt;$C2</formula>"
            + "</cfRule></conditionalFormatting><dataValidations count=\"2\"><dataValidation type=\"list\" sqref=\"A4\"><formula1>$F$2:$F$4</formula1>"
            + "</dataValidation><dataValidation sqref=\"A3\"/></dataValidations><hyperlinks><hyperlink ref=\"A3\" location=\"x\"/></hyperlinks>"
            + "<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"4\" max=\"16383\" man=\"1\"/></rowBreaks>";

    @TempDir Path folder;

    private static Handgjord bok() {
        return bok(TAIL);
    }

    private static Handgjord bok(String tail) {
        return CellandringTest.typer(new Handgjord()).bladXml("Blad1", "", "<dimension ref=\"A1:D5\"/><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A4\" state=\"frozen\"/><selection activeCell=\"B5\" sqref=\"B5\"/></sheetView></sheetViews>"
                + "<sheetData>" + ROWS + "</sheetData>" + tail)
                .blad("Blad2", "<row r=\"1\"><c r=\"A1\"><f>Blad1!B4+SUM(Blad1!B2:B4)+B4</f><v>9</v></c></row>")
                .stilar("", "<fill/><fill/>", "<xf/><xf numFmtId=\"4\"/>", "");
    }

    private static Bladandring blad(List<Cellandring> celler, List<Nyrad> nya, Integer... borta) {
        return new Bladandring("Blad1", celler, nya, List.of(borta));
    }

    private static Nyrad efter(int row, int format, Cellandring... cells) {
        return new Nyrad(row, format, List.of(cells));
    }

    private Path skriv(Handgjord bok, Bladandring blad) {
        Path till = folder.resolve("ut.xlsx");
        new XlsxAndrare(Lasgranser.standard(), false).skriv(bok.till(folder), new Andringsbok(List.of(blad), Map.of()), till, null);
        return till;
    }

    private static String text(Path fil, String part) {
        return new String(Zipdelar.av(fil).get(part), StandardCharsets.UTF_8);
    }

    private static String sheet(Path fil) {
        return text(fil, "xl/worksheets/sheet1.xml");
    }

    @Test void a_row_after_the_last_person_is_in_the_sum_and_has_its_neighbours_format_and_formula() {
        Path fil = skriv(bok(), blad(List.of(), List.of(efter(4, 4, cell("A1", Varde.of("Fyra")), cell("B1", kr("4"))))));
        String xml = sheet(fil);
        assertThat(xml).contains("<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>Fyra</t></is></c><c r=\"B5\" s=\"1\"><v>4</v></c><c r=\"C5\"/>"
                + "<c r=\"D5\"><f>SUM(B5:C5)</f></c></row><row r=\"6\"><c r=\"B6\"><f>SUM(B2:B5)</f></c>"
                + "<c r=\"D6\"><f>D4+SUM($D$2:$D$5)-Blad2!A1</f></c></row>");
        // what does not hold the new row keeps its result
        assertThat(xml).contains("<c r=\"D4\"><f>SUM(B4:C4)</f><v>33</v></c>");
        assertThat(xml).contains("<dimension ref=\"A1:D6\"/>", "topLeftCell=\"A4\"", "activeCell=\"B6\" sqref=\"B6\"", "<autoFilter ref=\"A1:D5\"/>",
                "<mergeCells count=\"3\"><mergeCell ref=\"B4:C4\"/><mergeCell ref=\"A9:B10\"/><mergeCell ref=\"B5:C5\"/></mergeCells>",
                "<conditionalFormatting sqref=\"B2:C5\">", "<formula>B2&gt;$C2</formula>", "<dataValidation type=\"list\" sqref=\"A4:A5\">",
                "<brk id=\"5\"");
        assertThat(text(fil, "xl/worksheets/sheet2.xml")).contains("<f>Blad1!B4+SUM(Blad1!B2:B5)+B4</f></c>");
    }

    @Test void a_row_before_the_first_person_is_in_the_sum_too() {
        String xml = sheet(skriv(bok(), blad(List.of(cell("C2", kr("99"))), List.of(efter(1, 2, cell("B1", kr("4")))))));
        assertThat(xml).contains("<row r=\"2\" ht=\"20\" customHeight=\"1\"><c r=\"A2\" s=\"1\"/><c r=\"B2\" s=\"1\"><v>4</v></c><c r=\"C2\"/>"
                + "<c r=\"D2\"><f>SUM(B2:C2)</f></c></row><row r=\"3\" ht=\"20\" customHeight=\"1\"><c r=\"A3\" s=\"1\" t=\"inlineStr\">"
                + "<is><t>Ett</t></is></c><c r=\"B3\" s=\"1\"><v>1</v></c><c r=\"C3\"><v>99</v></c><c r=\"D3\"><f>SUM(B3:C3)</f></c></row>",
                "<f>SUM(B2:B5)</f>", "<f>D5+SUM($D$2:$D$5)-Blad2!A1</f>", "<conditionalFormatting sqref=\"B2:C5\">", "<formula>B2&gt;$C2</formula>",
                "<formula1>$F$2:$F$5</formula1>", "<brk id=\"5\"", "<hyperlink ref=\"A4\"");
    }

    @Test void a_row_that_is_taken_out_takes_its_own_with_it() {
        Path fil = skriv(bok(), blad(List.of(), List.of(), 3));
        String xml = sheet(fil);
        assertThat(xml).contains("<row r=\"3\" spans=\"1:4\"><c r=\"B3\" s=\"1\">", "<f>SUM(B3:C3)</f><v>33</v>", "<f>SUM(B2:B3)</f></c>",
                "<f>D3+SUM($D$2:$D$3)-Blad2!A1</f>", "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"A3\"><formula1>$F$2:$F$3<");
        assertThat(xml).doesNotContain("hyperlink", "<v>20</v>");
        assertThat(Last.av(fil).rader()).extracting(rad -> rad.nummer()).containsExactly(1, 2, 3, 4);
    }

    @Test void cells_merged_over_rows_are_no_longer_merged_when_one_is_left() {
        String merged = TAIL.replace("<mergeCells count=\"2\"><mergeCell ref=\"B4:C4\"/><mergeCell ref=\"A8:B9\"/>",
                "<mergeCells count=\"3\"><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"A8:B9\"/><mergeCell ref=\"B2:C3\"/>");
        assertThat(sheet(skriv(bok(merged), blad(List.of(), List.of(), 4))))
                .contains("<mergeCells count=\"2\"><mergeCell ref=\"A7:B8\"/><mergeCell ref=\"B2:C3\"/></mergeCells>");
        assertThat(sheet(skriv(bok(merged), blad(List.of(), List.of(), 3)))).contains("<mergeCell ref=\"B2:C2\"/></mergeCells>");
        String only = TAIL.replaceAll("<mergeCells.*</mergeCells>", "<mergeCells count=\"1\"><mergeCell ref=\"A3:A4\"/></mergeCells>");
        assertThat(sheet(skriv(bok(only), blad(List.of(), List.of(), 4)))).contains("<autoFilter ref=\"A1:D3\"/><conditionalFormatting");
    }

    @Test void a_formula_that_only_points_to_a_row_taken_out_says_so() {
        assertThat(sheet(skriv(bok(), blad(List.of(), List.of(), 4)))).contains("<f>#REF!+SUM($D$2:$D$3)-Blad2!A1</f></c>");
    }

    @Test void formulas_that_lose_a_row_are_told_where_they_stand_afterwards() {
        Handgjord bok = CellandringTest.typer(new Handgjord())
                .bladXml("Blad1", "", "<sheetData><row r=\"1\"><c r=\"F1\"><v>1</v></c></row><row r=\"2\"><c r=\"F2\"><v>2</v></c></row><row r=\"3\">"
                        + "<c r=\"F3\"><v>3</v></c></row><row r=\"4\"><c r=\"F4\"><f>F1+F2+F3</f><v>6</v></c><c r=\"G4\"><f>SUM(F1:F3)</f><v>6</v></c>"
                        + "<c r=\"H4\"><f>#REF!+F1</f></c></row></sheetData>")
                .blad("Blad2", "<row r=\"9\"><c r=\"A9\"><f>Blad1!F2</f><v>2</v></c></row>").stilar("", "<fill/>", "<xf/>", "");
        Path till = folder.resolve("ut.xlsx");
        assertThat(new XlsxAndrare(Lasgranser.standard(), false).skriv(bok.till(folder),
                new Andringsbok(List.of(blad(List.of(), List.of(), 2)), Map.of()), till, null))
                .containsExactly("Formler som räknade med borttagna rader visar nu #REF! i Blad2!A9. Rätta dem i Excel.");
        assertThat(sheet(till)).contains("<f>F1+F2</f>", "<f>SUM(F1:F2)</f>");
        assertThat(new XlsxAndrare(Lasgranser.standard(), false).skriv(bok.till(folder),
                new Andringsbok(List.of(blad(List.of(), List.of(), 4)), Map.of()), till, null))
                .isEmpty();
    }

    private static Handgjord uppraknad(String formel) {
        return CellandringTest.typer(new Handgjord()).bladXml("Blad1", "", "<sheetData><row r=\"1\"><c r=\"F1\"><v>1</v></c></row><row r=\"2\">"
                + "<c r=\"F2\"><v>2</v></c></row><row r=\"3\"><c r=\"F3\"><v>3</v></c></row><row r=\"5\"><c r=\"F5\"><f>" + formel
                + "</f><v>6</v></c></row></sheetData>").stilar("", "<fill/>", "<xf/>", "");
    }

    private String uppraknad(String formel, Bladandring blad) {
        String xml = sheet(skriv(uppraknad(formel), blad));
        return xml.substring(xml.indexOf("<f>") + 3, xml.indexOf("</f>"));
    }

    @Test void a_sum_that_names_its_cells_gets_new_rows_and_loses_those_that_go() {
        Nyrad ny = efter(3, 3, cell("F1", kr("4")));
        assertThat(uppraknad("F1+F2+F3", blad(List.of(), List.of(ny)))).isEqualTo("F1+F2+F3+F4");
        assertThat(uppraknad("+$F$1 + $F$2 + $F$3", blad(List.of(), List.of(ny), 2))).isEqualTo("$F$1+$F$2+$F$3");
        assertThat(uppraknad("SUM(F1,F2,F3)", blad(List.of(), List.of(efter(0, 1, cell("F1", kr("4")))), 3))).isEqualTo("SUM(F2,F1,F3)");
        assertThat(uppraknad("F2+F3", blad(List.of(), List.of(ny), 2, 3))).isEqualTo("F2");
        assertThat(uppraknad("F2+F3", blad(List.of(), List.of(), 2, 3))).isEqualTo("#REF!+#REF!");
        // A running sum holds its own row and none below, and other columns are another kind of sum.
        assertThat(uppraknad("F3+F5", blad(List.of(), List.of(efter(5, 5, cell("F1", kr("4"))))))).isEqualTo("F3+F5");
        assertThat(uppraknad("F3+G3", blad(List.of(), List.of(ny)))).isEqualTo("F3+G3");
        assertThat(uppraknad("F1-F2+F3", blad(List.of(), List.of(ny)))).isEqualTo("F1-F2+F3");
    }

    @Test void a_sum_that_passes_over_rows_does_not_get_a_new_one_and_is_told() {
        Path till = folder.resolve("ut.xlsx");
        Andringsbok andring = new Andringsbok(List.of(blad(List.of(), List.of(efter(3, 3, cell("F1", kr("4")))))), Map.of());
        assertThat(new XlsxAndrare(Lasgranser.standard(), false).skriv(uppraknad("F1+F3").till(folder), andring, till, null))
                .containsExactly("Summor som räknar upp sina celler en och en fick inte med nya rader: Blad1!F6. Lägg till dem i Excel.");
        assertThat(sheet(till)).contains("<f>F1+F3</f>");
    }

    @Test void many_formulas_that_lose_a_row_are_counted() {
        Brutna brutna = new Brutna();
        for (int i = 0; i < 12; i++) {
            brutna.koll("A1", "#REF!", "B", i, 7);
        }
        assertThat(brutna.upplysningar()).singleElement().asString().contains("B!A7, B!B7, ", "B!J7 och 2 celler till.").doesNotContain("K7");
    }

    @Test void all_persons_may_be_exchanged() {
        String xml = sheet(skriv(bok(), blad(List.of(), List.of(efter(4, 4, cell("B1", kr("7"))), efter(4, 4, cell("B1", kr("8")))), 2, 3, 4)));
        assertThat(xml).contains("<row r=\"2\"><c r=\"B2\" s=\"1\"><v>7</v></c>", "<row r=\"3\"><c r=\"B3\" s=\"1\"><v>8</v></c>",
                "<f>SUM(B3:C3)</f>", "<formula>B2&gt;$C2</formula>",
                "<row r=\"4\"><c r=\"B4\"><f>SUM(B2:B3)</f></c>");
    }

    @Test void what_stands_in_parts_of_its_own_follows() {
        Handgjord bok = bok()
                .del("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"urn:r\"><Relationship Id=\"a\" Type=\"{rels}/comments\""
                        + " Target=\"../comments1.xml\"/><Relationship Id=\"b\" Type=\"{rels}/vmlDrawing\" Target=\"../drawings/vml1.vml\"/><Relationship"
                        + " Id=\"c\" Type=\"{rels}/table\" Target=\"../tables/table1.xml\"/><Relationship Id=\"d\" Type=\"{rels}/drawing\""
                        + " Target=\"../drawings/drawing1.xml\"/></Relationships>")
                .del("xl/comments1.xml", "<comments><commentList><comment ref=\"A4\"/><comment ref=\"B5\"/></commentList></comments>")
                .del("xl/drawings/vml1.vml", "<xml><x:Anchor>1, 15, 4, 2, 3, 10, 8, 4</x:Anchor><x:Row>4</x:Row><x:Column>1</x:Column></xml>")
                .del("xl/tables/table1.xml", "<table ref=\"A1:D4\"><autoFilter ref=\"A1:D4\"/><tableColumns count=\"1\"/></table>")
                .del("xl/drawings/drawing1.xml", "<wsDr><from><col>1</col><row>4</row></from><to><row>9</row></to></wsDr>")
                .del("xl/drawings/_rels/drawing1.xml.rels", "<Relationships xmlns=\"urn:r\"><Relationship Id=\"a\" Type=\"{rels}/chart\""
                        + " Target=\"../charts/chart1.xml\"/></Relationships>")
                .del("xl/charts/chart1.xml", "<c:chart><c:f>Blad1!$B$2:$B$4</c:f></c:chart>");
        Path fil = skriv(bok, blad(List.of(), List.of(efter(4, 4))));
        assertThat(text(fil, "xl/comments1.xml")).contains("ref=\"A4\"", "ref=\"B6\"");
        assertThat(text(fil, "xl/drawings/vml1.vml")).contains("<x:Anchor>1, 15, 5, 2, 3, 10, 9, 4</x:Anchor><x:Row>5</x:Row><x:Column>1");
        assertThat(text(fil, "xl/tables/table1.xml")).contains("<table ref=\"A1:D5\"><autoFilter ref=\"A1:D5\"/>");
        assertThat(text(fil, "xl/drawings/drawing1.xml")).contains("<col>1</col><row>5</row></from><to><row>10</row>");
        assertThat(text(fil, "xl/charts/chart1.xml")).contains("<c:f>Blad1!$B$2:$B$5</c:f>");
    }

    private static String form(int nummer, int rad) {
        return "<v:shape id=\"s" + nummer + "\"><v:textbox><div>" + nummer + "<br></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:Row>" + rad
                + "</x:Row></x:ClientData></v:shape>";
    }

    @Test void the_box_of_a_comment_goes_with_its_row() {
        Handgjord bok = bok()
                .del("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"urn:r\"><Relationship Id=\"b\" Type=\"{rels}/vmlDrawing\""
                        + " Target=\"../drawings/vml1.vml\"/></Relationships>")
                .del("xl/drawings/vml1.vml", "<xml><v:shapetype id=\"t\"/>" + form(1, 1) + form(2, 2) + form(3, 3)
                        + "<v:shape><x:ClientData ObjectType=\"Button\"><x:Row>2</x:Row></x:ClientData></v:shape></xml>");
        // Rows are counted from 0 there: that of the second box is row 3.
        assertThat(text(skriv(bok, blad(List.of(), List.of(), 3)), "xl/drawings/vml1.vml")).isEqualTo("<xml><v:shapetype id=\"t\"/>" + form(1, 1)
                + form(3, 2) + "<v:shape><x:ClientData ObjectType=\"Button\"><x:Row>2</x:Row></x:ClientData></v:shape></xml>");
    }

    private static Handgjord medTabell(String attributes) {
        return bok()
                .del("xl/worksheets/_rels/sheet1.xml.rels", "<Relationships xmlns=\"urn:r\"><Relationship Id=\"c\" Type=\"{rels}/table\""
                        + " Target=\"../tables/table1.xml\"/></Relationships>")
                .del("xl/tables/table1.xml", "<table id=\"1\" displayName=\"Personer\" " + attributes + "/>");
    }

    @Test void a_table_keeps_a_row_its_heading_and_its_totals() {
        Handgjord tabell = medTabell("ref=\"A1:D4\"");
        assertThat(text(skriv(tabell, blad(List.of(), List.of(), 2, 3)), "xl/tables/table1.xml")).contains("ref=\"A1:D2\"");
        assertThat(text(skriv(tabell, blad(List.of(), List.of(efter(4, 4)), 2, 3, 4)), "xl/tables/table1.xml")).contains("ref=\"A1:D2\"");
        assertThatThrownBy(() -> skriv(tabell, blad(List.of(), List.of(), 2, 3, 4))).isInstanceOf(KalkylException.class)
                .hasMessageContaining("Personer");
        assertThatThrownBy(() -> skriv(tabell, blad(List.of(), List.of(), 1))).isInstanceOf(KalkylException.class);
        Handgjord medSumma = medTabell("ref=\"A1:D5\" totalsRowCount=\"1\"");
        assertThat(text(skriv(medSumma, blad(List.of(), List.of(), 2, 3)), "xl/tables/table1.xml")).contains("ref=\"A1:D3\"");
        assertThatThrownBy(() -> skriv(medSumma, blad(List.of(), List.of(), 2, 3, 4))).isInstanceOf(KalkylException.class);
        assertThatThrownBy(() -> skriv(medSumma, blad(List.of(), List.of(), 5))).isInstanceOf(KalkylException.class);
        // without a heading the first row is a person's
        assertThat(text(skriv(medTabell("headerRowCount=\"0\" ref=\"A2:D3\""), blad(List.of(), List.of(), 2)), "xl/tables/table1.xml"))
                .contains("ref=\"A2:D2\"");
    }

    @Test void names_and_print_areas_follow() {
        Handgjord bok = bok().del("xl/workbook.xml",
                "<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rIdB1\"/>"
                        + "<sheet name=\"Blad2\" sheetId=\"2\" r:id=\"rIdB2\"/></sheets><definedNames><definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">"
                        + "Blad1!$A$1:$D$5</definedName><definedName name=\"x\">'Blad2'!$A$5</definedName></definedNames></workbook>");
        assertThat(text(skriv(bok, blad(List.of(), List.of(efter(4, 4)))), "xl/workbook.xml")).contains(">Blad1!$A$1:$D$6<", ">'Blad2'!$A$5<",
                "</definedNames><calcPr fullCalcOnLoad=\"1\"/>");
    }

    @Test void shared_formulas_are_written_out_when_rows_move() {
        Handgjord bok = CellandringTest
                .typer(Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1*2</f>"
                        + "<v>2</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row>"))
                .stilar("", "<fill/>", "<xf/>", "");
        assertThat(sheet(skriv(bok, blad(List.of(), List.of(efter(1, 2, cell("A1", kr("5")))))))).contains("<c r=\"B1\"><f>A1*2</f><v>2</v></c>",
                "<c r=\"A2\"><v>5</v></c><c r=\"B2\"><f>A2*2</f></c>", "<c r=\"B3\"><f>A3*2</f><v>4</v></c>");
    }

    @Test void a_row_within_an_array_formula_is_refused() {
        Handgjord bok = CellandringTest.typer(Handgjord.med("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A3\">B1:B3</f><v>2</v></c></row>"))
                .stilar("", "<fill/>", "<xf/>", "");
        assertThatThrownBy(() -> skriv(bok, blad(List.of(), List.of(efter(2, 2))))).isInstanceOf(KalkylException.class).hasMessageContaining("A1:A3");
    }
}
