package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.edit.Change;

/** Copying and pasting through the system's own clipboard. */
class GridPasteWindowTest {

    private static final String PASTE_REST = "Klistra in det som passar";
    private static final String CANCEL = "Avbryt";

    private Testgrid test;

    private Testgrid open(int rows) {
        assumeTrue(Ui.isAvailable(), "needs a display");
        test = new Testgrid(rows, builder -> builder);
        return test;
    }

    @AfterEach void close() {
        if (test != null) {
            test.close();
        }
    }

    @Test void copied_cells_are_on_the_clipboard_as_text_and_as_html_with_numbers() {
        open(5);
        test.rader.get(0).setFrom(LocalDate.of(2025, 1, 31));
        test.robot.select(1, "konto").selectTo(2, "jan");
        Ui.run(test.grid::copy);

        assertThat(text()).isEqualTo("4549\t2025-01-31\t\t100,00\n4548\t\t\t100,00");
        assertThat(html()).contains("x:num=\"100.00\"").contains("sdval=\"45688\"").contains(">4549<");
    }

    @Test void copied_cells_come_back_where_they_are_pasted() {
        open(5);
        test.rader.get(0).setKonto("0450");
        test.rader.get(0).setFrom(LocalDate.of(2025, 1, 31));
        test.robot.select(1, "konto").selectTo(1, "jan");
        Ui.run(test.grid::copy);
        test.robot.select(3, "konto");
        Ui.run(test.grid::paste);

        assertThat(test.rader.get(2).getKonto()).isEqualTo("0450");
        assertThat(test.rader.get(2).getFrom()).isEqualTo("2025-01-31");
        assertThat(test.marked()).isEqualTo(4);
    }

    @Test void html_of_a_spreadsheet_is_taken_before_its_text() {
        open(5);
        put("1 235", "<table><tr><td align=right sdval=\"1234.5\">1 235</td></tr></table>");
        test.robot.select(2, "jan");
        Ui.run(test.grid::paste);

        assertThat(test.rader.get(1).getFaktisktJan()).isEqualTo("1234.50");
    }

    @Test void two_hundred_rows_are_one_edit_with_one_refresh() {
        open(300);
        put(IntStream.range(0, 200).mapToObj(i -> "K" + i + "\t2025-01-" + (i % 28 + 1) + "\t+14\t1 " + (100 + i) + ",5\t\"7\"\t8 kr")
                .collect(Collectors.joining("\r\n")), null);
        test.robot.select(11, "konto");
        int before = test.refreshes();

        Ui.run(test.grid::paste);

        assertThat(test.refreshes()).isEqualTo(before + 1);
        assertThat(test.rader.get(10).getKonto()).isEqualTo("K0");
        assertThat(test.rader.get(209).getKonto()).isEqualTo("K199");
        assertThat(test.rader.get(209).getFaktisktJan()).isEqualTo("1299.50");
        assertThat(test.rader.get(209).getTom()).isEqualTo("2025-04-03");
        assertThat(test.rader.get(210).getFaktisktJan()).isEqualTo("100.00");
        assertThat(Ui.get(test.history::undoLabel)).contains("1200");
        assertThat(test.robot.total(1, "mar")).isEqualTo("1\u00A0600,00");

        Ui.run(test.history::undo);
        assertThat(Ui.get(test.history::isDirty)).isFalse();
        assertThat(test.rader.get(209).getKonto()).isEqualTo("4340");
        Ui.run(test.history::redo);
        assertThat(test.rader.get(209).getFaktisktMar()).isEqualTo("8.00");
    }

    @Test void what_does_not_fit_is_shown_first_and_cancel_changes_nothing() {
        open(4);
        put("1\n2\nsju\n4\n5", null);
        test.robot.select(2, "jan");

        Ui.run(test.grid::paste);
        Table dropped = Widgets.byId(Table.class, "klistra.bortfall");
        assertThat(Ui.get(dropped::getItemCount)).isEqualTo(3);
        assertThat(Ui.get(() -> dropped.getItem(0).getText(0))).isEqualTo("jan, rad 4");
        assertThat(Ui.get(() -> dropped.getItem(0).getText(2))).contains("sju");
        assertThat(Ui.get(() -> dropped.getItem(1).getText(2))).contains("rad 4");
        Table preview = Widgets.byId(Table.class, "klistra.bild");
        assertThat(Ui.get(() -> preview.getItem(2).getText(1))).isEqualTo("\u2717 sju");

        Widgets.press(CANCEL);
        Ui.await("closed", dropped::isDisposed);
        assertThat(Ui.get(test.history::isDirty)).isFalse();
    }

    @Test void what_fits_can_be_pasted_without_the_rest() {
        open(4);
        put("1\tx\n2\t3", null);
        test.robot.select(2, "jan");

        Ui.run(test.grid::paste);
        Widgets.press(PASTE_REST);
        Ui.await("pasted", test.history::isDirty);

        assertThat(test.rader.get(1).getFaktisktJan()).isEqualTo("1.00");
        assertThat(test.rader.get(1).getFaktisktFeb()).isNull();
        assertThat(test.rader.get(2).getFaktisktFeb()).isEqualTo("3.00");
    }

    @Test void rows_are_pasted_into_as_they_are_shown() {
        open(4);
        Ui.run(() -> test.grid.table().doCommand(new SortColumnCommand(test.grid.table(), 1, false, SortDirectionEnum.ASC)));
        put("1\n2", null);
        test.robot.rest().select(1, "jan");
        Ui.run(test.grid::paste);

        assertThat(test.rader.get(3).getFaktisktJan()).isEqualTo("1.00");
        assertThat(test.rader.get(2).getFaktisktJan()).isEqualTo("2.00");
    }

    @Test void below_the_last_row_new_rows_come_and_go_with_the_paste() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        test = new Testgrid(3, builder -> builder.newRows(this::make));
        put("1\n2\n3\n4", null);
        test.robot.select(3, "jan");
        Ui.run(test.grid::paste);

        assertThat(test.rader).extracting(Kopfilsrad::getFaktisktJan).containsExactly(new BigDecimal("100.00"), new BigDecimal("100.00"),
                new BigDecimal("1.00"), new BigDecimal("2.00"), new BigDecimal("3.00"), new BigDecimal("4.00"));
        assertThat(test.robot.text(6, "jan")).isEqualTo("4,00");
        Ui.run(test.history::undo);
        assertThat(test.rader).hasSize(3);
        Ui.run(test.history::redo);
        assertThat(test.robot.text(6, "jan")).isEqualTo("4,00");
    }

    private NewRows.Made<Kopfilsrad> make(int count) {
        List<Kopfilsrad> rows = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(UnderlagFactory.eINSTANCE.createKopfilsrad());
            changes.add(Change.insertRoot(test.roots, test.rader.size() + i, rows.get(i)));
        }
        return new NewRows.Made<>(rows, changes);
    }

    private static String text() {
        return (String) contents(TextTransfer.getInstance());
    }

    private static String html() {
        return (String) contents(HTMLTransfer.getInstance());
    }

    private static Object contents(Transfer kind) {
        return Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return clipboard.getContents(kind);
            } finally {
                clipboard.dispose();
            }
        });
    }

    private static void put(String text, String html) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            if (html == null) {
                clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            } else {
                clipboard.setContents(new Object[] { text, html }, new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
            }
            clipboard.dispose();
        });
    }
}
