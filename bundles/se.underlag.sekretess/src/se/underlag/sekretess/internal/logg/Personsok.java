package se.underlag.sekretess.internal.logg;

import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.underlag.base.Identitet;
import se.underlag.base.Sokord;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.LoggException;
import se.underlag.sekretess.internal.Messages;
import se.underlag.security.Objektnamn;

/** Finds the person that a question means, as each unit knows it. Nobody learns by asking whether a person is known in a unit whose log is closed to them. */
final class Personsok {

    private final UnitOfWork uow;
    private final Predicate<String> oppen;
    private final LocalDate idag;

    /** @param oppen whether the log of that unit may be read */
    Personsok(UnitOfWork uow, Predicate<String> oppen, LocalDate idag) {
        this.uow = uow;
        this.oppen = oppen;
        this.idag = idag;
    }

    /** @return one object per unit, at least one */
    List<Person> hitta(String sokt) {
        Optional<String> number = Identitet.read(sokt, idag).map(Identitet::text);
        List<Person> found = number.isPresent() ? uow.list(Sokning.of(Person.class).lika(PERSON__IDENTITET, number.get())) : byName(sokt);
        List<Person> readable = found.stream().filter(person -> oppen.test(person.getEnhetId())).toList();
        if (readable.isEmpty()) {
            throw new LoggException(MessageFormat.format(Messages.personOkand, sokt));
        }
        if (readable.stream().map(Person::getIdentitet).distinct().count() > 1) {
            throw new LoggException(MessageFormat.format(Messages.personFlera, sokt));
        }
        return readable;
    }

    /** A number as it is stored counts as a name, for the provisional ones; who is protected in any unit is not found by name in the others. */
    private List<Person> byName(String sokt) {
        List<Person> all = uow.list(Sokning.of(Person.class));
        List<String> hidden = all.stream().filter(Person::isSkyddadIdentitet).map(Person::getIdentitet).toList();
        String wanted = Sokord.vik(sokt.strip());
        return all.stream().filter(person -> person.getIdentitet().equalsIgnoreCase(sokt.strip())
                || !hidden.contains(person.getIdentitet()) && Sokord.vik(Objektnamn.person(person)).equals(wanted)).toList();
    }
}
