package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads files with POI's usermodel as its guide shows, and asks every cell for its value and fill. */
public final class LasPoi {

    private LasPoi() {
    }

    /** @param args files */
    public static void main(String[] args) throws IOException, InvalidFormatException {
        long values = 0;
        long filled = 0;
        for (String fil : args) {
            try (OPCPackage paket = OPCPackage.open(Path.of(fil).toFile(), PackageAccess.READ); XSSFWorkbook bok = new XSSFWorkbook(paket)) {
                for (Row row : bok.getSheetAt(0)) {
                    for (Cell cell : row) {
                        values += holds(cell) ? 1 : 0;
                        filled += ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundColorColor() != null ? 1 : 0;
                    }
                }
            }
        }
        Plats.minne();
        System.out.println(values + " " + filled);
    }

    private static boolean holds(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
        case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue() != null : !Double.isNaN(cell.getNumericCellValue());
        case STRING -> !cell.getStringCellValue().isEmpty();
        default -> false;
        };
    }
}
