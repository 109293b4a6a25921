package se.underlag.ui.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;

/**
 * The value axis of the chart: from the lowest to the highest stack, zero always on it, divided by round steps. Costs are stacked upwards from
 * zero, reductions (negative prognos) downwards.
 *
 * @param lagst lower end, SEK, a multiple of the step, at most 0
 * @param hogst upper end, SEK, a multiple of the step, above the lower end
 * @param steg distance between lines, SEK: 1, 2 or 5 times a power of ten
 */
record Diagramskala(BigDecimal lagst, BigDecimal hogst, BigDecimal steg) {

    private static final BigDecimal[] ROUND = { BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN };
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1000);

    /** @param lines how many lines there is room for, at least 1 */
    static Diagramskala of(Manadsbelopp faktiskt, Manadsbelopp prognos, int lines) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            BigDecimal up = positive(faktiskt.orZero(month)).add(positive(prognos.orZero(month)));
            BigDecimal down = faktiskt.orZero(month).add(prognos.orZero(month)).subtract(up);
            high = high.max(up);
            low = low.min(down);
        }
        BigDecimal step = step(high.subtract(low), Math.max(1, lines));
        BigDecimal top = ends(high, step, RoundingMode.CEILING);
        return new Diagramskala(ends(low, step, RoundingMode.FLOOR), top.signum() == 0 && low.signum() == 0 ? step : top, step);
    }

    private static BigDecimal positive(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }

    private static BigDecimal step(BigDecimal range, int lines) {
        BigDecimal least = range.divide(BigDecimal.valueOf(lines), 2, RoundingMode.CEILING).max(SMALLEST);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (BigDecimal factor : ROUND) {
            BigDecimal step = factor.multiply(power);
            if (step.compareTo(least) >= 0) {
                return plain(step);
            }
        }
        throw new IllegalStateException("No step for " + range);
    }

    private static BigDecimal ends(BigDecimal value, BigDecimal step, RoundingMode away) {
        return plain(value.divide(step, 0, away).multiply(step));
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.setScale(0, RoundingMode.UNNECESSARY);
    }

    /** @return the values of the lines, lowest first, both ends included */
    List<BigDecimal> linjer() {
        List<BigDecimal> lines = new ArrayList<>();
        for (BigDecimal value = lagst; value.compareTo(hogst) <= 0; value = value.add(steg)) {
            lines.add(value);
        }
        return lines;
    }

    /** @return how many of the height's pixels the value lies under the upper end */
    int y(BigDecimal value, int height) {
        return hogst.subtract(value).multiply(BigDecimal.valueOf(height)).divide(hogst.subtract(lagst), 0, RoundingMode.HALF_UP).intValueExact();
    }

    /** @return the line's label in thousands of SEK, {@code 1 500} */
    static String tkr(BigDecimal value) {
        String whole = Belopp.svenska(value.movePointLeft(3));
        return whole.substring(0, whole.length() - 3);
    }
}
