package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import se.underlag.model.Roll;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.eclipselink.EclipseLinkRadschema;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.testing.Egenserver;
import se.underlag.testing.TestLagring;

/** A shared database of one test, made as an administrator makes it, with two units and whatever users the test adds. */
public final class Delad implements AutoCloseable {

    /** Id of the first unit. */
    public static final String NORD = "e0000000-0000-7000-8000-000000000001";
    /** Id of the second unit. */
    public static final String SYD = "e0000000-0000-7000-8000-000000000002";

    private final Runnable end;
    private final Databas.Postgresql database;
    private final Radschema schema = new EclipseLinkRadschema();

    private Delad(Databas.Postgresql database, Runnable end) {
        this.database = database;
        this.end = end;
    }

    /** @return a new one with the units */
    public static Delad ny() {
        TestLagring store = TestLagring.nyPostgresql();
        return made(new Delad((Databas.Postgresql) store.databasval().vald(), store::close));
    }

    /** @return a new one with the units on a server of the test's own, which the test ends */
    public static Delad ny(Egenserver server) {
        server.sql("postgres", "create database delad template template0");
        return made(befintlig(server));
    }

    /** @return the one that such a server has already */
    public static Delad befintlig(Egenserver server) {
        return new Delad(server.databas("delad"), () -> {
            // The test ends the server.
        });
    }

    private static Delad made(Delad shared) {
        shared.admin(connection -> {
            new Serverbygge(shared.source(), shared.schema).initiera();
            for (List<String> unit : List.of(List.of(NORD, "NORD", "Nord"), List.of(SYD, "SYD", "Syd"))) {
                Skript.update(connection,
                        "insert into organisationsenhet (id, version, enhet_id, kod, namn, typ) values (?, 1, ?, ?, ?, 'MYNDIGHET')",
                        unit.get(0), unit.get(0), unit.get(1), unit.get(2));
            }
        });
        return shared;
    }

    /** Something with a connection. */
    public interface Arbete {
        /** Does it. */
        void gor(Connection connection) throws SQLException;
    }

    /** @return connections as the administrator */
    public DataSource source() {
        return server().dataSource();
    }

    /** @return the opened server, as the administrator */
    public Datakalla.Forbindelse server() {
        return new PostgresqlDatakalla().open(database);
    }

    /** @return address without user */
    public String url() {
        return database.url();
    }

    /** @return the tables */
    public Radschema schema() {
        return schema;
    }

    /** @return how somebody logs in; this server asks for no password */
    public Databas.Postgresql inloggning(String signatur) {
        return new Databas.Postgresql(url(), signatur + '_' + name(), new char[0]);
    }

    private String name() {
        return url().substring(url().lastIndexOf('/') + 1);
    }

    /** Adds somebody; logins belong to the whole server, so their names end in the database's. @param enhet code of a unit, null for all */
    public String anvandare(String signatur, String enhet, Roll... roller) {
        String login = inloggning(signatur).anvandare();
        try {
            new Anvandarupplagg(server()).add(login, signatur, List.of(roller), enhet, null, false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return login;
    }

    /** Does something as the administrator, outside every guard of row security. */
    public void admin(Arbete arbete) {
        som(database.anvandare(), arbete);
    }

    /** Does something as a login by that whole name. */
    public void som(String login, Arbete arbete) {
        try (Connection connection = koppla(login)) {
            arbete.gor(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Does something as the administrator in another database of the same server. */
    public void somAnnan(String databas, Arbete arbete) {
        try (Connection connection = connection(url().substring(0, url().lastIndexOf('/') + 1) + databas, database.anvandare(), "")) {
            arbete.gor(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** @return a connection of that login */
    public Connection koppla(String login) throws SQLException {
        return connection(url(), login, "");
    }

    /** @return a connection; inside OSGi no driver registers itself */
    public static Connection connection(String url, String login, String losenord) throws SQLException {
        return new PostgresqlDatakalla().open(new Databas.Postgresql(url, login, losenord.toCharArray())).dataSource().getConnection();
    }

    /** @return the first value that the administrator's question finds, null for none */
    public String varde(String sql, Object... values) {
        String[] found = new String[1];
        admin(connection -> found[0] = Skript.text(connection, sql, values).orElse(null));
        return found[0];
    }

    @Override public void close() {
        end.run();
    }
}
