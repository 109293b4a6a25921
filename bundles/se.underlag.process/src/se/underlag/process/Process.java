package se.underlag.process;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.underlag.security.Handling;

/**
 * A process: its states and steps. Knows nothing of storage, windows or who acts; effects belong to the service that takes the steps.
 *
 * @param <S> states
 * @param <T> an immutable image of what the process is about
 * @param id its name in the routine: {@code A}
 * @param start the state it begins in
 * @param slut the states in which nothing more is to be done
 * @param steg its steps, in the order of the routine
 */
public record Process<S extends Enum<S>, T>(String id, S start, Set<S> slut, List<Steg<S, T>> steg) {

    /** @throws IllegalArgumentException when two steps have the same id, or a step leads on from where the process has ended */
    public Process {
        Objects.requireNonNull(start);
        slut = Set.copyOf(slut);
        steg = List.copyOf(steg);
        Set<String> ids = new HashSet<>();
        for (Steg<S, T> one : steg) {
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("Two steps are called " + one.id());
            }
            if (one.till() != null && one.fran().stream().anyMatch(slut::contains)) {
                throw new IllegalArgumentException("Step " + one.id() + " leads on from an end");
            }
        }
    }

    /** @return the step of that id, empty when the process has none */
    public Optional<Steg<S, T>> steg(String stegId) {
        return steg.stream().filter(one -> one.id().equals(stegId)).findFirst();
    }

    /**
     * How every step stands.
     *
     * @param objekt what it is about
     * @param tillstand the state it is in
     * @param tagna ids of the steps taken so far
     * @param idag the day
     * @param far which permissions the actor has for it
     * @return one answer per step, in the order of the routine
     */
    public List<Stegval<S, T>> val(T objekt, S tillstand, Set<String> tagna, LocalDate idag, Predicate<Handling> far) {
        return steg.stream().map(one -> val(one, objekt, tillstand, tagna, idag, far)).toList();
    }

    private static <S extends Enum<S>, T> Stegval<S, T> val(Steg<S, T> steg, T objekt, S tillstand, Set<String> tagna, LocalDate idag,
            Predicate<Handling> far) {
        if (tagna.contains(steg.id()) && !steg.upprepas()) {
            return new Stegval<>(steg, Stegstatus.GJORT, List.of());
        }
        if (!steg.fran().contains(tillstand)) {
            return new Stegval<>(steg, Stegstatus.SENARE, List.of());
        }
        List<Hinder> hinder = steg.vakter().stream().map(vakt -> vakt.prova(objekt, idag)).flatMap(Optional::stream).toList();
        if (!far.test(steg.handling())) {
            return new Stegval<>(steg, Stegstatus.ANNAN_ROLL, hinder);
        }
        return new Stegval<>(steg, hinder.isEmpty() ? Stegstatus.MOJLIGT : Stegstatus.HINDRAT, hinder);
    }
}
