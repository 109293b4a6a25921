package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a row runs when its unconfirmed events are counted in; what a dialog proposes comes from here.
 *
 * @param forstaDag first day that costs, null for "since ever"
 * @param sistaDag last day that costs, an extension or an early end counted in; null for open
 * @param dygnspris SEK per dygn on the last day within the köpfil's year, a price change counted in; null when the row has none
 */
public record Radutsikt(LocalDate forstaDag, LocalDate sistaDag, BigDecimal dygnspris) {
}
