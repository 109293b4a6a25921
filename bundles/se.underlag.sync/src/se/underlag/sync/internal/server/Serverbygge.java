package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.rad.Radschema;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.Kommandofel;

/** Makes an empty PostgreSQL database a shared one, and brings a shared one to this product's schema and guards. As its administrator. */
final class Serverbygge {

    /** The oldest server that has what the guards need. */
    static final int OLDEST = 15;

    private static final int PER_MAJOR = 10_000;
    private static final long LOCK = 6_204_118_339L;
    /**
     * Natural keys: what is the same thing when two make it offline. Numbers that the product gives (a case's reference, a version's number) are none;
     * two of those are two things.
     */
    static final Map<String, List<String>> NATURAL_KEYS = Map.of("Organisationsenhet", List.of("kod"), "Anvandare", List.of("signatur"), "Person",
            List.of("identitet", "enhet_id"), "Insatstyp", List.of("kod"), "Kopfil", List.of("enhet_id", "ar", "namn"), "Kolumnmall",
            List.of("enhet_id", "namn"), "Leverantor", List.of("orgnr"), "Beslut", List.of("nr", "enhet_id", "person"));

    private final DataSource source;
    private final Radschema schema;

    /** @param source connects as an administrator: a superuser, or one who may make roles and owns the database */
    Serverbygge(DataSource source, Radschema schema) {
        this.source = source;
        this.schema = schema;
    }

    /** What was done. @param fore schema that was there, null for none; @param rader how many rows the feed was told of */
    record Resultat(String fore, String nu, boolean nytt, long rader) {
    }

    /** Makes it shared, or does again what a broken attempt left; what is done already stays as it is. */
    Resultat initiera() throws SQLException {
        return locked(connection -> {
            Optional<String> before = schema.har(source);
            boolean known = known(connection);
            if (before.isEmpty() && foreign(connection)) {
                throw new Kommandofel(Messages.frammandeTabeller);
            }
            if (known && before.isPresent() && before.get().compareTo(schema.behovs()) < 0) {
                throw new Kommandofel(NLS.bind(Messages.uppgraderaForst, before.get(), schema.behovs()));
            }
            return build(connection, before);
        });
    }

    /** Migrates and makes all guards anew. */
    Resultat uppgradera() throws SQLException {
        return locked(connection -> {
            if (!known(connection)) {
                throw new Kommandofel(Messages.inteInitierad);
            }
            return build(connection, schema.har(source));
        });
    }

    /** Says that the database has been restored: replicas fetch everything anew and send again what it may lack. @return the new epoch */
    String epok() throws SQLException {
        return locked(connection -> {
            if (!known(connection)) {
                throw new Kommandofel(Messages.inteInitierad);
            }
            put(connection, "epok", UUID.randomUUID().toString());
            return Skript.text(connection, "select synk.epok()").orElseThrow();
        });
    }

    private Resultat build(Connection connection, Optional<String> before) throws SQLException {
        boolean fresh = !known(connection);
        roles(connection);
        List<Radtabell> tables = schema.tabeller();
        own(connection);
        schema.uppgradera(Agarkoppling.of(source), "postgresql");
        connection.setAutoCommit(false);
        try {
            own(connection);
            long told = guards(connection, tables);
            connection.commit();
            return new Resultat(before.orElse(null), schema.behovs(), fresh, told);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void roles(Connection connection) throws SQLException {
        for (String role : List.of(Tabellskydd.AGARE, Tabellskydd.GRUPP)) {
            if (Skript.number(connection, "select count(*) from pg_roles where rolname = ?", role) == 0) {
                Skript.run(connection, "create role " + role + " nologin");
            }
        }
        if (!Skript.truth(connection, "select pg_has_role(current_user, '" + Tabellskydd.AGARE + "', 'usage')")) {
            Skript.run(connection, "grant " + Tabellskydd.AGARE + " to current_user");
        }
        String database = Skript.quoted(connection.getCatalog());
        Skript.run(connection, List.of("revoke all on database " + database + " from public", "grant connect on database " + database + " to "
                + Tabellskydd.GRUPP, "revoke all on schema public from public", "grant usage, create on schema public to " + Tabellskydd.AGARE,
                "grant usage on schema public to " + Tabellskydd.GRUPP, "create schema if not exists synk authorization " + Tabellskydd.AGARE,
                "grant usage on schema synk to " + Tabellskydd.GRUPP));
    }

    /** Tables that somebody made before become the owner's. */
    private static void own(Connection connection) throws SQLException {
        String statements = Skript.text(connection,
                "select string_agg(format('alter table %I.%I owner to " + Tabellskydd.AGARE + "', schemaname, tablename), '; ') "
                        + "from pg_tables where schemaname = 'public' and tableowner <> '" + Tabellskydd.AGARE + "'")
                .orElse("");
        String functions = Skript.text(connection,
                "select string_agg(format('alter function %s owner to " + Tabellskydd.AGARE + "', p.oid::regprocedure), '; ') "
                        + "from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and pg_get_userbyid(p.proowner) <> '"
                        + Tabellskydd.AGARE + "' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')")
                .orElse("");
        Skript.run(connection, statements + ';' + functions);
    }

    private long guards(Connection connection, List<Radtabell> tables) throws SQLException {
        Skript.run(connection, "set local role " + Tabellskydd.AGARE);
        for (String part : List.of("grund.sql", "protokoll.sql", "kontroll.sql")) {
            Skript.run(connection, Skript.read(part));
        }
        for (Radtabell table : tables) {
            Skript.run(connection, Tabellskydd.of(table));
        }
        Skript.run(connection, "grant select on public.flyway_schema_history to " + Tabellskydd.GRUPP);
        functions(connection);
        Rattskrivning.write(connection, tables, NATURAL_KEYS);
        Skript.update(connection, "insert into synk.meta (nyckel, varde) values ('epok', ?) on conflict do nothing", UUID.randomUUID().toString());
        put(connection, "schema", schema.behovs());
        // Who is told of is whoever logged in; the rows are the owner's business only.
        long told = 0;
        for (Radtabell table : tables) {
            if (table.synkas()) {
                told += Skript.number(connection, "select synk.grundfor(?)", table.entitet());
            }
        }
        return told;
    }

    /** Functions that the group calls or that policies ask for it; all others are the owner's own. */
    private static void functions(Connection connection) throws SQLException {
        Skript.run(connection, List.of("revoke all on all functions in schema synk from public, " + Tabellskydd.GRUPP,
                "revoke all on all tables in schema synk from public, " + Tabellskydd.GRUPP));
        for (String function : List.of("idag()", "drift()", "kand()", "enheter(text, text)", "far(text, text, text)", "epok()", "schemaversion()",
                "seq()", "omfang()",
                "hej(text, text)", "synliga(bigint, bigint, integer)", "sida(bigint, integer)", "borja(text, text, text, timestamptz)",
                "utfall(text)", "marke(bigint)", "kopianummer(text, integer)", "minns(bigint, text, text)", "andringar(text, text[])",
                "klar(text, jsonb)", "tvillingar(jsonb)", "gallra(text)", "laser(text)", "gallring_oppna()", "gallring_kvar(text)",
                "gallring_stang(text)")) {
            Skript.run(connection, "grant execute on function synk." + function + " to " + Tabellskydd.GRUPP);
        }
        String paths = Skript.text(connection,
                "select string_agg(format('alter function %s set search_path = pg_catalog, public, pg_temp', p.oid::regprocedure), '; ') "
                        + "from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and pg_get_userbyid(p.proowner) = '"
                        + Tabellskydd.AGARE + "'")
                .orElse("");
        Skript.run(connection, paths);
    }

    private static void put(Connection connection, String key, String value) throws SQLException {
        Skript.update(connection, "insert into synk.meta (nyckel, varde) values (?, ?) on conflict (nyckel) do update set varde = excluded.varde",
                key,
                value);
    }

    /** @return whether the feed is there, which is the last thing that is made */
    static boolean known(Connection connection) throws SQLException {
        return Skript.truth(connection, "select to_regclass('synk.meta') is not null")
                && Skript.number(connection, "select count(*) from synk.meta where nyckel = 'schema'") == 1;
    }

    private static boolean foreign(Connection connection) throws SQLException {
        return Skript.number(connection, "select count(*) from pg_tables where schemaname = 'public'") > 0;
    }

    /** @param version as the server counts: 150004 is 15.4 */
    static void demandVersion(int version) {
        if (version / PER_MAJOR < OLDEST) {
            throw new Kommandofel(NLS.bind(Messages.forGammalServer, version / PER_MAJOR, OLDEST));
        }
    }

    private interface Arbete<T> {
        T gor(Connection connection) throws SQLException;
    }

    private <T> T locked(Arbete<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            demandVersion((int) Skript.number(connection, "select current_setting('server_version_num')"));
            if (!Skript.truth(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                throw new Kommandofel(Messages.nagonAnnanBygger);
            }
            return work.gor(connection);
        }
    }
}
