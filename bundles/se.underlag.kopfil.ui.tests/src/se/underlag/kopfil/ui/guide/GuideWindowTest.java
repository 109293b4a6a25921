package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.Fyndlager;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Andringsbud;

/** The pages of the import and export wizards beside the product's workbench. */
class GuideWindowTest {

    private final Skaltjanst prov = new Skaltjanst();
    private final Svarare dialoger = new Svarare();
    @TempDir Path folder;
    private Andringsbud bud;

    @BeforeEach void workbench() {
        assumeTrue(FrameworkUtil.getBundle(Fyndlager.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Fyndlager.class).getBundleContext();
        bud = context.getService(context.getServiceReference(Andringsbud.class));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private void openImport(String... following) throws IOException {
        List<Path> after = new ArrayList<>();
        for (String name : following) {
            after.add(Files.writeString(folder.resolve(name), "x"));
        }
        String file = Files.writeString(folder.resolve("a.xlsx"), "x").toString();
        Importval start = new Importval(file, Skaltjanst.ENHET, 2025, "Vuxna");
        Ui.start(() -> new Guidedialog(page().getWorkbenchWindow().getShell(),
                new Importguide(prov.tjanst(), prov.lasare(), dialoger, bud, page(), new Filsida(dialoger, List.of(Skaltjanst.ENHET), start, after)))
                .open());
        next();
    }

    private static void next() {
        Widgets.press(IDialogConstants.NEXT_LABEL.replace("&", ""));
    }

    private static void cancel(String title) {
        Widgets.press(IDialogConstants.CANCEL_LABEL.replace("&", ""));
        Ui.await("closed",
                () -> Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText).noneMatch(title::equals));
    }

    private static void tell(Control control, Item item, int detail) {
        Event event = new Event();
        event.item = item;
        event.detail = detail;
        control.notifyListeners(SWT.Selection, event);
    }

    private static void choose(String id, int index) {
        Combo combo = Widgets.byId(Combo.class, id);
        Ui.run(() -> {
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test void a_column_that_is_not_understood_is_asked_about_and_the_answer_reads_the_file_again() throws IOException {
        prov.undrar();
        openImport();
        Table columns = Widgets.byId(Table.class, "import.kolumner");
        int selected = Ui.get(columns::getSelectionIndex);
        assertThat(selected).as("the one to look at").isEqualTo(1);
        assertThat(Ui.get(() -> columns.getItem(1).getText(2))).isEqualTo("(läses inte)");
        Table preview = Widgets.byId(Table.class, "import.provrader");
        assertThat(Ui.get(() -> preview.getItem(0).getText(2))).isEqualTo("B-1");

        choose("import.betyder", 1 + Kolumnfalt.alla().indexOf(Radfalt.BESLUT));
        assertThat(Ui.get(() -> columns.getItem(1).getText(2))).isEqualTo("Beslut");
        next();
        Widgets.byId(Table.class, "import.farger");
        assertThat(prov.anrop()).containsExactly("grona 0", "planera", "grona 0", "planera");
        cancel("Importera köpfil");
    }

    @Test void PR_02_a_colour_that_is_said_to_mean_prognos_reads_the_file_again() throws IOException {
        prov.undrar();
        openImport();
        Widgets.byId(Table.class, "import.kolumner");
        next();
        Table colours = Widgets.byId(Table.class, "import.farger");
        assertThat(Ui.get(() -> colours.getItem(0).getText(0) + " " + colours.getItem(0).getText(3))).isEqualTo("gul Inget");
        Ui.run(() -> {
            colours.getItem(0).setChecked(true);
            tell(colours, colours.getItem(0), SWT.CHECK);
        });
        assertThat(Ui.get(() -> colours.getItem(0).getText(3))).isEqualTo("Prognos");
        next();
        Widgets.label("import.sammanfattning");
        assertThat(prov.anrop()).containsExactly("grona 0", "planera", "grona 1", "planera");
        cancel("Importera köpfil");
    }

    @Test void columns_are_kept_as_a_template_of_the_unit() throws IOException {
        prov.undrar();
        openImport();
        Widgets.byId(Table.class, "import.kolumner");
        choose("import.betyder", 1 + Kolumnfalt.alla().indexOf(Radfalt.BESLUT));
        Widgets.press("Spara som mall …");
        Text name = Widgets.byId(Text.class, "import.mallnamn");
        Ui.run(() -> name.setText("Vår fil"));
        Widgets.press("Spara mallen");
        Ui.await("saved", () -> prov.anrop().contains("sparaMall Vår fil {Pnr=person, Ref=beslut}"));
        cancel("Importera köpfil");
    }

    @Test void the_row_of_the_headings_that_is_chosen_reads_the_file_again() throws IOException {
        prov.undrar();
        openImport();
        Spinner row = Widgets.byId(Spinner.class, "import.rubrikrad");
        int at = Ui.get(row::getSelection);
        assertThat(at).isEqualTo(4);
        Ui.run(() -> {
            row.setSelection(5);
            row.notifyListeners(SWT.FocusOut, new Event());
        });
        Ui.await("read again", () -> prov.anrop().stream().filter("planera"::equals).count() == 2);
        cancel("Importera köpfil");
    }

    @Test void a_template_is_written_to_a_file_and_deleted_after_a_question() throws IOException {
        prov.undrar();
        prov.harMall(new Mall("Vår", Map.of("Ref", Radfalt.BESLUT)));
        openImport();
        choose("import.mall", 1);
        Ui.await("read by it", () -> prov.anrop().stream().filter("planera"::equals).count() == 2);
        dialoger.valjer(folder.resolve("var"));
        Importguide guide = guide();
        Ui.run(() -> guide.exporteraMall(new Mall("Vår", Map.of())));
        assertThat(prov.anrop()).contains("skrivMall Vår var.properties");
        dialoger.svarar(1);
        Ui.run(() -> guide.taBortMall(new Mall("Vår", Map.of())));
        assertThat(prov.anrop()).doesNotContain("taBortMall Vår");
        dialoger.svarar(0);
        Ui.run(() -> guide.taBortMall(new Mall("Vår", Map.of())));
        assertThat(prov.anrop()).contains("taBortMall Vår");
        cancel("Importera köpfil");
    }

    @Test void several_files_are_imported_one_after_another_and_all_are_told_at_the_end() throws IOException {
        openImport("b.xlsx", "c.xlsx");
        assertThat(Widgets.label("import.sammanfattning")).contains("Nya: 1");
        Widgets.press("Importera");
        Ui.await("the next file", () -> prov.anrop().equals(List.of("planera", "genomfor", "planera")));
        Widgets.press("Hoppa över filen");
        Ui.await("the last file", () -> prov.anrop().equals(List.of("planera", "genomfor", "planera", "planera")));
        Widgets.press("Importera");
        assertThat(Widgets.label("import.resultat")).isEqualTo("Importerade filer: 2 av 3.");
        Text told = Widgets.byId(Text.class, "import.filer");
        String text = Ui.get(told::getText);
        assertThat(text).contains("a.xlsx – Vuxna. Nya rader: 1").contains("b.xlsx – Överhoppad.").contains("c.xlsx – ");
        Widgets.press("Klar");
    }

    @Test void a_cancel_between_two_files_tells_what_was_stored() throws IOException {
        openImport("b.xlsx");
        Widgets.label("import.sammanfattning");
        Widgets.press("Importera");
        Ui.await("the next file", () -> prov.anrop().equals(List.of("planera", "genomfor", "planera")));
        Widgets.press(IDialogConstants.CANCEL_LABEL.replace("&", ""));
        assertThat(Widgets.label("import.resultat")).isEqualTo("Importerade filer: 1 av 2.");
        Widgets.press("Klar");
        assertThat(prov.anrop()).containsExactly("planera", "genomfor", "planera");
    }

    private static Importguide guide() {
        return Ui.get(() -> (Importguide) Arrays.stream(Display.getCurrent().getShells()).map(Shell::getData).filter(WizardDialog.class::isInstance)
                .map(one -> ((WizardDialog) one).getCurrentPage().getWizard()).findFirst().orElseThrow());
    }

    @Test void a_row_that_is_left_out_is_not_carried_out_and_a_refused_one_cannot_be_taken() throws IOException {
        openImport();
        assertThat(Widgets.label("import.valda")).startsWith("Rader som tas med: 1 av 1.");
        Tree rows = Widgets.byId(Tree.class, "import.rader");
        Ui.run(() -> {
            rows.getItem(1).setChecked(true);
            tell(rows, rows.getItem(1), SWT.CHECK);
        });
        assertThat(Ui.get(() -> rows.getItem(1).getChecked())).isFalse();
        Ui.run(() -> {
            rows.getItem(0).getText();
            rows.getItem(0).setChecked(false);
            tell(rows, rows.getItem(0), SWT.CHECK);
        });
        assertThat(Widgets.label("import.valda")).startsWith("Rader som tas med: 0 av 1.");
        Widgets.press("Ta med alla som visas");
        Ui.await("taken again", () -> rows.getItem(0).getChecked());
        cancel("Importera köpfil");
        assertThat(prov.anrop()).containsExactly("planera");
    }

    @Test void an_export_goes_into_the_own_workbook_and_tells_what_had_no_place() {
        Ui.start(() -> new Guidedialog(page().getWorkbenchWindow().getShell(),
                new Exportguide(prov.tjanst(), dialoger, List.of(Skaltjanst.VUXNA), Skaltjanst.VUXNA)).open());
        Text file = Widgets.byId(Text.class, "export.fil");
        Ui.run(() -> file.setText(folder.resolve("ut").toString()));
        Widgets.find(Button.class, "own workbook",
                one -> "export.egen".equals(one.getData(Widgets.ID)) && one.isEnabled() && one.getSelection());
        Widgets.press("Exportera");
        Text told = Widgets.byId(Text.class, "export.upplysningar");
        String text = Ui.get(told::getText);
        assertThat(text).isEqualTo("Kommentaren har ingen kolumn.");
        Widgets.press("Klar");
        assertThat(prov.anrop()).containsExactly("exportera k1 Exportval[egenArbetsbok=true, baraEgen=false]");
    }
}
