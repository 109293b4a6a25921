package se.underlag.kopfil.livscykel;

import java.util.List;
import java.util.Map;
import se.underlag.kopfil.Radbild;

/**
 * An uploaded version, read and found to agree with its checksum.
 *
 * @param enhet name of the unit at that time; @param agare signature of the owner at that time, null for none
 * @param rader its rows in order
 * @param svar the answered checklist; @param avvikelser what was open, with comments
 * @param skyddade id by identity number of the persons in it whose identity is protected today
 */
public record Versionsinnehall(Versionsinfo info, String enhet, String agare, List<Radbild> rader, List<Checklistsvar> svar,
        List<Avvikelsekommentar> avvikelser, Map<String, String> skyddade) {
}
