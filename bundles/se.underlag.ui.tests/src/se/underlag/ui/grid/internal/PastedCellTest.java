package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

class PastedCellTest {

    private final CellFormat text = CellFormat.of(new Column<String>("person", "Person", ColumnType.TEXT, row -> row), new Klocka());

    @Test void S40_a_personnummer_that_the_spreadsheet_had_no_room_for_comes_whole() throws Exception {
        BigDecimal number = new BigDecimal("198112289874");
        for (String shown : new String[] { "1,98112E+11", "1.98112e+11", "2E+11", "########" }) {
            assertThat(new PastedCell(shown, number).read(ColumnType.TEXT, text)).as(shown).isEqualTo("198112289874");
        }
        assertThat(new PastedCell("19811228-9874", number).read(ColumnType.TEXT, text)).isEqualTo("19811228-9874");
        assertThat(new PastedCell("1E5").read(ColumnType.TEXT, text)).as("a text is a text").isEqualTo("1E5");
    }
}
