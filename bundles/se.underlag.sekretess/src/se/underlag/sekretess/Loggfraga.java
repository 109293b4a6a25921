package se.underlag.sekretess;

import java.time.LocalDate;

/**
 * What is asked of the log.
 *
 * @param person whole identity number in any usual form, or first and family name; null for everybody. A protected identity is found by its number only
 * @param anvandare signature of who read or changed, null for anybody
 * @param enhet code of the unit, null for all units whose log the actor may read
 * @param from first day
 * @param tom last day
 * @param skrivning whether changes are wanted too, and not only reading and exports
 */
public record Loggfraga(String person, String anvandare, String enhet, LocalDate from, LocalDate tom, boolean skrivning) {

    /** @return the same question about one person, one reader or one unit; null leaves it open */
    public Loggfraga med(String nyPerson, String nyAnvandare, String nyEnhet) {
        return new Loggfraga(nyPerson, nyAnvandare, nyEnhet, from, tom, skrivning);
    }
}
