package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Personfraga;

/**
 * One person as several units know it: the same identity number, one object per unit.
 *
 * @param personer the objects of units where the actor may read persons, the one that was asked for first
 * @param skyddad whether any unit, also one that the actor does not see, says that the identity is protected
 */
record Personer(List<Person> personer, boolean skyddad) {

    /** Finds the person. The refusal is the same whether the person exists in another unit or not at all. */
    static Personer of(UnitOfWork uow, Behorighet behorighet, String personId) {
        Person asked = uow.find(Person.class, personId).orElse(null);
        behorighet.krav(Handling.PERSON_LASA, asked == null ? null : asked.getEnhetId());
        if (asked == null) {
            throw new PersonFinnsInteException(Messages.personFinnsInte);
        }
        List<Person> all = uow.list(Sokning.of(Person.class).lika(PERSON__IDENTITET, asked.getIdentitet()));
        return new Personer(all.stream().filter(one -> behorighet.far(Handling.PERSON_LASA, one.getEnhetId()))
                .sorted(Comparator.comparing(one -> !one.getId().equals(personId))).toList(), all.stream().anyMatch(Person::isSkyddadIdentitet));
    }

    Person forsta() {
        return personer.get(0);
    }

    List<String> ids() {
        return personer.stream().map(Person::getId).toList();
    }

    Set<String> enheter() {
        return personer.stream().map(Person::getEnhetId).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @return whether the identity must be masked for the actor now */
    boolean dold(Skydd skydd) {
        return skyddad && personer.stream().anyMatch(one -> skydd.lyftTill(one.getId()).isEmpty());
    }

    Personfraga fraga(Skydd skydd) {
        return new Personfraga(Set.copyOf(ids()), dold(skydd));
    }
}
