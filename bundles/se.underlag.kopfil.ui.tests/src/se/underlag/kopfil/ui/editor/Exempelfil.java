package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;

/** Builds köpfiler of 2024 for tests: rows, what they cost, and what is foreseen. */
final class Exempelfil {

    private static final UnderlagFactory FACTORY = UnderlagFactory.eINSTANCE;

    private final Kopfil kopfil = FACTORY.createKopfil();
    private final List<Kopfilsrad> rader = new ArrayList<>();
    private final List<Prognoshandelse> handelser = new ArrayList<>();

    Exempelfil() {
        kopfil.setId("fil");
        kopfil.setNamn("Centrum boende");
        kopfil.setAr(2024);
        kopfil.setEnhetId("enhet");
        kopfil.setAgare("annexe");
    }

    /** Adds a row of an invented person. @param fran first month with an amount */
    Kopfilsrad rad(String efternamn, int fran, String... belopp) {
        Person person = FACTORY.createPerson();
        person.setId("person-" + efternamn);
        person.setVersion(1);
        person.setFornamn("Alva");
        person.setEfternamn(efternamn);
        person.setIdentitet("198112289874");
        Kopfilsrad rad = FACTORY.createKopfilsrad();
        rad.setId("rad-" + (rader.size() + 1));
        rad.setEnhetId("enhet");
        rad.setVersion(1);
        rad.setKopfil(kopfil);
        rad.setPerson(person);
        rad.setFrom(LocalDate.of(2024, 3, 10));
        rad.setDygnspris(new BigDecimal("3200.00"));
        for (int i = 0; i < belopp.length; i++) {
            rad.eSet(Radpost.falt(fran + i), new BigDecimal(belopp[i]));
        }
        rader.add(rad);
        return rad;
    }

    /** Adds an unconfirmed event. */
    Prognoshandelse handelse(Handelsetyp typ) {
        Prognoshandelse handelse = FACTORY.createPrognoshandelse();
        handelse.setId("handelse-" + (handelser.size() + 1));
        handelse.setVersion(1);
        handelse.setEnhetId("enhet");
        handelse.setTyp(typ);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        handelse.setKopfil(kopfil);
        handelser.add(handelse);
        return handelse;
    }

    /** Adds an effect. */
    static Prognoseffekt effekt(Prognoshandelse handelse, Kopfilsrad rad, int manad, String delta) {
        Prognoseffekt effekt = FACTORY.createPrognoseffekt();
        effekt.setId(handelse.getId() + "-" + rad.getId() + "-" + manad);
        effekt.setVersion(1);
        effekt.setRad(rad);
        effekt.setManad(manad);
        effekt.setDelta(new BigDecimal(delta));
        handelse.getEffekter().add(effekt);
        return effekt;
    }

    Kopfilsinnehall innehall() {
        return new Kopfilsinnehall(kopfil, rader, handelser);
    }

    Kopfilsmodell modell() {
        return new Kopfilsmodell(innehall(), new DefaultOperationHistory());
    }

    /** The extension of S01: 656 000 kr decided, 294 400 kr foreseen on the same row. */
    static Exempelfil s01() {
        Exempelfil fil = new Exempelfil();
        Kopfilsrad rad = fil.rad("Exempelsson", 3, "70400.00", "96000.00", "99200.00", "96000.00", "99200.00", "99200.00", "96000.00");
        Prognoshandelse forlangning = fil.handelse(Handelsetyp.FORLANGNING);
        effekt(forlangning, rad, 10, "99200.00");
        effekt(forlangning, rad, 11, "96000.00");
        effekt(forlangning, rad, 12, "99200.00");
        return fil;
    }
}
