package se.underlag.persistence.rad;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A service: the opened database as tables and rows. Only for moving rows; what has rules goes through units of work. */
public interface Radlager {

    /** @return all tables of the model, a container before its parts and what is referred to before what refers, as far as the model allows */
    List<Radtabell> tabeller();

    /** @return a connection of the opened database without automatic commit; the caller commits and closes */
    Connection oppna() throws SQLException;

    /** @return {@code derby} or {@code postgresql} */
    String dialekt();

    /** @return version of the schema that rows are written in: the newest migration of this product */
    String schema();
}
