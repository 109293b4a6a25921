package se.underlag.avtal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An avtal that asks for its year. Names nobody. @param nr reference of its case; @param dygnspris SEK per dygn */
public record Arsskiftesrad(String avtalId, String nr, String enhetId, String enhet, LocalDate from, BigDecimal dygnspris) {
}
