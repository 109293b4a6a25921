package se.underlag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about roles says what the code does. What it should say is left in target/docs beside this bundle, to be copied. */
class RollskriftTest {

    private static final Path ROT = Path.of(System.getProperty("underlag.rot"));

    @Test void the_page_of_roles_is_as_in_the_code() throws IOException {
        Path folder = Files.createDirectories(ROT.resolve("bundles/se.underlag.security.tests/target/docs"));
        Path wanted = Files.writeString(folder.resolve("roller.md"), Rollskrift.skriv());
        assertThat(ROT.resolve("docs/roller.md")).as("docs/roller.md").hasSameTextualContentAs(wanted);
    }
}
