package se.underlag.avtal.ui.ramavtal;

import java.time.LocalDate;
import se.underlag.base.Period;

/** How a ramavtal stands on a day, told by a sign and a word. */
enum Ramavtalslage {
    GALLER(Messages.lage_galler), LOPER_UT(Messages.lage_loperUt), KOMMANDE(Messages.lage_kommande), UTGANGET(Messages.lage_utganget);

    private final String text;

    Ramavtalslage(String text) {
        this.text = text;
    }

    /** @param varslat whether its end is near enough to be told (BB-04) */
    static Ramavtalslage of(Period period, LocalDate idag, boolean varslat) {
        if (period.from() != null && idag.isBefore(period.from())) {
            return KOMMANDE;
        }
        if (period.tom() != null && idag.isAfter(period.tom())) {
            return UTGANGET;
        }
        return varslat ? LOPER_UT : GALLER;
    }

    String text() {
        return text;
    }
}
