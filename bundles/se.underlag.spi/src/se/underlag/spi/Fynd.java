package se.underlag.spi;

/**
 * What a check found.
 *
 * @param regel rule id, {@code PR-06}
 * @param text Swedish, quotes the rule in plain words and says what to do
 * @param avvisad whether the row is refused rather than kept
 */
public record Fynd(String regel, Allvar allvar, String text, Plats plats, boolean avvisad) {

    /**
     * Where it was found; what is not known is null (rad 0).
     *
     * @param fil file name or köpfil name
     * @param rad the sheet's row number, or the row's place in the editor, from 1
     * @param cell address in the sheet, {@code S9}
     * @param kolumn heading of the column
     * @param objektId id of the stored row
     * @param falt feature of the row's class, {@code faktisktNov}
     */
    public record Plats(String fil, String blad, int rad, String cell, String kolumn, String objektId, String falt) {
    }
}
