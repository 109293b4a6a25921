package se.underlag.kopfil.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.RadAvvisadException;
import se.underlag.kopfil.sammanslagning.Krock;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.sammanslagning.Val;
import se.underlag.model.Entitet;
import se.underlag.persistence.ChangeSet;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.Sparresultat.Konflikt;
import se.underlag.persistence.Sparresultat.Sparat;
import se.underlag.spi.Fynd;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felvisning;

/** Saves what was edited, outside the UI thread, and settles with the person what could not be stored. */
final class Sparare {

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;
    private final Clock clock;
    private final Supplier<String> signatur;

    /** How a save ended. */
    sealed interface Utfall {

        /** Everything is stored. @param omfang what it was */
        record Klart(Sparomfang omfang) implements Utfall {
        }

        /** Nothing is stored, or all but what a rule refuses; the other edits are still there. @param fel the finding to show, null for none */
        record Kvar(Fynd fel) implements Utfall {
        }

        /** Nothing is stored; the file as others left it is to be shown, these steps made in it, and all of it saved. */
        record Sammanslaget(Oppnad oppnad, List<List<Objektandring>> steg) implements Utfall {
        }
    }

    /** @param signatur who saves */
    Sparare(KopfilTjanst tjanst, Dialoger dialoger, Clock clock, Supplier<String> signatur) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.clock = clock;
        this.signatur = signatur;
    }

    /**
     * Saves, showing progress; belongs to the UI thread, which goes on painting meanwhile. Rows that a rule refuses stay unsaved, the others are
     * stored (S05).
     *
     * @param lasning reads the file again when others were faster
     */
    Utfall spara(Shell shell, IRunnableContext progress, Kopfilsmodell modell, Referenser referenser, Supplier<Oppnad> lasning) {
        Sparomfang allt = Sparomfang.allt(modell.historik());
        if (allt.isEmpty()) {
            modell.historik().markSaved();
            return new Utfall.Klart(allt);
        }
        return spara(shell, progress, modell, referenser, lasning, allt, List.of());
    }

    /** @param avvisade why rows have been left out already */
    private Utfall spara(Shell shell, IRunnableContext progress, Kopfilsmodell modell, Referenser referenser, Supplier<Oppnad> lasning,
            Sparomfang omfang, List<Fynd> avvisade) {
        try {
            Sparunderlag underlag = Sparunderlag.of(omfang.andrade(), omfang.borttagna());
            return switch (sparat(progress, modell, underlag)) {
            case Sparat sparat -> {
                Sparunderlag.nyaVersioner(omfang.alla(), sparat.andringar());
                stampla(omfang, sparat);
                omfang.taOverReferenser(underlag.kopior(), referenser);
                yield avvisade.isEmpty() ? klart(modell, omfang) : delvis(shell, modell, omfang, avvisade);
            }
            case Konflikt konflikt -> slaIhop(shell, progress, modell, lasning);
            };
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RadAvvisadException avvisad && !avvisad.fynd().isEmpty() && avvisade.isEmpty()) {
                Sparomfang resten = omfang.utan(avvisad.fynd().stream().map(ett -> ett.plats().objektId()).collect(Collectors.toSet()));
                return resten.isEmpty() ? misslyckat(shell, avvisad) : spara(shell, progress, modell, referenser, lasning, resten, avvisad.fynd());
            }
            return misslyckat(shell, failed.getCause());
        } catch (InterruptedException cancelled) {
            return new Utfall.Kvar(null);
        }
    }

    private Sparresultat sparat(IRunnableContext progress, Kopfilsmodell modell, Sparunderlag underlag)
            throws InvocationTargetException, InterruptedException {
        Sparning sparning = new Sparning(tjanst, modell.kopfil().getId(), underlag, NLS.bind(Messages.sparar, modell.kopfil().getNamn()));
        progress.run(true, false, sparning);
        return sparning.resultat();
    }

    /** The window tells who changed last without reading it again. */
    private void stampla(Sparomfang omfang, Sparat sparat) {
        Set<String> sparade = sparat.andringar().andringar().stream().map(ChangeSet.Andring::id).collect(Collectors.toSet());
        omfang.alla().stream().flatMap(rot -> Stream.concat(Stream.of(rot), rot.eContents().stream())).map(Entitet.class::cast)
                .filter(ett -> sparade.contains(ett.getId())).forEach(ett -> {
                    ett.setAndradAv(signatur.get());
                    ett.setAndradTid(clock.instant());
                });
    }

    private static Utfall klart(Kopfilsmodell modell, Sparomfang omfang) {
        modell.historik().markSaved();
        return new Utfall.Klart(omfang);
    }

    private Utfall delvis(Shell shell, Kopfilsmodell modell, Sparomfang omfang, List<Fynd> avvisade) {
        modell.historik().markSaved(Set.copyOf(omfang.alla()));
        long rader = avvisade.stream().map(ett -> ett.plats().objektId()).distinct().count();
        dialoger.fel(shell, rader == 1 ? Messages.delvisRubrikEn : NLS.bind(Messages.delvisRubrik, rader),
                delvisText(avvisade, !modell.historik().removedRoots().isEmpty()));
        return new Utfall.Kvar(avvisade.get(0));
    }

    /** @param borttagningVantar whether a removal waits: where one is refused all wait, for they may belong together */
    static String delvisText(List<Fynd> avvisade, boolean borttagningVantar) {
        String text = NLS.bind(Messages.delvisText, skal(avvisade));
        return borttagningVantar ? text + "\n\n" + Messages.delvisBorttagning : text;
    }

    private static String skal(List<Fynd> avvisade) {
        return avvisade.stream().map(ett -> ett.regel() + ": " + ett.text()).distinct().collect(Collectors.joining("\n\n"));
    }

    private Utfall slaIhop(Shell shell, IRunnableContext progress, Kopfilsmodell modell, Supplier<Oppnad> lasning)
            throws InvocationTargetException, InterruptedException {
        List<Objektandring> mina = new Andringsbilder(modell.historik()).alla();
        AtomicReference<Oppnad> oppnad = new AtomicReference<>();
        AtomicReference<Omlasning> last = new AtomicReference<>();
        progress.run(true, false, monitor -> {
            monitor.beginTask(Messages.jamfor, IProgressMonitor.UNKNOWN);
            try {
                oppnad.set(lasning.get());
                last.set(Omlasning.of(oppnad.get().innehall(), mina, tjanst, clock.getZone()));
            } catch (RuntimeException failed) {
                throw new InvocationTargetException(failed);
            } finally {
                monitor.done();
            }
        });
        Optional<Map<Krock, Val>> val = Krockdialog.fraga(shell, last.get(), Messages.konfliktText, clock);
        return val.isEmpty() ? new Utfall.Kvar(null) : new Utfall.Sammanslaget(oppnad.get(), last.get().steg(val.get()));
    }

    private Utfall misslyckat(Shell shell, Throwable cause) {
        if (cause instanceof RadAvvisadException avvisad) {
            dialoger.fel(shell, Messages.avvisadRubrik, NLS.bind(Messages.avvisadText, skal(avvisad.fynd())));
            return new Utfall.Kvar(avvisad.fynd().isEmpty() ? null : avvisad.fynd().get(0));
        }
        Felvisning.visa(shell, cause);
        return new Utfall.Kvar(null);
    }

    /** The work outside the UI thread. */
    private static final class Sparning implements IRunnableWithProgress {

        private final KopfilTjanst tjanst;
        private final String kopfilId;
        private final Sparunderlag underlag;
        private final String text;
        private volatile Sparresultat resultat;

        Sparning(KopfilTjanst tjanst, String kopfilId, Sparunderlag underlag, String text) {
            this.tjanst = tjanst;
            this.kopfilId = kopfilId;
            this.underlag = underlag;
            this.text = text;
        }

        @Override public void run(IProgressMonitor monitor) throws InvocationTargetException {
            monitor.beginTask(text, IProgressMonitor.UNKNOWN);
            try {
                resultat = tjanst.spara(kopfilId, underlag.kopior(), underlag.borttagna());
            } catch (RuntimeException failed) {
                throw new InvocationTargetException(failed);
            } finally {
                monitor.done();
            }
        }

        Sparresultat resultat() {
            return resultat;
        }
    }
}
