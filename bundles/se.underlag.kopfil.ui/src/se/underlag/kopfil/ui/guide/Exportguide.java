package se.underlag.kopfil.ui.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Dialoger;

/** Exports a köpfil to a workbook. */
final class Exportguide extends Wizard implements Guidedialog.Guide {

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;
    private final Malsida malsida;
    private Path written;

    Exportguide(KopfilTjanst tjanst, Dialoger dialoger, List<Kopfilsinfo> kopfiler, Kopfilsinfo start) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        malsida = new Malsida(dialoger, kopfiler, start);
        setWindowTitle(Messages.export_titel);
        setDefaultPageImageDescriptor(Bild.EXPORTERA.stor());
        setNeedsProgressMonitor(true);
    }

    @Override public void addPages() {
        addPage(malsida);
    }

    @Override public String slutknapp(IWizardPage page) {
        return Messages.export_exportera;
    }

    @Override public boolean vand(IWizardPage from, IWizardPage to) {
        return true;
    }

    @Override public boolean klar() {
        return false;
    }

    @Override public boolean performFinish() {
        Exportval val = malsida.val();
        Path target = val.path();
        if (Files.exists(target) && dialoger.fraga(getShell(), Messages.export_finnsRubrik, NLS.bind(Messages.export_finns, target.getFileName()),
                List.of(Messages.export_ersatt, Messages.export_annat)) != 0) {
            return false;
        }
        written = Bakgrund.vanta(getShell(), getContainer(), monitor -> {
            tjanst.exportera(val.kopfil().id(), target, monitor);
            return target;
        }).orElse(null);
        return written != null;
    }

    /** @return the file, empty when nothing was written */
    Optional<Path> skriven() {
        return Optional.ofNullable(written);
    }
}
