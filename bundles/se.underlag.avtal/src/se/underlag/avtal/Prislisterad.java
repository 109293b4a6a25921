package se.underlag.avtal;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A row of a price list that is to be imported, and what would become of it.
 *
 * @param rad row number in the sheet, 1 for the first
 * @param status what it is
 * @param ny the price as the file has it; null when the row is refused because it cannot be read
 * @param fore what the home costs today's price list on that day, SEK per dygn; null for none
 * @param barntillaggFore likewise the barntillägg
 * @param upplysning what people should know: why it is refused, with cell and rule, or what else changes; empty for nothing
 */
public record Prislisterad(int rad, Status status, Prisbild ny, BigDecimal fore, BigDecimal barntillaggFore, String upplysning) {

    /** What a row is, held against what is stored. */
    public enum Status {
        NY, ANDRAD, OFORANDRAD, AVVISAD
    }

    /** Status and text are needed. */
    public Prislisterad {
        Objects.requireNonNull(status);
        Objects.requireNonNull(upplysning);
    }
}
