package se.underlag.kopfil.livscykel;

import java.time.LocalDate;

/**
 * A question as it is edited; its place is that in the list.
 *
 * @param id null for a new one; @param regel null for none
 * @param from first day it is asked, null for always; @param tom last day, null for ever
 */
public record Checklistrad(String id, String regel, String text, LocalDate from, LocalDate tom) {
}
