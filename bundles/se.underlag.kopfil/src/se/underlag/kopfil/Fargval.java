package se.underlag.kopfil;

import java.util.Set;

/**
 * What marks mean in a file, beside the fills that are named as prognos in {@link Lasval#grona()}. What is not named keeps its usual meaning: green
 * fills are prognos, all else is not.
 *
 * @param ejGrona RGB values of fills that are no prognos though they are green, or named
 * @param typsnitt RGB values of text that mean prognos
 * @param villkor RGB values that mean prognos where a conditional format shows them
 * @param prognostext words that make all amounts of a row prognos when a cell of it holds nothing else, in any case
 * @param helt whether this and {@link Lasval#grona()} is all: a column template then adds no marks
 */
public record Fargval(Set<Integer> ejGrona, Set<Integer> typsnitt, Set<Integer> villkor, Set<String> prognostext, boolean helt) {

    /** Nothing but the usual meaning. */
    public static final Fargval INGET = new Fargval(Set.of(), Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public Fargval {
        ejGrona = Set.copyOf(ejGrona);
        typsnitt = Set.copyOf(typsnitt);
        villkor = Set.copyOf(villkor);
        prognostext = Set.copyOf(prognostext);
    }

    /** Meanings that a column template may add to. */
    public Fargval(Set<Integer> ejGrona, Set<Integer> typsnitt, Set<Integer> villkor, Set<String> prognostext) {
        this(ejGrona, typsnitt, villkor, prognostext, false);
    }

    /** @return the same with those fills no prognos */
    public Fargval medEjGrona(Set<Integer> rgb) {
        return new Fargval(rgb, typsnitt, villkor, prognostext, helt);
    }

    /** @return the same with text of those colours prognos */
    public Fargval medTypsnitt(Set<Integer> rgb) {
        return new Fargval(ejGrona, rgb, villkor, prognostext, helt);
    }

    /** @return the same with those colours prognos where a conditional format shows them */
    public Fargval medVillkor(Set<Integer> rgb) {
        return new Fargval(ejGrona, typsnitt, rgb, prognostext, helt);
    }

    /** @return the same with those words prognos */
    public Fargval medPrognostext(Set<String> ord) {
        return new Fargval(ejGrona, typsnitt, villkor, ord, helt);
    }

    /** @return the same with nothing added by a column template */
    public Fargval somAllt() {
        return new Fargval(ejGrona, typsnitt, villkor, prognostext, true);
    }
}
