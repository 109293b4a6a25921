package se.underlag.kopfil;

import se.underlag.model.Kopfilsstatus;

/** A köpfil in lists. @param agare signature of its owner (KF-11) */
public record Kopfilsinfo(String id, String enhetId, String enhetskod, int ar, String namn, String agare, Kopfilsstatus status, int rader) {
}
