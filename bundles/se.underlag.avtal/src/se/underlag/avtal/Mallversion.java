package se.underlag.avtal;

import java.time.Instant;
import java.time.LocalDate;

/** A version of a template. @param tom last day it is used, null for open, before from for one that was replaced the day it came; @param storlek bytes */
public record Mallversion(String id, String namn, LocalDate from, LocalDate tom, Instant inlagd, String inlagdAv, long storlek) {
}
