package se.underlag.regler;

import java.time.LocalDate;

/**
 * The clock of a changed need (BB-41, BB-45, A11): a new behovsbedömning may be asked for once the need has lasted its months; the new avtal starts
 * on the day of the contact.
 *
 * @param uppstod the day the need arose
 * @param kontakt the day leverantör or socialsekreterare made contact
 * @param manader how the months are counted
 * @param tidigKontakt what a contact before the months are up means
 */
public record ForandratBehov(LocalDate uppstod, LocalDate kontakt, TreManader manader, TidigKontakt tidigKontakt) {

    /** The readings of A11. */
    public enum TidigKontakt {

        /** (a) It counts for nothing: a new contact is needed when the months are up. */
        NY_KONTAKT,

        /** (b) It is logged and gives the start; only the request waits. */
        LOGGAS
    }

    /** @return the first day on which a behovsbedömning may be requested */
    public LocalDate tidigast() {
        return manader.nasta(uppstod);
    }

    /** @return whether it may be requested that day */
    public boolean farBegaras(LocalDate dag) {
        return !dag.isBefore(tidigast()) && !nyKontaktKravs();
    }

    /** @return whether the contact came too early to count */
    public boolean nyKontaktKravs() {
        return tidigKontakt == TidigKontakt.NY_KONTAKT && kontakt.isBefore(tidigast());
    }

    /** @return the start to propose for the new avtal, for the socialadministratör to confirm (BB-46); null while a new contact is needed */
    public LocalDate start() {
        return nyKontaktKravs() ? null : kontakt;
    }
}
