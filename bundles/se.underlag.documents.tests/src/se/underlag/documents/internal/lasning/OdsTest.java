package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** OpenDocument spreadsheets, written by hand part by part. */
class OdsTest {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";
    private static final String GREEN = "<style:style style:name='g' style:family='table-cell' style:parent-style-name='Bra'/>";
    private static final String ONE = cell("float' office:value='1", "1");

    @TempDir Path folder;

    private static String cell(String kind, String shown) {
        return "<table:table-cell office:value-type='" + kind + "'><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private Path bok(String typ, String automatic, String tables, String manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "mimetype", typ);
            part(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
            part(zip, "styles.xml", "<office:document-styles" + NAMESPACES + "><office:styles><style:style style:name='Default'"
                    + " style:family='table-cell'/><style:style style:name='Bra' style:family='table-cell' style:parent-style-name='Default'>"
                    + "<style:table-cell-properties fo:background-color='#92d050'/></style:style></office:styles></office:document-styles>");
            part(zip, "content.xml", "<office:document-content" + NAMESPACES + "><office:automatic-styles>" + automatic
                    + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                    + "</office:spreadsheet></office:body></office:document-content>");
            zip.close();
            return Files.write(folder.resolve("bok.ods"), bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Last las(String automatic, String table) {
        return Last.av(bok(TYPE, automatic, "<table:table table:name='2025'>" + table + "</table:table>", ""), new Formatlasare());
    }

    @Test void every_kind_of_value() {
        Last last = las("", row(cell("float' office:value='33333.3333333333", "33 333,33") + cell("currency' office:value='-1234.5", "x")
                + cell("percentage' office:value='0.25", "25 %") + cell("date' office:date-value='2025-03-01", "1 mars")
                + cell("date' office:date-value='2025-03-01T10:30:00", "1 mars") + cell("boolean' office:boolean-value='true", "SANT")
                + cell("string", "Åsa &amp; Örjan") + cell("time' office:time-value='PT08H30M00S", "08:30")
                + cell("string' calcext:value-type='error' office:string-value='", "#DIV/0!") + cell("float' office:value='fel", "?")
                + cell("string' office:string-value='Exakt", "Visat")));
        assertThat(last.blad()).containsExactly("2025");
        assertThat(last.cell("A1").tal()).isEqualTo(new BigDecimal("33333.3333333333"));
        assertThat(last.cell("B1").tal()).isEqualTo(new BigDecimal("-1234.5"));
        assertThat(last.cell("C1").tal()).isEqualTo(new BigDecimal("0.25"));
        assertThat(last.cell("D1").datum()).isEqualTo(LocalDate.of(2025, 3, 1));
        // serial number of 2025-03-01 in Excel
        assertThat(last.cell("D1").tal()).isEqualTo("45717");
        assertThat(last.cell("E1").datum()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(last.cell("F1").typ()).isEqualTo(Cell.Typ.BOOL);
        assertThat(last.cell("G1").text()).isEqualTo("Åsa & Örjan");
        assertThat(last.cell("H1").text()).isEqualTo("08:30");
        assertThat(last.cell("I1").toString()).isEqualTo("I[FEL #DIV/0!]");
        assertThat(last.cell("J1").toString()).isEqualTo("J[FEL fel]");
        assertThat(last.cell("K1").text()).isEqualTo("Exakt");
    }

    @Test void texts_as_they_are_seen() {
        Last last = las("",
                row("<table:table-cell office:value-type='string'><office:annotation><text:p>not</text:p></office:annotation><text:p> a\n "
                        + "<text:span>b<text:s text:c='2'/>c</text:span></text:p><text:p>d<text:tab/>e<text:line-break/><text:ruby><text:ruby-base>漢"
                        + "</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby></text:p></table:table-cell>"));
        assertThat(last.cell("A1").text()).isEqualTo("a b  c\nd\te\n漢");
    }

    @Test void formulas_are_told_in_excels_words() {
        Last last = las("",
                row("<table:table-cell table:formula='of:=SUM([.I2:.T2];[$&apos;Bl.ad 2&apos;.C$3])&amp;\"a;[b]\"' office:value-type='float'"
                        + " office:value='3'/><table:table-cell table:formula='of:=[.A1]'/><table:table-cell table:formula='of:=[Blad1.A1:Blad1.B2]'"
                        + " office:value-type='string'><text:p/></table:table-cell>"));
        assertThat(last.cell("A1").formel()).isEqualTo("SUM(I2:T2,'Bl.ad 2'!C$3)&\"a;[b]\"");
        assertThat(last.cell("A1").text()).isEqualTo("3");
        assertThat(last.cell("B1").toString()).isEqualTo("B[FORMEL_UTAN_VARDE  =A1]");
        assertThat(last.cell("C1").toString()).isEqualTo("C[TEXT  =Blad1!A1:Blad1!B2]");
    }

    @Test void fills_by_cell_row_and_column_with_parents() {
        String styles = GREEN + "<style:style style:name='r' style:family='table-cell'><style:table-cell-properties fo:background-color='#ff0000'/>"
                + "</style:style><style:style style:name='t' style:family='table-cell' style:parent-style-name='g'><style:table-cell-properties"
                + " fo:background-color='transparent'/></style:style>";
        Last last = las(styles, "<table:table-column/><table:table-column table:number-columns-repeated='2' table:default-cell-style-name='r'/>"
                + row(ONE + ONE
                        + "<table:table-cell table:style-name='g'/><table:table-cell table:style-name='t' office:value-type='float' office:value='2'/>")
                + "<table:table-row table:default-cell-style-name='g'>" + ONE
                + "<table:table-cell table:number-columns-repeated='16383'/></table:table-row>");
        assertThat(last.rader().getFirst().celler()).extracting(Cell::fyllning).containsExactly(-1, 0xFF0000, 0x92D050, -1);
        assertThat(last.rader().getLast().celler()).extracting(Cell::fyllning).containsExactly(0x92D050, 0x92D050, 0x92D050, 0x92D050);
    }

    @Test void text_colours_but_the_ordinary_one() {
        String styles = "<style:style style:name='b' style:family='table-cell' style:parent-style-name='Default'><style:text-properties"
                + " fo:color='#0000ff'/></style:style><style:style style:name='w' style:family='table-cell' style:parent-style-name='b'>"
                + "<style:text-properties fo:color='#ff0000' style:use-window-font-color='true'/></style:style>";
        Last last = las(styles, row("<table:table-cell table:style-name='b' office:value-type='float' office:value='2'/><table:table-cell"
                + " table:style-name='w' office:value-type='float' office:value='2'/>" + ONE));
        assertThat(last.rader().getFirst().celler()).extracting(Cell::typsnitt).containsExactly(0x0000FF, -1, -1);
    }

    @Test void hidden_rows_and_sheets_groups_and_covered_cells() {
        String hidden = "<style:style style:name='h' style:family='table'><style:table-properties table:display='false'/></style:style>";
        Path fil = bok(TYPE, hidden, "<table:tracked-changes><table:table-cell/></table:tracked-changes><table:table table:name='Dolt'"
                + " table:style-name='h'>" + row(ONE) + "</table:table><table:table table:name='Syns'><table:table-header-rows>" + row(ONE)
                + "</table:table-header-rows><table:table-row-group><table:table-row table:visibility='collapse'>" + ONE
                + "</table:table-row><table:table-row table:visibility='filter'>" + ONE + "</table:table-row></table:table-row-group>"
                + row("<table:table-cell table:number-columns-spanned='2'><text:p>Sammanslagen</text:p></table:table-cell><table:covered-table-cell"
                        + " office:value-type='float' office:value='9'/>" + ONE)
                + "</table:table>", "");
        Last last = Last.av(fil, new Formatlasare());
        assertThat(last.blad()).containsExactly("Dolt", "Syns");
        assertThat(last.dolda).containsExactly("Dolt");
        assertThat(last.rader.get("Syns")).extracting(Kalkylrad::dold).containsExactly(false, true, true, false);
        assertThat(last.rader.get("Syns").getLast().celler()).extracting(Cell::kolumn).containsExactly(0, 2);
    }

    @Test void what_is_repeated_comes_as_often_and_empty_rows_count() {
        Last last = las(GREEN, "<table:table-row table:number-rows-repeated='3'><table:table-cell office:value-type='float' office:value='5'"
                + " table:number-columns-repeated='2'/></table:table-row><table:table-row table:number-rows-repeated='1048572'><table:table-cell"
                + " table:style-name='g' table:number-columns-repeated='16384'/></table:table-row>" + row(ONE));
        assertThat(last.rader()).extracting(Kalkylrad::nummer).startsWith(1, 2, 3, 4).endsWith(1003, 1_048_576).hasSize(1004);
        assertThat(last.cell("B3").text()).isEqualTo("5");
        assertThat(last.rader().get(3).celler()).hasSize(2);
    }

    /** Found by the fuzz, seed 20289312: the second column's number of repetitions went over the end of the numbers. */
    @Test void columns_repeated_more_often_than_there_are_numbers() {
        assertThat(las("", "<table:table-column/><table:table-column table:number-columns-repeated='2147483647'/>" + row(ONE)).cell("A1").text())
                .isEqualTo("1");
    }

    @Test void a_bomb_of_repetitions_is_refused_in_bounded_time() {
        String many = "<table:table-cell office:value-type='float' office:value='5' table:number-columns-repeated='16384'/>";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            refused("<table:table-row table:number-rows-repeated='1048576'>" + many + "</table:table-row>", "orimligt mycket data");
            refused("<table:table-row>" + many + ONE + "</table:table-row>", "skadad");
            refused("<table:table-row table:number-rows-repeated='2147483647'/>" + row(ONE), "skadad");
            refused("<table:table-row table:number-rows-repeated='0'/>", "skadad");
            refused(row("<table:table-cell><text:p>" + "<text:s text:c='1000000'/>".repeat(20_000) + "</text:p></table:table-cell>"), "(texter)");
        });
    }

    private void refused(String table, String message) {
        Path fil = bok(TYPE, "", "<table:table table:name='A'>" + table + "</table:table>", "");
        assertThatThrownBy(() -> new Formatlasare().las(fil, new Glomsk(), null)).isInstanceOf(KalkylException.class)
                .hasMessageContaining(message);
    }

    @Test void encrypted_other_and_misnamed_documents_are_named() throws IOException {
        Path locked = bok(TYPE, "", "", "<file-entry><encryption-data/></file-entry>");
        assertThatThrownBy(() -> Last.av(locked, new Formatlasare())).hasMessageContaining("lösenord");
        Path text = bok("application/vnd.oasis.opendocument.text", "", "", "");
        assertThatThrownBy(() -> Last.av(text, new Formatlasare())).hasMessageContaining("inget kalkylark");
        Path named = Files.copy(bok(TYPE, "", "", ""), folder.resolve("bok.xlsx"));
        assertThatThrownBy(() -> Last.av(named, new Formatlasare())).hasMessageContaining("OpenDocument").hasMessageContaining(".ods");
    }

    /** Keeps nothing. */
    private static final class Glomsk implements Kalkyllasare.Mottagare {

        @Override public boolean blad(String namn, boolean dolt) {
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            return true;
        }
    }
}
