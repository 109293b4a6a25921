package se.underlag.sync.internal.klient;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.persistence.rad.Radtext;
import se.underlag.sync.internal.klient.Tabeller.Hanvisning;

/** The rows of the business tables as images, on one connection. Every change counts up the local version, so that an open editor finds out. */
final class Rader implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String PERSON = "Person";

    private final Connection connection;
    private final Tabeller tables;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, List<List<Radkolumn>>> keys = new HashMap<>();

    Rader(Connection connection, Tabeller tables) {
        this.connection = connection;
        this.tables = tables;
    }

    PreparedStatement sql(String text) throws SQLException {
        PreparedStatement known = statements.get(text);
        if (known == null) {
            known = connection.prepareStatement(text);
            statements.put(text, known);
        }
        return known;
    }

    private static boolean bild(Radkolumn column) {
        return column.sqltyp() != Types.BLOB && !"id".equals(column.attribut()) && !"version".equals(column.attribut());
    }

    private static List<Radkolumn> bildkolumner(Radtabell table) {
        return table.kolumner().stream().filter(Rader::bild).toList();
    }

    /** @return the image without id, version and content, null when there is no such row */
    Map<String, String> las(Nyckel row) throws SQLException {
        Radtabell table = tables.of(row.entitet());
        List<Map.Entry<String, Map<String, String>>> found = las(table, "id = ?", row.id());
        return found.isEmpty() ? null : found.get(0).getValue();
    }

    /** @return id and image of the rows that the condition finds */
    List<Map.Entry<String, Map<String, String>>> las(Radtabell table, String condition, String... parameters) throws SQLException {
        List<Radkolumn> columns = bildkolumner(table);
        PreparedStatement select = sql(
                "select id, " + columns.stream().map(Radkolumn::namn).collect(Collectors.joining(", ")) + " from " + table.namn()
                        + " where " + condition);
        for (int i = 0; i < parameters.length; i++) {
            select.setString(i + 1, parameters[i]);
        }
        List<Map.Entry<String, Map<String, String>>> rows = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Map<String, String> image = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    String value = Radtext.read(row, i + 2, columns.get(i));
                    if (value != null) {
                        image.put(columns.get(i).attribut(), value);
                    }
                }
                rows.add(Map.entry(row.getString(1), image));
            }
        }
        return rows;
    }

    boolean finns(Nyckel row) throws SQLException {
        PreparedStatement select = sql("select 1 from " + tables.of(row.entitet()).namn() + " where id = ?");
        select.setString(1, row.id());
        try (ResultSet found = select.executeQuery()) {
            return found.next();
        }
    }

    /** Makes a row. */
    void laggTill(Nyckel row, Map<String, String> image) throws SQLException {
        PreparedStatement insert = insert(tables.of(row.entitet()));
        bind(insert, tables.of(row.entitet()), row.id(), image);
        insert.executeUpdate();
    }

    /** Makes many rows of one class. */
    void laggTill(String entity, List<Map.Entry<String, Map<String, String>>> rows) throws SQLException {
        PreparedStatement insert = insert(tables.of(entity));
        int pending = 0;
        for (Map.Entry<String, Map<String, String>> row : rows) {
            bind(insert, tables.of(entity), row.getKey(), row.getValue());
            insert.addBatch();
            pending++;
            if (pending % BATCH == 0) {
                insert.executeBatch();
            }
        }
        if (pending % BATCH != 0) {
            insert.executeBatch();
        }
    }

    private PreparedStatement insert(Radtabell table) throws SQLException {
        List<Radkolumn> columns = bildkolumner(table);
        return sql("insert into " + table.namn() + " (" + columns.stream().map(c -> c.namn() + ", ").collect(Collectors.joining())
                + "id, version) values ("
                + "?, ".repeat(columns.size()) + "?, 1)");
    }

    private static void bind(PreparedStatement insert, Radtabell table, String id, Map<String, String> image) throws SQLException {
        List<Radkolumn> columns = bildkolumner(table);
        for (int i = 0; i < columns.size(); i++) {
            Radtext.bind(insert, i + 1, columns.get(i), image.get(columns.get(i).attribut()));
        }
        insert.setString(columns.size() + 1, id);
    }

    /** Makes the row what the image says, whole. */
    void satt(Nyckel row, Map<String, String> image) throws SQLException {
        Radtabell table = tables.of(row.entitet());
        Map<String, String> whole = new LinkedHashMap<>();
        bildkolumner(table).forEach(c -> whole.put(c.attribut(), image.get(c.attribut())));
        andra(row, whole);
    }

    /** Changes those fields of the row. */
    void andra(Nyckel row, Map<String, String> values) throws SQLException {
        Radtabell table = tables.of(row.entitet());
        List<Radkolumn> columns = bildkolumner(table).stream().filter(c -> values.containsKey(c.attribut())).toList();
        PreparedStatement update = sql(
                "update " + table.namn() + " set " + columns.stream().map(c -> c.namn() + " = ?, ").collect(Collectors.joining())
                        + "version = version + 1 where id = ?");
        for (int i = 0; i < columns.size(); i++) {
            Radtext.bind(update, i + 1, columns.get(i), values.get(columns.get(i).attribut()));
        }
        update.setString(columns.size() + 1, row.id());
        update.executeUpdate();
    }

    boolean taBort(Nyckel row) throws SQLException {
        PreparedStatement delete = sql("delete from " + tables.of(row.entitet()).namn() + " where id = ?");
        delete.setString(1, row.id());
        return delete.executeUpdate() > 0;
    }

    /** Turns every reference to one row into a reference to another, null for none. */
    void hanvisaOm(Nyckel from, String to) throws SQLException {
        for (Hanvisning column : tables.till(from.entitet())) {
            PreparedStatement update = sql(
                    "update " + column.tabell().namn() + " set " + column.kolumn().namn() + " = ?, version = version + 1 where "
                            + column.kolumn().namn() + " = ?");
            update.setString(1, to);
            update.setString(2, from.id());
            update.executeUpdate();
        }
    }

    /** What the history tells of one row, it tells of the other from now on. */
    void flyttaHistorik(Nyckel from, String to) throws SQLException {
        PreparedStatement update = sql("update handelselogg set objekt_id = ? where objekt_id = ? and objekttyp = ?");
        update.setString(1, to);
        update.setString(2, from.id());
        update.setString(3, from.entitet());
        update.executeUpdate();
        if (!PERSON.equals(from.entitet())) {
            return;
        }
        Map<String, String> people = new LinkedHashMap<>();
        PreparedStatement select = sql("select id, personer from handelselogg where personer like ?");
        select.setString(1, '%' + from.id() + '%');
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                people.put(row.getString(1), row.getString(2).replace(from.id(), to));
            }
        }
        for (Map.Entry<String, String> entry : people.entrySet()) {
            PreparedStatement rename = sql("update handelselogg set personer = ? where id = ?");
            rename.setString(1, entry.getValue());
            rename.setString(2, entry.getKey());
            rename.executeUpdate();
        }
    }

    /** @return the rows that refer to it, its parts among them */
    List<Nyckel> hanvisande(Nyckel row) throws SQLException {
        List<Nyckel> found = new ArrayList<>();
        for (Hanvisning column : tables.till(row.entitet())) {
            PreparedStatement select = sql("select id from " + column.tabell().namn() + " where " + column.kolumn().namn() + " = ?");
            select.setString(1, row.id());
            try (ResultSet ids = select.executeQuery()) {
                while (ids.next()) {
                    found.add(new Nyckel(column.tabell().entitet(), ids.getString(1)));
                }
            }
        }
        return found;
    }

    /** Moves everything that lies in one unit to another. */
    void flyttaEnhet(String from, String to) throws SQLException {
        for (Radtabell table : tables.alla()) {
            PreparedStatement update = sql("update " + table.namn() + " set enhet_id = ?, version = version + 1 where enhet_id = ?");
            update.setString(1, to);
            update.setString(2, from);
            update.executeUpdate();
        }
    }

    /** @return the parts of a row by their containers, and those of the parts, containers first */
    List<Nyckel> delar(Nyckel container) throws SQLException {
        List<Nyckel> parts = new ArrayList<>();
        for (Hanvisning column : tables.delar(container.entitet())) {
            for (Map.Entry<String, Map<String, String>> row : las(column.tabell(), column.kolumn().namn() + " = ?", container.id())) {
                Nyckel part = new Nyckel(column.tabell().entitet(), row.getKey());
                parts.add(part);
                parts.addAll(delar(part));
            }
        }
        return parts;
    }

    /** @return all ids of the class */
    Set<String> ids(String entity) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        try (ResultSet row = sql("select id from " + tables.of(entity).namn()).executeQuery()) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        return ids;
    }

    /** @return the combinations of columns, beside the id, that the database lets occur once */
    List<List<Radkolumn>> nycklar(Radtabell table) throws SQLException {
        List<List<Radkolumn>> known = keys.get(table.entitet());
        if (known == null) {
            Map<String, List<Radkolumn>> indexes = new LinkedHashMap<>();
            Set<String> unique = villkor(table);
            try (ResultSet row = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table.namn().toUpperCase(Locale.ROOT), false,
                    true)) {
                while (row.next()) {
                    String name = row.getString("COLUMN_NAME");
                    String index = row.getString("INDEX_NAME");
                    if (unique.contains(index)) {
                        table.kolumner().stream().filter(c -> c.namn().equalsIgnoreCase(name))
                                .forEach(c -> indexes.computeIfAbsent(index, i -> new ArrayList<>()).add(c));
                    }
                }
            }
            known = List.copyOf(indexes.values());
            keys.put(table.entitet(), known);
        }
        return known;
    }

    /** An index beneath a unique constraint where a column may be empty does not say of itself that it is unique. */
    private Set<String> villkor(Radtabell table) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        PreparedStatement select = sql("select g.conglomeratename from sys.sysconstraints c join sys.syskeys k on k.constraintid = c.constraintid "
                + "join sys.sysconglomerates g on g.conglomerateid = k.conglomerateid and g.tableid = c.tableid "
                + "join sys.systables t on t.tableid = c.tableid where c.type = 'U' and t.tablename = ?");
        select.setString(1, table.namn().toUpperCase(Locale.ROOT));
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    /** @return id of another row with the same values in those columns, null when there is none or a value is missing */
    String annan(Radtabell table, List<Radkolumn> columns, String id, Map<String, String> image) throws SQLException {
        if (columns.stream().anyMatch(c -> image.get(c.attribut()) == null)) {
            return null;
        }
        PreparedStatement select = sql("select id from " + table.namn() + " where id <> ?"
                + columns.stream().map(c -> " and " + c.namn() + " = ?").collect(Collectors.joining()));
        select.setString(1, id);
        for (int i = 0; i < columns.size(); i++) {
            Radtext.bind(select, i + 2, columns.get(i), image.get(columns.get(i).attribut()));
        }
        try (ResultSet found = select.executeQuery()) {
            return found.next() ? found.getString(1) : null;
        }
    }

    /** @return content of a file, null when it is not here */
    byte[] innehall(String id) throws SQLException {
        PreparedStatement select = sql("select innehall from fil where id = ?");
        select.setString(1, id);
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    @Override public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
