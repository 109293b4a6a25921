package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {

    @Test void cells_are_parted_by_tabs_and_rows_by_line_ends() {
        assertThat(Tsv.write(List.of(List.of("Jan", "99200,00"), List.of("Feb", "")))).isEqualTo("Jan\t99200,00\nFeb\t");
    }

    @Test void what_was_written_is_read_again() {
        List<List<String>> rows = List.of(List.of("två\nrader", "en\tflik", "\"citat\""), List.of("", "a\"b", "å"));

        assertThat(Tsv.read(Tsv.write(rows))).isEqualTo(rows);
    }

    @Test void the_line_end_that_spreadsheets_add_makes_no_further_row() {
        assertThat(Tsv.read("1\t2\r\n3\t4\r\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test void an_empty_last_cell_is_kept() {
        assertThat(Tsv.read("1\t")).containsExactly(List.of("1", ""));
        assertThat(Tsv.read("\t\n\t")).containsExactly(List.of("", ""), List.of("", ""));
    }

    @Test void an_empty_text_has_no_rows() {
        assertThat(Tsv.read("")).isEmpty();
    }
}
