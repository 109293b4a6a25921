package se.underlag.kopfil.internal.forslag;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__SKAPAD_TID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__AR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSFORSLAG__STATUS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * Proposals that wait, without those that a later one has taken the place of: one of the same avtal and year, or of an avtal that follows upon it in
 * the same year and holds its months too. Which that is follows from the proposals alone, so it holds also before anybody has written it down.
 */
final class Oppnaforslag {

    private Oppnaforslag() {
    }

    /** @return the waiting proposals of the unit and year, the newest first */
    static List<Kopfilsforslag> av(UnitOfWork uow, String enhetId, int ar) {
        return utanErsatta(stored(uow, enhetId, ar));
    }

    /** @param forslag in any order; @return those that nothing has taken the place of, in the same order */
    static List<Kopfilsforslag> utanErsatta(List<Kopfilsforslag> forslag) {
        return forslag.stream().filter(ett -> ett.getStatus() != Forslagsstatus.NYTT || !inaktuellt(ett) && forslag.stream()
                .noneMatch(annat -> annat.getStatus() == Forslagsstatus.NYTT && ersatter(annat, ett))).toList();
    }

    /** @return the waiting proposals that the given one has taken the place of */
    static List<Kopfilsforslag> ersattaAv(UnitOfWork uow, Kopfilsforslag forslag) {
        return stored(uow, forslag.getEnhetId(), forslag.getAr()).stream().filter(annat -> ersatter(forslag, annat)).toList();
    }

    /** @return every earlier proposal of the unit and year, whatever became of it, the newest first */
    static List<Kopfilsforslag> fore(UnitOfWork uow, Kopfilsforslag forslag) {
        return alla(uow, forslag.getEnhetId(), forslag.getAr()).stream().filter(ett -> senare(forslag, ett)).toList();
    }

    /** @return every proposal of the unit and year, whatever became of it, the newest first */
    static List<Kopfilsforslag> alla(UnitOfWork uow, String enhetId, int ar) {
        return uow.list(Sokning.of(Kopfilsforslag.class).lika(ENTITET__ENHET_ID, enhetId).lika(KOPFILSFORSLAG__AR, ar)
                .orderDescending(ENTITET__SKAPAD_TID).orderDescending(ENTITET__ID));
    }

    private static List<Kopfilsforslag> stored(UnitOfWork uow, String enhetId, int ar) {
        return uow.list(Sokning.of(Kopfilsforslag.class).lika(ENTITET__ENHET_ID, enhetId).lika(KOPFILSFORSLAG__AR, ar)
                .lika(KOPFILSFORSLAG__STATUS, Forslagsstatus.NYTT).orderDescending(ENTITET__SKAPAD_TID).orderDescending(ENTITET__ID));
    }

    /** @return whether the one takes the place of the other: it is later, of the same year, and of the same avtal or one that follows upon it */
    static boolean ersatter(Kopfilsforslag ett, Kopfilsforslag annat) {
        if (ett.getAr() != annat.getAr() || !Objects.equals(ett.getEnhetId(), annat.getEnhetId()) || Objects.equals(ett.getId(), annat.getId())
                || ett.getAvtal() == null || annat.getAvtal() == null) {
            return false;
        }
        return samma(ett.getAvtal(), annat.getAvtal()) ? senare(ett, annat)
                : Avtalslinje.ersatta(ett.getAvtal()).stream().anyMatch(one -> samma(one, annat.getAvtal()));
    }

    private static boolean samma(Placeringsavtal ett, Placeringsavtal annat) {
        return ett == annat || ett.getId() != null && ett.getId().equals(annat.getId());
    }

    /** One that is not stored yet is later than all that are; of the same moment it is the one with the greater id, which grow with time. */
    private static boolean senare(Kopfilsforslag ett, Kopfilsforslag annat) {
        Instant created = ett.getSkapadTid();
        Instant other = annat.getSkapadTid();
        if (created == null || other == null) {
            return other != null;
        }
        return created.equals(other) ? ett.getId().compareTo(annat.getId()) > 0 : created.isAfter(other);
    }

    /** An avtal that was ended costs nothing in a year after its last charged day. */
    private static boolean inaktuellt(Kopfilsforslag forslag) {
        LocalDate last = forslag.getAvtal() == null ? null : forslag.getAvtal().getSistaDebiteringsdag();
        return last != null && last.getYear() < forslag.getAr() && forslag.getTyp() != Forslagstyp.AVSLUTA_RAD;
    }

    /** @return the avtal that one of these proposals is of */
    static List<Placeringsavtal> medForslag(List<Kopfilsforslag> forslag, List<Placeringsavtal> avtal) {
        List<Placeringsavtal> found = new ArrayList<>();
        for (Placeringsavtal one : avtal) {
            if (forslag.stream().anyMatch(ett -> ett.getAvtal() != null && samma(ett.getAvtal(), one))) {
                found.add(one);
            }
        }
        return found;
    }
}
