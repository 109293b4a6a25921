package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbilder;
import se.underlag.kopfil.sammanslagning.Faltvarden;
import se.underlag.kopfil.sammanslagning.Objektbild;
import se.underlag.spi.ord.Faltord;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Prognoshandelse;
import se.underlag.ui.sekretess.Avmaskning;
import se.underlag.ui.sekretess.Sekretess;

/** What people call the rows and events of a file and what they refer to. Immutable once made, for any thread. */
final class Objektnamn {

    /** Fields that say nothing to people in a list of changes. */
    private static final Set<String> TYSTA = Set.of("enhetId", "kopfil", "sortnyckel", "rad", "manad");

    private static final Set<String> FRITEXT = Set.of("kommentar", "orsak", "underlag");

    private final Map<String, String> namn = new HashMap<>();
    private final Map<String, Integer> nummer = new HashMap<>();
    private final Set<String> skyddade = new HashSet<>();
    private final Faltord ord = Faltord.current();

    /** @param rader the rows by their order in the file */
    Objektnamn(List<Kopfilsrad> rader, Collection<Prognoshandelse> handelser, Collection<Entitet> ovriga) {
        ovriga.forEach(this::referens);
        for (int i = 0; i < rader.size(); i++) {
            Kopfilsrad rad = rader.get(i);
            Person person = rad.getPerson();
            nummer.put(rad.getId(), i + 1);
            if (person != null && skyddad(person)) {
                skyddade.add(rad.getId());
            }
            namn.put(rad.getId(),
                    person == null ? NLS.bind(Messages.radUtanNamn, i + 1) : NLS.bind(Messages.radOchNamn, i + 1, namn(person)));
            rad.eCrossReferences().forEach(this::referens);
        }
        handelser.forEach(this::referens);
    }

    private static String namn(Person person) {
        return Sekretess.NAMN.visa(Radbilder.namn(person), skyddad(person));
    }

    private static boolean skyddad(Person person) {
        return Avmaskning.arSkyddad(person.isSkyddadIdentitet(), person.getId());
    }

    /** What was only typed is told by its id. */
    private String beskriven(EReference reference, String id) {
        Entitet beskrivning = Beskrivning.ur(reference.getEReferenceType().getName(), id, null);
        String text = beskrivning == null ? null : text(beskrivning);
        return text == null ? Messages.okand : text;
    }

    private void referens(EObject objekt) {
        String text = text(objekt);
        if (text != null) {
            namn.put(((Entitet) objekt).getId(), text);
        }
    }

    private String text(EObject objekt) {
        return switch (objekt) {
        case Person person -> namn(person);
        case Beslut beslut -> beslut.getNr();
        case Insatstyp insats -> insats.getNamn();
        case Leverantor leverantor -> leverantor.getNamn();
        case Placeringsavtal avtal -> ord.typ(avtal.eClass().getName());
        case Prognoshandelse handelse -> NLS.bind(Messages.handelseAvTyp, ord.varde("Prognoshandelse", "typ", handelse.getTyp().getName()));
        default -> null;
        };
    }

    /** @return the row, the event, or the row of an effect, as people call it */
    String objekt(Objektbild bild) {
        String kant = bild.varde("rad") == null ? namn.get(bild.id()) : namn.get(bild.varde("rad"));
        if (kant != null) {
            return kant;
        }
        if (bild.typ().equals("Kopfilsrad")) {
            String person = bild.varde("person") == null ? null : varde(bild.typ(), bild.id(), "person", bild.varde("person"));
            return person == null ? Messages.nyRad : NLS.bind(Messages.nyRadFor, person);
        }
        return bild.typ().equals("Prognoshandelse") ? NLS.bind(Messages.handelseAvTyp, ord.varde(bild.typ(), "typ", bild.varde("typ")))
                : ord.typ(bild.typ());
    }

    /** @return the number of the row, or of the effect's row; those of no known row come last */
    int ordning(Objektbild bild) {
        return nummer.getOrDefault(bild.varde("rad") == null ? bild.id() : bild.varde("rad"), Integer.MAX_VALUE);
    }

    /** @return the field as people call it; the month of an effect */
    String falt(Objektbild bild, String falt) {
        if (bild.typ().equals("Prognoseffekt") && bild.varde("manad") != null) {
            return NLS.bind(Messages.prognosManad, Texter.iText(Integer.parseInt(bild.varde("manad"))));
        }
        return ord.falt(bild.typ(), falt);
    }

    /** @return whether a change of the field says something to people */
    static boolean sagerNagot(String falt) {
        return !TYSTA.contains(falt);
    }

    /** @param id of the object; @return the stored text of a value as people write it, masked where it must be */
    String varde(String typ, String id, String falt, String text) {
        if (text == null) {
            return Messages.tomt;
        }
        EStructuralFeature feature = Faltvarden.falt(typ, falt);
        if (feature instanceof EReference reference) {
            String mal = namn.containsKey(text) ? namn.get(text) : beskriven(reference, text);
            return falt.equals("leverantor") ? Sekretess.PLATS.visa(mal, skyddade.contains(id)) : mal;
        }
        Class<?> type = feature.getEType().getInstanceClass();
        Sekretess sekretess = type == BigDecimal.class ? Sekretess.BELOPP : FRITEXT.contains(falt) ? Sekretess.FRITEXT : Sekretess.OPPEN;
        return sekretess.visa(ord.varde(typ, falt, text), skyddade.contains(id));
    }

    /** @return a whole object in one line: of an event its state and what it adds in each month */
    String helhet(Objektbild bild) {
        if (bild == null) {
            return Messages.konfliktBorttagen;
        }
        if (!bild.typ().equals("Prognoshandelse")) {
            return Messages.konfliktHelaRaden;
        }
        Map<Integer, BigDecimal> manader = new TreeMap<>();
        for (Objektbild effekt : bild.delar()) {
            if (effekt.varde("delta") != null) {
                manader.merge(Integer.parseInt(effekt.varde("manad")), new BigDecimal(effekt.varde("delta")), BigDecimal::add);
            }
        }
        String summor = manader.entrySet().stream()
                .map(en -> Texter.manadKort(en.getKey()) + ' ' + Sekretess.BELOPP.visa(Belopp.svenska(en.getValue())))
                .collect(Collectors.joining(", "));
        return NLS.bind(Messages.handelseILinje, ord.varde(bild.typ(), "status", bild.varde("status")), summor);
    }
}
