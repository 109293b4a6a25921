package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner reads what programs write, hands the rest over to the parser, and the receiver cannot tell which one it was. */
class BladskannerTest {

    private static final String PLAIN = "<row r=\"1\" spans=\"1:3\" x14ac:dyDescent=\"0.25\"><c r=\"A1\" s=\"0\" t=\"s\"><v>0</v></c>"
            + "<c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> å &amp; &#x1F600; </t></is></c></row>";

    @TempDir Path folder;

    private void agree(String sheetData) {
        Path fil = Handgjord.med(PLAIN + sheetData + PLAIN).texter("<t>x</t>").till(folder);
        Last parsed = Last.av(fil, new XlsxLasare(Lasgranser.standard(), false));
        Last scanned = Last.av(fil, new XlsxLasare(Lasgranser.standard(), true));
        assertThat(scanned.rader).isEqualTo(parsed.rader);
        assertThat(parsed.rader()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<row r='2'><c r='A2'><v>1</v></c></row>", "<row><c><v>1</v></c></row>", "<row\n r=\"2\"\t><c/></row >",
            "<row r=\"2\"/>",
            "<!-- kommentar --><row r=\"2\"/>", "<row r=\"2\"><!-- k --><c><v>1</v></c></row>", "<row r=\"2\"><c><v>1<!-- k -->2</v></c></row>",
            "<row r=\"2\"><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>", "<row><c t=\"inlineStr\"><is/></c></row>",
            "<row r=\"2\"><c t=\"str\"><f>A1</f><v><![CDATA[<]]></v></c></row>", "<row><c t=\"str\"><v>rad&#10;rad</v></c></row>",
            "<row><c t=\"str\"><v>rad\r\nrad</v></c></row>", "<row><c t=\"str\"><v>&lt;&gt;&quot;&apos;&#228;</v></c></row>",
            "<row><c r=\"b2\"><v>1</v></c></row>",
            "<row><c><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>", "<row r=\" 2 \"><c s=\" 1 \"><v> 1 </v></c></row>", "<?pi x?><row/>",
            "<row><c t=\"d\"><v>2024-03-10</v></c></row>", "<row a=\"&amp;\"><c><v>1</v></c></row>", "<row><c t=\"\"><v>1</v></c></row>",
            "<row><c><v></v></c><c><v/></c><c></c><c t=\"str\"><v/></c></row>", "<row><c cm=\"1\" vm=\"2\" ph=\"1\"><v>1</v></c></row>",
            "<row><c><f t=\"shared\" si=\"0\" ref=\"A2:A3\">B2</f><v>1</v></c></row><row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>",
            "<row><c><f t=\"dataTable\" ref=\"A1\"/><v>1</v></c><c><f t=\"array\" ref=\"A1\">SUM(A1)</f><v>1</v></c></row>",
            "text<row/>" }) void both_give_the_same_rows(String sheetData) {
        agree(sheetData);
    }

    @Test void a_prefixed_sheet_with_a_bare_sheetData_in_a_cell_keeps_its_rows() {
        String rows = "<x:sheetData xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:row r=\"1\"><x:c><x:v>1</x:v><sheetData/>"
                + "</x:c></x:row><x:row r=\"2\"><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>";
        Path fil = new Handgjord().bladXml("Blad1", "", rows).till(folder);
        assertThat(Last.av(fil, new XlsxLasare(Lasgranser.standard(), true)).rader()).extracting(rad -> rad.nummer()).containsExactly(1, 2);
    }

    @Test void texts_longer_than_the_buffer_and_characters_across_its_edge() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            rows.append("<row><c t=\"str\"><v>").append("å".repeat(i)).append("€".repeat(i * 7 % 1000)).append("</v></c></row>");
        }
        agree(rows.toString());
        agree("<row><c t=\"str\"><v>" + "ö".repeat(200_000) + "</v></c></row>");
        agree("<row spans=\"" + " ".repeat(200_000) + "\"><c><v>1</v></c></row>");
        agree(" ".repeat(300_000) + "<row><c><v>1</v></c></row>");
    }

    @Test void rows_handed_out_before_something_unusual_are_not_handed_out_again() {
        Last last = Last.av(Handgjord.med(
                "<row r=\"1\"><c><v>1</v></c></row><row r=\"2\"/><row r=\"3\"><c><v>3</v></c></row><!-- här --><row r=\"4\"><c><v>4</v></c></row>")
                .till(folder));
        assertThat(last.rader()).extracting(rad -> rad.nummer()).containsExactly(1, 3, 4);
    }
}
