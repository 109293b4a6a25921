package se.underlag.persistence;

/** A service through which the shell (window, command line, test) says once, before anything is read, which database this process uses. */
public interface Databasval {

    /** @throws IllegalStateException when a database is open already */
    void valj(Databas databas);

    /** The store is closed, and another choice may be made. */
    default void slapp() {
        // Who never refuses a choice has nothing to let go of.
    }

    /** @return the chosen database */
    Databas vald();
}
