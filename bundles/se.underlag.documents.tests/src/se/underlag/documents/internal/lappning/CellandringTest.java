package se.underlag.documents.internal.lappning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Handgjord;
import se.underlag.documents.internal.lasning.Lasgranser;
import se.underlag.documents.internal.lasning.Last;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;

/** Values and fills of cells are changed, and nothing else is. */
class CellandringTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String XFS = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"4\" fontId=\"1\" fillId=\"0\" borderId=\"2\" xfId=\"0\"><alignment horizontal=\"right\"/></xf>"
            + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"2\" borderId=\"0\" xfId=\"0\"/>";
    private static final String FILLS = "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
            + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF92D050\"/></patternFill></fill>";

    @TempDir Path folder;

    private static Handgjord bok(String rows) {
        return typer(Handgjord.med(rows)).stilar("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>", FILLS, XFS, "");
    }

    /** With the content types that POI asks for. */
    static Handgjord typer(Handgjord bok) {
        String type = "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return bok.del("[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" " + type + "sheet.main+xml\"/><Override PartName=\"/" + SHEET + "\" " + type
                        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" " + type + "styles+xml\"/></Types>");
    }

    static Cellandring cell(String address, Varde value, Fyllning fill) {
        int letters = 0;
        int column = 0;
        while (Character.isLetter(address.charAt(letters))) {
            column = column * 26 + address.charAt(letters++) - 'A' + 1;
        }
        return new Cellandring(Integer.parseInt(address.substring(letters)), column - 1, value, fill);
    }

    static Cellandring cell(String address, Varde value) {
        return cell(address, value, Fyllning.BEHALLS);
    }

    static Varde kr(String amount) {
        return Varde.of(new BigDecimal(amount));
    }

    static Andringsbok blad1(Cellandring... cells) {
        return new Andringsbok(List.of(new Bladandring("Blad1", List.of(cells), List.of(), List.of())), Map.of());
    }

    private Path skriv(Path mall, Andringsbok andring) {
        Path till = folder.resolve("ut.xlsx");
        new XlsxAndrare(Lasgranser.standard(), false).skriv(mall, andring, till, null);
        return till;
    }

    private Path skriv(Handgjord mall, Cellandring... cells) {
        return skriv(mall.till(folder), blad1(cells));
    }

    private static String text(Path fil, String part) {
        return new String(Zipdelar.av(fil).get(part), StandardCharsets.UTF_8);
    }

    private String sheet(Path fil) {
        String xml = text(fil, SHEET);
        return xml.substring(xml.indexOf("<sheetData>") + 11, xml.indexOf("</sheetData>"));
    }

    @Test void a_number_takes_the_place_of_a_number_and_all_else_stays_as_it_was_written() {
        String before = "<row r=\"1\"  spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" s=\"1\"><v>1</v></c> <c r='B1' s=\"1\" ><v>2.50</v></c>\n";
        Path fil = skriv(bok(before + "<c r=\"C1\"><v>3</v></c></row><!-- <row> --><row r=\"2\"/>"), cell("B1", kr("99.90")));
        assertThat(sheet(fil)).isEqualTo("<row r=\"1\"  spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" s=\"1\"><v>1</v></c> "
                + "<c r='B1' s=\"1\"><v>99.90</v></c>\n<c r=\"C1\"><v>3</v></c></row><!-- <row> --><row r=\"2\"/>");
    }

    @Test void every_other_part_is_the_same_byte_for_byte_and_in_its_old_place() throws IOException {
        byte[] macro = new byte[5000];
        new Random(7).nextBytes(macro);
        Path mall = bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").del("xl/vbaProject.bin", macro)
                .del("xl/pivotCache/pivotCacheRecords1.xml", "<pivotCacheRecords/>").del("customXml/item7.xml", "<a  b='c'/>").till(folder);
        Path fil = skriv(mall, blad1(cell("A1", kr("2"))));
        Map<String, byte[]> old = Zipdelar.av(mall);
        Map<String, byte[]> now = Zipdelar.av(fil);
        assertThat(new ArrayList<>(now.keySet())).isEqualTo(new ArrayList<>(old.keySet()));
        old.forEach((name, bytes) -> {
            if (!name.equals(SHEET)) {
                assertThat(now.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    @Test void a_cell_and_a_row_that_are_not_there_are_put_in_in_order_with_the_format_of_their_column() {
        Handgjord bok = new Handgjord().bladXml("Blad1", "", "<dimension ref=\"A1:C3\"/><cols><col min=\"2\" max=\"4\" style=\"1\"/></cols>"
                + "<sheetData><row r=\"1\" spans=\"1:1\"><c r=\"A1\"><v>1</v></c></row><row r=\"3\" s=\"3\" customFormat=\"1\"/></sheetData>")
                .stilar("", FILLS, XFS, "");
        Path fil = skriv(bok, cell("B2", kr("5")), cell("D1", kr("7")), cell("C3", Varde.of("x")), cell("F3", Varde.TOMT));
        assertThat(sheet(fil)).isEqualTo("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"D1\" s=\"1\"><v>7</v></c></row>"
                + "<row r=\"2\"><c r=\"B2\" s=\"1\"><v>5</v></c></row>"
                + "<row r=\"3\" s=\"3\" customFormat=\"1\"><c r=\"C3\" s=\"3\" t=\"inlineStr\"><is><t>x</t></is></c></row>");
        assertThat(text(fil, SHEET)).contains("<dimension ref=\"A1:F3\"/>");
    }

    @Test void rows_without_data_get_them() {
        Path fil = skriv(new Handgjord().bladXml("Blad1", "", "<sheetData/><pageMargins/>").stilar("", FILLS, XFS, ""), cell("B2", kr("5")));
        assertThat(text(fil, SHEET)).contains("<sheetData><row r=\"2\"><c r=\"B2\"><v>5</v></c></row></sheetData><pageMargins/>");
    }

    @Test void a_text_stays_a_text_also_when_it_begins_as_a_formula() throws IOException {
        Path fil = skriv(bok("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c></row>"), cell("A1", Varde.of("=1+1")), cell("B1", Varde.of("@a")),
                cell("C1", Varde.of("Åsa & <Bo> ")), cell("D1", Varde.of("-5")));
        Last last = Last.av(fil);
        assertThat(last.cell("A1").typ()).isEqualTo(Cell.Typ.TEXT);
        assertThat(last.cell("A1").text()).isEqualTo("=1+1");
        assertThat(last.cell("C1").text()).isEqualTo("Åsa & <Bo> ");
        try (InputStream in = Files.newInputStream(fil); XSSFWorkbook poi = new XSSFWorkbook(in)) {
            for (int column : new int[] { 0, 1, 3 }) {
                assertThat(poi.getSheetAt(0).getRow(0).getCell(column).getCellStyle().getQuotePrefixed()).isTrue();
            }
            assertThat(poi.getSheetAt(0).getRow(0).getCell(2).getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(poi.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getDataFormat()).isEqualTo((short) 4);
        }
    }

    @Test void a_day_gets_the_format_of_the_columns_days_and_a_number_leaves_that_of_texts() throws IOException {
        Path fil = skriv(bok("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>45000</v></c><c r=\"B1\" s=\"1\"><v>5</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"3\"/><c r=\"B2\" s=\"3\"/><c r=\"C2\" s=\"1\"/></row>"),
                cell("A2", Varde.of(LocalDate.of(2024, 3, 10))),
                cell("B2", kr("12.50")), cell("C2", Varde.of(LocalDate.of(2024, 3, 11))));
        Last last = Last.av(fil);
        assertThat(last.cell("A2").datum()).isEqualTo("2024-03-10");
        assertThat(last.cell("A2").fyllning()).isEqualTo(0x92D050);
        assertThat(last.cell("C2").datum()).isEqualTo("2024-03-11");
        try (InputStream in = Files.newInputStream(fil); XSSFWorkbook poi = new XSSFWorkbook(in)) {
            assertThat(poi.getSheetAt(0).getRow(1).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
            assertThat(poi.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getDataFormat()).isEqualTo((short) 4);
            assertThat(poi.getSheetAt(0).getRow(1).getCell(2).getCellStyle().getDataFormat()).isEqualTo((short) 14);
        }
    }

    @Test void a_day_of_the_1904_system() {
        Path fil = skriv(bok("<row r=\"1\"><c r=\"A1\" s=\"2\"><v>1</v></c></row>").ar1904(), cell("A1", Varde.of(LocalDate.of(2024, 3, 10))));
        assertThat(Last.av(fil).cell("A1").datum()).isEqualTo("2024-03-10");
    }

    @Test void a_fill_comes_and_goes_while_font_border_and_value_stay() throws IOException {
        Handgjord bok = bok("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\" s=\"3\" t=\"inlineStr\"><is><t>b</t></is></c>"
                + "<c r=\"C1\" s=\"1\"><v>2</v></c></row>");
        Fyllning green = new Fyllning(0x92D050);
        Path fil = skriv(bok, cell("A1", Varde.SAMMA, green), cell("B1", Varde.SAMMA, Fyllning.TAS_BORT), cell("C1", kr("3"), new Fyllning(0xC6EFCE)),
                cell("D1", Varde.SAMMA, green));
        Last last = Last.av(fil);
        assertThat(last.cell("A1").fyllning()).isEqualTo(0x92D050);
        assertThat(last.cell("A1").tal()).isEqualByComparingTo("1");
        assertThat(last.cell("B1").fyllning()).isEqualTo(-1);
        assertThat(last.cell("B1").text()).isEqualTo("b");
        assertThat(last.cell("C1").fyllning()).isEqualTo(0xC6EFCE);
        assertThat(last.cell("D1").fyllning()).isEqualTo(0x92D050);
        String styles = text(fil, "xl/styles.xml");
        assertThat(styles).contains("<xf numFmtId=\"4\" fontId=\"1\" fillId=\"2\" borderId=\"2\" xfId=\"0\" applyFill=\"1\">"
                + "<alignment horizontal=\"right\"/></xf>");
        assertThat(styles.split("<xf ", -1)).hasSize(2 + 4 + 4);
    }

    @Test void the_same_again_adds_no_format() {
        Handgjord bok = bok("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1</v></c></row>");
        Path first = skriv(bok, cell("A1", Varde.SAMMA, new Fyllning(0xC6EFCE)));
        Path back = skriv(first, blad1(cell("A1", Varde.SAMMA, Fyllning.TAS_BORT)));
        int formats = text(back, "xl/styles.xml").split("<xf ", -1).length;
        Path again = skriv(back, blad1(cell("A1", Varde.SAMMA, new Fyllning(0xC6EFCE))));
        assertThat(text(again, "xl/styles.xml").split("<xf ", -1)).hasSize(formats);
    }

    @Test void a_value_over_a_formula_takes_it_away_and_sums_of_it_lose_their_old_result() throws IOException {
        Path mall = bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1*2</f><v>2</v></c><c r=\"C1\"><f>SUM(A1:B1)</f><v>3</v></c>"
                + "<c r=\"D1\"><f>Z9&amp;\"A1\"</f><v>7</v></c><c r=\"E1\" t=\"str\"><f>C1&amp;\"\"</f><v>3</v></c></row>")
                .relation("rIdK", "calcChain", "calcChain.xml").del("xl/calcChain.xml", "<calcChain/>").till(folder);
        Path fil = skriv(mall, blad1(cell("B1", kr("10"))));
        assertThat(sheet(fil)).isEqualTo("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>10</v></c><c r=\"C1\"><f>SUM(A1:B1)</f></c>"
                + "<c r=\"D1\"><f>Z9&amp;\"A1\"</f><v>7</v></c><c r=\"E1\"><f>C1&amp;\"\"</f></c></row>");
        assertThat(Zipdelar.av(fil)).doesNotContainKey("xl/calcChain.xml");
        assertThat(text(fil, "xl/_rels/workbook.xml.rels")).doesNotContain("calcChain");
        assertThat(text(fil, "xl/workbook.xml")).contains("<calcPr fullCalcOnLoad=\"1\"/></workbook>");
    }

    @Test void a_formula_in_another_sheet_follows_too() {
        Path mall = bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").blad("År 2", "<row r=\"1\"><c r=\"A1\"><f>Blad1!A1+1</f><v>2</v></c>"
                + "<c r=\"B1\"><f>'Blad1'!B1</f><v>0</v></c></row>").till(folder);
        Path fil = skriv(mall, blad1(cell("A1", kr("10"))));
        assertThat(text(fil, "xl/worksheets/sheet2.xml")).contains("<c r=\"A1\"><f>Blad1!A1+1</f></c><c r=\"B1\"><f>'Blad1'!B1</f><v>0</v></c>");
    }

    @Test void a_shared_formula_lives_on_where_its_first_cell_gets_a_value() {
        Path fil = skriv(bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">A1*2</f><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>4</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>3</v></c><c r=\"B3\"><f t=\"shared\" si=\"0\"/><v>6</v></c></row>"), cell("B1", kr("9")),
                cell("A3", kr("4")));
        assertThat(sheet(fil)).contains("<c r=\"B1\"><v>9</v></c>", "<c r=\"B2\"><f>A2*2</f><v>4</v></c>", "<c r=\"B3\"><f>A3*2</f></c>");
    }

    @Test void a_cell_of_an_array_formula_and_of_a_data_table_is_refused() {
        Handgjord bok = bok("<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A3\">B1:B3*2</f><v>2</v></c>"
                + "<c r=\"C1\"><f t=\"dataTable\" ref=\"C1:C2\" dt2D=\"0\" r1=\"D1\"/><v>2</v></c></row>");
        assertThatThrownBy(() -> skriv(bok, cell("A2", kr("9")))).isInstanceOf(KalkylException.class).hasMessageContaining("A2")
                .hasMessageContaining("matrisformel");
        assertThatThrownBy(() -> skriv(bok, cell("C2", kr("9")))).isInstanceOf(KalkylException.class).hasMessageContaining("datatabell");
        assertThat(folder.resolve("ut.xlsx")).doesNotExist();
    }

    @Test void an_emptied_cell_keeps_its_format() {
        assertThat(sheet(skriv(bok("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"s\"><v>1</v></c></row>"), cell("A1", Varde.TOMT))))
                .isEqualTo("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>");
    }

    @Test void addresses_that_programs_leave_out_are_counted() {
        assertThat(sheet(skriv(bok("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c><c><v>4</v></c></row><row/>"),
                cell("B1", kr("7")), cell("A5", kr("8")), cell("B3", kr("9")))))
                .isEqualTo("<row r=\"1\"><c><v>1</v></c><c><v>7</v></c></row><row r=\"3\"><c r=\"B3\"><v>9</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\"><v>8</v></c><c r=\"B5\"><v>3</v></c><c r=\"C5\"><v>4</v></c></row><row/>");
    }

    @Test void a_strict_workbook_with_prefixes_stays_so() throws IOException {
        Path mall = new Handgjord().strikt().bladXml("Blad1", "", "").stilar("", FILLS, XFS, "")
                .del(SHEET, "<x:worksheet xmlns:x=\"{main}\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" s=\"1\"><x:v>1</x:v></x:c></x:row>"
                        + "</x:sheetData></x:worksheet>")
                .till(folder);
        Path fil = skriv(mall, blad1(cell("A1", Varde.of("a")), cell("B1", kr("2"), new Fyllning(0xC6EFCE)), cell("A2", kr("3"))));
        assertThat(text(fil, SHEET))
                .contains("<x:c r=\"A1\" s=\"1\" t=\"inlineStr\"><x:is><x:t>a</x:t></x:is></x:c><x:c r=\"B1\" s=\"4\"><x:v>2</x:v></x:c>"
                        + "</x:row><x:row r=\"2\"><x:c r=\"A2\"><x:v>3</x:v></x:c></x:row></x:sheetData>");
        assertThat(Last.av(fil).cell("B1").fyllning()).isEqualTo(0xC6EFCE);
    }

    @Test void another_encoding_is_refused() {
        Path mall = bok("").del(SHEET, "<worksheet xmlns=\"m\"><sheetData/></worksheet>".getBytes(StandardCharsets.UTF_16)).till(folder);
        assertThatThrownBy(() -> skriv(mall, blad1(cell("A1", kr("9"))))).isInstanceOf(KalkylException.class).hasMessageContaining("teckenkodning");
    }

    @Test void custom_parts_are_put_in_and_replaced() throws IOException {
        Path mall = bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").till(folder);
        byte[] one = "<a xmlns=\"urn:underlag:a\">1</a>".getBytes(StandardCharsets.UTF_8);
        byte[] two = "<a xmlns=\"urn:underlag:a\">2</a>".getBytes(StandardCharsets.UTF_8);
        Path first = skriv(mall, new Andringsbok(List.of(), Map.of("urn:underlag:a", one)));
        assertThat(Last.av(first).delar()).containsEntry("urn:underlag:a", one);
        Path second = folder.resolve("andra.xlsx");
        new XlsxAndrare(Lasgranser.standard(), false).skriv(first, new Andringsbok(List.of(), Map.of("urn:underlag:a", two)), second, null);
        assertThat(Last.av(second).delar()).containsEntry("urn:underlag:a", two).hasSize(1);
        assertThat(Zipdelar.av(second).keySet()).isEqualTo(Zipdelar.av(first).keySet());
    }

    @Test void a_signature_that_would_no_longer_hold_goes_and_it_is_told() {
        Path mall = bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").del("_rels/.rels", "<Relationships xmlns=\"urn:x\"><Relationship Id=\"rId1\""
                + " Type=\"{rels}/officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"s\" Target=\"_xmlsignatures/origin.sigs\""
                + " Type=\"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\"/></Relationships>")
                .del("_xmlsignatures/origin.sigs", "").del("_xmlsignatures/sig1.xml", "<Signature/>").till(folder);
        Path fil = folder.resolve("ut.xlsx");
        assertThat(new XlsxAndrare(Lasgranser.standard(), false).skriv(mall, blad1(cell("A1", kr("2"))), fil, null)).singleElement()
                .asString().startsWith("Arbetsbokens digitala signatur");
        assertThat(Zipdelar.av(fil).keySet()).noneMatch(name -> name.startsWith("_xmlsignatures"));
        assertThat(text(fil, "_rels/.rels")).doesNotContain("signature").contains("officeDocument");
    }

    @Test void the_workbook_itself_may_be_the_target() throws IOException {
        Path mall = bok("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").till(folder);
        new XlsxAndrare(Lasgranser.standard(), false).skriv(mall, blad1(cell("A1", kr("2"))), mall, null);
        assertThat(Last.av(mall).cell("A1").tal()).isEqualByComparingTo("2");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(mall);
        }
        try (InputStream in = Files.newInputStream(mall); XSSFWorkbook poi = new XSSFWorkbook(in)) {
            XSSFCell cell = poi.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getNumericCellValue()).isEqualTo(2);
        }
    }

    @Test void a_sheet_that_is_not_there_is_told() {
        Andringsbok andring = new Andringsbok(List.of(new Bladandring("Annat", List.of(), List.of(), List.of())), Map.of());
        Path mall = bok("").till(folder);
        assertThatThrownBy(() -> skriv(mall, andring)).isInstanceOf(KalkylException.class).hasMessageContaining("Annat");
    }
}
