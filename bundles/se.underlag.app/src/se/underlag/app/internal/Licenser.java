package se.underlag.app.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The list of what the product carries of others, with the licence of each; written by the build. */
final class Licenser {

    private static final String FILE = "/about_files/licenser.txt";

    private Licenser() {
    }

    /** @return the list, or a sentence that says it is missing */
    static String read() {
        try (InputStream in = Licenser.class.getResourceAsStream(FILE)) {
            return in == null ? Messages.om_ingaLicenser : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
