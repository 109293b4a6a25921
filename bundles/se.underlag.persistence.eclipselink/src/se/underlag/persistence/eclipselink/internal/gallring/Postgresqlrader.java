package se.underlag.persistence.eclipselink.internal.gallring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.gallring.Maskering;

/** The rows of a shared database, through functions that see all units and pass only in the transaction that carries a reviewed list out. */
final class Postgresqlrader implements Rader {

    private final Connection connection;

    Postgresqlrader(Connection connection) {
        this.connection = connection;
    }

    @Override public List<Traff> traffar(Tabell table, Maskering maskering) throws SQLException {
        List<Traff> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select rad_id, kolumn, varde from gallring_las(?, ?)")) {
            statement.setString(1, table.namn());
            statement.setString(2, maskering.grovt());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (maskering.finns(rows.getString(3))) {
                        found.add(new Traff(rows.getString(1), rows.getString(2), rows.getString(3)));
                    }
                }
            }
        }
        return found;
    }

    @Override public Map<String, String> rad(Tabell table, String id) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("select kolumn, varde from gallring_rad(?, ?)")) {
            statement.setString(1, table.namn());
            statement.setString(2, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return row;
    }

    @Override public void skriv(Tabell table, String id, Map<String, String> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select gallring_skriv(?, ?, ?, ?)")) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                statement.setString(1, table.namn());
                statement.setString(2, id);
                statement.setString(3, value.getKey());
                statement.setString(4, value.getValue());
                statement.execute();
            }
        }
    }

    @Override public List<Fil> filer() throws SQLException {
        List<Fil> files = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select fil_id, fil_typ, fil_namn from gallring_filer()");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                files.add(new Fil(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return files;
    }

    @Override public byte[] innehall(String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select gallring_fil(?)")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    @Override public void skriv(Fil fil, byte[] innehall, String sha256, Instant tid) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select gallring_skriv_fil(?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, fil.id());
            statement.setBytes(2, innehall);
            statement.setString(3, fil.typ());
            statement.setString(4, fil.namn());
            statement.setString(5, sha256);
            statement.setObject(6, LocalDateTime.ofInstant(tid, ZoneOffset.UTC));
            statement.execute();
        }
    }

    @Override public int logg(Collection<String> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select gallring_logg(?)")) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }
}
