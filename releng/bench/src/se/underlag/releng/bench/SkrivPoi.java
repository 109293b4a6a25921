package se.underlag.releng.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the same values with POI's streaming writer as its guide shows. */
public final class SkrivPoi {

    private SkrivPoi() {
    }

    /** @param args file and number of rows */
    public static void main(String[] args) throws IOException {
        Path fil = Path.of(args[0]);
        try (SXSSFWorkbook bok = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(fil)) {
            CellStyle day = style(bok, "yyyy-mm-dd", false);
            CellStyle amount = style(bok, "#,##0.00", false);
            CellStyle green = style(bok, "#,##0.00", true);
            Sheet sheet = bok.createSheet("Köpfil");
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                Row row = sheet.createRow(i);
                int column = 0;
                for (int j = 0; j < Rader.TEXTER; j++) {
                    row.createCell(column++).setCellValue(Rader.text(i, j));
                }
                for (int j = 0; j < Rader.DAGAR; j++) {
                    row.createCell(column).setCellValue(Rader.day(i, j));
                    row.getCell(column++).setCellStyle(day);
                }
                for (int j = 0; j < Rader.MANADER; j++) {
                    row.createCell(column).setCellValue(Rader.ore(i, j) / 100.0);
                    row.getCell(column++).setCellStyle(Rader.isPrognos(i, j) ? green : amount);
                }
                row.createCell(column).setCellFormula("SUM(I" + (i + 1) + ":T" + (i + 1) + ")");
                row.getCell(column).setCellStyle(amount);
            }
            bok.write(out);
        }
        Plats.minne();
        System.out.println(Files.size(fil));
    }

    private static CellStyle style(Workbook bok, String format, boolean green) {
        CellStyle style = bok.createCellStyle();
        style.setDataFormat(bok.createDataFormat().getFormat(format));
        if (green) {
            style.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
