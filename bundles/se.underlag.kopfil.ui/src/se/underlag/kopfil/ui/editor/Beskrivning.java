package se.underlag.kopfil.ui.editor;

import se.underlag.kopfil.Personnamn;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;

/**
 * Persons, beslut, insatser and leverantörer that are only known by what was typed. Such an object has version 0 and an id that says what it
 * describes, so that a draft or a merge, which keep ids, can make it again; in the store it gets an id of its own.
 */
final class Beskrivning {

    private static final String NY = "ny:";
    private static final char MELLAN = '|';
    private static final UnderlagFactory MODELL = UnderlagFactory.eINSTANCE;

    private Beskrivning() {
    }

    /** @param identitet null when only the name is known @param namn null when only the number is */
    static Person person(String enhetId, String identitet, String namn) {
        Person person = MODELL.createPerson();
        person.setId(NY + (identitet == null ? "" : identitet) + MELLAN + (namn == null ? "" : namn));
        person.setEnhetId(enhetId);
        person.setIdentitet(identitet);
        Personnamn.satt(person, namn);
        return person;
    }

    static Beslut beslut(String enhetId, String nr) {
        Beslut beslut = MODELL.createBeslut();
        beslut.setId(NY + nr);
        beslut.setEnhetId(enhetId);
        beslut.setNr(nr);
        return beslut;
    }

    static Insatstyp insatstyp(String namn) {
        Insatstyp typ = MODELL.createInsatstyp();
        typ.setId(NY + namn);
        typ.setNamn(namn);
        return typ;
    }

    static Leverantor leverantor(String namn) {
        Leverantor leverantor = MODELL.createLeverantor();
        leverantor.setId(NY + namn);
        leverantor.setNamn(namn);
        return leverantor;
    }

    /** @param typ the model class; @return the object that the id describes, null when it is the id of a stored one */
    static Entitet ur(String typ, String id, String enhetId) {
        if (id == null || !id.startsWith(NY)) {
            return null;
        }
        String text = id.substring(NY.length());
        return switch (typ) {
        case "Person" -> {
            int mellan = text.indexOf(MELLAN);
            yield person(enhetId, orNull(text.substring(0, mellan)), orNull(text.substring(mellan + 1)));
        }
        case "Beslut" -> beslut(enhetId, text);
        case "Insatstyp" -> insatstyp(text);
        case "Leverantor" -> leverantor(text);
        default -> null;
        };
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
