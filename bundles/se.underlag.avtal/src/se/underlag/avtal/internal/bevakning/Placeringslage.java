package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;
import se.underlag.base.Period;

/**
 * An avtal that has been sent and has not been ended, with what its deadlines rest on.
 *
 * @param arendeId its case, null when it has none here
 * @param referens what the case is called, else the number of the avtal
 * @param socialsekreterare who has the case, null for nobody named
 * @param planeringsledare who has the case, null for nobody named
 * @param period its days, open while it runs until further notice
 * @param forsta whether it is the first one, of three months (BB-17)
 * @param uppfoljd whether a follow-up is booked, another avtal has been sent, or the end is decided
 * @param beslutTom last day of the decision, null for none known
 */
public record Placeringslage(String arendeId, String referens, String enhetId, String socialsekreterare, String planeringsledare, Period period,
        boolean forsta, boolean uppfoljd, LocalDate beslutTom) {
}
