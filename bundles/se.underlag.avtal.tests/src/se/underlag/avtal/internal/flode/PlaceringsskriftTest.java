package se.underlag.avtal.internal.flode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Flode;
import se.underlag.regler.Datumparametrar;

/** The pages about placements say what the code does. What they should say is left in target/docs beside this bundle, to be copied. */
class PlaceringsskriftTest {

    private static final Path ROT = Path.of(System.getProperty("underlag.rot"));

    private final Placeringsskrift skrift = new Placeringsskrift(new Floden(Datumparametrar.levererade()));

    @ParameterizedTest
    @EnumSource(Flode.class) void the_diagram_and_the_steps_of_each_flow_are_as_in_the_code(Flode flode) {
        String block = lamna(flode.name() + ".md", skrift.block(flode));
        assertThat(las("placeringar.md")).as("docs/placeringar.md").contains("<!-- " + flode + " -->\n" + block + "<!-- slut -->\n");
    }

    @Test void the_table_of_roles_is_as_in_the_code() {
        assertThat(las("placeringar-roller.md")).as("docs/placeringar-roller.md").isEqualTo(lamna("placeringar-roller.md", skrift.roller()));
    }

    private static String las(String name) {
        try {
            return Files.readString(ROT.resolve("docs").resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String lamna(String name, String text) {
        try {
            Path folder = Files.createDirectories(ROT.resolve("bundles/se.underlag.avtal.tests/target/docs"));
            Files.writeString(folder.resolve(name), text);
            return text;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
