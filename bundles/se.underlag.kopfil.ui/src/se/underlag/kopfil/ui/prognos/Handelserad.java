package se.underlag.kopfil.ui.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;

/**
 * A forecast event as a list shows it.
 *
 * @param vem whom it concerns, empty for a measure on several
 * @param skyddad whether one of them has a protected identity that nobody has lifted
 * @param rader numbers of the rows that it changes, from above
 * @param forstaRad id of the first of them, null when it changes none
 * @param datum the first day that it changes, null when unknown
 * @param effekt what it adds over the year, SEK
 * @param avVem signature of who entered it; null when it is not saved yet
 */
public record Handelserad(String id, Handelsetyp typ, String vem, boolean skyddad, List<Integer> rader, String forstaRad, LocalDate datum,
        BigDecimal effekt, Handelsestatus status, String underlag, String sakerhet, String orsak, String avVem) {

    /** Copies the list. */
    public Handelserad {
        rader = List.copyOf(rader);
    }

    /** @return whether it is neither confirmed nor removed */
    public boolean arObekraftad() {
        return status == Handelsestatus.OBEKRAFTAD;
    }
}
