package se.underlag.kopfil.utkast;

import java.time.Instant;
import java.util.List;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.sammanslagning.Objektandring;

/**
 * A draft that is there.
 *
 * @param kopfil the file it belongs to
 * @param tid when it was last brought up to date
 * @param antal how many fields differ from what was stored when they were read
 * @param andringar what was changed, with the versions that were read
 */
public record Utkastinfo(Kopfilsinfo kopfil, Instant tid, int antal, List<Objektandring> andringar) {

    /** Takes a copy. */
    public Utkastinfo {
        andringar = List.copyOf(andringar);
    }
}
