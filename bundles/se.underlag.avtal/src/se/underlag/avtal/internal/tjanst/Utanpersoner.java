package se.underlag.avtal.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__AVSLUTAD;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__TILLSTAND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringstillstand;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Skydd;

/**
 * Reads open cases for what tells nothing about a person: tasks and deadlines name a case by its reference (A28), so it is no reading of persons and
 * is not logged as one.
 */
public final class Utanpersoner {

    private Utanpersoner() {
    }

    /** @param enhetIds the units that the actor may read; @param tillstand states, empty for all; @return their open cases, not to be shown as they are */
    public static List<Arendebild> oppna(UnitOfWork uow, Collection<String> enhetIds, Set<Placeringstillstand> tillstand, Skydd skydd,
            LocalDate idag) {
        Bildskrivare skrivare = new Bildskrivare(Arendelager.enheter(uow), skydd, idag);
        Sokning<Placeringsarende> sokning = Sokning.of(Placeringsarende.class).i(ENTITET__ENHET_ID, enhetIds).lika(PLACERINGSARENDE__AVSLUTAD, null);
        return uow.list(tillstand.isEmpty() ? sokning : sokning.i(PLACERINGSARENDE__TILLSTAND, tillstand)).stream().map(skrivare::bild).toList();
    }
}
