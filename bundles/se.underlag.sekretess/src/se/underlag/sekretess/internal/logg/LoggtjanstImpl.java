package se.underlag.sekretess.internal.logg;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__ANVANDARE;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TYP;
import static se.underlag.model.UnderlagPackage.Literals.ORGANISATIONSENHET__KOD;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.Lasare;
import se.underlag.sekretess.LoggException;
import se.underlag.sekretess.Loggfraga;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggtjanst;
import se.underlag.sekretess.internal.Messages;
import se.underlag.sekretess.internal.Personspar;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Skydd;

/** Reads the log in pages: an entry about a whole köpfil names thousands of persons, and a month may hold thousands of such entries. */
@Component
public final class LoggtjanstImpl implements Loggtjanst {

    private static final int PAGE = 500;
    private static final String LOGG = "Handelselogg";
    private static final List<Loggtyp> READING = List.of(Loggtyp.LASNING, Loggtyp.EXPORT);
    private static final List<Loggtyp> WRITING = List.of(Loggtyp.SKAPAT, Loggtyp.ANDRAT, Loggtyp.BORTTAGET, Loggtyp.IMPORT, Loggtyp.GALLRING);

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Skydd skydd;
    private final Kalkylskrivare skrivare;
    private final Clock klocka;

    /** @param laslogg gets that the log was read; @param skydd masks; @param skrivare writes workbooks */
    @Activate public LoggtjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Skydd skydd, @Reference Kalkylskrivare skrivare, @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.skydd = skydd;
        this.skrivare = skrivare;
        this.klocka = klocka;
    }

    @Override public Svar las(Loggfraga fraga) {
        return svara(fraga, Handling.LASLOGG_LASA, fraga.skrivning() ? all() : READING);
    }

    @Override public Svar exporter(Loggfraga fraga) {
        return svara(fraga, Handling.EXPORTLOGG_LASA, List.of(Loggtyp.EXPORT));
    }

    private static List<Loggtyp> all() {
        List<Loggtyp> all = new ArrayList<>(READING);
        all.addAll(WRITING);
        return all;
    }

    private Svar svara(Loggfraga fraga, Handling handling, List<Loggtyp> kinds) {
        try (UnitOfWork uow = open()) {
            Predicate<String> oppen = oppna(uow, handling, enhetId(uow, fraga.enhet()));
            Radskrivare words = new Radskrivare(uow, skydd);
            List<Loggrad> rader = new ArrayList<>();
            if (fraga.person() == null) {
                laslogg.last(LOGG, null, enhetId(uow, fraga.enhet()), Set.of());
                for (Handelselogg entry : poster(uow, fraga, kinds, oppen, null, entry -> true)) {
                    rader.add(words.rad(entry, null));
                }
            } else {
                List<Person> personer = new Personsok(uow, oppen, LocalDate.now(klocka)).hitta(fraga.person());
                personer.forEach(one -> laslogg.last(LOGG, one.getId(), one.getEnhetId(), List.of(one.getId())));
                om(uow, fraga, kinds, oppen, personer).forEach(entry -> rader.add(words.rad(entry, personer.get(0).getId())));
            }
            return new Svar(List.copyOf(rader.subList(0, Math.min(MEST, rader.size()))), rader.size() > MEST);
        }
    }

    /** Readings name the persons; changes are known by the object that changed. */
    private List<Handelselogg> om(UnitOfWork uow, Loggfraga fraga, List<Loggtyp> kinds, Predicate<String> oppen, List<Person> personer) {
        Set<String> ids = personer.stream().map(Person::getId).collect(Collectors.toSet());
        List<Handelselogg> found = new ArrayList<>(poster(uow, fraga, kinds.stream().filter(READING::contains).toList(), oppen, null,
                entry -> ids.contains(entry.getObjektId()) || !Collections.disjoint(Radskrivare.personer(entry), ids)));
        List<Loggtyp> writing = kinds.stream().filter(WRITING::contains).toList();
        if (!writing.isEmpty()) {
            List<String> objects = List.copyOf(Personspar.of(uow, personer).keySet());
            for (int start = 0; start < objects.size(); start += PAGE) {
                found.addAll(poster(uow, fraga, writing, oppen, objects.subList(start, Math.min(start + PAGE, objects.size())), entry -> true));
            }
        }
        found.sort(Comparator.comparing(Handelselogg::getTid).reversed());
        return found;
    }

    private List<Handelselogg> poster(UnitOfWork uow, Loggfraga fraga, List<Loggtyp> kinds, Predicate<String> oppen, Collection<String> objects,
            Predicate<Handelselogg> wanted) {
        return poster(uow, fraga, kinds, oppen, objects, wanted, MEST);
    }

    private List<Handelselogg> poster(UnitOfWork uow, Loggfraga fraga, List<Loggtyp> kinds, Predicate<String> oppen, Collection<String> objects,
            Predicate<Handelselogg> wanted, int most) {
        Sokning<Handelselogg> sokning = Sokning.of(Handelselogg.class).i(HANDELSELOGG__TYP, kinds)
                .fran(HANDELSELOGG__TID, fraga.from().atStartOfDay(klocka.getZone()).toInstant())
                .till(HANDELSELOGG__TID, fraga.tom().plusDays(1).atStartOfDay(klocka.getZone()).toInstant().minusNanos(1000))
                // many are of the same moment, and pages hold each of them once only where the order says which comes first
                .orderDescending(HANDELSELOGG__TID).order(ENTITET__ID);
        sokning = fraga.anvandare() == null ? sokning : sokning.lika(HANDELSELOGG__ANVANDARE, fraga.anvandare());
        sokning = objects == null ? sokning : sokning.i(HANDELSELOGG__OBJEKT_ID, objects);
        sokning = fraga.enhet() == null ? sokning : sokning.lika(ENTITET__ENHET_ID, enhetId(uow, fraga.enhet()));
        List<Handelselogg> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int offset = 0; found.size() <= most; offset += PAGE) {
            List<Handelselogg> page = uow.list(sokning.page(offset, PAGE));
            // what others write meanwhile comes first and pushes entries on to the next page, where they stand again
            page.stream().filter(entry -> seen.add(entry.getId())).filter(entry -> oppen.test(entry.getEnhetId())).filter(wanted).forEach(found::add);
            if (page.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    @Override public Rapport rapport(String enhetskod, YearMonth manad) {
        try (UnitOfWork uow = open()) {
            String enhet = enhetId(uow, enhetskod);
            Predicate<String> oppen = oppna(uow, Handling.LASLOGG_LASA, enhet);
            Loggfraga fraga = new Loggfraga(null, null, enhetskod, manad.atDay(1), manad.atEndOfMonth(), false);
            Radskrivare words = new Radskrivare(uow, skydd);
            Map<String, Lasare> byPair = new LinkedHashMap<>();
            Set<String> named = new TreeSet<>();
            // a check of a month that leaves some out is none
            for (Handelselogg entry : poster(uow, fraga, READING, oppen, null, entry -> true, Integer.MAX_VALUE)) {
                for (String person : Radskrivare.personer(entry)) {
                    named.add(person);
                    byPair.merge(entry.getAnvandare() + '\0' + words.nyckel(person), lasare(entry, person, words), LoggtjanstImpl::plus);
                }
            }
            laslogg.last(LOGG, enhet, enhet, named);
            return new Rapport(enhetskod, manad, byPair.values().stream()
                    .sorted(Comparator.comparing(Lasare::anvandare).thenComparing(Comparator.comparingInt(Lasare::antal).reversed())
                            .thenComparing(Lasare::person))
                    .toList());
        }
    }

    private static Lasare lasare(Handelselogg entry, String person, Radskrivare words) {
        Loggrad.Slag slag = Radskrivare.slag(entry);
        return new Lasare(entry.getAnvandare(), words.person(person), 1, slag == Loggrad.Slag.EXPORT ? 1 : 0,
                slag == Loggrad.Slag.SKYDD_LYFT ? 1 : 0,
                entry.getTid(), entry.getTid(), words.dold(person));
    }

    private static Lasare plus(Lasare one, Lasare other) {
        return new Lasare(one.anvandare(), one.person(), one.antal() + other.antal(), one.exporter() + other.exporter(), one.lyft() + other.lyft(),
                one.forsta().isBefore(other.forsta()) ? one.forsta() : other.forsta(),
                one.sista().isAfter(other.sista()) ? one.sista() : other.sista(),
                one.skyddad());
    }

    @Override public void skriv(Rapport rapport, Path till) {
        try (UnitOfWork uow = open()) {
            String enhet = enhetId(uow, rapport.enhet());
            behorighet.krav(Handling.LASLOGG_LASA, enhet);
            laslogg.exporterat(LOGG, enhet, enhet, Set.of());
        }
        new Loggbok(skrivare, klocka.getZone()).skriv(rapport, till);
    }

    @Override public void skriv(Svar svar, Path till) {
        try (UnitOfWork uow = open()) {
            oppna(uow, Handling.LASLOGG_LASA, null);
        }
        laslogg.exporterat(LOGG, null, null, Set.of());
        new Loggbok(skrivare, klocka.getZone()).skriv(svar, till);
    }

    /** @return whether the log of a unit is open to the actor; refuses who may read none */
    private Predicate<String> oppna(UnitOfWork uow, Handling handling, String wanted) {
        if (wanted != null) {
            behorighet.krav(handling, wanted);
            return wanted::equals;
        }
        if (behorighet.far(handling, null)) {
            return unit -> true;
        }
        Map<String, Boolean> units = new HashMap<>();
        uow.list(Sokning.of(Organisationsenhet.class)).forEach(unit -> units.put(unit.getId(), behorighet.far(handling, unit.getId())));
        if (!units.containsValue(true)) {
            behorighet.krav(handling, null);
        }
        return unit -> units.getOrDefault(unit, false);
    }

    private static String enhetId(UnitOfWork uow, String kod) {
        return kod == null ? null
                : uow.list(Sokning.of(Organisationsenhet.class).lika(ORGANISATIONSENHET__KOD, kod)).stream().findFirst()
                        .map(Organisationsenhet::getId).orElseThrow(() -> new LoggException(MessageFormat.format(Messages.enhetOkand, kod)));
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
