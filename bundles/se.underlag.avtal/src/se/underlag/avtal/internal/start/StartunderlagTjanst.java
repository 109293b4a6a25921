package se.underlag.avtal.internal.start;

import static se.underlag.model.UnderlagPackage.Literals.ARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.BESLUT__ARENDE;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Startunderlag;
import se.underlag.avtal.Startval;
import se.underlag.avtal.Stegfalt.Val;
import se.underlag.base.Period;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;

/** Reads a person's decisions and the homes of the ramavtal. Says nothing of the person that the actor did not know when choosing it. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class StartunderlagTjanst implements Startunderlag {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;

    /** @param klocka today, for what holds */
    @Activate public StartunderlagTjanst(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
    }

    @Override public List<Startval> avrop(String personId) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Optional<Person> person = uow.find(Person.class, personId);
            if (person.isEmpty()) {
                return List.of();
            }
            List<Val> boenden = boenden(uow);
            return uow.list(Sokning.of(Person.class).lika(PERSON__IDENTITET, person.get().getIdentitet())).stream()
                    .filter(one -> behorighet.far(Handling.AVROP_BESLUTA, one.getEnhetId()) && behorighet.far(Handling.PERSON_LASA, one.getEnhetId()))
                    .map(one -> new Startval(one.getEnhetId(), enhet(uow, one.getEnhetId()), one.getId(), beslut(uow, one), boenden)).toList();
        }
    }

    private static String enhet(UnitOfWork uow, String id) {
        return uow.find(Organisationsenhet.class, id).map(unit -> unit.getNamn() == null ? unit.getKod() : unit.getNamn()).orElse("");
    }

    private List<Val> beslut(UnitOfWork uow, Person person) {
        LocalDate idag = LocalDate.now(klocka);
        List<String> arenden = uow.list(Sokning.of(Arende.class).refererarNagon(ARENDE__PERSON, List.of(person.getId()))).stream().map(Arende::getId)
                .toList();
        return uow.list(Sokning.of(Beslut.class).refererarNagon(BESLUT__ARENDE, arenden)).stream()
                .filter(one -> one.getTom() == null || !one.getTom().isBefore(idag))
                .sorted(Comparator.comparing(Beslut::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .map(one -> new Val(one.getId(), text(one))).toList();
    }

    private static String text(Beslut beslut) {
        String dagar = beslut.getFrom() == null && beslut.getTom() == null ? ""
                : dag(beslut.getFrom()) + " – " + dag(beslut.getTom());
        return Stream.of(beslut.getNr(), beslut.getInsatstyp() == null ? "" : beslut.getInsatstyp().getNamn(), dagar.strip())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "" : dag.toString();
    }

    private List<Val> boenden(UnitOfWork uow) {
        LocalDate idag = LocalDate.now(klocka);
        return uow.list(Sokning.of(Boendepris.class)).stream()
                .filter(pris -> pris.getBoende() != null && new Period(pris.getFrom(), pris.getTom()).contains(idag)).map(Boendepris::getBoende)
                .distinct().sorted(Comparator.comparing(Boende::getNamn)).map(boende -> new Val(boende.getId(), text(boende))).toList();
    }

    private static String text(Boende boende) {
        return boende.getLeverantor() == null ? boende.getNamn() : boende.getNamn() + ", " + boende.getLeverantor().getNamn();
    }
}
