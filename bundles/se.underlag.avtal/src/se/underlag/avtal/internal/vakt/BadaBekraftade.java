package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** Both the socialadministratör and the planeringsledare have confirmed that they were told of the termination (BB-60). */
public final class BadaBekraftade implements Vakt<Arendebild> {

    private final String avtal;
    private final String planering;

    /** @param avtal id of the step of the socialadministratör; @param planering id of the step of the planeringsledare */
    public BadaBekraftade(String avtal, String planering) {
        this.avtal = avtal;
        this.planering = planering;
    }

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        boolean first = arende.tagna().contains(avtal);
        boolean second = arende.tagna().contains(planering);
        if (first && second) {
            return Optional.empty();
        }
        return Optional.of(new Hinder("BB-60", first ? Messages.planeringObekraftad : second ? Messages.avtalObekraftad : Messages.badaObekraftade));
    }
}
