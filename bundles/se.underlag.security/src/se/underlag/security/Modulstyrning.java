package se.underlag.security;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A service that starts and stops modules (ADR 19). Whoever starts the product asks it once the user is known, and again whenever roles may have
 * changed. It saves start and hides; what may be done is decided by {@link Behorighet} alone.
 */
public interface Modulstyrning {

    /**
     * Which modules ran and which run now.
     *
     * @param fore before
     * @param efter now
     */
    record Modulbyte(Set<Modul> fore, Set<Modul> efter) {
    }

    /** @return the modules that run; one that is left out of the installation runs too and has nothing to start */
    Set<Modul> moduler();

    /**
     * Lets exactly these run. Their services are there, and those of the others gone, when it returns.
     *
     * @throws IllegalStateException when the services do not come within half a minute
     */
    void valj(Set<Modul> moduler);

    /** Lets the modules of the roles run that the actor holds today; none for who holds none. Reads the store, so never in the UI thread. */
    void efterRoller();

    /** Tells of every change, in the thread that made it, until the returned is run. */
    Runnable lyssna(Consumer<Modulbyte> lyssnare);
}
