package se.underlag.releng.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes the same amounts with POI's usermodel as its guide shows. */
public final class LappPoi {

    private LappPoi() {
    }

    /** @param args the workbook, where the result goes, number of rows */
    public static void main(String[] args) throws IOException, InvalidFormatException {
        // From a file: from a stream POI refuses sheets of 100 000 rows.
        try (OPCPackage paket = OPCPackage.open(Path.of(args[0]).toFile(), PackageAccess.READ); XSSFWorkbook bok = new XSSFWorkbook(paket)) {
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
