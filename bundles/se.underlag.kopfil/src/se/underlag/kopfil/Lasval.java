package se.underlag.kopfil;

import java.util.OptionalInt;
import java.util.Set;

/**
 * How a file is to be read.
 *
 * @param ar the year, empty to take it from headings, sheet or title
 * @param mall name of a column template, null for none
 * @param grona RGB values that mean prognos; empty decides by hue
 * @param farger what other marks mean
 */
public record Lasval(OptionalInt ar, String mall, Set<Integer> grona, Fargval farger) {

    /** Everything found out from the file. */
    public static final Lasval AUTO = new Lasval(OptionalInt.empty(), null, Set.of());

    /** A choice that leaves other marks than fills without meaning. */
    public Lasval(OptionalInt ar, String mall, Set<Integer> grona) {
        this(ar, mall, grona, Fargval.INGET);
    }

    /** @return the same choice for that year */
    public Lasval medAr(int annat) {
        return new Lasval(OptionalInt.of(annat), mall, grona, farger);
    }

    /** @return the same choice with those meanings of marks */
    public Lasval medFarger(Fargval val) {
        return new Lasval(ar, mall, grona, val);
    }

    /** @param rgb the only fills that mean prognos, empty decides by hue; @return the same choice with them */
    public Lasval medGrona(Set<Integer> rgb) {
        return new Lasval(ar, mall, rgb, farger);
    }
}
