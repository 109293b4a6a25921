package se.underlag.persistence.eclipselink.internal.gallring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.gallring.Gallrare.Lasning;

/** Reading by the right to weed. Where no row security hides anything there is nothing to open. */
public final class Serverlasning implements Lasning {

    private static final String KNOWN = "select case when to_regprocedure('synk.gallring_oppna()') is null then '' else 'ja' end";

    private final DataSource database;
    private final String id;

    private Serverlasning(DataSource database, String id) {
        this.database = database;
        this.id = id;
    }

    /** @return one that is open @throws LagringException when the database refuses */
    public static Lasning open(DataSource database, String dialect) {
        try {
            boolean hides = "postgresql".equals(dialect) && "ja".equals(ask(database, KNOWN));
            return new Serverlasning(database, hides ? ask(database, "select synk.gallring_oppna()") : null);
        } catch (SQLException refused) {
            throw new LagringException(Orsak.AVVISAD, Messages.gallringMisslyckades, refused);
        }
    }

    private static String ask(DataSource database, String question, String... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(question)) {
            connection.setAutoCommit(true);
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    @Override public void kvar() {
        try {
            if (id != null && !"true".equals(ask(database, "select synk.gallring_kvar(?)::text", id))) {
                throw new LagringException(Orsak.AVVISAD, Messages.gallringLasningSlut, null);
            }
        } catch (SQLException failed) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.gallringMisslyckades, failed);
        }
    }

    /** What cannot be shut ends by itself. */
    @Override public void close() {
        if (id != null) {
            try {
                ask(database, "select synk.gallring_stang(?)::text", id);
            } catch (SQLException gone) {
                LoggerFactory.getLogger(Serverlasning.class).warn("The reading of a weeding is open until its time is over", gone);
            }
        }
    }
}
