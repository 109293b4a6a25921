package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__AR;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * What the unit's other files of the year hold of the persons of a file: a beslut that stands there already would be counted twice (KF-07, KF-11).
 * A file that shares no person is not read.
 */
final class Grannfiler {

    private static final int BATCH = 500;

    private Grannfiler() {
    }

    /** @return images of all rows of the other files that share a person with these rows */
    static List<Radbild> rader(UnitOfWork uow, Organisationsenhet enhet, Importmal mal, Collection<Radbild> rader) {
        List<Kopfil> andra = uow.list(Sokning.of(Kopfil.class).lika(ENTITET__ENHET_ID, enhet.getId()).lika(KOPFIL__AR, mal.ar())).stream()
                .filter(other -> !other.getNamn().equals(mal.filnamn())).toList();
        if (andra.isEmpty()) {
            return List.of();
        }
        List<String> personer = personer(uow, enhet, rader);
        return andra.stream().filter(other -> delar(uow, other, personer))
                .flatMap(other -> Radavbildning.of(other, Kopfilslager.rader(uow, other), Kopfilslager.handelser(uow, other)).stream()).toList();
    }

    private static List<String> personer(UnitOfWork uow, Organisationsenhet enhet, Collection<Radbild> rader) {
        List<String> identiteter = rader.stream().map(Radbild::identitet).filter(Objects::nonNull).distinct().toList();
        List<String> ids = new ArrayList<>();
        for (int start = 0; start < identiteter.size(); start += BATCH) {
            uow.list(Sokning.of(Person.class).lika(ENTITET__ENHET_ID, enhet.getId()).i(PERSON__IDENTITET,
                    identiteter.subList(start, Math.min(start + BATCH, identiteter.size())))).forEach(person -> ids.add(person.getId()));
        }
        return ids;
    }

    private static boolean delar(UnitOfWork uow, Kopfil kopfil, List<String> personer) {
        for (int start = 0; start < personer.size(); start += BATCH) {
            List<String> batch = personer.subList(start, Math.min(start + BATCH, personer.size()));
            if (!uow.list(Sokning.of(Kopfilsrad.class).lika(KOPFILSRAD__KOPFIL, kopfil).refererarNagon(KOPFILSRAD__PERSON, batch).page(0, 1))
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
