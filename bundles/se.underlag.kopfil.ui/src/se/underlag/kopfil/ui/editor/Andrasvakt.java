package se.underlag.kopfil.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;

/**
 * Follows what others store of an open file, through a sync or past the editor: a file without edits is shown as they left it, one with
 * unsaved edits is left alone and says so. Belongs to the UI thread.
 */
final class Andrasvakt {

    private static final String KOPFIL = "Kopfil";
    private static final Set<String> TYPER = Set.of(KOPFIL, "Kopfilsrad", "Prognoshandelse", "Prognoseffekt", "Person", "Beslut", "Boende",
            "Leverantor");

    /** The editor, as the watch needs it. */
    interface Oppen {

        /** @return the opened file, null while it is being read */
        Kopfilsmodell modell();

        boolean isDirty();

        /** Shows the file as it was just read; filter, place and active cell stay. */
        void visaOmlast(Oppnad oppnad);

        /** Brings a row into sight. */
        void visaRad(String radId);

        void sparaNu();
    }

    private final Oppen oppen;
    private final Function<Predicate<Kopfilsinnehall>, Optional<Oppnad>> lasning;
    private final Andrasremsa remsa;
    private Job job;

    /** @param lasning reads the file, outside the UI thread, and gives it where something in it is new */
    Andrasvakt(Composite parent, Andringsbud bud, String kopfilId, Oppen oppen, Function<Predicate<Kopfilsinnehall>, Optional<Oppnad>> lasning) {
        this.oppen = oppen;
        this.lasning = lasning;
        remsa = new Andrasremsa(parent);
        bud.lyssna(remsa, andring -> {
            if (andring.typ() != null && TYPER.contains(andring.typ())
                    && (andring.id() == null || !KOPFIL.equals(andring.typ()) || kopfilId.equals(andring.id()))) {
                jamfor();
            }
        });
    }

    /** What was being read may be older than what is stored now. @param klart whether all edits are stored, merged with what others had stored */
    void sparat(boolean klart) {
        avbryt();
        if (klart) {
            remsa.dolj();
        }
    }

    private void avbryt() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Reads what is stored now and shows what is newer. */
    void jamfor() {
        avbryt();
        Kopfilsmodell jamford = oppen.modell();
        if (jamford != null) {
            Sedda sedda = Sedda.of(jamford);
            job = Bakgrund.kor(remsa, Messages.jamfor, monitor -> lasning.apply(innehall -> !Andrasrader.of(sedda, innehall).isEmpty()),
                    last -> last.ifPresent(nytt -> visa(jamford, nytt)),
                    fel -> LoggerFactory.getLogger(Andrasvakt.class).warn("What others have stored was not read", fel));
        }
    }

    private void visa(Kopfilsmodell jamford, Oppnad last) {
        if (oppen.modell() != jamford) {
            return;
        }
        Andrasrader andras = Andrasrader.of(Sedda.of(jamford), last.innehall());
        if (andras.isEmpty()) {
            return;
        }
        if (oppen.isDirty()) {
            remsa.vantar(andras, oppen::sparaNu);
        } else {
            oppen.visaOmlast(last);
            remsa.visade(andras, List.copyOf(andras.rader()), oppen::visaRad);
        }
    }
}
