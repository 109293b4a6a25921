package se.underlag.regler;

import java.math.BigDecimal;
import java.util.Objects;
import se.underlag.base.Period;

/**
 * The price of an avtal and the days it holds (FK-09).
 *
 * @param period its days; the last one null when the end is open
 * @param dygnspris SEK per dygn before rounding, or a negotiated one (undantag, BB-25)
 * @param avresedagDebiteras whether the last day is charged as the others are (A26)
 */
public record Avtalspris(Period period, BigDecimal dygnspris, boolean avresedagDebiteras) {

    /** @throws IllegalArgumentException when the period has no first day or no day at all, or the price is negative */
    public Avtalspris {
        Objects.requireNonNull(dygnspris);
        if (period.from() == null || period.isReversed()) {
            throw new IllegalArgumentException("An avtal has a first day that is not after its last: " + period);
        }
        if (dygnspris.signum() < 0) {
            throw new IllegalArgumentException("A price is never negative: " + dygnspris);
        }
    }

    /** An avtal of which both first and last day are charged. */
    public Avtalspris(Period period, BigDecimal dygnspris) {
        this(period, dygnspris, true);
    }

    /** @return the days that are charged; reversed when none is */
    Period debiterat() {
        return avresedagDebiteras || period.tom() == null ? period : new Period(period.from(), period.tom().minusDays(1));
    }
}
