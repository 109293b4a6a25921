package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import se.underlag.base.Period;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Avtalspris;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Periodkostnad;
import se.underlag.regler.Prisskillnad;
import se.underlag.regler.SistaDebiteringsdag;

/**
 * What successive avtal of a placement cost per month (FK-09).
 *
 * @param priser in order, none overlapping
 */
record Avtalslinje(List<Avtalspris> priser, Avrundning avrundning) {

    /** The avtal as they hold one after the other. */
    static Avtalslinje of(Collection<Placeringsavtal> avtal, Avrundning avrundning) {
        return new Avtalslinje(Prisskillnad.sammanhangande(priser(avtal)), avrundning);
    }

    /** The avtal as they were paid by before the next was known: the last price goes on (A8). */
    Avtalslinje fortsatt() {
        return new Avtalslinje(Prisskillnad.fortsatt(priser), avrundning);
    }

    private static List<Avtalspris> priser(Collection<Placeringsavtal> avtal) {
        return avtal.stream().filter(Avtalslinje::harPris).map(Avtalslinje::pris).toList();
    }

    /** @return whether anything can be counted on the avtal: it has a first day, a price and at least one day */
    static boolean harPris(Placeringsavtal avtal) {
        return avtal.getFrom() != null && avtal.getDygnspris() != null && avtal.getDygnspris().signum() >= 0
                && !new Period(avtal.getFrom(), sista(avtal)).isReversed();
    }

    private static Avtalspris pris(Placeringsavtal avtal) {
        return new Avtalspris(new Period(avtal.getFrom(), sista(avtal)), avtal.getDygnspris(), uppsagt(avtal) || avtal.isAvresedagDebiteras());
    }

    /** @return the last day of the avtal, null when it has no end; of one that was ended before its time the last charged day (A13) */
    static LocalDate sista(Placeringsavtal avtal) {
        LocalDate charged = avtal.getSistaDebiteringsdag();
        return charged == null ? avtal.getTom() : debiterad(avtal);
    }

    /** @return the last day that is charged, as the notice settled it, else as the avtal says; null when it has no end (A13, A26) */
    static LocalDate debiterad(Placeringsavtal avtal) {
        return SistaDebiteringsdag.of(avtal.getTom(), avtal.isAvresedagDebiteras(), avtal.getSistaDebiteringsdag());
    }

    /** @return whether a notice has decided when the avtal ends (BB-60) */
    static boolean uppsagt(Placeringsavtal avtal) {
        return avtal.getSistaDebiteringsdag() != null;
    }

    /** @return the avtal that this one follows, the nearest first */
    static List<Placeringsavtal> ersatta(Placeringsavtal avtal) {
        List<Placeringsavtal> chain = new ArrayList<>();
        for (Placeringsavtal one = avtal.getErsatter(); one != null && !chain.contains(one) && one != avtal; one = one.getErsatter()) {
            chain.add(one);
        }
        return chain;
    }

    /** @return SEK for those days of the month that lie in the period, null when none of them has a price */
    BigDecimal manad(YearMonth manad, Period dagar) {
        Period month = Period.of(manad);
        LocalDate from = dagar.from() != null && dagar.from().isAfter(month.from()) ? dagar.from() : month.from();
        LocalDate tom = dagar.tom() != null && dagar.tom().isBefore(month.tom()) ? dagar.tom() : month.tom();
        if (from.isAfter(tom)) {
            return null;
        }
        Periodkostnad kostnad = Periodkostnad.of(priser, new Period(from, tom), avrundning);
        return kostnad.dygn() == 0 ? null : kostnad.summa();
    }

    /** @return the first day with a price, null when there is none */
    LocalDate forsta() {
        return priser.stream().map(pris -> pris.period().from()).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }
}
