package se.underlag.spi;

import java.io.PrintStream;
import java.util.List;

/**
 * A command without a window. Registered as a service; {@code underlag <namn> …} runs it.
 */
public interface Kommando {

    /** The word that selects the command, lower case ASCII. */
    String namn();

    /**
     * Runs the command.
     *
     * @param args what stands after the command's name
     * @param out  the answer, and nothing else
     * @param err  everything else, one line per problem
     * @return 0 no finding of severity fel, 1 at least one, 2 unreadable input or wrong usage, 3 database busy
     */
    int kor(List<String> args, PrintStream out, PrintStream err);
}
