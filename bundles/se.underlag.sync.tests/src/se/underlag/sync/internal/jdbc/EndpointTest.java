package se.underlag.sync.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.underlag.model.Roll;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.spi.synk.SynkException;
import se.underlag.sync.internal.server.Delad;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Paket.Rad;
import se.underlag.sync.protokoll.Paket.Slag;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint.Hamtning;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;
import se.underlag.sync.protokoll.Utfall;
import se.underlag.sync.protokoll.Utfall.Avvisat;
import se.underlag.sync.protokoll.Utfall.Finns;
import se.underlag.sync.protokoll.Utfall.Foraldrat;
import se.underlag.sync.protokoll.Utfall.Mottaget;

/** The protocol against a real server with its guards on. */
class EndpointTest {

    private static final Instant TID = Instant.parse("2026-11-22T10:11:12.123456Z");
    private static Delad delad;
    private static String anna;
    private static String bo;
    private static String cilla;
    private final List<JdbcEndpoint> opened = new ArrayList<>();

    @BeforeAll static void server() {
        delad = Delad.ny();
        anna = delad.anvandare("anna", "NORD", Roll.ADMINISTRATOR);
        bo = delad.anvandare("bo", "SYD", Roll.ADMINISTRATOR);
        cilla = delad.anvandare("cilla", null, Roll.ADMINISTRATOR);
    }

    @AfterAll static void closeServer() {
        delad.close();
    }

    @AfterEach void close() {
        opened.forEach(JdbcEndpoint::close);
    }

    @Test void hello_tells_who_and_where_and_registers_the_replica() {
        var said = endpoint(anna, "k-hello").halsa("k-hello");
        assertThat(said.signatur()).isEqualTo(anna);
        assertThat(said.schema()).isEqualTo(delad.schema().behovs());
        assertThat(said.epok()).isNotBlank();
        assertThat(delad.varde("select aktor from synk.klient where id = 'k-hello'")).isEqualTo(anna);
        assertThatThrownBy(() -> endpoint(bo).halsa("k-hello")).isInstanceOf(SynkException.class).hasMessageContaining("annan användare");
    }

    @Test void each_replica_has_a_number_that_no_other_gets() {
        int first = endpoint(anna, "k-n1").nummer("k-n1", 0);
        int second = endpoint(bo, "k-n2").nummer("k-n2", 0);
        assertThat(first).isPositive().isNotEqualTo(second);
        assertThat(endpoint(anna).nummer("k-n1", 0)).as("again").isEqualTo(first);
        assertThat(endpoint(anna, "k-n3").nummer("k-n3", first)).as("taken").isNotIn(first, second);
        assertThat(endpoint(anna, "k-n4").nummer("k-n4", 4711)).as("kept from before a restoration").isEqualTo(4711);
        assertThatThrownBy(() -> endpoint(bo).nummer("k-n1", 0)).isInstanceOf(SynkException.class).hasMessageContaining("annan användare");
    }

    @Test void a_connection_that_broke_since_the_last_run_is_made_anew_without_a_word() {
        JdbcEndpoint mine = endpoint(anna, "k-sleep");
        delad.admin(connection -> connection.createStatement()
                .execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + anna + "' and pid <> pg_backend_pid()"));
        assertThat(mine.halsa("k-sleep").signatur()).isEqualTo(anna);
    }

    @Test void a_package_is_stored_once_whatever_comes_of_the_answer() {
        JdbcEndpoint mine = endpoint(anna, "k1");
        String id = id();
        Paket paket = paket("k1", ny("Person", id, person("19500101" + "9801", Delad.NORD)));
        Utfall first = mine.skicka(paket);
        assertThat(first).isEqualTo(new Mottaget(List.of(new Utfall.Radversion("Person", id, 1))));
        assertThat(mine.skicka(paket)).isEqualTo(first);
        assertThat(endpoint(anna, "k1").skicka(paket)).isEqualTo(first);
        assertThat(delad.varde("select count(*) from synk.andring where rad_id = ?", id)).isEqualTo("1");
    }

    @Test void a_change_comes_to_others_of_the_scope_as_one_transaction_with_the_whole_row() {
        JdbcEndpoint mine = endpoint(anna, "k2");
        JdbcEndpoint hers = endpoint(cilla, "k3");
        long before = hers.halsa("k3").seq();
        String id = id();
        String home = id();
        mine.skicka(paket("k2", ny("Person", id, person("195002029802", Delad.NORD)), ny("Foretradare", home, Map.of("person", id, "personPlats", "0",
                "enhetId", Delad.NORD, "namn", "God Man"))));
        assertThat(mine.skicka(paket("k2", andrad("Person", id, 1, Map.of("fornamn", "Åsa"))))).isInstanceOf(Mottaget.class);
        Hamtning fetched = hers.hamta(before, 1);
        assertThat(fetched.transaktioner()).hasSize(1);
        Transaktion made = fetched.transaktioner().get(0);
        assertThat(made.av()).isEqualTo(anna);
        assertThat(made.klient()).isEqualTo("k2");
        assertThat(made.andringar()).extracting(Andring::entitet).containsExactly("Person", "Foretradare");
        assertThat(made.andringar()).extracting(Andring::slag).containsOnly(Transaktion.Slag.NY);
        assertThat(made.andringar().get(0).seq() + 1).isEqualTo(made.andringar().get(1).seq()).isEqualTo(fetched.till());
        Andring changed = hers.hamta(fetched.till(), 100).transaktioner().get(0).andringar().get(0);
        assertThat(changed.slag()).isEqualTo(Transaktion.Slag.ANDRAD);
        assertThat(changed.falt()).containsExactly("fornamn");
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.bild()).containsEntry("fornamn", "Åsa").containsEntry("identitet", "195002029802")
                .containsEntry("skyddadIdentitet", "false")
                .containsEntry("andradAv", anna).containsEntry("andradTid", TID.toString()).doesNotContainKeys("id", "version");
        assertThat(changed.bild()).as("as the first picture has it").isEqualTo(whole(hers).get("Person " + id).varden());
    }

    @Test void somebody_of_another_unit_gets_neither_picture_nor_change_nor_content() {
        String id = id();
        endpoint(anna, "k4").skicka(paket("k4", ny("Person", id, person("195003039803", Delad.NORD))));
        JdbcEndpoint his = endpoint(bo, "k5");
        assertThat(whole(his)).doesNotContainKey("Person " + id);
        assertThat(changes(his, 0)).extracting(Andring::id).doesNotContain(id);
        assertThat(whole(his)).containsKey("Organisationsenhet " + Delad.NORD);
    }

    @Test void a_package_on_an_older_version_is_not_stored_and_may_come_again() {
        JdbcEndpoint mine = endpoint(anna, "k6");
        String id = id();
        mine.skicka(paket("k6", ny("Person", id, person("195004049804", Delad.NORD))));
        mine.skicka(paket("k6", andrad("Person", id, 1, Map.of("fornamn", "Ett"))));
        Paket late = paket("k6", andrad("Person", id, 1, Map.of("efternamn", "Två")));
        assertThat(mine.skicka(late)).isEqualTo(new Foraldrat(List.of(id)));
        Paket rebased = new Paket(late.id(), late.klient(), late.schema(), late.tid(),
                List.of(new Rad(late.rader().get(0).andring(), Slag.ANDRAD, "Person", id, 2,
                        Map.of("efternamn", "Två"))));
        assertThat(mine.skicka(rebased)).isInstanceOf(Mottaget.class);
        assertThat(delad.varde("select fornamn || ' ' || efternamn from person where id = ?", id)).isEqualTo("Ett Två");
        assertThat(mine.skicka(paket("k6", new Rad(id(), Slag.BORTTAGEN, "Person", id, 1, Map.of())))).isInstanceOf(Foraldrat.class);
        assertThat(mine.skicka(paket("k6", new Rad(id(), Slag.BORTTAGEN, "Person", id, 3, Map.of())))).isInstanceOf(Mottaget.class);
        Andring gone = changes(mine, 0).stream().filter(c -> c.id().equals(id)).reduce((a, b) -> b).orElseThrow();
        assertThat(gone.slag()).isEqualTo(Transaktion.Slag.BORTTAGEN);
        assertThat(gone.bild()).isEmpty();
    }

    @Test void a_change_that_was_stored_has_no_second_effect_in_another_package() {
        JdbcEndpoint mine = endpoint(anna, "k7");
        Rad row = ny("Person", id(), person("195005059805", Delad.NORD));
        mine.skicka(paket("k7", row));
        Rad again = new Rad(row.andring(), Slag.NY, "Person", id(), 0, person("195005059813", Delad.NORD));
        assertThat(mine.skicka(paket("k7", again))).isInstanceOfSatisfying(Avvisat.class, a -> assertThat(a.text()).contains("redan skickats"));
    }

    @Test void the_same_person_made_twice_is_told_with_the_id_to_use_and_leaves_a_trace() {
        String first = id();
        endpoint(anna, "k8").skicka(paket("k8", ny("Person", first, person("195006069806", Delad.NORD))));
        String second = id();
        Paket twin = paket("k9", ny("Person", second, person("195006069806", Delad.NORD)));
        assertThat(endpoint(cilla, "k9").skicka(twin)).isEqualTo(new Finns(List.of(new Utfall.Tvilling("Person", second, first))));
        assertThat(delad.varde("select anvandare from handelselogg where typ = 'LASNING' and objekt_id = ?", first)).isEqualTo(cilla);
        // Where he may make no person he learns nothing, neither by the look-up nor by the key.
        assertThat(endpoint(bo, "k10").skicka(paket("k10", ny("Person", id(), person("195006069806", Delad.NORD)))))
                .isInstanceOfSatisfying(Avvisat.class, a -> assertThat(a.kod()).isEqualTo("42501"));
        assertThat(endpoint(cilla, "k9").skicka(paket("k9", ny("Person", id(), person("195006069806", Delad.SYD))))).isInstanceOf(Mottaget.class);
    }

    @Test void the_same_decision_made_twice_for_the_same_person_is_one() {
        JdbcEndpoint mine = endpoint(anna, "k11");
        String person = id();
        String arende = id();
        String beslut = id();
        mine.skicka(paket("k11", ny("Person", person, person("195007079807", Delad.NORD)),
                ny("Arende", arende, Map.of("person", person, "status", "OPPET",
                        "enhetId", Delad.NORD)),
                beslut(beslut, arende)));
        String mineNow = id();
        String newCase = id();
        assertThat(mine.skicka(
                paket("k11", ny("Arende", newCase, Map.of("person", person, "status", "OPPET", "enhetId", Delad.NORD)), beslut(mineNow, newCase))))
                .isEqualTo(new Finns(List.of(new Utfall.Tvilling("Beslut", mineNow, beslut))));
        String other = id();
        String otherCase = id();
        assertThat(mine.skicka(
                paket("k11", ny("Person", other, person("195007079815", Delad.NORD)), ny("Arende", otherCase, Map.of("person", other, "status",
                        "OPPET", "enhetId", Delad.NORD)), beslut(id(), otherCase))))
                .isInstanceOf(Mottaget.class);
    }

    @Test void a_refusal_is_an_outcome_that_is_kept_and_names_no_values() {
        JdbcEndpoint mine = endpoint(anna, "k12");
        Paket dangling = paket("k12", ny("Arende", id(), Map.of("person", id(), "status", "OPPET", "enhetId", Delad.NORD)));
        Utfall refused = mine.skicka(dangling);
        assertThat(refused).isInstanceOfSatisfying(Avvisat.class, a -> assertThat(a.text()).contains("arende_person_id_fk"));
        assertThat(mine.skicka(dangling)).isEqualTo(refused);
        assertThat(mine.skicka(paket("k12", ny("Person", id(), Map.of("identitet", "x", "fodd", "1"))))).isInstanceOfSatisfying(Avvisat.class,
                a -> assertThat(a.text()).contains("Person.fodd"));
        assertThat(mine.skicka(paket("k12", ny("Utkast", id(), Map.of("anvandare", anna))))).isInstanceOf(Avvisat.class);
        assertThat(mine.skicka(paket("k12", ny("Parameter", id(), Map.of("nyckel", "KT.min"))))).isInstanceOfSatisfying(Avvisat.class,
                a -> assertThat(a.kod()).isEqualTo("42501"));
        assertThat(mine.halsa("k12").seq()).isEqualTo(Long.parseLong(delad.varde("select count(*) from synk.andring")));
    }

    @Test void a_row_that_changes_unit_leaves_one_scope_and_comes_whole_into_the_other() {
        JdbcEndpoint hers = endpoint(cilla, "k13");
        String id = id();
        hers.skicka(paket("k13", ny("Person", id, person("195008089808", Delad.NORD))));
        long before = hers.halsa("k13").seq();
        hers.skicka(paket("k13", andrad("Person", id, 1, Map.of("enhetId", Delad.SYD))));
        Andring gone = changes(endpoint(anna, "k14"), before).get(0);
        assertThat(gone.slag()).isEqualTo(Transaktion.Slag.UTOM_SYNHALL);
        assertThat(gone.bild()).isEmpty();
        assertThat(gone.falt()).isEmpty();
        Andring come = changes(endpoint(bo, "k15"), before).get(0);
        assertThat(come.slag()).isEqualTo(Transaktion.Slag.NY);
        assertThat(come.bild()).containsEntry("identitet", "195008089808");
        assertThat(changes(hers, before).get(0).slag()).isEqualTo(Transaktion.Slag.ANDRAD);
        assertThat(endpoint(anna, "k14").skicka(paket("k14", andrad("Person", id, 2, Map.of("fornamn", "X"))))).isEqualTo(new Foraldrat(List.of(id)));
    }

    @Test void content_does_not_travel_in_images_and_is_fetched_by_its_id() {
        JdbcEndpoint mine = endpoint(anna, "k16");
        String id = id();
        assertThat(mine.skicka(
                paket("k16", ny("Fil", id, Map.of("enhetId", Delad.NORD, "sha256", "ab", "storlek", "3", "namn", "a.txt", "innehall", "616263")))))
                .isInstanceOf(Mottaget.class);
        assertThat(mine.innehall("Fil", id)).asString().isEqualTo("abc");
        assertThat(changes(mine, 0).stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow().bild()).containsEntry("sha256", "ab")
                .doesNotContainKey("innehall");
        assertThat(whole(mine).get("Fil " + id).varden()).doesNotContainKey("innehall");
        assertThat(endpoint(bo, "k17").innehall("Fil", id)).isNull();
    }

    @Test void the_log_comes_down_as_history_and_goes_up_in_the_own_name() {
        JdbcEndpoint mine = endpoint(anna, "k18");
        String entry = id();
        String read = id();
        assertThat(mine.skicka(paket("k18", ny("Handelselogg", entry, log(anna, "ANDRAT")), ny("Handelselogg", read, log(anna, "LASNING")))))
                .isInstanceOf(Mottaget.class);
        assertThat(changes(endpoint(cilla, "k19"), 0)).filteredOn(c -> c.entitet().equals("Handelselogg")).extracting(Andring::id).contains(entry)
                .doesNotContain(read);
        assertThat(changes(endpoint(cilla, "k19"), 0).stream().filter(c -> c.id().equals(entry)).findFirst().orElseThrow().bild())
                .containsEntry("objekttyp", "Person");
        assertThat(mine.skicka(paket("k18", ny("Handelselogg", id(), log(bo, "ANDRAT"))))).isInstanceOfSatisfying(Avvisat.class,
                a -> assertThat(a.kod()).isEqualTo("UL006"));
    }

    @Test void the_own_entries_of_the_log_are_in_the_picture_and_in_the_feed_also_of_who_reads_no_history() {
        String sek = delad.anvandare("sek", "NORD", Roll.SOCIALSEKRETERARE);
        String mine = id();
        assertThat(endpoint(sek, "k26").skicka(paket("k26", ny("Handelselogg", mine, log(sek, "ANDRAT"))))).isInstanceOf(Mottaget.class);
        String others = id();
        endpoint(anna, "k18").skicka(paket("k18", ny("Handelselogg", others, log(anna, "ANDRAT"))));
        assertThat(changes(endpoint(sek, "k26"), 0)).extracting(Andring::id).contains(mine).doesNotContain(others);
        assertThat(whole(endpoint(sek, "k26"))).containsKey("Handelselogg " + mine).doesNotContainKey("Handelselogg " + others);
    }

    @Test void a_role_that_ends_changes_the_fingerprint_of_the_scope() {
        String dag = delad.anvandare("dag", "NORD", Roll.ADMINISTRATOR);
        String before = endpoint(dag, "k20").halsa("k20").omfang();
        delad.admin(c -> c.createStatement().execute("update roll_tilldelning set tom = current_date - 2, version = version + 1 where anvandare_id = "
                + "(select id from anvandare where signatur = '" + dag + "')"));
        assertThat(endpoint(dag, "k20").halsa("k20").omfang()).isNotEqualTo(before);
        assertThat(whole(endpoint(dag, "k20")))
                .allSatisfy((key, row) -> assertThat(row.entitet()).isIn("Organisationsenhet", "Anvandare", "RollTilldelning"));
    }

    @Test void a_replica_of_another_schema_is_told_to_upgrade_and_nothing_is_stored() {
        endpoint(anna, "k21");
        JdbcEndpoint old = new JdbcEndpoint(List.of(new PostgresqlDatakalla()), delad.inloggning("anna"), delad.schema().tabeller(),
                "20250101000000");
        opened.add(old);
        Paket paket = new Paket(id(), "k21", "20250101000000", TID, List.of(ny("Person", id(), person("195009099809", Delad.NORD))));
        assertThatThrownBy(() -> old.skicka(paket)).isInstanceOfSatisfying(SynkException.class,
                e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.VERSION));
        assertThatThrownBy(() -> old.hamta(0, 10)).isInstanceOfSatisfying(SynkException.class,
                e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.VERSION));
        assertThat(delad.varde("select count(*) from synk.paket where id = ?", paket.id())).isEqualTo("0");
    }

    @Test void a_login_without_a_user_gets_nothing() {
        String stray = delad.inloggning("stray").anvandare();
        delad.admin(c -> c.createStatement().execute("create role \"" + stray + "\" login in role underlag_anvandare"));
        assertThatThrownBy(() -> open(stray).halsa("k22")).isInstanceOfSatisfying(SynkException.class,
                e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.INLOGGNING));
        assertThat(whole(open(stray))).isEmpty();
    }

    @Test void waiting_ends_at_the_first_sign() throws Exception {
        JdbcEndpoint hers = endpoint(cilla, "k23");
        assertThat(hers.vanta(Duration.ofMillis(10))).isFalse();
        CompletableFuture<Boolean> sign = CompletableFuture.supplyAsync(() -> hers.vanta(Duration.ofSeconds(20)));
        endpoint(anna, "k24").skicka(paket("k24", ny("Person", id(), person("195010109810", Delad.NORD))));
        assertThat(sign.get(15, TimeUnit.SECONDS)).isTrue();
    }

    @Test void a_connection_that_breaks_is_no_network_and_the_next_call_makes_a_new_one() {
        JdbcEndpoint mine = endpoint(anna, "k25");
        delad.admin(c -> c.createStatement().execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + anna + "'"));
        assertThatThrownBy(() -> mine.hamta(0, 1)).isInstanceOfSatisfying(SynkException.class,
                e -> assertThat(e.orsak()).isEqualTo(SynkException.Orsak.NATT));
        assertThat(mine.hamta(0, 1).transaktioner()).isNotEmpty();
    }

    private JdbcEndpoint endpoint(String login, String klient) {
        JdbcEndpoint made = open(login);
        made.halsa(klient);
        return made;
    }

    private JdbcEndpoint endpoint(String login) {
        return open(login);
    }

    private JdbcEndpoint open(String login) {
        JdbcEndpoint made = new JdbcEndpoint(List.of(new PostgresqlDatakalla()), delad.inloggning(login.substring(0, login.lastIndexOf('_'))),
                delad.schema().tabeller(), delad.schema().behovs());
        opened.add(made);
        return made;
    }

    private static Map<String, Radbild> whole(JdbcEndpoint endpoint) {
        Map<String, Radbild> rows = new HashMap<>();
        endpoint.bas(batch -> batch.forEach(row -> rows.put(row.entitet() + ' ' + row.id(), row)));
        return rows;
    }

    private static List<Andring> changes(JdbcEndpoint endpoint, long after) {
        return endpoint.hamta(after, 10_000).transaktioner().stream().flatMap(t -> t.andringar().stream()).toList();
    }

    private static Paket paket(String klient, Rad... rows) {
        return new Paket(id(), klient, delad.schema().behovs(), TID, List.of(rows));
    }

    private static Rad ny(String entity, String id, Map<String, String> values) {
        return new Rad(id(), Slag.NY, entity, id, 0, values);
    }

    private static Rad andrad(String entity, String id, long base, Map<String, String> values) {
        return new Rad(id(), Slag.ANDRAD, entity, id, base, values);
    }

    private static Rad beslut(String id, String arende) {
        return ny("Beslut", id,
                Map.of("arende", arende, "arendePlats", "0", "nr", "B-1", "enhetId", Delad.NORD, "gynnande", "true", "forhandsbesked", "false",
                        "f100", "false", "from", "2026-01-01"));
    }

    private static Map<String, String> person(String identity, String unit) {
        return new LinkedHashMap<>(
                Map.of("identitet", identity, "identitetstyp", "PERSONNUMMER", "enhetId", unit, "skyddadIdentitet", "false", "kon", "OKANT",
                        "fornamn", "Test", "efternamn", "Exempelsson"));
    }

    private static Map<String, String> log(String who, String kind) {
        return Map.of("tid", TID.toString(), "anvandare", who, "typ", kind, "transaktion", id(), "objekttyp", "Person", "objektId", id(), "enhetId",
                Delad.NORD);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
