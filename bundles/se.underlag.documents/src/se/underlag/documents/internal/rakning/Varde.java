package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A value in a formula.
 *
 * @param slag what it is
 * @param tal of TAL and BOOL (1 and 0), else null
 * @param text of TEXT, and the code of FEL, else empty
 */
public record Varde(Slag slag, BigDecimal tal, String text) {

    /** What a value is. */
    public enum Slag {
        TOM, TAL, TEXT, BOOL, FEL
    }

    static final Varde TOM = new Varde(Slag.TOM, null, "");
    static final Varde SANT = new Varde(Slag.BOOL, BigDecimal.ONE, "");
    static final Varde FALSKT = new Varde(Slag.BOOL, BigDecimal.ZERO, "");
    static final Varde DIVISION = fel("#DIV/0!");
    static final Varde FEL_VARDE = fel("#VALUE!");
    static final Varde FEL_TAL = fel("#NUM!");
    static final Varde SAKNAS = fel("#N/A");
    static final Varde REFERENS = fel("#REF!");

    /** More digits than any program keeps between two steps. */
    static final MathContext EXAKT = MathContext.DECIMAL128;
    private static final MathContext VISAT = new MathContext(15, RoundingMode.HALF_UP);
    private static final int STORST = 308;
    private static final int LANGST = 32_767;

    static Varde tal(BigDecimal tal) {
        if (tal.signum() == 0) {
            return new Varde(Slag.TAL, BigDecimal.ZERO, "");
        }
        long magnitude = (long) tal.precision() - tal.scale();
        if (magnitude > STORST) {
            return FEL_TAL;
        }
        return new Varde(Slag.TAL, magnitude < -STORST ? BigDecimal.ZERO : tal.round(EXAKT), "");
    }

    static Varde tal(long tal) {
        return tal(BigDecimal.valueOf(tal));
    }

    static Varde text(String text) {
        return text.length() > LANGST ? FEL_VARDE : new Varde(Slag.TEXT, null, text);
    }

    static Varde sant(boolean sant) {
        return sant ? SANT : FALSKT;
    }

    static Varde fel(String kod) {
        return new Varde(Slag.FEL, null, kod);
    }

    boolean arFel() {
        return slag == Slag.FEL;
    }

    /** @return the number as Excel compares and rounds it, with 15 significant digits */
    static BigDecimal visat(BigDecimal tal) {
        return tal.round(VISAT);
    }

    /** @return the value as a cell shows it: a number with 15 significant digits and no exponent, nothing as zero */
    Varde visat() {
        return switch (slag) {
        case TAL -> {
            BigDecimal shown = visat(tal).stripTrailingZeros();
            yield new Varde(Slag.TAL, shown.scale() < 0 ? shown.setScale(0) : shown, "");
        }
        case TOM -> new Varde(Slag.TAL, BigDecimal.ZERO, "");
        default -> this;
        };
    }
}
