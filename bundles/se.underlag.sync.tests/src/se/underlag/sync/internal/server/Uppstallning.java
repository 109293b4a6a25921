package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import se.underlag.model.Roll;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.persistence.rad.Radschema;

/** What an administrator does, for tests of other packages. */
public final class Uppstallning {

    private Uppstallning() {
    }

    /** Makes a database shared. */
    public static void initiera(DataSource admin, Radschema schema) throws SQLException {
        new Serverbygge(admin, schema).initiera();
    }

    /** What {@code server uppgradera} does. */
    public static void uppgradera(DataSource admin, Radschema schema) throws SQLException {
        new Serverbygge(admin, schema).uppgradera();
    }

    /** Adds a person with a password. */
    public static void anvandare(Databas.Postgresql admin, String signatur, String losenord, Roll roll) throws SQLException {
        try (Datakalla.Forbindelse server = new PostgresqlDatakalla().open(admin)) {
            new Anvandarupplagg(server).add(signatur, signatur, List.of(roll), null, losenord.toCharArray(), false);
        }
    }

    /** @return what {@code server kontrollera} finds wrong */
    public static List<String> fel(DataSource admin, Radschema schema) {
        try (Connection connection = admin.getConnection()) {
            return Serverkontroll.check(connection, schema).stream().filter(point -> point.utfall() == Kontrollpunkt.Utfall.FEL)
                    .map(Kontrollpunkt::kod).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
