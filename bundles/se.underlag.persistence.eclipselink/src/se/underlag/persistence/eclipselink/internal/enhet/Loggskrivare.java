package se.underlag.persistence.eclipselink.internal.enhet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Faltandring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.persistence.eclipselink.internal.bro.JdbcVarden;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/**
 * Writes the audit log on the connection of the transaction that it tells of: one row per changed field, one row with the whole image for a
 * new or deleted object. Plain JDBC batches: a mass import writes as many log rows as objects.
 */
final class Loggskrivare {

    private static final int BATCH = 500;

    private final Atkomst access;
    private final Tabell table;
    private final String sql;

    Loggskrivare(Atkomst access) {
        this.access = access;
        this.table = access.schema().of(UnderlagPackage.Literals.HANDELSELOGG);
        this.sql = "insert into " + table.namn() + " (" + table.kolumner().stream().map(Kolumn::namn).collect(Collectors.joining(", ")) + ") values ("
                + table.kolumner().stream().map(c -> "?").collect(Collectors.joining(", ")) + ")";
    }

    /** One change with the unit that it belongs to. */
    record Post(Andring andring, String enhetId) {
    }

    /** Writes all entries. */
    void write(Connection connection, List<Post> posts, String transaction, String user, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int pending = 0;
            for (Post post : posts) {
                for (Rad row : rows(post.andring())) {
                    bind(statement, row, post, transaction, user, now);
                    statement.addBatch();
                    pending++;
                    if (pending % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
            }
            if (pending % BATCH != 0) {
                statement.executeBatch();
            }
        }
    }

    private record Rad(Loggtyp typ, String falt, String fore, String efter) {
    }

    private static List<Rad> rows(Andring change) {
        List<Rad> rows = new ArrayList<>();
        if (change.slag() == Slag.ANDRAT) {
            change.falt().forEach(f -> rows.add(new Rad(Loggtyp.ANDRAT, f.falt(), f.fore(), f.efter())));
        } else if (change.slag() == Slag.SKAPAT) {
            rows.add(new Rad(Loggtyp.SKAPAT, null, null, lines(change.falt(), true)));
        } else {
            rows.add(new Rad(Loggtyp.BORTTAGET, null, lines(change.falt(), false), null));
        }
        return rows;
    }

    private static String lines(List<Faltandring> fields, boolean after) {
        StringBuilder text = new StringBuilder();
        for (Faltandring field : fields) {
            text.append(text.isEmpty() ? "" : "\n").append(field.falt()).append('=').append(after ? field.efter() : field.fore());
        }
        return text.toString();
    }

    private void bind(PreparedStatement statement, Rad row, Post post, String transaction, String user, Instant now) throws SQLException {
        List<Kolumn> columns = table.kolumner();
        for (int i = 0; i < columns.size(); i++) {
            Object value = switch (columns.get(i).attribut()) {
            case "id" -> access.newId();
            case "version" -> 1L;
            case "enhetId" -> post.enhetId();
            case "skapadAv", "andradAv", "anvandare" -> user;
            case "skapadTid", "andradTid", "tid" -> now;
            case "typ" -> row.typ().getLiteral();
            case "transaktion" -> transaction;
            case "objekttyp" -> post.andring().typ();
            case "objektId" -> post.andring().id();
            case "falt" -> row.falt();
            case "fore" -> row.fore();
            case "efter" -> row.efter();
            default -> null;
            };
            set(statement, i + 1, value);
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setString(index, null);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (!JdbcVarden.set(statement, index, value)) {
            statement.setString(index, (String) value);
        }
    }
}
