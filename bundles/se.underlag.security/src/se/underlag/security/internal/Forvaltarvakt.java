package se.underlag.security.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import se.underlag.base.Period;

/** On every day from today on somebody shall be systemförvaltare for all units, or nobody can hand out a role again. */
final class Forvaltarvakt {

    private Forvaltarvakt() {
    }

    /** @return the first day from today on that none of the periods covers, empty when they cover all days to come */
    static Optional<LocalDate> forstaLucka(Collection<Period> dagar, LocalDate idag) {
        LocalDate day = idag;
        for (Period period : dagar.stream().filter(one -> !one.isReversed())
                .sorted(Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder()))).toList()) {
            if (period.contains(day)) {
                if (period.tom() == null) {
                    return Optional.empty();
                }
                day = period.tom().plusDays(1);
            }
        }
        return Optional.of(day);
    }

    /** @return the first day that nobody would have, when that is earlier than it was before the change */
    static Optional<LocalDate> nyLucka(Collection<Period> fore, Collection<Period> efter, LocalDate idag) {
        Optional<LocalDate> before = forstaLucka(fore, idag);
        return forstaLucka(efter, idag).filter(day -> before.isEmpty() || day.isBefore(before.get()));
    }
}
