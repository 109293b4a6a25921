package se.underlag.avtal.internal.bevakning;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__AVTAL;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__FOREGAENDE;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__ERSATTER;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__TOM;
import static se.underlag.model.UnderlagPackage.Literals.RAMAVTAL__TOM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.tjanst.Utanpersoner;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Flode;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Ramavtal;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;

/** Reads what the deadlines look at, and of avtal only those that can still matter. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class BevakningslagerImpl implements Bevakningslager {

    /** So many ids go into one question. */
    private static final int PER_FRAGA = 500;

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;
    private final Clock klocka;

    /** @param lagring where it is; @param behorighet which units may be read; @param skydd masks protected identities; @param klocka today */
    @Activate public BevakningslagerImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd,
            @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.klocka = klocka;
    }

    @Override public Datumparametrar parametrar() {
        try (UnitOfWork uow = open()) {
            return Datumparametrar.levererade().med(uow.list(Sokning.of(Parameter.class)).stream()
                    .map(p -> new Datumparametrar.Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()), p.getKalla())).toList());
        }
    }

    @Override public List<Arendebild> oppna(Set<Placeringstillstand> tillstand) {
        try (UnitOfWork uow = open()) {
            List<String> units = enheter(uow);
            return units.isEmpty() ? List.of() : Utanpersoner.oppna(uow, units, tillstand, skydd, LocalDate.now(klocka));
        }
    }

    @Override public List<Placeringslage> slutarInom(LocalDate idag, int dagar) {
        try (UnitOfWork uow = open()) {
            return lagen(uow, lopande(avtal(uow).fran(PLACERINGSAVTAL__TOM, idag.minusYears(1)).till(PLACERINGSAVTAL__TOM, idag.plusDays(dagar)), uow,
                    idag).toList());
        }
    }

    @Override public List<Placeringslage> beslutSlutarInom(LocalDate idag, int dagar) {
        try (UnitOfWork uow = open()) {
            return lagen(uow, alla(uow, idag).filter(one -> one.getBeslut() != null && one.getBeslut().getTom() != null)
                    .filter(one -> !one.getBeslut().getTom().isAfter(idag.plusDays(dagar)) && langre(one, one.getBeslut().getTom())).toList());
        }
    }

    @Override public List<Ramavtalslage> ramavtalSlutarInom(LocalDate idag, int dagar) {
        try (UnitOfWork uow = open()) {
            List<Ramavtal> ending = enheter(uow).isEmpty() ? List.of()
                    : uow.list(Sokning.of(Ramavtal.class).till(RAMAVTAL__TOM, idag.plusDays(dagar))).stream().filter(one -> one.getTom() != null)
                            .toList();
            List<Placeringsavtal> running = ending.isEmpty() ? List.of() : alla(uow, idag).toList();
            return ending.stream().map(one -> new Ramavtalslage(one.getId(), one.getNamn(), one.getTom(),
                    running.stream().filter(avtal -> avtal.getRamavtal() != null && avtal.getRamavtal().getId().equals(one.getId()))
                            .filter(avtal -> langre(avtal, one.getTom())).count()))
                    .toList();
        }
    }

    private static boolean langre(Placeringsavtal avtal, LocalDate dag) {
        return avtal.getTom() == null || avtal.getTom().isAfter(dag);
    }

    /** Every running avtal. */
    private Stream<Placeringsavtal> alla(UnitOfWork uow, LocalDate idag) {
        return Stream.concat(lopande(avtal(uow).fran(PLACERINGSAVTAL__TOM, idag.minusYears(1)), uow, idag),
                lopande(avtal(uow).lika(PLACERINGSAVTAL__TOM, null), uow, idag));
    }

    private Sokning<Placeringsavtal> avtal(UnitOfWork uow) {
        return Sokning.of(Placeringsavtal.class).i(ENTITET__ENHET_ID, enheter(uow));
    }

    private static Stream<Placeringsavtal> lopande(Sokning<Placeringsavtal> avtal, UnitOfWork uow, LocalDate idag) {
        return uow.list(avtal).stream().filter(one -> one.getSkickad() != null && one.getFrom() != null)
                .filter(one -> one.getSistaDebiteringsdag() == null || !one.getSistaDebiteringsdag().isBefore(idag));
    }

    private static List<Placeringslage> lagen(UnitOfWork uow, List<Placeringsavtal> running) {
        List<Placeringslage> all = new ArrayList<>();
        for (int first = 0; first < running.size(); first += PER_FRAGA) {
            all.addAll(nagra(uow, running.subList(first, Math.min(first + PER_FRAGA, running.size()))));
        }
        return all;
    }

    private static List<Placeringslage> nagra(UnitOfWork uow, List<Placeringsavtal> running) {
        List<String> ids = running.stream().map(Placeringsavtal::getId).toList();
        Set<String> followed = new HashSet<>();
        uow.list(Sokning.of(Placeringsavtal.class).refererarNagon(PLACERINGSAVTAL__ERSATTER, ids)).stream()
                .filter(one -> one.getSkickad() != null).forEach(one -> followed.add(one.getErsatter().getId()));
        uow.list(Sokning.of(Placeringsarende.class).refererarNagon(PLACERINGSARENDE__FOREGAENDE, ids)).stream()
                .filter(BevakningslagerImpl::foljerUpp).forEach(one -> followed.add(one.getForegaende().getId()));
        Map<String, Placeringsarende> makers = new HashMap<>();
        uow.list(Sokning.of(Placeringsarende.class).refererarNagon(PLACERINGSARENDE__AVTAL, ids)).stream()
                .filter(one -> one.getFlode() != Flode.UPPSAGNING).forEach(one -> makers.put(one.getAvtal().getId(), one));
        return running.stream().map(one -> lage(one, makers.get(one.getId()), followed.contains(one.getId()))).toList();
    }

    /**
     * What only has begun gives no price after the three months: a contact may come to nothing, a notice is not decided yet. From the booked
     * follow-up on its own next step is told; other cases follow once their avtal is sent (BB-30, BB-34).
     */
    private static boolean foljerUpp(Placeringsarende arende) {
        return switch (arende.getTillstand()) {
        case AVBRUTET, STARTAT, KONTAKT_LAMNAD, KONTAKT_TAGEN, BB_BEGARD, ANMALD -> false;
        case BB_BOKAD, BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT, SIGNERAT -> arende.getFlode() == Flode.UPPFOLJANDE;
        case SKICKAT, ATERKOMMET, ARKIVERAT, UPPSAGT, AVSLUTAT -> true;
        };
    }

    private static Placeringslage lage(Placeringsavtal avtal, Placeringsarende arende, boolean followed) {
        boolean first = arende == null ? avtal.getTyp() == Avtalstyp.NYTT : arende.getFlode() == Flode.NYTT_AVROP;
        return new Placeringslage(arende == null ? null : arende.getId(), arende == null ? avtal.getNr() : arende.getReferens(), avtal.getEnhetId(),
                arende == null ? null : arende.getSocialsekreterare(), arende == null ? null : arende.getPlaneringsledare(),
                new Period(avtal.getFrom(), avtal.getTom()), first, followed, avtal.getBeslut() == null ? null : avtal.getBeslut().getTom());
    }

    private List<String> enheter(UnitOfWork uow) {
        return uow.list(Sokning.of(Organisationsenhet.class)).stream().map(Organisationsenhet::getId)
                .filter(id -> behorighet.far(Handling.AVTAL_LASA, id)).toList();
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
