package se.underlag.spi;

import java.util.List;

/**
 * What would put a finding right: a description, nothing is done. Who edits the rows shows it, asks, and carries it out as an edit that can be
 * undone. A finding may have several, the most likely first.
 *
 * @param slag the kind, the same for all fixes that may be carried out together, {@code prognos}
 * @param etikett what it does in plain Swedish, for this one row, {@code Gör beloppet för oktober till prognos}
 * @param slagetikett what it does for many, {@code Gör beloppen till prognos}
 * @param celler the fields that change
 * @param borttagen id of the stored row that goes, null for none
 * @param rad the number of the row that goes, 0 for none
 */
public record Rattning(String slag, String etikett, String slagetikett, List<Cell> celler, String borttagen, int rad) {

    /**
     * A field of a stored row.
     *
     * @param objektId id of the row
     * @param rad its number, from 1
     * @param falt feature of the row's class, {@code faktisktNov}
     * @param fore what it shows now, null when empty: text, day, or amount in SEK
     * @param efter what it shall show, null to empty it
     * @param prognos whether an amount shall be forecast afterwards, where it is actual now
     */
    public record Cell(String objektId, int rad, String falt, Object fore, Object efter, boolean prognos) {
    }

    /** Copies the list. */
    public Rattning {
        celler = List.copyOf(celler);
    }

    /** @return a fix that changes fields */
    public static Rattning celler(String slag, String etikett, String slagetikett, Cell... celler) {
        return new Rattning(slag, etikett, slagetikett, List.of(celler), null, 0);
    }

    /** @return a fix that removes a stored row */
    public static Rattning taBort(String slag, String etikett, String slagetikett, String objektId, int rad) {
        return new Rattning(slag, etikett, slagetikett, List.of(), objektId, rad);
    }
}
