package se.underlag.persistence;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** What a database product contributes: connections and the few things that no SQL says alike. One service per product. */
public interface Datakalla {

    /** @return whether this product serves that kind of database */
    boolean passar(Databas databas);

    /** Opens it. @throws LagringException with {@link LagringException.Orsak#UPPTAGEN} when another process has it */
    Forbindelse open(Databas databas);

    /**
     * Replaces a database that is closed by a copy that {@link Forbindelse#kopiera} made; what was there is kept beside it.
     *
     * @return whether this product can; false for a server that its administrator restores
     */
    default boolean aterstall(Databas databas, Path kopia) {
        return false;
    }

    /** An opened database. */
    interface Forbindelse extends AutoCloseable {

        /** @return pooled connections */
        DataSource dataSource();

        /** @return {@code derby} or {@code postgresql}: the folder of the migrations */
        String dialekt();

        /** @return whether it was made by this opening */
        boolean ny();

        /** Copies the running database into a folder. @return whether this product can; false for a server that its administrator backs up */
        boolean kopiera(Path till);

        /**
         * Listens for signs from a shared database on a connection of its own.
         *
         * @param kanal plain name without capitals
         * @return empty for a product that gives no signs
         * @throws SQLException when the server does not answer
         */
        default Optional<Signal> lyssna(String kanal) throws SQLException {
            return Optional.empty();
        }

        /** @return what a server keeps instead of a login's password, so that the password itself never travels in a statement; empty where there are no logins */
        default Optional<String> verifierare(char[] losenord) {
            return Optional.empty();
        }

        @Override void close();
    }

    /** Signs that somebody has stored something. One thread waits at a time. */
    interface Signal extends AutoCloseable {

        /** @return whether a sign came before the time was out @throws SQLException when the server is gone; make a new one */
        boolean vanta(Duration tid) throws SQLException;

        @Override void close();
    }
}
