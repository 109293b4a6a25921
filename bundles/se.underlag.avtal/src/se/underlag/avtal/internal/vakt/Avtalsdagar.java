package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.base.Period;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.ForandratBehov;
import se.underlag.regler.ForandratBehov.TidigKontakt;
import se.underlag.regler.TreManader;

/** The days that the routine gives an avtal, to be proposed and to be held against (BB-17, BB-34, BB-45, BB-49, A5, A10, A12). */
public final class Avtalsdagar {

    private Avtalsdagar() {
    }

    /** @return three months from the start (BB-17) */
    public static Period nyttAvrop(LocalDate start, Datumparametrar parametrar) {
        return TreManader.of(parametrar, start).period(start);
    }

    /**
     * Days of a follow-up: from the day after three months from the start of the placement (BB-34) to the earlier of ramavtal and beslut (A10). Where
     * the first avtal got other days with a reason, the day after its last, for there is neither gap nor overlap (A5).
     *
     * @param ramavtalTom last day of the ramavtal, null when it is not known
     * @return the days, empty when no avtal runs before
     */
    public static Optional<Period> uppfoljning(Arendebild arende, LocalDate ramavtalTom, Datumparametrar parametrar) {
        Avtalsbild fore = arende.foregaende();
        if (fore == null || fore.period() == null || fore.period().from() == null) {
            return Optional.empty();
        }
        LocalDate start = fore.datumorsak() != null && fore.period().tom() != null ? fore.period().tom().plusDays(1)
                : TreManader.of(parametrar, fore.period().from()).nasta(fore.period().from());
        return Optional.of(new Period(start, tidigareAv(ramavtalTom, beslutTom(arende), uppsagdTom(arende))));
    }

    /**
     * Days after a changed need: from the confirmed day of the contact (BB-45, BB-46) to the earlier of ramavtal and beslut (BB-49, A12).
     *
     * @param ramavtalTom last day of the ramavtal, null when it is not known
     * @return the days, empty while the start is not confirmed
     */
    public static Optional<Period> forandratBehov(Arendebild arende, LocalDate ramavtalTom) {
        return Optional.ofNullable(arende.bedomning()).map(bedomning -> bedomning.startBekraftad())
                .map(start -> new Period(start, tidigareAv(ramavtalTom, beslutTom(arende), uppsagdTom(arende))));
    }

    /** @return the clock of the changed need, empty while the day it arose or the day of the contact is not known */
    public static Optional<ForandratBehov> behov(Arendebild arende, Datumparametrar parametrar) {
        if (arende.bedomning() == null || arende.bedomning().behovUppstod() == null || arende.bedomning().kontakt() == null) {
            return Optional.empty();
        }
        LocalDate uppstod = arende.bedomning().behovUppstod();
        TidigKontakt lasning = TidigKontakt.valueOf(parametrar.varde(Datumparametrar.TIDIG_KONTAKT, uppstod).orElseThrow());
        return Optional.of(new ForandratBehov(uppstod, arende.bedomning().kontakt(), TreManader.of(parametrar, uppstod), lasning));
    }

    private static LocalDate beslutTom(Arendebild arende) {
        return arende.beslut() == null ? null : arende.beslut().tom();
    }

    /** The decided last day of an avtal that is terminated; what takes over from it ends then too (BB-60, A13). */
    static LocalDate uppsagdTom(Arendebild arende) {
        Avtalsbild fore = arende.foregaende();
        return fore == null || fore.sistaDebiteringsdag() == null || fore.period() == null ? null : fore.period().tom();
    }

    private static LocalDate tidigareAv(LocalDate... dagar) {
        return Stream.of(dagar).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElse(null);
    }
}
