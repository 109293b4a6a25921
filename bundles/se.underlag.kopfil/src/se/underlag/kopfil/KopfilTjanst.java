package se.underlag.kopfil;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sparresultat;
import se.underlag.spi.Fynd;
import se.underlag.spi.Historikpost;

/** The service of köpfiler, for windows and commands alike. Every method asks for its permission (default deny). Call it outside the UI thread. */
public interface KopfilTjanst {

    /** @return the units the actor may see, with their years and files */
    List<Enhetsinfo> enheter();

    /** Registers a unit. @throws IllegalArgumentException when the code exists already */
    Enhetsinfo skapaEnhet(String kod, String namn);

    /** @return all köpfiler the actor may read, by unit, year and name */
    List<Kopfilsinfo> lista();

    /** Opens a köpfil with its rows and events, and logs the reading with its persons. The objects are the caller's own. */
    Kopfilsinnehall oppna(String kopfilId);

    /**
     * Reads an open köpfil again when others may have stored something in it. What the caller has seen already is no new reading and is not logged.
     *
     * @param nytt tells whether the file as it is stored has something that the caller has not seen; asked in the calling thread
     * @return the file as it is stored, the caller's own; empty when nothing in it is new
     */
    default Optional<Kopfilsinnehall> nyare(String kopfilId, Predicate<Kopfilsinnehall> nytt) {
        return Optional.of(oppna(kopfilId)).filter(nytt);
    }

    /**
     * Saves the roots that were edited: rows and events of one köpfil, each with the version it was read with. New ones are added. A person,
     * beslut, insats or leverantör that a row refers to and that was never stored (version 0) is a description by its natural key: the known one
     * is found, or a new one made in the same transaction, as an import does. Afterwards the given rows refer to the real ones.
     *
     * @param andrade rows and events that changed or are new
     * @param borttagna roots to delete
     * @return saved, or the conflict with base, mine and theirs; refused rows (PR-06, PR-07, KF-07 for the beslut of
     *         another person) come all together as {@link RadAvvisadException}, and nothing is stored then
     */
    Sparresultat spara(String kopfilId, Collection<? extends Entitet> andrade, Collection<? extends Entitet> borttagna);

    /** @return what the cells of a row may refer to, for lists to choose from; asks for the permission to read köpfiler of that unit */
    Radval radval(String enhetId);

    /** Runs all checks on images of rows; pure, for Jobs. Asks for no permission, since it shows nothing but what it is given. */
    List<Fynd> kontrollera(Collection<Radbild> bilder);

    /** @return checks for an editor that checks again and again; asks for no permission either */
    default Lopandekontroll lopandeKontroll() {
        return this::kontrollera;
    }

    /** Reads and checks files without any database, and so without any permission to ask for. An unreadable one is told in its own answer. */
    Granskning granska(List<Path> filer, Lasval val, IProgressMonitor monitor);

    /**
     * Plans an import: what would be new, changed field by field, unchanged, refused. Nothing is written. Stored rows that the file lacks are
     * told and stay.
     *
     * @throws se.underlag.documents.kalkyl.KalkylException when the file is unreadable
     * @throws IllegalArgumentException when the unit does not exist
     */
    default Importplan planera(Path fil, Importmal mal, Lasval val, IProgressMonitor monitor) {
        return planera(fil, mal, val, null, monitor);
    }

    /** As above, with columns that a person has decided but not kept. @param kolumner wins over the choice's template; null for none */
    Importplan planera(Path fil, Importmal mal, Lasval val, Mall kolumner, IProgressMonitor monitor);

    /**
     * Carries out a plan in one transaction.
     *
     * @throws PlanInaktuellException when somebody changed the köpfil since it was planned
     */
    Importresultat genomfor(Importplan plan, IProgressMonitor monitor);

    /**
     * Carries out the chosen rows of a plan in one transaction; new and changed rows that were not chosen stay as they are stored.
     *
     * @param valda rows of the plan, new or changed; others in it are not looked at
     * @throws PlanInaktuellException when somebody changed the köpfil since it was planned
     */
    default Importresultat genomfor(Importplan plan, Collection<Importplan.Planrad> valda, IProgressMonitor monitor) {
        return genomfor(plan.med(valda), monitor);
    }

    /** Writes the köpfil as a workbook that can be imported again without loss, the unit's own where there is one, and logs the export. */
    default void exportera(String kopfilId, Path till, IProgressMonitor monitor) {
        exportera(kopfilId, till, Exportval.EGEN, monitor);
    }

    /**
     * Writes the köpfil as a workbook that can be imported again without loss, and logs the export. In the unit's own workbook only what differs
     * is touched; prognos gets the unit's own green. Protected persons are masked, and then always in a new workbook, unless their protection is
     * lifted.
     *
     * @throws se.underlag.documents.kalkyl.KalkylException when it cannot be written
     */
    Exportresultat exportera(String kopfilId, Path till, Exportval val, IProgressMonitor monitor);

    /** @return the name of the unit's own workbook that an export would change, empty when there is none. Asks for the permission to export */
    Optional<String> egenArbetsbok(String kopfilId);

    /**
     * Logs that what a window shows of the köpfil leaves as a picture or on paper, as an export is logged. Asks for the permission to export.
     */
    void loggaUtforsel(String kopfilId);

    /** @return the column templates of the unit, by name */
    List<Mall> mallar(String enhetskod);

    /** Keeps a column template of the unit; one of the same name is replaced. */
    void sparaMall(String enhetskod, Mall mall);

    /** Writes a template to a file that people read and another unit can take in. @throws se.underlag.spi.Kommandofel when it cannot be written */
    void skrivMall(Mall mall, Path till);

    /**
     * Reads such a file; nothing is kept of it.
     *
     * @param namn of the template, null or blank for the file's name without its ending
     * @throws se.underlag.spi.Kommandofel when it cannot be read or is no template
     */
    Mall lasMall(Path fil, String namn);

    /** Deletes a column template of the unit; nothing happens when there is none of that name. */
    void taBortMall(String enhetskod, String namn);

    /**
     * Proposes how the next file of a köpfil is to be read. Asks for the permission to import into the unit.
     *
     * @param fil its name is the köpfil's where {@code mal} gives none
     * @return the unit's column template that the latest import into that köpfil used; empty when it used none or the unit no longer has it
     */
    Optional<String> senasteMall(Path fil, Importmal mal);

    /** @return who changed what and when on the object, latest first */
    List<Historikpost> historik(String objekttyp, String objektId);
}
