package se.underlag.ui.grid.internal.ark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    @Test void what_fits_is_one_page_at_100_percent() {
        PageLayout.Pages pages = PageLayout.of(sheet(3, 1, 10, 1), 400, 20);

        assertThat(pages.scale()).isEqualTo(1);
        assertThat(pages.pages()).containsExactly(new PageLayout.Page(List.of(0, 1, 2), 0, 10, true));
    }

    @Test void a_little_too_wide_is_made_smaller_so_that_more_rows_have_room() {
        PageLayout.Pages pages = PageLayout.of(sheet(5, 1, 24, 1), 400, 20);

        assertThat(pages.scale()).isEqualTo(0.8);
        assertThat(pages.pages()).singleElement().extracting(PageLayout.Page::to).isEqualTo(24);
    }

    @Test void much_too_wide_goes_on_beside_it_with_the_frozen_columns_again() {
        PageLayout.Pages pages = PageLayout.of(sheet(12, 2, 5, 0), 480, 20);

        assertThat(pages.scale()).isEqualTo(0.6);
        assertThat(pages.pages()).extracting(PageLayout.Page::columns).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7),
                List.of(0, 1, 8, 9, 10, 11));
    }

    @Test void rows_go_on_and_the_sums_stand_on_the_last_page_alone_if_need_be() {
        PageLayout.Pages pages = PageLayout.of(sheet(3, 1, 40, 3), 400, 20);

        assertThat(pages.pages()).extracting(PageLayout.Page::from).containsExactly(0, 20, 40);
        assertThat(pages.pages()).extracting(PageLayout.Page::totals).containsExactly(false, false, true);
    }

    @Test void an_empty_grid_is_a_page_with_headings() {
        assertThat(PageLayout.of(sheet(3, 1, 0, 1), 400, 20).pages()).containsExactly(new PageLayout.Page(List.of(0, 1, 2), 0, 0, true));
    }

    private static Sheet sheet(int columns, int frozen, int rows, int totals) {
        List<Sheet.Cell> row = Collections.nCopies(columns, new Sheet.Cell("x", false, false));
        return new Sheet("Prov", IntStream.range(0, columns).mapToObj(i -> new Sheet.Heading("k" + i, 100, false, i < frozen)).toList(),
                Collections.nCopies(rows, row), Collections.nCopies(totals, row));
    }
}
