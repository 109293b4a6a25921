package se.underlag.sekretess;

import java.time.Instant;

/**
 * One line of the log as people read it. Names of persons with protected identity are masked already.
 *
 * @param tid when
 * @param anvandare signature of who
 * @param slag what was done
 * @param objekttyp model class of the object
 * @param objekt what the object is called
 * @param person the person it concerns, null when it is about several or none
 * @param personer how many persons it concerns
 * @param enhet code of the unit, null for what belongs to no unit
 * @param falt field of the model that changed, null for a whole object
 * @param fore value before, null for none or for a whole object
 * @param efter value after, or the reason for which a protected identity was shown
 * @param skyddad whether the person's identity is protected and masked here
 */
public record Loggrad(Instant tid, String anvandare, Slag slag, String objekttyp, String objekt, String person, int personer, String enhet,
        String falt,
        String fore, String efter, boolean skyddad) {

    /** What was done. */
    public enum Slag {
        LASNING, SKYDD_LYFT, EXPORT, SKAPAT, ANDRAT, BORTTAGET, IMPORT, GALLRING
    }
}
