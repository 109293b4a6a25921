package se.underlag.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

class KommandonTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_known_word_runs_its_command_with_the_rest() {
        assertThat(run("eko", "a", "b")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("[a, b]");
    }

    @Test
    void an_unknown_word_is_wrong_usage_and_names_what_there_is() {
        assertThat(run("finnsej")).isEqualTo(2);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("finnsej", "eko");
    }

    @Test
    void no_word_is_wrong_usage() {
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void wrong_usage_is_an_object_when_json_is_asked_for() {
        assertThat(run("eko", "--finnsej", "--json")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"fel\":");
    }

    private int run(String... args) {
        return new Kommandon(List.of(new Eko())).run(List.of(args), Path.of("").toAbsolutePath(), utf8(out), utf8(err));
    }

    private static PrintStream utf8(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static final class Eko implements Kommando {

        @Override
        public String namn() {
            return "eko";
        }

        @Override
        public String bruk() {
            return "";
        }

        @Override
        public Set<String> medVarde() {
            return Set.of();
        }

        @Override
        public String hjalp() {
            return "";
        }

        @Override
        public int kor(Kommandorad rad) {
            rad.ut().println(rad.fria());
            return 1;
        }
    }
}
