package se.underlag.avtal;

import java.util.Objects;
import se.underlag.base.Period;

/**
 * A ramavtal as windows show it (BB-04).
 *
 * @param id of the ramavtal, null for one that is to be made
 * @param version it was read with
 * @param namn its name
 * @param diarienr registry number, null for none
 * @param period its days; open at the end while none is set
 * @param prismodell name of the price model, null for none
 * @param antalPriser how many prices stand in it
 */
public record Ramavtalsbild(String id, long version, String namn, String diarienr, Period period, String prismodell, int antalPriser) {

    /** Name and days are needed. */
    public Ramavtalsbild {
        Objects.requireNonNull(namn);
        Objects.requireNonNull(period);
    }
}
