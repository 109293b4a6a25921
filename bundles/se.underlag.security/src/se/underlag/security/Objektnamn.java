package se.underlag.security;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Beslut;
import se.underlag.model.Boende;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.UnitOfWork;

/**
 * What objects are called, for logs that know them by their ids alone: number of a beslut, name of a leverantör. A protected identity is masked.
 * Lives as long as its unit of work, and asks for each object once.
 */
public final class Objektnamn {

    /** What tells about a person on a row: free words, and where somebody is. */
    private static final Set<String> RADUPPGIFT = Set.of(UnderlagPackage.Literals.KOPFILSRAD__KOMMENTAR.getName(),
            UnderlagPackage.Literals.KOPFILSRAD__LEVERANTOR.getName());
    private static final Set<String> PERSONUPPGIFT = Set.of("identitet", "fornamn", "efternamn", "kon");

    private final UnitOfWork uow;
    private final Skydd skydd;
    private final Map<String, String> names = new HashMap<>();

    /** @param skydd masks */
    public Objektnamn(UnitOfWork uow, Skydd skydd) {
        this.uow = uow;
        this.skydd = skydd;
    }

    /**
     * A logged value of one field, readable.
     *
     * @param typ model class of what changed; @param id its id; @param falt the field, null for a whole object's image
     * @param text as logged
     * @return the name of what a reference points at; the text itself where there is nothing better; masked where it must be
     */
    public String varde(String typ, String id, String falt, String text) {
        if (text == null || !(UnderlagPackage.eINSTANCE.getEClassifier(typ) instanceof EClass type)) {
            return text;
        }
        if (falt == null) {
            return text.lines().map(line -> line(type, id, line)).collect(Collectors.joining("\n"));
        }
        return one(type, id, falt, text);
    }

    /** An image has a line per field. */
    private String line(EClass type, String id, String line) {
        int equals = line.indexOf('=');
        return equals < 0 ? line : line.substring(0, equals + 1) + one(type, id, line.substring(0, equals), line.substring(equals + 1));
    }

    private String one(EClass type, String id, String field, String text) {
        if (text.isEmpty()) {
            return text;
        }
        if (type == UnderlagPackage.Literals.PERSON && PERSONUPPGIFT.contains(field)) {
            return uow.find(Person.class, id).filter(person -> !skydd.dolt(person)).isPresent() ? text : skydd.text();
        }
        if (type == UnderlagPackage.Literals.KOPFILSRAD && RADUPPGIFT.contains(field) && rowIsHidden(id)) {
            return skydd.text();
        }
        return type.getEStructuralFeature(field) instanceof EReference reference ? names.computeIfAbsent(text, ref -> name(reference, ref)) : text;
    }

    private boolean rowIsHidden(String id) {
        return uow.find(Kopfilsrad.class, id).filter(rad -> !skydd.dolt(rad.getPerson())).isEmpty();
    }

    private String name(EReference reference, String id) {
        Class<?> type = reference.getEReferenceType().getInstanceClass();
        return Entitet.class.isAssignableFrom(type) ? uow.find(type.asSubclass(Entitet.class), id).map(this::of).orElse(id) : id;
    }

    /** @return what the object is called, its id where it has no name */
    public String of(Entitet object) {
        String name = switch (object) {
        case Person person -> skydd.dolt(person) ? skydd.text() : person(person);
        case Beslut beslut -> beslut.getNr();
        case Arende arende -> arende.getArendenr();
        case Placeringsavtal avtal -> avtal.getNr();
        case Insatstyp insats -> insats.getNamn();
        case Leverantor leverantor -> leverantor.getNamn();
        case Boende boende -> boende.getNamn();
        case Kopfil kopfil -> kopfil.getNamn() + ' ' + kopfil.getAr();
        case Organisationsenhet enhet -> enhet.getNamn() == null ? enhet.getKod() : enhet.getNamn();
        case Anvandare anvandare -> anvandare.getSignatur();
        default -> null;
        };
        return name == null ? object.getId() : name;
    }

    /** @return first and family name as people write it, the identity number when neither is known; unmasked */
    public static String person(Person person) {
        String name = Stream.of(person.getFornamn(), person.getEfternamn()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? person.getIdentitet() : name;
    }
}
