package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Files that are no workbook, are broken, or mean harm: a clear message, in bounded time and memory. */
class FientligTest {

    private static final Duration BOUNDED = Duration.ofSeconds(60);
    private static final String CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir Path folder;

    private void refused(byte[] content, String message) throws IOException {
        refused(Files.write(folder.resolve("hemlig mapp åäö.xlsx"), content), Lasgranser.standard(), message);
    }

    private void refused(Handgjord bok, String message) {
        refused(bok.till(folder), Lasgranser.standard(), message);
    }

    private void refused(Path fil, Lasgranser granser, String message) {
        assertTimeoutPreemptively(BOUNDED, () -> assertThatThrownBy(() -> new XlsxLasare(granser).las(fil, new Drop(), null))
                .isExactlyInstanceOf(KalkylException.class).hasMessageContaining(message).message().doesNotContain(folder.toString())
                .doesNotContain(fil.getFileName().toString()).endsWith("."));
    }

    /** Takes everything, keeps nothing. */
    private static final class Drop implements Kalkyllasare.Mottagare {

        @Override public boolean blad(String namn, boolean dolt) {
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            return true;
        }
    }

    @Test void an_empty_file() throws IOException {
        refused(new byte[0], "Filen är tom");
    }

    @Test void no_file_a_folder() {
        refused(folder.resolve("finns-inte.xlsx"), Lasgranser.standard(), "kan inte öppnas");
        refused(folder, Lasgranser.standard(), "kan inte öppnas");
    }

    @Test void another_type_with_the_wrong_name() throws IOException {
        refused("%PDF-1.7\nxyz".getBytes(StandardCharsets.UTF_8), "PDF");
        for (String text : List.of("a;b;c\r\n1;2;3\r\n", "<?xml version='1.0'?><Workbook/>", "\uFEFFÅr;Belopp")) {
            refused(text.getBytes(StandardCharsets.UTF_8), "textfil");
            refused(text.getBytes(StandardCharsets.UTF_16), "textfil");
        }
    }

    @Test void bytes_of_no_known_kind() throws IOException {
        refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2 }, "ingen Excelarbetsbok");
        refused(new byte[] { 'P', 'K', 3 }, "skadad");
        refused(new byte[4096], "ingen Excelarbetsbok");
    }

    @Test void an_old_workbook_and_an_encrypted_one() throws IOException {
        ByteArrayOutputStream old = new ByteArrayOutputStream();
        try (HSSFWorkbook bok = new HSSFWorkbook()) {
            bok.createSheet("x").createRow(0).createCell(0).setCellValue(1);
            bok.write(old);
        }
        refused(old.toByteArray(), "gamla Excelformatet (.xls)");
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new java.io.ByteArrayInputStream(new byte[70_000]), "EncryptedPackage");
            system.createDocument(new java.io.ByteArrayInputStream(new byte[100]), "EncryptionInfo");
            system.writeFilesystem(encrypted);
        }
        refused(encrypted.toByteArray(), "skyddad med lösenord");
        refused(Arrays.copyOf(old.toByteArray(), 512), "ingen Excelarbetsbok");
    }

    @Test void other_packages_in_a_zip() {
        refused(new Handgjord().utan("xl/workbook.xml").utan("_rels/.rels").del("content.xml", "<x/>").del("mimetype",
                "application/vnd.oasis.opendocument.spreadsheet"),
                "OpenDocument");
        refused(new Handgjord().utan("xl/workbook.xml").utan("xl/_rels/workbook.xml.rels").utan("_rels/.rels").del("readme.txt", "x"),
                "ingen Excelarbetsbok");
        refused(new Handgjord().utan("xl/workbook.xml").del("xl/workbook.bin", new byte[10]), "binära format (.xlsb)");
        refused(new Handgjord().utan("xl/workbook.xml").utan("xl/_rels/workbook.xml.rels").del("word/document.xml", "<x/>").del("_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                "ingen Excelarbetsbok");
    }

    @Test void missing_parts_are_named() {
        refused(Handgjord.med(CELL).utan("xl/worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml saknas");
        refused(Handgjord.med(CELL).utan("xl/workbook.xml"), "xl/workbook.xml saknas");
        refused(Handgjord.med(CELL).relation("rIdT", "sharedStrings", "sharedStrings.xml"), "xl/sharedStrings.xml saknas");
        refused(Handgjord.med(CELL).utan("xl/_rels/workbook.xml.rels"), "skadad: innehållet i xl/workbook.xml");
    }

    @Test void optional_parts_may_be_missing() {
        assertThat(Last.av(Handgjord.med(CELL).utan("_rels/.rels").utan("[Content_Types].xml").till(folder)).cell("A1").text()).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<row r=\"1\"><c r=\"A1\"><v>1</v></row>", "<row", "<row r=1/>",
            "<row r=\"1\" r=\"2\"/>", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&okänd;</t></is></c></row>", "<row>\u0001</row>",
            "<row><c t=\"inlineStr\"><is><t>&#1;</t></is></c></row>", "<x:row/>" }) void malformed_xml(String sheetData) {
        refused(Handgjord.med(sheetData), "skadad: innehållet i xl/worksheets/sheet1.xml");
    }

    @Test void a_sheet_that_ends_too_early_and_a_wrong_root() {
        refused(Handgjord.med("").del("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"), "skadad");
        refused(Handgjord.med("").del("xl/worksheets/sheet1.xml", "<html/>"), "skadad");
        refused(Handgjord.med("").del("xl/worksheets/sheet1.xml", ""), "skadad");
        refused(Handgjord.med("").del("xl/worksheets/sheet1.xml", new byte[] { '<', (byte) 0xFF, (byte) 0xC0, '>' }), "skadad");
        refused(Handgjord.med("").del("xl/workbook.xml", "<html/>"), "skadad");
    }

    @Test void a_billion_laughs_and_an_external_entity_are_not_read() {
        String bomb = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        refused(Handgjord.med("").del("xl/worksheets/sheet1.xml",
                bomb + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"),
                "skadad");
        refused(Handgjord.med(CELL).texter("<t>x</t>").del("xl/sharedStrings.xml",
                "<!DOCTYPE s SYSTEM \"file:///etc/passwd\"><sst><si><t>x</t></si></sst>"), "skadad");
    }

    @ParameterizedTest
    @ValueSource(ints = { 5, 20, 50, 80, 95, 99 }) void a_truncated_file(int percent) throws IOException {
        byte[] whole = Handgjord.med(CELL.repeat(500)).texter("<t>x</t>").bytes();
        refused(Arrays.copyOf(whole, whole.length * percent / 100), "skadad eller ofullständig");
    }

    @Test void a_changed_byte_never_becomes_another_amount() throws IOException {
        // stored, not deflated: only the checksum can tell
        byte[] stored = stored("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>70400</v></c></row></sheetData></worksheet>");
        String latin = new String(stored, StandardCharsets.ISO_8859_1);
        refused(latin.replace("<v>70400<", "<v>10400<").getBytes(StandardCharsets.ISO_8859_1), "skadad");
        assertThat(Last.av(Files.write(folder.resolve("hel.xlsx"), stored)).cell("A1").text()).isEqualTo("70400");
    }

    private static byte[] stored(String name, String xml) throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("xl/workbook.xml", "<workbook xmlns:r=\"a/relationships\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put(name, xml);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(result)) {
            zip.setLevel(0);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return result.toByteArray();
    }

    /** A part made on the way into the ZIP, so that the test itself stays small. */
    private Path large(String part, String head, Supplier<String> piece, int pieces, String tail) throws IOException {
        byte[] base = Handgjord.med("").texter("<t>x</t>").stilar("", "", "<xf/>", "").utan(part).bytes();
        Path fil = folder.resolve("stor.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fil));
                java.util.zip.ZipInputStream in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(base))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < pieces; i++) {
                zip.write(piece.get().getBytes(StandardCharsets.UTF_8));
            }
            zip.write(tail.getBytes(StandardCharsets.UTF_8));
        }
        return fil;
    }

    @Test void a_zip_bomb_is_stopped_by_its_ratio() throws IOException {
        String spaces = " ".repeat(1 << 20);
        Path fil = large("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", () -> spaces, 64, "</sheetData></worksheet>");
        assertThat(Files.size(fil)).isLessThan(200_000);
        refused(fil, Lasgranser.standard(), "orimligt mycket data (packningsgrad)");
    }

    @Test void a_bomb_that_keeps_its_ratio_is_stopped_by_its_size() throws IOException {
        Path fil = large("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", () -> CELL, 50_000, "</sheetData></worksheet>");
        refused(fil, Lasgranser.of(Map.of("granser.uppackat", 1_000_000)), "orimligt mycket data (uppackad storlek)");
        refused(fil, Lasgranser.of(Map.of("granser.filstorlek", 1_000)), "för stor för att läsas säkert (filstorlek)");
        refused(fil, Lasgranser.of(Map.of("granser.delar", 3)), "antal delar");
    }

    @Test void a_size_that_a_sheet_only_claims_costs_nothing() {
        Handgjord bok = new Handgjord().bladXml("B", "", "<dimension ref=\"A1:XFD1048576\"/><sheetData>" + CELL + "</sheetData>").texter("<t>x</t>");
        bok.del("xl/sharedStrings.xml", "<sst count=\"2147483647\" uniqueCount=\"2147483647\"><si><t>x</t></si></sst>");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(Last.av(bok.till(folder)).cell("A1").text()).isEqualTo("1"));
    }

    @Test void one_text_or_one_row_that_would_fill_the_memory_is_refused() throws IOException {
        Lasgranser granser = Lasgranser.of(Map.of("granser.radbyte", 100_000, "granser.packningsgrad", 100_000));
        String a = "a".repeat(1000);
        refused(large("xl/sharedStrings.xml", "<sst><si><t>", () -> a, 200, "</t></si></sst>"), granser, "en enda rad");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>", () -> a, 200,
                "</t></is></c></row></sheetData></worksheet>"), granser, "en enda rad");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row ht=\"", () -> a, 200, "\"/></sheetData></worksheet>"), granser,
                "en enda rad");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><!--", () -> a, 200, "--><sheetData/></worksheet>"), granser, "en enda rad");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>", () -> "<c><v>1</v></c>", 16_000, "</row></sheetData></worksheet>"),
                granser,
                "en enda rad");
    }

    @Test void shared_texts_that_together_would_fill_the_memory_are_refused() throws IOException {
        Lasgranser granser = Lasgranser.of(Map.of("granser.texttecken", 100_000, "granser.packningsgrad", 100_000));
        refused(large("xl/sharedStrings.xml", "<sst>", () -> "<si><t>" + "b".repeat(100) + "</t></si>", 1_000, "</sst>"), granser, "(texter)");
        refused(large("xl/sharedStrings.xml", "<sst>", () -> "<si/>", 20_000, "</sst>"), granser, "(texter)");
    }

    @Test void ever_new_names_and_depth_do_not_fill_the_parsers_tables() throws IOException {
        int[] number = { 0 };
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><!-- --><sheetData><row>", () -> "<n" + number[0]++ + "/>", 200_000,
                "</row></sheetData></worksheet>"),
                Lasgranser.standard(), "namn i XML");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><!-- --><sheetData><row>", () -> "<c a" + number[0]++ + "=\"\"/>", 200_000,
                "</row></sheetData></worksheet>"),
                Lasgranser.standard(), "namn i XML");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row>", () -> "<c xmlns:a" + number[0]++ + "=\"x\"/>", 200_000,
                "</row></sheetData></worksheet>"), Lasgranser.standard(), "namn i XML");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet><!-- --><sheetData><row><c>", () -> "<v b" + number[0]++ + "=\"x\">1</v>", 200_000,
                "</c></row></sheetData></worksheet>"), Lasgranser.standard(), "namn i XML");
        refused(large("xl/worksheets/sheet1.xml", "<worksheet>", () -> "<a>", 100_000, "</worksheet>"), Lasgranser.standard(), "skadad");
        refused(large("xl/sharedStrings.xml", "<sst>", () -> "<a>", 100_000, "</sst>"), Lasgranser.standard(), "skadad");
        refused(large("xl/styles.xml", "<styleSheet>", () -> "<n" + number[0]++ + "/>", 200_000, "</styleSheet>"), Lasgranser.standard(),
                "namn i XML");
    }

    @Test void too_many_sheets_styles_and_shared_formulas() {
        Handgjord sheets = new Handgjord();
        for (int i = 0; i < 20; i++) {
            sheets.blad("B" + i, CELL);
        }
        refused(sheets.till(folder), Lasgranser.of(Map.of("granser.blad", "19")), "Filen har 20 blad; högst 19 läses");
        refused(Handgjord.med(CELL).stilar("", "", "<xf/>".repeat(20), "").till(folder), Lasgranser.of(Map.of("granser.stilar", 19)), "format");
        refused(Handgjord.med("<row><c><f t=\"shared\" si=\"0\">A1</f></c><c><f t=\"shared\" si=\"1\">A1</f></c></row>").till(folder),
                Lasgranser.of(Map.of("granser.formler", 1)), "formler");
    }

    @Test void custom_parts_are_bounded() throws IOException {
        Handgjord bok = Handgjord.med(CELL).relation("a", "customXml", "../customXml/item1.xml").del("customXml/item1.xml",
                "<a>" + "x".repeat(5000) + "</a>");
        refused(bok.till(folder), Lasgranser.of(Map.of("granser.egnaDelar", 4000)), "egna XML-delar");
        refused(Handgjord.med(CELL).relation("a", "customXml", "../customXml/item1.xml").del("customXml/item1.xml", "inte xml"), "skadad");
    }
}
