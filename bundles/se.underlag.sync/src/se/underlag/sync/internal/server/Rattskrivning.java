package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import se.underlag.model.Roll;
import se.underlag.persistence.rad.Radtabell;

/** Writes the permission matrix and the natural keys where the guards read them. The caller's transaction: users never meet half of it. */
final class Rattskrivning {

    private Rattskrivning() {
    }

    static void write(Connection connection, List<Radtabell> tables, Map<String, List<String>> naturalKeys) throws SQLException {
        Skript.run(connection, List.of("delete from synk.nyckel", "delete from synk.ratt", "delete from synk.entitet"));
        try (PreparedStatement entities = connection.prepareStatement("insert into synk.entitet values (?, ?, ?, ?, ?, ?)");
                PreparedStatement rights = connection.prepareStatement("insert into synk.ratt values (?, ?, ?)")) {
            for (Radtabell table : tables) {
                entity(entities, table);
                rights(rights, table.entitet());
            }
            rights(rights, Serverratter.LASLOGG);
            entities.executeBatch();
            rights.executeBatch();
        }
        keys(connection, naturalKeys);
    }

    private static void entity(PreparedStatement statement, Radtabell table) throws SQLException {
        Serverratter.Klass rights = Serverratter.of(table.entitet());
        statement.setString(1, table.entitet());
        statement.setString(2, table.namn());
        statement.setBoolean(3, table.synkas());
        statement.setBoolean(4, rights.oppen());
        statement.setBoolean(5, rights.gemensamLas());
        statement.setBoolean(6, rights.gemensamSkriv());
        statement.addBatch();
    }

    private static void rights(PreparedStatement statement, String entity) throws SQLException {
        for (Serverratter.Op op : Serverratter.Op.values()) {
            for (Roll role : Serverratter.of(entity).roller(op)) {
                statement.setString(1, entity);
                statement.setString(2, op.bokstav());
                statement.setString(3, role.getLiteral());
                statement.addBatch();
            }
        }
    }

    private static void keys(Connection connection, Map<String, List<String>> keys) throws SQLException {
        for (Map.Entry<String, List<String>> key : keys.entrySet()) {
            Skript.update(connection, "insert into synk.nyckel values (?, 1, string_to_array(?, ','))", key.getKey(),
                    String.join(",", key.getValue()));
        }
    }
}
