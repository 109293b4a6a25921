package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a new row buys.
 *
 * @param insats name of the insats; null keeps that of the row it comes from
 * @param leverantor name of the provider, null when not known yet
 * @param dygnspris SEK per dygn
 * @param tom last day, included; null for the rest of the year and on
 * @param konto account, null for none
 * @param kommentar comment, null for none
 */
public record NyPlats(String insats, String leverantor, BigDecimal dygnspris, LocalDate tom, String konto, String kommentar) {
}
