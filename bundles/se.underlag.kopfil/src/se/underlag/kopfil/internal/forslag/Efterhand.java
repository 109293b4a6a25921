package se.underlag.kopfil.internal.forslag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Period;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Dygnspris.Avrundning;

/**
 * The days of an avtal that had passed when it was sent (A8). Until that day the leverantör had only the price before to go by; from the next day on
 * both sides know the new one, so nothing of later days is owed, also where their month has begun.
 *
 * @param skickat the day on which it was sent
 * @param dagar from the avtal's first day to the day it was sent, or to its last day where that came before
 * @param fore the prices as they were paid by
 * @param nu the avtal's own price
 */
record Efterhand(LocalDate skickat, Period dagar, Avtalslinje fore, Avtalslinje nu) {

    /** @param skickat the day on which it was sent; @return empty when it was sent ahead, or follows upon nothing */
    static Optional<Efterhand> of(Placeringsavtal avtal, Collection<Placeringsavtal> tidigare, LocalDate skickat, Avrundning avrundning) {
        if (tidigare.isEmpty() || avtal.getFrom() == null || skickat.isBefore(avtal.getFrom())) {
            return Optional.empty();
        }
        LocalDate last = Avtalslinje.sista(avtal);
        Period days = new Period(avtal.getFrom(), last != null && last.isBefore(skickat) ? last : skickat);
        return Optional.of(new Efterhand(skickat, days, Avtalslinje.of(tidigare, avrundning).fortsatt(), Avtalslinje.of(List.of(avtal), avrundning)));
    }

    /** @return how many days had passed */
    long dygn() {
        return ChronoUnit.DAYS.between(dagar.from(), dagar.tom()) + 1;
    }

    /**
     * What the month comes to by what was paid: the price before until the avtal was sent, its own price after that.
     *
     * @param raknas the days that the row holds; @return SEK, null for a month with none of the passed days
     */
    BigDecimal betalt(YearMonth manad, Period raknas) {
        if (manad.isBefore(YearMonth.from(dagar.from())) || manad.isAfter(YearMonth.from(dagar.tom()))) {
            return null;
        }
        BigDecimal paid = fore.manad(manad, new Period(raknas.from(), dagar.tom()));
        BigDecimal coming = nu.manad(manad, new Period(dagar.tom().plusDays(1), null));
        return paid == null ? coming : coming == null ? paid : paid.add(coming);
    }
}
