package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.releng.modell.Generera;

class GenereratTest {

    @Test void src_gen_is_what_the_generator_makes_of_the_model(@TempDir Path temp) throws IOException {
        Path model = Kalltrad.current().root().resolve("bundles/se.underlag.model");
        Generera.main(new String[] { model.resolve("model/underlag.genmodel").toString(), temp.resolve("src-gen").toString() });
        assertThat(contents(model.resolve("src-gen"))).as("run ./underlag generera").isEqualTo(contents(temp.resolve("src-gen")));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> contents.put(folder.relativize(file).toString(), Kalltrad.read(file)));
        }
        return contents;
    }
}
