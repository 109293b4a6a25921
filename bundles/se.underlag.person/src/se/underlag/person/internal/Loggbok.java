package se.underlag.person.internal;

import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TYP;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.PERSON;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import se.underlag.model.Foretradare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Loggtyp;
import se.underlag.model.Person;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;
import se.underlag.spi.Historikpost;
import se.underlag.spi.person.Personhandelse;
import se.underlag.spi.person.Personlasning;
import se.underlag.spi.person.Personlasning.Slag;
import se.underlag.spi.person.Personobjekt;
import se.underlag.spi.person.Personuppgift;

/** What the log holds of a person: changes of all that belongs to them, and who read them. Entries of units whose history is closed are left out. */
final class Loggbok {

    /** A page that a person can read; the log goes back further. */
    private static final int MOST = 300;
    private static final List<Loggtyp> READING = List.of(Loggtyp.LASNING, Loggtyp.EXPORT);
    private static final List<Loggtyp> WRITING = List.of(Loggtyp.SKAPAT, Loggtyp.ANDRAT, Loggtyp.BORTTAGET, Loggtyp.IMPORT);

    private final UnitOfWork uow;
    private final Behorighet behorighet;
    private final Skydd skydd;
    private final Personer personer;
    private final List<Personobjekt> objekt;
    private final Map<String, Boolean> oppna = new HashMap<>();

    Loggbok(UnitOfWork uow, Behorighet behorighet, Skydd skydd, Personer personer, List<Personuppgift> moduler) {
        this.uow = uow;
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.personer = personer;
        this.objekt = moduler.stream().flatMap(modul -> modul.objekt(personer.fraga(skydd)).stream()).toList();
    }

    List<Personhandelse> handelser() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Person person : personer.personer()) {
            names.put(person.getId(), Messages.objektPerson);
            person.getForetradare().stream().map(Foretradare::getId).forEach(id -> names.put(id, Messages.objektForetradare));
        }
        objekt.forEach(one -> names.put(one.id(), one.namn()));
        Objektnamn words = new Objektnamn(uow, skydd);
        boolean dold = personer.dold(skydd);
        return entries(names.keySet(), WRITING, entry -> true)
                .map(entry -> new Personhandelse(entry.getObjekttyp(), names.get(entry.getObjektId()), post(entry, words, dold))).toList();
    }

    /** Of a masked person only that something changed is told: values may show who and where. */
    private static Historikpost post(Handelselogg entry, Objektnamn words, boolean dold) {
        return new Historikpost(entry.getTid(), entry.getAnvandare(), entry.getTyp(), entry.getFalt(),
                dold ? null : words.varde(entry.getObjekttyp(), entry.getObjektId(), entry.getFalt(), entry.getFore()),
                dold ? null : words.varde(entry.getObjekttyp(), entry.getObjektId(), entry.getFalt(), entry.getEfter()));
    }

    List<Personlasning> lasningar() {
        Set<String> ids = Set.copyOf(personer.ids());
        List<String> read = Stream.concat(ids.stream(), objekt.stream().map(Personobjekt::lasesMed).filter(Objects::nonNull)).distinct().toList();
        return entries(read, READING, entry -> names(entry, ids)).map(entry -> {
            boolean lifted = entry.getFalt() != null;
            return new Personlasning(entry.getTid(), entry.getAnvandare(), read(entry),
                    lifted ? Slag.SKYDD_LYFT : entry.getTyp() == Loggtyp.EXPORT ? Slag.EXPORT : Slag.LASNING, lifted ? entry.getEfter() : null);
        }).toList();
    }

    private static boolean names(Handelselogg entry, Set<String> ids) {
        return entry.getPersoner() != null && Arrays.stream(entry.getPersoner().split(" ")).anyMatch(ids::contains);
    }

    private String read(Handelselogg entry) {
        if (PERSON.getName().equals(entry.getObjekttyp())) {
            return Messages.lastKort;
        }
        Optional<Kopfil> file = KOPFIL.getName().equals(entry.getObjekttyp()) ? uow.find(Kopfil.class, entry.getObjektId()) : Optional.empty();
        return file.map(one -> NLS.bind(Messages.lastKopfil, one.getNamn(), String.valueOf(one.getAr()))).orElse(entry.getObjekttyp());
    }

    private Stream<Handelselogg> entries(Collection<String> ids, List<Loggtyp> kinds, Predicate<Handelselogg> wanted) {
        return uow.list(Sokning.of(Handelselogg.class).i(HANDELSELOGG__OBJEKT_ID, ids).i(HANDELSELOGG__TYP, kinds).orderDescending(HANDELSELOGG__TID)
                .page(0, MOST)).stream().filter(entry -> open(entry.getEnhetId())).filter(wanted);
    }

    private boolean open(String unit) {
        return oppna.computeIfAbsent(String.valueOf(unit), key -> behorighet.far(Handling.HISTORIK_LASA, unit));
    }
}
