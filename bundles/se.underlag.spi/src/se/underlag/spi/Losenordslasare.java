package se.underlag.spi;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Optional;

/**
 * Gets a password from a file, standard input or the terminal; never from the words of a call or the environment, which other processes of the
 * machine can read.
 */
public final class Losenordslasare {

    /** The option that names a file whose first line is the password; {@value #STDIN} is standard input. */
    public static final String FILE = "losenord-fil";

    /** The option that names a file with the password before it was changed on the server, which a replica needs once. */
    public static final String FORMER = "tidigare-losenord-fil";

    private static final String STDIN = "-";

    private Losenordslasare() {
    }

    /** @return the password, empty when none is given */
    public static char[] read(Kommandorad rad, String fraga) {
        return read(rad, FILE, fraga);
    }

    /** @param option the option that names the file @return the password, empty when none is given */
    public static char[] read(Kommandorad rad, String option, String fraga) {
        Optional<String> named = rad.varde(option);
        if (named.isPresent()) {
            return named.get().equals(STDIN) ? line() : first(rad.fil(named.get()));
        }
        if (System.console() != null) {
            return typed(fraga);
        }
        return piped() ? line() : new char[0];
    }

    /** @return the former password by its option, empty when it is not given: nobody is asked for it before the server has said that it is needed */
    public static char[] tidigare(Kommandorad rad) {
        return rad.varde(FORMER).map(named -> first(rad.fil(named))).orElseGet(() -> new char[0]);
    }

    /** @return what somebody types at the terminal, empty where there is none */
    public static char[] typed(String fraga) {
        Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s ", fraga);
        return typed == null ? new char[0] : typed;
    }

    /** A new password, twice where somebody types it. @throws Kommandofel when the two are not the same */
    public static char[] nytt(Kommandorad rad, String option, String fraga, String igen) {
        char[] first = read(rad, option, fraga);
        if (rad.varde(option).isEmpty() && System.console() != null) {
            char[] second = System.console().readPassword("%s ", igen);
            boolean same = second != null && Arrays.equals(first, second);
            if (second != null) {
                Arrays.fill(second, '\0');
            }
            if (!same) {
                throw new Kommandofel("Lösenorden är inte lika. Försök igen.");
            }
        }
        return first;
    }

    /** @return the first line of a file @throws Kommandofel when it cannot be read */
    public static char[] first(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException | UncheckedIOException e) {
            throw new Kommandofel(MessageFormat.format("Filen {0} med lösenordet går inte att läsa.", file.getFileName()));
        }
    }

    /** Somebody has written something already; waiting for what may never come would hang. */
    private static boolean piped() {
        try {
            return System.in.available() > 0;
        } catch (IOException closed) {
            return false;
        }
    }

    private static char[] line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
