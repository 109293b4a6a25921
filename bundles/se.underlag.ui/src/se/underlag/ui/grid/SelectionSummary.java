package se.underlag.ui.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.internal.Messages;
import se.underlag.ui.sekretess.Sekretess;

/**
 * Sum, mean and bounds of the marked cells that hold numbers, as a status line shows them.
 *
 * @param count how many numbers
 * @param sum their sum
 * @param smallest the smallest of them, 0.00 of nothing
 * @param largest the largest of them, 0.00 of nothing
 */
public record SelectionSummary(int count, BigDecimal sum, BigDecimal smallest, BigDecimal largest) {

    /** Nothing marked, or nothing that is a number. */
    public static final SelectionSummary NONE = new SelectionSummary(0, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL);

    /** @return the summary of these values; what is null does not count */
    public static SelectionSummary of(List<BigDecimal> values) {
        List<BigDecimal> numbers = values.stream().filter(Objects::nonNull).toList();
        return numbers.isEmpty() ? NONE
                : new SelectionSummary(numbers.size(), numbers.stream().reduce(Belopp.NOLL, BigDecimal::add), Collections.min(numbers),
                        Collections.max(numbers));
    }

    /** @return the mean, rounded half up to two decimals; 0.00 of nothing */
    public BigDecimal mean() {
        return count == 0 ? Belopp.NOLL : sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    /** @return {@code Antal: 3   Summa: 1 234,50   Medel: 411,50   Min: 100,00   Max: 1 000,00}; empty for fewer than two numbers */
    public String text() {
        return count < 2 ? "" : NLS.bind(Messages.summary, new Object[] { count, shown(sum), shown(mean()), shown(smallest), shown(largest) });
    }

    private static String shown(BigDecimal number) {
        return Sekretess.BELOPP.visa(Belopp.svenska(number));
    }
}
