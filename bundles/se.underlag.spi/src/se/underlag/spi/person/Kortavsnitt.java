package se.underlag.spi.person;

import java.util.List;
import se.underlag.spi.sok.Objektref;

/**
 * A table on the person card.
 *
 * @param id stable name, {@code rader}
 * @param rubrik heading, in the person's language
 * @param kolumner its columns
 * @param rader its rows
 * @param tomt what is said when there is no row
 */
public record Kortavsnitt(String id, String rubrik, List<Kolumn> kolumner, List<Rad> rader, String tomt) {

    /** What a column holds, and so how it is written. */
    public enum Slag {
        TEXT, DATUM, KRONOR
    }

    /** A column. @param bredd pixels at 100 % */
    public record Kolumn(String rubrik, Slag slag, int bredd) {
    }

    /**
     * A row.
     *
     * @param varden one per column: String, LocalDate or BigDecimal (SEK), null for empty
     * @param mal what is opened from it, null for nothing
     */
    public record Rad(List<Object> varden, Objektref mal) {
    }
}
