package se.underlag.documents.internal.lappning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.lasning.Last;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** After random changes our reader finds exactly the old cells and the changes, and POI opens the workbook. */
class SlumpTest {

    private static final int ROWS = 30;
    private static final int COLUMNS = 8;

    @TempDir Path folder;

    private Path bok(Random random) throws IOException {
        Path fil = folder.resolve("bok.xlsx");
        try (XSSFWorkbook bok = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(fil)) {
            XSSFSheet sheet = bok.createSheet("Köpfil & co");
            CellStyle day = bok.createCellStyle();
            day.setDataFormat(bok.createDataFormat().getFormat("yyyy-mm-dd"));
            XSSFCellStyle green = bok.createCellStyle();
            green.setFillForegroundColor(new XSSFColor(new byte[] { (byte) 0x92, (byte) 0xD0, 0x50 }));
            green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            for (int i = 0; i < ROWS; i++) {
                if (random.nextInt(6) == 0) {
                    continue;
                }
                XSSFRow row = sheet.createRow(i);
                for (int j = 0; j < COLUMNS; j++) {
                    switch (random.nextInt(6)) {
                    case 0 -> row.createCell(j).setCellValue("text " + i + " å");
                    case 1 -> row.createCell(j).setCellValue(random.nextInt(100_000) / 4.0);
                    case 2 -> {
                        row.createCell(j).setCellValue(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900)));
                        row.getCell(j).setCellStyle(day);
                    }
                    case 3 -> {
                        row.createCell(j).setCellValue(i);
                        row.getCell(j).setCellStyle(green);
                    }
                    default -> {
                        // no cell
                    }
                    }
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 9, 10));
            sheet.createFreezePane(1, 1);
            bok.createSheet("Annat").createRow(0).createCell(0).setCellValue("orört");
            bok.write(out);
        }
        return fil;
    }

    private static Varde value(Random random) {
        return switch (random.nextInt(5)) {
        case 0 -> Varde.of("=ny & <text> " + random.nextInt(100));
        case 1 -> Varde.of(BigDecimal.valueOf(random.nextInt(1_000_000), 2));
        case 2 -> Varde.of(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(300)));
        case 3 -> Varde.TOMT;
        default -> Varde.SAMMA;
        };
    }

    private static Fyllning fill(Random random) {
        return switch (random.nextInt(4)) {
        case 0 -> new Fyllning(random.nextInt(4) * 0x10FF10);
        case 1 -> Fyllning.TAS_BORT;
        default -> Fyllning.BEHALLS;
        };
    }

    /** What a cell says: its value and its fill. */
    private static String says(Varde value, int fill) {
        String said = value.text() != null ? "text " + value.text()
                : value.tal() != null ? "tal " + value.tal().stripTrailingZeros().toPlainString()
                        : value.datum() != null ? "datum " + value.datum() : "";
        return said + (fill < 0 ? "" : "#" + fill);
    }

    private static Varde value(Cell cell) {
        return switch (cell.typ()) {
        case TEXT -> Varde.of(cell.text());
        case TAL -> Varde.of(cell.tal());
        case DATUM -> Varde.of(cell.datum());
        default -> Varde.TOMT;
        };
    }

    private static Map<Long, String> cells(Path fil) {
        Map<Long, String> result = new TreeMap<>();
        for (Kalkylrad rad : Last.av(fil).rader()) {
            rad.celler().forEach(cell -> put(result, rad.nummer(), cell.kolumn(), says(value(cell), cell.fyllning())));
        }
        return result;
    }

    private static void put(Map<Long, String> to, int row, int column, String said) {
        if (said.isEmpty()) {
            to.remove(row * 100L + column);
        } else {
            to.put(row * 100L + column, said);
        }
    }

    private static int fill(Fyllning fyllning, String before) {
        int at = before == null ? -1 : before.lastIndexOf('#');
        int old = at < 0 ? -1 : Integer.parseInt(before.substring(at + 1));
        return fyllning.equals(Fyllning.BEHALLS) ? old : fyllning.equals(Fyllning.TAS_BORT) ? -1 : fyllning.rgb();
    }

    @Test void random_cells() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Path mall = bok(random);
            Map<Long, String> expected = cells(mall);
            List<Cellandring> changes = new ArrayList<>();
            Set<Long> seen = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                int row = 1 + random.nextInt(ROWS + 5);
                int column = random.nextInt(COLUMNS + 3);
                if (!seen.add(row * 100L + column)) {
                    continue;
                }
                Cellandring change = new Cellandring(row, column, value(random), fill(random));
                changes.add(change);
                String before = expected.get(row * 100L + column);
                int at = before == null ? -1 : before.lastIndexOf('#');
                int filled = fill(change.fyllning(), before);
                String kept = before == null ? "" : at < 0 ? before : before.substring(0, at);
                put(expected, row, column, change.varde().behalls() ? kept + (filled < 0 ? "" : "#" + filled) : says(change.varde(), filled));
            }
            assertSays("seed " + seed, mall, new Bladandring("Köpfil & co", changes, List.of(), List.of()), expected);
        }
    }

    @Test void random_rows() throws IOException {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(1000 + seed);
            Path mall = bok(random);
            Map<Long, String> before = cells(mall);
            Set<Integer> gone = new HashSet<>();
            List<Nyrad> added = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                gone.add(1 + random.nextInt(ROWS));
                added.add(new Nyrad(random.nextInt(ROWS), ROWS + 50,
                        List.of(new Cellandring(0, random.nextInt(COLUMNS), Varde.of("ny " + i), Fyllning.BEHALLS))));
            }
            Map<Long, String> expected = new TreeMap<>();
            int number = 0;
            for (int row = 0; row <= ROWS; row++) {
                if (row > 0 && !gone.contains(row)) {
                    number++;
                    for (int column = 0; column < COLUMNS; column++) {
                        put(expected, number, column, before.getOrDefault(row * 100L + column, ""));
                    }
                }
                for (Nyrad ny : added) {
                    if (ny.efter() == row) {
                        number++;
                        put(expected, number, ny.celler().getFirst().kolumn(), says(ny.celler().getFirst().varde(), -1));
                    }
                }
            }
            assertSays("seed " + seed, mall, new Bladandring("Köpfil & co", List.of(), added, List.copyOf(gone)), expected);
        }
    }

    private void assertSays(String as, Path mall, Bladandring andring, Map<Long, String> expected) throws IOException {
        Path till = folder.resolve("ut.xlsx");
        new XlsxAndrare().skriv(mall, new Andringsbok(List.of(andring), Map.of()), till, null);
        assertThat(cells(till)).as(as).isEqualTo(expected);
        try (InputStream in = Files.newInputStream(till); XSSFWorkbook bok = new XSSFWorkbook(in)) {
            assertThat(bok.getSheetAt(1).getRow(0).getCell(0).getStringCellValue()).isEqualTo("orört");
            for (int row = 1; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    String said = expected.getOrDefault(row * 100L + column, "");
                    if (said.startsWith("tal ")) {
                        double number = bok.getSheetAt(0).getRow(row - 1).getCell(column).getNumericCellValue();
                        assertThat(number).isEqualTo(Double.parseDouble(said.substring(4).replaceAll("#.*", "")));
                    }
                }
            }
        }
        Map<String, byte[]> old = Zipdelar.av(mall);
        Map<String, byte[]> now = Zipdelar.av(till);
        assertThat(new ArrayList<>(now.keySet())).isEqualTo(new ArrayList<>(old.keySet()));
        old.forEach((name, bytes) -> {
            if (!name.equals("xl/worksheets/sheet1.xml") && !name.equals("xl/styles.xml")) {
                assertThat(now.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }
}
