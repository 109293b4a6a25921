package se.underlag.kopfil.livscykel;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Kopfilsstatus;

/**
 * Where a köpfil stands in its life cycle, and what the actor may do with it now.
 *
 * @param agare signature of the owner, null for none (KF-11)
 * @param agarnamn the owner's name, the signature where it is not known, null for none
 * @param egen whether the actor is the owner
 * @param farAndra whether the actor may edit the file as it stands: the role permits it and the file is not uploaded
 * @param bytt who gave it its present status and when; empty for a file that has never had another
 * @param senaste the latest uploaded version, whatever its month
 * @param steg what the actor may do now
 */
public record Filstatus(Kopfilsinfo fil, Kopfilsstatus status, String agare, String agarnamn, boolean egen, boolean farAndra, Optional<Byte> bytt,
        Optional<Versionsinfo> senaste, Set<Livscykelsteg> steg) {

    /** A change of status. @param av signature */
    public record Byte(String av, Instant tid) {
    }

    /** @return whether an edit ought to be agreed with the owner first: the actor may edit, and somebody else keeps the file (KF-11) */
    public boolean annansFil() {
        return farAndra && agare != null && !egen;
    }
}
