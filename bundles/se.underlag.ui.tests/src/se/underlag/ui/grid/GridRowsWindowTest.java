package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.edit.Change;

/** Rows that come and go in an open grid. */
class GridRowsWindowTest {

    private Testgrid test;

    @BeforeEach void open() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        test = new Testgrid();
    }

    @AfterEach void close() {
        if (test != null) {
            test.close();
        }
    }

    @Test void a_row_that_comes_above_moves_marks_with_their_rows_and_sums_follow() {
        Kopfilsrad active = test.rader.get(4);
        test.robot.select(5, "jan").selectTo(7, "feb");

        insert(0);

        assertThat(Ui.get(() -> test.grid.activeCell().orElseThrow().row())).isSameAs(active);
        assertThat(test.marked()).isEqualTo(6);
        assertThat(test.robot.text(1, "jan")).isEqualTo("5,00");
        assertThat(test.robot.total(1, "jan")).isEqualTo("4\u00A0005,00");

        Ui.run(test.history::undo);
        assertThat(test.robot.total(1, "jan")).isEqualTo("4\u00A0000,00");
        assertThat(Ui.get(() -> test.grid.activeCell().orElseThrow().row())).isSameAs(active);
    }

    @Test void when_the_marked_row_goes_the_mark_stays_at_its_place() {
        test.robot.select(40, "jan");
        Kopfilsrad last = test.rader.get(39);

        Ui.run(() -> test.history.execute("Ta bort", List.of(() -> List.of(Change.removeRoot(test.roots, last)))));

        assertThat(Ui.get(() -> test.grid.activeCell().orElseThrow().row())).isSameAs(test.rader.get(38));
        assertThat(test.rader).hasSize(39);
    }

    @Test void the_grid_stays_scrolled_where_it_was() {
        test.robot.select(40, "jan");
        String above = test.robot.text(38, "konto");

        insert(40);

        assertThat(test.robot.text(38, "konto")).isEqualTo(above);
        assertThat(Ui.get(() -> test.grid.table().getRowIndexByPosition(5))).isGreaterThan(10);
    }

    private void insert(int index) {
        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        ny.setFaktisktJan(new BigDecimal("5.00"));
        Ui.run(() -> test.history.execute("Ny rad", List.of(() -> List.of(Change.insertRoot(test.roots, index, ny)))));
    }
}
