package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__DYGNSPRIS;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__FROM;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOMMENTAR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KONTO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.edit.Roots;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.NewRows;

class PastePlanTest {

    private final EditHistory history = new EditHistory(new DefaultOperationHistory(), new Object(), "köpfil");
    private final Editing<Kopfilsrad> editing = new Editing<>(history);
    private final List<Kopfilsrad> rader = new ArrayList<>(
            List.of(UnderlagFactory.eINSTANCE.createKopfilsrad(), UnderlagFactory.eINSTANCE.createKopfilsrad()));
    private final List<Column<Kopfilsrad>> columns = List.of(
            new Column<Kopfilsrad>("konto", "Konto", ColumnType.TEXT, Kopfilsrad::getKonto).maxLength(8).edited(rad -> "Ändra konto",
                    (rad, value) -> List.of(Change.set(rad, KOPFILSRAD__KONTO, value))),
            new Column<Kopfilsrad>("dygnspris", "Dygnspris", ColumnType.KRONOR, Kopfilsrad::getDygnspris)
                    .edited(rad -> "Ändra dygnspris", (rad, value) -> List.of(Change.set(rad, KOPFILSRAD__DYGNSPRIS, value)))
                    .checked((rad, value) -> value instanceof BigDecimal pris && pris.signum() < 0 ? Optional.of("Priset är negativt.")
                            : Optional.empty()),
            new Column<Kopfilsrad>("from", "Från", ColumnType.DATUM, Kopfilsrad::getFrom).edited(rad -> "Ändra från",
                    (rad, value) -> List.of(Change.set(rad, KOPFILSRAD__FROM, value))),
            new Column<>("id", "Id", ColumnType.TEXT, Kopfilsrad::getId));

    @Test void a_value_given_to_other_columns_is_held_to_their_length() {
        List<Column<Kopfilsrad>> two = List.of(columns.get(0), new Column<Kopfilsrad>("kommentar", "Kommentar", ColumnType.TEXT,
                Kopfilsrad::getKommentar).edited(rad -> "Ändra kommentar", (rad, value) -> List.of(Change.set(rad, KOPFILSRAD__KOMMENTAR, value))));
        List<CellFormat> formats = two.stream().map(column -> CellFormat.of(column, Klocka.fixed(LocalDate.of(2025, 6, 16)))).toList();
        List<Grid.Cell<Kopfilsrad>> cells = List.of(new Grid.Cell<>(rader.get(0), two.get(0)), new Grid.Cell<>(rader.get(0), two.get(1)));

        List<String> told = new Given<>(two, formats, editing).give(cells, two.get(1), "ring socialkontoret", rad -> 0);

        assertThat(rader.get(0).getKonto()).as("eight characters at most").isNull();
        assertThat(rader.get(0).getKommentar()).isEqualTo("ring socialkontoret");
        assertThat(told).hasSize(2).last().asString().contains("Konto", "8");
    }

    @Test void a_block_becomes_one_edit() {
        PastePlan<Kopfilsrad> plan = plan("4510\t3200,00\n4511\t1 234,5 kr");
        assertThat(plan.fits()).isTrue();

        editing.paste(plan.appended(), plan.entries());

        assertThat(rader.get(0).getKonto()).isEqualTo("4510");
        assertThat(rader.get(0).getDygnspris()).isEqualTo("3200.00");
        assertThat(rader.get(1).getDygnspris()).isEqualTo("1234.50");
        assertThat(history.undoLabel()).contains("4");
        history.undo();
        assertThat(rader.get(1).getDygnspris()).isNull();
        assertThat(history.isDirty()).isFalse();
    }

    @Test void each_cell_that_would_be_dropped_has_its_place_and_reason_and_the_others_are_taken() {
        PastePlan<Kopfilsrad> plan = plan("4510\t3200\t250131\tx\ty\nett långt konto\tdyrt\n4512\t1");

        assertThat(plan.fits()).isFalse();
        assertThat(plan.entries()).hasSize(3);
        assertThat(plan.dropped()).extracting(PastePlan.Dropped::place).containsExactly("Id, rad 7", "utanför, rad 7", "Konto, rad 8",
                "Dygnspris, rad 8", "Konto, rad 9", "Dygnspris, rad 9");
        assertThat(plan.dropped().get(0).reason()).contains("kan inte ändras");
        assertThat(plan.dropped().get(1).reason()).contains("Id");
        assertThat(plan.dropped().get(2).reason()).contains("15").contains("8");
        assertThat(plan.dropped().get(3).reason()).contains("dyrt");
        assertThat(plan.dropped().get(4).reason()).contains("rad 8");
    }

    @Test void the_columns_own_check_is_asked() {
        assertThat(plan("4510\t-1").dropped()).singleElement().extracting(PastePlan.Dropped::reason).isEqualTo("Priset är negativt.");
    }

    @Test void a_whole_row_pasted_over_itself_and_blanks_over_what_is_locked_drop_nothing() {
        rader.get(0).setId("7");
        rader.get(0).setKonto("4510");

        assertThat(plan("4510\t\t\t7\t\t\n\t\t\t").fits()).isTrue();
        assertThat(plan("4510\t\t\t7").entries()).isEmpty();
    }

    @Test void numbers_and_dates_of_a_spreadsheet_are_taken_as_what_they_are() {
        PastePlan<Kopfilsrad> plan = plan(
                List.of(List.of(new PastedCell("450", new BigDecimal("450")), new PastedCell("1\u00A0235", new BigDecimal("1234.5")),
                        new PastedCell("31/1/25", new BigDecimal("45688")))),
                null);

        assertThat(plan.entries()).extracting(Editing.Entry::value).containsExactly("450", new BigDecimal("1234.50"), LocalDate.of(2025, 1, 31));
    }

    @Test void a_date_is_no_amount_and_an_amount_no_date() {
        PastePlan<Kopfilsrad> plan = plan(List.of(List.of(new PastedCell("x"), new PastedCell("2025-01-31", new BigDecimal("45688")),
                new PastedCell("45\u00A0688,00", new BigDecimal("45688")))), null);

        assertThat(plan.dropped()).extracting(PastePlan.Dropped::place).containsExactly("Dygnspris, rad 7", "Från, rad 7");
    }

    @Test void what_was_masked_when_it_was_copied_is_not_pasted() {
        assertThat(plan("••••••\t•••").dropped()).hasSize(2).allMatch(one -> one.reason().contains("dolt"));
    }

    @Test void below_the_last_row_new_rows_are_made_when_the_grid_can_and_undone_as_one() {
        List<Kopfilsrad> nya = new ArrayList<>();
        NewRows<Kopfilsrad> maker = count -> {
            for (int i = 0; i < count; i++) {
                nya.add(UnderlagFactory.eINSTANCE.createKopfilsrad());
            }
            return new NewRows.Made<>(nya, nya.stream().map(ny -> Change.insertRoot(new Lista(), rader.size(), ny)).toList());
        };
        PastePlan<Kopfilsrad> plan = plan(Tsv.read("1\n2\n3\n4\n").stream().map(row -> row.stream().map(PastedCell::new).toList()).toList(), maker);
        assertThat(plan.fits()).isTrue();
        assertThat(plan.lines()).extracting(PastePlan.Line::isNew).containsExactly(false, false, true, true);

        editing.paste(plan.appended(), plan.entries());

        assertThat(rader).extracting(Kopfilsrad::getKonto).containsExactly("1", "2", "4", "3");
        history.undo();
        assertThat(rader).hasSize(2).allMatch(rad -> rad.getKonto() == null);
    }

    @Test void a_block_fills_what_is_marked_as_often_as_it_has_room_for_it() {
        List<List<PastedCell>> block = List.of(List.of(new PastedCell("a"), new PastedCell("b")));

        assertThat(Clipboards.repeated(block, 4, 3)).hasSize(3).allMatch(row -> row.size() == 4);
        assertThat(Clipboards.repeated(block, 3, 3)).isSameAs(block);
        assertThat(Clipboards.repeated(block, 1, 1)).isSameAs(block);
    }

    @Test void a_short_row_leaves_the_cells_beyond_it_alone() {
        rader.get(0).setDygnspris(new BigDecimal("10.00"));
        PastePlan<Kopfilsrad> plan = plan("4510\n4511\t20");

        editing.paste(plan.appended(), plan.entries());

        assertThat(rader.get(0).getDygnspris()).isEqualTo("10.00");
        assertThat(rader.get(1).getDygnspris()).isEqualTo("20.00");
    }

    @Test void while_it_is_saved_nothing_can_be_pasted() {
        editing.setLocked(true);

        assertThat(plan("4510").fits()).isFalse();
    }

    private PastePlan<Kopfilsrad> plan(String text) {
        return plan(Tsv.read(text).stream().map(row -> row.stream().map(PastedCell::new).toList()).toList(), null);
    }

    private PastePlan<Kopfilsrad> plan(List<List<PastedCell>> block, NewRows<Kopfilsrad> maker) {
        List<CellFormat> formats = columns.stream().map(column -> CellFormat.of(column, Klocka.fixed(LocalDate.of(2025, 3, 20)))).toList();
        return PastePlan.of(block, new PastePlan.Target<>(rader, new int[] { 7, 8 }, columns, formats, maker), editing);
    }

    /** The rows as an editor's own list. */
    private final class Lista implements Roots {

        @Override public void insert(int index, EObject root) {
            rader.add(Math.min(index, rader.size()), (Kopfilsrad) root);
        }

        @Override public int indexOf(EObject root) {
            return rader.indexOf(root);
        }

        @Override public int remove(EObject root) {
            int index = rader.indexOf(root);
            rader.remove(index);
            return index;
        }

        @Override public boolean contains(EObject root) {
            return rader.contains(root);
        }
    }
}
