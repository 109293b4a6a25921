package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Avtalspris;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Periodkostnad;

/** A8: an avtal that is drawn up after its first day; the difference to the price before is told per month and in total, to claim or to pay. */
final class Efterhandspris {

    private Efterhandspris() {
    }

    /** Tells nothing where the avtal starts ahead, or none ran before. */
    static void meddela(Lage lage, Placeringsavtal avtal, Foljd foljd) {
        Placeringsavtal before = avtal.getErsatter();
        LocalDate start = avtal.getFrom();
        if (before == null || before.getDygnspris() == null || before.getDygnspris().compareTo(avtal.getDygnspris()) == 0
                || !start.isBefore(lage.idag())) {
            return;
        }
        LocalDate last = avtal.getTom() != null && avtal.getTom().isBefore(lage.idag()) ? avtal.getTom() : lage.idag();
        Avrundning rounding = Avrundning.valueOf(lage.parametrar().varde(Datumparametrar.AVTAL_AVRUNDNING, start).orElseThrow());
        BigDecimal total = Belopp.NOLL;
        foljd.meddela(MessageFormat.format(Messages.efterhand, start, Ord.kr(before.getDygnspris()), Ord.kr(avtal.getDygnspris())));
        for (YearMonth month = YearMonth.from(start); !month.isAfter(YearMonth.from(last)); month = month.plusMonths(1)) {
            Period days = new Period(later(start, month.atDay(1)), last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth());
            BigDecimal was = cost(before.getDygnspris(), days, rounding);
            BigDecimal is = cost(avtal.getDygnspris(), days, rounding);
            total = total.add(is.subtract(was));
            foljd.meddela(MessageFormat.format(Messages.efterhandManad, month, Long.toString(days.from().until(days.tom()).getDays() + 1L),
                    Ord.kr(was), Ord.kr(is), Ord.kr(is.subtract(was))));
        }
        foljd.notera(MessageFormat.format(total.signum() > 0 ? Messages.efterhandBetala : Messages.efterhandKrav, Ord.kr(total.abs()), start, last));
    }

    private static BigDecimal cost(BigDecimal price, Period days, Avrundning rounding) {
        return Periodkostnad.of(List.of(new Avtalspris(days, price)), days, rounding).summa();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
