package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;

/** Looking at a grid: sorting, filtering and grouping in a window, worked by a robot. */
class GridViewWindowTest {

    private static final List<String> KONTON = List.of("4510", "4520", "4530", "4540");

    private final List<Kopfilsrad> rader = new ArrayList<>();
    private EditHistory history;
    private Shell shell;
    private Grid<Kopfilsrad> grid;
    private GridRobot robot;

    @BeforeEach void open() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        for (int i = 1; i <= 200; i++) {
            Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
            rad.setKommentar("Rad " + i);
            rad.setKonto(KONTON.get(i % 4));
            rad.setFaktisktJan(BigDecimal.valueOf(i * 100L, 2));
            rader.add(rad);
        }
        Ui.run(() -> {
            history = new EditHistory(new DefaultOperationHistory(), this, "test");
            shell = new Shell(Display.getDefault());
            shell.setLayout(new FillLayout());
            grid = Grid.<Kopfilsrad>of(Klocka.fixed(LocalDate.of(2025, 3, 20)))
                    .column(column("kommentar", ColumnType.TEXT, Literals.KOPFILSRAD__KOMMENTAR).frozen())
                    .column(column("konto", ColumnType.TEXT, Literals.KOPFILSRAD__KONTO).groupable())
                    .column(column("jan", ColumnType.KRONOR, Literals.KOPFILSRAD__FAKTISKT_JAN))
                    .totals(new TotalsLine<>("Totalt", "Totalt.", (rad, column) -> (BigDecimal) column.valueOf(rad))).history(history).build(shell);
            grid.setRows(rader);
            history.addListener(objects -> grid.refresh(objects.stream().map(Kopfilsrad.class::cast).toList()));
            shell.setSize(900, 420);
            shell.open();
            robot = new GridRobot(grid);
        });
    }

    private static Column<Kopfilsrad> column(String id, ColumnType type, EAttribute attribute) {
        return new Column<Kopfilsrad>(id, id, type, rad -> rad.eGet(attribute)).edited(rad -> "Ändra " + id,
                (rad, value) -> List.of(Change.set(rad, attribute, value)));
    }

    @AfterEach void close() {
        if (shell != null) {
            Ui.run(() -> {
                shell.dispose();
                history.dispose();
            });
        }
    }

    @Test void a_click_sorts_a_held_ctrl_adds_and_the_third_click_takes_out() {
        robot.clickHeading("konto", SWT.NONE).clickHeading("jan", SWT.MOD1).clickHeading("jan", SWT.MOD1);

        assertThat(robot.text(1, "kommentar")).isEqualTo("Rad 200");
        assertThat(robot.text(2, "kommentar")).isEqualTo("Rad 196");
        assertThat(robot.headingLabels("konto")).contains("SORT_UP", "SORT_SEQ_0");
        assertThat(robot.headingLabels("jan")).contains("SORT_DOWN", "SORT_SEQ_1");

        robot.clickHeading("konto", SWT.MOD2).clickHeading("konto", SWT.MOD2);

        assertThat(robot.text(1, "kommentar")).isEqualTo("Rad 200");
        assertThat(robot.text(2, "kommentar")).isEqualTo("Rad 199");
        assertThat(robot.headingLabels("konto")).doesNotContain("SORT");
    }

    @Test void what_is_marked_and_where_it_stands_follow_the_rows() {
        robot.select(150, "konto").selectTo(151, "jan");
        int below = robot.bounds(150, "konto").y;

        sort(2, SortDirectionEnum.DESC);

        assertThat(Ui.get(grid::selectedRows)).containsExactly(rader.get(150), rader.get(149));
        assertThat(Ui.get(() -> grid.activeCell().orElseThrow().row())).isSameAs(rader.get(149));
        assertThat(robot.bounds(51, "konto").y).isEqualTo(below);
    }

    @Test void a_cell_that_is_being_typed_into_is_left_alone_until_it_is_done() {
        robot.select(3, "jan").press(SWT.F2);

        Ui.run(() -> grid.table().doCommand(new SortColumnCommand(grid.table(), 3, false, SortDirectionEnum.DESC)));
        assertThat(robot.isEditing()).isTrue();
        assertThat(Ui.get(grid::isAtRest)).isFalse();
        robot.pressInEditor(SWT.ESC);

        assertThat(robot.rest().text(1, "kommentar")).isEqualTo("Rad 200");
    }

    @Test void a_row_that_comes_is_shown_where_it_was_put_and_keeps_the_order() {
        sort(2, SortDirectionEnum.DESC);
        List<Kopfilsrad> more = new ArrayList<>(rader);
        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        ny.setKommentar("Ny");
        more.add(199, ny);
        more.remove(0);

        Ui.run(() -> grid.setRows(more));

        assertThat(robot.text(1, "kommentar")).isEqualTo("Rad 200");
        assertThat(robot.text(3, "kommentar")).isEqualTo("Ny");
    }

    @Test void the_filter_row_hides_rows_says_how_many_and_sums_those_that_are_shown() {
        robot.select(3, "konto");

        robot.filter("jan", "100..102");

        assertThat(Widgets.label("rutnat.antal")).isEqualTo("3 av 200 rader visas");
        assertThat(robot.text(1, "kommentar")).isEqualTo("Rad 100");
        assertThat(robot.total(1, "jan")).isEqualTo("303,00");
        assertThat(Ui.get(() -> grid.total(0, "jan"))).isEqualTo("20100.00");
        assertThat(robot.headingLabels("jan")).contains("FILTERED");

        Widgets.press("Visa alla rader");

        Ui.await("all rows", () -> Widgets.label("rutnat.antal").equals("200 rader"));
        assertThat(robot.total(1, "jan")).isEqualTo("20\u00A0100,00");
    }

    @Test void an_edit_of_a_shown_row_moves_the_sum_of_the_shown_and_hides_nothing() {
        robot.filter("jan", ">=200").select(1, "jan").type("50");

        assertThat(robot.text(1, "jan")).isEqualTo("50,00");
        assertThat(robot.total(1, "jan")).isEqualTo("50,00");
        assertThat(Ui.get(() -> grid.total(0, "jan"))).isEqualTo("19950.00");
    }

    @Test void values_are_ticked_in_a_list_with_their_counts() {
        robot.filter("jan", "<=10").openValues("konto");
        Table values = Widgets.byId(Table.class, "varden");
        Ui.await("values", () -> values.getItemCount() == 5);
        assertThat(Ui.get(() -> values.getItem(1).getText())).isEqualTo("4510 (2)");
        assertThat(Ui.get(() -> values.getItem(2).getText())).isEqualTo("4520 (3)");

        Ui.run(() -> tick(values, 0, false));
        Ui.run(() -> tick(values, 2, true));
        Widgets.press("Filtrera");

        Ui.await("one account", () -> grid.isAtRest() && grid.table().getActiveCellEditor() == null && "4520".equals(filter("konto")));
        assertThat(robot.text(1, "kommentar")).isEqualTo("Rad 1");
        assertThat(robot.text(2, "kommentar")).isEqualTo("Rad 5");
        assertThat(Widgets.label("rutnat.antal")).isEqualTo("3 av 200 rader visas");
    }

    @Test void words_are_searched_in_all_columns_and_esc_shows_all_rows_again() {
        robot.select(1, "konto");
        Ui.run(grid::find);
        Text search = Widgets.byId(Text.class, "rutnat.sok");
        Ui.run(() -> search.setText("4530 42"));

        Ui.await("found", () -> Widgets.label("rutnat.antal").startsWith("2 av"));
        assertThat(robot.text(1, "kommentar")).isEqualTo("Rad 42");

        Ui.run(() -> {
            Event esc = new Event();
            esc.keyCode = SWT.ESC;
            search.notifyListeners(SWT.KeyDown, esc);
        });
        Ui.await("all", () -> Widgets.label("rutnat.antal").equals("200 rader"));
    }

    @Test void a_filter_that_is_half_typed_hides_nothing_and_says_so() {
        robot.filter("jan", ">");

        assertThat(Widgets.label("rutnat.antal")).isEqualTo("200 av 200 rader visas");
    }

    @Test void sub_totals_stand_over_their_rows_follow_edits_and_are_no_rows() {
        robot.filter("jan", "<=10");
        Ui.run(() -> grid.groupBy("konto"));
        robot.rest();

        assertThat(robot.labels(1, "jan")).contains("GROUP");
        assertThat(robot.text(1, "kommentar")).isEqualTo("\u25BE 4510 – 2 rader");
        // rows 4 and 8
        assertThat(robot.text(1, "jan")).isEqualTo("12,00");
        assertThat(robot.text(2, "kommentar")).isEqualTo("Rad 4");

        robot.select(2, "jan").type("5,50");
        assertThat(robot.text(1, "jan")).isEqualTo("13,50");

        robot.select(2, "kommentar").selectTo(5, "jan");
        assertThat(Ui.get(grid::selectedRows)).extracting(Kopfilsrad::getKommentar).containsExactly("Rad 4", "Rad 8", "Rad 1");

        press(1, SWT.SPACE);
        assertThat(robot.text(1, "kommentar")).isEqualTo("\u25B8 4510 – 2 rader");
        assertThat(robot.text(3, "kommentar")).isEqualTo("Rad 1");

        assertThat(Ui.get(() -> grid.reveal(rader.get(7), "jan"))).isTrue();
        assertThat(Ui.get(() -> grid.activeCell().orElseThrow().row())).isSameAs(rader.get(7));

        Widgets.press("Stäng alla");
        Ui.await("closed", () -> grid.table().getRowIndexByPosition(7) < 0 || grid.shown(1) == null);
        Ui.run(() -> grid.groupBy(null));
        assertThat(robot.rest().text(1, "kommentar")).isEqualTo("Rad 1");
    }

    @Test void a_heading_opens_no_editor_and_keys_leave_it_alone() {
        Ui.run(() -> grid.groupBy("konto"));
        robot.rest();
        Ui.run(() -> {
            grid.table().forceFocus();
            grid.table().doCommand(new SelectCellCommand(selectionLayer(), 2, 0, false, false));
        });

        robot.press(SWT.F2);
        robot.press(SWT.DEL);
        Ui.run(grid::copy);
        Ui.run(grid::paste);

        assertThat(robot.isEditing()).isFalse();
        assertThat(Ui.get(history::isDirty)).isFalse();
        assertThat(Ui.get(grid::activeCell)).isEmpty();
    }

    @Test void a_hidden_row_is_shown_when_it_is_jumped_to() {
        robot.filter("jan", "1..2");

        assertThat(Ui.get(() -> grid.reveal(rader.get(120), "konto"))).isTrue();

        Ui.await("row", () -> grid.activeCell().filter(cell -> cell.row() == rader.get(120)).isPresent());
        assertThat(Widgets.label("rutnat.antal")).isEqualTo("200 rader");
    }

    private ILayer selectionLayer() {
        ILayer layer = grid.table().getLayer();
        while (!(layer instanceof SelectionLayer)) {
            layer = layer.getUnderlyingLayerByPosition(1, 5);
        }
        return layer;
    }

    private void press(int place, int key) {
        Ui.run(() -> {
            grid.table().forceFocus();
            grid.table().doCommand(new SelectCellCommand(selectionLayer(), 0, place - 1, false, false));
        });
        robot.press(key);
    }

    private String filter(String columnId) {
        return robot.filterText(columnId);
    }

    private static void tick(Table table, int place, boolean checked) {
        TableItem item = table.getItem(place);
        item.getText();
        item.setChecked(checked);
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }

    private void sort(int columnPosition, SortDirectionEnum direction) {
        Ui.run(() -> grid.table().doCommand(new SortColumnCommand(grid.table(), columnPosition + 1, false, direction)));
        robot.rest();
    }
}
