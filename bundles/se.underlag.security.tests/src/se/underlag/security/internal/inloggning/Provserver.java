package se.underlag.security.internal.inloggning;

import java.nio.file.Path;
import javax.sql.DataSource;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;

/** A shared database as login sees it: it answers or not, and knows one password. */
final class Provserver implements Datakalla {

    private boolean reachable = true;
    private String password;

    Provserver(String password) {
        this.password = password;
    }

    void reachable(boolean answers) {
        reachable = answers;
    }

    void password(String changed) {
        password = changed;
    }

    @Override public boolean passar(Databas databas) {
        return databas instanceof Databas.Postgresql;
    }

    @Override public Forbindelse open(Databas databas) {
        if (!reachable) {
            throw new LagringException(Orsak.OTILLGANGLIG, "Servern kan inte nås.", null);
        }
        if (!password.equals(new String(((Databas.Postgresql) databas).losenord()))) {
            throw new LagringException(Orsak.LOSENORD, "Servern godtar inte lösenordet.", null);
        }
        return new Nothing();
    }

    private record Nothing() implements Forbindelse {

        @Override public DataSource dataSource() {
            throw new UnsupportedOperationException();
        }

        @Override public String dialekt() {
            return "postgresql";
        }

        @Override public boolean ny() {
            return false;
        }

        @Override public boolean kopiera(Path till) {
            return false;
        }

        @Override public void close() {
            // Nothing was opened.
        }
    }
}
