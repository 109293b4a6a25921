package se.underlag.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.underlag.security.Handling;

/**
 * A numbered step of a process.
 *
 * @param <S> states of the process
 * @param <T> an immutable image of what the process is about
 * @param id its number in the routine: {@code A10}; unique in the process, never changed, for it stands in the history
 * @param regel the rule that prescribes it: {@code BB-21}
 * @param handling the permission it needs; which roles have it stands in one table
 * @param fran states in which it may be taken
 * @param till state after it; null when it leaves the state as it is
 * @param upprepas whether it may be taken more than once
 * @param vakter what must hold before it
 */
public record Steg<S extends Enum<S>, T>(String id, String regel, Handling handling, Set<S> fran, S till, boolean upprepas, List<Vakt<T>> vakter) {

    /** @throws IllegalArgumentException when it can be taken in no state */
    public Steg {
        Objects.requireNonNull(id);
        Objects.requireNonNull(regel);
        Objects.requireNonNull(handling);
        if (fran.isEmpty()) {
            throw new IllegalArgumentException("Step " + id + " can never be taken");
        }
        fran = Set.copyOf(EnumSet.copyOf(fran));
        vakter = List.copyOf(vakter);
    }
}
