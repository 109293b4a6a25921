package se.underlag.avtal.internal.tjanst;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Skydd;

/**
 * Reads open cases for what tells nothing about a person: tasks and deadlines name a case by its reference (A28), so it is no reading of persons and
 * is not logged as one.
 */
public final class Utanpersoner {

    private Utanpersoner() {
    }

    /** @param enhetIds the units that the actor may read; @return their open cases, not to be shown as they are */
    public static List<Arendebild> oppna(UnitOfWork uow, Collection<String> enhetIds, Skydd skydd, LocalDate idag) {
        Bildskrivare skrivare = new Bildskrivare(Arendelager.enheter(uow), skydd, idag);
        return Arendelager.arenden(uow, Arendeurval.OPPNA, enhetIds).stream().map(skrivare::bild).toList();
    }
}
