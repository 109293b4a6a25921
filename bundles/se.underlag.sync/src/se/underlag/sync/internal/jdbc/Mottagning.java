package se.underlag.sync.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.persistence.rad.Radtext;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Paket.Rad;
import se.underlag.sync.protokoll.Utfall.Radversion;

/** Carries out the rows of one package as ordinary statements, in batches of neighbours that are alike. One for each package. */
final class Mottagning {

    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<String, Radbilder> tables;
    private final Instant when;
    private final Map<String, Radversion> versions = new LinkedHashMap<>();
    private final List<String> stale = new ArrayList<>();

    Mottagning(Connection connection, Map<String, Radbilder> tables, Instant when) {
        this.connection = connection;
        this.tables = tables;
        this.when = when;
    }

    /** A value or attribute that no column takes. */
    static final class Obegripligt extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Obegripligt(String entity, String attribute, Throwable cause) {
            super(NLS.bind(Messages.ogiltigtVarde, entity, attribute), cause);
        }
    }

    /** @return the versions of all rows afterwards; of no meaning when {@link #stale} is not empty */
    List<Radversion> carryOut(Paket paket) throws SQLException {
        List<Rad> rows = paket.rader();
        int from = 0;
        while (from < rows.size() && stale.isEmpty()) {
            int to = from + 1;
            while (to < rows.size() && to - from < BATCH && alike(rows.get(from), rows.get(to))) {
                to++;
            }
            batch(rows.subList(from, to));
            from = to;
        }
        return List.copyOf(versions.values());
    }

    /** @return ids of rows that are not as the package believes */
    List<String> stale() {
        return List.copyOf(stale);
    }

    private static boolean alike(Rad one, Rad other) {
        return one.slag() == other.slag() && one.entitet().equals(other.entitet())
                && (one.slag() != Paket.Slag.ANDRAD || one.varden().keySet().equals(other.varden().keySet()));
    }

    private void batch(List<Rad> rows) throws SQLException {
        Radbilder known = tables.get(rows.get(0).entitet());
        if (known == null || !known.table().synkas()) {
            throw new Obegripligt(rows.get(0).entitet(), "", null);
        }
        switch (rows.get(0).slag()) {
        case NY -> insert(known.table(), rows);
        case ANDRAD -> update(known.table(), rows);
        default -> delete(known.table(), rows);
        }
    }

    private void insert(Radtabell table, List<Rad> rows) throws SQLException {
        List<Radkolumn> columns = table.kolumner();
        rows.forEach(row -> row.varden().keySet().forEach(attribute -> demand(table, attribute)));
        String sql = "insert into public." + table.namn() + " (" + String.join(", ", columns.stream().map(Radkolumn::namn).toList()) + ") values ("
                + String.join(", ", columns.stream().map(column -> "?").toList()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Rad row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    bind(statement, i + 1, table, columns.get(i), fresh(row, columns.get(i)));
                }
                statement.addBatch();
                done(row, 1);
            }
            statement.executeBatch();
        }
    }

    private String fresh(Rad row, Radkolumn column) {
        return switch (column.attribut()) {
        case "id" -> row.radId();
        case "version" -> "1";
        case "skapadTid", "andradTid" -> row.varden().getOrDefault(column.attribut(), when.toString());
        default -> row.varden().get(column.attribut());
        };
    }

    private void update(Radtabell table, List<Rad> rows) throws SQLException {
        List<Radkolumn> columns = rows.get(0).varden().keySet().stream().map(attribute -> demand(table, attribute)).toList();
        StringBuilder sql = new StringBuilder("update public.").append(table.namn()).append(" set version = ?, andrad_tid = ?");
        columns.stream().filter(column -> !"andradTid".equals(column.attribut()))
                .forEach(column -> sql.append(", ").append(column.namn()).append(" = ?"));
        try (PreparedStatement statement = connection.prepareStatement(sql.append(" where id = ? and version = ?").toString())) {
            for (Rad row : rows) {
                long base = base(row);
                int index = 1;
                statement.setLong(index++, base + 1);
                bind(statement, index++, table, table.kolumner().get(table.index("andradTid")),
                        row.varden().getOrDefault("andradTid", when.toString()));
                for (Radkolumn column : columns) {
                    if (!"andradTid".equals(column.attribut())) {
                        bind(statement, index++, table, column, row.varden().get(column.attribut()));
                    }
                }
                statement.setString(index++, row.radId());
                statement.setLong(index, base);
                statement.addBatch();
                done(row, base + 1);
            }
            counted(rows, statement.executeBatch());
        }
    }

    private void delete(Radtabell table, List<Rad> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from public." + table.namn() + " where id = ? and version = ?")) {
            for (Rad row : rows) {
                long base = base(row);
                statement.setString(1, row.radId());
                statement.setLong(2, base);
                statement.addBatch();
                done(row, base + 1);
            }
            counted(rows, statement.executeBatch());
        }
    }

    private void counted(List<Rad> rows, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                stale.add(rows.get(i).radId());
            }
        }
    }

    /** A row that stands twice in a package rests the second time on what the first one made. */
    private long base(Rad row) {
        Radversion before = versions.get(row.entitet() + ' ' + row.radId());
        return before == null ? row.basversion() : before.version();
    }

    private void done(Rad row, long version) {
        versions.put(row.entitet() + ' ' + row.radId(), new Radversion(row.entitet(), row.radId(), version));
    }

    private static Radkolumn demand(Radtabell table, String attribute) {
        int index = table.index(attribute);
        if (index < 0 || "id".equals(attribute) || "version".equals(attribute)) {
            throw new Obegripligt(table.entitet(), attribute, null);
        }
        return table.kolumner().get(index);
    }

    private static void bind(PreparedStatement statement, int index, Radtabell table, Radkolumn column, String text) throws SQLException {
        try {
            Radtext.bind(statement, index, column, text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Obegripligt(table.entitet(), column.attribut(), e);
        }
    }
}
