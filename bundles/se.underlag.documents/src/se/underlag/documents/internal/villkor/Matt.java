package se.underlag.documents.internal.villkor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.underlag.documents.internal.villkor.Uttryck.Obekant;

/** What a rule measures over all its cells before it is asked for one: repeated values, the highest or lowest, the average. */
final class Matt {

    private static final int PER_CENT = 100;
    private static final int MOST_DEVIATIONS = 100;

    private final Villkorsregel regel;
    private final Map<Object, Integer> counts = new HashMap<>();
    private final List<BigDecimal> numbers = new ArrayList<>();
    private BigDecimal limit;

    private Matt(Villkorsregel regel) {
        this.regel = regel;
    }

    /** @return null for a rule that measures nothing. @throws Obekant for deviations that no program writes */
    static Matt of(Villkorsregel regel) throws Obekant {
        boolean measures = switch (regel.typ()) {
        case "duplicateValues", "uniqueValues", "top10", "aboveAverage" -> true;
        default -> false;
        };
        if (measures && (regel.avvikelser() < 0 || regel.avvikelser() > MOST_DEVIATIONS)) {
            throw new Obekant();
        }
        return measures ? new Matt(regel) : null;
    }

    /** Takes the value of one of the rule's cells. */
    void ta(Object value) {
        if (value == null || value == Varden.FEL) {
            return;
        }
        if (regel.typ().endsWith("Values")) {
            counts.merge(key(value), 1, Integer::sum);
        } else if (value instanceof BigDecimal number) {
            numbers.add(number);
        }
    }

    /** All values have been told. */
    void klart() {
        int count = numbers.size();
        if (count == 0) {
            return;
        }
        if (regel.typ().equals("aboveAverage")) {
            limit = average(count);
        } else {
            numbers.sort(regel.motsatt() ? Comparator.naturalOrder() : Comparator.reverseOrder());
            long taken = regel.procent() ? (long) count * regel.rang() / PER_CENT : regel.rang();
            limit = numbers.get((int) Math.max(1, Math.min(count, taken)) - 1);
        }
        numbers.clear();
    }

    /** The average, moved by whole standard deviations of all cells (as STDEVP) where the rule names some. */
    private BigDecimal average(int count) {
        BigDecimal all = BigDecimal.valueOf(count);
        BigDecimal average = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(all, MathContext.DECIMAL64);
        if (regel.avvikelser() == 0) {
            return average;
        }
        BigDecimal squares = numbers.stream().map(one -> one.subtract(average).pow(2, MathContext.DECIMAL64)).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        BigDecimal apart = squares.divide(all, MathContext.DECIMAL64).sqrt(MathContext.DECIMAL64).multiply(BigDecimal.valueOf(regel.avvikelser()));
        return regel.motsatt() ? average.subtract(apart) : average.add(apart);
    }

    boolean galler(Object value) {
        if (value == null || value == Varden.FEL) {
            return false;
        }
        if (regel.typ().endsWith("Values")) {
            return counts.getOrDefault(key(value), 0) > 1 == regel.typ().equals("duplicateValues");
        }
        if (limit == null || !(value instanceof BigDecimal number)) {
            return false;
        }
        int compared = number.compareTo(limit) * (regel.motsatt() ? -1 : 1);
        return compared > 0 || compared == 0 && (regel.typ().equals("top10") || regel.lika() || regel.avvikelser() > 0);
    }

    private static Object key(Object value) {
        return value instanceof BigDecimal number ? number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros() : Varden.lower(value);
    }
}
