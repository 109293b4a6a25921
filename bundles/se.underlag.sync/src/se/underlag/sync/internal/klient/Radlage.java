package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the replica knows of the server's rows, and how far it has read. On the connection of one transaction. */
final class Radlage {

    /** How a row stands there. */
    enum Lage {
        /** It is there. */
        FINNS,
        /** It was removed there. */
        BORTA,
        /** It is not in the scope any more; here it goes when nothing waits to be sent. */
        UTOM
    }

    /** The server's version of a row. */
    record Version(long version, Lage lage) {
    }

    private final Rader rows;

    Radlage(Rader rows) {
        this.rows = rows;
    }

    /** @return null for a row that the server has never been heard of having */
    Version las(Nyckel row) throws SQLException {
        PreparedStatement select = rows.sql("select version, lage from synk_rad where id = ? and entitet = ?");
        select.setString(1, row.id());
        select.setString(2, row.entitet());
        try (ResultSet found = select.executeQuery()) {
            return found.next() ? new Version(found.getLong(1), Lage.valueOf(found.getString(2))) : null;
        }
    }

    /** @return the server's version, 0 for a row that it does not have */
    long version(Nyckel row) throws SQLException {
        Version known = las(row);
        return known == null || known.lage() == Lage.BORTA ? 0 : known.version();
    }

    /** @return all rows that the server is known to have, by class and id */
    Map<Nyckel, Version> alla() throws SQLException {
        Map<Nyckel, Version> all = new HashMap<>();
        try (ResultSet row = rows.sql("select entitet, id, version, lage from synk_rad").executeQuery()) {
            while (row.next()) {
                all.put(new Nyckel(row.getString(1), row.getString(2)), new Version(row.getLong(3), Lage.valueOf(row.getString(4))));
            }
        }
        return all;
    }

    List<Nyckel> i(Lage state) throws SQLException {
        List<Nyckel> found = new ArrayList<>();
        try (ResultSet row = rows.sql("select entitet, id from synk_rad where lage = '" + state + "'").executeQuery()) {
            while (row.next()) {
                found.add(new Nyckel(row.getString(1), row.getString(2)));
            }
        }
        return found;
    }

    void skriv(Nyckel row, long version, Lage state) throws SQLException {
        if (Tabeller.LOGG.equals(row.entitet())) {
            return;
        }
        PreparedStatement update = rows.sql("update synk_rad set version = ?, lage = ? where id = ? and entitet = ?");
        update.setLong(1, version);
        update.setString(2, state.name());
        update.setString(3, row.id());
        update.setString(4, row.entitet());
        if (update.executeUpdate() == 0) {
            PreparedStatement insert = insert();
            bind(insert, row, version, state);
            insert.executeUpdate();
        }
    }

    private PreparedStatement insert() throws SQLException {
        return rows.sql("insert into synk_rad (id, entitet, version, lage) values (?, ?, ?, ?)");
    }

    private static void bind(PreparedStatement insert, Nyckel row, long version, Lage state) throws SQLException {
        insert.setString(1, row.id());
        insert.setString(2, row.entitet());
        insert.setLong(3, version);
        insert.setString(4, state.name());
    }

    /** Notes rows that are not noted yet. */
    void laggTill(Map<Nyckel, Long> versions) throws SQLException {
        PreparedStatement insert = insert();
        for (Map.Entry<Nyckel, Long> row : versions.entrySet()) {
            if (!Tabeller.LOGG.equals(row.getKey().entitet())) {
                bind(insert, row.getKey(), row.getValue(), Lage.FINNS);
                insert.addBatch();
            }
        }
        insert.executeBatch();
    }

    void glom(Nyckel row) throws SQLException {
        PreparedStatement delete = rows.sql("delete from synk_rad where id = ? and entitet = ?");
        delete.setString(1, row.id());
        delete.setString(2, row.entitet());
        delete.executeUpdate();
    }

    /** @return a word that the replica has noted, null for none */
    String ord(String key) throws SQLException {
        PreparedStatement select = rows.sql("select varde from synk_lage where nyckel = ?");
        select.setString(1, key);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    void ord(String key, String value) throws SQLException {
        PreparedStatement update = rows.sql("update synk_lage set varde = ? where nyckel = ?");
        update.setString(1, value);
        update.setString(2, key);
        if (update.executeUpdate() == 0) {
            PreparedStatement insert = rows.sql("insert into synk_lage (nyckel, varde) values (?, ?)");
            insert.setString(1, key);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }

    void glomOrd(String key) throws SQLException {
        PreparedStatement delete = rows.sql("delete from synk_lage where nyckel = ?");
        delete.setString(1, key);
        delete.executeUpdate();
    }
}
