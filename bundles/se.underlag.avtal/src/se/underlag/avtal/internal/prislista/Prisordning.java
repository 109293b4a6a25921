package se.underlag.avtal.internal.prislista;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.Prisbild;
import se.underlag.base.Belopp;
import se.underlag.base.Period;

/**
 * How a price fits among those of the same home: one price per day (BB-18), within the days of the ramavtal (BB-04). An open price ends on the day
 * before the next one. Pure.
 *
 * @param ramavtal days of the ramavtal
 * @param priser the prices that stand in it
 */
record Prisordning(Period ramavtal, List<Prisbild> priser) {

    /**
     * What comes of a price.
     *
     * @param hinder why it cannot stand, null when it can
     * @param stanger the open price that ends on the day before, null for none
     */
    record Utfall(String hinder, Prisbild stanger) {
    }

    Prisordning {
        priser = List.copyOf(priser);
    }

    /** @return the price of the same home that begins on the same day, empty when there is none */
    Optional<Prisbild> samma(Prisbild pris) {
        return priser.stream().filter(other -> sammaBoende(other, pris) && pris.period().from().equals(other.period().from())).findFirst();
    }

    /** @return what comes of it; the one that it takes the place of (same id, or same first day) does not hinder */
    Utfall prova(Prisbild pris) {
        Optional<String> wrong = fel(pris);
        if (wrong.isPresent()) {
            return new Utfall(wrong.get(), null);
        }
        Prisbild closes = null;
        for (Prisbild other : priser) {
            if (!sammaBoende(other, pris) || ersatts(other, pris) || !other.period().overlaps(pris.period())) {
                continue;
            }
            if (other.period().tom() != null || closes != null || !other.period().from().isBefore(pris.period().from())) {
                return new Utfall(MessageFormat.format(Messages.overlapp, pris.boende(), Belopp.svenska(other.pris()), dagar(other.period())), null);
            }
            closes = other;
        }
        return new Utfall(null, closes);
    }

    private Optional<String> fel(Prisbild pris) {
        Period days = pris.period();
        if (days.from() == null) {
            return Optional.of(Messages.forstaDagSaknas);
        }
        if (days.isReversed()) {
            return Optional.of(MessageFormat.format(Messages.baklanges, days.tom(), days.from()));
        }
        if (pris.pris().signum() <= 0 || pris.barntillagg() != null && pris.barntillagg().signum() < 0) {
            return Optional.of(MessageFormat.format(Messages.negativt, Belopp.svenska(pris.pris()), pris.boende()));
        }
        if (!ramavtal.contains(days.from()) || days.tom() != null && !ramavtal.contains(days.tom())) {
            return Optional.of(MessageFormat.format(Messages.prisUtanforRamavtal, pris.boende(), dagar(days), dagar(ramavtal)));
        }
        return Optional.empty();
    }

    private static boolean ersatts(Prisbild other, Prisbild pris) {
        return pris.id() == null ? pris.period().from().equals(other.period().from()) : pris.id().equals(other.id());
    }

    static boolean sammaBoende(Prisbild one, Prisbild other) {
        return one.leverantor().equalsIgnoreCase(other.leverantor()) && one.boende().equalsIgnoreCase(other.boende());
    }

    static String dagar(Period period) {
        return (period.from() == null ? "" : period.from()) + "–" + (period.tom() == null ? "" : period.tom());
    }
}
