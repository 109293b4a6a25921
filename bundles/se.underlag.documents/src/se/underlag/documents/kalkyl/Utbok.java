package se.underlag.documents.kalkyl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A workbook to be written. @param blad its sheets in order */
public record Utbok(List<Utblad> blad) {

    /**
     * A sheet.
     *
     * @param namn its name, cut to what Excel allows
     * @param titel a line above the table, null for none
     * @param kolumner the columns
     * @param rader the data rows, each with one value per column
     * @param frysta columns frozen at the left; the header is always frozen
     */
    public record Utblad(String namn, String titel, List<Utkolumn> kolumner, Iterable<List<Utcell>> rader, int frysta) {
    }

    /** How the values of a column look. */
    public enum Format {
        TEXT, DATUM, KRONOR, HELTAL
    }

    /** A column. @param bredd in characters, 0 for a hidden column; @param summeras whether the sum row totals it by formula */
    public record Utkolumn(String rubrik, Format format, int bredd, boolean summeras) {
    }

    /**
     * A cell: exactly one of the values, or none for empty; a formula without {@code =}, in which {@code {rad}} stands for
     * the row's own number. @param prognos marked as forecast (PR-02); @param andrad marked as different from what it is compared with
     */
    public record Utcell(String text, BigDecimal tal, LocalDate datum, String formel, boolean prognos, boolean andrad) {

        /** An empty cell. */
        public static final Utcell TOM = new Utcell(null, null, null, null, false, false);

        /** A text; null gives an empty cell. */
        public static Utcell of(String text) {
            return text == null ? TOM : new Utcell(text, null, null, null, false, false);
        }

        /** A day; null gives an empty cell. */
        public static Utcell of(LocalDate datum) {
            return datum == null ? TOM : new Utcell(null, null, datum, null, false, false);
        }

        /** An amount; null gives an empty cell. */
        public static Utcell of(BigDecimal tal, boolean prognos) {
            return tal == null ? TOM : new Utcell(null, tal, null, null, prognos, false);
        }

        /** A formula that Excel computes; {@code varde} is its value now. */
        public static Utcell formel(String formel, BigDecimal varde) {
            return new Utcell(null, varde, null, formel, false, false);
        }

        /** @return the same value, marked as different from what it is compared with */
        public Utcell somAndrad() {
            return new Utcell(text, tal, datum, formel, false, true);
        }
    }
}
