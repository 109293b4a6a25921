package se.underlag.sekretess.internal.gallring;

import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.underlag.model.Gallringslista;
import se.underlag.model.Gallringspost;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;

/** In which units the actor may weed, asked once per unit. */
final class Behorig {

    private final UnitOfWork uow;
    private final Behorighet behorighet;
    private final Map<String, Boolean> units = new HashMap<>();

    Behorig(UnitOfWork uow, Behorighet behorighet) {
        this.uow = uow;
        this.behorighet = behorighet;
    }

    /** Refuses who may weed nowhere. */
    void kravNagon() {
        if (!enhet(null) && uow.list(Sokning.of(Organisationsenhet.class)).stream().noneMatch(unit -> enhet(unit.getId()))) {
            behorighet.krav(Handling.GALLRA, null);
        }
    }

    /** @return the unit that a list of the actor's belongs to: the first where the actor may weed, null for who may in all units */
    String listansEnhet() {
        return enhet(null) ? null
                : uow.list(Sokning.of(Organisationsenhet.class)).stream().filter(unit -> enhet(unit.getId()))
                        .min(Comparator.comparing(Organisationsenhet::getKod)).map(Organisationsenhet::getId).orElse(null);
    }

    boolean enhet(String unitId) {
        return units.computeIfAbsent(String.valueOf(unitId), key -> behorighet.far(Handling.GALLRA, unitId));
    }

    /** @return whether the actor may weed everybody of the list, in all units that know them */
    boolean ser(Gallringslista lista) {
        if (enhet(null)) {
            return true;
        }
        List<String> numbers = lista.getPoster().stream().map(Gallringspost::getPerson).map(Person::getIdentitet).distinct().toList();
        return uow.list(Sokning.of(Person.class).i(PERSON__IDENTITET, numbers)).stream().map(Person::getEnhetId).allMatch(this::enhet);
    }
}
