package se.underlag.persistence;

import java.util.List;
import java.util.Optional;
import se.underlag.model.Entitet;

/**
 * One transaction's view of the store. Objects it hands out are the caller's own: nobody else sees or changes them, and after
 * {@link #close} they live on detached, to be edited and handed to {@link #merge} of a later unit.
 */
public interface UnitOfWork extends AutoCloseable {

    /** @return the object of that id, empty when it does not exist */
    <T extends Entitet> Optional<T> find(Class<T> type, String id);

    /** @return what the query finds, in its order */
    <T extends Entitet> List<T> list(Sokning<T> sokning);

    /** @return how many the query finds, without reading them */
    long count(Sokning<?> sokning);

    /** Stores a new root object at {@link #save}. An id, when missing, is given at once; contained objects follow their container. */
    void add(Entitet ny);

    /** Deletes the object and what it contains at {@link #save}. */
    void remove(Entitet object);

    /**
     * Takes over the state of an object edited outside, with the version it was read with; {@link #save} tells when somebody was faster.
     *
     * @return this unit's own copy
     */
    <T extends Entitet> T merge(T detached);

    /** Sends what is pending to the database and forgets the objects read so far; for mass imports. Still one transaction. */
    void flush();

    /**
     * Commits everything with its audit entries, or nothing. After a {@link Sparresultat.Konflikt} the unit is of no further use.
     *
     * @throws LagringException when the database refuses for another reason than a newer version
     */
    Sparresultat save();

    /** Ends the unit; what was not saved is dropped. */
    @Override
    void close();
}
