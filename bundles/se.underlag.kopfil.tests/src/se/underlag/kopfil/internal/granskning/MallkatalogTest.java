package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.spi.Kommandofel;

class MallkatalogTest {

    @TempDir private Path folder;

    @Test void a_template_is_a_readable_file() throws IOException {
        Files.writeString(folder.resolve("Enhet Nord.properties"),
                "Vem=identitet\nPapper=beslut\nÅtgärd=insats\nM\\ 1=jan\nM\\ 12 = faktisktDec\nSkräp=ignorera\n");
        assertThat(new Mallkatalog(folder).find("Enhet Nord"))
                .contains(Map.of("Vem", "person", "Papper", "beslut", "Åtgärd", "insatstyp", "M 1", "faktisktJan",
                        "M 12", "faktisktDec", "Skräp", "ignorera"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "saknas", "", "..", "../hemlig", "a/b", "a\\b", ".dold", "C:x" }) void what_is_not_in_the_folder_is_not_there(
            String namn) throws IOException {
        Files.writeString(folder.resolve(".dold.properties"), "a=jan");
        assertThat(new Mallkatalog(folder).find(namn)).isEmpty();
    }

    @Test void a_broken_template_is_wrong_usage() throws IOException {
        Files.writeString(folder.resolve("a.properties"), "Vem=vemdå\n");
        Files.writeString(folder.resolve("b.properties"), "Vem=\\u12\n");
        Files.write(folder.resolve("c.properties"), new byte[] { 'a', '=', (byte) 0xE5 });
        for (String namn : new String[] { "a", "b", "c" }) {
            assertThatThrownBy(() -> new Mallkatalog(folder).find(namn)).isInstanceOf(Kommandofel.class);
        }
    }
}
