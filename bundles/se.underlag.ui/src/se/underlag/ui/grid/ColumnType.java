package se.underlag.ui.grid;

/** What a column's values are, which decides how they are shown, typed, sorted and summed. */
public enum ColumnType {
    /** {@link String}. */
    TEXT,
    /** {@link java.math.BigDecimal} in SEK with two decimals. */
    KRONOR,
    /** {@link java.time.LocalDate}. */
    DATUM,
    /** {@link Integer}. */
    HELTAL,
    /** One of the column's {@link Choice choices}. */
    VAL;

    /** @return whether values can be added up */
    public boolean isNumber() {
        return this == KRONOR || this == HELTAL;
    }
}
