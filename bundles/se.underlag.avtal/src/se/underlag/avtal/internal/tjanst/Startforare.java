package se.underlag.avtal.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__AVTAL;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__ERSATTER;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.internal.flode.Floden;
import se.underlag.avtal.internal.flode.Startsteg;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Entitet;
import se.underlag.model.Flode;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.process.Hinder;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Behorighet;
import se.underlag.spi.synk.Kopianummer;

/** Begins a flow: builds the case from the wish, asks the guards of the start, and takes the first step. */
final class Startforare {

    private final Behorighet behorighet;
    private final Stegforare stegforare;
    private final Kopianummer kopia;

    /** @param kopia says in which row of numbers new cases are counted */
    Startforare(Behorighet behorighet, Stegforare stegforare, Kopianummer kopia) {
        this.kopia = kopia;
        this.behorighet = behorighet;
        this.stegforare = stegforare;
    }

    List<Stegfalt> falt(UnitOfWork uow, Startbegaran begaran, LocalDate idag) {
        Datumparametrar parametrar = Arendelager.parametrar(uow);
        Startsteg start = new Floden(parametrar).start(begaran.flode());
        behorighet.krav(start.art().handling(), begaran.enhetId());
        return stegforare.falt(stegforare.lage(uow, arende(uow, begaran, idag), start.art(), parametrar));
    }

    Stegutfall starta(UnitOfWork uow, Startbegaran begaran, LocalDate idag) {
        Datumparametrar parametrar = Arendelager.parametrar(uow);
        Floden floden = new Floden(parametrar);
        Startsteg start = floden.start(begaran.flode());
        behorighet.krav(start.art().handling(), begaran.enhetId());
        Placeringsarende arende = arende(uow, begaran, idag);
        Ramavtalsbeslut.krav(arende);
        dubblett(uow, arende);
        arende.setTillstand(start.till());
        Lage lage = stegforare.lage(uow, arende, start.art(), parametrar);
        List<Hinder> hinder = floden.startvakter(lage.bild(), idag);
        if (!hinder.isEmpty()) {
            throw new AvtalException(hinder.stream().map(one -> MessageFormat.format(Messages.hinder, one.text(), one.regel()))
                    .collect(Collectors.joining("\n")), hinder);
        }
        Varden varden = Varden.las(stegforare.falt(lage), begaran.varden());
        arende.setReferens(Arendelager.nastaReferens(uow, begaran.enhetId(), idag.getYear(), kopia.nummer()));
        if (arende.getBedomning() != null) {
            uow.add(arende.getBedomning());
        }
        uow.add(arende);
        return stegforare.genomfor(floden, lage, new Stegforare.Fard(start.id(), start.regel(), start.art(), start.till(), false, null), varden);
    }

    /** The case as it would begin, not stored. */
    private static Placeringsarende arende(UnitOfWork uow, Startbegaran begaran, LocalDate idag) {
        Placeringsarende arende = UnderlagFactory.eINSTANCE.createPlaceringsarende();
        arende.setEnhetId(begaran.enhetId());
        arende.setReferens("");
        arende.setFlode(begaran.flode());
        arende.setStartad(idag);
        Placeringsavtal before = begaran.foregaendeId() == null ? null
                : finn(uow, Placeringsavtal.class, begaran.foregaendeId(), begaran.enhetId(), Messages.avtalFinnsInte);
        if (begaran.flode() != Flode.NYTT_AVROP && before == null) {
            throw new AvtalException(Messages.valjAvtal);
        }
        ersatt(uow, before);
        arende.setForegaende(before);
        vem(uow, begaran, arende, before);
        if (begaran.flode() == Flode.UPPSAGNING) {
            arende.setAvtal(before);
        } else {
            arende.setBedomning(bedomning(arende));
        }
        if (before != null) {
            inflyttning(uow, arende, before);
        }
        return arende;
    }

    /** An avtal that another one follows runs no more. */
    private static void ersatt(UnitOfWork uow, Placeringsavtal before) {
        if (before != null) {
            uow.list(Sokning.of(Placeringsavtal.class).lika(PLACERINGSAVTAL__ERSATTER, before)).stream()
                    .filter(next -> next.getSkickad() != null).findFirst().ifPresent(next -> {
                        throw new AvtalException(MessageFormat.format(Messages.avtalErsatt, before.getNr(), next.getNr()));
                    });
        }
    }

    private static void vem(UnitOfWork uow, Startbegaran begaran, Placeringsarende arende, Placeringsavtal before) {
        Person person = begaran.personId() == null ? before == null ? null : before.getPerson()
                : finn(uow, Person.class, begaran.personId(), begaran.enhetId(), Messages.personFinnsInte);
        if (person == null) {
            throw new AvtalException(Messages.valjPerson);
        }
        if (before != null && before.getPerson() != null && !before.getPerson().getId().equals(person.getId())) {
            throw new AvtalException(Messages.avtalAnnanPerson);
        }
        arende.setPerson(person);
        Beslut beslut = begaran.beslutId() == null ? before == null ? null : before.getBeslut()
                : uow.find(Beslut.class, begaran.beslutId()).orElseThrow(() -> new AvtalException(Messages.beslutFinnsInte));
        if (beslut != null && beslut.getArende() != null && beslut.getArende().getPerson() != null
                && !beslut.getArende().getPerson().getId().equals(person.getId())) {
            throw new AvtalException(Messages.beslutAnnanPerson);
        }
        arende.setBeslut(beslut);
        Boende boende = begaran.boendeId() == null || before != null ? before == null ? null : before.getBoende()
                : uow.find(Boende.class, begaran.boendeId()).orElseThrow(() -> new AvtalException(Messages.boendeFinnsInte));
        arende.setBoende(boende);
        arende.setLeverantor(boende == null ? before == null ? null : before.getLeverantor() : boende.getLeverantor());
    }

    private static <T extends Entitet> T finn(UnitOfWork uow, Class<T> type, String id, String enhetId, String saknas) {
        return uow.find(type, id).filter(found -> found.getEnhetId() == null || found.getEnhetId().equals(enhetId))
                .orElseThrow(() -> new AvtalException(saknas));
    }

    private static Behovsbedomning bedomning(Placeringsarende arende) {
        Behovsbedomning bb = UnderlagFactory.eINSTANCE.createBehovsbedomning();
        bb.setEnhetId(arende.getEnhetId());
        bb.setTyp(switch (arende.getFlode()) {
        case NYTT_AVROP, UPPSAGNING -> Bedomningstyp.NY;
        case UPPFOLJANDE -> Bedomningstyp.UPPFOLJANDE;
        case FORANDRADE_BEHOV -> Bedomningstyp.FORANDRADE_BEHOV;
        });
        bb.setPerson(arende.getPerson());
        bb.setBeslut(arende.getBeslut());
        bb.setBoende(arende.getBoende());
        return bb;
    }

    /** The moving in that the placement began with; a follow-up counts its months from it (BB-30). */
    private static void inflyttning(UnitOfWork uow, Placeringsarende arende, Placeringsavtal before) {
        for (Placeringsavtal one = before; one != null && arende.getInflyttning() == null; one = one.getErsatter()) {
            uow.list(Sokning.of(Placeringsarende.class).lika(PLACERINGSARENDE__AVTAL, one)).stream().map(Placeringsarende::getInflyttning)
                    .filter(Objects::nonNull).findFirst().ifPresent(arende::setInflyttning);
        }
    }

    /** The same flow for the same placement goes on once at a time. */
    private static void dubblett(UnitOfWork uow, Placeringsarende arende) {
        Optional<Placeringsarende> open = uow.list(Sokning.of(Placeringsarende.class).lika(PLACERINGSARENDE__PERSON, arende.getPerson())).stream()
                .filter(other -> other.getAvslutad() == null && other.getFlode() == arende.getFlode())
                .filter(other -> arende.getForegaende() == null
                        ? Objects.equals(id(other.getBoende()), id(arende.getBoende())) && other.getAvtal() == null
                        : Objects.equals(id(other.getForegaende()), id(arende.getForegaende())))
                .findFirst();
        open.ifPresent(other -> {
            throw new AvtalException(MessageFormat.format(Messages.redanOppet, other.getReferens()));
        });
    }

    private static String id(Entitet object) {
        return object == null ? null : object.getId();
    }
}
