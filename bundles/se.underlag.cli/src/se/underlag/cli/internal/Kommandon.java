package se.underlag.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** The commands that are there, and the choice among them. */
final class Kommandon {

    private static final int WRONG_USAGE = 2;

    private final List<Kommando> known;

    Kommandon(List<Kommando> known) {
        this.known = known.stream().sorted(Comparator.comparing(Kommando::namn)).toList();
    }

    int run(List<String> args, Path katalog, PrintStream out, PrintStream err) {
        Optional<Kommando> chosen = choose(args);
        if (chosen.isEmpty()) {
            return wrongUsage(args, args.isEmpty() ? Messages.of("noCommand", names())
                    : Messages.of("unknownCommand", args.get(0), names()), out, err);
        }
        Kommando kommando = chosen.get();
        List<String> rest = args.subList(words(kommando).size(), args.size());
        Set<String> withValue = new HashSet<>(kommando.medVarde());
        withValue.add("databas");
        try {
            return kommando.kor(Kommandorad.read(rest, withValue, Set.of("json"), katalog, out, err));
        } catch (Kommandofel e) {
            return wrongUsage(args, e.getMessage(), out, err);
        }
    }

    private static int wrongUsage(List<String> args, String text, PrintStream out, PrintStream err) {
        if (args.contains("--json")) {
            out.println("{\"fel\":\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
        } else {
            err.println(text);
        }
        return WRONG_USAGE;
    }

    /** The longest name wins, so that {@code kopfil} may stand beside {@code kopfil lista}. */
    private Optional<Kommando> choose(List<String> args) {
        return known.stream()
                .filter(k -> args.size() >= words(k).size() && args.subList(0, words(k).size()).equals(words(k)))
                .max(Comparator.comparingInt(k -> words(k).size()));
    }

    private static List<String> words(Kommando kommando) {
        return List.of(kommando.namn().split(" "));
    }

    private String names() {
        return known.stream().map(Kommando::namn).collect(Collectors.joining(", "));
    }
}
