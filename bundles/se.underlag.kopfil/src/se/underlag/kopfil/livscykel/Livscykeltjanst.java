package se.underlag.kopfil.livscykel;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.security.Aktor;

/**
 * The service of a köpfil's life: owner (KF-11), arbetsfil → granskad → uppladdad (KF-10, KF-13), uploaded versions that never change, and how
 * they differ. Every method asks for its permission (default deny). Call it outside the UI thread.
 */
public interface Livscykeltjanst {

    /** @return where the file stands and what the actor may do with it */
    Filstatus status(String kopfilId);

    /** @return who may own the file: those whose role lets them edit it, by name */
    List<Aktor> mojligaAgare(String kopfilId);

    /**
     * Gives the file another owner (KF-11). The owner may, and who has the role for it.
     *
     * @throws LivscykelException when the person may not edit the file
     */
    Filstatus bytAgare(String kopfilId, String signatur);

    /** Marks the file as reconciled. @throws LivscykelException when it is no arbetsfil */
    Filstatus granska(String kopfilId);

    /** @param manad 1 to 12; @return what an upload asks for. Nothing is written, and the status need not permit the upload yet */
    Uppladdningsunderlag forbered(String kopfilId, int manad);

    /**
     * Makes an immutable version of the file as it is stored and locks the file (KF-10), in one transaction with the answered checklist (KF-09).
     *
     * @throws LivscykelException when the file is not reviewed (KF-13), an answer or comment is missing (KF-09, KF-12), a row is refused
     *         (PR-06, PR-07), or somebody else was faster
     */
    Versionsinfo laddaUpp(Uppladdning uppladdning);

    /**
     * Makes the file arbetsfil again; its versions stay, and the next upload of the month gets the next number (S46).
     *
     * @param orsak why; stands in the history
     * @throws LivscykelException when it is arbetsfil already, or no reason is given
     */
    Filstatus oppnaIgen(String kopfilId, String orsak);

    /** @return the file's versions, latest first */
    List<Versionsinfo> versioner(String kopfilId);

    /** Reads a version, compares it with its checksum and logs the reading. @throws LivscykelException when they do not agree */
    Versionsinnehall oppnaVersion(String versionId);

    /**
     * Compares cell by cell, and logs the reading.
     *
     * @param fore id of the version to compare with
     * @param efter id of the version to compare, null for the file as it is now
     */
    Versionsjamforelse jamfor(String kopfilId, String fore, String efter);

    /** Writes a comparison as a workbook in which the differences are marked, and logs the export. */
    void exportera(String kopfilId, Versionsjamforelse jamforelse, Path till, IProgressMonitor monitor);

    /** @param enhetId null for the template of all units; @return the checklist that is edited there, empty for a unit that has none of its own */
    List<Checklistrad> checklista(String enhetId);

    /** Stores the whole checklist of a unit, or with null the template. What is left out is deleted; a unit's empty list means the template. */
    void sparaChecklista(String enhetId, List<Checklistrad> rader);
}
