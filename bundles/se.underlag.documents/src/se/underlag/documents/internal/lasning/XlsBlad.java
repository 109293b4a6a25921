package se.underlag.documents.internal.lasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Hands out the rows of one sheet of an old workbook. */
final class XlsBlad {

    private static final int COLUMNS = 256;

    private final HSSFSheet blad;
    private final XlsStilar stilar;
    private final Kalender kalender;
    private final Exceltal number = new Exceltal();
    private final int[] columnFill = new int[COLUMNS];
    private int used;

    XlsBlad(HSSFSheet blad, XlsStilar stilar, Kalender kalender) {
        this.blad = blad;
        this.stilar = stilar;
        this.kalender = kalender;
    }

    void las(Mottagare mottagare, Forlopp forlopp) {
        try {
            for (int at = 0; at < COLUMNS; at++) {
                columnFill[at] = stilar.fyllning(blad.getColumnStyle(at));
            }
        } catch (RuntimeException e) {
            throw Fel.of("las.skadad", e);
        }
        for (Row row : blad) {
            forlopp.worked(1);
            List<Cell> cells = cells((HSSFRow) row);
            if (!cells.isEmpty() && !mottagare.rad(new Kalkylrad(row.getRowNum() + 1, cells, row.getZeroHeight()))) {
                return;
            }
        }
    }

    private List<Cell> cells(HSSFRow row) {
        try {
            used = Math.max(used, Math.min(COLUMNS, row.getLastCellNum()));
            int rowFill = row.isFormatted() ? stilar.fyllning(row.getRowStyle()) : Farg.INGEN;
            List<Cell> cells = new ArrayList<>();
            for (int at = 0; at < used; at++) {
                HSSFCell cell = row.getCell(at);
                if (cell == null) {
                    // what the file leaves out shows the style of the row, else of the column
                    int fill = rowFill != Farg.INGEN ? rowFill : columnFill[at];
                    if (fill != Farg.INGEN) {
                        cells.add(Cell.tom(at, fill));
                    }
                } else {
                    add(cell, at, cells);
                }
            }
            return cells;
        } catch (RuntimeException e) {
            throw Fel.of("las.skadad", e);
        }
    }

    private void add(HSSFCell cell, int at, List<Cell> cells) {
        HSSFCellStyle style = cell.getCellStyle();
        int fill = stilar.fyllning(style);
        String formula = cell.getCellType() == CellType.FORMULA ? formula(cell) : null;
        int before = cells.size();
        switch (formula == null ? cell.getCellType() : cell.getCachedFormulaResultType()) {
        case NUMERIC -> cells.add(number(cell, style, at, formula, fill));
        case STRING -> cells.add(Cell.text(at, cell.getRichStringCellValue().getString(), formula, fill));
        case BOOLEAN -> cells.add(Cell.of(at, Cell.Typ.BOOL, cell.getBooleanCellValue() ? "TRUE" : "FALSE", null, null, formula, fill));
        case ERROR -> cells.add(Cell.of(at, Cell.Typ.FEL, error(cell), null, null, formula, fill));
        default -> {
            if (fill != Farg.INGEN) {
                cells.add(Cell.tom(at, fill));
            }
        }
        }
        int typsnitt = stilar.typsnitt(style);
        if (cells.size() > before && typsnitt != Farg.INGEN) {
            cells.set(before, cells.get(before).medTypsnitt(typsnitt));
        }
    }

    private static String error(HSSFCell cell) {
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + (code & 0xFF);
    }

    /** A formula that POI cannot put into words is still a formula. */
    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return "";
        }
    }

    /** The format stores binary numbers; the digits that Excel shows of them are the shortest that mean the same, fifteen at most. */
    private Cell number(HSSFCell cell, HSSFCellStyle style, int at, String formula, int fill) {
        BigDecimal exact = BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
        String digits = exact.toString();
        if (exact.scale() < 0 && exact.precision() - exact.scale() < 40) {
            digits = exact.toPlainString();
        }
        if (!number.parse(digits.toCharArray(), digits.length())) {
            return Cell.of(at, Cell.Typ.FEL, digits, null, null, formula, fill);
        }
        if (stilar.isDatum(style)) {
            OptionalLong day = kalender.dag(number.heltal());
            if (day.isPresent()) {
                return Cell.datum(at, number.enheter, number.skala, day.getAsLong(), formula, fill);
            }
        }
        BigDecimal big = number.stort;
        return big == null ? Cell.tal(at, number.enheter, number.skala, kalender.bas(), formula, fill)
                : Cell.of(at, Cell.Typ.TAL, big.toPlainString(), big, null, formula, fill);
    }
}
