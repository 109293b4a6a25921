package se.underlag.sync.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint.Hamtning;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;
import se.underlag.sync.protokoll.Transaktion.Slag;

/** Reads a page of the feed, as far as the login may see. The caller's transaction sees one moment. */
final class Flodeslasning {

    private static final String LOG_ENTITY = "Handelselogg";

    private final Connection connection;
    private final Map<String, Radbilder> tables;

    Flodeslasning(Connection connection, Map<String, Radbilder> tables) {
        this.connection = connection;
        this.tables = tables;
    }

    private record Rad(String transaktion, String av, String klient, Timestamp tid, long seq, Slag slag, String entitet, String id, long version,
            String[] falt, String bild) {

        static Rad of(ResultSet row) throws SQLException {
            return new Rad(row.getString(2), row.getString(3), row.getString(4), row.getTimestamp(5), row.getLong(1), Slag.valueOf(row.getString(6)),
                    row.getString(7), row.getString(8), row.getLong(9), (String[]) row.getArray(10).getArray(), row.getString(11));
        }
    }

    Hamtning page(long after, int count) throws SQLException {
        long end = end(after, count);
        List<Rad> rows = rows(after, end);
        Map<String, Map<String, String>> entries = entries(rows);
        List<Transaktion> transactions = new ArrayList<>();
        List<Andring> changes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Rad row = rows.get(i);
            Radbilder table = tables.get(row.entitet());
            if (table != null && (row.bild() != null || gone(row.slag()) || entries.containsKey(row.id()))) {
                changes.add(change(row, table, entries));
            }
            if (i + 1 == rows.size() || !rows.get(i + 1).transaktion().equals(row.transaktion())) {
                if (!changes.isEmpty()) {
                    transactions.add(new Transaktion(row.transaktion(), row.av(), row.klient(), row.tid().toInstant(), List.copyOf(changes)));
                }
                changes.clear();
            }
        }
        return new Hamtning(transactions, end, marke(connection, end));
    }

    private static Andring change(Rad row, Radbilder table, Map<String, Map<String, String>> entries) {
        Map<String, String> image = row.bild() != null ? table.image(row.bild()) : gone(row.slag()) ? Map.of() : entries.get(row.id());
        Set<String> fields = row.slag() == Slag.ANDRAD ? table.attributes(row.falt()) : Set.of();
        return new Andring(row.seq(), row.slag(), row.entitet(), row.id(), row.version(), fields, image);
    }

    /** A row that is there has an image, in the feed or in the log itself; one that was weeded out since has none and is told of as removed later. */
    private static boolean gone(Slag kind) {
        return kind == Slag.BORTTAGEN || kind == Slag.UTOM_SYNHALL;
    }

    static String marke(Connection connection, long seq) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select synk.marke(?)")) {
            statement.setLong(1, seq);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private long end(long after, int count) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select synk.sida(?, ?)")) {
            statement.setLong(1, after);
            statement.setInt(2, count);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Rad> rows(long after, long end) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("select seq, tx_id, aktor, klient, tid, slag, entitet, rad_id, version, falt, bild::text "
                        + "from synk.synliga(?, ?, null) order by seq")) {
            statement.setLong(1, after);
            statement.setLong(2, end);
            List<Rad> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(Rad.of(found));
                }
            }
            return rows;
        }
    }

    /** The log's rows never change, so the feed only points at them. */
    private Map<String, Map<String, String>> entries(List<Rad> rows) throws SQLException {
        Map<String, Map<String, String>> entries = new HashMap<>();
        List<String> ids = rows.stream().filter(row -> LOG_ENTITY.equals(row.entitet())).map(Rad::id).toList();
        Radbilder table = tables.get(LOG_ENTITY);
        if (ids.isEmpty() || table == null) {
            return entries;
        }
        try (PreparedStatement statement = connection.prepareStatement(table.select() + " where id = any (?)")) {
            statement.setArray(1, JdbcEndpoint.texts(connection, ids));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    Radbild entry = table.read(found);
                    entries.put(entry.id(), entry.varden());
                }
            }
        }
        return entries;
    }
}
