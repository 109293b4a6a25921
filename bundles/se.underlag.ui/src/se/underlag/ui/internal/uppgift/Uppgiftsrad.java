package se.underlag.ui.internal.uppgift;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.model.Roll;
import se.underlag.security.Rollnamn;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/**
 * A line of the list: one thing to do, however many roles may do it.
 *
 * @param uppgift the task, that of the first role
 * @param roller the roles that may do it
 * @param mina those of them that the actor has in the unit; empty when it is somebody else's
 */
record Uppgiftsrad(Uppgift uppgift, List<Roll> roller, Set<Roll> mina) {

    Uppgiftsrad {
        roller = List.copyOf(roller);
        mina = Set.copyOf(mina);
    }

    /** @param dolda roles of the actor whose tasks are not wanted */
    boolean arMin(Set<Roll> dolda) {
        return mina.stream().anyMatch(roll -> !dolda.contains(roll));
    }

    boolean arForsenad() {
        return uppgift.status() == Uppgiftsstatus.FORSENAD;
    }

    /** @return whose turn it is, in words */
    String vem() {
        return roller.stream().map(Rollnamn::of).collect(Collectors.joining(Messages.eller));
    }
}
