package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.TotalsLine;

/** Sorting, filtering and grouping with everything done at once. */
class RowViewTest {

    private record Rad(String namn, String insats, BigDecimal belopp) {
    }

    private final RowView<Rad> view = new RowView<>();
    private final List<Column<Rad>> columns = List.of(new Column<>("namn", "Namn", ColumnType.TEXT, Rad::namn),
            new Column<>("belopp", "Belopp", ColumnType.KRONOR, Rad::belopp), new Column<>("insats", "Insats", ColumnType.TEXT, Rad::insats));
    private final RunningTotals<Rad> totals = new RunningTotals<>(
            List.of(new TotalsLine<>("Totalt", "Totalt.", (rad, column) -> (BigDecimal) column.valueOf(rad))), columns);
    private final Arranger<Rad> arranger = new Arranger<>(view, totals,
            new Snapshots<>(view, columns, columns.stream().map(column -> CellFormat.of(column, new Klocka())).toList()), columns, Runnable::run,
            Runnable::run, new AtOnce());
    private final SortModel sort = new SortModel(arranger);

    /** Nobody types, nothing is marked. */
    private static final class AtOnce implements Arranger.Stage {

        @Override public void whenFree(Runnable action) {
            action.run();
        }

        @Override public void change(Runnable swap) {
            swap.run();
        }

        @Override public void replace(Runnable swap) {
            swap.run();
        }
    }

    @BeforeEach void rows() {
        arranger.setRows(List.of(rad("Östensson", "LSS", "10"), rad("Åkesson", "SoL", null), rad("Andersson", "LSS", "-5"), rad("Ärlig", null, "10"),
                rad("Zetterberg", "SoL", "2.50")));
    }

    @Test void sums_follow_rows_that_come_and_go_under_a_filter() {
        List<Rad> fem = view.all();
        arranger.filter(2, new ColumnFilter("LSS", null));
        List<Rad> sex = new ArrayList<>(fem);
        sex.add(0, rad("Ny", "SoL", "7"));
        sex.remove(fem.get(2));

        arranger.followRows(sex, List.of(fem.get(2), fem.get(0)));

        assertThat(totals.get(0, 1)).isEqualTo("29.50");
        assertThat(totals.shown(0, 1)).isEqualTo("17.00");
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

    @Test void a_second_column_orders_what_the_first_leaves_equal() {
        sort.sort(1, SortDirectionEnum.DESC, false);
        sort.sort(0, SortDirectionEnum.DESC, true);

        assertThat(namn()).containsExactly("Östensson", "Ärlig", "Zetterberg", "Andersson", "Åkesson");
        assertThat(sort.getSortOrder(1)).isZero();
        assertThat(sort.getSortOrder(0)).isEqualTo(1);

        sort.sort(0, SortDirectionEnum.ASC, true);
        sort.sort(1, SortDirectionEnum.NONE, true);

        assertThat(namn()).containsExactly("Andersson", "Zetterberg", "Åkesson", "Ärlig", "Östensson");
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
        assertThat(view.placeOf(rad("Okänd", null, null))).isEqualTo(-1);
    }

    @Test void a_filter_hides_rows_keeps_their_order_and_sums_what_is_shown() {
        arranger.filter(1, new ColumnFilter(">2", null));

        assertThat(namn()).containsExactly("Östensson", "Ärlig", "Zetterberg");
        assertThat(view.placeOf(view.all().get(1))).isEqualTo(-1);
        assertThat(totals.shown(0, 1)).isEqualTo("22.50");
        assertThat(totals.get(0, 1)).isEqualTo("17.50");
        assertThat(totals.label(0)).isEqualTo("Totalt (urval)");

        arranger.clearFilters();

        assertThat(totals.label(0)).isEqualTo("Totalt");
        assertThat(view.size()).isEqualTo(5);
    }

    @Test void all_rows_that_a_filter_shows_are_not_all_rows_so_that_a_mark_on_them_does_not_grow_with_it() {
        int all = view.size();
        assertThat(view.isEverything(0, all)).isTrue();
        assertThat(view.isEverything(1, all - 1)).isFalse();

        arranger.filter(1, new ColumnFilter("tomma", null));
        assertThat(view.size()).isLessThan(all);
        assertThat(view.isEverything(0, view.size())).isFalse();
    }

    @Test void ticked_values_and_words_in_any_column_narrow_each_other() {
        arranger.filter(2, new ColumnFilter("", Set.of("LSS", "")));
        assertThat(namn()).containsExactly("Östensson", "Andersson", "Ärlig");

        arranger.search("10 sson");

        assertThat(namn()).containsExactly("Östensson");
    }

    @Test void groups_stand_under_headings_with_their_sums_and_close() {
        sort.sort(0, SortDirectionEnum.DESC, false);
        arranger.groupBy(2);

        assertThat(view.groups()).extracting(Group::name).containsExactly("LSS", "SoL", "");
        assertThat(view.groups()).extracting(group -> group.sums()[1]).containsExactly(500L, 250L, 1000L);
        assertThat(shownWithHeadings()).containsExactly("LSS:", "Östensson", "Andersson", "SoL:", "Åkesson", "Zetterberg", ":", "Ärlig");

        arranger.toggle(3);

        assertThat(shownWithHeadings()).containsExactly("LSS:", "Östensson", "Andersson", "SoL:", ":", "Ärlig");
        assertThat(view.shownCount()).isEqualTo(5);
        assertThat(view.from(2)).extracting(Rad::namn).containsExactly("Andersson", "Ärlig");

        arranger.closeAll(true);
        assertThat(shownWithHeadings()).containsExactly("LSS:", "SoL:", ":");

        arranger.open(view.all().get(2));
        assertThat(shownWithHeadings()).containsExactly("LSS:", "Östensson", "Andersson", "SoL:", ":");
    }

    @Test void rows_that_come_and_go_keep_the_order_and_the_filter_of_the_others() {
        sort.sort(0, SortDirectionEnum.ASC, false);
        arranger.filter(1, new ColumnFilter("ifyllda", null));
        List<Rad> rows = new ArrayList<>(view.all());
        rows.add(3, rad("Ny efter Andersson", null, null));
        rows.remove(0);

        arranger.setRows(rows);

        assertThat(namn()).containsExactly("Andersson", "Ny efter Andersson", "Zetterberg", "Ärlig");
        assertThat(totals.shown(0, 1)).isEqualTo("7.50");

        arranger.request();

        assertThat(namn()).containsExactly("Andersson", "Zetterberg", "Ärlig");
    }

    @Test void other_rows_altogether_are_sorted_anew() {
        sort.sort(0, SortDirectionEnum.ASC, false);

        arranger.setRows(List.of(rad("Ö", null, null), rad("A", null, null)));

        assertThat(namn()).containsExactly("A", "Ö");
    }

    private List<String> namn() {
        return view.from(0).stream().map(Rad::namn).toList();
    }

    private List<String> shownWithHeadings() {
        List<String> shown = new ArrayList<>();
        for (int place = 0; place < view.size(); place++) {
            shown.add(view.isRow(place) ? view.get(place).namn() : view.groups().get(view.groupAt(place)).name() + ":");
        }
        return shown;
    }

    private static Rad rad(String namn, String insats, String belopp) {
        return new Rad(namn, insats, belopp == null ? null : new BigDecimal(belopp).setScale(2));
    }
}
