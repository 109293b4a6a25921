package se.underlag.kopfil.prognos;

/**
 * Why an event is known (PR-07), in the person's own words.
 *
 * @param sakerhet how certain it is, null when not said
 * @param underlag what it builds on, null when not said
 * @param orsak why, null when not said
 */
public record Motiv(String sakerhet, String underlag, String orsak) {

    /** Nothing said. */
    public static final Motiv INGET = new Motiv(null, null, null);
}
