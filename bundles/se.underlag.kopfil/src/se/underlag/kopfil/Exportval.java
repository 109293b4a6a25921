package se.underlag.kopfil;

/**
 * How a köpfil is written.
 *
 * @param egenArbetsbok whether into the workbook that was last imported, where there is one that can be changed in place; else a new workbook
 * @param baraEgen whether nothing is written when the own workbook cannot be used
 */
public record Exportval(boolean egenArbetsbok, boolean baraEgen) {

    /** Into the unit's own workbook when there is one. */
    public static final Exportval EGEN = new Exportval(true, false);

    /** Into the unit's own workbook or not at all. */
    public static final Exportval BARA_EGEN = new Exportval(true, true);

    /** A new workbook of the product's own make. */
    public static final Exportval NY = new Exportval(false, false);
}
