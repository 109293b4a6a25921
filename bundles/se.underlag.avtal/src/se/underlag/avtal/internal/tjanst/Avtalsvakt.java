package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.underlag.avtal.AvtalException;
import se.underlag.base.Period;
import se.underlag.model.Placeringsavtal;

/** What always holds of the avtal of a person in a home: one per day, and no gap between one and the next unless a reason is given. */
final class Avtalsvakt {

    private Avtalsvakt() {
    }

    /**
     * @param alla every avtal of the person in the home, with or without the one in question
     * @param eget id of the avtal in question, null before it is stored
     * @param period its days
     * @param ersatter the avtal that it follows and that ends the day before it; null for none
     * @param orsak why there may be a gap, null for no reason
     * @throws AvtalException when two would hold on a day, or days lie between without a reason
     */
    static void krav(List<Placeringsavtal> alla, String eget, Period period, Placeringsavtal ersatter, String orsak) {
        LocalDate latest = null;
        for (Placeringsavtal other : alla) {
            Period days = new Period(other.getFrom(), other.getTom());
            if (other.getFrom() == null || Objects.equals(other.getId(), eget)) {
                continue;
            }
            boolean followed = ersatter != null && other.getId().equals(ersatter.getId());
            if (followed ? !other.getFrom().isBefore(period.from()) : days.overlaps(period)) {
                throw new AvtalException(MessageFormat.format(followed ? Messages.ersatterForSent : Messages.avtalOverlapp, other.getNr(),
                        Ord.period(days), period.from()));
            }
            LocalDate end = followed && (days.tom() == null || !days.tom().isBefore(period.from())) ? period.from().minusDays(1) : days.tom();
            if (end != null && end.isBefore(period.from()) && (latest == null || end.isAfter(latest))) {
                latest = end;
            }
        }
        if (latest != null && latest.plusDays(1).isBefore(period.from()) && (orsak == null || orsak.isBlank())) {
            throw new AvtalException(MessageFormat.format(Messages.avtalLucka, latest.plusDays(1), period.from().minusDays(1)));
        }
    }
}
