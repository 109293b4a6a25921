package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.ARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.BESLUT__ARENDE;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__PERSON;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Leverantor;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Kortavsnitt.Kolumn;
import se.underlag.spi.person.Kortavsnitt.Rad;
import se.underlag.spi.person.Kortavsnitt.Slag;
import se.underlag.spi.person.Personfraga;
import se.underlag.spi.person.Personobjekt;
import se.underlag.spi.person.Personuppgift;

/** What belongs to the person and to no module: ärenden, beslut and placeringsavtal. The card has asked for the permission to read the person. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.PERSON)
public final class Beslutsuppgift implements Personuppgift {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;

    /** @param skydd has the word for a masked place */
    @Activate public Beslutsuppgift(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
    }

    @Override public int ordning() {
        return 10;
    }

    @Override public List<Kortavsnitt> avsnitt(Personfraga fraga) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            return List.of(beslut(uow, fraga), avtalen(uow, fraga));
        }
    }

    private static Kortavsnitt beslut(UnitOfWork uow, Personfraga fraga) {
        List<Rad> rows = beslut(uow, arenden(uow, fraga)).stream()
                .sorted(Comparator.comparing(Beslut::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .map(one -> new Rad(Arrays.asList(one.getNr(), namn(one.getInsatstyp()), one.getLagrum(), one.getBeslutsdatum(), one.getFrom(),
                        one.getTom(), one.getArende().getHandlaggare()), null))
                .toList();
        return new Kortavsnitt("beslut", Messages.beslutRubrik,
                List.of(new Kolumn(Messages.kolumnBeslut, Slag.TEXT, 110), new Kolumn(Messages.kolumnInsats, Slag.TEXT, 200),
                        new Kolumn(Messages.kolumnLagrum, Slag.TEXT, 110), new Kolumn(Messages.kolumnBeslutat, Slag.DATUM, 100),
                        new Kolumn(Messages.kolumnFrom, Slag.DATUM, 100), new Kolumn(Messages.kolumnTom, Slag.DATUM, 100),
                        new Kolumn(Messages.kolumnHandlaggare, Slag.TEXT, 120)),
                rows, Messages.beslutTomt);
    }

    private Kortavsnitt avtalen(UnitOfWork uow, Personfraga fraga) {
        List<Rad> rows = avtal(uow, fraga).stream()
                .sorted(Comparator.comparing(Placeringsavtal::getFrom, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .map(one -> new Rad(Arrays.asList(one.getNr(), fraga.dold() ? skydd.text() : namn(one.getLeverantor()), one.getFrom(), one.getTom(),
                        one.getDygnspris()), null))
                .toList();
        return new Kortavsnitt("avtal", Messages.avtalRubrik,
                List.of(new Kolumn(Messages.kolumnAvtal, Slag.TEXT, 110), new Kolumn(Messages.kolumnLeverantor, Slag.TEXT, 200),
                        new Kolumn(Messages.kolumnFrom, Slag.DATUM, 100), new Kolumn(Messages.kolumnTom, Slag.DATUM, 100),
                        new Kolumn(Messages.kolumnDygnspris, Slag.KRONOR, 110)),
                rows, Messages.avtalTomt);
    }

    private static String namn(Insatstyp insats) {
        return insats == null ? null : insats.getNamn();
    }

    private static String namn(Leverantor leverantor) {
        return leverantor == null ? null : leverantor.getNamn();
    }

    private static List<Arende> arenden(UnitOfWork uow, Personfraga fraga) {
        return uow.list(Sokning.of(Arende.class).refererarNagon(ARENDE__PERSON, fraga.personIds()));
    }

    private static List<Beslut> beslut(UnitOfWork uow, List<Arende> arenden) {
        return uow.list(Sokning.of(Beslut.class).refererarNagon(BESLUT__ARENDE, arenden.stream().map(Arende::getId).toList()));
    }

    private static List<Placeringsavtal> avtal(UnitOfWork uow, Personfraga fraga) {
        return uow.list(Sokning.of(Placeringsavtal.class).refererarNagon(PLACERINGSAVTAL__PERSON, fraga.personIds()));
    }

    @Override public List<Personobjekt> objekt(Personfraga fraga) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Personobjekt> all = new ArrayList<>();
            List<Arende> arenden = arenden(uow, fraga);
            arenden.forEach(one -> all.add(new Personobjekt("Arende", one.getId(), Messages.objektArende, null)));
            beslut(uow, arenden).forEach(one -> all.add(new Personobjekt("Beslut", one.getId(), NLS.bind(Messages.objektBeslut, one.getNr()), null)));
            avtal(uow, fraga).forEach(one -> all.add(
                    new Personobjekt("Placeringsavtal", one.getId(), NLS.bind(Messages.objektAvtal, one.getNr() == null ? "" : one.getNr()), null)));
            return all;
        }
    }
}
