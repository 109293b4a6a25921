package se.underlag.kopfil.forslag;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;

/**
 * A proposal in lists.
 *
 * @param version of the proposal as it was read; handed back when it is decided upon
 * @param kopfilId the köpfil it is meant for, null while none is found
 * @param kopfil its name, null while none is found
 * @param person name of the person, masked where the identity is protected
 * @param dolt whether it is masked
 * @param tom last day, null for open
 * @param dygnspris SEK per dygn, null when unknown
 * @param referens reference of the case
 * @param summa SEK that the months are proposed to hold
 * @param skillnad SEK against what was paid by the avtal before (A8): positive is to be paid, negative to be claimed; null when nothing was
 * @param avgjordAv signature of who decided, null while it is open
 * @param avgorandeorsak why it was turned down, null otherwise
 */
public record Forslagsinfo(String id, long version, Forslagstyp typ, Forslagsstatus status, int ar, String enhetId, String enhetskod, String kopfilId,
        String kopfil, String person, boolean dolt, String insats, String leverantor, LocalDate from, LocalDate tom, BigDecimal dygnspris,
        String referens, String motivering, BigDecimal summa, BigDecimal skillnad, String avgjordAv, Instant avgjord, String avgorandeorsak) {

    /** @return whether it waits for somebody to decide */
    public boolean oppet() {
        return status == Forslagsstatus.NYTT;
    }
}
