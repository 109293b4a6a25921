package se.underlag.persistence;

import java.nio.file.Path;

/**
 * The store of this process. A service; the database behind it ({@link Databasval}) is opened at the first call, never before, so a
 * command that needs no data opens none.
 */
public interface Lagring {

    /**
     * Begins a unit of work. Units are not thread-safe, but any number may be open in different threads.
     *
     * @param anvandare signature of who acts; stands in every audit entry
     * @throws LagringException when the database is busy in another process, newer than the product or cannot be opened
     */
    UnitOfWork open(String anvandare);

    /** @return whether the database did not exist before this process opened it; opens it */
    boolean isNew();

    /**
     * Writes a complete copy of the database, readable by {@link #aterstall}, while others may go on working.
     *
     * @param katalog the folder to make the copy in; it gets a subfolder named by date and time
     * @return the subfolder
     */
    Path sakerhetskopiera(Path katalog);

    /** Replaces the database by a copy made by {@link #sakerhetskopiera}. What was there is kept beside it under a dated name. */
    void aterstall(Path kopia);

    /** Closes the database; the next {@link #open} opens it again. */
    void close();
}
