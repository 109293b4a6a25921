package se.underlag.kopfil.ui.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Exportresultat;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;

/** Exports a köpfil to the unit's own workbook or to a new one, and tells what could not be placed in it. */
final class Exportguide extends Wizard implements Guidedialog.Guide {

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;
    private final Malsida malsida;
    private final Exportsvar svar = new Exportsvar();
    private Path written;

    Exportguide(KopfilTjanst tjanst, Dialoger dialoger, List<Kopfilsinfo> kopfiler, Kopfilsinfo start) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        malsida = new Malsida(tjanst, dialoger, kopfiler, start);
        setWindowTitle(Messages.export_titel);
        setDefaultPageImageDescriptor(Bild.EXPORTERA.stor());
        setNeedsProgressMonitor(true);
    }

    @Override public void addPages() {
        addPage(malsida);
        addPage(svar);
    }

    /** The page after is only turned by exporting. */
    @Override public boolean needsPreviousAndNextButtons() {
        return false;
    }

    @Override public IWizardPage getNextPage(IWizardPage page) {
        return null;
    }

    @Override public String slutknapp(IWizardPage page) {
        return page == svar ? Messages.import_klar : Messages.export_exportera;
    }

    @Override public boolean vand(IWizardPage from, IWizardPage to) {
        return true;
    }

    @Override public boolean klar() {
        return written != null;
    }

    @Override public boolean canFinish() {
        return klar() || malsida.isPageComplete();
    }

    @Override public boolean performFinish() {
        return klar() || export();
    }

    /** @return whether all is done; what the person should know is shown first */
    private boolean export() {
        Exportbestallning val = malsida.bestallning();
        Path target = val.path();
        if (Files.exists(target) && dialoger.fraga(getShell(), Messages.export_finnsRubrik, NLS.bind(Messages.export_finns, target.getFileName()),
                List.of(Messages.export_ersatt, Messages.export_annat)) != 0) {
            return false;
        }
        Optional<Exportresultat> result = Bakgrund.vanta(getShell(), getContainer(),
                monitor -> tjanst.exportera(val.kopfil().id(), target, val.val(), monitor));
        written = result.isPresent() ? target : null;
        boolean told = result.filter(one -> !one.upplysningar().isEmpty()).isPresent();
        if (told) {
            svar.visa(result.orElseThrow(), target);
            getContainer().showPage(svar);
            getContainer().updateButtons();
        }
        return result.isPresent() && !told;
    }

    @Override public boolean performCancel() {
        return true;
    }

    /** @return the file, empty when nothing was written */
    Optional<Path> skriven() {
        return Optional.ofNullable(written);
    }
}
