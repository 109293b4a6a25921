package se.underlag.sekretess.internal.gallring;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.underlag.base.Kontrollsumma;
import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Beslut;
import se.underlag.model.Dokument;
import se.underlag.model.Fil;
import se.underlag.model.Foretradare;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringssteg;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.Utkast;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.gallring.Gallrare;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.sekretess.internal.innehall.Textgallring;
import se.underlag.sekretess.internal.innehall.Versionsgallring;
import se.underlag.sekretess.internal.innehall.Zipgallring;
import se.underlag.security.Behorighet;
import se.underlag.testing.TestLagring;

/** A store with a person who is due, whose data lie in every kind of place, and one who goes on. */
abstract class Gallringsrigg {

    static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    static final String ASA = "198001019990";
    static final String BO = "198202029982";
    static final List<String> SPAR = List.of(ASA, "19800101-9990", "800101-9990", "8001019990", "Åsa Exempelsson", "Exempelsson, Åsa",
            "Exempelsson Åsa", "B-2018-77", "Ä-4711", "Gun Godmansson");

    private final Supplier<TestLagring> product;
    TestLagring test;
    Organisationsenhet vuxna;
    Person asa;
    Person bo;
    Kopfil kopfil;
    Fil original;
    Kopfilsrad rad;

    Gallringsrigg(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void store() throws IOException {
        test = product.get();
        vuxna = NY.createOrganisationsenhet();
        vuxna.setKod("VUXNA");
        test.spara(vuxna);
        asa = person(ASA, "Åsa");
        bo = person(BO, "Bo");
        test.i(unit -> unit.find(Person.class, asa.getId()).orElseThrow().getForetradare().add(foretradare()));
        files();
        placement();
    }

    @AfterEach void close() {
        test.close();
    }

    Person person(String number, String name) {
        Person person = NY.createPerson();
        person.setEnhetId(vuxna.getId());
        person.setIdentitet(number);
        person.setFornamn(name);
        person.setEfternamn("Exempelsson");
        test.spara(person);
        return person;
    }

    private Foretradare foretradare() {
        Foretradare one = NY.createForetradare();
        one.setEnhetId(vuxna.getId());
        one.setNamn("Gun Godmansson");
        one.setKontakt("gun@exempel.invalid");
        return one;
    }

    Beslut beslut(Person person, String nr, String tom, String lagrum) {
        Beslut beslut = NY.createBeslut();
        beslut.setEnhetId(vuxna.getId());
        beslut.setNr(nr);
        beslut.setLagrum(lagrum);
        beslut.setBeslutsdatum(LocalDate.of(2018, 3, 1));
        beslut.setFrom(LocalDate.of(2018, 4, 1));
        beslut.setTom(tom == null ? null : LocalDate.parse(tom));
        Arende arende = NY.createArende();
        arende.setEnhetId(vuxna.getId());
        arende.setArendenr(ASA.equals(person.getIdentitet()) ? "Ä-4711" : "Ä-4712");
        arende.setStatus(tom == null ? Arendestatus.OPPET : Arendestatus.AVSLUTAT);
        arende.setPerson(person);
        arende.getBeslut().add(beslut);
        test.spara(arende);
        return beslut;
    }

    Kopfilsrad rad(Person person, Beslut beslut, String kommentar) {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setEnhetId(vuxna.getId());
        row.setKopfil(kopfil);
        row.setPerson(person);
        row.setBeslut(beslut);
        row.setTom(LocalDate.of(2019, 3, 31));
        row.setFaktisktJan(new BigDecimal("70400.00"));
        row.setKommentar(kommentar);
        row.setKonto("4567");
        test.spara(row);
        return row;
    }

    /** A köpfil of 2019 with both persons, its workbook, an uploaded version, and a draft that names Åsa. */
    private void files() throws IOException {
        kopfil = NY.createKopfil();
        kopfil.setEnhetId(vuxna.getId());
        kopfil.setAr(2019);
        kopfil.setNamn("Placeringar");
        original = fil("Placeringar 2019.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Provfiler.workbook());
        kopfil.setOriginal(original);
        Kopfilsversion version = NY.createKopfilsversion();
        version.setEnhetId(vuxna.getId());
        version.setManad(3);
        version.setNummer(1);
        version.setTidsstampel(Instant.parse("2019-04-01T10:00:00Z"));
        version.setAnteckning("Åsa Exempelsson avslutad");
        Fil snapshot = fil("version.jsonl", "application/jsonl",
                "{\"person\":\"198001019990\",\"namn\":\"Åsa Exempelsson\"}\n{\"person\":\"198202029982\"}\n".getBytes(StandardCharsets.UTF_8));
        version.setFil(snapshot);
        version.setKontrollsumma(snapshot.getSha256());
        kopfil.getVersioner().add(version);
        test.spara(original, snapshot, kopfil);
        rad = rad(asa, beslut(asa, "B-2018-77", "2019-03-31", "LSS 9 § 9"), "Åsa flyttar till hemkommunen");
        rad(bo, beslut(bo, "B-2018-78", null, "LSS 9 § 9"), "Delar rum med Åsa Exempelsson 800101-9990");
        Utkast draft = NY.createUtkast();
        draft.setAnvandare(skribent());
        draft.setObjekttyp("Kopfil");
        draft.setObjektId(kopfil.getId());
        draft.setInnehall("{\"kommentar\":\"ring Exempelsson, Åsa\"}");
        test.spara(draft);
    }

    /** A placement with an avtal, a step and a PDF; the avtal was changed once, so that the log holds values of before. */
    private void placement() throws IOException {
        Placeringsavtal avtal = NY.createPlaceringsavtal();
        avtal.setEnhetId(vuxna.getId());
        avtal.setNr("A-2018-3");
        avtal.setPerson(asa);
        avtal.setFrom(LocalDate.of(2018, 4, 1));
        avtal.setTom(LocalDate.of(2019, 3, 31));
        avtal.setDatumorsak("Åsa Exempelsson ville vänta");
        avtal.setArkiverad(LocalDate.of(2019, 5, 10));
        test.spara(avtal);
        Placeringsarende arende = NY.createPlaceringsarende();
        arende.setEnhetId(vuxna.getId());
        arende.setReferens("P-2018-3");
        arende.setPerson(asa);
        arende.setAvtal(avtal);
        arende.setStartad(LocalDate.of(2018, 3, 1));
        arende.setAvslutad(LocalDate.of(2019, 5, 10));
        Placeringssteg steg = NY.createPlaceringssteg();
        steg.setEnhetId(vuxna.getId());
        steg.setSteg("ARKIVERA");
        steg.setDag(LocalDate.of(2019, 5, 10));
        steg.setTid(Instant.parse("2019-05-10T08:00:00Z"));
        steg.setNotering("Pärm Exempelsson Åsa");
        arende.getSteg().add(steg);
        Fil pdf = fil("avtal Åsa Exempelsson.pdf", "application/pdf", Provfiler.pdf("Avtal för Åsa Exempelsson 19800101-9990"));
        Dokument document = NY.createDokument();
        document.setEnhetId(vuxna.getId());
        document.setNamn("Avtal Åsa Exempelsson.pdf");
        document.setSkapat(Instant.parse("2018-03-20T08:00:00Z"));
        document.setFil(pdf);
        document.setArende(arende);
        test.spara(pdf, arende, document);
        test.i(unit -> unit.find(Placeringsavtal.class, avtal.getId()).orElseThrow().setDatumorsak("Gun Godmansson ringde"));
        test.laslogg().skyddLyft(asa.getId(), vuxna.getId(), "Samtal om Åsa Exempelsson");
    }

    Fil fil(String name, String type, byte[] content) {
        Fil fil = NY.createFil();
        fil.setEnhetId(vuxna.getId());
        fil.setNamn(name);
        fil.setTyp(type);
        fil.setSha256(Kontrollsumma.sha256(content));
        fil.setStorlek(content.length);
        fil.setInnehall(content);
        return fil;
    }

    Gallringstjanst tjanst(Behorighet behorighet) {
        Lagring own = test.lagring(behorighet.aktor().signatur());
        return new GallringstjanstImpl(own, test.databasval(), behorighet, test.laslogg(behorighet), test.skydd(behorighet), (Gallrare) own,
                test.gallringsmal(), List.of(new Versionsgallring(), new Zipgallring(), new Textgallring()), test.klocka());
    }

    Behorighet som(String signatur, Organisationsenhet enhet, Roll... roller) {
        Anvandare user = NY.createAnvandare();
        user.setSignatur(signatur);
        for (Roll roll : roller) {
            RollTilldelning held = NY.createRollTilldelning();
            held.setRoll(roll);
            held.setEnhet(enhet);
            user.getRoller().add(held);
        }
        test.spara(user);
        return test.behorighet(signatur);
    }

    /** Who left a draft. */
    String skribent() {
        return "annan";
    }

    Gallringstjanst forvaltare() {
        return tjanst(som("forvalt", null, Roll.SYSTEMFORVALTARE));
    }
}
