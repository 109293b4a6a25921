package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfilsrad;
import se.underlag.testing.ui.Ui;

/** Filling cells from their neighbours, by keys and by the square at the corner. */
class GridFillWindowTest {

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

    @Test void ctrl_d_copies_the_first_row_down_as_one_edit() {
        test.robot.select(2, "jan").type("7");
        test.robot.select(2, "jan").selectTo(5, "feb").press(SWT.MOD1, 'd');

        assertThat(test.rader.subList(1, 5)).extracting(Kopfilsrad::getFaktisktJan).containsOnly(new BigDecimal("7.00"));
        assertThat(test.robot.total(1, "jan")).isEqualTo("3\u00A0628,00");
        assertThat(Ui.get(test.history::undoLabel)).isEqualTo("Fyll i 3 celler");
        Ui.run(test.history::undo);
        assertThat(test.rader.get(4).getFaktisktJan()).isEqualTo("100.00");
    }

    @Test void ctrl_d_in_one_row_copies_the_row_above_and_ctrl_r_the_column_to_the_left() {
        test.robot.select(2, "jan").type("7");
        test.robot.select(3, "jan").press(SWT.MOD1, 'd');
        assertThat(test.rader.get(2).getFaktisktJan()).isEqualTo("7.00");

        test.robot.select(3, "jan").selectTo(3, "mar").press(SWT.MOD1, 'r');
        assertThat(test.rader.get(2).getFaktisktMar()).isEqualTo("7.00");
    }

    @Test void the_square_copies_downwards_and_marks_what_was_filled() {
        test.robot.select(2, "jan").type("7");
        test.robot.select(2, "jan").selectTo(3, "jan").dragFill(6, "jan", 0);

        assertThat(test.rader.subList(1, 7)).extracting(Kopfilsrad::getFaktisktJan).containsExactly(kr("7"), kr("100"), kr("7"), kr("100"), kr("7"),
                kr("100"));
        assertThat(test.marked()).isEqualTo(5);
    }

    @Test void the_square_goes_up_left_and_right_too() {
        test.robot.select(5, "feb").type("7");
        test.robot.select(5, "feb").dragFill(3, "feb", 0);
        assertThat(test.rader.get(2).getFaktisktFeb()).isEqualTo("7.00");

        test.robot.select(5, "feb").dragFill(5, "mar", 0);
        assertThat(test.rader.get(4).getFaktisktMar()).isEqualTo("7.00");

        test.robot.select(5, "mar").dragFill(5, "jan", 0);
        assertThat(test.rader.get(4).getFaktisktJan()).isEqualTo("7.00");
    }

    @Test void with_ctrl_numbers_and_dates_go_on() {
        test.robot.select(1, "from").type("250131");
        test.robot.select(2, "from").type("250228");
        test.robot.select(1, "from").selectTo(2, "from").dragFill(4, "from", SWT.MOD1);
        assertThat(test.rader.get(3).getFrom()).isEqualTo(LocalDate.of(2025, 4, 30));

        test.robot.select(1, "tom").type("250131");
        test.robot.select(1, "tom").dragFill(3, "tom", SWT.MOD1);
        assertThat(test.rader.get(2).getTom()).isEqualTo(LocalDate.of(2025, 2, 2));

        test.robot.select(1, "feb").type("10");
        test.robot.select(2, "feb").type("15");
        test.robot.select(1, "feb").selectTo(2, "feb").dragFill(4, "feb", SWT.MOD1);
        assertThat(test.rader.get(3).getFaktisktFeb()).isEqualTo("25.00");
    }

    @Test void what_cannot_be_filled_is_left_and_told() {
        test.robot.select(1, "mar").type("7");
        test.robot.select(1, "mar").dragFill(1, "kommentar", 0);

        assertThat(test.problem).hasSize(3);
        assertThat(test.problem.get(0)).endsWith(": 2");
        assertThat(test.problem.get(1)).contains("summa").contains("kan inte");
        assertThat(test.problem.get(2)).contains("kommentar").contains("7,00");
    }

    private static BigDecimal kr(String text) {
        return new BigDecimal(text).setScale(2);
    }
}
