package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Temporary files hold persons: they lie in the folder that {@code se.underlag.base.Privat} keeps for the user alone and empties. */
class TillfalligtTest {

    private static final Kalltrad TREE = Kalltrad.current();

    /** @return what the product is made of and mentions the word; where the folder itself is made it may stand */
    private static List<String> naming(String word) {
        return TREE.handWritten().stream().filter(file -> {
            String path = TREE.root().relativize(file).toString();
            return path.startsWith("bundles/") && !path.contains(".tests/") && !path.contains(".testing") && !path.contains("se.underlag.base/");
        }).filter(file -> Kalltrad.read(file).contains(word)).map(file -> TREE.root().relativize(file).toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "createTemp", "deleteOnExit", "java.io.tmpdir", "DELETE_ON_CLOSE", "poi.util.TempFile", "setupTempFileOnly",
            "createTempFileOnlyStreamCache", "\"/tmp" }) void temporary_files_are_made_in_one_place_that_keeps_them_private(String word) {
        assertThat(naming(word)).as("use se.underlag.base.Privat").isEmpty();
    }

    /** What the desktop opens is a file that the user has chosen a place for. A copy made only to be opened would outlive the window. */
    @Test void what_is_given_to_another_program_was_saved_by_the_user() {
        assertThat(naming("Program.launch")).allMatch(path -> path.startsWith("bundles/se.underlag.avtal.ui/"))
                .allSatisfy(path -> assertThat(Kalltrad.read(TREE.root().resolve(path))).contains("dialoger.sparaFil").doesNotContain("Privat"));
    }
}
