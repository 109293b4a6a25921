package se.underlag.sekretess.internal.gallring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.underlag.model.Entitet;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Gallringsregel;
import se.underlag.regler.Gallringsregel.Bedomning;
import se.underlag.regler.Gallringsregel.Underlag;
import se.underlag.sekretess.internal.Personspar;

/** Holds every person of the store against the rule; who was weeded before is nobody any more. */
final class Forfallna {

    /** How the identity number of a weeded person begins. */
    static final String GALLRAD = "gallrad-";

    private static final int BATCH = 200;

    private final UnitOfWork uow;
    private final Gallringsregel regel;
    private final Clock klocka;

    /** A person of all units. @param personer one object per unit */
    record Kand(List<Person> personer, Underlag underlag, Bedomning bedomning) {
    }

    Forfallna(UnitOfWork uow, Gallringsregel regel, Clock klocka) {
        this.uow = uow;
        this.regel = regel;
        this.klocka = klocka;
    }

    /** @param far whether the actor may weed in that unit; @return everybody who is due, the exceptions of the rule among them */
    List<Kand> alla(Predicate<String> far) {
        Map<String, List<Person>> byNumber = new LinkedHashMap<>();
        uow.list(Sokning.of(Person.class)).stream().filter(person -> !person.getIdentitet().startsWith(GALLRAD))
                .forEach(person -> byNumber.computeIfAbsent(person.getIdentitet(), number -> new ArrayList<>()).add(person));
        List<List<Person>> wanted = byNumber.values().stream().filter(personer -> personer.stream().map(Person::getEnhetId).allMatch(far)).toList();
        LocalDate today = LocalDate.now(klocka);
        List<Kand> due = new ArrayList<>();
        for (int start = 0; start < wanted.size(); start += BATCH) {
            List<List<Person>> some = wanted.subList(start, Math.min(start + BATCH, wanted.size()));
            Map<String, List<Entitet>> objects = Personspar.var(uow, some.stream().flatMap(List::stream).toList());
            some.stream().map(personer -> kand(personer, personer.stream().flatMap(person -> objects.get(person.getId()).stream()).toList()))
                    .filter(one -> one.bedomning().forfallen(today)).forEach(due::add);
        }
        return due;
    }

    Kand en(Collection<Person> personer) {
        return kand(List.copyOf(personer), Personspar.of(uow, personer).values());
    }

    private Kand kand(List<Person> personer, Collection<Entitet> objects) {
        Underlag underlag = Underlagssamlare.of(personer.get(0).getIdentitet(), objects, klocka);
        return new Kand(personer, underlag, regel.bedom(underlag, LocalDate.now(klocka)));
    }
}
