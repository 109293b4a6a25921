package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

class RowViewTest {

    private record Rad(String namn, BigDecimal belopp) {
    }

    private final RowView<Rad> view = new RowView<>();
    private final List<Column<Rad>> columns = List.of(new Column<>("namn", "Namn", ColumnType.TEXT, Rad::namn),
            new Column<>("belopp", "Belopp", ColumnType.KRONOR, Rad::belopp));
    private SortModel<Rad> sort;

    @BeforeEach void rows() {
        view.setRows(List.of(rad("Östensson", "10"), rad("Åkesson", null), rad("Andersson", "-5"), rad("Ärlig", "10"), rad("Zetterberg", "2.50")));
        sort = new SortModel<>(view, columns, columns.stream().map(column -> CellFormat.of(column, new Klocka())).toList());
    }

    @Test void text_is_sorted_as_in_swedish() {
        sort.sort(0, SortDirectionEnum.ASC, false);

        assertThat(namn()).containsExactly("Andersson", "Zetterberg", "Åkesson", "Ärlig", "Östensson");
    }

    @Test void amounts_are_sorted_by_value_and_the_empty_come_last_both_ways() {
        sort.sort(1, SortDirectionEnum.ASC, false);
        assertThat(namn()).containsExactly("Andersson", "Zetterberg", "Östensson", "Ärlig", "Åkesson");

        sort.sort(1, SortDirectionEnum.DESC, false);
        assertThat(namn()).containsExactly("Östensson", "Ärlig", "Zetterberg", "Andersson", "Åkesson");
    }

    @Test void without_sorting_the_order_is_the_files_own() {
        sort.sort(0, SortDirectionEnum.DESC, false);
        sort.sort(0, SortDirectionEnum.NONE, false);

        assertThat(namn()).containsExactly("Östensson", "Åkesson", "Andersson", "Ärlig", "Zetterberg");
    }

    @Test void a_row_is_found_where_it_is_shown() {
        Rad zetterberg = view.get(4);
        sort.sort(0, SortDirectionEnum.ASC, false);

        assertThat(view.placeOf(zetterberg)).isEqualTo(1);
        assertThat(view.indexAt(1)).isEqualTo(4);
        assertThat(view.indexOf(zetterberg)).isEqualTo(4);
        assertThat(view.placeOf(rad("Okänd", null))).isEqualTo(-1);
    }

    @Test void a_filter_hides_rows_and_keeps_their_order() {
        view.filter(index -> index % 2 == 0);

        assertThat(namn()).containsExactly("Östensson", "Andersson", "Zetterberg");
        assertThat(view.placeOf(view.all().get(1))).isEqualTo(-1);
    }

    private List<String> namn() {
        List<String> namn = new ArrayList<>();
        for (int place = 0; place < view.size(); place++) {
            namn.add(view.get(place).namn());
        }
        return namn;
    }

    private static Rad rad(String namn, String belopp) {
        return new Rad(namn, belopp == null ? null : new BigDecimal(belopp));
    }
}
