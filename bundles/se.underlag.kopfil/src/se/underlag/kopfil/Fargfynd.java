package se.underlag.kopfil;

import java.util.List;

/**
 * A mark found in a file's table that may mean prognos (PR-02), so that a person can say what it means: the colour of month cells that hold
 * something, or a word that stands in rows.
 *
 * @param rgb the colour, {@code 0xRRGGBB}; -1 for a word
 * @param kalla what bears it
 * @param antal how many month cells bear it; of a word, how many rows
 * @param exempel addresses of the first ones, at most {@value #EXEMPEL}
 * @param forslag whether it means prognos unless somebody says otherwise; only fills do
 * @param namn the colour in a word ("ljusgrön"), or the word that was found
 */
public record Fargfynd(int rgb, Kalla kalla, int antal, List<String> exempel, boolean forslag, String namn) {

    /** So many addresses are given. */
    public static final int EXEMPEL = 5;

    /** What bears a mark. */
    public enum Kalla {
        /** The fill a person has given the cell; see {@link Lasval#grona()} and {@link Fargval#ejGrona()}. */
        FYLLNING,
        /** The colour of its text; see {@link Fargval#typsnitt()}. */
        TYPSNITT,
        /** The fill that a conditional format shows; see {@link Fargval#villkor()}. */
        VILLKOR,
        /** A word in a column of the row; see {@link Fargval#prognostext()}. */
        TEXT
    }

    /** Copies the list. */
    public Fargfynd {
        exempel = List.copyOf(exempel);
    }
}
