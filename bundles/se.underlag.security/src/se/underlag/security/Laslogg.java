package se.underlag.security;

import java.util.Collection;

/** A service that records what was read: one entry for a köpfil with all its persons, one for a person card. */
public interface Laslogg {

    /** @param objekttyp model class; @param personIds the persons whose data were shown */
    void last(String objekttyp, String objektId, String enhetId, Collection<String> personIds);

    /** Records that the actor had a protected identity shown. @param orsak the reason given */
    void skyddLyft(String personId, String enhetId, String orsak);

    /** Records an export the same way. */
    void exporterat(String objekttyp, String objektId, String enhetId, Collection<String> personIds);
}
