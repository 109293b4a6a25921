package se.underlag.kopfil.internal.layout;

import se.underlag.spi.Allvar;

/**
 * Something that is to be told about a table as a whole.
 *
 * @param blad the sheet's name, null for the file as a whole
 * @param rad the sheet's row number of the heading it is about, 0 for the sheet as a whole
 * @param kolumn the column it is about, 0 for A; -1 for none
 */
public record Anmarkning(Allvar allvar, String text, String blad, int rad, int kolumn) {

    /** Something about the file as a whole. */
    public Anmarkning(Allvar allvar, String text) {
        this(allvar, text, null, 0, -1);
    }
}
