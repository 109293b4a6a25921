package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;

/** Asks for what a template's errand needs, and carries it out outside the UI thread. */
final class Mallarenden {

    private static final String ENDING = "properties";

    private final KopfilTjanst tjanst;
    private final Dialoger dialoger;

    Mallarenden(KopfilTjanst tjanst, Dialoger dialoger) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
    }

    private static Filfraga question(String title, String name) {
        return new Filfraga(title, name, List.of(new Filter(Messages.kolumn_mallFiler, ENDING)));
    }

    private static Set<String> names(List<Mall> mallar) {
        return mallar.stream().map(Mall::namn).collect(Collectors.toSet());
    }

    /** @param modell what is kept; @param mallar those of the unit; @param forslag name to begin with, may be null; @return its name once it is kept */
    Optional<String> spara(Shell shell, IWizardContainer container, Enhetsinfo enhet, List<Mall> mallar, String forslag, Kolumnmodell modell,
            Fargmodell farger) {
        return Malldialog.fraga(shell, enhet, names(mallar), forslag)
                .flatMap(namn -> keep(shell, container, enhet, modell.mall(namn, farger.mallrader())));
    }

    private Optional<String> keep(Shell shell, IWizardContainer container, Enhetsinfo enhet, Mall mall) {
        return Bakgrund.vanta(shell, container, monitor -> {
            tjanst.sparaMall(enhet.kod(), mall);
            return mall.namn();
        });
    }

    /** Writes the template to a file that is asked for. */
    void exportera(Shell shell, IWizardContainer container, Mall mall) {
        dialoger.sparaFil(shell, question(Messages.kolumn_mallTillFilTitel, mall.namn() + '.' + ENDING)).map(Mallarenden::withEnding)
                .filter(path -> !path.toFile().exists() || dialoger.fraga(shell, Messages.export_finnsRubrik,
                        NLS.bind(Messages.export_finns, path.getFileName()), List.of(Messages.export_ersatt, Messages.enhet_avbryt)) == 0)
                .flatMap(path -> Bakgrund.vanta(shell, container, monitor -> {
                    tjanst.skrivMall(mall, path);
                    return path;
                })).ifPresent(path -> dialoger.upplysning(shell, Messages.kolumn_mallTillFilTitel,
                        NLS.bind(Messages.kolumn_mallSkriven, mall.namn(), path)));
    }

    private static Path withEnding(Path path) {
        return path.getFileName().toString().contains(".") ? path : path.resolveSibling(path.getFileName() + "." + ENDING);
    }

    /** @return the name of the template that was taken from a file; empty when nothing was */
    Optional<String> importera(Shell shell, IWizardContainer container, Enhetsinfo enhet, List<Mall> mallar) {
        return dialoger.oppnaFil(shell, question(Messages.kolumn_mallUrFilTitel, null))
                .flatMap(path -> Bakgrund.vanta(shell, container, monitor -> tjanst.lasMall(path, null)))
                .filter(mall -> !names(mallar).contains(mall.namn()) || dialoger.fraga(shell, Messages.kolumn_mallUrFilTitel,
                        NLS.bind(Messages.kolumn_mallFinns, mall.namn()), List.of(Messages.export_ersatt, Messages.enhet_avbryt)) == 0)
                .flatMap(mall -> keep(shell, container, enhet, mall));
    }

    /** @return whether the template is gone */
    boolean taBort(Shell shell, IWizardContainer container, Enhetsinfo enhet, Mall mall) {
        return dialoger.fraga(shell, Messages.kolumn_mallTaBortTitel, NLS.bind(Messages.kolumn_mallTaBortText, mall.namn(), enhet.kod()),
                List.of(Messages.kolumn_mallTaBortJa, Messages.enhet_avbryt)) == 0 && Bakgrund.vanta(shell, container, monitor -> {
                    tjanst.taBortMall(enhet.kod(), mall.namn());
                    return mall;
                }).isPresent();
    }
}
