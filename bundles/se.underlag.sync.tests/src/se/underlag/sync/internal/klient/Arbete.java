package se.underlag.sync.internal.klient;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import se.underlag.model.Entitet;
import se.underlag.model.Foretradare;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sync.internal.server.Delad;

/** What people do to köpfiler, one transaction at a time, drawn by a seeded random: rows, months, prices, events with effects, persons, removals, moves. */
final class Arbete {

    /** Few, so that two people offline often make the same person. */
    private static final int NUMBERS = 40;
    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    private final Random random;

    Arbete(Random random) {
        this.random = random;
    }

    /** @param allEnheter whether the person may move rows between units @return one transaction's work */
    Consumer<UnitOfWork> nasta(String enhet, boolean allEnheter) {
        return switch (random.nextInt(20)) {
        case 0, 1 -> unit -> person(unit, enhet);
        case 2, 3, 4 -> unit -> rad(unit, enhet);
        case 5, 6, 7, 8 -> unit -> en(unit, Kopfilsrad.class).ifPresent(this::andra);
        case 9 -> unit -> en(unit, Kopfilsrad.class).ifPresent(unit::remove);
        case 10, 11 -> unit -> handelse(unit, enhet);
        case 12, 13 -> unit -> en(unit, Prognoshandelse.class).ifPresent(this::andra);
        case 14 -> unit -> en(unit, Prognoshandelse.class).ifPresent(unit::remove);
        case 15 -> unit -> avtal(unit, enhet);
        case 16, 17 -> unit -> en(unit, Placeringsavtal.class).ifPresent(this::pris);
        case 18 -> unit -> en(unit, Person.class).ifPresent(this::andra);
        default -> allEnheter ? unit -> en(unit, Placeringsavtal.class).ifPresent(Arbete::flytta) : unit -> flera(unit, enhet);
        };
    }

    /** @return work that the shared database must refuse: a row in a unit where the person has no role */
    static Consumer<UnitOfWork> otillatet(String enhet) {
        return unit -> {
            Person person = NY.createPerson();
            person.setIdentitet("19800101" + "9899");
            person.setEfternamn("Otillåten");
            person.setEnhetId(enhet.equals(Delad.NORD) ? Delad.SYD : Delad.NORD);
            unit.add(person);
        };
    }

    private <T extends Entitet> Optional<T> en(UnitOfWork unit, Class<T> type) {
        List<T> all = unit.list(Sokning.of(type));
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private void person(UnitOfWork unit, String enhet) {
        String number = "19800101" + (9800 + random.nextInt(NUMBERS));
        if (unit.count(Sokning.of(Person.class).lika(Literals.PERSON__IDENTITET, number).lika(Literals.ENTITET__ENHET_ID, enhet)) == 0) {
            Person person = NY.createPerson();
            person.setIdentitet(number);
            person.setFornamn("Ada " + random.nextInt(100));
            person.setEfternamn("Exempelsson");
            person.setEnhetId(enhet);
            unit.add(person);
        }
    }

    private void rad(UnitOfWork unit, String enhet) {
        unit.list(Sokning.of(Kopfil.class).lika(Literals.ENTITET__ENHET_ID, enhet)).stream().findFirst().ifPresent(kopfil -> {
            Kopfilsrad rad = NY.createKopfilsrad();
            rad.setKopfil(kopfil);
            rad.setEnhetId(enhet);
            rad.setKonto(konto());
            rad.setDygnspris(belopp());
            unit.list(Sokning.of(Person.class).lika(Literals.ENTITET__ENHET_ID, enhet)).stream().findAny().ifPresent(rad::setPerson);
            unit.add(rad);
        });
    }

    private void andra(Kopfilsrad rad) {
        switch (random.nextInt(5)) {
        case 0 -> rad.setKonto(konto());
        case 1 -> rad.setKommentar("Ändrad " + random.nextInt(50));
        case 2 -> rad.setFaktisktJan(belopp());
        case 3 -> rad.setFaktisktFeb(random.nextInt(4) == 0 ? null : belopp());
        default -> rad.setDygnspris(belopp());
        }
    }

    private void handelse(UnitOfWork unit, String enhet) {
        en(unit, Kopfilsrad.class).filter(rad -> enhet.equals(rad.getEnhetId())).ifPresent(rad -> {
            Prognoshandelse event = NY.createPrognoshandelse();
            event.setTyp(Handelsetyp.FORLANGNING);
            event.setEnhetId(enhet);
            event.setKopfil(rad.getKopfil());
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                effekt(event, rad, 1 + random.nextInt(12));
            }
            unit.add(event);
        });
    }

    private void effekt(Prognoshandelse event, Kopfilsrad rad, int manad) {
        Prognoseffekt effect = NY.createPrognoseffekt();
        effect.setManad(manad);
        effect.setDelta(belopp());
        effect.setRad(rad);
        effect.setEnhetId(event.getEnhetId());
        event.getEffekter().add(effect);
    }

    private void andra(Prognoshandelse event) {
        if (event.getEffekter().isEmpty() || random.nextInt(3) == 0) {
            event.setUnderlag("Underlag " + random.nextInt(50));
            return;
        }
        Prognoseffekt effect = event.getEffekter().get(random.nextInt(event.getEffekter().size()));
        switch (random.nextInt(3)) {
        case 0 -> effect.setDelta(belopp());
        case 1 -> effekt(event, effect.getRad(), 1 + random.nextInt(12));
        default -> event.getEffekter().remove(effect);
        }
    }

    private void avtal(UnitOfWork unit, String enhet) {
        Placeringsavtal avtal = NY.createPlaceringsavtal();
        avtal.setNr("PA-" + random.nextInt(1_000_000));
        avtal.setEnhetId(enhet);
        avtal.setBoendepris(belopp());
        avtal.setPoang(new BigDecimal("2.4"));
        unit.add(avtal);
    }

    /** Price and its addition only make sense together. */
    private void pris(Placeringsavtal avtal) {
        avtal.setBoendepris(belopp());
        if (random.nextBoolean()) {
            avtal.setBarntillagg(belopp());
        }
    }

    private void andra(Person person) {
        switch (random.nextInt(3)) {
        case 0 -> person.setFornamn("Ada " + random.nextInt(100));
        case 1 -> {
            Foretradare near = NY.createForetradare();
            near.setNamn("Nära " + random.nextInt(100));
            near.setEnhetId(person.getEnhetId());
            person.getForetradare().add(near);
        }
        default -> {
            if (!person.getForetradare().isEmpty()) {
                person.getForetradare().remove(random.nextInt(person.getForetradare().size()));
            }
        }
        }
    }

    private static void flytta(Placeringsavtal avtal) {
        avtal.setEnhetId(Delad.NORD.equals(avtal.getEnhetId()) ? Delad.SYD : Delad.NORD);
    }

    /** Several rows in one transaction, which must become one there. */
    private void flera(UnitOfWork unit, String enhet) {
        rad(unit, enhet);
        en(unit, Kopfilsrad.class).ifPresent(this::andra);
        en(unit, Person.class).ifPresent(person -> person.setEfternamn("Provsson " + random.nextInt(20)));
    }

    private String konto() {
        return "45" + (10 + random.nextInt(30));
    }

    private BigDecimal belopp() {
        return BigDecimal.valueOf(random.nextInt(1_000_000), 2);
    }
}
