package se.underlag.persistence.postgresql;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.postgresql.ds.PGSimpleDataSource;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.postgresql.internal.Lyssnare;
import se.underlag.persistence.postgresql.internal.Messages;
import se.underlag.persistence.postgresql.internal.Scram;
import se.underlag.persistence.postgresql.internal.Serveradress;

/** Opens PostgreSQL databases. The bridge keeps the pool of connections. */
@Component
public final class PostgresqlDatakalla implements Datakalla {

    private static final int CONNECT_SECONDS = 10;
    /** The class of SQL states of a refused login. */
    private static final String NO_LOGIN = "28";

    /** The only instance a process needs. */
    @Activate public PostgresqlDatakalla() {
        // Nothing to prepare.
    }

    @Override public boolean passar(Databas databas) {
        return databas instanceof Databas.Postgresql;
    }

    @Override public Forbindelse open(Databas databas) {
        Databas.Postgresql server = (Databas.Postgresql) databas;
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(Serveradress.saker(server.url()));
        source.setUser(server.anvandare());
        source.setPassword(server.losenord() == null ? null : new String(server.losenord()));
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("Underlag");
        source.setConnectTimeout(CONNECT_SECONDS);
        // Who only listens sends nothing, and would not notice that the server is gone.
        source.setTcpKeepAlive(true);
        try {
            source.getConnection().close();
            return new Server(source);
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(NO_LOGIN)) {
                throw new LagringException(Orsak.LOSENORD, NLS.bind(Messages.ingenInloggning, server.url()), e);
            }
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.otillganglig, server.url(), e.getMessage()), e);
        }
    }

    private record Server(DataSource dataSource) implements Forbindelse {

        @Override public String dialekt() {
            return "postgresql";
        }

        @Override public boolean ny() {
            return false;
        }

        @Override public boolean kopiera(Path till) {
            return false;
        }

        @Override public Optional<Signal> lyssna(String kanal) throws SQLException {
            return Optional.of(new Lyssnare(dataSource.getConnection(), kanal));
        }

        @Override public Optional<String> verifierare(char[] losenord) {
            return Optional.of(Scram.verifierare(losenord));
        }

        @Override public void close() {
            // The data source holds no connection; the bridge closes its pool.
        }
    }
}
