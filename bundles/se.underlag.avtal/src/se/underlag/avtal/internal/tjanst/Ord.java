package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.regler.Kontrollrakning;

/** How amounts, points and days are written in messages. */
final class Ord {

    private static final String HELT = ",00";

    private Ord() {
    }

    /** @return {@code 3 350} for whole kronor, otherwise {@code 3 350,50}, without unit */
    static String kr(BigDecimal belopp) {
        String text = Belopp.svenska(belopp);
        return text.endsWith(HELT) ? text.substring(0, text.length() - HELT.length()) : text;
    }

    /** @return {@code 2,4} */
    static String tal(BigDecimal tal) {
        return tal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** @return {@code 2022-09-15 – 2022-12-14}, an open end in words */
    static String period(Period period) {
        return MessageFormat.format(Messages.period, dag(period.from()), period.tom() == null ? Messages.tillsVidare : dag(period.tom()));
    }

    static String dag(LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    /** @return {@code avviker 180 kr (5,4 %)}, with the sign before an amount that is too low (BB-18) */
    static String avvikelse(Kontrollrakning kontroll) {
        return MessageFormat.format(Messages.avviker, kr(kontroll.avvikelse()),
                kontroll.procent().map(part -> part.toPlainString().replace('.', ',').replace('-', '\u2212')).orElse("–"));
    }
}
