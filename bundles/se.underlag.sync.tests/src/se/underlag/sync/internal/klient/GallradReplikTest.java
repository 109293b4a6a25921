package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Kontrollsumma;
import se.underlag.model.Fil;
import se.underlag.model.Handelselogg;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.sync.internal.jdbc.JdbcEndpoint;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.internal.server.Flodesgallring;
import se.underlag.sync.internal.server.Skriptkoll;

/** S42 reaches the replicas: rows, contents and the log lose the person with the next pull. */
class GallradReplikTest {

    private static final String NUMMER = "198001019990";

    @TempDir Path folder;
    private final Delad delad = Delad.ny();

    @AfterEach void close() {
        delad.close();
    }

    private void synka(Kopia replica) {
        try (JdbcEndpoint endpoint = new JdbcEndpoint(List.of(new PostgresqlDatakalla()),
                new Databas.Postgresql(delad.url(), replica.login, new char[0]), delad.schema().tabeller(), delad.schema().behovs())) {
            replica.synka(endpoint, Kraschpunkt.INGEN);
        }
    }

    @Test void S42_a_replica_gets_the_row_the_content_and_the_log_without_the_person() {
        String anna = delad.anvandare("anna", null, Roll.ADMINISTRATOR, Roll.ENHETSCHEF);
        String forvaltare = delad.anvandare("forvaltare", null, Roll.SYSTEMFORVALTARE);
        try (Kopia replica = new Kopia(folder, anna)) {
            synka(replica);
            Person person = UnderlagFactory.eINSTANCE.createPerson();
            person.setEnhetId(Delad.NORD);
            person.setIdentitet(NUMMER);
            person.setFornamn("Åsa");
            person.setEfternamn("Exempelsson");
            byte[] content = "Avtal med Åsa Exempelsson".getBytes(StandardCharsets.UTF_8);
            Fil fil = UnderlagFactory.eINSTANCE.createFil();
            fil.setEnhetId(Delad.NORD);
            fil.setSha256(Kontrollsumma.sha256(content));
            fil.setStorlek(content.length);
            fil.setInnehall(content);
            replica.gor(unit -> {
                unit.add(person);
                unit.add(fil);
            });
            synka(replica);
            gallra(forvaltare, person.getId());
            synka(replica);
            assertThat(replica.las(Person.class, person.getId()).getIdentitet()).isEqualTo("gallrad-" + person.getId());
            assertThat(new String(replica.las(Fil.class, fil.getId()).getInnehall(), StandardCharsets.UTF_8)).startsWith("Innehållet gallrades");
            assertThat(replica.las(Fil.class, fil.getId()).getSha256()).isEqualTo(fil.getSha256());
            try (UnitOfWork unit = replica.test.lagring().open(anna)) {
                assertThat(unit.list(Sokning.of(Handelselogg.class).lika(HANDELSELOGG__OBJEKT_ID, person.getId())))
                        .noneMatch(entry -> String.valueOf(entry.getEfter()).contains(NUMMER));
            }
        }
    }

    private void gallra(String login, String person) {
        String lista = UUID.randomUUID().toString();
        Skriptkoll.granskad(delad, login, lista);
        Valdatabas choice = new Valdatabas();
        choice.valj(delad.inloggning("forvaltare"));
        EclipseLinkLagring store = new EclipseLinkLagring(List.of(new PostgresqlDatakalla()), choice, Kopia.CLOCK);
        try {
            store.gallra(List.of(new Gallringsbegaran(lista, login, Kopia.CLOCK.instant(), Set.of(person), Map.of("Person", Set.of(person)), Set.of(),
                    Maskering.of(List.of(new Maskering.Sokt(NUMMER, "Åsa", "Exempelsson", true))))), List.of(new Flodesgallring()), List.of(),
                    changed -> "klart");
        } finally {
            store.close();
        }
    }
}
