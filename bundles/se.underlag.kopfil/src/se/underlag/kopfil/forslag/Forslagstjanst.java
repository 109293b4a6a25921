package se.underlag.kopfil.forslag;

import java.util.List;

/**
 * What placeringsavtal propose to köpfiler. A proposal changes nothing until who may edit the file accepts it (KF-11). Every method asks for its
 * permission; none may be called in the UI thread.
 */
public interface Forslagstjanst {

    /**
     * @param alla also those that are decided or replaced
     * @return the proposals of all units whose köpfiler the actor may read, the newest first; the reading is logged with its persons
     */
    List<Forslagsinfo> lista(boolean alla);

    /** @return the open proposals for that köpfil, also those that found none and could be its; the reading is logged with its persons */
    List<Forslagsinfo> oppna(String kopfilId);

    /** @return how many {@link #oppna} would be */
    int antal(String kopfilId);

    /**
     * @param kopfilId the köpfil it would be accepted into, null for the one that was found
     * @throws ForslagException when there is no such proposal
     */
    Forslagsbild visa(String forslagId, String kopfilId);

    /**
     * Writes the actual amounts of the months into the köpfil's row, or into a new one, and links it with the avtal. Old values stand in the
     * history. What was foreseen of the same months is decided now (A27). Of two who accept at once, one does.
     *
     * @return the köpfil and row that hold it now
     * @throws ForslagException when it cannot be accepted
     * @throws se.underlag.kopfil.livscykel.LivscykelException when the köpfil is uploaded and has to be reopened first (KF-10)
     */
    Antaget anta(Antagande antagande);

    /**
     * Turns a proposal down; the köpfil stays as it is.
     *
     * @param version as it was read
     * @param orsak why, not blank
     * @throws ForslagException when it is decided already or no reason is given
     */
    void avvisa(String forslagId, long version, String orsak);

    /**
     * Takes an accepted proposal back until the köpfil is uploaded: row and forecast get what they held before, and the proposal waits again. Both
     * stand in the history.
     *
     * @param version as it was read
     * @throws ForslagException when it is not accepted, or row or forecast were changed since then
     * @throws se.underlag.kopfil.livscykel.LivscykelException when the köpfil is uploaded and has to be reopened first (KF-10)
     */
    Antaget angra(String forslagId, long version);

    /** Where an accepted proposal went. @param radId the row, null when taking it back removed a row that it had made */
    record Antaget(String kopfilId, String radId) {
    }
}
