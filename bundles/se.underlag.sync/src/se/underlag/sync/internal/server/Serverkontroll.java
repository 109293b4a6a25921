package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.rad.Radschema;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.sync.internal.server.Kontrollpunkt.Utfall;

/** Looks whether a shared database is what {@link Serverbygge} made, whether its feed tells the truth, and whether the server lets nobody in unprotected. */
final class Serverkontroll {

    private static final String NONE = "–";
    /** Connections for the administrator, backups and who works online. */
    private static final int SPARE = 20;
    private static final String MEMBERS = "(select m.member from pg_auth_members m join pg_roles g on g.oid = m.roleid where g.rolname = '"
            + Tabellskydd.GRUPP + "')";
    /** Only what comes over the network counts; a line for this machine alone may be what the administrator works through. */
    private static final String HBA = "select count(*) from pg_hba_file_rules where error is null and auth_method <> 'reject' and (type in ('host', 'hostnossl') "
            + "and coalesce(address, '') not in ('127.0.0.1', '::1', 'localhost', 'samehost') "
            + "or type = 'hostssl' and auth_method not in ('scram-sha-256', 'cert', 'gss', 'ldap'))";

    private final Connection connection;
    private final List<Radtabell> tables;
    private final String wantedSchema;
    private final List<Kontrollpunkt> points = new ArrayList<>();

    private Serverkontroll(Connection connection, Radschema schema) {
        this.connection = connection;
        this.tables = schema.tabeller();
        this.wantedSchema = schema.behovs();
    }

    /** @return everything that was looked at, in the order of a report */
    static List<Kontrollpunkt> check(Connection connection, Radschema schema) throws SQLException {
        Serverkontroll check = new Serverkontroll(connection, schema);
        check.server();
        check.drift();
        if (!Serverbygge.known(connection)) {
            check.add("schema", Utfall.FEL, Messages.inteInitierad);
            return List.copyOf(check.points);
        }
        check.schema();
        check.roles();
        check.guards();
        check.feed();
        return List.copyOf(check.points);
    }

    private void add(String code, Utfall outcome, String text) {
        points.add(new Kontrollpunkt(code, outcome, text));
    }

    private void add(String code, boolean good, String text) {
        add(code, good ? Utfall.OK : Utfall.FEL, text);
    }

    /** Nothing is good. */
    private void none(String code, String message, String found) {
        add(code, found.isEmpty(), NLS.bind(message, found.isEmpty() ? NONE : found));
    }

    private void server() throws SQLException {
        long version = Skript.number(connection, "select current_setting('server_version_num')::int / 10000");
        add("version", version >= Serverbygge.OLDEST, NLS.bind(Messages.kontrollVersion, Skript.text(connection, "show server_version").orElse("")));
        boolean ssl = "on".equals(Skript.text(connection, "show ssl").orElse(""));
        add("tls", ssl, NLS.bind(Messages.kontrollTls, ssl ? Messages.kontrollPa : Messages.kontrollAv));
        boolean encrypted = Skript.truth(connection, "select ssl from pg_stat_ssl where pid = pg_backend_pid()");
        add("anslutning", encrypted ? Utfall.OK : Utfall.VARNING, encrypted ? Messages.kontrollKrypterad : Messages.kontrollOkrypterad);
        String kept = Skript.text(connection, "show password_encryption").orElse("");
        add("losenord", "scram-sha-256".equals(kept), NLS.bind(Messages.kontrollScram, kept));
        if (Skript.truth(connection, "select has_function_privilege('pg_hba_file_rules()', 'execute')")) {
            long open = Skript.number(connection, HBA);
            add("hba", open == 0, NLS.bind(Messages.kontrollHba, open));
        } else {
            add("hba", Utfall.VARNING, Messages.kontrollHbaOlaslig);
        }
        boolean delayed = Skript.text(connection, "select current_setting('shared_preload_libraries', true)").orElse("").contains("auth_delay");
        add("fordrojning", delayed ? Utfall.OK : Utfall.VARNING,
                NLS.bind(Messages.kontrollFordrojning, delayed ? Messages.kontrollPa : Messages.kontrollAv));
    }

    /** What makes a committed change survive a power cut, and room for two connections of each replica: one that works and one that listens. */
    private void drift() throws SQLException {
        String unsafe = list("select name from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'");
        add("hallbarhet", unsafe.isEmpty() ? Utfall.OK : Utfall.VARNING, NLS.bind(Messages.kontrollHallbarhet, unsafe.isEmpty() ? NONE : unsafe));
        long room = Skript.number(connection, "select current_setting('max_connections')");
        long people = Skript.number(connection, "select count(*) from pg_roles where rolcanlogin and oid in " + MEMBERS);
        long needed = 2 * people + SPARE;
        add("anslutningar", room >= needed ? Utfall.OK : Utfall.VARNING,
                NLS.bind(Messages.kontrollAnslutningar, new Object[] { room, people, needed }));
    }

    private void schema() throws SQLException {
        String has = Skript.text(connection, "select varde from synk.meta where nyckel = 'schema'").orElse(NONE);
        add("schema", has.equals(wantedSchema), NLS.bind(Messages.kontrollSchema, has, wantedSchema));
    }

    private void roles() throws SQLException {
        none("agare", Messages.kontrollAgare, list("select distinct c.oid::regclass::text from pg_class c where c.relowner in " + MEMBERS
                + " and c.relkind in ('r', 'v', 'm', 'S', 'f', 'p') union select p.oid::regprocedure::text from pg_proc p where p.proowner in "
                + MEMBERS));
        none("roller", Messages.kontrollBehorigaRoller, list("select rolname from pg_roles where oid in " + MEMBERS
                + " and (rolsuper or rolbypassrls or rolcreaterole or rolreplication or pg_has_role(oid, '" + Tabellskydd.AGARE + "', 'member'))"));
        none("flodesratt", Messages.kontrollFlodesratt,
                list("select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "where c.relkind in ('r', 'S') and (n.nspname = 'synk' and has_table_privilege('" + Tabellskydd.GRUPP
                        + "', c.oid, 'select, insert, update, delete, truncate') or c.oid = 'public.handelselogg'::regclass and has_table_privilege('"
                        + Tabellskydd.GRUPP + "', c.oid, 'update, delete, truncate'))"));
        none("funktioner", Messages.kontrollFunktioner,
                list("select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace "
                        + "where n.nspname in ('synk', 'public') and p.prosecdef and not coalesce(array_to_string(p.proconfig, ' ') like '%search_path=%', false)"));
        none("matris", Messages.kontrollMatris, String.join(", ", matrix()));
    }

    /** @return what differs between the server's matrix and the product's */
    private Set<String> matrix() throws SQLException {
        Set<String> stored = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select entitet || ' ' || op || ' ' || roll from synk.ratt");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        Set<String> wanted = new TreeSet<>();
        List<String> entities = new ArrayList<>(tables.stream().map(Radtabell::entitet).toList());
        entities.add(Serverratter.LASLOGG);
        for (String entity : entities) {
            for (Serverratter.Op op : Serverratter.Op.values()) {
                Serverratter.of(entity).roller(op).forEach(role -> wanted.add(entity + ' ' + op.bokstav() + ' ' + role.getLiteral()));
            }
        }
        Set<String> differing = new TreeSet<>(wanted);
        differing.removeAll(stored);
        stored.removeAll(wanted);
        differing.addAll(stored);
        return differing;
    }

    private void guards() throws SQLException {
        none("radskydd", Messages.kontrollRadskydd,
                list("select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' "
                        + "and c.relname <> 'flyway_schema_history' and not (c.relrowsecurity and c.relforcerowsecurity)"));
        Set<String> triggers = wanted("create trigger ");
        triggers.removeAll(found(
                "select tgname || ' on public.' || c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgenabled in ('O', 'A') "
                        + "and not t.tgisinternal"));
        none("vakter", Messages.kontrollVakter, String.join(", ", triggers));
        Set<String> policies = wanted("create policy ");
        policies.removeAll(found("select p.polname || ' on public.' || c.relname from pg_policy p join pg_class c on c.oid = p.polrelid"));
        none("policyer", Messages.kontrollPolicyer, String.join(", ", policies));
    }

    /** @return name and table of everything of a kind that the guards of this product consist of */
    private Set<String> wanted(String kind) {
        return tables.stream().flatMap(table -> Tabellskydd.of(table).stream()).filter(sql -> sql.startsWith(kind))
                .map(sql -> sql.substring(kind.length()).replaceAll(" (before|after) [a-z ]+ on ", " on ").replaceAll("^(\\S+ on \\S+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void feed() throws SQLException {
        long rows = Skript.number(connection, "select count(*) from synk.andring");
        long last = Skript.number(connection, "select seq from synk.klocka");
        long without = Skript.number(connection, "select count(*) from synk.andring where seq is null");
        long highest = Skript.number(connection, "select coalesce(max(seq), 0) from synk.andring");
        add("luckor", rows == last && highest == last && without == 0, NLS.bind(Messages.kontrollLuckor, new Object[] { last, rows, without }));
        boolean told = false;
        int synced = 0;
        for (Radtabell table : tables.stream().filter(Radtabell::synkas).toList()) {
            synced++;
            long differing = Skript.number(connection, "select count(*) from synk.avvikelser(?)", table.entitet());
            if (differing > 0) {
                told = true;
                add("vikning", Utfall.FEL, NLS.bind(Messages.kontrollVikning, table.namn(), differing));
            }
        }
        if (!told) {
            add("vikning", Utfall.OK, NLS.bind(Messages.kontrollVikningOk, synced));
        }
    }

    private String list(String sql) throws SQLException {
        return String.join(", ", found(sql));
    }

    private Set<String> found(String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
