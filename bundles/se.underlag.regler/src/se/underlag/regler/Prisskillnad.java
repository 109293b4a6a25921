package se.underlag.regler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import se.underlag.base.Belopp;
import se.underlag.base.Period;

/**
 * What another price costs from a day that has passed, month by month (A8): the follow-up is assessed when the three months are over, but its avtal
 * begins the day after them (BB-34), and until then the leverantör has been paid by the price before.
 *
 * @param manader the months of the asked days, in order
 */
public record Prisskillnad(List<Manad> manader) {

    /** Who owes whom. */
    public enum Riktning {

        /** More is to be paid to the leverantör. */
        BETALA,

        /** Too much has been paid; a credit is to be claimed from the leverantör. */
        KRAVA,

        /** Nothing is owed. */
        INGEN;

        /** @param differens SEK, after − before */
        static Riktning av(BigDecimal differens) {
            return differens.signum() > 0 ? BETALA : differens.signum() < 0 ? KRAVA : INGEN;
        }
    }

    /**
     * One month.
     *
     * @param dygnFore days that were charged before; @param dygn days that are charged now
     * @param fore SEK by the avtal before; @param efter SEK by the avtal now; both two decimals
     */
    public record Manad(YearMonth manad, long dygnFore, long dygn, BigDecimal fore, BigDecimal efter) {

        /** @return SEK, after − before */
        public BigDecimal differens() {
            return efter.subtract(fore);
        }
    }

    /** Copies the list. */
    public Prisskillnad {
        manader = List.copyOf(manader);
    }

    /**
     * @param fore what was paid by; see {@link #fortsatt}
     * @param efter the avtal that hold now
     * @param dagar the asked days, both with a date
     * @throws IllegalArgumentException when two avtal of one side hold on one day, or the asked days have no end
     */
    public static Prisskillnad of(List<Avtalspris> fore, List<Avtalspris> efter, Period dagar, Dygnspris.Avrundning avrundning) {
        if (dagar.from() == null || dagar.tom() == null || dagar.isReversed()) {
            throw new IllegalArgumentException("The asked days have a first and a last: " + dagar);
        }
        List<Manad> manader = new ArrayList<>();
        for (YearMonth manad = YearMonth.from(dagar.from()); !manad.isAfter(YearMonth.from(dagar.tom())); manad = manad.plusMonths(1)) {
            Period dennas = new Period(later(dagar.from(), manad.atDay(1)), earlier(dagar.tom(), manad.atEndOfMonth()));
            Periodkostnad forr = Periodkostnad.of(fore, dennas, avrundning);
            Periodkostnad nu = Periodkostnad.of(efter, dennas, avrundning);
            manader.add(new Manad(manad, forr.dygn(), nu.dygn(), forr.summa(), nu.summa()));
        }
        return new Prisskillnad(manader);
    }

    /**
     * The avtal as they were paid by while nobody knew of the next: the last price goes on, and no day falls away between two of them, for nobody
     * has moved out (A26).
     *
     * @param avtal of one person and boende, in any order
     * @return the same, in order, the last one without an end
     */
    public static List<Avtalspris> fortsatt(List<Avtalspris> avtal) {
        List<Avtalspris> ordered = sammanhangande(avtal);
        if (ordered.isEmpty()) {
            return ordered;
        }
        List<Avtalspris> result = new ArrayList<>(ordered);
        Avtalspris last = result.removeLast();
        result.add(new Avtalspris(new Period(last.period().from(), null), last.dygnspris(), last.avresedagDebiteras()));
        return List.copyOf(result);
    }

    /**
     * The avtal as they hold one after the other: one that begins ends the one before, and a last day that the next avtal follows upon is no day
     * of departure, so it is charged (A26).
     *
     * @param avtal of one person and boende, in any order
     * @return the same, in order; what a later one replaces altogether is left out
     */
    public static List<Avtalspris> sammanhangande(List<Avtalspris> avtal) {
        List<Avtalspris> ordered = avtal.stream().sorted(Comparator.comparing(ett -> ett.period().from())).toList();
        List<Avtalspris> result = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Avtalspris one = ordered.get(i);
            LocalDate next = i + 1 < ordered.size() ? ordered.get(i + 1).period().from() : null;
            LocalDate tom = one.period().tom();
            if (next == null || tom != null && tom.isBefore(next.minusDays(1))) {
                result.add(one);
            } else if (next.isAfter(one.period().from())) {
                result.add(new Avtalspris(new Period(one.period().from(), next.minusDays(1)), one.dygnspris(), true));
            }
        }
        return List.copyOf(result);
    }

    /** @return SEK, what was paid */
    public BigDecimal fore() {
        return sum(Manad::fore);
    }

    /** @return SEK, what should have been paid */
    public BigDecimal efter() {
        return sum(Manad::efter);
    }

    /** @return SEK, after − before */
    public BigDecimal differens() {
        return efter().subtract(fore());
    }

    /** @return who owes whom, taken together */
    public Riktning riktning() {
        return Riktning.av(differens());
    }

    private BigDecimal sum(Function<Manad, BigDecimal> what) {
        return manader.stream().map(what).reduce(Belopp.NOLL, BigDecimal::add);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
