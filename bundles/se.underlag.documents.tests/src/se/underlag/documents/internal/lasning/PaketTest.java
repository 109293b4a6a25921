package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Sheets, rows and parts: what stands where, and who decides when to stop. */
class PaketTest {

    private static final String CELL = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @TempDir Path folder;

    @Test void sheets_come_in_the_workbooks_order_with_what_is_hidden_and_without_charts() {
        Handgjord bok = new Handgjord().bladXml("Dolt", "state=\"hidden\"", "<sheetData/>").blad("Å &amp; Ä", CELL)
                .bladXml("Mycket dolt", "state=\"veryHidden\"", "<sheetData/>");
        Last last = Last.av(bok.till(folder));
        assertThat(last.blad).containsExactly("Dolt", "Å & Ä", "Mycket dolt");
        assertThat(last.dolda).containsExactly("Dolt", "Mycket dolt");
    }

    @Test void a_chart_sheet_is_no_sheet_of_rows() {
        Handgjord bok = Handgjord.med(CELL)
                .del("xl/workbook.xml", "<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\"><sheets><sheet name=\"Diagram\" sheetId=\"2\""
                        + " r:id=\"c\"/><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rIdB1\"/></sheets></workbook>")
                .relation("c", "chartsheet", "chartsheets/s.xml");
        assertThat(Last.av(bok.till(folder)).blad).containsExactly("Blad1");
    }

    @Test void targets_may_be_absolute_climb_and_differ_in_case() {
        Handgjord bok = new Handgjord()
                .del("xl/workbook.xml", "<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/>"
                        + "<sheet name=\"B\" sheetId=\"2\" r:id=\"b\"/></sheets></workbook>")
                .relation("a", "worksheet", "/xl/Worksheets/A.xml")
                .relation("b", "worksheet", "./../other/b.xml")
                .del("xl/worksheets/a.xml", "<worksheet><sheetData>" + CELL + "</sheetData></worksheet>")
                .del("other/b.xml", "<worksheet><sheetData>" + CELL + "</sheetData></worksheet>");
        Last last = Last.av(bok.till(folder));
        assertThat(last.rader.get("A")).hasSize(1);
        assertThat(last.rader.get("B")).hasSize(1);
    }

    @Test void rows_and_cells_without_numbers_follow_one_another() {
        Last last = Last.av(Handgjord
                .med("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>")
                .till(folder));
        assertThat(last.cell("B1").text()).isEqualTo("2");
        assertThat(last.cell("D5").text()).isEqualTo("4");
        assertThat(last.cell("A6").text()).isEqualTo("5");
    }

    @Test void cells_out_of_order_are_put_in_order_and_the_last_of_two_counts() {
        Last last = Last.av(Handgjord.med(
                "<row r=\"9\"><c r=\"C9\"><v>3</v></c><c r=\"A9\"><v>1</v></c><c r=\"C9\"><v>4</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>")
                .till(folder));
        assertThat(last.rader()).extracting(Kalkylrad::nummer).containsExactly(9, 2);
        assertThat(last.rader().getFirst().celler()).extracting(Cell::text).containsExactly("1", "4");
        assertThat(last.rader().getFirst().cell(2).text()).isEqualTo("4");
    }

    @Test void hidden_rows_say_so() {
        Last last = Last
                .av(Handgjord.med("<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"false\"><c><v>1</v></c></row>").till(folder));
        assertThat(last.rader()).extracting(Kalkylrad::dold).containsExactly(true, false);
    }

    @Test void the_last_cell_of_a_sheet_is_read_and_one_beyond_is_refused() {
        assertThat(Last.av(Handgjord.med("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").till(folder)).cell("XFD1048576").text())
                .isEqualTo("1");
        for (String beyond : List.of("<row r=\"1048577\"/>", "<row r=\"0\"/>", "<row r=\"-1\"/>", "<row r=\"1\"><c r=\"XFE1\"/></row>",
                "<row r=\"1\"><c r=\"1\"/></row>",
                "<row r=\"x\"/>", "<row r=\"1\"><c t=\"q\"/></row>", "<row r=\"1\"><c s=\"-1\"/></row>", "<row><c t=\"s\"><v>0</v></c></row>")) {
            assertThatThrownBy(() -> Last.av(Handgjord.med(beyond).till(folder))).as(beyond).hasMessageContaining("skadad");
        }
    }

    @Test void custom_parts_come_by_the_namespace_of_their_root_before_the_first_sheet() {
        byte[] part = "<?xml version=\"1.0\"?><u:data xmlns:u=\"urn:underlag:kopfil\">å</u:data>".getBytes(StandardCharsets.UTF_8);
        Handgjord bok = Handgjord.med(CELL).relation("rIdC", "customXml", "../customXml/item1.xml")
                .relation("rIdD", "customXml", "../customXml/item2.xml")
                .del("customXml/item1.xml", part).del("customXml/item2.xml", "<none/>").relation("rIdE", "customXml", "../customXml/gone.xml");
        Last last = Last.av(bok.till(folder));
        assertThat(last.delar).containsOnlyKeys("urn:underlag:kopfil", "").containsEntry("urn:underlag:kopfil", part);
    }

    @Test void the_receiver_skips_sheets_and_stops_within_one() {
        Handgjord bok = new Handgjord().blad("A", CELL + CELL + CELL).blad("B", CELL).blad("C", CELL);
        List<String> seen = new ArrayList<>();
        new XlsxLasare().las(bok.till(folder), new Kalkyllasare.Mottagare() {
            @Override public boolean blad(String namn, boolean dolt) {
                seen.add(namn);
                return !namn.equals("B");
            }

            @Override public boolean rad(Kalkylrad rad) {
                seen.add("rad");
                return false;
            }
        }, null);
        assertThat(seen).containsExactly("A", "rad", "B", "C", "rad");
    }

    @Test void a_failure_of_the_receiver_comes_through_untouched() {
        Kalkyllasare.Mottagare failing = new Kalkyllasare.Mottagare() {
            @Override public boolean blad(String namn, boolean dolt) {
                return true;
            }

            @Override public boolean rad(Kalkylrad rad) {
                throw new IllegalStateException("mottagaren");
            }
        };
        assertThatThrownBy(() -> new XlsxLasare().las(Handgjord.med(CELL).till(folder), failing, null))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("mottagaren");
    }

    @Test void cancel_stops_and_progress_reaches_its_end() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>").append(i * 7919L % 100_003).append("</v></c></row>");
        }
        Path fil = Handgjord.med(rows.toString()).till(folder);
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> new XlsxLasare().las(fil, new Last(), cancelled)).isInstanceOf(OperationCanceledException.class);
        int[] worked = new int[2];
        new XlsxLasare().las(fil, new Last(), new NullProgressMonitor() {
            @Override public void beginTask(String name, int total) {
                worked[1] = total;
            }

            @Override public void worked(int work) {
                worked[0] += work;
            }
        });
        assertThat(worked[0]).isBetween(worked[1] / 2, worked[1]);
    }
}
