package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.base.Klocka;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;

class ConditionTest {

    private static final String[] TEXTS = { "Boende Eken", "boende Björken", "Korttid", null };
    private static final String[] AMOUNTS = { "-50.00", "100.00", "1234.50", null };
    private static final String[] DAYS = { "2025-02-28", "2025-03-01", "2025-03-31", null };

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "boende|0 1", "EKEN|0", "=korttid|2", "<>korttid|0 1 3", "tomma|3", "ifyllda|0 1 2", "saknas|''",
            "''|0 1 2 3", ">|''" }) void text(String wanted, String rows) {
        assertThat(passing(ColumnType.TEXT, wanted, TEXTS, text -> text)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { ">100|2", ">=100|1 2", "<100|0", "<= 100|0 1", "=1 234,5|2", "<>100|0 2 3", "100..1300|1 2", "..100|0 1",
            "1000..|2", "234|2", "1 234|2", "-50|0", "tomma|3", "ej tomma|0 1 2", ">|0 1 2 3", ">x|0 1 2 3" }) void amounts(String wanted,
                    String rows) {
        assertThat(passing(ColumnType.KRONOR, wanted, AMOUNTS, BigDecimal::new)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2025-03|1 2", ">2025-02|1 2", ">=2025-03|1 2", "<2025-03|0", "2025-02..2025-03-01|0 1", "=2025-03|1 2",
            "=250301|1", ">2025|''", "2025|0 1 2", "tomma|3", ">2025-13|0 1 2 3" }) void dates(String wanted, String rows) {
        assertThat(passing(ColumnType.DATUM, wanted, DAYS, LocalDate::parse)).isEqualTo(rows);
    }

    @Test void what_is_half_typed_says_so() {
        CellFormat format = CellFormat.of(new Column<>("a", "A", ColumnType.KRONOR, row -> null), new Klocka());

        assertThat(Condition.parse(">", ColumnType.KRONOR, format).isUnreadable()).isTrue();
        assertThat(Condition.parse(">7", ColumnType.KRONOR, format).isUnreadable()).isFalse();
    }

    private static String passing(ColumnType type, String wanted, String[] values, Function<String, Object> read) {
        CellFormat format = CellFormat.of(new Column<>("a", "A", type, row -> null), Klocka.fixed(LocalDate.of(2025, 6, 1)));
        Object[] cells = Arrays.stream(values).map(value -> value == null ? null : read.apply(value)).toArray();
        IntPredicate test = Condition.parse(wanted, type, format).test(new Snapshot(type, format, cells));
        List<String> passed = IntStream.range(0, cells.length).filter(test).mapToObj(String::valueOf).toList();
        return String.join(" ", passed);
    }
}
