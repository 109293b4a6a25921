package se.underlag.person.internal;

import java.time.LocalDate;
import java.util.List;
import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Beslut;
import se.underlag.model.Handelselogg;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Personregister;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.testing.TestLagring;

/** Two units on a real Derby database: Åsa in both, Bo with a protected identity in the first. */
final class Personrigg implements AutoCloseable {

    static final String ASA = "199801019990";
    static final String BO = "199702029982";

    final TestLagring test = TestLagring.ny();
    final Organisationsenhet barn = enhet("BARN", "Barn och unga");
    final Organisationsenhet vuxna = enhet("VUXNA", "Vuxna");
    final Person asa = person(barn, ASA, "Åsa", "Exempelsson", false);
    final Person asaVuxna = person(vuxna, ASA, "Åsa", "Exempelsson", false);
    final Person bo = person(barn, BO, "Bo", "Påhittsson", true);

    Personrigg() {
        Beslut beslut = UnderlagFactory.eINSTANCE.createBeslut();
        beslut.setEnhetId(barn.getId());
        beslut.setNr("B-2025-17");
        beslut.setFrom(LocalDate.of(2025, 1, 1));
        Arende arende = UnderlagFactory.eINSTANCE.createArende();
        arende.setEnhetId(barn.getId());
        arende.setStatus(Arendestatus.OPPET);
        arende.setHandlaggare("hexem");
        arende.setPerson(bo);
        arende.getBeslut().add(beslut);
        test.spara(arende);
    }

    private Organisationsenhet enhet(String kod, String namn) {
        Organisationsenhet enhet = UnderlagFactory.eINSTANCE.createOrganisationsenhet();
        enhet.setKod(kod);
        enhet.setNamn(namn);
        test.spara(enhet);
        return enhet;
    }

    Person person(Organisationsenhet enhet, String identitet, String fornamn, String efternamn, boolean skyddad) {
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setEnhetId(enhet.getId());
        person.setIdentitet(identitet);
        person.setIdentitetstyp(Identitetstyp.PERSONNUMMER);
        person.setFornamn(fornamn);
        person.setEfternamn(efternamn);
        person.setSkyddadIdentitet(skyddad);
        test.spara(person);
        return person;
    }

    /** Somebody with that role in these units; in none when there is none. */
    Behorighet som(String signatur, Roll roll, Organisationsenhet... enheter) {
        Anvandare user = UnderlagFactory.eINSTANCE.createAnvandare();
        user.setSignatur(signatur);
        for (Organisationsenhet enhet : enheter) {
            RollTilldelning role = UnderlagFactory.eINSTANCE.createRollTilldelning();
            role.setRoll(roll);
            role.setEnhet(enhet);
            user.getRoller().add(role);
        }
        test.spara(user);
        return test.behorighet(signatur);
    }

    Personregister register(Behorighet behorighet) {
        return register(behorighet, test.skydd(behorighet));
    }

    Personregister register(Behorighet behorighet, Skydd skydd) {
        return new PersonregisterTjanst(test.lagring(), behorighet, test.laslogg(behorighet), skydd, test.klocka(),
                List.of(new Beslutsuppgift(test.lagring(), behorighet, skydd)));
    }

    Personkalla personer(Behorighet behorighet, Skydd skydd) {
        Personkalla kalla = new Personkalla(test.lagring(), behorighet, skydd, test.klocka());
        kalla.forbered();
        return kalla;
    }

    static Sokfraga fraga(String text) {
        return Sokfraga.of(text, TestLagring.IDAG);
    }

    List<Handelselogg> lasningar() {
        try (UnitOfWork uow = test.open()) {
            return uow.list(Sokning.of(Handelselogg.class)).stream().filter(entry -> entry.getTyp() == Loggtyp.LASNING).toList();
        }
    }

    @Override public void close() {
        test.close();
    }
}
