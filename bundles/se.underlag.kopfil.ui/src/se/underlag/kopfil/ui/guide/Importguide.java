package se.underlag.kopfil.ui.guide;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Felvisning;

/** Imports a köpfil: choose file and target, review every row before anything is written, see what came of it. */
final class Importguide extends Wizard implements Guidedialog.Guide {

    private final KopfilTjanst tjanst;
    private final Andringsbud bud;
    private final IWorkbenchPage page;
    private final Filsida filsida;
    private final Granskningssida granskningssida = new Granskningssida();
    private final Resultatsida resultatsida = new Resultatsida();
    private Importval planned;
    private Granskat granskat;
    private Utfort utfort;

    /** A plan, what a person sees of it, and what is taken of it. Made in the background. */
    private record Granskat(Importgranskning granskning, Importurval urval) {

        static Granskat of(Importplan plan) {
            return new Granskat(new Importgranskning(plan), new Importurval(plan));
        }
    }

    /** What came of the import, and the köpfil as the lists know it now. */
    record Utfort(Importresultat resultat, Kopfilsinfo kopfil) {
    }

    Importguide(KopfilTjanst tjanst, Andringsbud bud, IWorkbenchPage page, Filsida filsida) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.page = page;
        this.filsida = filsida;
        setWindowTitle(Messages.import_titel);
        setDefaultPageImageDescriptor(Bild.IMPORTERA.stor());
        setNeedsProgressMonitor(true);
    }

    @Override public void addPages() {
        addPage(filsida);
        addPage(granskningssida);
        addPage(resultatsida);
    }

    @Override public boolean vand(IWizardPage from, IWizardPage to) {
        return from != filsida || to != granskningssida || plan();
    }

    private boolean plan() {
        Importval val = filsida.val();
        if (!val.equals(planned)) {
            granskat = Bakgrund.vanta(getShell(), getContainer(),
                    monitor -> Granskat.of(tjanst.planera(val.path(), val.mal(), Lasval.AUTO, monitor))).orElse(null);
            planned = granskat == null ? null : val;
        }
        if (granskat != null) {
            granskningssida.visa(granskat.granskning(), granskat.urval(), val.path().getFileName().toString());
        }
        return granskat != null;
    }

    @Override public IWizardPage getNextPage(IWizardPage current) {
        return current == filsida ? granskningssida : null;
    }

    @Override public boolean canFinish() {
        return klar() || getContainer().getCurrentPage() == granskningssida && granskningssida.skriver();
    }

    @Override public String slutknapp(IWizardPage current) {
        return current == resultatsida ? Messages.import_klar : Messages.import_importera;
    }

    @Override public boolean klar() {
        return utfort != null;
    }

    @Override public boolean performFinish() {
        if (klar()) {
            return true;
        }
        Importplan toDo = granskat.urval().plan();
        Bakgrund.vanta(getShell(), getContainer(), monitor -> {
            Importresultat resultat = tjanst.genomfor(toDo, monitor);
            return new Utfort(resultat, tjanst.lista().stream().filter(one -> one.id().equals(resultat.kopfilId())).findFirst().orElse(null));
        }).ifPresent(this::done);
        return false;
    }

    private void done(Utfort what) {
        utfort = what;
        bud.andrat(new Andring("Kopfil", what.resultat().kopfilId()));
        resultatsida.visa(what, granskat.urval());
        getContainer().showPage(resultatsida);
        getContainer().updateButtons();
    }

    /** Closes the wizard and shows what was imported. */
    void oppnaOchStang() {
        if (utfort.kopfil() != null) {
            getShell().close();
            try {
                Kopfiloppning.oppna(page, utfort.kopfil());
            } catch (PartInitException error) {
                Felvisning.visa(page.getWorkbenchWindow().getShell(), error);
            }
        }
    }

    /** Once the rows are stored there is nothing to cancel; the window's cross then only closes. */
    @Override public boolean performCancel() {
        return true;
    }
}
