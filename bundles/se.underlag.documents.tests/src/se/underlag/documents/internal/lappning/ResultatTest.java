package se.underlag.documents.internal.lappning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.documents.internal.lappning.CellandringTest.cell;
import static se.underlag.documents.internal.lappning.CellandringTest.kr;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Handgjord;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;

/** Formulas whose result was taken away show what they give, also in a program that does not compute. */
class ResultatTest {

    @TempDir Path folder;

    private Map<String, byte[]> skriv(String rows, String annat, Bladandring blad) {
        Handgjord bok = CellandringTest.typer(new Handgjord()).bladXml("Blad1", "", "<sheetData>" + rows + "</sheetData>")
                .blad("Blad2", "<row r=\"1\">" + annat + "</row>").stilar("", "<fill/>", "<xf/>", "");
        Path till = folder.resolve("ut.xlsx");
        new XlsxAndrare().skriv(bok.till(folder), new Andringsbok(List.of(blad), Map.of()), till, null);
        return Zipdelar.av(till);
    }

    private static String text(Map<String, byte[]> delar, String part) {
        return new String(delar.get(part), StandardCharsets.UTF_8);
    }

    @Test void sums_over_a_changed_cell_show_the_new_sum_and_everything_is_still_computed_anew() {
        Map<String, byte[]> ut = skriv("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><f>SUM(A1:B1)</f><v>3</v></c>"
                + "<c r=\"D1\" t=\"str\"><f>IF(C1&gt;5,\"hög &amp; dyr\",\"låg\")</f><v>låg</v></c><c r=\"E1\" t=\"b\"><f>C1&lt;4</f><v>1</v></c>"
                + "<c r=\"F1\"><f>1/(C1-7)</f><v>-0.25</v></c><c r=\"G1\"><f>OKAND(C1)</f><v>8</v></c></row>",
                "<c r=\"A1\"><f>Blad1!C1*2.5</f><v>7.5</v></c>", new Bladandring("Blad1", List.of(cell("A1", kr("5"))), List.of(), List.of()));
        // 5 + 2 = 7, and 7 × 2,5 = 17,5.
        assertThat(text(ut, "xl/worksheets/sheet1.xml")).contains("<c r=\"C1\"><f>SUM(A1:B1)</f><v>7</v></c>",
                "<c r=\"D1\" t=\"str\"><f>IF(C1&gt;5,\"hög &amp; dyr\",\"låg\")</f><v>hög &amp; dyr</v></c>",
                "<c r=\"E1\" t=\"b\"><f>C1&lt;4</f><v>0</v></c>", "<c r=\"F1\" t=\"e\"><f>1/(C1-7)</f><v>#DIV/0!</v></c>",
                "<c r=\"G1\"><f>OKAND(C1)</f></c>");
        assertThat(text(ut, "xl/worksheets/sheet2.xml")).contains("<c r=\"A1\"><f>Blad1!C1*2.5</f><v>17.5</v></c>");
        assertThat(text(ut, "xl/workbook.xml")).contains("fullCalcOnLoad=\"1\"");
    }

    @Test void a_new_row_shows_its_own_sums_and_those_below_count_it() {
        Map<String, byte[]> ut = skriv("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>A1*2</f><v>2</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><f>SUM(A1:A1)</f><v>1</v></c></row>", "<c r=\"A1\"><v>1</v></c>",
                new Bladandring("Blad1", List.of(), List.of(new Nyrad(1, 1, List.of(cell("A1", kr("4"))))), List.of()));
        assertThat(text(ut, "xl/worksheets/sheet1.xml")).contains("<c r=\"B1\"><f>A1*2</f><v>2</v></c>", "<c r=\"B2\"><f>A2*2</f><v>8</v></c>",
                "<c r=\"A3\"><f>SUM(A1:A2)</f><v>5</v></c>");
    }

    @Test void more_formulas_than_are_worked_out_are_left_to_the_program_that_opens_the_workbook() {
        StringBuilder rows = new StringBuilder("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (int i = 2; i <= Resultat.MEST + 2; i++) {
            rows.append("<row r=\"" + i + "\"><c r=\"A" + i + "\"><f>$A$1*2</f><v>2</v></c></row>");
        }
        Map<String, byte[]> ut = skriv(rows.toString(), "<c r=\"A1\"><v>1</v></c>",
                new Bladandring("Blad1", List.of(cell("A1", kr("5"))), List.of(), List.of()));
        assertThat(text(ut, "xl/worksheets/sheet1.xml")).contains("<c r=\"A2\"><f>$A$1*2</f></c>");
    }
}
