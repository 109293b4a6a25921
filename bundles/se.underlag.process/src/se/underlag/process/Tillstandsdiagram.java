package se.underlag.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Draws a process as a state diagram in Mermaid's notation, for the pages of a project: generated, so that it always says what the code does. */
public final class Tillstandsdiagram {

    private Tillstandsdiagram() {
    }

    /**
     * The lines of the diagram, without the fence around them. Steps that leave the state as it is are not drawn: whoever shows the diagram lists them
     * beside it.
     *
     * @param process what to draw
     * @param tillstand what a state is called
     * @param steg what an arrow says: number, rule, role; may not hold a colon
     */
    public static <S extends Enum<S>, T> List<String> rader(Process<S, T> process, Function<S, String> tillstand, Function<Steg<S, T>, String> steg) {
        List<String> lines = new ArrayList<>();
        lines.add("stateDiagram-v2");
        for (S state : process.start().getDeclaringClass().getEnumConstants()) {
            if (used(process, state)) {
                lines.add("    " + id(state) + " : " + tillstand.apply(state));
            }
        }
        lines.add("    [*] --> " + id(process.start()));
        for (Steg<S, T> one : process.steg()) {
            if (one.till() != null) {
                one.fran().stream().sorted().forEach(from -> lines.add("    " + id(from) + " --> " + id(one.till()) + " : " + steg.apply(one)));
            }
        }
        process.slut().stream().sorted().forEach(end -> lines.add("    " + id(end) + " --> [*]"));
        return lines;
    }

    private static <S extends Enum<S>, T> boolean used(Process<S, T> process, S state) {
        return process.start() == state || process.slut().contains(state)
                || process.steg().stream().anyMatch(one -> one.till() == state || one.till() != null && one.fran().contains(state));
    }

    private static String id(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
