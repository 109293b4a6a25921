package se.underlag.avtal;

import java.math.BigDecimal;
import java.util.Objects;
import se.underlag.base.Period;

/**
 * The price of a home under a ramavtal in some days (BB-18).
 *
 * @param id of the price, null for one that is to be made
 * @param ramavtalId the ramavtal it stands in
 * @param leverantorId the provider, null when it is not known yet
 * @param leverantor its name
 * @param boendeId the home, null when it is not known yet
 * @param boende its name
 * @param pris boendepris, SEK per dygn and point
 * @param barntillagg SEK per dygn, null for none
 * @param period the days it holds
 * @param kalla where it comes from, null when nobody said
 */
public record Prisbild(String id, String ramavtalId, String leverantorId, String leverantor, String boendeId, String boende, BigDecimal pris,
        BigDecimal barntillagg, Period period, String kalla) {

    /** What a price is made of is needed. */
    public Prisbild {
        Objects.requireNonNull(leverantor);
        Objects.requireNonNull(boende);
        Objects.requireNonNull(pris);
        Objects.requireNonNull(period);
    }
}
