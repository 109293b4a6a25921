package se.underlag.ui.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.internal.Messages;
import se.underlag.ui.sekretess.Sekretess;

/**
 * Sum and mean of the marked cells that hold numbers, as a status line shows them.
 *
 * @param count how many numbers
 * @param sum their sum
 */
public record SelectionSummary(int count, BigDecimal sum) {

    /** Nothing marked, or nothing that is a number. */
    public static final SelectionSummary NONE = new SelectionSummary(0, Belopp.NOLL);

    /** @return the summary of these values; what is null does not count */
    public static SelectionSummary of(List<BigDecimal> values) {
        List<BigDecimal> numbers = values.stream().filter(Objects::nonNull).toList();
        return new SelectionSummary(numbers.size(), numbers.stream().reduce(Belopp.NOLL, BigDecimal::add));
    }

    /** @return the mean, rounded half up to two decimals; 0.00 of nothing */
    public BigDecimal mean() {
        return count == 0 ? Belopp.NOLL : sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    /** @return {@code Antal: 3   Summa: 1 234,50   Medel: 411,50}; empty for fewer than two numbers */
    public String text() {
        return count < 2 ? ""
                : NLS.bind(Messages.summary,
                        new Object[] { count, Sekretess.BELOPP.visa(Belopp.svenska(sum)), Sekretess.BELOPP.visa(Belopp.svenska(mean())) });
    }
}
