package se.underlag.persistence.eclipselink.internal.enhet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/**
 * Holds rows that a unit builds on but does not change at the version it read, until its transaction ends. The version is written as it is: a
 * {@code select … for update} would let go of the row in Derby as soon as it is read, and a new version would make two such units conflict.
 */
final class Versionskrav {

    private final Atkomst access;

    Versionskrav(Atkomst access) {
        this.access = access;
    }

    /** @return whether all of them are stored as they were read */
    boolean hold(Connection connection, Collection<Entitet> objects) throws SQLException {
        for (Entitet object : objects) {
            Tabell table = access.tabell(object);
            try (PreparedStatement statement = connection
                    .prepareStatement("update " + table.namn() + " set version = version where id = ? and version = ?")) {
                statement.setString(1, object.getId());
                statement.setLong(2, (Long) Ursprung.of(object).varde(table.index("version")));
                if (statement.executeUpdate() == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
