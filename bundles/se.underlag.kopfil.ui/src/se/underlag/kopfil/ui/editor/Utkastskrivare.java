package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.ui.edit.EditListener;

/**
 * Keeps the unsaved changes of an open file as a draft, a moment after an edit and always within two seconds of it, in a job. When nothing is
 * unsaved any more the draft goes. What was left of an earlier draft to be dealt with later stays in it. Belongs to the UI thread.
 */
final class Utkastskrivare implements EditListener {

    /** How long edits are gathered before they are written. */
    static final int PAUS_MS = 400;
    private static final long PATIENCE_MS = 10_000;

    private final UtkastTjanst tjanst;
    private final Kopfilsmodell modell;
    private final Display display;
    private final Andringsbilder bilder;
    private final AtomicReference<List<Objektandring>> nasta = new AtomicReference<>();
    private final Job job;
    private final Runnable ta = this::ta;
    private List<Objektandring> kvar = List.of();
    private boolean vantar;
    private boolean slut;

    /** @param turordning keeps two writers of one draft apart */
    Utkastskrivare(UtkastTjanst tjanst, Kopfilsmodell modell, Display display, ISchedulingRule turordning) {
        this.tjanst = tjanst;
        this.modell = modell;
        this.display = display;
        this.bilder = new Andringsbilder(modell.historik());
        String kopfilId = modell.kopfil().getId();
        job = new Job(Messages.utkastSkrivs) {

            @Override protected IStatus run(IProgressMonitor monitor) {
                return skriv(kopfilId);
            }
        };
        job.setSystem(true);
        job.setRule(turordning);
        modell.historik().addListener(this);
    }

    @Override public void edited(Set<EObject> objekt) {
        bilder.redigerat(objekt);
        begar();
    }

    /** An earlier draft is to be dealt with later: it stays in what is written. */
    void behall(List<Objektandring> tidigare) {
        kvar = List.copyOf(tidigare);
    }

    /** What is written is up to date a moment from now. */
    void begar() {
        if (!vantar && !slut) {
            vantar = true;
            display.timerExec(PAUS_MS, ta);
        }
    }

    private void ta() {
        vantar = false;
        if (!slut) {
            skriv(modell.historik().isDirty() ? bilder.alla() : List.of());
        }
    }

    private void skriv(List<Objektandring> mina) {
        Set<String> ids = mina.stream().map(Objektandring::id).collect(Collectors.toSet());
        List<Objektandring> alla = new ArrayList<>(kvar.stream().filter(andring -> !ids.contains(andring.id())).toList());
        alla.addAll(mina);
        nasta.set(alla);
        job.schedule();
    }

    private IStatus skriv(String kopfilId) {
        List<Objektandring> nu = nasta.getAndSet(null);
        if (nu != null) {
            try {
                tjanst.spara(kopfilId, nu);
            } catch (RuntimeException failed) {
                // The next edit tries again; the person goes on working and loses nothing by it unless the machine stops too.
                LoggerFactory.getLogger(Utkastskrivare.class).error("The draft of {} could not be kept", kopfilId, failed);
            }
        }
        return Status.OK_STATUS;
    }

    /** The editor goes on with another model; its own writer keeps the draft from here. @return what is left of an earlier draft */
    List<Objektandring> lamna() {
        slut = true;
        nasta.set(null);
        modell.historik().removeListener(this);
        return kvar;
    }

    /**
     * The editor is closed: what is unsaved was given up on purpose.
     *
     * @param stanger whether the whole window goes, which would take a job that has not begun with it
     */
    void stang(boolean stanger) {
        if (slut) {
            return;
        }
        lamna();
        skriv(List.of());
        if (stanger) {
            try {
                job.join(PATIENCE_MS, null);
            } catch (InterruptedException | OperationCanceledException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
