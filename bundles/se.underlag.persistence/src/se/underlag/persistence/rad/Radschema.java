package se.underlag.persistence.rad;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A service: what the model needs of a database, asked of any database and not only of the one that this process has opened. For the
 * administrator's commands; who reads and saves goes through units of work.
 */
public interface Radschema {

    /** @return all tables of the model, a container before its parts and what is referred to before what refers, as far as the model allows */
    List<Radtabell> tabeller();

    /** @return version of the schema that this product needs */
    String behovs();

    /** @return version of the schema that the database has, empty when nobody has migrated it */
    Optional<String> har(DataSource database);

    /**
     * Runs the migrations that are missing; does nothing when none is.
     *
     * @param dialekt {@code derby} or {@code postgresql}
     * @throws se.underlag.persistence.LagringException when the database is newer than the product or a step fails; the message names the step
     */
    void uppgradera(DataSource database, String dialekt);
}
