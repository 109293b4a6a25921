package se.underlag.sekretess.internal.gallring;

import static se.underlag.model.UnderlagPackage.Literals.DOKUMENT__FIL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.base.Sokord;
import se.underlag.model.Dokument;
import se.underlag.model.Entitet;
import se.underlag.model.Fil;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Gallringsbegaran.Omfang;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.persistence.gallring.Maskering.Sokt;
import se.underlag.sekretess.internal.Personspar;
import se.underlag.security.Objektnamn;

/** Gathers what belongs to the persons of a list alone, and how they are known in everything else. */
final class Begaran {

    /** @param namnar how many of the persons share their name with somebody who stays, so that only their number was looked for in others' texts */
    record Samlad(Gallringsbegaran begaran, int namnar) {
    }

    private final UnitOfWork uow;

    Begaran(UnitOfWork uow) {
        this.uow = uow;
    }

    /** @param personer one object per person and unit, of all units */
    Samlad of(String lista, String anvandare, Instant tid, Collection<Person> personer) {
        Map<String, Entitet> objects = Personspar.of(uow, personer);
        events(objects).forEach(event -> objects.put(event.getId(), event));
        return samlad(lista, anvandare, tid, personer, objects, files(objects), Omfang.ALLT);
    }

    /** What köpfiler hold of them: their rows and what hangs on these, all workbooks and versions, and the proposals of their akter, which lead to rows. */
    Samlad kopfiler(String lista, String anvandare, Instant tid, Collection<Person> personer) {
        Map<String, Entitet> objects = Personspar.of(uow, personer);
        objects.values().removeIf(one -> !(one instanceof Kopfilsrad || one instanceof Prognoseffekt || one instanceof Kopfilsforslag));
        events(objects).forEach(event -> objects.put(event.getId(), event));
        Set<String> files = uow.list(Sokning.of(Kopfil.class)).stream()
                .flatMap(one -> Stream.concat(Stream.of(one).map(Kopfil::getOriginal), one.getVersioner().stream().map(Kopfilsversion::getFil)))
                .filter(Objects::nonNull).map(Fil::getId).collect(Collectors.toSet());
        return samlad(lista, anvandare, tid, personer, objects, files, Omfang.KOPFILER);
    }

    private Samlad samlad(String lista, String anvandare, Instant tid, Collection<Person> personer, Map<String, Entitet> objects, Set<String> files,
            Omfang omfang) {
        Map<String, Set<String>> byType = new HashMap<>();
        objects.values().forEach(one -> byType.computeIfAbsent(one.eClass().getName(), type -> new HashSet<>()).add(one.getId()));
        Set<String> numbers = personer.stream().map(Person::getIdentitet).collect(Collectors.toSet());
        Set<String> taken = uow.list(Sokning.of(Person.class)).stream()
                .filter(person -> !numbers.contains(person.getIdentitet()) && !person.getIdentitet().startsWith(Forfallna.GALLRAD))
                .map(person -> Sokord.vik(Objektnamn.person(person))).collect(Collectors.toSet());
        List<Sokt> wanted = personer.stream().map(person -> new Sokt(person.getIdentitet(), person.getFornamn(), person.getEfternamn(),
                !taken.contains(Sokord.vik(Objektnamn.person(person))))).distinct().toList();
        Set<String> ids = personer.stream().map(Person::getId).collect(Collectors.toSet());
        return new Samlad(new Gallringsbegaran(lista, anvandare, tid, ids, byType, files, Maskering.of(wanted), omfang),
                (int) wanted.stream().filter(one -> !one.namn()).count());
    }

    /** Events that touch rows of these persons only. */
    private List<Prognoshandelse> events(Map<String, Entitet> objects) {
        List<Prognoshandelse> own = new ArrayList<>();
        Stream.concat(objects.values().stream().filter(Prognoseffekt.class::isInstance).map(one -> ((Prognoseffekt) one).getHandelse()),
                objects.values().stream().filter(Kopfilsrad.class::isInstance).map(one -> ((Kopfilsrad) one).getHandelse())).filter(Objects::nonNull)
                .map(Prognoshandelse::getId).distinct().forEach(id -> uow.find(Prognoshandelse.class, id).filter(event -> event.getEffekter().stream()
                        .allMatch(effect -> effect.getRad() != null && objects.containsKey(effect.getRad().getId()))).ifPresent(own::add));
        return own;
    }

    /** Content is kept once, so another person's document may have the same. */
    private Set<String> files(Map<String, Entitet> objects) {
        return objects.values().stream().filter(Dokument.class::isInstance).map(one -> ((Dokument) one).getFil()).filter(Objects::nonNull)
                .map(Fil::getId)
                .distinct().filter(id -> uow.list(Sokning.of(Dokument.class).refererar(DOKUMENT__FIL, id)).stream()
                        .allMatch(document -> objects.containsKey(document.getId())))
                .collect(Collectors.toSet());
    }
}
