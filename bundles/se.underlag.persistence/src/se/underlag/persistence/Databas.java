package se.underlag.persistence;

import java.nio.file.Path;
import se.underlag.persistence.nyckel.Databasnyckel;

/** Which database to work against. */
public sealed interface Databas {

    /**
     * An embedded Derby database in a folder of this machine, made when it is missing.
     *
     * @param nyckel opens it when it is encrypted ({@link se.underlag.persistence.nyckel.Kryptering}); null or not used when it is not
     */
    record Derby(Path katalog, Databasnyckel nyckel) implements Databas {

        /** An unencrypted one. */
        public Derby(Path katalog) {
            this(katalog, null);
        }
    }

    /** A shared PostgreSQL database; never migrated by a client. @param url without user and password */
    record Postgresql(String url, String anvandare, char[] losenord) implements Databas {
    }
}
