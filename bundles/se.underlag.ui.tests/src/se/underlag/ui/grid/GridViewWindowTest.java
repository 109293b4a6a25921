package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
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
                    .column(column("konto", ColumnType.TEXT, Literals.KOPFILSRAD__KONTO))
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

    private void sort(int columnPosition, SortDirectionEnum direction) {
        Ui.run(() -> grid.table().doCommand(new SortColumnCommand(grid.table(), columnPosition + 1, false, direction)));
        robot.rest();
    }
}
