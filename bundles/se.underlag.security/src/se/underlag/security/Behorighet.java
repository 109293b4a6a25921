package se.underlag.security;

import java.util.List;
import java.util.Set;
import se.underlag.model.Roll;

/** A service that answers whether the actor may. What no role permits is denied. */
public interface Behorighet {

    /** @return who acts in this process */
    Aktor aktor();

    /**
     * Demands the permission.
     *
     * @param enhetId id of the unit concerned, null for what concerns no unit (needs a role that holds in all units)
     * @throws BehorighetSaknasException when no role of the actor gives it today
     */
    void krav(Handling handling, String enhetId);

    /** @return those who may do it in the unit today, by name; for choosing a person, who need not be the actor */
    List<Aktor> medRatt(Handling handling, String enhetId);

    /** @return whether {@link #krav} would pass */
    boolean far(Handling handling, String enhetId);

    /** @return the actor's roles that give the permission in the unit today, in the order of the roles; empty when {@link #far} is false */
    Set<Roll> roller(Handling handling, String enhetId);
}
