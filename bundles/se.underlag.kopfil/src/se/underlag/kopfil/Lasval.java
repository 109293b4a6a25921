package se.underlag.kopfil;

import java.util.OptionalInt;
import java.util.Set;

/**
 * How a file is to be read.
 *
 * @param ar the year, empty to take it from headings, sheet or title
 * @param mall name of a column template, null for none
 * @param grona RGB values that mean prognos; empty decides by hue
 * @param blad names of the sheets whose rows are read together as one köpfil, in any case; empty chooses the most likely one
 * @param farger what other marks mean
 */
public record Lasval(OptionalInt ar, String mall, Set<Integer> grona, Set<String> blad, Fargval farger) {

    /** Everything found out from the file. */
    public static final Lasval AUTO = new Lasval(OptionalInt.empty(), null, Set.of());

    /** Copies the set. */
    public Lasval {
        blad = Set.copyOf(blad);
    }

    /** A choice that leaves the sheet to be found out, and other marks than fills without meaning. */
    public Lasval(OptionalInt ar, String mall, Set<Integer> grona) {
        this(ar, mall, grona, Set.of());
    }

    /** A choice that leaves other marks than fills without meaning. */
    public Lasval(OptionalInt ar, String mall, Set<Integer> grona, Set<String> blad) {
        this(ar, mall, grona, blad, Fargval.INGET);
    }

    /** @return the same choice for that year */
    public Lasval medAr(int annat) {
        return new Lasval(OptionalInt.of(annat), mall, grona, blad, farger);
    }

    /** @param namn of a column template, null for none; @return the same choice by that template */
    public Lasval medMall(String namn) {
        return new Lasval(ar, namn, grona, blad, farger);
    }

    /** @return the same choice for those sheets; none leaves it to be found out */
    public Lasval medBlad(Set<String> namn) {
        return new Lasval(ar, mall, grona, namn, farger);
    }

    /** @param rgb the only fills that mean prognos, empty decides by hue; @return the same choice with them */
    public Lasval medGrona(Set<Integer> rgb) {
        return new Lasval(ar, mall, rgb, blad, farger);
    }

    /** @return the same choice with those meanings of marks */
    public Lasval medFarger(Fargval val) {
        return new Lasval(ar, mall, grona, blad, val);
    }

    /** @return whether the sheet of that name is chosen by name */
    public boolean valjer(String namn) {
        return blad.stream().anyMatch(valt -> valt.strip().equalsIgnoreCase(namn.strip()));
    }
}
