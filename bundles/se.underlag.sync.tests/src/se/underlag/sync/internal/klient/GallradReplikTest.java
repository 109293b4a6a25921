package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Kontrollsumma;
import se.underlag.model.Fil;
import se.underlag.model.Foretradare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
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

    private static final Pattern TRACE = Pattern.compile("19800101|800101|Åsa|Godmansson|Exempelgod");

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

    @Test void S42_what_waits_what_was_sent_and_conflicts_about_the_person_go_and_others_changes_are_sent() throws SQLException {
        String anna = delad.anvandare("anna", null, Roll.ADMINISTRATOR);
        String forvaltare = delad.anvandare("forvaltare", null, Roll.SYSTEMFORVALTARE);
        try (Kopia replica = new Kopia(folder, anna);
                Kopia other = new Kopia(folder.resolve("bo"), delad.anvandare("bo", null, Roll.ADMINISTRATOR))) {
            synka(replica);
            Person person = person(NUMMER, "Åsa");
            Person cia = person("198303039981", "Cia");
            Kopfil kopfil = UnderlagFactory.eINSTANCE.createKopfil();
            kopfil.setEnhetId(Delad.NORD);
            kopfil.setAr(2019);
            kopfil.setNamn("Placeringar");
            Kopfilsrad hers = rad(kopfil, person);
            Kopfilsrad others = rad(kopfil, cia);
            replica.gor(unit -> List.of(person, cia, kopfil, hers, others).forEach(unit::add));
            synka(replica);
            synka(other);
            // a conflict: the same field of the person's row in both
            other.andra(Kopfilsrad.class, hers.getId(), row -> row.setKommentar("Gun Godmansson ringde"));
            synka(other);
            replica.andra(Kopfilsrad.class, hers.getId(), row -> row.setKommentar("Åsa vill flytta"));
            synka(replica);
            assertThat(replica.krockar()).hasSize(1);
            // what waits: of the person, new for the person, and of somebody else with the person's name
            Foretradare siv = UnderlagFactory.eINSTANCE.createForetradare();
            siv.setEnhetId(Delad.NORD);
            siv.setNamn("Siv Exempelgod");
            replica.andra(Person.class, person.getId(), one -> {
                one.setFornamn("Åsa Maria");
                one.getForetradare().add(siv);
            });
            replica.andra(Kopfilsrad.class, others.getId(), row -> {
                row.setKommentar("Delar rum med Åsa Exempelsson 800101-9990");
                row.setKonto("4568");
            });
            assertThat(trace(replica)).isNotEmpty();
            gallra(forvaltare, person.getId(), Map.of("Person", Set.of(person.getId()), "Kopfilsrad", Set.of(hers.getId())));
            synka(replica);
            assertThat(trace(replica)).isEmpty();
            assertThat(replica.krockar()).isEmpty();
            assertThat(replica.ko()).isEmpty();
            assertThat(replica.las(Foretradare.class, siv.getId())).isNull();
            assertThat(replica.las(Kopfilsrad.class, hers.getId()).getKommentar()).isNull();
            synka(other);
            assertThat(other.las(Kopfilsrad.class, others.getId()).getKommentar()).isEqualTo("Delar rum med [gallrad] [gallrad]");
            assertThat(other.las(Kopfilsrad.class, others.getId()).getKonto()).isEqualTo("4568");
            assertThat(other.las(Person.class, person.getId()).getFornamn()).isNull();
            assertThat(delad.varde("select count(*) from foretradare")).isEqualTo("0");
            assertThat(replica.bild()).isEqualTo(other.bild());
        }
    }

    private static Person person(String number, String name) {
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setEnhetId(Delad.NORD);
        person.setIdentitet(number);
        person.setFornamn(name);
        person.setEfternamn("Exempelsson");
        return person;
    }

    private static Kopfilsrad rad(Kopfil kopfil, Person person) {
        Kopfilsrad row = UnderlagFactory.eINSTANCE.createKopfilsrad();
        row.setEnhetId(Delad.NORD);
        row.setKopfil(kopfil);
        row.setPerson(person);
        row.setKommentar("Åsa".equals(person.getFornamn()) ? "Åsa trivs" : null);
        row.setFaktisktJan(new BigDecimal("70400.00"));
        return row;
    }

    /** @return the places of the replica beside the rows where the person stands, and the rows of the log */
    private static List<String> trace(Kopia replica) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = replica.test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            for (String table : List.of("synk_utkorg", "synk_utkorgsrad", "synk_konflikt", "synk_lage", "handelselogg", "person", "kopfilsrad",
                    "foretradare")) {
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            String text = rows.getString(i);
                            if (text != null && TRACE.matcher(text).find()) {
                                found.add(table + '.' + rows.getMetaData().getColumnName(i) + ": " + text);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private void gallra(String login, String person) {
        gallra(login, person, Map.of("Person", Set.of(person)));
    }

    private void gallra(String login, String person, Map<String, Set<String>> objects) {
        String lista = UUID.randomUUID().toString();
        Skriptkoll.granskad(delad, login, lista);
        Valdatabas choice = new Valdatabas();
        choice.valj(delad.inloggning("forvaltare"));
        EclipseLinkLagring store = new EclipseLinkLagring(List.of(new PostgresqlDatakalla()), choice, Kopia.CLOCK);
        try {
            store.gallra(List.of(new Gallringsbegaran(lista, login, Kopia.CLOCK.instant(), Set.of(person), objects, Set.of(),
                    Maskering.of(List.of(new Maskering.Sokt(NUMMER, "Åsa", "Exempelsson", true))))), List.of(new Flodesgallring()), List.of(),
                    changed -> "klart");
        } finally {
            store.close();
        }
    }
}
