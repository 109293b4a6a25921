package se.underlag.regler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.underlag.base.Belopp;
import se.underlag.base.Period;

/**
 * What a stretch of days costs by the avtal that holds on each day (FK-09, BB-18, BB-34, BB-45).
 *
 * @param delar the stretches with one price each, in order
 * @param luckor stretches of the asked days for which no avtal has a price, in order
 */
public record Periodkostnad(List<Del> delar, List<Period> luckor) {

    /** Days with one price. @param dygn how many; @param dygnspris SEK as it is counted with; @param summa SEK, two decimals */
    public record Del(LocalDate from, LocalDate tom, long dygn, BigDecimal dygnspris, BigDecimal summa) {
    }

    /**
     * @param avtal in any order; of one person and boende
     * @param dagar the asked days, both with a date
     * @throws IllegalArgumentException when two avtal hold on one day, or the asked days have no end
     */
    public static Periodkostnad of(List<Avtalspris> avtal, Period dagar, Dygnspris.Avrundning avrundning) {
        if (dagar.from() == null || dagar.tom() == null || dagar.isReversed()) {
            throw new IllegalArgumentException("The asked days have a first and a last: " + dagar);
        }
        List<Avtalspris> ordered = avtal.stream().sorted(Comparator.comparing(ett -> ett.period().from())).toList();
        overlapp(ordered);
        List<Del> delar = new ArrayList<>();
        List<Period> luckor = new ArrayList<>();
        LocalDate next = dagar.from();
        for (Avtalspris one : ordered) {
            Period charged = one.debiterat();
            LocalDate first = later(charged.from(), dagar.from());
            LocalDate last = charged.tom() == null || charged.tom().isAfter(dagar.tom()) ? dagar.tom() : charged.tom();
            if (first.isAfter(last)) {
                continue;
            }
            if (first.isAfter(next)) {
                luckor.add(new Period(next, first.minusDays(1)));
            }
            long dygn = ChronoUnit.DAYS.between(first, last) + 1;
            delar.add(new Del(first, last, dygn, avrundning.dygn(one.dygnspris()), avrundning.summa(one.dygnspris(), dygn)));
            next = last.plusDays(1);
        }
        if (!next.isAfter(dagar.tom())) {
            luckor.add(new Period(next, dagar.tom()));
        }
        return new Periodkostnad(List.copyOf(delar), List.copyOf(luckor));
    }

    private static void overlapp(List<Avtalspris> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).period().overlaps(ordered.get(i).period())) {
                throw new IllegalArgumentException("Two avtal hold on " + ordered.get(i).period().from());
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** @return the days that have a price */
    public long dygn() {
        return delar.stream().mapToLong(Del::dygn).sum();
    }

    /** @return SEK, two decimals */
    public BigDecimal summa() {
        return delar.stream().map(Del::summa).reduce(Belopp.NOLL, BigDecimal::add);
    }
}
