package se.underlag.kopfil;

/**
 * How a köpfil is written.
 *
 * @param egenArbetsbok whether into the workbook that was last imported, where there is one that can be changed in place; else a new workbook
 */
public record Exportval(boolean egenArbetsbok) {

    /** Into the unit's own workbook when there is one. */
    public static final Exportval EGEN = new Exportval(true);

    /** A new workbook of the product's own make. */
    public static final Exportval NY = new Exportval(false);
}
