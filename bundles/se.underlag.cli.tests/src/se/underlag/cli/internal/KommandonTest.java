package se.underlag.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.spi.Kommando;

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

    private int run(String... args) {
        Kommando eko = new Kommando() {
            @Override
            public String namn() {
                return "eko";
            }

            @Override
            public int kor(List<String> args, PrintStream out, PrintStream err) {
                out.println(args);
                return 1;
            }
        };
        return new Kommandon(Map.of("eko", eko)).run(List.of(args), utf8(out), utf8(err));
    }

    private static PrintStream utf8(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }
}
