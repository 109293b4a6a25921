package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.underlag.app.internal.Fonsterforare.plain;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.editor.KopfilEditor;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sparresultat;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;

/**
 * A first day at work in the product, on an empty database: a unit is made, its workbook imported, what the checks found is mended, a forecast
 * is changed, and everything is found again after saving. Each step goes on where the one before ended. The amounts are worked out by hand
 * from {@link Exempelbok}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProduktWindowTest {

    private static final String NAVIGATOR = "se.underlag.kopfil.ui.navigator";
    private static final String PROBLEMS = "se.underlag.kopfil.ui.problem";
    private static final String HISTORY = "se.underlag.kopfil.ui.historik";
    private static final String PROGNOS = "se.underlag.prognos.ui.prognos";
    private static final String IMPORT = "se.underlag.kopfil.ui.importera";

    private static final String UNIT = "4120";
    private static final String FILE = "Centrum boende";
    private static final int ANNA = 1;
    private static final int BERTIL = 2;
    private static final String OCTOBER = Radfalt.manad(10);

    @TempDir private Path folder;
    private BundleContext context;
    private KopfilTjanst kopfiler;
    private int year;

    @BeforeAll void find_the_services() {
        Bundle bundle = FrameworkUtil.getBundle(ProduktWindowTest.class);
        assumeTrue(bundle != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        context = bundle.getBundleContext();
        kopfiler = service(KopfilTjanst.class);
        // Not this year, so that the wizard and the prognos have a year to choose.
        year = LocalDate.now(service(Clock.class)).getYear() - 1;
    }

    @AfterAll void close() {
        if (context != null) {
            Fonsterforare.closeEverything();
        }
    }

    private <T> T service(Class<T> type) {
        ServiceReference<T> reference = context.getServiceReference(type);
        assertThat(reference).as("service " + type.getSimpleName()).isNotNull();
        return context.getService(reference);
    }

    @Test
    @Order(1) void the_first_start_asks_and_makes_the_first_unit() {
        Widgets.shell("Välkommen till Underlag");
        Widgets.press("Skapa en enhet");
        Shell dialog = Widgets.shell("Ny enhet");
        write(dialog, "Kod:", UNIT);
        write(dialog, "Namn:", "Centrum");
        Widgets.press("Skapa");

        Fonsterforare.showView(NAVIGATOR);
        Fonsterforare.awaitItem("the unit", item -> item.getText().contains("Centrum") && item.getText().contains(UNIT));
        assertThat(kopfiler.enheter()).singleElement().satisfies(unit -> {
            assertThat(unit.kod()).isEqualTo(UNIT);
            assertThat(unit.namn()).isEqualTo("Centrum");
            assertThat(unit.kopfiler()).isEmpty();
        });
    }

    @Test
    @Order(2) void the_wizard_shows_every_row_before_it_stores_any() {
        Path workbook = folder.resolve("centrum.xlsx");
        Exempelbok.skriv(service(Kalkylskrivare.class), year, workbook);

        Fonsterforare.command(IMPORT);
        Shell wizard = Widgets.shell("Importera köpfil");
        write(wizard, "Fil:", workbook.toString());
        Combo unit = Fonsterforare.field(wizard, Combo.class, "Enhet:");
        assertThat(Ui.get(unit::getText)).as("the only unit").contains(UNIT);
        Spinner spinner = Fonsterforare.field(wizard, Spinner.class, "År:");
        Ui.run(() -> {
            spinner.setSelection(year);
            spinner.notifyListeners(SWT.Modify, new Event());
        });
        Combo name = Fonsterforare.field(wizard, Combo.class, "Köpfilens namn:");
        Ui.run(() -> name.setText(FILE));
        Fonsterforare.pressDialogButton(wizard, IDialogConstants.NEXT_ID);

        Widgets.find(Label.class, "summary of the review",
                label -> "Rader: 2. Nya: 2, ändras: 0, oförändrade: 0, avvisas: 0.".equals(label.getText()));
        List<List<String>> review = Fonsterforare.rows(Widgets.byId(Tree.class, "import.rader"));
        assertThat(review).hasSize(2);
        assertThat(review.get(0)).contains("Ny", "BmSS", "Exempelvård AB", "656 000,00", "294 400,00");
        assertThat(review.get(1)).contains("Ny", "Korttidsboende", "377 100,00", "0,00").anyMatch(text -> text.startsWith("KF-07"));
        assertThat(kopfiler.lista()).as("nothing is stored yet").isEmpty();

        Fonsterforare.pressDialogButton(wizard, IDialogConstants.FINISH_ID);
        // 656 000 + 294 400 + 377 100
        String told = FILE + ". Nya rader: 2, ändrade: 0, oförändrade: 0.\nÅrets summa: 0,00 kr före, 1 327 500,00 kr efter.";
        Widgets.find(Label.class, "result", label -> told.equals(Fonsterforare.plain(label.getText())));
        Fonsterforare.pressDialogButton(wizard, IDialogConstants.FINISH_ID);

        Ui.await("the wizard to close", wizard::isDisposed);
        assertThat(kopfiler.lista()).singleElement().satisfies(file -> {
            assertThat(file.namn()).isEqualTo(FILE);
            assertThat(file.ar()).isEqualTo(year);
            assertThat(file.rader()).isEqualTo(2);
        });
    }

    @Test
    @Order(3) void KF_07_the_file_opens_from_the_navigator_and_a_problem_leads_to_its_cell() {
        Fonsterforare.showView(PROBLEMS);
        GridRobot grid = openFromNavigator();
        assertSums("1 033 100,00", "294 400,00", "1 327 500,00");

        grid.select(ANNA, Radfalt.KONTO);
        Fonsterforare.open("the problem of October", item -> "KF-07".equals(item.getText(1)) && FILE.equals(item.getText(3)));

        Ui.await("the cell of October", () -> editor().grid().activeCell().filter(cell -> OCTOBER.equals(cell.column().id())).isPresent());
        assertThat(plain(grid.text(BERTIL, OCTOBER))).isEqualTo("127 000,00");
        assertThat(grid.labels(BERTIL, OCTOBER)).contains("WARNING");
    }

    @Test
    @Order(4) void the_mended_amount_is_undone_and_done_again() {
        GridRobot grid = GridRobot.inSight();
        grid.select(BERTIL, OCTOBER).type("127100");
        assertSums("1 033 200,00", "294 400,00", "1 327 600,00");
        Ui.await("dirty", () -> editor().isDirty());
        Widgets.find(Label.class, "no problem is left", label -> "Inga problem".equals(label.getText()));

        inEditor(IWorkbenchCommandConstants.EDIT_UNDO);
        Ui.await("clean after undo", () -> !editor().isDirty());
        assertSums("1 033 100,00", "294 400,00", "1 327 500,00");
        Fonsterforare.awaitItem("the problem again", item -> "KF-07".equals(item.getText(1)));

        inEditor(IWorkbenchCommandConstants.EDIT_REDO);
        Ui.await("dirty after redo", () -> editor().isDirty());
        assertSums("1 033 200,00", "294 400,00", "1 327 600,00");
    }

    @Test
    @Order(5) void PR_02_a_green_cell_changes_the_forecast_and_not_what_is_decided() {
        GridRobot grid = GridRobot.inSight();
        grid.select(ANNA, OCTOBER);
        assertThat(grid.labels(ANNA, OCTOBER)).contains("PROGNOS");

        grid.type("100000");

        assertSums("1 033 200,00", "295 200,00", "1 328 400,00");
        grid.select(ANNA, OCTOBER);
        assertThat(plain(grid.total(1, OCTOBER))).as("decided in October: Bertil alone").isEqualTo("127 100,00");
        assertThat(plain(grid.total(2, OCTOBER))).as("forecast in October").isEqualTo("100 000,00");
    }

    @Test
    @Order(6) void what_was_saved_is_there_when_the_file_is_opened_again() {
        inEditor(IWorkbenchCommandConstants.FILE_SAVE);
        Ui.await("saved", () -> !editor().isDirty());
        inEditor(IWorkbenchCommandConstants.FILE_CLOSE);
        Ui.await("closed", () -> !(Fonsterforare.page().getActiveEditor() instanceof KopfilEditor));

        GridRobot grid = openFromNavigator();

        assertSums("1 033 200,00", "295 200,00", "1 328 400,00");
        grid.select(ANNA, OCTOBER);
        assertThat(plain(grid.text(ANNA, OCTOBER))).isEqualTo("100 000,00");
        assertThat(grid.labels(ANNA, OCTOBER)).contains("PROGNOS").doesNotContain("CHANGED");
        assertThat(plain(grid.text(BERTIL, OCTOBER))).isEqualTo("127 100,00");
        assertThat(grid.labels(BERTIL, OCTOBER)).doesNotContain("PROGNOS", "CHANGED", "WARNING");
        assertThat(Ui.get(() -> editor().isDirty())).isFalse();
    }

    @Test
    @Order(7) void KF_07_the_history_tells_field_before_and_after() {
        Fonsterforare.showView(HISTORY);
        Ui.run(() -> Fonsterforare.page().activate(editor()));
        GridRobot.inSight().select(BERTIL, OCTOBER);

        Table history = Fonsterforare.table("När", "Vem", "Vad", "Fält", "Före", "Efter");
        Fonsterforare.awaitRow(history, "Ändrat", "Oktober, faktisk kostnad", "127 000,00", "127 100,00");
    }

    @Test
    @Order(8) void PR_02_the_prognos_sums_what_is_decided_and_forecast_per_month_and_insats() {
        Fonsterforare.showView(PROGNOS);
        Combo years = Widgets.find(Combo.class, "years of the prognos", combo -> combo.indexOf(String.valueOf(year)) >= 0);
        Fonsterforare.choose(years, String.valueOf(year));

        Table months = Fonsterforare.table("Månad", "Faktisk", "Prognos", "Summa");
        Fonsterforare.awaitRow(months, "Hela året", "1 033 200,00", "295 200,00", "1 328 400,00");
        Fonsterforare.awaitRow(months, "februari", "0,00", "0,00", "0,00");
        Fonsterforare.awaitRow(months, "mars", "70 400,00", "0,00", "70 400,00");
        Fonsterforare.awaitRow(months, "oktober", "127 100,00", "100 000,00", "227 100,00");
        Fonsterforare.awaitRow(months, "november", "123 000,00", "96 000,00", "219 000,00");
        Fonsterforare.awaitRow(months, "december", "127 100,00", "99 200,00", "226 300,00");
        Table insatser = Fonsterforare.table("Insats", "Faktisk", "Prognos", "Summa");
        assertThat(Fonsterforare.rows(insatser)).containsExactly(List.of("BmSS", "656 000,00", "295 200,00", "951 200,00"),
                List.of("Korttidsboende", "377 200,00", "0,00", "377 200,00"));
    }

    @Test
    @Order(9) void the_export_is_read_back_and_changes_nothing() {
        Kopfilsinfo file = kopfiler.lista().get(0);
        Path exported = folder.resolve("export.xlsx");
        kopfiler.exportera(file.id(), exported, new NullProgressMonitor());

        Filsvar read = kopfiler.granska(List.of(exported), new Lasval(OptionalInt.of(year), null, Set.of()), new NullProgressMonitor()).filer()
                .get(0);
        assertThat(read.fel()).isEmpty();
        assertThat(read.rader()).hasSize(2);
        assertThat(read.faktiskt().summa()).isEqualTo("1033200.00");
        assertThat(read.prognos().summa()).isEqualTo("295200.00");
        assertThat(read.prognos().get(10)).isEqualTo("100000.00");
        assertThat(read.avvikelser()).isEmpty();

        Importplan again = kopfiler.planera(exported, new Importmal(UNIT, year, FILE), Lasval.AUTO, new NullProgressMonitor());
        assertThat(again.kopfilId()).isEqualTo(file.id());
        assertThat(again.rader()).hasSize(2).allSatisfy(row -> assertThat(row.utfall()).isEqualTo(Utfall.OFORANDRAD));
    }

    @Test
    @Order(10) void two_people_change_one_row_and_neither_loses_anything() {
        String file = kopfiler.lista().get(0).id();
        GridRobot grid = GridRobot.inSight();
        grid.select(BERTIL, Radfalt.KONTO).type("4510");
        grid.select(BERTIL, Radfalt.manad(11)).type("123100");
        Kopfilsrad theirs = kopfiler.oppna(file).rader().get(BERTIL - 1);
        theirs.setKonto("4600");
        theirs.setKommentar("Ring i december");
        theirs.setFaktisktDec(new BigDecimal("127000.00"));
        assertThat(kopfiler.spara(file, List.of(theirs), List.of())).isInstanceOf(Sparresultat.Sparat.class);

        inEditor(IWorkbenchCommandConstants.FILE_SAVE);
        Table collisions = Widgets.byId(Table.class, "krockar");
        assertThat(Fonsterforare.rows(collisions)).as("months and comment are merged without a question").singleElement()
                .asInstanceOf(list(String.class))
                .contains("Konto", "4510", "4600");
        Widgets.press("Ta alla mina");
        Widgets.press("Klar");
        Ui.await("saved", () -> editor() != null && editor().grid() != null && !editor().isDirty());

        Kopfilsrad stored = kopfiler.oppna(file).rader().get(BERTIL - 1);
        assertThat(stored.getKonto()).isEqualTo("4510");
        assertThat(stored.getKommentar()).isEqualTo("Ring i december");
        assertThat(stored.getFaktisktNov()).isEqualTo("123100.00");
        assertThat(stored.getFaktisktDec()).isEqualTo("127000.00");
        assertThat(kopfiler.historik("Kopfilsrad", stored.getId())).as("what was not chosen stands in the history")
                .anySatisfy(entry -> assertThat(entry.fore()).isEqualTo("4600")).anySatisfy(entry -> assertThat(entry.efter()).isEqualTo("4600"));

        // the story goes on with the amounts as they were
        stored.setKonto(null);
        stored.setKommentar(null);
        stored.setFaktisktNov(new BigDecimal("123000.00"));
        stored.setFaktisktDec(new BigDecimal("127100.00"));
        assertThat(kopfiler.spara(file, List.of(stored), List.of())).isInstanceOf(Sparresultat.Sparat.class);
        inEditor(IWorkbenchCommandConstants.FILE_CLOSE);
        Ui.await("closed", () -> !(Fonsterforare.page().getActiveEditor() instanceof KopfilEditor));
    }

    @Test
    @Order(11) void KF_10_the_reviewed_file_is_uploaded_with_the_checklist_and_locked() {
        openFromNavigator();
        Livscykelforare.granskaOchLaddaUpp();

        Ui.await("read again, locked", () -> editor().grid() != null);
        Widgets.byId(Button.class, "livscykel.OPPNA_IGEN");
        assertThat(kopfiler.lista().get(0).status()).isEqualTo(Kopfilsstatus.UPPLADDAD);
        GridRobot grid = GridRobot.inSight();
        grid.select(BERTIL, OCTOBER);
        Ui.run(() -> editor().grid().clear());
        assertThat(plain(grid.text(BERTIL, OCTOBER))).as("a locked cell").isEqualTo("127 100,00");
        assertThat(Ui.get(() -> editor().isDirty())).isFalse();
    }

    @Test
    @Order(12) void S46_reopening_and_a_change_make_version_2() {
        Livscykelforare.oppnaIgen("Ett belopp var fel");
        GridRobot grid = GridRobot.inSight();
        grid.select(BERTIL, OCTOBER).type("120000");
        assertSums("1 026 100,00", "295 200,00", "1 321 300,00");
        inEditor(IWorkbenchCommandConstants.FILE_SAVE);
        Ui.await("saved", () -> !editor().isDirty());
        Livscykelforare.granskaOchLaddaUpp();

        Table versions = Livscykelforare.versioner();
        Fonsterforare.awaitRow(versions, year + "-12 version 2");
        Fonsterforare.awaitRow(versions, year + "-12 version 1");
        assertThat(Fonsterforare.rows(versions)).satisfies(rows -> {
            assertThat(rows.get(0)).contains("2", "1 026 100,00", "295 200,00");
            assertThat(rows.get(1)).contains("2", "1 033 200,00", "295 200,00");
        });
    }

    @Test
    @Order(13) void KF_10_two_versions_are_compared_cell_by_cell() {
        Livscykelforare.jamforTva();
        Widgets.find(Label.class, "the sums of the comparison",
                label -> "jamforelse.om".equals(label.getData(Widgets.ID)) && plain(label.getText()).contains("1 033 200,00 → 1 026 100,00"));
        GridRobot grid = GridRobot.inSight();
        assertThat(plain(grid.text(1, "fore"))).isEqualTo("127 100,00");
        assertThat(plain(grid.text(1, "efter"))).isEqualTo("120 000,00");
        assertThat(plain(grid.text(1, "differens"))).isEqualTo("\u22127 100,00");
    }

    private Placeringsberattelse placering() {
        return new Placeringsberattelse(service(Lagring.class), service(Prislistetjanst.class), LocalDate.now(service(Clock.class)));
    }

    @Test
    @Order(14) void S12_BB_10_to_BB_18_a_place_is_called_off_assessed_drawn_up_and_its_price_corrected() {
        placering().avrop();
        placering().kontroll();
    }

    @Test
    @Order(15) void BB_21_to_BB_23_and_BB_60_the_avtal_is_signed_sent_archived_and_terminated() {
        placering().tillArkivet();
        placering().uppsagning();
    }

    private static void write(Shell window, String label, String text) {
        Text field = Fonsterforare.field(window, Text.class, label);
        Ui.run(() -> field.setText(text));
    }

    private static GridRobot openFromNavigator() {
        Fonsterforare.showView(NAVIGATOR);
        Fonsterforare.open("the file in the navigator", item -> item.getText().startsWith(FILE));
        // the start page has a grid too
        Ui.await("the file's own grid", () -> Fonsterforare.page().getActiveEditor() instanceof KopfilEditor one && one.grid() != null
                && one.grid().table().isVisible());
        return new GridRobot(Ui.get(() -> editor().grid()));
    }

    private static KopfilEditor editor() {
        return (KopfilEditor) Fonsterforare.page().getActiveEditor();
    }

    /** Runs the command as a key of the editor would, without waiting for it, since it may open a dialog. */
    private static void inEditor(String command) {
        Ui.start(() -> {
            Fonsterforare.page().activate(editor());
            Fonsterforare.execute(editor().getSite(), command);
        });
    }

    private static void assertSums(String faktisk, String prognos, String totalt) {
        Widgets.find(Label.class, "faktisk " + faktisk, label -> shows(label, "faktisk", faktisk));
        Widgets.find(Label.class, "prognos " + prognos, label -> shows(label, "prognos", prognos));
        Widgets.find(Label.class, "totalt " + totalt, label -> shows(label, "totalt", totalt));
    }

    private static boolean shows(Label label, String id, String amount) {
        return id.equals(label.getData(Widgets.ID)) && amount.equals(plain(label.getText()));
    }
}
