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

    /**
     * Asks the database: what {@link #add} has pending is found only after {@link #flush}. What this unit has changed or removed comes as it is
     * here, not as it is stored. Every reference of what is found is a real object, now and after {@link #close}; a reference to a {@code Fil}
     * knows its name and size, and {@link #find} brings the bytes.
     *
     * @return what the query finds, in its order
     */
    <T extends Entitet> List<T> list(Sokning<T> sokning);

    /** @return how many the query finds, without reading them */
    long count(Sokning<?> sokning);

    /**
     * Stores a new root object at {@link #save}. An id, when missing, is given at once, and better than a random one: ids of the store grow with
     * time, which keeps mass imports fast. Contained objects follow their container; objects referred to must be stored or added too.
     */
    void add(Entitet ny);

    /** Deletes the object and what it contains at {@link #save}. */
    void remove(Entitet object);

    /**
     * Takes over the state of an object edited outside, with the version it was read with; {@link #save} tells when somebody was faster.
     *
     * @return this unit's own copy
     */
    <T extends Entitet> T merge(T detached);

    /**
     * Makes {@link #save} demand that the object is stored as this unit read it, also when the unit does not change it: until the commit nobody
     * else stores it, and where somebody did before, it is a conflict. Units that only demand the same object do not hinder each other.
     */
    void demandUnchanged(Entitet object);

    /** Sends what is pending to the database and forgets the objects read so far; for mass imports. Still one transaction. */
    void flush();

    /**
     * Commits everything with its audit entries, or nothing. After a {@link Sparresultat.Konflikt} the unit is of no further use.
     *
     * @throws LagringException when the database refuses for another reason than a newer version
     */
    Sparresultat save();

    /** Ends the unit; what was not saved is dropped. */
    @Override void close();
}
