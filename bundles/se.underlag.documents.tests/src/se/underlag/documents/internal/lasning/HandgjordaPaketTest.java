package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Cell.Typ;

/** What the format allows and programs other than Excel make use of. */
class HandgjordaPaketTest {

    private static final String SERIAL = "<row r=\"1\"><c r=\"A1\"><v>44255</v></c><c r=\"B1\" s=\"1\"><v>44255</v></c></row>";

    @TempDir Path folder;

    private Last las(Handgjord bok) {
        return Last.av(bok.till(folder));
    }

    private Cell a1(String c) {
        return las(Handgjord.med("<row r=\"1\">" + c + "</row>")).cell("A1");
    }

    @Test void a_number_without_date_format_says_from_where_its_workbook_counts_days() {
        Last from1904 = las(Handgjord.med(SERIAL).ar1904().stilar("", "", "<xf/><xf numFmtId=\"14\"/>", ""));
        assertThat(from1904.cell("A1").dagbas()).isEqualTo(1462);
        assertThat(from1904.cell("B1").datum()).isEqualTo("2025-03-01");
        assertThat(las(Handgjord.med(SERIAL).stilar("", "", "<xf/><xf numFmtId=\"14\"/>", "")).cell("A1").dagbas()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-03-01", "2025-03-01T00:00:00", "2025-03-01T12:30:00.000Z", "2025-03-01T00:00:00+01:00",
            " 2025-03-01 " }) void iso_days(
                    String value) {
        assertThat(a1("<c r=\"A1\" t=\"d\"><v>" + value + "</v></c>").datum()).isEqualTo("2025-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = { "2025-02-30", "i morgon", "T12:00" }) void what_claims_to_be_an_iso_day_and_is_none_is_an_error(String value) {
        Cell cell = a1("<c r=\"A1\" t=\"d\"><v>" + value + "</v></c>");
        assertThat(cell.typ()).isEqualTo(Typ.FEL);
        assertThat(cell.text()).isEqualTo(value);
    }

    @Test void a_serial_in_a_cell_that_claims_an_iso_day_is_its_day() {
        assertThat(a1("<c r=\"A1\" t=\"d\"><v>45717</v></c>").datum()).isEqualTo("2025-03-01");
    }

    @Test void phonetic_runs_are_left_out_of_inline_texts_too() {
        assertThat(a1("<c r=\"A1\" t=\"inlineStr\"><is><t>Exempelsson</t><rPh sb=\"0\" eb=\"1\"><t>ekusenpuruson</t></rPh><phoneticPr/></is></c>")
                .text())
                .isEqualTo("Exempelsson");
        assertThat(
                a1("<c r=\"A1\" t=\"inlineStr\"><is><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh><r><t>Ex</t></r><r><rPr/><t>empel</t></r></is></c>").text())
                .isEqualTo("Exempel");
    }

    @Test void white_space_is_kept_with_and_without_xml_space() {
        assertThat(a1("<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a  b </t></is></c>").text()).isEqualTo(" a  b ");
        assertThat(a1("<c r=\"A1\" t=\"str\"><f>B1</f><v xml:space=\"preserve\"> a\n</v></c>").text()).isEqualTo(" a\n");
    }

    @ParameterizedTest
    @CsvSource({ "a_x000D__x000A_b,'a\r\nb'", "_x005F_x000D_,_x000D_", "_x000d_,'\r'", "_x000_,_x000_", "_X000D_,_X000D_", "x_x0041_,xA",
            "_x00e5_,å" }) void escapes_in_every_kind_of_text(String written, String expected) {
        String text = expected.replace("\\r", "\r").replace("\\n", "\n");
        assertThat(a1("<c r=\"A1\" t=\"inlineStr\"><is><t>" + written + "</t></is></c>").text()).isEqualTo(text);
        assertThat(a1("<c r=\"A1\" t=\"str\"><v>" + written + "</v></c>").text()).isEqualTo(text);
        assertThat(las(Handgjord.med("<row><c t=\"s\"><v>0</v></c></row>").texter("<r><t>" + written + "</t></r>")).cell("A1").text())
                .isEqualTo(text);
    }

    @Test void a_leading_apostrophe_is_a_format_and_no_part_of_the_text() {
        Cell cell = las(Handgjord.med("<row r=\"1\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>0101</t></is></c></row>").stilar("", "",
                "<xf/><xf quotePrefix=\"1\"/>", "")).cell("A1");
        assertThat(cell.typ()).isEqualTo(Typ.TEXT);
        assertThat(cell.text()).isEqualTo("0101");
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "US-ASCII" }) void parts_in_other_encodings(String encoding) {
        String head = "<?xml version=\"1.0\" encoding=\"" + (encoding.startsWith("UTF-16") ? "UTF-16" : encoding) + "\"?>";
        String text = encoding.equals("US-ASCII") ? "&#197;sa" : "Åsa";
        String sheet = head + "<worksheet xmlns=\"" + Handgjord.TRANSITIONAL + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"B1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c></row></sheetData></worksheet>";
        String shared = head + "<sst xmlns=\"" + Handgjord.TRANSITIONAL + "\"><si><t>" + text + "</t></si></sst>";
        Charset charset = Charset.forName(encoding);
        Last last = las(Handgjord.med("").texter("").del("xl/worksheets/sheet1.xml", bytes(sheet, charset)).del("xl/sharedStrings.xml",
                bytes(shared, charset)));
        assertThat(last.cell("A1").text()).isEqualTo("Åsa");
        assertThat(last.cell("B1").text()).isEqualTo("Åsa");
    }

    private static byte[] bytes(String text, Charset charset) {
        return (charset.name().endsWith("E") ? "\uFEFF" + text : text).getBytes(charset);
    }

    @Test void utf8_with_a_byte_order_mark() {
        assertThat(las(Handgjord.med("").del("xl/worksheets/sheet1.xml",
                "\uFEFF<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>")).cell("A1").text()).isEqualTo("7");
    }

    @Test void every_part_may_carry_prefixes() {
        String ns = " xmlns:x=\"" + Handgjord.TRANSITIONAL + "\"";
        Handgjord bok = Handgjord.med("").texter("").stilar("", "", "", "")
                .del("xl/workbook.xml",
                        "<x:workbook" + ns + " xmlns:rel=\"{rels}\"><x:workbookPr date1904=\"true\"/><x:sheets><x:sheet name=\"Blad1\""
                                + " sheetId=\"1\" rel:id=\"rIdB1\"/></x:sheets></x:workbook>")
                .del("xl/styles.xml",
                        "<x:styleSheet" + ns + "><x:numFmts><x:numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></x:numFmts><x:cellXfs>"
                                + "<x:xf/><x:xf numFmtId=\"164\"/></x:cellXfs></x:styleSheet>")
                .del("xl/sharedStrings.xml", "<x:sst" + ns + "><x:si><x:r><x:t>Test</x:t></x:r></x:si></x:sst>")
                .del("xl/worksheets/sheet1.xml", "<x:worksheet" + ns + "><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c>"
                        + "<x:c r=\"B1\" s=\"1\"><x:f>C1</x:f><x:v>44255</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        Last last = las(bok);
        assertThat(last.cell("A1").text()).isEqualTo("Test");
        assertThat(last.cell("B1").datum()).isEqualTo("2025-03-01");
    }

    @Test void the_strict_format_reads_the_same_in_every_part() {
        Last last = las(new Handgjord().strikt().ar1904().bladXml("Dolt", "state=\"hidden\"", "<sheetData/>")
                .blad("Köpfil", "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"2\"><v>44255</v></c></row>")
                .texter("<t>Test</t>").tema("<a:dk1><a:srgbClr val=\"000000\"/></a:dk1><a:lt1><a:srgbClr val=\"FFFFFF\"/></a:lt1>")
                .stilar("", "<fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF00B050\"/></patternFill></fill>",
                        "<xf/><xf fillId=\"1\"/><xf numFmtId=\"14\"/>", ""));
        assertThat(last.dolda).containsExactly("Dolt");
        Cell text = last.rader.get("Köpfil").getFirst().cell(0);
        assertThat(text.text()).isEqualTo("Test");
        assertThat(text.fyllning()).isEqualTo(0x00B050);
        assertThat(last.rader.get("Köpfil").getFirst().cell(1).datum()).isEqualTo("2025-03-01");
    }

    @Test void a_workbook_with_macros_is_read_by_its_package_whatever_its_name_and_content_type() {
        String type = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\""
                + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>";
        Handgjord bok = Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").del("[Content_Types].xml", type)
                .relation("rIdV", "vbaProject", "vbaProject.bin")
                .del("xl/vbaProject.bin", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 });
        assertThat(Last.av(bok.till(folder, "makron.xlsm")).cell("A1").text()).isEqualTo("1");
        assertThat(Last.av(bok.till(folder, "utan-namn")).cell("A1").text()).isEqualTo("1");
    }

    @Test void the_size_a_sheet_claims_is_not_believed() {
        for (String ref : new String[] { "A1", "", "XFD1048576:A1", "rotvälska", "A1:A0" }) {
            Last last = las(new Handgjord().bladXml("Blad1", "",
                    "<dimension ref=\"" + ref + "\"/><sheetData><row><c><v>1</v></c><c r=\"D1\"><v>4</v></c></row>"
                            + "<row><c><v>2</v></c></row></sheetData>"));
            assertThat(last.cell("D1").text()).isEqualTo("4");
            assertThat(last.cell("A2").text()).isEqualTo("2");
        }
    }

    @Test void cells_in_alternate_content_and_extensions_are_no_cells() {
        Last last = las(Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>1</v><extLst><ext uri=\"x\"><v>9</v></ext></extLst></c></row>"));
        assertThat(last.cell("A1").text()).isEqualTo("1");
    }

    @Test void a_package_written_with_backslashes_is_read() {
        Handgjord bok = Handgjord.med("").utan("xl/worksheets/sheet1.xml").del("xl\\worksheets\\sheet1.xml",
                "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        assertThat(las(bok).cell("A1").text()).isEqualTo("5");
    }
}
