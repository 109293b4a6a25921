package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;

/** A ramavtal that ends some day. @param tom its last day */
public record Ramavtalslage(String id, String namn, LocalDate tom) {
}
