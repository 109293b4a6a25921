package se.underlag.documents.internal.villkor;

import java.util.List;

/**
 * A rule of a conditional format as the file gives it.
 *
 * @param typ {@code cellIs}, {@code expression} and so on
 * @param operator of cellIs, else null
 * @param formler its formulas without {@code =}
 * @param text what texts are looked for, null for none
 * @param omrade the blocks it holds for, as {@code A1:B9 D4}
 * @param prioritet the lowest comes first
 * @param stopp whether no later rule counts where it holds
 * @param fyllning RGB of the fill it lays on the cell, -1 for none
 * @param rang how many or how many per cent of top10
 * @param procent whether rang is per cent
 * @param motsatt bottom for top10, below for aboveAverage
 * @param lika whether aboveAverage takes the average itself
 * @param avvikelser standard deviations of aboveAverage
 */
public record Villkorsregel(String typ, String operator, List<String> formler, String text, String omrade, int prioritet, boolean stopp, int fyllning,
        int rang, boolean procent, boolean motsatt, boolean lika, int avvikelser) {

    /** Copies the list. */
    public Villkorsregel {
        formler = List.copyOf(formler);
    }
}
