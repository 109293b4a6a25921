package se.underlag.regler;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * What a dygn costs, SEK: dygnspris = boendepris × BB-poäng + barntillägg (BB-18). The barntillägg is added once, after the multiplication, and what
 * was entered is kept as it was; rounding happens once, half up, to öre (A6).
 *
 * @param boendepris SEK per dygn from the price list of the ramavtal, not negative
 * @param poang points of the behovsbedömning, decimals allowed, not negative
 * @param barntillagg SEK per dygn, zero for none, not negative
 */
public record Dygnspris(BigDecimal boendepris, BigDecimal poang, BigDecimal barntillagg) {

    private static final int ORE = 2;

    /** Where the one rounding is done (A6). */
    public enum Avrundning {

        /** The price of a dygn is rounded, sums are multiples of it. */
        DYGNSPRIS,

        /** The price of a dygn stays exact, the sum of its days is rounded. */
        SUMMA;

        /** @return the price of a dygn as it is counted with */
        public BigDecimal dygn(BigDecimal exakt) {
            return this == DYGNSPRIS ? oren(exakt) : exakt;
        }

        /** @return the sum of so many days at that exact price, two decimals */
        public BigDecimal summa(BigDecimal exakt, long dygn) {
            return oren(dygn(exakt).multiply(BigDecimal.valueOf(dygn)));
        }
    }

    /** @throws IllegalArgumentException when a part is negative */
    public Dygnspris {
        for (BigDecimal part : new BigDecimal[] { boendepris, poang, barntillagg }) {
            if (Objects.requireNonNull(part).signum() < 0) {
                throw new IllegalArgumentException("A part of a price is never negative: " + part);
            }
        }
    }

    /** @return the price before any rounding */
    public BigDecimal exakt() {
        return boendepris.multiply(poang).add(barntillagg);
    }

    /** @return the price as a document shows it, two decimals */
    public BigDecimal avrundat() {
        return oren(exakt());
    }

    static BigDecimal oren(BigDecimal belopp) {
        return belopp.setScale(ORE, RoundingMode.HALF_UP);
    }
}
