package se.underlag.kopfil.ui.editor;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
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
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.sekretess.Sekretess;

/** Saves what was edited, outside the UI thread, and settles with the person what could not be stored. */
final class Sparare {

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;
    private final Clock clock;
    private final Supplier<String> signatur;

    /** How a save ended. */
    sealed interface Utfall {

        /** Everything is stored. */
        record Klart() implements Utfall {
        }

        /** Nothing is stored, the edits are still there. @param fel the finding to show, null for none */
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
     * Saves, showing progress; belongs to the UI thread, which goes on painting meanwhile.
     *
     * @param lasning reads the file again when others were faster
     */
    Utfall spara(Shell shell, IRunnableContext progress, Kopfilsmodell modell, Supplier<Oppnad> lasning) {
        EditHistory historik = modell.historik();
        Set<EObject> andrade = historik.changedRoots();
        Set<EObject> borttagna = historik.removedRoots();
        if (andrade.isEmpty() && borttagna.isEmpty()) {
            historik.markSaved();
            return new Utfall.Klart();
        }
        List<EObject> rotter = Stream
                .of(andrade.stream(), borttagna.stream(), historik.netChanges().stream().flatMap(ett -> ett.removedParts().stream()))
                .flatMap(Function.identity()).map(EObject.class::cast).toList();
        try {
            return switch (sparat(progress, modell, Sparunderlag.of(andrade, borttagna))) {
            case Sparat sparat -> klart(modell, rotter, sparat);
            case Konflikt konflikt -> slaIhop(shell, progress, modell, lasning);
            };
        } catch (InvocationTargetException failed) {
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

    private Utfall klart(Kopfilsmodell modell, List<EObject> rotter, Sparat sparat) {
        Sparunderlag.nyaVersioner(rotter, sparat.andringar());
        Set<String> sparade = sparat.andringar().andringar().stream().map(ChangeSet.Andring::id).collect(Collectors.toSet());
        rotter.stream().flatMap(rot -> Stream.concat(Stream.of(rot), rot.eContents().stream())).map(Entitet.class::cast)
                .filter(ett -> sparade.contains(ett.getId())).forEach(ett -> {
                    ett.setAndradAv(signatur.get());
                    ett.setAndradTid(clock.instant());
                });
        modell.historik().markSaved();
        return new Utfall.Klart();
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
            String skal = avvisad.fynd().stream().map(ett -> ett.regel() + ": " + ett.text()).collect(Collectors.joining("\n\n"));
            dialoger.fel(shell, Messages.avvisadRubrik, NLS.bind(Messages.avvisadText, skal));
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
