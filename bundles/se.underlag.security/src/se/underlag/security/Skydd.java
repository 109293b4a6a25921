package se.underlag.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import se.underlag.model.Person;

/**
 * A service that knows which protected identities ({@code skyddadIdentitet}) must be masked for the actor. They all are until a permitted person
 * lifts one with a reason, and again when the time is over or the program ends. Answers from memory, in any thread, also while painting.
 */
public interface Skydd {

    /** @return whether name, identity number and place of the person must be masked; false for null */
    boolean dolt(Person person);

    /** @return until when the protection is lifted for the actor, empty when it is not */
    Optional<Instant> lyftTill(String personId);

    /**
     * Lifts the protection of one person, as each of these units knows it, and logs it with the reason.
     *
     * @param personer the same person, one object per unit; the permission is asked for in each unit
     * @param orsak why, not blank
     * @param tid for how long
     * @throws BehorighetSaknasException when a unit does not permit it; then nothing is lifted
     */
    void lyft(Collection<Person> personer, String orsak, Duration tid);

    /** @return what stands in place of a masked name */
    String text();
}
