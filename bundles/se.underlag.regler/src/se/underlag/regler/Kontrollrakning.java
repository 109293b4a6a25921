package se.underlag.regler;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The price that was worked out held against the one in the document (BB-18). An avtal may not be sent before they agree.
 *
 * @param raknat worked out, SEK per dygn, two decimals
 * @param dokument what the document says, SEK per dygn
 */
public record Kontrollrakning(BigDecimal raknat, BigDecimal dokument) {

    private static final BigDecimal HUNDRA = new BigDecimal(100);

    /** @return document − worked out, SEK per dygn, two decimals */
    public BigDecimal avvikelse() {
        return Dygnspris.oren(dokument.subtract(raknat));
    }

    /** @return the deviation in percent of what was worked out, one decimal; empty when that is zero */
    public Optional<BigDecimal> procent() {
        return raknat.signum() == 0 ? Optional.empty()
                : Optional.of(dokument.subtract(raknat).multiply(HUNDRA).divide(raknat, 1, RoundingMode.HALF_UP));
    }

    /** @return whether they agree to the öre */
    public boolean stammer() {
        return avvikelse().signum() == 0;
    }
}
