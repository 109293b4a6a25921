package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.ui.guide.Importlasning.Fraga;
import se.underlag.kopfil.ui.guide.Importlasning.Last;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Felvisning;

/**
 * Imports a köpfil: choose file and target, say what was not understood, review every row before anything is written, see what came of it. The file
 * is read when a page is turned and something was chosen that reads it otherwise. A page with nothing to ask is passed, but the way back leads there.
 */
final class Importguide extends Wizard implements Guidedialog.Guide, Kolumnsida.Importmallar {

    private final KopfilTjanst tjanst;
    private final Importlasning lasning;
    private final Mallarenden mallarenden;
    private final Andringsbud bud;
    private final IWorkbenchPage page;
    private final Filsida filsida;
    private final Kolumnsida kolumnsida = new Kolumnsida(this);
    private final Fargsida fargsida = new Fargsida(this::sparaMall);
    private final Fragesida fragesida = new Fragesida();
    private final Granskningssida granskningssida = new Granskningssida();
    private final Resultatsida resultatsida = new Resultatsida();
    private Fraga fraga;
    private Last last;
    private Utfort utfort;
    private final Importko ko = new Importko();
    private boolean jumping;
    private boolean ended;

    /** What came of the import, and the köpfil as the lists know it now. */
    record Utfort(Importresultat resultat, Kopfilsinfo kopfil) {
    }

    Importguide(KopfilTjanst tjanst, Kalkyllasare lasare, Dialoger dialoger, Andringsbud bud, IWorkbenchPage page, Filsida filsida) {
        this.tjanst = tjanst;
        this.lasning = new Importlasning(tjanst, lasare);
        this.mallarenden = new Mallarenden(tjanst, dialoger);
        this.bud = bud;
        this.page = page;
        this.filsida = filsida;
        setWindowTitle(Messages.import_titel);
        setDefaultPageImageDescriptor(Bild.IMPORTERA.stor());
        setNeedsProgressMonitor(true);
    }

    @Override public void addPages() {
        asking().forEach(this::addPage);
        addPage(resultatsida);
    }

    private List<IWizardPage> asking() {
        return List.of(filsida, kolumnsida, fargsida, fragesida, granskningssida);
    }

    @Override public boolean vand(IWizardPage from, IWizardPage to) {
        int start = asking().indexOf(from);
        if (jumping || to == resultatsida || asking().indexOf(to) < start) {
            return true;
        }
        if (!las() || last.granskning() == null && from == kolumnsida) {
            return false;
        }
        IWizardPage next = asking().stream().skip(start + 1L).filter(this::asks).findFirst().orElse(granskningssida);
        if (next != to) {
            jump(next);
        }
        return next == to;
    }

    private boolean asks(IWizardPage one) {
        return one == kolumnsida ? ko.fragarKolumner(last)
                : one == fargsida ? ko.fragarFarger(last)
                        : one == fragesida ? last.fragarRader() : one == granskningssida;
    }

    private void jump(IWizardPage next) {
        jumping = true;
        try {
            getContainer().showPage(next);
        } finally {
            jumping = false;
        }
        next.setPreviousPage(asking().get(asking().indexOf(next) - 1));
    }

    /** Reads what the pages ask for now, unless it is read. Choices about columns belong to their file and end with it. */
    private boolean las() {
        Importval val = filsida.val();
        ko.foljs(filsida.foljer());
        tellPlace();
        if (fraga == null || !fraga.val().equals(val)) {
            return show(monitor -> lasning.forsta(val, monitor));
        }
        Fraga wanted = new Fraga(val, last.farger().till(fraga.lasval()), last.kolumner().beslut());
        Last fore = last;
        return show(monitor -> lasning.omBehovs(fore, wanted, monitor));
    }

    private boolean lasOm(Fraga wanted) {
        return show(monitor -> lasning.las(wanted, monitor));
    }

    private boolean show(Bakgrund.Arbete<Last> work) {
        Optional<Last> read = Bakgrund.vanta(getShell(), getContainer(), work);
        read.filter(what -> what != last).ifPresent(what -> {
            fraga = what.fraga();
            last = what;
            kolumnsida.visa(what, fraga.lasval().mall());
            fargsida.visa(what.farger());
            if (what.granskning() != null) {
                fragesida.visa(what.fragor());
                granskningssida.visa(what.granskning(), what.urval(), fraga.val().path().getFileName().toString());
            }
        });
        return read.isPresent();
    }

    @Override public void valjMall(String namn) {
        orAsBefore(new Fraga(fraga.val(), fraga.lasval().medMall(namn), Map.of()));
    }

    @Override public void valjBlad(Set<String> namn) {
        orAsBefore(last.medBlad(namn));
    }

    @Override public void valjRubrikrad(int rad) {
        orAsBefore(last.medRubrikrad(rad));
    }

    private void orAsBefore(Fraga wanted) {
        if (!lasOm(wanted)) {
            kolumnsida.visa(last, fraga.lasval().mall());
        }
    }

    @Override public void sparaMall() {
        mallarenden.spara(getShell(), getContainer(), fraga.val().enhet(), last.mallar(), fraga.lasval().mall(), last.kolumner(), last.farger())
                .ifPresent(this::readBy);
    }

    private void readBy(String mall) {
        orAsBefore(new Fraga(fraga.val(), fraga.lasval().medGrona(Set.of()).medFarger(Fargval.INGET).medMall(mall), Map.of()));
    }

    @Override public void exporteraMall(Mall mall) {
        mallarenden.exportera(getShell(), getContainer(), mall);
    }

    @Override public void importeraMall() {
        mallarenden.importera(getShell(), getContainer(), fraga.val().enhet(), last.mallar()).ifPresent(this::readBy);
    }

    @Override public void taBortMall(Mall mall) {
        if (mallarenden.taBort(getShell(), getContainer(), fraga.val().enhet(), mall)) {
            orAsBefore(new Fraga(fraga.val(), fraga.lasval().medMall(null), Map.of()));
        }
    }

    @Override public IWizardPage getNextPage(IWizardPage current) {
        int index = asking().indexOf(current);
        return index < 0 || current == granskningssida ? null : asking().get(index + 1);
    }

    @Override public boolean canFinish() {
        return klar() || getContainer().getCurrentPage() == granskningssida && granskningssida.skriver();
    }

    @Override public String slutknapp(IWizardPage current) {
        return current == resultatsida ? Messages.import_klar : Messages.import_importera;
    }

    @Override public boolean klar() {
        return ended;
    }

    @Override public boolean performFinish() {
        if (klar()) {
            return true;
        }
        Importplan toDo = last.fragor().till(last.urval().plan());
        Bakgrund.vanta(getShell(), getContainer(), monitor -> {
            Importresultat resultat = tjanst.genomfor(toDo, monitor);
            return new Utfort(resultat, tjanst.lista().stream().filter(one -> one.id().equals(resultat.kopfilId())).findFirst().orElse(null));
        }).ifPresent(this::done);
        return false;
    }

    private void done(Utfort what) {
        utfort = what;
        bud.andrat(new Andring("Kopfil", what.resultat().kopfilId()));
        Senastefiler.minns(fraga.val().path());
        ko.importerad(last, what);
        nextFile();
    }

    /** Reads the next file with the same answers and stops at the first page that has something to ask; after the last file all is told. */
    private void nextFile() {
        for (Optional<Path> next = ko.nasta(); next.isPresent(); next = ko.nasta()) {
            Path path = next.get();
            filsida.nasta(path, ko.kvar());
            tellPlace();
            if (filsida.val().fel().isPresent()) {
                ko.utelamnad(path, filsida.val().fel().get());
                continue;
            }
            AtomicReference<String> unread = new AtomicReference<>();
            Importval val = filsida.val();
            boolean read = show(monitor -> {
                try {
                    return ko.svar().isPresent() ? lasning.nasta(val, ko.svar().get(), monitor) : lasning.forsta(val, monitor);
                } catch (KalkylException refused) {
                    unread.set(refused.getMessage());
                    return null;
                }
            });
            if (read) {
                turnTo(last.granskning() == null ? kolumnsida : asking().stream().skip(1).filter(this::asks).findFirst().orElse(granskningssida));
                return;
            }
            if (unread.get() == null) {
                turnTo(filsida);
                return;
            }
            ko.utelamnad(path, unread.get());
        }
        end();
    }

    private void turnTo(IWizardPage page) {
        if (getContainer().getCurrentPage() == page) {
            page.setVisible(true);
        } else if (page == filsida) {
            jumping = true;
            getContainer().showPage(filsida);
            jumping = false;
        } else {
            jump(page);
        }
        getContainer().updateButtons();
    }

    private void end() {
        ended = true;
        setWindowTitle(Messages.import_titel);
        getContainer().updateWindowTitle();
        resultatsida.visa(ko.utfall());
        getContainer().showPage(resultatsida);
        getContainer().updateButtons();
    }

    private void tellPlace() {
        setWindowTitle(ko.flera() ? NLS.bind(Messages.import_titelFlera, ko.nummer(), ko.antal()) : Messages.import_titel);
        getContainer().updateWindowTitle();
    }

    @Override public boolean kanHoppaOver() {
        return !ended && ko.flera() && getContainer().getCurrentPage() != null;
    }

    @Override public void hoppaOver() {
        ko.foljs(filsida.foljer());
        ko.utelamnad(filsida.val().path(), Messages.import_hoppad);
        nextFile();
    }

    /** Closes the wizard and shows what was imported. */
    void oppnaOchStang() {
        if (utfort != null && utfort.kopfil() != null) {
            getShell().close();
            try {
                Kopfiloppning.oppna(page, utfort.kopfil());
            } catch (PartInitException error) {
                Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
            }
        }
    }

    /** Where some of several files are stored, it is told which; once all is told there is nothing to cancel, and the window's cross only closes. */
    @Override public boolean performCancel() {
        if (ended || ko.utfall().isEmpty()) {
            return true;
        }
        ko.utelamnad(filsida.val().path(), Messages.import_avbruten);
        ko.kvar().forEach(path -> ko.utelamnad(path, Messages.import_avbruten));
        ko.foljs(List.of());
        end();
        return false;
    }
}
