package se.underlag.process;

import java.util.List;

/**
 * How a step stands, with the reasons; buttons, tasks and commands show this and nothing of their own.
 *
 * @param steg the step
 * @param status how it stands
 * @param hinder what hinders, also when somebody else is to take it; empty when nothing does
 */
public record Stegval<S extends Enum<S>, T>(Steg<S, T> steg, Stegstatus status, List<Hinder> hinder) {

    /** Copies the list. */
    public Stegval {
        hinder = List.copyOf(hinder);
    }

    /** @return whether it is hindered, but by nothing that a reason of a permitted role does not take away */
    public boolean kanAvvikas() {
        return status == Stegstatus.HINDRAT && hinder.stream().allMatch(Hinder::farAvvikas);
    }
}
