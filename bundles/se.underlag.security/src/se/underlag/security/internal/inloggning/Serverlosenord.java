package se.underlag.security.internal.inloggning;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;

/** Changes the password of one's own login on the server. What is sent is what the server keeps of it, never the password itself. */
final class Serverlosenord {

    private final Serverprov servers;

    Serverlosenord(Serverprov servers) {
        this.servers = servers;
    }

    void byt(Databas.Postgresql server, char[] password) {
        try (Datakalla.Forbindelse opened = servers.open(server);
                Connection connection = opened.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            String kept = opened.verifierare(password).orElseThrow(() -> new SQLException("No logins"));
            statement.execute("alter role current_user password '" + kept + "'");
        } catch (SQLException | LagringException e) {
            throw new InloggningException(Orsak.KONTAKT_BEHOVS, Messages.serverSvararInte, e);
        }
    }
}
