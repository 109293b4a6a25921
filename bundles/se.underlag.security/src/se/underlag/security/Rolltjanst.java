package se.underlag.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.underlag.base.Period;
import se.underlag.model.Loggtyp;
import se.underlag.model.Roll;

/**
 * A service by which users are added and roles handed out and taken back. All but {@link #min} needs {@link Handling#ROLL_ANDRA} in all units.
 * Every change stands in the log of what happened. A role is taken back by its last day, so that what somebody might at the time can still be seen.
 */
public interface Rolltjanst {

    /**
     * A user with the roles held, before and to come.
     *
     * @param id of the user's object, null for one who is not in the database
     * @param signatur login name
     * @param namn for people, never null
     * @param epost where the flows of placements mail (BB-14), null for nowhere
     */
    record Anvandarbild(String id, String signatur, String namn, String epost, List<Rollbild> roller) {
    }

    /**
     * A role that somebody holds.
     *
     * @param id of the assignment
     * @param enhetId the unit, null for all units
     * @param enhet the unit's code, null for all units
     * @param dagar first and last day, null for open
     * @param galler whether it holds today
     */
    record Rollbild(String id, Roll roll, String enhetId, String enhet, Period dagar, boolean galler) {
    }

    /**
     * A role to be given.
     *
     * @param signatur of whom; somebody unknown is added
     * @param namn of somebody unknown; null for the signature, ignored for somebody known
     * @param enhetId the unit, null for all units
     * @param dagar first day, null for today, and last day, null for open
     */
    record Tilldelning(String signatur, String namn, Roll roll, String enhetId, Period dagar) {
    }

    /**
     * Something that happened to a user or one of the user's roles.
     *
     * @param av signature of who did it
     * @param objekttyp class of the object, {@code Anvandare} or {@code RollTilldelning}
     * @param falt the field, null when the whole object came or went
     * @param fore as text, null for nothing; {@code efter} likewise
     */
    record Handelse(Instant tid, String av, Loggtyp typ, String objekttyp, String falt, String fore, String efter) {
    }

    /** A unit that a role can be held in. @param kod short, @param namn for people, never null */
    record Enhet(String id, String kod, String namn) {
    }

    /** How a change went. */
    sealed interface Rollutfall {

        /** It is stored. @param anvandare as the user is now; */
        record Gjort(Anvandarbild anvandare) implements Rollutfall {
        }

        /** Nothing is stored. @param skal Swedish or English, says why and what to do; */
        record Avvisat(String skal) implements Rollutfall {
        }
    }

    /** @return the actor's own roles, also of an actor who may nothing else */
    Anvandarbild min();

    /** @return everybody, by name */
    List<Anvandarbild> anvandare();

    /** Says where somebody is mailed. @param epost null or blank for nowhere */
    Rollutfall epost(String signatur, String epost);

    /** @return the units in which roles can be held, by code */
    List<Enhet> enheter();

    /** @return what happened to the user and to all roles the user ever had, latest first */
    List<Handelse> historik(String anvandarId);

    /** Gives a role; refuses one that the user has on one of the days already, for the same unit or for all. */
    Rollutfall ge(Tilldelning tilldelning);

    /**
     * Ends a role. Refuses what would leave a day from today on without a systemförvaltare for all units.
     *
     * @param id of the assignment
     * @param tom the last day; before the first day the assignment is removed, since it then never held
     */
    Rollutfall avsluta(String id, LocalDate tom);
}
