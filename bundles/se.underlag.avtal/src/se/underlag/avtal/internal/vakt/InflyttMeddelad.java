package se.underlag.avtal.internal.vakt;

import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** The day of moving in is the basis for expansionsmedel, so it comes first (BB-20, A7). */
public final class InflyttMeddelad implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        return arende.inflyttning() != null && arende.inflyttning().datum() != null ? Optional.empty()
                : Optional.of(new Hinder("BB-20", Messages.inflyttEjMeddelad));
    }
}
