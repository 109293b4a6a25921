package se.underlag.regler;

import java.time.LocalDate;

/** The last day of an avtal that is charged (BB-60, A13, A26). Whoever counts days of an avtal asks here, so that there is one answer. */
public final class SistaDebiteringsdag {

    private SistaDebiteringsdag() {
    }

    /**
     * @param tom last day of the avtal, null when it has none
     * @param avresedagDebiteras whether the day of departure is charged (A26)
     * @param angiven what a termination decided (A13), null when nothing was decided; it holds even when it lies after the last day of the avtal
     * @return the decided day, else the last day, or the day before it when the day of departure is not charged; null when there is no end
     */
    public static LocalDate of(LocalDate tom, boolean avresedagDebiteras, LocalDate angiven) {
        if (angiven != null) {
            return angiven;
        }
        return tom == null || avresedagDebiteras ? tom : tom.minusDays(1);
    }
}
