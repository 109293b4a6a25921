package se.underlag.cli.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import se.underlag.spi.Kommando;

/** The commands that are there, and the choice among them. */
final class Kommandon {

    private static final int WRONG_USAGE = 2;

    private final Map<String, Kommando> known;

    Kommandon(Map<String, Kommando> known) {
        this.known = Map.copyOf(known);
    }

    int run(List<String> args, PrintStream out, PrintStream err) {
        if (args.isEmpty()) {
            err.println(Messages.of("noCommand", names()));
            return WRONG_USAGE;
        }
        Kommando kommando = known.get(args.get(0));
        if (kommando == null) {
            err.println(Messages.of("unknownCommand", args.get(0), names()));
            return WRONG_USAGE;
        }
        return kommando.kor(args.subList(1, args.size()), out, err);
    }

    private String names() {
        return String.join(", ", known.keySet().stream().sorted().toList());
    }
}
