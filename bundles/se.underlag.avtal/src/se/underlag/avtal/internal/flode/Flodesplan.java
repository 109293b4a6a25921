package se.underlag.avtal.internal.flode;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Process;

/**
 * One flow, whole.
 *
 * @param id its letter in the routine
 * @param start the step that begins it
 * @param slut states in which nothing leads on
 * @param steg the steps, in the order of the routine
 */
public record Flodesplan(String id, Startsteg start, Set<Placeringstillstand> slut, List<Flodessteg> steg) {

    /** Copies what is handed over. */
    public Flodesplan {
        slut = Set.copyOf(slut);
        steg = List.copyOf(steg);
    }

    /** @return the step of that id, empty when the flow has none */
    public Optional<Flodessteg> steg(String stegId) {
        return steg.stream().filter(one -> one.id().equals(stegId)).findFirst();
    }

    /** @return the flow as the kit knows it */
    Process<Placeringstillstand, Arendebild> process() {
        return new Process<>(id, start.till(), slut, steg.stream().map(Flodessteg::steg).toList());
    }
}
