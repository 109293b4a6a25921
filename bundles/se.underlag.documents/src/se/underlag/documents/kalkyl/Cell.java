package se.underlag.documents.kalkyl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A cell as a person sees it. Immutable. What only some readers ask for (decimal number, day, digits, shifted formula) is worked out on
 * the first question, since a köpfil has millions of cells and most of them are only looked at for their column.
 */
public final class Cell {

    /** What a cell holds. */
    public enum Typ {
        TOM, TEXT, TAL, DATUM, BOOL, FEL, FORMEL_UTAN_VARDE
    }

    private static final int INGEN_FYLLNING = -1;
    private static final int AUTOMATISK = -1;

    private final int kolumn;
    private final Typ typ;
    private final int fyllning;
    private final int typsnitt;
    private final int villkor;
    private final CharSequence formel;
    private final long enheter;
    private final int skala;
    private final int dag;
    private String text;
    private BigDecimal tal;
    private LocalDate datum;

    /**
     * @param kolumn 0 for A
     * @param typ what it holds
     * @param text see {@link #text()}
     * @param tal see {@link #tal()}
     * @param datum see {@link #datum()}
     * @param formel see {@link #formel()}
     * @param fyllning see {@link #fyllning()}
     */
    public Cell(int kolumn, Typ typ, String text, BigDecimal tal, LocalDate datum, String formel, int fyllning) {
        this(kolumn, typ, Objects.requireNonNull(text), tal, datum, 0, 0, 0, formel, fyllning);
    }

    private Cell(int kolumn, Typ typ, String text, BigDecimal tal, LocalDate datum, long enheter, int skala, int dag,
            CharSequence formel, int fyllning) {
        this(kolumn, typ, text, tal, datum, enheter, skala, dag, formel, fyllning, AUTOMATISK, INGEN_FYLLNING);
    }

    private Cell(int kolumn, Typ typ, String text, BigDecimal tal, LocalDate datum, long enheter, int skala, int dag,
            CharSequence formel, int fyllning, int typsnitt, int villkor) {
        this.kolumn = kolumn;
        this.typ = typ;
        this.text = text;
        this.tal = tal;
        this.datum = datum;
        this.enheter = enheter;
        this.skala = skala;
        this.dag = dag;
        this.formel = formel;
        this.fyllning = fyllning;
        this.typsnitt = typsnitt;
        this.villkor = villkor;
    }

    /** An empty cell that shows a fill. */
    public static Cell tom(int kolumn, int fyllning) {
        return new Cell(kolumn, Typ.TOM, "", null, null, 0, 0, 0, null, fyllning);
    }

    /** A text. @param formel as of {@link #tal(int, long, int, CharSequence, int)} */
    public static Cell text(int kolumn, String text, CharSequence formel, int fyllning) {
        return new Cell(kolumn, Typ.TEXT, text, null, null, 0, 0, 0, formel, fyllning);
    }

    /**
     * A number, {@code enheter × 10^-skala}.
     *
     * @param skala zero or more
     * @param formel the formula or null; its {@code toString()} is asked only when someone wants the formula
     */
    public static Cell tal(int kolumn, long enheter, int skala, CharSequence formel, int fyllning) {
        return new Cell(kolumn, Typ.TAL, null, null, null, enheter, skala, 0, formel, fyllning);
    }

    /** As {@link #tal(int, long, int, CharSequence, int)}, in a workbook that counts days otherwise. @param dagbas see {@link #dagbas()} */
    public static Cell tal(int kolumn, long enheter, int skala, int dagbas, CharSequence formel, int fyllning) {
        return new Cell(kolumn, Typ.TAL, null, null, null, enheter, skala, dagbas, formel, fyllning);
    }

    /** A day. @param enheter and @param skala of the serial number; @param dag days since 1970-01-01 */
    public static Cell datum(int kolumn, long enheter, int skala, long dag, CharSequence formel, int fyllning) {
        return new Cell(kolumn, Typ.DATUM, null, null, null, enheter, skala, Math.toIntExact(dag), formel, fyllning);
    }

    /** Any other kind of cell, with a formula that may be worked out later. */
    public static Cell of(int kolumn, Typ typ, String text, BigDecimal tal, LocalDate datum, CharSequence formel, int fyllning) {
        return new Cell(kolumn, typ, Objects.requireNonNull(text), tal, datum, 0, 0, 0, formel, fyllning);
    }

    /** @return the same cell with text of that colour. @param rgb see {@link #typsnitt()} */
    public Cell medTypsnitt(int rgb) {
        return new Cell(kolumn, typ, text, tal, datum, enheter, skala, dag, formel, fyllning, rgb, villkor);
    }

    /** @return the same cell with that colour laid on it. @param rgb see {@link #villkorsfyllning()} */
    public Cell medVillkorsfyllning(int rgb) {
        return new Cell(kolumn, typ, text, tal, datum, enheter, skala, dag, formel, fyllning, typsnitt, rgb);
    }

    /** @return 0 for A */
    public int kolumn() {
        return kolumn;
    }

    /** @return what it holds */
    public Typ typ() {
        return typ;
    }

    /**
     * @return the text of a text cell; the digits of a number or serial as {@code tal().toPlainString()}; {@code TRUE} or {@code FALSE};
     *         the error code of an error cell, or what stood there when it cannot be read as the number it claims to be; never null
     */
    public String text() {
        String result = text;
        if (result == null) {
            result = tal().toPlainString();
            text = result;
        }
        return result;
    }

    /**
     * @return the number of TAL and DATUM cells (for a day its serial), else null. It is read from the digits of the file and never through
     *         double; numbers with more than the 15 significant digits that Excel shows are rounded to them
     */
    public BigDecimal tal() {
        BigDecimal result = tal;
        if (result == null && (typ == Typ.TAL || typ == Typ.DATUM)) {
            result = BigDecimal.valueOf(enheter, skala);
            tal = result;
        }
        return result;
    }

    /** @return the day of a DATUM cell (a number with a date format, in the workbook's date system), else null */
    public LocalDate datum() {
        LocalDate result = datum;
        if (result == null && typ == Typ.DATUM) {
            result = LocalDate.ofEpochDay(dag);
            datum = result;
        }
        return result;
    }

    /** @return what to add to the number of a TAL cell that means a day to have Excel's usual serial: 0, or 1462 in a workbook that counts from 1904 */
    public int dagbas() {
        return typ == Typ.TAL ? dag : 0;
    }

    /** @return the formula without {@code =}, null when the cell has none. Without a cached value the typ is FORMEL_UTAN_VARDE */
    public String formel() {
        return formel == null ? null : formel.toString();
    }

    /** @return whether the cell holds a formula; cheaper than asking for it */
    public boolean harFormel() {
        return formel != null;
    }

    /** @return RGB of the fill as Excel shows it ({@code 0xRRGGBB}; theme, tint, indexed colours and pattern resolved), or -1 for none */
    public int fyllning() {
        return fyllning;
    }

    /**
     * @return RGB of the text ({@code 0xRRGGBB}), or -1 where it is automatic or the one of the workbook's ordinary text. Colours of parts of a
     *         text and of number formats are not looked at
     */
    public int typsnitt() {
        return typsnitt;
    }

    /**
     * @return RGB of the fill that a conditional format lays over {@link #fyllning()} ({@code 0xRRGGBB}), or -1 for none. It comes from values and
     *         from no one's brush, so it is told apart
     */
    public int villkorsfyllning() {
        return villkor;
    }

    /** @return whether there is nothing to read; it may still be filled */
    public boolean isTom() {
        return typ == Typ.TOM || typ == Typ.TEXT && text.isBlank();
    }

    /** @param rad the sheet's row number, 1 for the first; @return the address, {@code S9} */
    public String adress(int rad) {
        return kolumnnamn(kolumn) + rad;
    }

    /** @param kolumn 0 for A; @return the letters of the column */
    public static String kolumnnamn(int kolumn) {
        String rest = kolumn >= 26 ? kolumnnamn(kolumn / 26 - 1) : "";
        return rest + (char) ('A' + kolumn % 26);
    }

    @Override public boolean equals(Object other) {
        return other instanceof Cell that && kolumn == that.kolumn && typ == that.typ && fyllning == that.fyllning
                && typsnitt == that.typsnitt && villkor == that.villkor
                && text().equals(that.text()) && Objects.equals(tal(), that.tal()) && Objects.equals(datum(), that.datum())
                && Objects.equals(formel(), that.formel());
    }

    @Override public int hashCode() {
        return Objects.hash(kolumn, typ, text(), fyllning);
    }

    @Override public String toString() {
        return kolumnnamn(kolumn) + "[" + typ + " " + text() + (formel == null ? "" : " =" + formel)
                + (fyllning == INGEN_FYLLNING ? "" : String.format(" #%06X", fyllning))
                + (typsnitt == AUTOMATISK ? "" : String.format(" text #%06X", typsnitt))
                + (villkor == INGEN_FYLLNING ? "" : String.format(" villkor #%06X", villkor)) + "]";
    }
}
