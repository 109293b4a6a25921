package se.underlag.kopfil;

import java.util.OptionalInt;
import java.util.Set;

/**
 * How a file is to be read.
 *
 * @param ar the year, empty to take it from headings, sheet or title
 * @param mall name of a column template, null for none
 * @param grona RGB values that mean prognos; empty decides by hue
 */
public record Lasval(OptionalInt ar, String mall, Set<Integer> grona) {

    /** Everything found out from the file. */
    public static final Lasval AUTO = new Lasval(OptionalInt.empty(), null, Set.of());
}
