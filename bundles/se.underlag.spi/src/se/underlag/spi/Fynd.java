package se.underlag.spi;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a check found.
 *
 * @param regel rule id, {@code PR-06}
 * @param text Swedish, quotes the rule in plain words and says what to do
 * @param avvisad whether the row is refused rather than kept
 * @param rattningar what would put it right, the most likely first; empty when a person has to know more
 */
public record Fynd(String regel, Allvar allvar, String text, Plats plats, boolean avvisad, List<Rattning> rattningar) {

    /** Copies the list. */
    public Fynd {
        rattningar = List.copyOf(rattningar);
    }

    /** A finding that nothing but a person's knowledge puts right. */
    public Fynd(String regel, Allvar allvar, String text, Plats plats, boolean avvisad) {
        this(regel, allvar, text, plats, avvisad, List.of());
    }

    /** @param nya asked only when it points at a stored row, which alone can be put right; @return the same finding, which these would put right */
    public Fynd medRattningar(Supplier<List<Rattning>> nya) {
        return plats.objektId() == null ? this : new Fynd(regel, allvar, text, plats, avvisad, nya.get());
    }

    /** @return the same finding at a place that is told in other words */
    public Fynd vid(Plats nyPlats) {
        return new Fynd(regel, allvar, text, nyPlats, avvisad, rattningar);
    }

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
