package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;

/** Two replicas, each a real Derby, and an exact server in memory. */
abstract class Tvakopior {

    static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    @TempDir Path folder;
    Kopia anna;
    Kopia bo;
    Minnesserver server;

    @BeforeEach void start() {
        anna = new Kopia(folder.resolve("anna"), "anna");
        bo = new Kopia(folder.resolve("bo"), "bo");
        server = new Minnesserver(anna.tabeller(), anna.test.radlager().schema());
    }

    @AfterEach void end() {
        anna.close();
        bo.close();
    }

    static Organisationsenhet enhet(String kod) {
        Organisationsenhet unit = NY.createOrganisationsenhet();
        unit.setKod(kod);
        unit.setNamn("Enhet " + kod);
        unit.setAnsvarskod("100");
        return unit;
    }

    static Person person(String number) {
        Person person = NY.createPerson();
        person.setIdentitet(number);
        person.setFornamn("Ada");
        person.setEfternamn("Exempelsson");
        return person;
    }

    /** @return an event of two months on a row of a köpfil, made by Anna and sent */
    Prognoshandelse handelse() {
        Kopfil file = NY.createKopfil();
        file.setAr(2027);
        file.setNamn("Händelser");
        Kopfilsrad row = NY.createKopfilsrad();
        row.setKopfil(file);
        row.setSortnyckel("1");
        Prognoshandelse event = NY.createPrognoshandelse();
        event.getEffekter().add(effekt(row, 1));
        event.getEffekter().add(effekt(row, 2));
        anna.gor(u -> {
            u.add(file);
            u.add(row);
            u.add(event);
        });
        anna.synka(server);
        return event;
    }

    static Prognoseffekt effekt(Kopfilsrad row, int month) {
        Prognoseffekt effect = NY.createPrognoseffekt();
        effect.setManad(month);
        effect.setRad(row);
        effect.setDelta(new BigDecimal("100.00"));
        return effect;
    }

    Organisationsenhet gemensam() {
        Organisationsenhet unit = enhet("FH1");
        anna.gor(u -> u.add(unit));
        anna.synka(server);
        bo.synka(server);
        return unit;
    }

    void lika() {
        assertThat(anna.bild()).isEqualTo(server.bild());
        assertThat(bo.bild()).isEqualTo(server.bild());
    }
}
