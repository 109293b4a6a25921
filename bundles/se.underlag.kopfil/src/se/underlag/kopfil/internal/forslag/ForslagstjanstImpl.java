package se.underlag.kopfil.internal.forslag;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__SKAPAD_TID;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.ForslagException;
import se.underlag.kopfil.forslag.ForslagException.Orsak;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsinfo;
import se.underlag.kopfil.forslag.Forslagstjanst;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.tjanst.Kopfilslager;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;

/** The service of proposals: each call one unit of work, its permission asked for first. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class ForslagstjanstImpl implements Forslagstjanst {

    private static final String KOPFIL = "Kopfil";
    private static final String FORSLAG = "Kopfilsforslag";
    private static final String ENHET = "Organisationsenhet";

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Clock klocka;
    private final Granskare granskare;
    private final Skydd skydd;

    /** @param granskare refuses rows that rules forbid; @param skydd masks protected persons */
    @Activate public ForslagstjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Clock klocka, @Reference Granskare granskare, @Reference Skydd skydd) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.klocka = klocka;
        this.granskare = granskare;
        this.skydd = skydd;
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }

    @Override public List<Forslagsinfo> lista(boolean alla) {
        try (UnitOfWork uow = open()) {
            Map<String, Organisationsenhet> enheter = uow.list(Sokning.of(Organisationsenhet.class)).stream()
                    .filter(enhet -> behorighet.far(Handling.KOPFIL_LASA, enhet.getId()))
                    .collect(Collectors.toMap(Organisationsenhet::getId, Function.identity()));
            List<Kopfilsforslag> stored = uow.list(Sokning.of(Kopfilsforslag.class).i(ENTITET__ENHET_ID, enheter.keySet())
                    .orderDescending(ENTITET__SKAPAD_TID).orderDescending(ENTITET__ID));
            List<Kopfilsforslag> found = Oppnaforslag.utanErsatta(stored).stream()
                    .filter(ett -> alla || ett.getStatus() == Forslagsstatus.NYTT).toList();
            found.stream().collect(Collectors.groupingBy(Kopfilsforslag::getEnhetId))
                    .forEach((enhet, dennas) -> laslogg.last(ENHET, enhet, enhet, personer(dennas)));
            return found.stream().map(ett -> info(ett, enheter.get(ett.getEnhetId()))).toList();
        }
    }

    @Override public List<Forslagsinfo> oppna(String kopfilId) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = lasbar(uow, kopfilId);
            List<Kopfilsforslag> found = forFilen(uow, kopfil);
            if (!found.isEmpty()) {
                laslogg.last(KOPFIL, kopfilId, kopfil.getEnhetId(), personer(found));
            }
            Organisationsenhet enhet = uow.find(Organisationsenhet.class, kopfil.getEnhetId()).orElse(null);
            return found.stream().map(ett -> info(ett, enhet)).toList();
        }
    }

    @Override public int antal(String kopfilId) {
        try (UnitOfWork uow = open()) {
            return forFilen(uow, lasbar(uow, kopfilId)).size();
        }
    }

    private Kopfil lasbar(UnitOfWork uow, String kopfilId) {
        Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
        behorighet.krav(Handling.KOPFIL_LASA, kopfil.getEnhetId());
        return kopfil;
    }

    private static List<Kopfilsforslag> forFilen(UnitOfWork uow, Kopfil kopfil) {
        return Oppnaforslag.av(uow, kopfil.getEnhetId(), kopfil.getAr()).stream()
                .filter(ett -> ett.getKopfil() == null || ett.getKopfil().getId().equals(kopfil.getId())).toList();
    }

    private static Collection<String> personer(List<Kopfilsforslag> forslag) {
        return forslag.stream().map(Kopfilsforslag::getPerson).filter(Objects::nonNull).map(Person::getId).collect(Collectors.toSet());
    }

    private Forslagsinfo info(Kopfilsforslag forslag, Organisationsenhet enhet) {
        return Forslagsinfon.of(forslag, enhet, skydd);
    }

    @Override public Forslagsbild visa(String forslagId, String kopfilId) {
        try (UnitOfWork uow = open()) {
            Kopfilsforslag forslag = forslag(uow, forslagId);
            behorighet.krav(Handling.KOPFIL_LASA, forslag.getEnhetId());
            Organisationsenhet enhet = uow.find(Organisationsenhet.class, forslag.getEnhetId()).orElse(null);
            laslogg.last(FORSLAG, forslagId, forslag.getEnhetId(), personer(List.of(forslag)));
            return new Forslagsvisning(uow, forslag, granskare, behorighet, klocka.getZone()).bild(ett -> info(ett, enhet), kopfilId);
        }
    }

    @Override public Antaget anta(Antagande antagande) {
        try (UnitOfWork uow = open()) {
            Kopfilsforslag forslag = oavgjort(uow, antagande.forslagId(), antagande.version());
            Antaget antaget = new Antagning(uow, forslag, granskare, klocka.getZone()).anta(antagande);
            avgor(forslag, Forslagsstatus.ANTAGET, null);
            Oppnaforslag.ersattaAv(uow, forslag).forEach(annat -> annat.setStatus(Forslagsstatus.ERSATT));
            spara(uow);
            return antaget;
        }
    }

    @Override public void avvisa(String forslagId, long version, String orsak) {
        try (UnitOfWork uow = open()) {
            Kopfilsforslag forslag = oavgjort(uow, forslagId, version);
            if (orsak == null || orsak.isBlank()) {
                throw new ForslagException(Orsak.ORSAK_SAKNAS, Messages.orsakSaknas);
            }
            avgor(forslag, Forslagsstatus.AVVISAT, orsak.strip());
            spara(uow);
        }
    }

    @Override public Antaget angra(String forslagId, long version) {
        try (UnitOfWork uow = open()) {
            Kopfilsforslag forslag = forslag(uow, forslagId);
            behorighet.krav(Handling.KOPFIL_ANDRA, forslag.getEnhetId());
            if (forslag.getStatus() != Forslagsstatus.ANTAGET) {
                throw new ForslagException(Orsak.KAN_INTE_ANGRAS, Messages.ejAntaget);
            }
            if (forslag.getVersion() != version) {
                throw new ForslagException(Orsak.NAGON_FORE, Messages.nagonFore);
            }
            String kopfilId = forslag.getKopfil().getId();
            new Angrande(uow, forslag).gor();
            spara(uow);
            return new Antaget(kopfilId, forslag.getRad() == null ? null : forslag.getRad().getId());
        }
    }

    private static Kopfilsforslag forslag(UnitOfWork uow, String id) {
        return uow.find(Kopfilsforslag.class, id).orElseThrow(() -> new ForslagException(Orsak.FINNS_INTE, Messages.finnsInte));
    }

    /** Who may change the köpfiler of the unit decides; the owner of a file is told of it elsewhere (KF-11). */
    private Kopfilsforslag oavgjort(UnitOfWork uow, String id, long version) {
        Kopfilsforslag forslag = forslag(uow, id);
        behorighet.krav(Handling.KOPFIL_ANDRA, forslag.getEnhetId());
        Forslagsvisning.avgjort(uow, forslag).ifPresent(text -> {
            throw new ForslagException(Orsak.AVGJORT, text);
        });
        if (forslag.getVersion() != version) {
            throw new ForslagException(Orsak.NAGON_FORE, Messages.nagonFore);
        }
        return forslag;
    }

    private void avgor(Kopfilsforslag forslag, Forslagsstatus status, String orsak) {
        forslag.setStatus(status);
        forslag.setAvgjordAv(behorighet.aktor().signatur());
        forslag.setAvgjord(klocka.instant().truncatedTo(ChronoUnit.MICROS));
        forslag.setAvgorandeorsak(orsak);
    }

    private static void spara(UnitOfWork uow) {
        if (uow.save() instanceof Sparresultat.Konflikt) {
            throw new ForslagException(Orsak.NAGON_FORE, Messages.nagonFore);
        }
    }
}
