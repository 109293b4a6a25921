package se.underlag.sekretess.internal.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Maskering;

/** S42 in workbooks, documents and texts: the persons go, what others have stays letter by letter. */
class InnehallTest {

    private final Maskering maskering = Maskering.of(List.of(new Maskering.Sokt("198001019990", "Åsa", "Exempelsson", true)));
    private final Gallringsbegaran begaran = new Gallringsbegaran("l", "forvalt", Instant.EPOCH, Set.of(), Map.of(), Set.of(), maskering);

    @ParameterizedTest
    @ValueSource(strings = { "198001019990", "19800101-9990", "800101-9990", "8001019990", "800101 9990", "800101+9990", "Åsa Exempelsson",
            "åsa  exempelsson", "Exempelsson, Åsa", "EXEMPELSSON ÅSA",
            "(Åsa\u00A0Exempelsson)" }) void S42_a_person_is_known_in_every_form_people_write(
                    String text) {
        assertThat(maskering.finns("före " + text + " efter")).isTrue();
        assertThat(maskering.byt("före " + text + " efter")).contains("före").contains("[gallrad]").contains("efter").doesNotContain("9990");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1198001019990", "80010199901", "800101", "9990", "Åsa", "Exempelsson", "Kåsa Exempelsson", "Åsa Exempelssonson",
            "Åsa och Bo Exempelsson" }) void S42_others_are_not(String text) {
        assertThat(maskering.finns(text)).isFalse();
    }

    @Test void S42_a_reserve_number_is_known_too() {
        Maskering other = Maskering.of(List.of(new Maskering.Sokt("19800101T123", null, null, true)));
        assertThat(other.finns("800101-T123")).isTrue();
        assertThat(other.byt("19800101-T123!")).isEqualTo("[gallrad]!");
    }

    @Test void S42_a_row_of_a_workbook_loses_its_texts_and_keeps_its_amounts() throws IOException {
        Map<String, String> book = new LinkedHashMap<>();
        book.put("xl/sharedStrings.xml", "<sst><si><t>Namn</t></si><si><r><t>Åsa </t></r><r><t>Exempelsson</t></r></si><si><t>ring brodern</t></si>"
                + "<si><t>Boende</t></si><si><t>Bo</t></si></sst>");
        book.put("xl/worksheets/sheet1.xml", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"3\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c><c r=\"C2\" t=\"s\"><v>3</v></c>"
                + "<c r=\"D2\"><v>70400</v></c><c r=\"E2\"><v>1.9800101999E11</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>4</v></c><c r=\"C3\" t=\"s\"><v>3</v></c><c r=\"D3\"><v>35200</v></c></row></sheetData>");
        book.put("xl/comments1.xml",
                "<comments><comment ref=\"A3\"><text><r><t>granne till Åsa Exem</t></r><r><t>pelsson</t></r></text></comment></comments>");
        Map<String, String> after = unpacked(new Zipgallring().gallra(null, packed(book), begaran).orElseThrow());
        String sheet = after.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<c r=\"A2\" s=\"3\" t=\"inlineStr\"><is><t>[gallrad]</t></is></c>").contains("<v>70400</v>")
                .contains("<c r=\"E2\"/>").contains("<c r=\"A3\" t=\"s\"><v>4</v></c>");
        assertThat(after.get("xl/sharedStrings.xml")).doesNotContain("Åsa").doesNotContain("Exempelsson").doesNotContain("ring brodern")
                .contains("<t>Boende</t>").contains("<t>Namn</t>");
        assertThat(after.get("xl/comments1.xml")).contains("granne till [gallrad]").doesNotContain("pelsson");
    }

    @Test void S42_first_and_family_name_in_two_cells_are_one_name() throws IOException {
        Map<String, String> book = Map.of("xl/worksheets/sheet1.xml",
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Åsa</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Exempelsson</t></is></c></row>");
        assertThat(unpacked(new Zipgallring().gallra(null, packed(book), begaran).orElseThrow()).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("Exempelsson");
    }

    @Test void S42_words_of_a_document_in_several_runs_attributes_and_packages_inside() throws IOException {
        Map<String, String> inner = Map.of("content.xml", "<text:p>&#197;sa Exempelsson</text:p>");
        Map<String, byte[]> outer = new LinkedHashMap<>();
        outer.put("word/document.xml",
                ("<w:p><w:r><w:t>Avtal för Åsa</w:t></w:r><w:r><w:t> Exempelsson, 800101</w:t></w:r><w:r><w:t>-9990</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Bo Exempelsson</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8));
        outer.put("pivot.xml", "<n v=\"198001019990\"/><s v=\"Åsa Exempelsson\"/>".getBytes(StandardCharsets.UTF_8));
        outer.put("bild.bin", "\u0001Åsa Exempelsson".getBytes(StandardCharsets.UTF_16LE));
        outer.put("inre.odt", packed(inner));
        byte[] after = new Zipgallring().gallra(null, pack(outer), begaran).orElseThrow();
        Map<String, byte[]> parts = unpack(after);
        assertThat(text(parts, "word/document.xml")).contains("Avtal för [gallrad], [gallrad]").contains("Bo Exempelsson").doesNotContain("9990");
        assertThat(text(parts, "pivot.xml")).isEqualTo("<n v=\"0\"/><s v=\"[gallrad]\"/>");
        assertThat(parts.get("bild.bin")).isEmpty();
        assertThat(unpacked(parts.get("inre.odt")).get("content.xml")).isEqualTo("<text:p>[gallrad]</text:p>");
    }

    @Test void S42_a_package_without_the_person_stays_byte_for_byte() throws IOException {
        byte[] content = packed(Map.of("word/document.xml", "<w:p><w:t>Bo &#160; Exempelsson</w:t></w:p>"));
        assertThat(new Zipgallring().gallra(null, content, begaran)).containsSame(content);
        assertThat(new Zipgallring().gallra(null, new byte[] { 1, 2, 3, 4, 5 }, begaran)).isEmpty();
    }

    @Test void S42_a_line_of_a_table_loses_its_words() {
        byte[] table = "Nr;Namn;Kommentar;Jan\r\n800101-9990;Åsa Exempelsson;ring brodern;70400,00\r\n820202-9982;Bo;stannar;35200,00\r\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(new Textgallring().gallra("text/csv", table, begaran).orElseThrow(), StandardCharsets.ISO_8859_1))
                .isEqualTo("Nr;Namn;Kommentar;Jan\r\n[gallrad];[gallrad];[gallrad];70400,00\r\n820202-9982;Bo;stannar;35200,00\r\n");
        byte[] json = "{\"vem\":\"Åsa Exempelsson\",\"x\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(new Textgallring().gallra("application/json", json, begaran).orElseThrow(), StandardCharsets.UTF_8))
                .isEqualTo("{\"vem\":\"[gallrad]\",\"x\":1}");
        assertThat(new Textgallring().gallra(null, new byte[] { 0, 1, 2 }, begaran)).isEmpty();
    }

    private static byte[] packed(Map<String, String> entries) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return pack(bytes);
    }

    private static byte[] pack(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpack(byte[] content) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static Map<String, String> unpacked(byte[] content) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        unpack(content).forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
