package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import se.underlag.avtal.AvtalException;

/** Checks of single days. */
final class Dagar {

    private Dagar() {
    }

    /** @throws AvtalException when something that has happened is said to happen later */
    static void hant(LocalDate dag, LocalDate idag, String etikett) {
        if (dag != null && dag.isAfter(idag)) {
            throw new AvtalException(MessageFormat.format(Messages.dagEfterIdag, etikett, dag));
        }
    }
}
