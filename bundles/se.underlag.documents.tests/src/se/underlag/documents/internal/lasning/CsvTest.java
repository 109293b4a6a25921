package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.internal.Formelskydd;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Text files with separators: which characters, which separator, which rows. */
class CsvTest {

    private static final String TABELL = "Namn;Insats;Jan\r\nÅsa Exempelsson;Boende för vuxna;1 234,50\r\nÖrjan Ärlig;Dagverksamhet;-20,00\r\n";

    @TempDir Path folder;

    private Last las(byte[] bytes) {
        try {
            return Last.av(Files.write(folder.resolve("bok.csv"), bytes), new Formatlasare());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Last las(String text) {
        return las(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texter(Kalkylrad rad) {
        return rad.celler().stream().map(Cell::text).toList();
    }

    static Stream<Arguments> encodings() {
        return Stream.of(Arguments.of("UTF-8", ""), Arguments.of("UTF-8", "\uFEFF"), Arguments.of("UTF-16LE", ""), Arguments.of("UTF-16LE", "\uFEFF"),
                Arguments.of("UTF-16BE", ""), Arguments.of("UTF-16BE", "\uFEFF"), Arguments.of("windows-1252", ""), Arguments.of("IBM850", ""),
                Arguments.of("x-MacRoman", ""));
    }

    @ParameterizedTest
    @MethodSource("encodings") void the_characters_are_told_from_the_bytes(String name, String mark) {
        Last last = las((mark + TABELL).getBytes(Charset.forName(name)));
        assertThat(last.blad()).containsExactly("Blad1");
        assertThat(last.dolda).isEmpty();
        assertThat(last.rader()).extracting(CsvTest::texter).containsExactly(List.of("Namn", "Insats", "Jan"),
                List.of("Åsa Exempelsson", "Boende för vuxna", "1 234,50"), List.of("Örjan Ärlig", "Dagverksamhet", "-20,00"));
        assertThat(last.cell("C2").typ()).isEqualTo(Cell.Typ.TEXT);
    }

    @Test void one_byte_that_is_not_utf_8_far_down_makes_it_windows_1252() {
        Last last = las(("a;b\n".repeat(50_000) + "é;ö\n").getBytes(Charset.forName("windows-1252")));
        assertThat(texter(last.rader().getLast())).containsExactly("é", "ö");
    }

    @ParameterizedTest
    @ValueSource(strings = { ";", "\t", ",", "|" }) void the_separator_is_the_one_that_divides_the_rows_alike(String separator) {
        String text = "Köpfil 2025\n\nNamn;Insats;Jan;Feb\nA;x;\"1,5\";\"2;5\"\nB;\"y\t|z\";\"3,5\";4\nC;w;5;6\n";
        Last last = las(text.replace("\"2;5\"", "\u0001").replace(";", separator).replace("\u0001", "\"2;5\""));
        assertThat(last.rader()).extracting(CsvTest::texter).containsExactly(List.of("Köpfil 2025"), List.of("Namn", "Insats", "Jan", "Feb"),
                List.of("A", "x", "1,5", "2;5"), List.of("B", "y\t|z", "3,5", "4"), List.of("C", "w", "5", "6"));
        assertThat(last.rader()).extracting(Kalkylrad::nummer).containsExactly(1, 3, 4, 5, 6);
    }

    @Test void decimal_commas_do_not_beat_the_semicolon() {
        assertThat(texter(las("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n1,5;2,5;3,5\n").rader().getLast())).containsExactly("1,5", "2,5", "3,5");
    }

    @ParameterizedTest
    @ValueSource(strings = { "sep=;\r\n", "SEP=;\n" }) void a_first_line_may_say_the_separator(String first) {
        Last last = las(first + "a,b,c;d\n1,2,3;4\n");
        assertThat(last.rader()).extracting(CsvTest::texter).containsExactly(List.of("a,b,c", "d"), List.of("1,2,3", "4"));
        assertThat(last.rader().getFirst().nummer()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sep=\"", "sep=a", "sep=1", "sep=", "sep=;;" }) void a_first_line_that_says_no_separator_is_a_line_like_others(
            String first) {
        Last last = las(first + "\na;b\nc;d\n");
        assertThat(last.cell("A1").text()).startsWith("sep=");
        assertThat(texter(last.rader().getLast())).containsExactly("c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = { "#", ":", "~", "^", "'" }) void a_first_line_may_say_an_unusual_separator(String separator) {
        assertThat(las("sep=" + separator + "\na" + separator + "b\n").rader()).extracting(CsvTest::texter).containsExactly(List.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r", "\r\n" }) void lines_end_in_each_way_and_quotes_may_hold_line_ends(String end) {
        Last last = las("a;\"b" + end + "c \"\"d\"\"\";e" + end + ";;" + end + end + "f" + end + "g;h;i;j;" + end);
        assertThat(last.rader()).extracting(CsvTest::texter).containsExactly(List.of("a", "b" + end + "c \"d\"", "e"), List.of("f"),
                List.of("g", "h", "i", "j"));
        assertThat(last.rader()).extracting(Kalkylrad::nummer).containsExactly(1, 4, 5);
    }

    @Test void quotes_that_nobody_meant_are_taken_as_they_stand() {
        assertThat(texter(las("5\" skruv;b\n\"a\"x;c\n").rader().getFirst())).containsExactly("5\" skruv", "b");
    }

    @Test void the_guard_against_formulas_is_taken_away_and_only_it() {
        Last last = las("'=1+1;'-20;'+46;'@x;'Tisdag;''=a;'");
        assertThat(texter(last.rader().getFirst())).containsExactly("=1+1", "-20", "+46", "@x", "'Tisdag", "'=a", "'");
        for (String text : List.of("", "'", "=", "'=", "''=", "a", "'a", "-1", "\tx", "\r", "'\n", "=cmd|' /C calc'!A0")) {
            assertThat(Formelskydd.aterstall(Formelskydd.skydda(text))).as(text).isEqualTo(text);
            assertThat(Formelskydd.skydda(text)).as(text).doesNotStartWith("=").doesNotStartWith("-").doesNotStartWith("\t");
        }
    }

    @Test void other_texts_and_binary_files_are_named() {
        refused("<html><body><table>", "webbsida");
        refused("<?xml version='1.0'?><Workbook/>", "XML");
        refused("{\\rtf1 hej}", "inget annat kalkylark");
        refused("a;b\n".repeat(5_000) + "\u0000", "inget annat kalkylark");
    }

    @Test void wide_long_and_endless_rows_are_refused() throws IOException {
        refused(";".repeat(16_384), "(en enda rad)");
        assertThat(las(";".repeat(16_383) + "x").cell("XFD1").text()).isEqualTo("x");
        refused("a;b\n\"" + "x".repeat(20_000_000), "(en enda rad)");
        refused("x".repeat(20_000_000), "(en enda rad)");
        Path fil = folder.resolve("lang.csv");
        try (BufferedWriter out = Files.newBufferedWriter(fil)) {
            for (int i = 0; i < 1_048_577; i++) {
                out.write("1\n");
            }
        }
        assertThatThrownBy(() -> new Formatlasare().las(fil, new Last(), null)).isInstanceOf(KalkylException.class)
                .hasMessageContaining("antal rader");
    }

    private void refused(String text, String message) {
        assertThatThrownBy(() -> las(text)).isInstanceOf(KalkylException.class).hasMessageContaining(message);
    }

    @Test void cancel_stops() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Path fil = Files.writeString(folder.resolve("x.csv"), TABELL);
        assertThatThrownBy(() -> new Formatlasare().las(fil, new Last(), monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test void a_name_that_says_xlsx_is_not_believed_but_holds_it_back() throws IOException {
        Path fil = Files.writeString(folder.resolve("bok.XLSX"), TABELL);
        assertThatThrownBy(() -> new Formatlasare().las(fil, new Last(), null)).hasMessageContaining("textfil").hasMessageContaining(".csv");
        Path workbook = Handgjord.med("<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>").till(folder, "bok.csv");
        assertThat(Last.av(workbook, new Formatlasare()).cell("A1").text()).isEqualTo("7");
    }
}
