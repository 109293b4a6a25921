package se.underlag.person.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.base.Period;
import se.underlag.model.Parameter;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Personhandelse;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personlasning;
import se.underlag.spi.person.Personregister;
import se.underlag.spi.person.Personuppgift;

/** The card: permission first, then the log of reading, then what the modules tell. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.PERSON)
public final class PersonregisterTjanst implements Personregister {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Skydd skydd;
    private final Clock klocka;
    private final List<Personuppgift> moduler;

    /** @param moduler what the modules know */
    @Activate public PersonregisterTjanst(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Skydd skydd, @Reference Clock klocka,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY) List<Personuppgift> moduler) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.skydd = skydd;
        this.klocka = klocka;
        this.moduler = List.copyOf(moduler);
    }

    @Override public Personkort oppna(String personId) {
        try (UnitOfWork uow = open()) {
            Personer personer = Personer.of(uow, behorighet, personId);
            // each unit's own log tells of it, since each unit reads its own
            personer.personer().forEach(one -> laslogg.last("Person", one.getId(), one.getEnhetId(), List.of(one.getId())));
            return skriv(uow, personer);
        }
    }

    @Override public Personkort lyftSkydd(String personId, String orsak) {
        try (UnitOfWork uow = open()) {
            Personer personer = Personer.of(uow, behorighet, personId);
            skydd.lyft(personer.personer(), orsak, minuter(uow));
            return skriv(uow, personer);
        }
    }

    @Override public Personkort markeraSkydd(String personId, boolean skyddad) {
        try (UnitOfWork uow = open()) {
            Personer personer = Personer.of(uow, behorighet, personId);
            personer.enheter().forEach(enhet -> behorighet.krav(Kortskrivare.markering(skyddad), enhet));
            personer.personer().forEach(person -> person.setSkyddadIdentitet(skyddad));
            if (uow.save() instanceof Sparresultat.Konflikt) {
                throw new IllegalStateException(Messages.andradSamtidigt);
            }
        }
        try (UnitOfWork uow = open()) {
            return skriv(uow, Personer.of(uow, behorighet, personId));
        }
    }

    private Personkort skriv(UnitOfWork uow, Personer personer) {
        return new Kortskrivare(behorighet, skydd, moduler, LocalDate.now(klocka)).skriv(uow, personer);
    }

    /** The parameter of the database counts before the shipped one. */
    private Duration minuter(UnitOfWork uow) {
        return Duration.ofMinutes(Datumparametrar.levererade()
                .med(uow.list(Sokning.of(Parameter.class)).stream()
                        .map(p -> new Datumparametrar.Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()), p.getKalla())).toList())
                .varde(Datumparametrar.SKYDD_MINUTER, LocalDate.now(klocka)).map(Long::parseLong).orElseThrow());
    }

    @Override public List<Personhandelse> historik(String personId) {
        try (UnitOfWork uow = open()) {
            return loggbok(uow, personId).handelser();
        }
    }

    @Override public List<Personlasning> lasningar(String personId) {
        try (UnitOfWork uow = open()) {
            return loggbok(uow, personId).lasningar();
        }
    }

    private Loggbok loggbok(UnitOfWork uow, String personId) {
        Personer personer = Personer.of(uow, behorighet, personId);
        behorighet.krav(Handling.HISTORIK_LASA, personer.forsta().getEnhetId());
        return new Loggbok(uow, behorighet, skydd, personer, moduler);
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
