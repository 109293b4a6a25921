package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** The socialadministratör has confirmed from when the change was communicated, before an avtal starts on that day (BB-46). */
public final class StartBekraftad implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        boolean bekraftad = arende.bedomning() != null && arende.bedomning().startBekraftad() != null;
        return bekraftad ? Optional.empty() : Optional.of(new Hinder("BB-46", Messages.startObekraftad));
    }
}
