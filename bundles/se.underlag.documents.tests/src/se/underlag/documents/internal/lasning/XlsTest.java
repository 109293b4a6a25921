package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Old workbooks: the same rows of cells as of a new one. */
class XlsTest {

    @TempDir Path folder;

    private Path spara(HSSFWorkbook bok) {
        try (bok; OutputStream out = Files.newOutputStream(folder.resolve("bok.xls"))) {
            bok.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return folder.resolve("bok.xls");
    }

    private Last las(HSSFWorkbook bok) {
        return Last.av(spara(bok), new Formatlasare());
    }

    private static HSSFCellStyle style(HSSFWorkbook bok, int colour, FillPatternType pattern, String format) {
        HSSFCellStyle style = bok.createCellStyle();
        if (pattern != null) {
            style.setFillForegroundColor((short) colour);
            style.setFillPattern(pattern);
        }
        if (format != null) {
            style.setDataFormat(bok.createDataFormat().getFormat(format));
        }
        return style;
    }

    @Test void every_kind_of_value() {
        HSSFWorkbook bok = new HSSFWorkbook();
        HSSFRow row = bok.createSheet("Köpfil 2025").createRow(4);
        row.createCell(0).setCellValue("Åsa Exempelsson");
        row.createCell(1).setCellValue(31_000);
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(-1234.5);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
        // 45717 is 2025-03-01
        row.createCell(6).setCellValue(45_717);
        row.getCell(6).setCellStyle(style(bok, 0, null, "yyyy-mm-dd"));
        row.createCell(7).setCellFormula("SUM(B5:D5)");
        bok.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
        row.createCell(8).setCellFormula("A5&\"!\"");
        bok.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(8));
        Last last = las(bok);
        assertThat(last.blad()).containsExactly("Köpfil 2025");
        assertThat(last.rader().getFirst().nummer()).isEqualTo(5);
        assertThat(last.cell("A5").text()).isEqualTo("Åsa Exempelsson");
        assertThat(last.cell("B5").text()).isEqualTo("31000");
        assertThat(last.cell("C5").tal()).isEqualTo(new BigDecimal("0.3"));
        assertThat(last.cell("D5").text()).isEqualTo("-1234.5");
        assertThat(last.cell("E5").toString()).isEqualTo("E[BOOL TRUE]");
        assertThat(last.cell("F5").toString()).isEqualTo("F[FEL #DIV/0!]");
        assertThat(last.cell("G5").datum()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(last.cell("H5").toString()).isEqualTo("H[TAL 29765.8 =SUM(B5:D5)]");
        assertThat(last.cell("I5").toString()).isEqualTo("I[TEXT Åsa Exempelsson! =A5&\"!\"]");
    }

    @Test void days_of_a_workbook_that_counts_from_1904() {
        HSSFWorkbook bok = new HSSFWorkbook();
        bok.createSheet("x").createRow(0).createCell(0).setCellValue(44_255);
        bok.getSheetAt(0).getRow(0).getCell(0).setCellStyle(style(bok, 0, null, "yyyy-mm-dd"));
        bok.getInternalWorkbook().getRecords().stream().filter(DateWindow1904Record.class::isInstance)
                .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        // 1904-01-01 and 44 255 days
        assertThat(las(bok).cell("A1").datum()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test void a_serial_that_nobody_formatted_as_a_day_counts_from_1904_too() {
        HSSFWorkbook bok = new HSSFWorkbook();
        bok.createSheet("x").createRow(0).createCell(0).setCellValue(44_196);
        bok.getInternalWorkbook().getRecords().stream().filter(DateWindow1904Record.class::isInstance)
                .forEach(record -> ((DateWindow1904Record) record).setWindowing((short) 1));
        Cell cell = las(bok).cell("A1");
        assertThat(cell.typ()).isEqualTo(Cell.Typ.TAL);
        // 44 196 counted from 1904 is 45 658 counted from 1900, 2025-01-01
        assertThat(cell.dagbas()).isEqualTo(1462);
    }

    @Test void fills_by_palette_pattern_row_and_column() {
        HSSFWorkbook bok = new HSSFWorkbook();
        bok.getCustomPalette().setColorAtIndex((short) 40, (byte) 0x92, (byte) 0xD0, (byte) 0x50);
        HSSFSheet blad = bok.createSheet("x");
        blad.setDefaultColumnStyle(1, style(bok, 40, FillPatternType.SOLID_FOREGROUND, null));
        HSSFRow row = blad.createRow(0);
        row.createCell(0).setCellStyle(style(bok, 40, FillPatternType.SOLID_FOREGROUND, null));
        row.createCell(2).setCellStyle(style(bok, 10, FillPatternType.SOLID_FOREGROUND, null));
        // half red and half white
        row.createCell(3).setCellStyle(style(bok, 10, FillPatternType.FINE_DOTS, null));
        row.getCell(3).getCellStyle().setFillBackgroundColor((short) 9);
        row.createCell(4).setCellValue(1);
        HSSFRow whole = blad.createRow(1);
        whole.setRowStyle(style(bok, 10, FillPatternType.SOLID_FOREGROUND, null));
        whole.createCell(0).setCellValue(1);
        Last last = las(bok);
        assertThat(last.rader().getFirst().celler()).extracting(Cell::fyllning).containsExactly(0x92D050, 0x92D050, 0xFF0000, 0xFF8080, -1);
        assertThat(last.rader().getLast().celler()).extracting(Cell::fyllning).containsExactly(-1, 0xFF0000, 0xFF0000, 0xFF0000, 0xFF0000);
    }

    @Test void text_colours_but_the_ordinary_one() {
        HSSFWorkbook bok = new HSSFWorkbook();
        HSSFRow row = bok.createSheet("x").createRow(0);
        row.createCell(0).setCellValue(1);
        row.createCell(1).setCellValue(1);
        HSSFCellStyle blue = bok.createCellStyle();
        blue.setFont(bok.createFont());
        bok.getFontAt(blue.getFontIndex()).setColor((short) 12);
        row.getCell(1).setCellStyle(blue);
        assertThat(las(bok).rader().getFirst().celler()).extracting(Cell::typsnitt).containsExactly(-1, 0x0000FF);
    }

    @Test void hidden_rows_and_sheets_say_so() {
        HSSFWorkbook bok = new HSSFWorkbook();
        HSSFSheet blad = bok.createSheet("Syns");
        blad.createRow(0).createCell(0).setCellValue(1);
        blad.createRow(2).createCell(0).setCellValue(1);
        blad.getRow(2).setZeroHeight(true);
        bok.createSheet("Dolt");
        bok.setSheetHidden(1, true);
        Last last = las(bok);
        assertThat(last.dolda).containsExactly("Dolt");
        assertThat(last.rader()).extracting(Kalkylrad::dold).containsExactly(false, true);
    }

    @Test void locked_older_and_other_files_are_named() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("hemligt");
        try {
            HSSFWorkbook bok = new HSSFWorkbook();
            bok.createSheet("x").createRow(0).createCell(0).setCellValue(1);
            spara(bok);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(folder.resolve("bok.xls"), "lösenord");
        refused(ole("Book"), "före 1997");
        refused(ole("WordDocument"), "inget annat kalkylark");
    }

    private Path ole(String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream("innehåll".repeat(1000).getBytes(StandardCharsets.UTF_8)), stream);
            system.writeFilesystem(bytes);
        }
        return Files.write(folder.resolve("annat.xls"), bytes.toByteArray());
    }

    private void refused(Path fil, String message) {
        assertThatThrownBy(() -> Last.av(fil, new Formatlasare())).isInstanceOf(KalkylException.class).hasMessageContaining(message);
    }

    @Test void damaged_files_end_in_a_message() throws IOException {
        HSSFWorkbook bok = new HSSFWorkbook();
        HSSFSheet blad = bok.createSheet("x");
        for (int i = 0; i < 200; i++) {
            blad.createRow(i).createCell(i % 7).setCellValue("text " + i);
            blad.getRow(i).createCell(8).setCellFormula("SUM(A1:A" + (i + 1) + ")");
        }
        byte[] whole = Files.readAllBytes(spara(bok));
        Random random = new Random(20_261_122);
        for (int round = 0; round < 300; round++) {
            byte[] broken = round % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int i = 0; i < 1 + round % 20 && broken.length > 8; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
            }
            Path fil = Files.write(folder.resolve("skadad.xls"), broken);
            try {
                Last.av(fil, new Formatlasare());
            } catch (KalkylException e) {
                assertThat(e.getMessage()).endsWith(".");
            }
        }
    }

    @Test void cancel_stops() {
        HSSFWorkbook bok = new HSSFWorkbook();
        bok.createSheet("x").createRow(0).createCell(0).setCellValue(1);
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Path fil = spara(bok);
        assertThatThrownBy(() -> new Formatlasare().las(fil, new Last(), monitor)).isInstanceOf(OperationCanceledException.class);
    }
}
