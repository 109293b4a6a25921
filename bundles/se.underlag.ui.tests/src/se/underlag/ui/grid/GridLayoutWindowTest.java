package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.hideshow.command.ColumnHideCommand;
import org.eclipse.nebula.widgets.nattable.reorder.command.ColumnReorderCommand;
import org.eclipse.nebula.widgets.nattable.resize.command.ColumnResizeCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.grid.internal.GridWorks;

/** Columns in a window: moved, hidden, frozen, and laid out again the next time. */
class GridLayoutWindowTest {

    private final LayoutStore store = LayoutStore.inMemory();
    private Shell shell;
    private Grid<String> grid;
    private GridRobot robot;

    @BeforeEach void open() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        Ui.run(() -> {
            shell = new Shell(Display.getDefault());
            shell.setLayout(new FillLayout());
            grid = Grid.<String>of(new Klocka()).column(column("a").frozen().group("Person")).column(column("b").group("Person"))
                    .column(column("c").group("Avtal").groupable()).column(column("d").group("Avtal")).layouts(store).build(shell);
            grid.setRows(List.of("3", "1", "2"));
            shell.setSize(700, 300);
            shell.open();
            robot = new GridRobot(grid);
        });
    }

    private static Column<String> column(String id) {
        return new Column<String>(id, "Kolumn " + id, ColumnType.TEXT, row -> id + row).width(100);
    }

    @AfterEach void close() {
        if (shell != null) {
            Ui.run(shell::dispose);
        }
    }

    @Test void columns_that_are_moved_hidden_widened_and_sorted_come_back_the_next_time() {
        Ui.run(() -> {
            grid.table().doCommand(new ColumnReorderCommand(grid.table(), 4, 3));
            grid.table().doCommand(new ColumnResizeCommand(grid.table(), 3, 180));
            grid.table().doCommand(new ColumnHideCommand(grid.table(), 2));
        });
        robot.clickHeading("a", SWT.NONE);
        assertThat(shown()).containsExactly("a", "d", "c");

        close();
        open();

        assertThat(shown()).containsExactly("a", "d", "c");
        assertThat(Ui.get(() -> grid.table().getColumnWidthByPosition(2))).isEqualTo(180);
        assertThat(robot.rest().text(1, "a")).isEqualTo("a1");
        assertThat(store.last().orElseThrow()).contains("-b:100").contains("sort=+a");
    }

    @Test void what_is_filtered_by_is_kept_nowhere() {
        robot.filter("a", "a1");
        close();

        assertThat(store.last().orElseThrow()).doesNotContain("a1");
        open();
        assertThat(Widgets.label("rutnat.antal")).isEqualTo("3 rader");
    }

    @Test void a_named_layout_is_laid_out_again_and_the_default_one_restored() {
        Ui.run(() -> GridWorks.hide(grid, "d"));
        Ui.run(() -> GridWorks.save(grid, "Utan d"));
        Ui.run(() -> GridWorks.standard(grid));
        assertThat(shown()).containsExactly("a", "b", "c", "d");

        Ui.run(() -> GridWorks.apply(grid, "Utan d"));

        assertThat(shown()).containsExactly("a", "b", "c");
        assertThat(store.named()).containsOnlyKeys("Utan d");
    }

    @Test void columns_are_ticked_and_searched_for_in_a_dialog() {
        Ui.run(() -> GridWorks.openColumns(grid));
        Table table = Widgets.byId(Table.class, "kolumner");
        Text search = Widgets.byId(Text.class, "kolumner.sok");
        Ui.run(() -> {
            search.setText("avtal");
            assertThat(table.getItemCount()).isEqualTo(2);
            table.getItem(0).setChecked(false);
            Event event = new Event();
            event.item = table.getItem(0);
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
        });
        Widgets.press("Använd");

        Ui.await("hidden", () -> shown().equals(List.of("a", "b", "d")));
    }

    @Test void columns_are_frozen_up_to_one_and_let_go_again() {
        Ui.run(() -> GridWorks.freezeTo(grid, "c"));
        assertThat(Ui.get(() -> GridWorks.frozen(grid))).isEqualTo(3);

        Ui.run(() -> GridWorks.hide(grid, "b"));
        assertThat(Ui.get(() -> GridWorks.frozen(grid))).isEqualTo(2);
        assertThat(shown()).containsExactly("a", "c", "d");

        Ui.run(() -> GridWorks.unfreeze(grid));
        assertThat(Ui.get(() -> GridWorks.frozen(grid))).isZero();
    }

    @Test void a_line_above_the_headings_says_what_columns_have_in_common() {
        assertThat(Ui.get(() -> grid.table().getCellByPosition(3, 0).getDataValue())).isEqualTo("Avtal");
        assertThat(Ui.get(() -> grid.table().getCellByPosition(3, 1).getDataValue())).isEqualTo("Kolumn c");
    }

    private List<String> shown() {
        return Ui.get(() -> IntStream.range(1, grid.table().getColumnCount())
                .mapToObj(position -> grid.columns().get(grid.table().getColumnIndexByPosition(position)).id()).toList());
    }
}
