package se.underlag.sekretess.internal.logg;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import se.underlag.model.Dokument;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggrad.Slag;
import se.underlag.sekretess.internal.Messages;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;

/** Makes lines that people can read out of entries that know objects by their ids alone. Lives as long as its unit of work. */
final class Radskrivare {

    private static final String BLANK = " ";
    private static final String LOGG = UnderlagPackage.Literals.HANDELSELOGG.getName();

    private final UnitOfWork uow;
    private final Skydd skydd;
    private final Objektnamn namn;
    private final Map<String, String> enheter;
    private final Map<String, String> objekt = new HashMap<>();
    private final Map<String, Optional<Person>> personer = new HashMap<>();

    Radskrivare(UnitOfWork uow, Skydd skydd) {
        this.uow = uow;
        this.skydd = skydd;
        this.namn = new Objektnamn(uow, skydd);
        this.enheter = uow.list(Sokning.of(Organisationsenhet.class)).stream()
                .collect(Collectors.toMap(Organisationsenhet::getId, Organisationsenhet::getKod));
    }

    /** @param personId the person that the line is about, null where the entry itself says it */
    Loggrad rad(Handelselogg entry, String personId) {
        List<String> ids = personer(entry);
        String about = personId != null ? personId : ids.size() == 1 ? ids.get(0) : null;
        Slag slag = slag(entry);
        boolean whole = entry.getFalt() == null;
        boolean masked = about != null && dold(about);
        return new Loggrad(entry.getTid(), entry.getAnvandare(), slag, entry.getObjekttyp(), objekt(entry), about == null ? null : person(about),
                ids.isEmpty() && about != null ? 1 : ids.size(), enheter.get(entry.getEnhetId()), entry.getFalt(),
                whole || masked || slag == Slag.SKYDD_LYFT ? null : varde(entry, entry.getFore()),
                slag == Slag.SKYDD_LYFT ? entry.getEfter() : whole || masked ? null : varde(entry, entry.getEfter()), masked);
    }

    private String varde(Handelselogg entry, String text) {
        return namn.varde(entry.getObjekttyp(), entry.getObjektId(), entry.getFalt(), text);
    }

    static List<String> personer(Handelselogg entry) {
        return entry.getPersoner() == null || entry.getPersoner().isBlank() ? List.of() : List.of(entry.getPersoner().split(BLANK));
    }

    static Slag slag(Handelselogg entry) {
        boolean reading = entry.getTyp() == Loggtyp.LASNING;
        return reading && UnderlagPackage.Literals.PERSON__SKYDDAD_IDENTITET.getName().equals(entry.getFalt()) ? Slag.SKYDD_LYFT
                : Slag.valueOf(entry.getTyp().name());
    }

    /** @return the person's name, masked where it must be */
    String person(String id) {
        return finn(id).map(namn::of).orElse(id);
    }

    boolean dold(String id) {
        return finn(id).filter(skydd::dolt).isPresent();
    }

    /** @return what tells persons apart that several units know: the identity number, the id of one that is gone */
    String nyckel(String id) {
        return finn(id).map(Person::getIdentitet).orElse(id);
    }

    private Optional<Person> finn(String id) {
        return personer.computeIfAbsent(id, key -> uow.find(Person.class, key));
    }

    String objekt(Handelselogg entry) {
        return objekt.computeIfAbsent(entry.getObjekttyp() + BLANK + entry.getObjektId(), key -> objekt(entry.getObjekttyp(), entry.getObjektId()));
    }

    private String objekt(String type, String id) {
        if (id == null || LOGG.equals(type) || !(UnderlagPackage.eINSTANCE.getEClassifier(type) instanceof EClass eClass)) {
            return Typord.typ(type);
        }
        if (enheter.containsKey(id) && eClass != UnderlagPackage.Literals.ORGANISATIONSENHET) {
            // what was read is a list of a whole unit
            return Typord.typ(type) + BLANK + enheter.get(id);
        }
        Optional<? extends Entitet> found = uow.find(eClass.getInstanceClass().asSubclass(Entitet.class), id);
        if (found.isEmpty()) {
            return MessageFormat.format(Messages.borttaget, Typord.typ(type));
        }
        return switch (found.get()) {
        case Kopfilsrad row -> row.getKopfil() == null ? Typord.typ(type) : MessageFormat.format(Messages.radI, namn.of(row.getKopfil()));
        case Kopfilsversion version -> Typord.typ(type) + BLANK + namn.of(version.getKopfil());
        case Dokument document -> Typord.typ(type) + BLANK + Typord.ord(document.getTyp().name());
        case Entitet other when namn.of(other).equals(id) -> Typord.typ(type);
        case Entitet other -> Typord.typ(type) + BLANK + namn.of(other);
        };
    }
}
