package se.underlag.documents.internal.skrivning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Last;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** What is written is read back the same, by our reader and by POI, and looks as it should. */
class SkrivareTest {

    private static final int BRA = 0xC6EFCE;

    private static final List<Utkolumn> KOLUMNER = List.of(new Utkolumn("Personnummer", Format.TEXT, 14, false),
            new Utkolumn("Namn", Format.TEXT, 24, false), new Utkolumn("Från", Format.DATUM, 11, false),
            new Utkolumn("Jan", Format.KRONOR, 13, true), new Utkolumn("Feb", Format.KRONOR, 13, true),
            new Utkolumn("Antal", Format.HELTAL, 8, true), new Utkolumn("Summa", Format.KRONOR, 14, true));

    @TempDir Path folder;

    private static Utcell kr(String tal, boolean prognos) {
        return Utcell.of(new BigDecimal(tal), prognos);
    }

    private static List<Utcell> rad(String person, String namn, LocalDate from, Utcell jan, Utcell feb, String summa) {
        return List.of(Utcell.of(person), Utcell.of(namn), Utcell.of(from), jan, feb, Utcell.of(BigDecimal.TWO, false),
                Utcell.formel("SUM(D{rad}:E{rad})", new BigDecimal(summa)));
    }

    private static Utblad blad(String namn, String titel) {
        return new Utblad(namn, titel, KOLUMNER, List.of(
                rad("198112289874", "Åsa Exempelsson", LocalDate.of(2024, 3, 10), kr("70400.00", false), kr("99200.50", true), "169600.50"),
                rad("199901019804", "=1+1", null, kr("-12200.25", true), Utcell.TOM, "-12200.25")), 2);
    }

    private Path skriv(Utbok bok, Map<String, byte[]> delar) {
        Path till = folder.resolve("ut.xlsx");
        new XlsxSkrivare().skriv(bok, delar, till, null);
        return till;
    }

    private Path skriv(Utblad... blad) {
        return skriv(new Utbok(List.of(blad)), Map.of());
    }

    @Test void what_is_written_is_read_back() {
        Last last = Last.av(skriv(blad("Köpfil", "Köpfil 2024 – Enhet & Co")));
        assertThat(last.blad()).containsExactly("Köpfil");
        assertThat(last.cell("A1").text()).isEqualTo("Köpfil 2024 – Enhet & Co");
        assertThat(last.cell("A3").text()).isEqualTo("Personnummer");
        assertThat(last.cell("A4").text()).isEqualTo("198112289874");
        assertThat(last.cell("A4").typ()).isEqualTo(Cell.Typ.TEXT);
        assertThat(last.cell("C4").datum()).isEqualTo("2024-03-10");
        assertThat(last.cell("D4").tal()).isEqualTo("70400.00");
        assertThat(last.cell("G4").formel()).isEqualTo("SUM(D4:E4)");
        assertThat(last.cell("G4").tal()).isEqualByComparingTo("169600.50");
        assertThat(last.cell("C5")).isNull();
    }

    @Test void PR_02_a_forecast_is_green_and_without_colours_italic_with_a_P() throws IOException {
        Path fil = skriv(blad("Köpfil", "Köpfil"));
        Last last = Last.av(fil);
        assertThat(last.cell("D4").fyllning()).isEqualTo(-1);
        assertThat(last.cell("E4").fyllning()).isEqualTo(BRA);
        assertThat(last.cell("D5").fyllning()).isEqualTo(BRA);
        assertThat(last.cell("D5").tal()).isEqualTo("-12200.25");
        try (InputStream in = Files.newInputStream(fil); XSSFWorkbook bok = new XSSFWorkbook(in)) {
            XSSFCell cell = bok.getSheetAt(0).getRow(3).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(99200.5);
            assertThat(cell.getCellStyle().getDataFormatString()).startsWith("\"P\"");
            assertThat(cell.getCellStyle().getFont().getItalic()).isTrue();
            assertThat(bok.getSheetAt(0).getRow(3).getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        }
    }

    @Test void the_sum_row_adds_by_formula_and_carries_its_value() {
        Last last = Last.av(skriv(blad("Köpfil", null)));
        // header in row 1, data in rows 2 and 3
        assertThat(last.cell("A4").text()).isEqualTo("Summa");
        assertThat(last.cell("D4").formel()).isEqualTo("SUM(D2:D3)");
        assertThat(last.cell("D4").tal()).isEqualByComparingTo("58199.75");
        assertThat(last.cell("E4").tal()).isEqualByComparingTo("99200.50");
        assertThat(last.cell("F4").tal()).isEqualByComparingTo("4");
        assertThat(last.cell("G4").tal()).isEqualByComparingTo("157400.25");
        assertThat(last.cell("B4").isTom()).isTrue();
    }

    @Test void a_text_that_begins_as_a_formula_stays_a_text() throws IOException {
        Path fil = skriv(blad("Köpfil", null));
        try (InputStream in = Files.newInputStream(fil); XSSFWorkbook bok = new XSSFWorkbook(in)) {
            assertThat(bok.getSheetAt(0).getRow(2).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(bok.getSheetAt(0).getRow(2).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(bok.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
        }
        Cell cell = Last.av(fil).cell("B3");
        assertThat(cell.typ()).isEqualTo(Cell.Typ.TEXT);
        assertThat(cell.text()).isEqualTo("=1+1");
        assertThat(cell.formel()).isNull();
    }

    @Test void header_and_columns_are_frozen_filtered_and_printed_on_each_page() throws IOException {
        try (InputStream in = Files.newInputStream(skriv(blad("Köpfil", "Titel"))); XSSFWorkbook bok = new XSSFWorkbook(in)) {
            XSSFSheet sheet = bok.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:G5");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            XSSFRow first = sheet.getRow(3);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(2))).isTrue();
            assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2024-03-10");
            assertThat(first.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(bok.getProperties().getCoreProperties().getTitle()).isEqualTo("Titel");
            assertThat(bok.getProperties().getCoreProperties().getCreator()).isNull();
        }
    }

    @Test void POI_computes_the_same_values_as_the_file_carries() throws IOException {
        try (InputStream in = Files.newInputStream(skriv(blad("Köpfil", "T"))); XSSFWorkbook bok = new XSSFWorkbook(in)) {
            XSSFCell sum = bok.getSheetAt(0).getRow(5).getCell(6);
            double carried = sum.getNumericCellValue();
            bok.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(sum.getNumericCellValue()).isEqualTo(carried).isEqualTo(157400.25);
        }
    }

    @Test void custom_parts_come_back_by_their_namespace_and_stand_in_the_package_as_excel_keeps_them() throws IOException {
        byte[] a = "<a xmlns=\"urn:underlag:a\">å</a>".getBytes(StandardCharsets.UTF_8);
        byte[] b = "<x:b xmlns:x=\"urn:underlag:b\"/>".getBytes(StandardCharsets.UTF_8);
        Path fil = skriv(new Utbok(List.of(blad("Köpfil", null))), Map.of("urn:underlag:a", a, "urn:underlag:b", b));
        assertThat(Last.av(fil).delar()).containsOnlyKeys("urn:underlag:a", "urn:underlag:b").containsEntry("urn:underlag:a", a)
                .containsEntry("urn:underlag:b", b);
        try (ZipFile zip = new ZipFile(fil.toFile())) {
            assertThat(zip.stream().map(Object::toString)).contains("customXml/itemProps1.xml", "customXml/_rels/item1.xml.rels");
        }
    }

    @Test void every_character_a_person_can_type_comes_back() {
        String text = " <&\"'>\n\té \uD83D\uDE00 _x000D_ \r _x ";
        Utblad blad = new Utblad("B", null, List.of(new Utkolumn("T", Format.TEXT, 10, false)), List.of(List.of(Utcell.of(text))), 0);
        assertThat(Last.av(skriv(blad)).cell("A2").text()).isEqualTo(text);
    }

    @Test void half_a_surrogate_pair_does_not_break_the_file() {
        Utblad blad = new Utblad("B", null, List.of(new Utkolumn("T", Format.TEXT, 10, false)), List.of(List.of(Utcell.of("a\uD83Db"))), 0);
        assertThat(Last.av(skriv(blad)).cell("A2").text()).isEqualTo("a\uFFFDb");
    }

    @Test void days_outside_excels_calendar_stay_readable_as_text() {
        List<Utkolumn> kolumner = List.of(new Utkolumn("D", Format.DATUM, 10, false));
        Utblad blad = new Utblad("B", null, kolumner, List.of(List.of(Utcell.of(LocalDate.of(1900, 2, 28))),
                List.of(Utcell.of(LocalDate.of(1900, 3, 1))), List.of(Utcell.of(LocalDate.of(9999, 12, 31)))), 0);
        Last last = Last.av(skriv(blad));
        assertThat(last.cell("A2").text()).isEqualTo("1900-02-28");
        assertThat(last.cell("A3").datum()).isEqualTo("1900-03-01");
        assertThat(last.cell("A3").tal()).isEqualByComparingTo("61");
        assertThat(last.cell("A4").datum()).isEqualTo("9999-12-31");
    }

    @Test void sheet_names_become_what_excel_takes() {
        Bladnamn namn = new Bladnamn();
        assertThat(namn.of("Köpfil/2024: [A]*?\\")).isEqualTo("Köpfil 2024   A");
        assertThat(namn.of("x".repeat(40))).isEqualTo("x".repeat(31));
        assertThat(namn.of("X".repeat(40))).isEqualTo("X".repeat(27) + " (2)");
        assertThat(namn.of("'citat'")).isEqualTo("citat");
        assertThat(namn.of("Historik")).isEqualTo("Historik (2)");
        assertThat(namn.of(null)).isEqualTo("Blad");
        assertThat(namn.of(" ")).isEqualTo("Blad (2)");
    }

    @Test void an_empty_table_has_no_sum_row() {
        Last last = Last.av(skriv(new Utblad("B", "Titel", KOLUMNER, List.of(), 3)));
        assertThat(last.rader()).extracting(rad -> rad.nummer()).containsExactly(1, 2, 3);
    }

    @Test void equal_content_gives_equal_bytes() throws IOException {
        byte[] first = Files.readAllBytes(skriv(blad("Köpfil", "T")));
        assertThat(Files.readAllBytes(skriv(blad("Köpfil", "T")))).isEqualTo(first);
    }

    @Test void a_failed_write_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        Path till = Files.writeString(folder.resolve("ut.xlsx"), "gammal");
        Iterable<List<Utcell>> failing = () -> Stream.iterate(0, i -> i + 1).map(i -> {
            if (i == 1000) {
                throw new IllegalStateException("källan tog slut");
            }
            return List.of(Utcell.of("x"));
        }).iterator();
        Utbok bok = new Utbok(List.of(new Utblad("B", null, List.of(new Utkolumn("T", Format.TEXT, 10, false)), failing, 0)));
        assertThatThrownBy(() -> new XlsxSkrivare().skriv(bok, Map.of(), till, null)).hasMessage("källan tog slut");
        assertThat(Files.readString(till)).isEqualTo("gammal");
        assertOnly("ut.xlsx");
    }

    @Test void cancel_leaves_the_old_file() throws IOException {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Utbok bok = new Utbok(List.of(blad("B", null), new Utblad("C", null, List.of(new Utkolumn("T", Format.TEXT, 10, false)),
                Stream.generate(() -> List.of(Utcell.of("x"))).limit(200)::iterator, 0)));
        assertThatThrownBy(() -> new XlsxSkrivare().skriv(bok, Map.of(), folder.resolve("ut.xlsx"), monitor))
                .isInstanceOf(OperationCanceledException.class);
        assertOnly();
    }

    @Test void a_folder_that_is_not_there_gives_a_message_without_its_path() {
        Path till = folder.resolve("saknas/ut.xlsx");
        assertThatThrownBy(() -> new XlsxSkrivare().skriv(new Utbok(List.of(blad("B", null))), Map.of(), till, null))
                .isInstanceOf(KalkylException.class).hasMessageContaining("kunde inte sparas").message().doesNotContain("saknas/");
    }

    @Test void a_text_longer_than_excel_takes_is_refused_with_its_row() {
        Utblad blad = new Utblad("B", null, List.of(new Utkolumn("T", Format.TEXT, 10, false)),
                List.of(List.of(Utcell.of("x".repeat(32_767))), List.of(Utcell.of("x".repeat(32_768)))), 0);
        assertThatThrownBy(() -> skriv(blad)).isInstanceOf(KalkylException.class).hasMessageContaining("rad 3");
        assertOnly();
    }

    private void assertOnly(String... names) {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList()).isEqualTo(Arrays.asList(names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
