package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ANVANDARE__SIGNATUR;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.Kopfilsoversikt;
import se.underlag.kopfil.Kopfilsoversikt.Post;
import se.underlag.kopfil.Kopfilsoversikt.Uppladdning;
import se.underlag.kopfil.Oversiktstjanst;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.model.Anvandare;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;

/** Reads a köpfil once and sums it in every direction that the page shows. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class OversiktstjanstImpl implements Oversiktstjanst {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Granskare granskare;
    private final Clock klocka;

    /** @param granskare runs the checks */
    @Activate public OversiktstjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Granskare granskare,
            @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.granskare = granskare;
        this.klocka = klocka;
    }

    @Override public Kopfilsoversikt oversikt(String kopfilId) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Kopfil fil = Kopfilslager.kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_LASA, fil.getEnhetId());
            List<Kopfilsrad> rader = Kopfilslager.rader(uow, fil);
            List<Prognoshandelse> handelser = Kopfilslager.handelser(uow, fil);
            List<Radbild> bilder = Radavbildning.of(fil, rader, handelser);
            Organisationsenhet enhet = uow.find(Organisationsenhet.class, fil.getEnhetId()).orElseThrow();
            LocalDate since = LocalDate.now(klocka).minusDays(1);
            Instant start = since.atStartOfDay(klocka.getZone()).toInstant();
            Andringslista changes = new Andringslista(uow, fil, rader, handelser);
            return new Kopfilsoversikt(
                    new Kopfilsinfo(fil.getId(), enhet.getId(), enhet.getKod(), fil.getAr(), fil.getNamn(), fil.getAgare(), fil.getStatus(),
                            rader.size()),
                    enhet.getNamn() == null ? enhet.getKod() : enhet.getNamn(), agare(uow, fil), total(bilder, Radbild::faktiskt),
                    total(bilder, Radbild::prognos), poster(bilder, Radbild::insats), poster(bilder, Radbild::leverantor), problem(uow, bilder),
                    uppladdad(fil), since, changes.sedan(start, Andringslista.HOGST),
                    changes.fler(start, Andringslista.HOGST));
        }
    }

    private static String agare(UnitOfWork uow, Kopfil fil) {
        if (fil.getAgare() == null) {
            return null;
        }
        return uow.list(Sokning.of(Anvandare.class).lika(ANVANDARE__SIGNATUR, fil.getAgare())).stream().map(Anvandare::getNamn)
                .filter(name -> name != null).findFirst().orElse(fil.getAgare());
    }

    private static Manadsbelopp total(List<Radbild> bilder, Function<Radbild, Manadsbelopp> belopp) {
        return bilder.stream().map(belopp).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
    }

    private static List<Post> poster(List<Radbild> bilder, Function<Radbild, String> namn) {
        Map<String, Post> sums = new LinkedHashMap<>();
        for (Radbild bild : bilder) {
            BigDecimal faktisk = bild.faktiskt().summa();
            BigDecimal prognos = bild.prognos().summa();
            sums.merge(String.valueOf(namn.apply(bild)), new Post(namn.apply(bild), 1, faktisk, prognos),
                    (one, other) -> new Post(one.namn(), one.rader() + 1, one.faktisk().add(other.faktisk()), one.prognos().add(other.prognos())));
        }
        return sums.values().stream().sorted(Comparator.comparing(Post::summa).reversed()).toList();
    }

    private Map<Allvar, Integer> problem(UnitOfWork uow, List<Radbild> bilder) {
        Map<Allvar, Integer> counts = new EnumMap<>(Allvar.class);
        granskare.kontrollera(bilder, Kopfilslager.parametrar(uow)).fynd().forEach(fynd -> counts.merge(fynd.allvar(), 1, Integer::sum));
        return counts;
    }

    private static Uppladdning uppladdad(Kopfil fil) {
        Optional<Kopfilsversion> latest = fil.getVersioner().stream().max(Comparator.comparingInt(Kopfilsversion::getNummer));
        return latest.map(one -> new Uppladdning(one.getNummer(), one.getManad(), one.getTidsstampel(), one.getSkapadAv())).orElse(null);
    }
}
