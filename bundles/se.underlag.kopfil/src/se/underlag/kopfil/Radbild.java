package se.underlag.kopfil;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.spi.Fynd;

/**
 * An immutable image of a köpfil's row, from a sheet or from the store, that checks and sums look at.
 *
 * @param plats where it stands
 * @param ar the köpfil's year
 * @param radId id of the stored or exported row, null when unknown
 * @param identitet the identity number as read: canonical where it parses, else the text; null when the cell is empty
 * @param beslutsnr the decision's number, null when none
 * @param period the beslut's (or the event's) days
 * @param dygnspris SEK per dygn, null when missing
 * @param faktiskt actual amounts
 * @param prognos forecast amounts, negative for reductions
 * @param gron months marked as prognos (1 to 12), also where the amount is zero
 * @param angivenSumma the row's own sum column, null when it has none
 */
public record Radbild(Fynd.Plats plats, int ar, String radId, String identitet, String namn, String beslutsnr, String insats, String leverantor,
        Period period, BigDecimal dygnspris, String konto, String kommentar, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Integer> gron,
        BigDecimal angivenSumma, LocalDate handelsedatum) {
}
