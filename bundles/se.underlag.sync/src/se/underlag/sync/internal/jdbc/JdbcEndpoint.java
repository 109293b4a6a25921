package se.underlag.sync.internal.jdbc;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Utfall;

/**
 * The shared database over JDBC, as one login. Keeps one connection for questions and packages, made when it is needed and again after it broke, and
 * one that listens. Calls wait for each other, except {@link #vanta}.
 */
public final class JdbcEndpoint implements SyncEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcEndpoint.class);
    private static final int FETCH = 1000;
    private static final int TRIES = 4;
    /** A wire that has gone silent tells nobody; what the server takes longer for than this is not in the protocol. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LOG_ENTITY = "Handelselogg";
    /** Who read and who exported goes up and never down. */
    private static final String NO_READING = " where typ not in ('LASNING', 'EXPORT')";

    private final Datakalla source;
    private final Databas.Postgresql login;
    private final String schema;
    private final Duration patience;
    private final Map<String, Radbilder> tables = new LinkedHashMap<>();
    private final Object listening = new Object();
    private Datakalla.Forbindelse server;
    private Connection connection;
    private volatile Datakalla.Signal signal;
    private volatile boolean closed;

    /**
     * Connects at the first call.
     *
     * @param sources one of them reaches PostgreSQL
     * @param tabeller all tables of the model, in the order in which a replica can take them in
     * @param schema version that this product and its replica have
     */
    public JdbcEndpoint(List<Datakalla> sources, Databas.Postgresql login, List<Radtabell> tabeller, String schema) {
        this(sources, login, tabeller, schema, PATIENCE);
    }

    /** @param patience how long an answer is waited for at most, before the connection counts as broken */
    JdbcEndpoint(List<Datakalla> sources, Databas.Postgresql login, List<Radtabell> tabeller, String schema, Duration patience) {
        this.source = sources.stream().filter(one -> one.passar(login)).findFirst()
                .orElseThrow(() -> new SynkException(Orsak.OGILTIGT, Messages.ingetSvar, null));
        this.login = login;
        this.schema = schema;
        this.patience = patience;
        tabeller.forEach(table -> tables.put(table.entitet(), new Radbilder(table)));
    }

    private interface Arbete<T> {
        T gor(Connection connection) throws SQLException;
    }

    /** Does something in a transaction, from the start again when the server asks for it. */
    private synchronized <T> T once(int isolation, Arbete<T> work) {
        for (int attempt = 1;; attempt++) {
            try {
                Connection open = open();
                open.setTransactionIsolation(isolation);
                T result = work.gor(open);
                open.commit();
                return result;
            } catch (SQLException e) {
                boolean dead = forget(e);
                // Nothing of it is stored, whatever was tried; a connection that broke is the caller's to try again, which knows how long to wait.
                if (dead || attempt == TRIES || !Serverfel.again(e)) {
                    throw Serverfel.exception(e);
                }
            } catch (RuntimeException e) {
                forget(null);
                throw e;
            }
        }
    }

    private Connection open() throws SQLException {
        if (closed) {
            throw new SynkException(Orsak.OGILTIGT, Messages.ingetSvar, null);
        }
        if (connection == null) {
            connection = server().dataSource().getConnection();
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(patience.toMillis()));
            connection.setAutoCommit(false);
        }
        return connection;
    }

    private synchronized Datakalla.Forbindelse server() throws SQLException {
        if (server == null) {
            try {
                server = source.open(login);
            } catch (LagringException e) {
                if (e.getCause() instanceof SQLException cause) {
                    throw cause;
                }
                throw new SynkException(Orsak.OGILTIGT, e.getMessage(), e);
            }
        }
        return server;
    }

    /** Rolls back, or lets go of a connection that cannot. @return whether it was let go */
    private boolean forget(SQLException why) {
        try {
            if (connection != null) {
                connection.rollback();
                return !connection.isValid(1);
            }
        } catch (SQLException e) {
            LOG.debug("The connection broke", why == null ? e : why);
        }
        quietly(connection);
        connection = null;
        return true;
    }

    /** A run begins with the hello: what broke since the last one, as a laptop's sleep breaks it, is no reason to tell the user that nobody answers. */
    private synchronized void frisk() {
        try {
            if (connection != null && !connection.isValid(1)) {
                quietly(connection);
                connection = null;
            }
        } catch (SQLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override public Halsning halsa(String klient) {
        frisk();
        return once(Connection.TRANSACTION_READ_COMMITTED, c -> {
            try (PreparedStatement statement = c.prepareStatement("select epok, schema, omfang, signatur, seq from synk.hej(?, ?)")) {
                statement.setString(1, klient);
                statement.setString(2, schema);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return new Halsning(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5));
                }
            }
        });
    }

    @Override public int nummer(String klient, int onskat) {
        return once(Connection.TRANSACTION_READ_COMMITTED, c -> {
            try (PreparedStatement statement = c.prepareStatement("select synk.kopianummer(?, ?)")) {
                statement.setString(1, klient);
                statement.setInt(2, onskat);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getInt(1);
                }
            }
        });
    }

    @Override public boolean minns(Fotspar spar) {
        return once(Connection.TRANSACTION_READ_COMMITTED, c -> {
            try (PreparedStatement statement = c.prepareStatement("select synk.minns(?, ?, ?)")) {
                statement.setLong(1, spar.seq());
                statement.setString(2, spar.marke());
                statement.setString(3, spar.paket());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
        });
    }

    @Override public String marke(long seq) {
        return once(Connection.TRANSACTION_READ_COMMITTED, c -> Flodeslasning.marke(c, seq));
    }

    @Override public long bas(Consumer<List<Radbild>> mottagare) {
        return once(Connection.TRANSACTION_REPEATABLE_READ, c -> {
            demandSchema(c);
            long seq;
            try (PreparedStatement statement = c.prepareStatement("select synk.seq()"); ResultSet row = statement.executeQuery()) {
                row.next();
                seq = row.getLong(1);
            }
            for (Radbilder table : tables.values()) {
                if (table.table().synkas()) {
                    whole(c, table, mottagare);
                }
            }
            return seq;
        });
    }

    private void demandSchema(Connection c) throws SQLException {
        try (PreparedStatement statement = c.prepareStatement("select synk.schemaversion()"); ResultSet row = statement.executeQuery()) {
            row.next();
            if (!schema.equals(row.getString(1))) {
                throw new SynkException(Orsak.VERSION, Messages.version, null);
            }
        }
    }

    private static void whole(Connection c, Radbilder table, Consumer<List<Radbild>> mottagare) throws SQLException {
        String sql = table.select() + (LOG_ENTITY.equals(table.table().entitet()) ? NO_READING : "");
        try (PreparedStatement statement = c.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            List<Radbild> batch = new ArrayList<>(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    batch.add(table.read(rows));
                    if (batch.size() == FETCH) {
                        mottagare.accept(List.copyOf(batch));
                        batch.clear();
                    }
                }
            }
            if (!batch.isEmpty()) {
                mottagare.accept(List.copyOf(batch));
            }
        }
    }

    @Override public Hamtning hamta(long efter, int antal) {
        return once(Connection.TRANSACTION_REPEATABLE_READ, c -> {
            demandSchema(c);
            return new Flodeslasning(c, tables).page(efter, Math.max(1, antal));
        });
    }

    @Override public Utfall skicka(Paket paket) {
        Optional<Utfall> before = once(Connection.TRANSACTION_READ_COMMITTED, c -> Paketsandning.stored(c, paket.id()));
        if (before.isPresent()) {
            return before.get();
        }
        // The look-up leaves its trace whatever becomes of the package, so it is a transaction of its own.
        List<Utfall.Tvilling> twins = once(Connection.TRANSACTION_READ_COMMITTED, c -> Tvillingsokning.find(c, paket, tables));
        if (!twins.isEmpty()) {
            return new Utfall.Finns(twins);
        }
        Paketsandning.Svar answer = once(Connection.TRANSACTION_READ_COMMITTED, c -> new Paketsandning(c, tables).send(paket));
        if (answer.forekommen()) {
            // Somebody was faster with the same natural key, between the look-up and the insert.
            List<Utfall.Tvilling> made = once(Connection.TRANSACTION_READ_COMMITTED, c -> Tvillingsokning.find(c, paket, tables));
            if (!made.isEmpty()) {
                return new Utfall.Finns(made);
            }
            answer = once(Connection.TRANSACTION_READ_COMMITTED, c -> new Paketsandning(c, tables).refuse(paket));
        }
        return answer.utfall();
    }

    @Override public byte[] innehall(String entitet, String id) {
        Radbilder table = tables.get(entitet);
        if (table == null || table.table().index("innehall") < 0) {
            return null;
        }
        return once(Connection.TRANSACTION_READ_COMMITTED, c -> {
            try (PreparedStatement statement = c.prepareStatement("select innehall from public." + table.table().namn() + " where id = ?")) {
                statement.setString(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getBytes(1) : null;
                }
            }
        });
    }

    @Override public boolean vanta(Duration tid) {
        synchronized (listening) {
            try {
                if (closed) {
                    return false;
                }
                if (signal == null) {
                    signal = server().lyssna("synk").orElseThrow();
                }
                // Whoever closed meanwhile may have seen no listener to close.
                return !closed && signal.vanta(tid);
            } catch (SQLException e) {
                drop();
                if (closed) {
                    return false;
                }
                throw Serverfel.exception(e);
            } finally {
                if (closed) {
                    drop();
                }
            }
        }
    }

    private void drop() {
        Datakalla.Signal old = signal;
        signal = null;
        if (old != null) {
            old.close();
        }
    }

    /** Ends the connections; a {@link #vanta} under way comes back without a sign. */
    @Override public void close() {
        closed = true;
        Datakalla.Signal waiting = signal;
        if (waiting != null) {
            waiting.close();
        }
        synchronized (this) {
            quietly(connection);
            connection = null;
            if (server != null) {
                server.close();
                server = null;
            }
        }
    }

    private static void quietly(Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debug("The connection was gone already", e);
            }
        }
    }

    /** @return an array of texts for a statement */
    static Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
