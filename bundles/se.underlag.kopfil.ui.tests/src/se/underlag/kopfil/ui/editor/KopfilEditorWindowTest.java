package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.RadAvvisadException;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.edit.Change;

/** The editor beside the product's workbench, with a service of köpfiler that the test answers for. */
class KopfilEditorWindowTest {

    private final Provtjanst prov = new Provtjanst(() -> Exempelfil.s01().innehall());
    private Editorrigg rigg;
    private final Provlivscykel livscykel = new Provlivscykel();
    private final Provutkast utkast = new Provutkast();
    private boolean farAndra = true;
    private KopfilEditor editor;
    private GridRobot robot;

    @BeforeEach void open() {
        rigg = new Editorrigg(prov, utkast, livscykel, () -> farAndra);
    }

    private void oppna() {
        robot = rigg.oppna();
        editor = rigg.editor();
    }

    @AfterEach void close() {
        if (rigg != null) {
            rigg.close();
        }
    }

    @Test void KF_11_who_edits_a_colleagues_file_is_told_whose_it_is_and_gets_the_steps_of_the_role() {
        oppna();
        assertThat(Widgets.label("livscykel.status")).isEqualTo("Arbetsfil");
        assertThat(Widgets.label("livscykel.agare")).isEqualTo("Filen ägs av Anna Exempelsson. Kom överens innan du ändrar (KF-11).");
        Widgets.byId(Button.class, "livscykel.GRANSKA");
    }

    @Test void PR_03_the_file_is_shown_with_actual_and_forecast_apart() {
        oppna();

        assertThat(robot.text(1, Radfalt.manad(9))).isEqualTo("96\u00A0000,00");
        robot.select(1, Radfalt.manad(10));
        assertThat(robot.labels(1, Radfalt.manad(10))).contains("PROGNOS");
        assertThat(robot.total(1, Radfalt.manad(10))).isEqualTo("0,00");
        assertThat(robot.total(2, Radfalt.manad(10))).isEqualTo("99\u00A0200,00");
        assertThat(Widgets.label("faktisk")).isEqualTo("656\u00A0000,00");
        assertThat(Widgets.label("prognos")).isEqualTo("294\u00A0400,00");
        assertThat(Widgets.label("totalt")).isEqualTo("950\u00A0400,00");
        assertThat(prov.tradar()).isNotEmpty().doesNotContain(Display.getDefault().getThread());
    }

    @Test void an_edit_makes_the_tab_dirty_undo_makes_it_clean_and_save_stores_it() {
        oppna();
        robot.select(1, Radfalt.manad(10)).type("100000");
        assertThat(Ui.get(editor::isDirty)).isTrue();
        assertThat(Widgets.label("prognos")).isEqualTo("295\u00A0200,00");

        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(Ui.get(editor::isDirty)).isFalse();
        assertThat(Widgets.label("prognos")).isEqualTo("294\u00A0400,00");

        kommando(IWorkbenchCommandConstants.EDIT_REDO);
        Ui.run(() -> page().saveEditor(editor, false));

        assertThat(Ui.get(editor::isDirty)).isFalse();
        assertThat(prov.sparade()).hasSize(1);
        assertThat(prov.sparade().get(0)).singleElement().extracting("id").isEqualTo("handelse-1");
        assertThat(robot.labels(1, Radfalt.manad(10))).doesNotContain("CHANGED");
    }

    @Test void checks_follow_the_edits_and_mark_the_cell() {
        oppna();
        robot.select(1, Radfalt.DYGNSPRIS).type("-1");

        Ui.await("finding", () -> !editor.fyndmodell().fynd().isEmpty());

        assertThat(robot.labels(1, Radfalt.DYGNSPRIS)).contains("ERROR", "NEGATIVE");
        assertThat(robot.text(1, Kolumner.TECKEN)).isEqualTo("!");
        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        Ui.await("no finding", () -> editor.fyndmodell().fynd().isEmpty());
    }

    @Test void a_finding_leads_to_its_cell_and_the_row_is_told_to_other_views() {
        oppna();
        Ui.run(() -> editor.visa(new Fynd.Plats("Centrum boende", null, 1, null, null, "rad-1", Radfalt.KOMMENTAR)));

        assertThat(Ui.get(() -> editor.grid().activeCell().orElseThrow().column().id())).isEqualTo(Radfalt.KOMMENTAR);
        assertThat(Ui.get(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement()))
                .isInstanceOfSatisfying(Kopfilsrad.class, rad -> assertThat(rad.getId()).isEqualTo("rad-1"));
    }

    @Test void PR_06_a_refused_row_is_told_with_the_rule_and_the_edit_stays() {
        oppna();
        robot.select(1, Radfalt.KONTO).type("4510");
        prov.fallerMed(new RadAvvisadException(List.of(new Fynd("PR-06", Allvar.FEL, "Raden saknar person och beslut.",
                new Fynd.Plats("Centrum boende", null, 1, null, null, "rad-1", Radfalt.manad(3)), true))));

        Ui.start(() -> editor.doSave(new NullProgressMonitor()));
        Widgets.shell("sparat");
        Widgets.press("Stäng");

        Ui.await("cell", () -> editor.grid().activeCell().orElseThrow().column().id().equals(Radfalt.manad(3)));
        assertThat(Ui.get(editor::isDirty)).isTrue();
        assertThat(robot.text(1, Radfalt.KONTO)).isEqualTo("4510");
    }

    @Test void fields_that_do_not_collide_are_merged_without_a_question_and_stored() {
        oppna();
        robot.select(1, Radfalt.KONTO).type("4510");
        nagonHann(rad -> rad.setKommentar("Ring i mars"));

        Ui.start(() -> editor.doSave(new NullProgressMonitor()));

        Ui.await("saved", () -> !prov.sparade().isEmpty() && !editor.isDirty());
        assertThat(prov.sparade().get(0)).singleElement().isInstanceOfSatisfying(Kopfilsrad.class, rad -> {
            assertThat(rad.getKonto()).isEqualTo("4510");
            assertThat(rad.getKommentar()).isEqualTo("Ring i mars");
            assertThat(rad.getVersion()).isEqualTo(2);
        });
        assertThat(Ui.get(() -> editor.grid().activeCell().orElseThrow().column().id())).as("the place of work").isEqualTo(Radfalt.KONTO);
        assertThat(GridRobot.inSight().text(1, Radfalt.KOMMENTAR)).isEqualTo("Ring i mars");
    }

    @Test void a_collision_is_asked_about_and_undo_gives_my_value_back() {
        oppna();
        robot.select(1, Radfalt.KONTO).type("4510");
        nagonHann(rad -> rad.setKonto("4600"));

        Ui.start(() -> editor.doSave(new NullProgressMonitor()));
        Table krockar = Widgets.byId(Table.class, "krockar");
        assertThat(Ui.get(() -> rad(krockar.getItem(0)))).containsExactly("Rad 1 Alva Exempelsson", "Konto", "(tomt)", "4510", "4600",
                "annan 2024-09-20 12:00", "");
        Widgets.press("Ta alla sparade");
        Widgets.press("Klar");

        Ui.await("saved", () -> !editor.isDirty());
        assertThat(GridRobot.inSight().text(1, Radfalt.KONTO)).isEqualTo("4600");
        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(GridRobot.inSight().text(1, Radfalt.KONTO)).isEqualTo("4510");
    }

    @Test void another_value_can_be_written_and_cancelling_keeps_every_edit() {
        oppna();
        robot.select(1, Radfalt.DYGNSPRIS).type("3300");
        nagonHann(rad -> rad.setDygnspris(new BigDecimal("3400.00")));

        Ui.start(() -> editor.doSave(new NullProgressMonitor()));
        Widgets.press("Avbryt, behåll mina ändringar");
        Ui.await("still dirty", () -> editor.isDirty() && editor.grid() != null);
        assertThat(robot.text(1, Radfalt.DYGNSPRIS)).isEqualTo("3\u00A0300,00");

        Ui.start(() -> editor.doSave(new NullProgressMonitor()));
        Button annat = Widgets.find(Button.class, "another value", button -> button.getText().replace("&", "").equals("Annat värde:"));
        Ui.run(() -> {
            annat.setSelection(true);
            annat.notifyListeners(SWT.Selection, new Event());
        });
        Text varde = Widgets.byId(Text.class, "annatVarde");
        Ui.run(() -> varde.setText("3350,50"));
        Widgets.press("Klar");

        Ui.await("saved", () -> !prov.sparade().isEmpty());
        assertThat(prov.sparade().get(0)).singleElement().extracting("dygnspris").hasToString("3350.50");
    }

    @Test void what_was_not_saved_when_the_program_stopped_is_offered_and_restored_as_one_step() {
        Kopfilsmodell forra = Exempelfil.s01().modell();
        forra.historik().execute("Konto", List.of(() -> List.of(Change.set(forra.poster().get(0).rad(), Literals.KOPFILSRAD__KONTO, "4510")),
                () -> Manadsandring.visa(forra.poster().get(0), 11, new BigDecimal("5"))));
        utkast.spara("fil", new Andringsbilder(forra.historik()).alla());
        oppna();

        Table lista = Widgets.byId(Table.class, "utkast");
        assertThat(Ui.get(() -> Arrays.stream(lista.getItems()).map(KopfilEditorWindowTest::rad).toList())).containsExactly(
                List.of("Rad 1 Alva Exempelsson", "Konto", "(tomt)", "4510"),
                List.of("Rad 1 Alva Exempelsson", "Prognos november", "96\u00A0000,00", "5,00"));
        Widgets.press("Återställ");

        Ui.await("restored", () -> editor.isDirty());
        assertThat(robot.text(1, Radfalt.KONTO)).isEqualTo("4510");
        assertThat(robot.text(1, Radfalt.manad(11))).isEqualTo("5,00");
        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(Ui.get(editor::isDirty)).isFalse();
        Ui.await("nothing unsaved, no draft", () -> utkast.andringar().isEmpty());
    }

    @Test void an_edit_is_kept_as_a_draft_within_two_seconds_and_given_up_with_the_editor() {
        oppna();
        long start = System.nanoTime();
        robot.select(1, Radfalt.KONTO).type("4510");
        Ui.await("draft", () -> !utkast.andringar().isEmpty());

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(utkast.andringar()).singleElement()
                .satisfies(andring -> assertThat(andring.mitt().varde("konto")).isEqualTo("4510"));
        assertThat(utkast.tradar()).doesNotContain(Display.getDefault().getThread());
        Ui.run(() -> page().closeEditor(editor, false));
        Ui.await("no draft", () -> utkast.andringar().isEmpty());
    }

    @Test void a_draft_that_is_kept_for_later_survives_other_edits() {
        Kopfilsmodell forra = Exempelfil.s01().modell();
        forra.historik().execute("Konto", List.of(() -> List.of(Change.set(forra.poster().get(0).rad(), Literals.KOPFILSRAD__KONTO, "4510"))));
        utkast.spara("fil", new Andringsbilder(forra.historik()).alla());
        oppna();
        Widgets.press("Behåll till senare");
        robot.select(1, Radfalt.manad(10)).type("1");

        Ui.await("both", () -> utkast.andringar().size() == 2);
        Ui.run(() -> page().closeEditor(editor, false));
        Ui.await("the kept one", () -> utkast.andringar().size() == 1);
    }

    private void nagonHann(Consumer<Kopfilsrad> andring) {
        Kopfilsinnehall deras = Exempelfil.s01().innehall();
        Kopfilsrad rad = deras.rader().get(0);
        andring.accept(rad);
        rad.setVersion(2);
        rad.setAndradAv("annan");
        rad.setAndradTid(Instant.parse("2024-09-20T10:00:00Z"));
        prov.nyare(deras);
    }

    private static List<String> rad(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
    }

    @Test void S01_the_views_of_money_are_chosen_by_commands_and_the_pane_follows_the_active_cell() {
        oppna();
        assertThat(Ui.get(() -> editor.delning().arOppen())).as("rows have the room at first").isFalse();
        kommando("se.underlag.kopfil.ui.detaljpanel");
        robot.select(1, Radfalt.manad(10));
        assertThat(Widgets.label("detaljRubrik")).isEqualTo("Rad 1 Alva Exempelsson · oktober");
        assertThat(Widgets.label("detaljPrognos")).isEqualTo("99\u00A0200,00");

        kommando("se.underlag.kopfil.ui.pengavy.faktiskt");
        assertThat(robot.text(1, Kolumner.SUMMA)).isEqualTo("656\u00A0000,00");
        assertThat(robot.total(3, Kolumner.SUMMA)).isEqualTo("656\u00A0000,00");
        assertThat(robot.labels(1, Radfalt.manad(10))).doesNotContain("PROGNOS");
        kommando("se.underlag.kopfil.ui.pengavy.prognos");
        assertThat(robot.text(1, Kolumner.SUMMA)).isEqualTo("294\u00A0400,00");
        assertThat(robot.text(1, Radfalt.manad(9))).isEmpty();
        assertThat(Widgets.label("faktisk")).as("the file itself stays as it is").isEqualTo("656\u00A0000,00");

        robot.select(1, Radfalt.manad(10)).type("100000");
        assertThat(Widgets.label("detaljPrognos")).isEqualTo("100\u00A0000,00");
        assertThat(Ui.get(() -> editor.delning().arOppen())).isTrue();
        kommando("se.underlag.kopfil.ui.detaljpanel");
        assertThat(Ui.get(() -> editor.delning().arOppen())).isFalse();
    }

    @Test void cells_are_filled_and_everything_is_put_back_by_the_commands_of_the_menus() {
        oppna();
        robot.select(1, Radfalt.manad(3)).selectTo(1, Radfalt.manad(4));
        kommando("se.underlag.ui.fyllHoger");
        assertThat(robot.text(1, Radfalt.manad(4))).isEqualTo("70\u00A0400,00");
        robot.select(1, Radfalt.manad(10)).type("5");

        robot.select(1, Radfalt.manad(10));
        kommando("se.underlag.ui.aterstallCeller");
        assertThat(robot.text(1, Radfalt.manad(10))).isEqualTo("99\u00A0200,00");
        assertThat(robot.labels(1, Radfalt.manad(10))).contains("PROGNOS").doesNotContain("CHANGED");

        kommando("se.underlag.ui.aterstallAllt");
        assertThat(robot.text(1, Radfalt.manad(4))).isEqualTo("96\u00A0000,00");
        kommando(IWorkbenchCommandConstants.EDIT_UNDO);
        assertThat(robot.text(1, Radfalt.manad(4))).isEqualTo("70\u00A0400,00");
    }

    @Test void the_menu_of_the_cells_offers_what_can_be_done_and_the_clipboard_takes_a_picture() {
        oppna();
        robot.select(1, Radfalt.manad(3));
        List<String> texts = Ui.get(() -> {
            Menu menu = editor.grid().table().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            return Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
        });
        assertThat(texts).anyMatch(text -> text.contains("Ctrl+D")).anyMatch(text -> text.contains("terställ"));

        kommando("se.underlag.ui.kopieraBild");
        assertThat(Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return clipboard.getContents(ImageTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        })).isNotNull();
    }

    @Test void a_row_that_comes_is_saved_with_the_others() {
        oppna();
        Ui.run(() -> {
            Kopfilsmodell modell = editor.modell();
            Kopfilsrad ny = modell.nyRad(1);
            modell.historik().execute("Ny rad", List.of(() -> List.of(Change.insertRoot(modell.rader(), 1, ny),
                    Change.set(ny, Literals.KOPFILSRAD__KONTO, "4510"))));
        });
        assertThat(robot.text(2, Radfalt.KONTO)).isEqualTo("4510");
        assertThat(robot.labels(2, Radfalt.KONTO)).contains("CHANGED");

        Ui.run(() -> editor.doSave(new NullProgressMonitor()));

        assertThat(Ui.get(editor::isDirty)).isFalse();
        assertThat(prov.sparade().get(0)).extracting(ett -> ((Kopfilsrad) ett).getKonto()).containsExactly("4510");
        assertThat(robot.labels(2, Radfalt.KONTO)).doesNotContain("CHANGED");
    }

    @Test void who_may_only_read_opens_no_cell() {
        farAndra = false;
        oppna();

        robot.select(1, Radfalt.KONTO).press(SWT.F2);

        assertThat(robot.isEditing()).isFalse();
    }

    private static IWorkbenchPage page() {
        return Editorrigg.page();
    }

    private void kommando(String id) {
        Ui.run(() -> {
            page().activate(editor);
            try {
                editor.getSite().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }
}
