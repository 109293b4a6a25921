package se.underlag.persistence;

import java.nio.file.Path;

/** Which database to work against. */
public sealed interface Databas {

    /** An embedded Derby database in a folder of this machine, made when it is missing. */
    record Derby(Path katalog) implements Databas {
    }

    /** A shared PostgreSQL database; never migrated by a client. @param url without user and password */
    record Postgresql(String url, String anvandare, char[] losenord) implements Databas {
    }
}
