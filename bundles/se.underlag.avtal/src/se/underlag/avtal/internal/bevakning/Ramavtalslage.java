package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;

/** A ramavtal that ends some day. @param tom its last day; @param langre how many running avtal under it go on longer */
public record Ramavtalslage(String id, String namn, LocalDate tom, long langre) {
}
