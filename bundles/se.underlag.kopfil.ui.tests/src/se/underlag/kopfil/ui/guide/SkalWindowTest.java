package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.ui.Fyndlager;
import se.underlag.kopfil.ui.navigator.Navigatorvy;
import se.underlag.kopfil.ui.problem.Problemvy;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Dialoger;

/** The shell's views and wizards beside the product's workbench. */
class SkalWindowTest {

    private final Skaltjanst prov = new Skaltjanst();
    private final Svarare dialoger = new Svarare();
    @TempDir Path folder;
    private BundleContext context;
    private ServiceRegistration<?> tjanst;
    private ServiceRegistration<?> svarare;

    @BeforeEach void services() {
        Bundle bundle = FrameworkUtil.getBundle(Fyndlager.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        context = bundle.getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 2000);
        tjanst = context.registerService(KopfilTjanst.class, prov.tjanst(), first);
        svarare = context.registerService(Dialoger.class, dialoger, first);
    }

    @AfterEach void withdraw() {
        if (tjanst != null) {
            tjanst.unregister();
            svarare.unregister();
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private <T> T service(Class<T> type) {
        return context.getService(context.getServiceReference(type));
    }

    /** A view made anew, so that it gets the test's services. */
    private static IViewPart fresh(String id) {
        return Ui.get(() -> {
            try {
                page().hideView(page().findViewReference(id));
                return page().showView(id);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private void openImport(String file) {
        Importval start = new Importval(file, Skaltjanst.ENHET, 2025, "Vuxna");
        Ui.start(() -> new Guidedialog(page().getWorkbenchWindow().getShell(),
                new Importguide(prov.tjanst(), prov.lasare(), dialoger, service(Andringsbud.class), page(),
                        new Filsida(dialoger, List.of(Skaltjanst.ENHET), start)))
                .open());
    }

    /** JFace's own buttons, whatever language they speak. */
    private static void press(String label) {
        Widgets.press(label.replace("&", ""));
    }

    private String workbook() throws IOException {
        return Files.writeString(folder.resolve("a.xlsx"), "x").toString();
    }

    @Test void nothing_is_stored_before_the_rows_are_reviewed() throws IOException {
        openImport(workbook());
        assertThat(Widgets.label("import.upplysning")).contains("finns redan");

        press(IDialogConstants.NEXT_LABEL);
        assertThat(Widgets.label("import.sammanfattning")).isEqualTo("Rader: 2. Nya: 1, ändras: 0, oförändrade: 0, avvisas: 1.");
        Tree rows = Widgets.byId(Tree.class, "import.rader");
        assertThat(Ui.get(() -> rows.getItem(0).getText(0))).isEqualTo("Ny");
        assertThat(prov.anrop()).containsExactly("planera");

        Widgets.press("Importera");
        assertThat(Widgets.label("import.resultat")).contains("Nya rader: 1");
        Widgets.press("Klar");
        assertThat(prov.anrop()).containsExactly("planera", "genomfor");
        assertThat(prov.tradar()).doesNotContain(Display.getDefault().getThread());
    }

    @Test void a_review_that_is_cancelled_stores_nothing() throws IOException {
        openImport(workbook());
        press(IDialogConstants.NEXT_LABEL);
        Widgets.label("import.sammanfattning");
        press(IDialogConstants.CANCEL_LABEL);
        Ui.await("closed", () -> shells("Importera köpfil") == 0);
        assertThat(prov.anrop()).containsExactly("planera");
    }

    @Test void a_file_that_cannot_be_read_is_explained_and_the_page_stays() throws IOException {
        prov.fallerMed(new KalkylException("Filen är skyddad med lösenord. Ta bort lösenordet i Excel.", null));
        openImport(workbook());
        press(IDialogConstants.NEXT_LABEL);
        Ui.await("told", () -> !dialoger.sagt().isEmpty());
        assertThat(dialoger.sagt()).containsExactly("Filen är skyddad med lösenord. Ta bort lösenordet i Excel.");
        Text file = Widgets.byId(Text.class, "import.fil");
        String text = Ui.get(file::getText);
        assertThat(text).endsWith("a.xlsx");
        press(IDialogConstants.CANCEL_LABEL);
        Ui.await("closed", () -> shells("Importera köpfil") == 0);
    }

    private static long shells(String title) {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).filter(shell -> shell.getText().equals(title)).count();
    }

    @Test void the_navigator_shows_unit_year_and_file() {
        fresh(Navigatorvy.ID);
        Tree tree = Widgets.byId(Tree.class, "navigator");
        Ui.await("unit", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
        assertThat(Ui.get(() -> tree.getItem(0).getText())).isEqualTo("Myndighet LSS  4120");
        assertThat(Ui.get(() -> tree.getItem(0).getItem(0).getItem(0).getText())).isEqualTo("Vuxna  2 rader, arbetsfil");
    }

    @Test void findings_are_counted_in_the_tab_and_grouped() {
        IViewPart view = fresh(Problemvy.ID);
        Fyndlager lager = service(Fyndlager.class);
        lager.satt(Skaltjanst.VUXNA,
                List.of(new Fynd("PR-06", Allvar.FEL, "Text", new Fynd.Plats(null, null, 3, null, "Nov", "r3", "faktisktNov"), true)));
        try {
            Tree tree = Widgets.byId(Tree.class, "problem");
            Ui.await("group", () -> tree.getItemCount() == 1);
            assertThat(Ui.get(() -> tree.getItem(0).getText(0))).isEqualTo("Fel (1)");
            assertThat(Ui.get(view::getTitle)).isEqualTo("Problem (fel: 1, varningar: 0)");
        } finally {
            lager.glom("k1");
        }
    }

    @Test void an_empty_database_is_welcomed_and_a_full_one_is_not() {
        Forstastart start = new Forstastart(Optional.of(prov.tjanst()), dialoger, service(Andringsbud.class), Optional.empty());
        start.offer();
        assertThat(dialoger.sagt()).isEmpty();

        prov.utanEnheter();
        dialoger.svarar(1);
        start.offer();
        Ui.await("asked", () -> !dialoger.sagt().isEmpty());
        assertThat(dialoger.sagt()).contains("Skapa en enhet", "Inte nu");
    }
}
