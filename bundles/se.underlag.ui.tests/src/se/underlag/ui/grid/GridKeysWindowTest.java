package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.testing.ui.Ui;

/** The keys that people know from Excel. */
class GridKeysWindowTest {

    private static final int CTRL = SWT.MOD1;
    private static final int SHIFT = SWT.MOD2;

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

    @Test void tab_goes_right_and_enter_comes_back_below_where_the_tabs_began() {
        test.robot.select(2, "jan").type("1");
        assertThat(test.active()).isEqualTo("jan 3");

        test.robot.press(SWT.TAB).press(SWT.TAB).press(SWT.CR);
        assertThat(test.active()).isEqualTo("jan 4");

        test.robot.press(SHIFT, SWT.TAB);
        assertThat(test.active()).isEqualTo("tom 4");
        test.robot.press(SHIFT, SWT.CR);
        assertThat(test.active()).isEqualTo("tom 3");
    }

    @Test void tab_and_enter_stay_inside_what_is_marked_and_keep_it_marked() {
        test.robot.select(2, "jan").selectTo(3, "mar");

        test.robot.press(SWT.TAB).press(SWT.TAB);
        assertThat(test.active()).isEqualTo("mar 2");
        test.robot.press(SWT.TAB);
        assertThat(test.active()).isEqualTo("jan 3");
        assertThat(test.marked()).isEqualTo(6);

        test.robot.press(SWT.CR);
        assertThat(test.active()).isEqualTo("feb 2");
        test.robot.press(SHIFT, SWT.CR).press(SHIFT, SWT.CR).press(SHIFT, SWT.CR);
        assertThat(test.active()).isEqualTo("mar 3");
        assertThat(test.marked()).isEqualTo(6);
    }

    @Test void typing_inside_what_is_marked_goes_on_inside_it() {
        test.robot.select(2, "jan").selectTo(3, "feb");

        test.robot.type("1").type("2").type("3").type("4");

        assertThat(test.rader.get(1).getFaktisktJan()).isEqualTo("1.00");
        assertThat(test.rader.get(2).getFaktisktJan()).isEqualTo("2.00");
        assertThat(test.rader.get(1).getFaktisktFeb()).isEqualTo("3.00");
        assertThat(test.rader.get(2).getFaktisktFeb()).isEqualTo("4.00");
        assertThat(test.active()).isEqualTo("jan 2");
        assertThat(test.marked()).isEqualTo(4);
    }

    @Test void ctrl_and_arrows_go_to_the_edge_of_what_is_filled_in() {
        Ui.run(() -> {
            test.rader.get(2).setFaktisktFeb(BigDecimal.ONE);
            test.rader.get(3).setFaktisktFeb(BigDecimal.ONE);
            test.rader.get(20).setFaktisktFeb(BigDecimal.ONE);
        });
        test.robot.select(1, "feb").press(CTRL, SWT.ARROW_DOWN);
        assertThat(test.active()).isEqualTo("feb 3");
        test.robot.press(CTRL, SWT.ARROW_DOWN);
        assertThat(test.active()).isEqualTo("feb 4");
        test.robot.press(CTRL | SHIFT, SWT.ARROW_DOWN);
        assertThat(test.marked()).isEqualTo(18);
        test.robot.press(CTRL | SHIFT, SWT.ARROW_DOWN);
        assertThat(test.marked()).isEqualTo(37);
        test.robot.select(4, "feb").press(CTRL, SWT.ARROW_LEFT).press(CTRL, SWT.ARROW_LEFT);
        assertThat(test.active()).isEqualTo("konto 4");
    }

    @Test void home_and_end_go_along_the_row_and_with_ctrl_to_the_corners() {
        test.robot.select(5, "feb").press(SWT.HOME);
        assertThat(test.active()).isEqualTo("konto 5");
        test.robot.press(SWT.END);
        assertThat(test.active()).isEqualTo("kommentar 5");
        test.robot.press(CTRL, SWT.END);
        assertThat(test.active()).isEqualTo("kommentar 40");
        test.robot.press(CTRL, SWT.HOME);
        assertThat(test.active()).isEqualTo("konto 1");
        test.robot.press(CTRL | SHIFT, SWT.END);
        assertThat(test.marked()).isEqualTo(8 * 40);
    }

    @Test void ctrl_space_marks_the_column_and_shift_space_the_row() {
        test.robot.select(5, "feb").press(CTRL, SWT.SPACE);
        assertThat(test.marked()).isEqualTo(40);
        assertThat(test.active()).isEqualTo("feb 5");

        test.robot.select(5, "feb").selectTo(6, "feb").press(SHIFT, SWT.SPACE);
        assertThat(test.marked()).isEqualTo(16);
        assertThat(test.active()).isEqualTo("feb 5");
        assertThat(test.robot.isEditing()).isFalse();
    }

    @Test void ctrl_semicolon_writes_today_where_there_are_dates() {
        test.robot.select(3, "from").press(CTRL, ';');
        assertThat(test.rader.get(2).getFrom()).isEqualTo(LocalDate.of(2025, 3, 20));

        test.robot.select(3, "jan").press(CTRL, ';');
        assertThat(test.rader.get(2).getFaktisktJan()).isEqualTo("100.00");
    }

    @Test void backspace_opens_the_cell_empty_and_f2_with_what_it_holds() {
        test.robot.select(3, "jan").press(SWT.BS);
        assertThat(text()).isEmpty();
        test.robot.pressInEditor(SWT.ESC);

        test.robot.press(SWT.F2);
        assertThat(text()).isEqualTo("100,00");
        test.robot.pressInEditor(SWT.ESC);
        assertThat(Ui.get(test.history::isDirty)).isFalse();
    }

    @Test void arrows_leave_a_cell_that_was_opened_by_typing_but_move_in_the_text_after_f2() {
        test.robot.select(3, "jan").press('7');
        test.robot.pressInEditor(SWT.ARROW_RIGHT);
        assertThat(test.active()).isEqualTo("feb 3");
        assertThat(test.rader.get(2).getFaktisktJan()).isEqualTo("7.00");

        test.robot.press(SWT.F2);
        test.robot.pressInEditor(SWT.ARROW_RIGHT);
        assertThat(test.robot.isEditing()).isTrue();
        test.robot.pressInEditor(SWT.ESC);
    }

    @Test void ctrl_enter_gives_what_was_typed_to_all_that_is_marked_as_one_edit() {
        test.robot.select(3, "jan").selectTo(5, "summa").press('7');
        Ui.run(() -> {
            Event event = new Event();
            event.keyCode = SWT.CR;
            event.character = SWT.CR;
            event.stateMask = CTRL;
            typed().notifyListeners(SWT.KeyDown, event);
        });

        assertThat(test.rader.subList(2, 5)).allMatch(rad -> rad.getFaktisktMar().intValueExact() == 7);
        assertThat(test.problem.get(0)).endsWith(": 3");
        Ui.run(test.history::undo);
        assertThat(test.rader.get(4).getFaktisktJan()).isEqualTo("100.00");
        assertThat(Ui.get(test.history::isDirty)).isFalse();
    }

    @Test void typing_into_a_list_fills_in_the_first_that_begins_so() {
        test.robot.select(2, "kommentar").press('k');
        assertThat(text()).isEqualTo("Korttid");
        assertThat(Ui.get(() -> typed().getSelectionText())).isEqualTo("orttid");
        test.robot.pressInEditor(SWT.CR);

        assertThat(test.rader.get(1).getKommentar()).isEqualTo("k");
        assertThat(test.robot.text(2, "kommentar")).isEqualTo("Korttid");
        assertThat(test.active()).isEqualTo("kommentar 3");
    }

    @Test void the_arrows_go_through_a_list_and_esc_leaves_it_as_it_was() {
        test.robot.select(2, "kommentar").press(SWT.F2);
        test.robot.pressInEditor(SWT.ARROW_DOWN);
        test.robot.pressInEditor(SWT.ARROW_DOWN);
        assertThat(text()).isEqualTo("Korttid");
        test.robot.pressInEditor(SWT.ESC);
        assertThat(test.rader.get(1).getKommentar()).isNull();

        test.robot.press(SWT.F2);
        Ui.run(() -> typed().setText("Hotell"));
        test.robot.pressInEditor(SWT.CR);
        assertThat(test.robot.isEditing()).isTrue();
        test.robot.pressInEditor(SWT.ESC);
    }

    private String text() {
        return Ui.get(() -> typed().getText());
    }

    private Text typed() {
        return Ui.get(() -> (Text) test.grid.table().getActiveCellEditor().getEditorControl());
    }
}
