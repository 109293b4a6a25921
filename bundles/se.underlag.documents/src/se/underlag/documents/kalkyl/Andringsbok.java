package se.underlag.documents.kalkyl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is to be different in a workbook. All row numbers are those of the workbook as it was, before any row was put in or taken out.
 *
 * @param blad sheets with changes, by name; others are left alone
 * @param egnaDelar custom XML parts to put into the package, by namespace of their root element; one that is there already is replaced
 */
public record Andringsbok(List<Bladandring> blad, Map<String, byte[]> egnaDelar) {

    /**
     * Changes of one sheet.
     *
     * @param blad its name
     * @param celler cells with another value or fill
     * @param nyaRader rows to put in, in order; several may follow the same row
     * @param borttagnaRader numbers of rows to take out; those below move up, and ranges and formulas with them
     */
    public record Bladandring(String blad, List<Cellandring> celler, List<Nyrad> nyaRader, List<Integer> borttagnaRader) {
    }

    /**
     * A new row.
     *
     * @param efter number of the row it follows; those below move down, and ranges and formulas that reach over it grow
     * @param formatFran number of the row whose height, formats and formulas (shifted to the new row) it takes over
     * @param celler its values; {@link Cellandring#rad()} is not looked at. A cell with neither value here nor formula there is empty
     */
    public record Nyrad(int efter, int formatFran, List<Cellandring> celler) {
    }

    /**
     * A cell.
     *
     * @param rad the sheet's row number, 1 for the first
     * @param kolumn 0 for A
     * @param varde what it shall hold; its number format stays when it suits the kind of value
     * @param fyllning what happens to its fill
     */
    public record Cellandring(int rad, int kolumn, Varde varde, Fyllning fyllning) {
    }

    /** A value: one of the three, or none for an empty cell; or the mark that the value stays. */
    public record Varde(String text, BigDecimal tal, LocalDate datum, boolean behalls) {

        /** An empty cell; its format stays. */
        public static final Varde TOMT = new Varde(null, null, null, false);

        /** The value stays as it is, whatever it is. */
        public static final Varde SAMMA = new Varde(null, null, null, true);

        /** A text, always written as text, also when it begins as a formula does. */
        public static Varde of(String text) {
            return text == null ? TOMT : new Varde(text, null, null, false);
        }

        /** A number. */
        public static Varde of(BigDecimal tal) {
            return tal == null ? TOMT : new Varde(null, tal, null, false);
        }

        /** A day, in the workbook's date system. */
        public static Varde of(LocalDate datum) {
            return datum == null ? TOMT : new Varde(null, null, datum, false);
        }
    }

    /** What happens to the fill of a cell. @param rgb the solid fill it gets ({@code 0xRRGGBB}), {@link #TAS_BORT} or {@link #BEHALLS} */
    public record Fyllning(int rgb) {

        private static final int NONE = -1;
        private static final int KEPT = -2;

        /** It gets no fill. */
        public static final Fyllning TAS_BORT = new Fyllning(NONE);

        /** It stays. */
        public static final Fyllning BEHALLS = new Fyllning(KEPT);
    }
}
