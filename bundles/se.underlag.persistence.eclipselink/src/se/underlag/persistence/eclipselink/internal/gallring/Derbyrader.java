package se.underlag.persistence.eclipselink.internal.gallring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.underlag.persistence.eclipselink.internal.bro.JdbcVarden;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Kolumnslag;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.gallring.Maskering;

/** The rows of an embedded database, which belongs to one person as a whole. */
final class Derbyrader implements Rader {

    private static final int BATCH = 200;

    private final Connection connection;

    Derbyrader(Connection connection) {
        this.connection = connection;
    }

    @Override public List<Traff> traffar(Tabell table, Maskering maskering) throws SQLException {
        List<String> columns = Falt.texter(table).stream().map(Kolumn::namn).toList();
        List<Traff> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select id, " + String.join(", ", columns) + " from " + table.namn());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String id = rows.getString(1);
                for (int i = 0; i < columns.size(); i++) {
                    String text = rows.getString(i + 2);
                    if (maskering.finns(text)) {
                        found.add(new Traff(id, columns.get(i), text));
                    }
                }
            }
        }
        return found;
    }

    @Override public Map<String, String> rad(Tabell table, String id) throws SQLException {
        List<Kolumn> columns = table.kolumner().stream().filter(c -> c.slag() != Kolumnslag.BYTES).toList();
        Map<String, String> row = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("select "
                + columns.stream().map(Kolumn::namn).collect(Collectors.joining(", ")) + " from " + table.namn() + " where id = ?")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (rows.next()) {
                    for (int i = 0; i < columns.size(); i++) {
                        row.put(columns.get(i).namn(), rows.getString(i + 1));
                    }
                }
            }
        }
        return row;
    }

    @Override public void skriv(Tabell table, String id, Map<String, String> values) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement(
                        "update " + table.namn() + " set " + values.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "))
                                + ", version = version + 1 where id = ?")) {
            int index = 1;
            for (Map.Entry<String, String> value : values.entrySet()) {
                Kolumnslag kind = table.kolumner().stream().filter(c -> c.namn().equals(value.getKey())).findFirst().orElseThrow().slag();
                if (kind == Kolumnslag.JA_NEJ) {
                    statement.setBoolean(index, Boolean.parseBoolean(value.getValue()));
                } else if (kind == Kolumnslag.TIDPUNKT) {
                    JdbcVarden.set(statement, index, LocalDateTime.parse(value.getValue()).toInstant(ZoneOffset.UTC));
                } else {
                    statement.setString(index, value.getValue());
                }
                index++;
            }
            statement.setString(index, id);
            statement.executeUpdate();
        }
    }

    @Override public List<Fil> filer() throws SQLException {
        List<Fil> files = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select id, typ, namn from fil"); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                files.add(new Fil(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return files;
    }

    @Override public byte[] innehall(String id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select innehall from fil where id = ?")) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getBytes(1) : null;
            }
        }
    }

    @Override public void skriv(Fil fil, byte[] innehall, String sha256, Instant tid) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update fil set innehall = ?, storlek = ?, typ = ?, namn = ?, gallrad = ?, gallrad_sha256 = ?, version = version + 1 where id = ?")) {
            statement.setBytes(1, innehall);
            statement.setLong(2, innehall.length);
            statement.setString(3, fil.typ());
            statement.setString(4, fil.namn());
            JdbcVarden.set(statement, 5, tid);
            statement.setString(6, sha256);
            statement.setString(7, fil.id());
            statement.executeUpdate();
        }
    }

    @Override public int logg(Collection<String> ids) throws SQLException {
        List<String> all = List.copyOf(ids);
        int changed = 0;
        for (int start = 0; start < all.size(); start += BATCH) {
            List<String> some = all.subList(start, Math.min(start + BATCH, all.size()));
            for (String column : List.of("fore", "efter")) {
                try (PreparedStatement statement = connection.prepareStatement("update handelselogg set " + column
                        + " = ?, version = version + 1 where "
                        + column + " is not null and objekt_id in (" + some.stream().map(id -> "?").collect(Collectors.joining(", ")) + ")")) {
                    statement.setObject(1, Maskering.MARKE, Types.VARCHAR);
                    for (int i = 0; i < some.size(); i++) {
                        statement.setString(i + 2, some.get(i));
                    }
                    changed += statement.executeUpdate();
                }
            }
        }
        return changed;
    }
}
