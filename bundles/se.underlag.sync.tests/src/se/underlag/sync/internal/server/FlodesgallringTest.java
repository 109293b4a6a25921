package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.model.Roll;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.testing.TestLagring;

/** S42 in the shared database: a personal login carries a reviewed list out through the door, past every guard that must stay shut for the rest. */
class FlodesgallringTest {

    private static final String NUMMER = "198001019990";

    private final Delad delad = Delad.ny();
    private final Clock clock = Klocka.fixed(TestLagring.IDAG);
    private final String person = UUID.randomUUID().toString();
    private final String other = UUID.randomUUID().toString();
    private final String foretradare = UUID.randomUUID().toString();
    private final String fil = UUID.randomUUID().toString();
    private final String lista = UUID.randomUUID().toString();
    private String adm;
    private String forvaltare;

    @BeforeEach void aPersonWithAFile() {
        adm = delad.anvandare("adm", "NORD", Roll.ADMINISTRATOR);
        forvaltare = delad.anvandare("forvaltare", null, Roll.SYSTEMFORVALTARE);
        delad.som(adm, c -> {
            row(c, person, NUMMER, "Åsa");
            row(c, other, "198202029982", "Bo");
            Skript.update(c,
                    "insert into foretradare (id, version, enhet_id, namn, kontakt, person_id, person_plats) values (?, 1, ?, 'Gun', 'gun@exempel.invalid', ?, 0)",
                    foretradare, Delad.NORD, person);
            Skript.update(c,
                    "insert into fil (id, version, enhet_id, sha256, storlek, namn, typ, innehall) values (?, 1, ?, 'summa', 1, ?, 'text/plain', "
                            + "convert_to('Bo och Åsa Exempelsson', 'UTF8'))",
                    fil, Delad.NORD, "Åsa Exempelsson.txt");
        });
        delad.som(forvaltare,
                c -> Skript.update(c, "insert into gallringslista (id, version, status, granskad_av) values (?, 1, 'GRANSKAD', ?)", lista,
                        forvaltare));
    }

    @AfterEach void close() {
        delad.close();
    }

    private static void row(Connection c, String id, String number, String name) throws java.sql.SQLException {
        Skript.update(c, "insert into person (id, version, enhet_id, identitet, identitetstyp, fornamn, efternamn, skyddad_identitet, kon) "
                + "values (?, 1, ?, ?, 'PERSONNUMMER', ?, 'Exempelsson', false, 'OKANT')", id, Delad.NORD, number, name);
    }

    private Map<String, Integer> gallra(String login) {
        Valdatabas choice = new Valdatabas();
        choice.valj(delad.inloggning(login.substring(0, login.indexOf('_'))));
        EclipseLinkLagring store = new EclipseLinkLagring(List.of(new PostgresqlDatakalla()), choice, clock);
        try {
            Gallringsbegaran request = new Gallringsbegaran(lista, login, clock.instant(), Set.of(person),
                    Map.of("Person", Set.of(person), "Foretradare", Set.of(foretradare)), Set.of(),
                    Maskering.of(List.of(new Maskering.Sokt(NUMMER, "Åsa", "Exempelsson", true))));
            return store.gallra(List.of(request), List.of(new Flodesgallring()), List.of(), changed -> "klart");
        } finally {
            store.close();
        }
    }

    @Test void S42_rows_contents_log_and_images_of_the_feed_lose_the_person() {
        assertThat(gallra(forvaltare)).containsKeys("Person", "Foretradare", "Fil");
        assertThat(delad.varde("select identitet from person where id = ?", person)).isEqualTo("gallrad-" + person);
        assertThat(delad.varde("select identitet from person where id = ?", other)).isEqualTo("198202029982");
        assertThat(delad.varde("select count(*) from synk.andring where bild::text ~* '" + NUMMER + "|åsa|gun@exempel'")).isEqualTo("0");
        assertThat(delad.varde("select count(*) from synk.andring where bild::text ~* '198202029982'")).isNotEqualTo("0");
        assertThat(delad.varde("select convert_from(innehall, 'UTF8') from fil where id = ?", fil)).startsWith("Innehållet gallrades");
        assertThat(delad.varde("select sha256 from fil where id = ?", fil)).isEqualTo("summa");
        assertThat(delad.varde("select anvandare || ' ' || typ from handelselogg where objekt_id = ? and typ = 'GALLRING'", person))
                .isEqualTo(forvaltare + " GALLRING");
        assertThat(delad.varde("select status || ' ' || genomford_av from gallringslista where id = ?", lista)).isEqualTo("GENOMFORD " + forvaltare);
        assertThat(delad.varde("select count(*) from synk.avvikelser('Person')")).isEqualTo("0");
        assertThat(delad.varde("select count(*) from synk.avvikelser('Fil')")).isEqualTo("0");
    }

    @Test void S42_who_may_not_weed_is_refused_and_nothing_changes() {
        assertThatThrownBy(() -> gallra(adm)).isInstanceOf(LagringException.class);
        assertThat(delad.varde("select identitet from person where id = ?", person)).isEqualTo(NUMMER);
        assertThat(delad.varde("select status from gallringslista where id = ?", lista)).isEqualTo("GRANSKAD");
    }
}
