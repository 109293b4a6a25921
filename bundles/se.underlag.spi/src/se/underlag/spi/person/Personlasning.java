package se.underlag.spi.person;

import java.time.Instant;

/**
 * That somebody read the person.
 *
 * @param anvandare signature of who
 * @param vad what was read, for people
 * @param slag what kind of reading
 * @param orsak the reason that was given, null when none is asked for
 */
public record Personlasning(Instant tid, String anvandare, String vad, Slag slag, String orsak) {

    /** The kinds. */
    public enum Slag {
        LASNING, EXPORT, SKYDD_LYFT
    }
}
