package se.underlag.kopfil.utkast;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.model.Entitet;

/**
 * The service of recovery drafts: one for each person and köpfil, in the database and nowhere else, neither audited nor synced. Every method
 * asks for its permission (default deny). Call it outside the UI thread.
 */
public interface UtkastTjanst {

    /** Keeps this as the actor's draft of the köpfil; an earlier one is replaced. Nothing changed means no draft. */
    void spara(String kopfilId, Collection<Objektandring> andringar);

    /** @return the actor's draft of the köpfil */
    Optional<Utkastinfo> hamta(String kopfilId);

    /** @return all drafts of the actor whose files may still be changed, latest first */
    List<Utkastinfo> mina();

    /** Throws the actor's draft of the köpfil away, if there is one. */
    void slang(String kopfilId);

    /**
     * Finds what changes refer to, such as the person of a new row, so that they can be made again on a file that knows none of it.
     *
     * @return what is stored, by id; the objects are the caller's own
     */
    Map<String, Entitet> refererade(String kopfilId, Collection<Objektandring> andringar);
}
