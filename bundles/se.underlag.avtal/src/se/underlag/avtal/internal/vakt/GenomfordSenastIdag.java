package se.underlag.avtal.internal.vakt;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Optional;
import se.underlag.avtal.Arendebild;
import se.underlag.process.Hinder;
import se.underlag.process.Vakt;

/** What is carried out has happened (BB-13): a day ahead is a booking. Looks at the case as the step leaves it. */
public final class GenomfordSenastIdag implements Vakt<Arendebild> {

    @Override public Optional<Hinder> prova(Arendebild arende, LocalDate idag) {
        LocalDate genomford = arende.bedomning() == null ? null : arende.bedomning().genomford();
        return genomford == null || !genomford.isAfter(idag) ? Optional.empty()
                : Optional.of(new Hinder("BB-13", MessageFormat.format(Messages.bbFramtida, genomford), genomford, false));
    }
}
