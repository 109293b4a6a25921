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

    static void write(Connection connection, List<Radtabell> tables, Map<String, List<String>> extraKeys) throws SQLException {
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
        keys(connection, extraKeys);
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

    /** What the schema calls a key is one; a look-up must find what an insert would meet. */
    private static void keys(Connection connection, Map<String, List<String>> extra) throws SQLException {
        Skript.run(connection, "insert into synk.nyckel select e.entitet, 1, array_agg(a.attname::text order by k.plats) from pg_constraint c "
                + "join synk.entitet e on c.conrelid = ('public.' || e.tabell)::regclass and e.synkas cross join unnest(c.conkey) with ordinality as k (nr, plats) "
                + "join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.nr where c.contype = 'u' and c.conname::text = e.tabell || '_nyckel' "
                + "group by e.entitet");
        for (Map.Entry<String, List<String>> key : extra.entrySet()) {
            Skript.update(connection, "insert into synk.nyckel values (?, 2, string_to_array(?, ','))", key.getKey(),
                    String.join(",", key.getValue()));
        }
    }
}
