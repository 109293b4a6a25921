package se.underlag.sync.internal.server;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.util.NLS;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** Gets a password from a file, the terminal or standard input; never from the words of a call, which every process of the machine can read. */
final class Losenordslasare {

    /** The option that names a file whose first line is the password. */
    static final String FILE = "losenord-fil";

    private Losenordslasare() {
    }

    /** @return the password, empty when none is given */
    static char[] read(Kommandorad line, String question) {
        return line.varde(FILE).map(line::fil).map(Losenordslasare::first).orElseGet(() -> ask(question));
    }

    static char[] first(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException | UncheckedIOException e) {
            throw new Kommandofel(NLS.bind(Messages.losenordFilOlaslig, file.getFileName()));
        }
    }

    private static char[] ask(String question) {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("%s ", question);
            return typed == null ? new char[0] : typed;
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
