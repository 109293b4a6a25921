package se.underlag.documents.kalkyl;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell as a person sees it.
 *
 * @param kolumn 0 for A
 * @param typ what it holds
 * @param text the shown text of a text cell, the raw digits of a number, the error code of an error cell; never null
 * @param tal the number of NUMBER and DATE cells (the serial), else null; exact, never through double
 * @param datum the day of a number cell with a date format, in the workbook's date system, else null
 * @param formel the formula without {@code =}, null when the cell has none. A formula without a cached value has typ FORMEL_UTAN_VARDE
 * @param fyllning RGB of the fill as Excel shows it ({@code 0xRRGGBB}, theme and tint and indexed resolved), or -1 for none
 */
public record Cell(int kolumn, Typ typ, String text, BigDecimal tal, LocalDate datum, String formel, int fyllning) {

    /** What a cell holds. */
    public enum Typ {
        TOM, TEXT, TAL, DATUM, BOOL, FEL, FORMEL_UTAN_VARDE
    }

    /** @return whether there is nothing to read; it may still be filled */
    public boolean isTom() {
        return typ == Typ.TOM || typ == Typ.TEXT && text.isBlank();
    }

    /** @param rad the sheet's row number, 1 for the first; @return the address, {@code S9} */
    public String adress(int rad) {
        return kolumnnamn(kolumn) + rad;
    }

    /** @param kolumn 0 for A; @return the letters of the column */
    public static String kolumnnamn(int kolumn) {
        String rest = kolumn >= 26 ? kolumnnamn(kolumn / 26 - 1) : "";
        return rest + (char) ('A' + kolumn % 26);
    }
}
