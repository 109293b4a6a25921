package se.underlag.documents.internal.skrivning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Formatlasare;
import se.underlag.documents.internal.lasning.Last;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** A .csv as it is written, byte by byte, and as it is read back. */
class CsvSkrivareTest {

    private static final List<Utkolumn> KOLUMNER = List.of(new Utkolumn("Namn", Format.TEXT, 14, false),
            new Utkolumn("Från", Format.DATUM, 11, false),
            new Utkolumn("Jan", Format.KRONOR, 13, true), new Utkolumn("Feb", Format.KRONOR, 13, true), new Utkolumn("Antal", Format.HELTAL, 8, true),
            new Utkolumn("Id", Format.TEXT, 0, false));

    @TempDir Path folder;

    private static List<Utcell> rad(String namn, LocalDate from, Utcell jan, Utcell feb) {
        return List.of(Utcell.of(namn), Utcell.of(from), jan, feb, Utcell.formel("C{rad}", new BigDecimal("3")), Utcell.of("x"));
    }

    private static Utcell kr(String tal, boolean prognos) {
        return Utcell.of(new BigDecimal(tal), prognos);
    }

    private Path skriv(List<List<Utcell>> rader) {
        Path till = folder.resolve("ut.CSV");
        new Formatskrivare().skriv(new Utbok(List.of(new Utblad("Blad", "Köpfil 2025", KOLUMNER, rader, 1))), Map.of(), till, null);
        return till;
    }

    @Test void it_is_what_excel_in_swedish_opens() throws IOException {
        Path till = skriv(List.of(rad("Åsa \"A\"; Exempelsson", LocalDate.of(2025, 3, 10), kr("70400", false), kr("-99200.5", true)),
                rad("två\nrader", null, kr("1", true), kr("0.005", true)), rad(null, null, Utcell.TOM, Utcell.TOM)));
        assertThat(Files.readString(till)).isEqualTo("\uFEFFKöpfil 2025\r\n\r\nNamn;Från;Jan;Feb;Antal;Id;Prognosmånader\r\n"
                + "\"Åsa \"\"A\"\"; Exempelsson\";2025-03-10;70400,00;-99200,50;3;x;Feb\r\n\"två\nrader\";;1,00;0,01;3;x;Jan, Feb\r\n;;;;3;x;\r\n");
        assertThat(Files.list(folder)).containsExactly(till);
    }

    @Test void without_marked_cells_there_is_no_column_for_them() throws IOException {
        assertThat(Files.readString(skriv(List.of(rad("a", null, kr("1", false), Utcell.TOM))))).endsWith("Antal;Id\r\na;;1,00;;3;x\r\n");
    }

    @Test void texts_cannot_become_formulas_and_come_back_as_they_were() throws IOException {
        List<String> texts = List.of("=1+1", "+46 8", "-", "@SUM(A1)", "\t=1", "'=1", "''@", "'citat'", "=HYPERLINK(\"http://x\";\"y\")", "\r=1");
        Path till = skriv(texts.stream().map(text -> rad(text, null, kr("-1", false), Utcell.TOM)).toList());
        assertThat(Files.readString(till).split("\r\n")).filteredOn(line -> line.matches("\"?[=+@-].*")).isEmpty();
        Last last = Last.av(till, new Formatlasare());
        for (int i = 0; i < texts.size(); i++) {
            assertThat(last.cell("A" + (i + 4)).text()).isEqualTo(texts.get(i));
            assertThat(last.cell("C" + (i + 4)).text()).isEqualTo("-1,00");
        }
    }

    @Test void cancel_leaves_nothing() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Utbok bok = new Utbok(List.of(new Utblad("Blad", null, KOLUMNER, List.of(rad("a", null, Utcell.TOM, Utcell.TOM)), 1)));
        assertThatThrownBy(() -> new Formatskrivare().skriv(bok, Map.of(), folder.resolve("x.csv"), monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertThat(Files.list(folder)).isEmpty();
    }
}
