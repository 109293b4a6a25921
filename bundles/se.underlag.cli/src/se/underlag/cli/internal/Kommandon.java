package se.underlag.cli.internal;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.underlag.spi.Kommando;

/** The commands that are there, and the choice among them. */
final class Kommandon {

    private final List<Kommando> kanda;

    Kommandon(List<Kommando> kanda) {
        this.kanda = kanda.stream().sorted(Comparator.comparing(Kommando::namn)).toList();
    }

    /** @return the command that the first words name; the longest name wins, so that {@code kopfil} may stand beside {@code kopfil lista} */
    Optional<Kommando> valj(List<String> args) {
        return kanda.stream().filter(kommando -> args.size() >= ord(kommando).size() && args.subList(0, ord(kommando).size()).equals(ord(kommando)))
                .max(Comparator.comparingInt(kommando -> ord(kommando).size()));
    }

    static List<String> ord(Kommando kommando) {
        return List.of(kommando.namn().split(" "));
    }

    /** Writes all commands with a sentence each. */
    void hjalp(PrintStream to) {
        to.println(Messages.hjalpRubrik);
        for (Kommando kommando : kanda) {
            hjalp(kommando, to);
        }
        to.println(Messages.hjalpSlut);
    }

    /** Writes how one command is called. */
    void hjalp(Kommando kommando, PrintStream to) {
        to.println(MessageFormat.format(Messages.hjalpRad, kommando.namn(), kommando.bruk()).stripTrailing());
        to.println("      " + kommando.hjalp());
    }
}
