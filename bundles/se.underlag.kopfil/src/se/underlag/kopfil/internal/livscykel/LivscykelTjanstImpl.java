package se.underlag.kopfil.internal.livscykel;

import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.lagring.Radavbildning;
import se.underlag.kopfil.internal.tjanst.Kopfilslager;
import se.underlag.kopfil.livscykel.Checklistrad;
import se.underlag.kopfil.livscykel.Filstatus;
import se.underlag.kopfil.livscykel.LivscykelException;
import se.underlag.kopfil.livscykel.LivscykelException.Orsak;
import se.underlag.kopfil.livscykel.Livscykelsteg;
import se.underlag.kopfil.livscykel.Livscykeltjanst;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.kopfil.livscykel.Versionsinnehall;
import se.underlag.kopfil.livscykel.Versionsjamforelse;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;

/** The service of the life cycle: each call one unit of work, its permission asked for first. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class LivscykelTjanstImpl implements Livscykeltjanst {

    private static final String VERSION = "Kopfilsversion";
    private static final String KOPFIL = "Kopfil";

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Clock klocka;
    private final Granskare granskare;
    private final Kalkylskrivare skrivare;
    private final Skydd skydd;
    private final Livscykel livscykel;

    /** The state of a file at some time. @param personer identity number by id of the persons in it */
    private record Tillstand(String namn, List<Radbild> rader, Map<String, String> personer) {
    }

    /** @param granskare runs the checks before an upload; @param skrivare writes comparisons as workbooks; @param skydd masks in them */
    @Activate public LivscykelTjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Clock klocka, @Reference Granskare granskare, @Reference Kalkylskrivare skrivare, @Reference Skydd skydd) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.klocka = klocka;
        this.granskare = granskare;
        this.skrivare = skrivare;
        this.skydd = skydd;
        this.livscykel = new Livscykel(behorighet, klocka);
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }

    /** Who may do something with the file may see where it stands, also who may not read its rows. */
    private Filstatus steg(String kopfilId, BiConsumer<UnitOfWork, Kopfil> gor) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            gor.accept(uow, kopfil);
            Livscykel.spara(uow, kopfil);
        }
        try (UnitOfWork uow = open()) {
            return livscykel.status(uow, Kopfilslager.kopfil(uow, kopfilId));
        }
    }

    @Override public Filstatus status(String kopfilId) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_LASA, kopfil.getEnhetId());
            return livscykel.status(uow, kopfil);
        }
    }

    @Override public List<Aktor> mojligaAgare(String kopfilId) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            livscykel.demand(Livscykelsteg.BYT_AGARE, kopfil);
            return behorighet.medRatt(Handling.KOPFIL_ANDRA, kopfil.getEnhetId());
        }
    }

    @Override public Filstatus bytAgare(String kopfilId, String signatur) {
        return steg(kopfilId, (uow, kopfil) -> livscykel.bytAgare(kopfil, signatur));
    }

    @Override public Filstatus granska(String kopfilId) {
        return steg(kopfilId, (uow, kopfil) -> livscykel.granska(kopfil));
    }

    @Override public Filstatus oppnaIgen(String kopfilId, String orsak) {
        return steg(kopfilId, (uow, kopfil) -> livscykel.oppnaIgen(uow, kopfil, orsak));
    }

    @Override public Uppladdningsunderlag forbered(String kopfilId, int manad) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_LADDA_UPP, kopfil.getEnhetId());
            return new Uppladdare(uow, kopfil, granskare, klocka).underlag(livscykel.status(uow, kopfil), manad);
        }
    }

    @Override public Versionsinfo laddaUpp(Uppladdning uppladdning) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, uppladdning.kopfilId());
            livscykel.demand(Livscykelsteg.LADDA_UPP, kopfil);
            long version = kopfil.getVersion();
            try {
                return new Uppladdare(uow, kopfil, granskare, klocka).laddaUpp(uppladdning, behorighet.aktor().signatur());
            } catch (LagringException refused) {
                // Two uploads at once meet at the version's number before they meet at the file.
                if (hannFore(kopfil.getId(), version)) {
                    throw Livscykel.nagonFore(kopfil);
                }
                throw refused;
            }
        }
    }

    private boolean hannFore(String kopfilId, long version) {
        try (UnitOfWork uow = open()) {
            return uow.find(Kopfil.class, kopfilId).filter(kopfil -> kopfil.getVersion() == version).isEmpty();
        }
    }

    @Override public List<Versionsinfo> versioner(String kopfilId) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_LASA, kopfil.getEnhetId());
            return Versionsarkiv.lista(kopfil);
        }
    }

    @Override public Versionsinnehall oppnaVersion(String versionId) {
        try (UnitOfWork uow = open()) {
            Versionsarkiv.Last last = las(uow, versionId, null);
            laslogg.last(VERSION, versionId, last.version().getEnhetId(), last.personer().keySet());
            return last.innehall();
        }
    }

    /** @param kopfilId of which file it must be, null for any */
    private Versionsarkiv.Last las(UnitOfWork uow, String versionId, String kopfilId) {
        Versionsarkiv.Last last = Versionsarkiv.las(uow, versionId, kopfil -> behorighet.krav(Handling.KOPFIL_LASA, kopfil.getEnhetId()));
        if (kopfilId != null && !last.version().getKopfil().getId().equals(kopfilId)) {
            throw new LivscykelException(Orsak.OGILTIG, Messages.versionFinnsInte);
        }
        return last;
    }

    @Override public Versionsjamforelse jamfor(String kopfilId, String fore, String efter) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_LASA, kopfil.getEnhetId());
            Tillstand forr = version(uow, kopfilId, fore);
            Tillstand sedan = efter == null ? nu(uow, kopfil) : version(uow, kopfilId, efter);
            Set<String> personer = new LinkedHashSet<>(forr.personer().keySet());
            personer.addAll(sedan.personer().keySet());
            laslogg.last(KOPFIL, kopfilId, kopfil.getEnhetId(), personer);
            Map<String, String> skyddade = new HashMap<>(Versionsarkiv.skyddade(uow, forr.personer()));
            skyddade.putAll(Versionsarkiv.skyddade(uow, sedan.personer()));
            return Jamforare.jamfor(kopfil.getNamn(), forr.namn(), forr.rader(), sedan.namn(), sedan.rader(), Map.copyOf(skyddade));
        }
    }

    private Tillstand version(UnitOfWork uow, String kopfilId, String versionId) {
        Versionsarkiv.Last last = las(uow, versionId, kopfilId);
        return new Tillstand(last.innehall().info().beteckning(), last.innehall().rader(), last.personer());
    }

    private Tillstand nu(UnitOfWork uow, Kopfil kopfil) {
        List<Kopfilsrad> rader = Kopfilslager.rader(uow, kopfil);
        List<Prognoshandelse> handelser = Kopfilslager.handelser(uow, kopfil);
        Map<String, String> personer = new HashMap<>();
        rader.stream().map(Kopfilsrad::getPerson).filter(Objects::nonNull).forEach(person -> personer.put(person.getId(), person.getIdentitet()));
        return new Tillstand(MessageFormat.format(Messages.nu, LocalDate.now(klocka)), Radavbildning.of(kopfil, rader, handelser), personer);
    }

    @Override public void exportera(String kopfilId, Versionsjamforelse jamforelse, Path till, IProgressMonitor monitor) {
        try (UnitOfWork uow = open()) {
            Kopfil kopfil = Kopfilslager.kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_EXPORTERA, kopfil.getEnhetId());
            List<String> identiteter = jamforelse.rader().stream().flatMap(rad -> Stream.of(rad.fore(), rad.efter())).filter(Objects::nonNull)
                    .map(Radbild::identitet).filter(Objects::nonNull).distinct().toList();
            // The log comes first: an export that cannot be logged must not leave.
            laslogg.exporterat(KOPFIL, kopfilId, kopfil.getEnhetId(), personer(uow, identiteter));
        }
        Jamforelsebok.Mask mask = new Jamforelsebok.Mask(rad -> jamforelse.skyddade(rad).stream().anyMatch(id -> skydd.lyftTill(id).isEmpty()),
                skydd.text());
        skrivare.skriv(Jamforelsebok.of(jamforelse, LocalDate.now(klocka), mask), Map.of(), till, monitor);
    }

    private static List<String> personer(UnitOfWork uow, List<String> identiteter) {
        return uow.list(Sokning.of(Person.class).i(PERSON__IDENTITET, identiteter)).stream().map(Person::getId).toList();
    }

    @Override public List<Checklistrad> checklista(String enhetId) {
        behorighet.krav(Handling.ENHET_LASA, enhetId);
        try (UnitOfWork uow = open()) {
            return Checklistor.rader(uow, enhetId);
        }
    }

    @Override public void sparaChecklista(String enhetId, List<Checklistrad> rader) {
        behorighet.krav(Handling.CHECKLISTA_ANDRA, enhetId);
        try (UnitOfWork uow = open()) {
            Checklistor.spara(uow, enhetId, rader);
            if (uow.save() instanceof se.underlag.persistence.Sparresultat.Konflikt) {
                throw new LivscykelException(Orsak.NAGON_FORE, Messages.checklistaNagonFore);
            }
        }
    }
}
