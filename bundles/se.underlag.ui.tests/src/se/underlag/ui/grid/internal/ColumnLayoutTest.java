package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.internal.ColumnLayout.Placed;
import se.underlag.ui.grid.internal.ColumnLayout.Sorted;

class ColumnLayoutTest {

    private final List<Column<Object>> columns = List.of(column("namn").frozen(), column("insats"), column("jan"), column("konto"));

    private static Column<Object> column(String id) {
        return new Column<>(id, id, ColumnType.TEXT, row -> null).width(100);
    }

    @Test void what_is_kept_comes_back() {
        ColumnLayout layout = new ColumnLayout(
                List.of(new Placed("konto", 80, false), new Placed("namn", 200, false), new Placed("jan", 90, true),
                        new Placed("insats", 100, false)),
                2,
                List.of(new Sorted("jan", false), new Sorted("namn", true)), "insats");

        assertThat(ColumnLayout.read(layout.text(), columns)).isEqualTo(layout);
    }

    @Test void a_column_that_is_new_stands_behind_its_neighbour_and_one_that_is_gone_is_left_out() {
        ColumnLayout read = ColumnLayout.read("frozen=1;sort=+borta,-jan;group=borta;columns=+konto:80,+namn:100,+borta:70,-jan:90", columns);

        assertThat(read.columns()).extracting(Placed::id).containsExactly("konto", "namn", "insats", "jan");
        assertThat(read.sort()).containsExactly(new Sorted("jan", false));
        assertThat(read.groupBy()).isNull();
    }

    @Test void what_makes_no_sense_gives_the_described_layout() {
        assertThat(ColumnLayout.read("", columns)).isEqualTo(ColumnLayout.described(columns));
        assertThat(ColumnLayout.read(";;=;columns=x,:5,+namn:-7;frozen=99999999", columns)).isEqualTo(ColumnLayout.described(columns));
    }

    @Test void one_column_at_least_scrolls() {
        assertThat(ColumnLayout.read("frozen=4;columns=+namn:100,+insats:100,-jan:100,+konto:100", columns).frozen()).isEqualTo(2);
    }
}
