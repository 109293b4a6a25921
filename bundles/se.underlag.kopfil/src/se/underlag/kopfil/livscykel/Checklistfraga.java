package se.underlag.kopfil.livscykel;

/** A question of the checklist before upload (KF-09). @param regel the rule it comes from, null for a unit's own */
public record Checklistfraga(String id, String regel, String text) {
}
