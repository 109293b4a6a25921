package se.underlag.spi.uppgift;

import java.time.LocalDate;
import java.util.List;

/** A service that knows tasks: next steps of a process, files to reconcile. Shells collect all of them. */
public interface Uppgiftskalla {

    /**
     * The open tasks of the units that the actor may read; all roles', so that a shell can tell whose turn it is. Reads the store: never in the UI
     * thread.
     *
     * @param idag the day that statuses are worked out for
     */
    List<Uppgift> uppgifter(LocalDate idag);
}
