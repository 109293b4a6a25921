package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.base.Klocka;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Choice;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

class FormatsTest {

    private static final Klocka IDAG = Klocka.fixed(LocalDate.of(2025, 3, 20));

    @Test void an_amount_is_shown_with_no_break_spaces_a_comma_and_a_real_minus() {
        CellFormat kronor = format(ColumnType.KRONOR);

        assertThat(kronor.shown(new BigDecimal("12345.5"))).isEqualTo("12\u00A0345,50");
        assertThat(kronor.shown(new BigDecimal("-1234.50"))).isEqualTo("\u22121\u00A0234,50");
        assertThat(kronor.shown(new BigDecimal("0"))).isEqualTo("0,00");
        assertThat(kronor.shown(null)).isEmpty();
    }

    @Test void an_amount_goes_to_the_clipboard_without_grouping() {
        assertThat(format(ColumnType.KRONOR).raw(new BigDecimal("-12345.5"))).isEqualTo("-12345,50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1234,5|1234.50", "1 234,50|1234.50", "1.234,50|1234.50", "-7|-7.00", "−7,5|-7.50", "99200 kr|99200.00",
            "9999999999999,99|9999999999999.99" }) void amounts_are_read_as_people_write_them(String typed, BigDecimal meant)
                    throws UnreadableException {
        assertThat(format(ColumnType.KRONOR).read(typed)).isEqualTo(meant);
    }

    @Test void what_is_shown_can_be_read_again() throws UnreadableException {
        CellFormat kronor = format(ColumnType.KRONOR);
        BigDecimal amount = new BigDecimal("-1294400.25");

        assertThat(kronor.read(kronor.shown(amount))).isEqualTo(amount);
        assertThat(kronor.read(kronor.raw(amount))).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "12,34,5", "1-2", "10000000000000", "--5" }) void what_is_no_amount_is_refused_with_an_example(String typed) {
        assertThatThrownBy(() -> format(ColumnType.KRONOR).read(typed)).isInstanceOf(UnreadableException.class)
                .hasMessageMatching(".*(belopp|Belopp).*");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "\u00A0" }) void an_empty_text_empties_the_cell(String typed) throws UnreadableException {
        for (ColumnType type : List.of(ColumnType.KRONOR, ColumnType.HELTAL)) {
            assertThat(format(type).read(typed)).isNull();
        }
        assertThat(format(ColumnType.TEXT).read("  ")).isNull();
        assertThat(format(ColumnType.DATUM).read("  ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "250131,2025-01-31", "20250131,2025-01-31", "2025-01-31,2025-01-31", "2025-1-5,2025-01-05", "25-01-31,2025-01-31", "+14,2025-04-03",
            "-20,2025-02-28", "+0,2025-03-20", "551231,2055-12-31", "560101,1956-01-01",
            "240229,2024-02-29" }) void dates_are_read_as_people_type_them(String typed, LocalDate meant) throws UnreadableException {
        assertThat(format(ColumnType.DATUM).read(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = { "250230", "2025-13-01", "31/1", "imorgon", "250229", "+", "12345" }) void a_day_that_does_not_exist_is_refused(
            String typed) {
        assertThatThrownBy(() -> format(ColumnType.DATUM).read(typed)).isInstanceOf(UnreadableException.class).hasMessageContaining("250131");
    }

    @Test void whole_numbers_are_grouped_and_read_back() throws UnreadableException {
        CellFormat heltal = format(ColumnType.HELTAL);

        assertThat(heltal.shown(-1234567)).isEqualTo("\u22121\u00A0234\u00A0567");
        assertThat(heltal.read("\u22121\u00A0234\u00A0567")).isEqualTo(-1234567);
        assertThatThrownBy(() -> heltal.read("1,5")).isInstanceOf(UnreadableException.class);
    }

    @Test void text_of_several_lines_is_shown_in_one_and_kept_as_it_is() {
        CellFormat text = format(ColumnType.TEXT);

        assertThat(text.shown("rad ett\n  rad två")).isEqualTo("rad ett rad två");
        assertThat(text.raw("rad ett\n  rad två")).isEqualTo("rad ett\n  rad två");
    }

    @Test void text_may_fill_its_length_but_not_more() throws UnreadableException {
        CellFormat text = CellFormat.of(new Column<Object>("x", "X", ColumnType.TEXT, row -> null).maxLength(5), IDAG);

        assertThat(text.read("åäöÅÄ")).isEqualTo("åäöÅÄ");
        assertThatThrownBy(() -> text.read("åäöÅÄÖ")).isInstanceOf(UnreadableException.class).hasMessageContaining("6").hasMessageContaining("5");
    }

    @Test void a_choice_is_read_by_its_label() throws UnreadableException {
        CellFormat val = CellFormat.of(new Column<Object>("x", "X", ColumnType.VAL, row -> null)
                .choices(List.of(new Choice(1, "Förlängning"), new Choice(2, "Nytt ärende"))), IDAG);

        assertThat(val.read("nytt ärende")).isEqualTo(2);
        assertThat(val.shown(1)).isEqualTo("Förlängning");
        assertThatThrownBy(() -> val.read("Flytt")).isInstanceOf(UnreadableException.class);
    }

    private static CellFormat format(ColumnType type) {
        return CellFormat.of(new Column<Object>("x", "X", type, row -> null), IDAG);
    }
}
