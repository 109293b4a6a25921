package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.TotalsLine;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** Fifty thousand rows as they are spoken, and masked. */
class ReadableWindowTest {

    private static final int ROWS = 50_000;

    private Shell shell;
    private EditHistory history;
    private Grid<Integer> grid;
    private GridRobot robot;

    @BeforeEach void open() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        Ui.run(() -> {
            history = new EditHistory(new DefaultOperationHistory(), this, "test");
            shell = new Shell(Display.getDefault());
            shell.setLayout(new FillLayout());
            grid = Grid.<Integer>of(Klocka.fixed(LocalDate.of(2025, 3, 20)))
                    .column(new Column<Integer>("namn", "Namn", ColumnType.TEXT, row -> "Exempelsson " + row).sekretess(Sekretess.NAMN)
                            .skyddadNar(row -> row == 7).frozen().edited(row -> "Ändra", (row, value) -> List.of()))
                    .column(new Column<Integer>("jan", "Jan", ColumnType.KRONOR, row -> new BigDecimal(row + ".00")).spoken("Januari")
                            .edited(row -> "Ändra", (row, value) -> List.of()))
                    .totals(new TotalsLine<>("Totalt", "Allt tillsammans", (row, column) -> (BigDecimal) column.valueOf(row))).history(history)
                    .build(shell);
            grid.setRows(IntStream.rangeClosed(1, ROWS).boxed().toList());
            shell.setSize(700, 420);
            shell.open();
            shell.forceActive();
            robot = new GridRobot(grid);
        });
    }

    @AfterEach void close() {
        if (shell != null) {
            Ui.run(() -> {
                Diskret.satt(false);
                shell.dispose();
                history.dispose();
            });
        }
    }

    @Test void the_active_cell_is_said_value_first() {
        robot.select(ROWS, "jan");

        assertThat(Ui.get(grid::activeCellInWords)).isEqualTo("50\u00A0000,00, Januari, rad 50000");
    }

    @Test void discreet_mode_masks_cells_sums_words_and_the_clipboard_and_locks_them() {
        robot.select(3, "namn");
        robot.selectTo(3, "jan");
        Ui.run(() -> Diskret.satt(true));

        assertThat(robot.text(3, "namn")).isEqualTo(Sekretess.NAMN.mask());
        assertThat(robot.text(3, "jan")).isEqualTo(Sekretess.BELOPP.mask());
        assertThat(robot.total(1, "jan")).isEqualTo(Sekretess.BELOPP.mask());
        assertThat(Ui.get(grid::activeCellInWords)).startsWith("dold, Namn, rad 3").contains("kan inte ändras");
        robot.select(3, "namn").selectTo(3, "jan");
        Ui.run(grid::copy);
        assertThat(clipboard()).contains(Sekretess.NAMN.mask(), Sekretess.BELOPP.mask()).doesNotContain("Exempelsson", "3,00");
    }

    @Test void a_protected_person_is_masked_and_locked_without_discreet_mode_but_not_the_amount() {
        assertThat(robot.text(7, "namn")).isEqualTo(Sekretess.NAMN.mask());
        assertThat(robot.text(7, "jan")).isEqualTo("7,00");
        assertThat(robot.text(8, "namn")).isEqualTo("Exempelsson 8");
        robot.select(7, "namn");
        assertThat(Ui.get(grid::activeCellInWords)).startsWith("dold").contains("kan inte ändras");
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
}
