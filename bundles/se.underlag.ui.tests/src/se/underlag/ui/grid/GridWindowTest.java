package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;

/** The grid in a window of its own, worked by a robot. */
class GridWindowTest {

    private final List<Kopfilsrad> rader = new ArrayList<>();
    private final List<String> problem = new ArrayList<>();
    private EditHistory history;
    private Shell shell;
    private Grid<Kopfilsrad> grid;
    private GridRobot robot;

    @BeforeEach void open() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        for (int i = 1; i <= 40; i++) {
            Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
            rad.setKonto("45" + (50 - i));
            rad.setFaktisktJan(new BigDecimal("100.00"));
            rader.add(rad);
        }
        Ui.run(() -> {
            history = new EditHistory(new DefaultOperationHistory(), this, "test");
            shell = new Shell(Display.getDefault());
            shell.setLayout(new FillLayout());
            grid = Grid.<Kopfilsrad>of(Klocka.fixed(LocalDate.of(2025, 3, 20)))
                    .column(column("konto", ColumnType.TEXT, Literals.KOPFILSRAD__KONTO).frozen())
                    .column(column("from", ColumnType.DATUM, Literals.KOPFILSRAD__FROM))
                    .column(column("jan", ColumnType.KRONOR, Literals.KOPFILSRAD__FAKTISKT_JAN))
                    .column(column("feb", ColumnType.KRONOR, Literals.KOPFILSRAD__FAKTISKT_FEB))
                    .column(new Column<>("summa", "Summa", ColumnType.KRONOR, Kopfilsrad::getFaktisktJan))
                    .totals(new TotalsLine<>("Totalt", "Totalt", (rad, column) -> (BigDecimal) column.valueOf(rad)))
                    .states((rad, column) -> history.isChanged(rad, Literals.KOPFILSRAD__FAKTISKT_JAN) && column.id().equals("jan")
                            ? new CellState(Set.of(CellMark.CHANGED, CellMark.PROGNOS), "not")
                            : CellState.PLAIN)
                    .history(history).build(shell);
            grid.setRows(rader);
            history.addListener(objects -> grid.refresh(objects.stream().map(Kopfilsrad.class::cast).toList()));
            grid.onProblems(problem::addAll);
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

    @Test void typing_edits_marks_sums_and_moves_down() {
        robot.select(2, "jan").type("1 234,5");

        assertThat(robot.text(2, "jan")).isEqualTo("1\u00A0234,50");
        assertThat(robot.labels(2, "jan")).contains("CHANGED", "PROGNOS", "NUMBER");
        assertThat(robot.total(1, "jan")).isEqualTo("5\u00A0134,50");
        assertThat(Ui.get(() -> grid.activeCell().orElseThrow().row())).isSameAs(rader.get(2));
        assertThat(robot.isEditing()).isFalse();
    }

    @Test void typing_edits_the_active_cell_also_when_more_is_marked() {
        robot.select(2, "jan").selectTo(4, "feb").type("7");

        assertThat(robot.text(2, "jan")).isEqualTo("7,00");
        assertThat(robot.text(3, "jan")).isEqualTo("100,00");
        assertThat(rader.get(1).getFaktisktFeb()).isNull();
    }

    @Test void undo_takes_the_edit_and_its_mark_back() {
        robot.select(2, "jan").type("7");
        assertThat(Ui.get(history::undoLabel)).isEqualTo("Ändra jan");

        Ui.run(history::undo);

        assertThat(robot.text(2, "jan")).isEqualTo("100,00");
        assertThat(robot.labels(2, "jan")).doesNotContain("CHANGED");
        assertThat(robot.total(1, "jan")).isEqualTo("4\u00A0000,00");
    }

    @Test void what_cannot_be_read_keeps_the_editor_open_until_esc() {
        robot.select(1, "from").type("250230");
        assertThat(robot.isEditing()).isTrue();

        robot.pressInEditor(SWT.ESC);

        assertThat(robot.isEditing()).isFalse();
        assertThat(rader.get(0).getFrom()).isNull();
        assertThat(Ui.get(history::isDirty)).isFalse();
    }

    @Test void a_date_may_be_counted_from_today() {
        robot.select(1, "from").type("+14");

        assertThat(robot.text(1, "from")).isEqualTo("2025-04-03");
    }

    @Test void a_cell_that_only_shows_opens_no_editor() {
        robot.select(1, "summa").press(SWT.F2);

        assertThat(robot.isEditing()).isFalse();
    }

    @Test void delete_empties_what_is_marked_as_one_edit() {
        robot.select(1, "jan").selectTo(3, "feb");
        robot.press(SWT.DEL);

        assertThat(rader.subList(0, 3)).allMatch(rad -> rad.getFaktisktJan() == null);
        assertThat(robot.total(1, "jan")).isEqualTo("3\u00A0700,00");
        Ui.run(history::undo);
        assertThat(rader.get(2).getFaktisktJan()).isEqualTo("100.00");
        assertThat(Ui.get(history::isDirty)).isFalse();
    }

    @Test void the_summary_counts_sums_and_means() {
        robot.select(1, "jan").selectTo(3, "feb");

        assertThat(Ui.get(grid::summary))
                .isEqualTo(SelectionSummary.of(List.of(new BigDecimal("100.00"), new BigDecimal("100.00"), new BigDecimal("100.00"))));
    }

    @Test void copied_cells_come_back_from_the_system_clipboard() {
        robot.select(1, "konto").selectTo(2, "jan");
        Ui.run(grid::copy);
        assertThat(clipboard()).isEqualTo("4549\t\t100,00\n4548\t\t100,00");

        clipboard("7,5\t8\r\n9\t-1 000,25\r\n");
        robot.select(4, "jan");
        Ui.run(grid::paste);

        assertThat(problem).isEmpty();
        assertThat(robot.text(4, "jan")).isEqualTo("7,50");
        assertThat(robot.text(5, "feb")).isEqualTo("\u22121\u00A0000,25");
        assertThat(robot.labels(5, "feb")).contains("NEGATIVE");
    }

    @Test void one_copied_value_fills_all_that_is_marked() {
        clipboard("5");
        robot.select(1, "jan").selectTo(2, "feb");
        Ui.run(grid::paste);

        assertThat(rader.get(0).getFaktisktJan()).isEqualTo("5.00");
        assertThat(rader.get(1).getFaktisktFeb()).isEqualTo("5.00");
        assertThat(rader.get(2).getFaktisktFeb()).isNull();
    }

    @Test void sorting_moves_rows_but_an_edit_moves_none() {
        Ui.run(() -> grid.table().doCommand(new SortColumnCommand(grid.table(), 1, false, SortDirectionEnum.ASC)));
        assertThat(robot.rest().text(1, "konto")).isEqualTo("4510");

        robot.select(1, "konto").type("9999");

        assertThat(robot.text(1, "konto")).isEqualTo("9999");
        assertThat(rader.get(39).getKonto()).isEqualTo("9999");
        assertThat(Ui.get(() -> grid.reveal(rader.get(0), "jan"))).isTrue();
        assertThat(Ui.get(() -> grid.activeCell().orElseThrow().row())).isSameAs(rader.get(0));
    }

    @Test void while_it_is_locked_nothing_can_be_typed() {
        Ui.run(() -> grid.setLocked(true));

        robot.select(1, "jan").press(SWT.F2);

        assertThat(robot.isEditing()).isFalse();
    }

    @Test void a_screen_reader_hears_place_value_signs_and_the_theme_changes_nothing() {
        robot.select(2, "jan").type("7");
        Ui.run(() -> grid.setDark(true));
        robot.select(2, "jan");

        String said = Ui.get(grid::activeCellInWords);

        assertThat(said).contains("jan").contains("2").contains("7,00").contains("prognos").contains("not");
    }

    private static String clipboard() {
        return Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    private static void clipboard(String text) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
    }
}
