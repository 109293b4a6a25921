package se.underlag.ui.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.ui.edit.EditHistory;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.SelectionSummary;
import se.underlag.ui.grid.internal.Editing;

/** What the masks hide and when. */
class SekretessTest {

    private static final boolean SKYDDAD = true;

    @AfterEach void open() {
        satt(false);
    }

    @Test void discreet_mode_masks_names_numbers_amounts_and_words_with_constant_width() {
        satt(true);

        assertThat(Sekretess.NAMN.visa("Bo Exempelsson")).isEqualTo(Sekretess.NAMN.visa("Li Ek")).isEqualTo("••••••");
        assertThat(Sekretess.BELOPP.visa("0,00")).isEqualTo(Sekretess.BELOPP.visa("1 234 567,00")).isEqualTo("•••");
        assertThat(Sekretess.IDENTITET.visa("20100101-9802")).isEqualTo("••••••••");
        assertThat(Sekretess.FRITEXT.visa("Ring modern")).isEqualTo("••••••");
        assertThat(Sekretess.OPPEN.visa("F100")).isEqualTo("F100");
        assertThat(Sekretess.NAMN.visa("")).isEmpty();
    }

    @Test void without_it_only_a_protected_person_is_masked_and_not_the_money() {
        assertThat(Sekretess.NAMN.visa("Bo Exempelsson")).isEqualTo("Bo Exempelsson");
        assertThat(Sekretess.NAMN.visa("Bo Exempelsson", SKYDDAD)).isEqualTo("••••••");
        assertThat(Sekretess.BELOPP.visa("100,00", SKYDDAD)).isEqualTo("100,00");
    }

    @Test void a_protection_that_is_changed_now_counts_for_what_was_read_before() {
        markera("p1", true);
        markera("p2", false);
        assertThat(Avmaskning.arSkyddad(false, "p1")).isTrue();
        assertThat(Avmaskning.arSkyddad(true, "p2")).isFalse();
        assertThat(Avmaskning.arSkyddad(true, "p3")).isTrue();
    }

    private static void markera(String personId, boolean skyddad) {
        if (Ui.isAvailable()) {
            Ui.run(() -> Avmaskning.markera(personId, skyddad));
        } else {
            Avmaskning.markera(personId, skyddad);
        }
    }

    @Test void masked_cells_are_locked_and_amounts_are_secret_by_themselves() {
        EditHistory history = new EditHistory(new DefaultOperationHistory(), this, "test");
        Editing<String> editing = new Editing<>(history);
        Column<String> belopp = new Column<String>("jan", "Jan", ColumnType.KRONOR, row -> BigDecimal.ONE).edited(row -> "",
                (row, value) -> List.of());
        Column<String> namn = new Column<String>("namn", "Namn", ColumnType.TEXT, row -> row).edited(row -> "", (row, value) -> List.of())
                .sekretess(Sekretess.NAMN).skyddadNar("Skyddad"::equals);

        assertThat(editing.mayEdit("Skyddad", namn)).isFalse();
        assertThat(editing.mayEdit("Öppen", namn)).isTrue();
        assertThat(editing.mayEdit("Öppen", belopp)).isTrue();

        satt(true);
        assertThat(editing.mayEdit("Öppen", namn)).isFalse();
        assertThat(editing.mayEdit("Öppen", belopp)).isFalse();
        history.dispose();
    }

    @Test void sum_and_mean_of_the_selection_are_masked_their_count_is_not() {
        SelectionSummary summary = SelectionSummary.of(List.of(new BigDecimal("100.00"), new BigDecimal("300.00")));
        assertThat(summary.text()).contains("400,00", "200,00");

        satt(true);
        assertThat(summary.text()).contains("2", "•••").doesNotContain("400", "200");
    }

    /** In a workbench others follow the mode, in the thread of their windows. */
    private static void satt(boolean pa) {
        if (Ui.isAvailable()) {
            Ui.run(() -> Diskret.satt(pa));
        } else {
            Diskret.satt(pa);
        }
    }
}
