package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__DYGNSPRIS;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KONTO;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

class PasteTest {

    private final EditHistory history = new EditHistory(new DefaultOperationHistory(), new Object(), "köpfil");
    private final Editing<Kopfilsrad> editing = new Editing<>(history);
    private final List<Kopfilsrad> rader = List.of(UnderlagFactory.eINSTANCE.createKopfilsrad(), UnderlagFactory.eINSTANCE.createKopfilsrad());
    private final List<Column<Kopfilsrad>> columns = List.of(
            new Column<Kopfilsrad>("konto", "Konto", ColumnType.TEXT, Kopfilsrad::getKonto).edited(rad -> "Ändra konto",
                    (rad, value) -> List.of(Change.set(rad, KOPFILSRAD__KONTO, value))),
            new Column<Kopfilsrad>("dygnspris", "Dygnspris", ColumnType.KRONOR, Kopfilsrad::getDygnspris)
                    .edited(rad -> "Ändra dygnspris", (rad, value) -> List.of(Change.set(rad, KOPFILSRAD__DYGNSPRIS, value)))
                    .checked((rad, value) -> value instanceof BigDecimal pris && pris.signum() < 0 ? Optional.of("Priset är negativt.")
                            : Optional.empty()),
            new Column<>("version", "Version", ColumnType.TEXT, rad -> rad.getId()));

    @Test void a_block_becomes_one_edit() {
        Paste<Kopfilsrad> plan = plan("4510\t3200,00\n4511\t1 234,5");
        assertThat(plan.problems()).isEmpty();

        editing.paste(plan.cells());

        assertThat(rader.get(0).getKonto()).isEqualTo("4510");
        assertThat(rader.get(0).getDygnspris()).isEqualTo("3200.00");
        assertThat(rader.get(1).getDygnspris()).isEqualTo("1234.50");
        assertThat(history.undoLabel()).contains("4");
        history.undo();
        assertThat(rader.get(1).getDygnspris()).isNull();
        assertThat(history.isDirty()).isFalse();
    }

    @Test void one_cell_that_cannot_be_taken_keeps_the_whole_block_out() {
        Paste<Kopfilsrad> plan = plan("4510\t3200\n4511\tdyrt");

        assertThat(plan.cells()).isEmpty();
        assertThat(plan.problems()).singleElement().asString().contains("Dygnspris").contains("8").contains("dyrt");
    }

    @Test void the_columns_own_check_is_asked() {
        assertThat(plan("4510\t-1").problems()).singleElement().asString().contains("Priset är negativt.");
    }

    @Test void a_locked_cell_is_told() {
        assertThat(plan("4510\t1\tx").problems()).singleElement().asString().contains("Version");
    }

    @Test void a_block_that_is_too_large_is_told() {
        assertThat(plan("1\n2\n3").problems()).singleElement().asString().contains("8");
        assertThat(plan("1\t2\t3\t4").problems()).singleElement().asString().contains("Version");
    }

    @Test void a_short_row_leaves_the_cells_beyond_it_alone() {
        rader.get(0).setDygnspris(new BigDecimal("10.00"));

        editing.paste(plan("4510\n4511\t20").cells());

        assertThat(rader.get(0).getDygnspris()).isEqualTo("10.00");
        assertThat(rader.get(1).getDygnspris()).isEqualTo("20.00");
    }

    @Test void while_it_is_saved_nothing_can_be_pasted() {
        editing.setLocked(true);

        assertThat(plan("4510").problems()).isNotEmpty();
    }

    private Paste<Kopfilsrad> plan(String text) {
        return Paste.plan(Tsv.read(text), rader, columns, columns.stream().map(column -> CellFormat.of(column, new Klocka())).toList(), 7, editing);
    }
}
