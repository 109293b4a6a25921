package se.underlag.releng.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.IOUtils;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes the same amounts with POI's usermodel as its guide shows. */
public final class LappPoi {

    private LappPoi() {
    }

    /** @param args the workbook, where the result goes, number of rows */
    public static void main(String[] args) throws IOException {
        // A sheet of 100 000 rows is more than POI reads from a stream without this.
        IOUtils.setByteArrayMaxOverride(Integer.MAX_VALUE);
        try (InputStream in = Files.newInputStream(Path.of(args[0])); XSSFWorkbook bok = new XSSFWorkbook(in)) {
            XSSFSheet sheet = bok.getSheetAt(0);
            for (int row = 2; row <= Integer.parseInt(args[2]) + 1; row++) {
                sheet.getRow(row - 1).getCell(Lappning.KOLUMN, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(row + 0.25);
            }
            bok.setForceFormulaRecalculation(true);
            try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
                bok.write(out);
            }
        }
        Plats.minne();
        System.out.println(Files.size(Path.of(args[1])));
    }
}
