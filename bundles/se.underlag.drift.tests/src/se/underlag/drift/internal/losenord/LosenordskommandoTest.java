package se.underlag.drift.internal.losenord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.base.Klocka;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.nyckel.Kryptering;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** A password is set, changed and taken away by commands that get it from files. */
class LosenordskommandoTest {

    private static final String FIRST = "fyra glada hästar";
    private static final String SECOND = "fem glada hästar";

    @TempDir private Path folder;
    private final Kryptering encryption = TestLagring.kryptering();

    @BeforeEach void a_database() throws IOException {
        try (TestLagring made = TestLagring.i(folder.resolve("databas"), Klocka.fixed(TestLagring.IDAG))) {
            made.lagring().isNew();
        }
        Files.writeString(folder.resolve("forsta"), FIRST + "\n");
        Files.writeString(folder.resolve("andra"), SECOND);
        Files.writeString(folder.resolve("kort"), "abc");
    }

    private String kor(BiFunction<Inloggning, Kryptering, Kommando> kommando, String... options) {
        Map<String, String> said = new HashMap<>(Map.of("databas", "databas", "json", ""));
        for (int i = 0; i < options.length; i += 2) {
            said.put(options[i], options[i + 1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Kommando made = kommando.apply(TestLagring.inloggning(Klocka.fixed(TestLagring.IDAG)), encryption);
        assertThat(made.kor(new Kommandorad(List.of(), said, folder, stream, stream))).isZero();
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test void set_changed_and_taken_away() {
        Path database = folder.resolve("databas");
        assertThat(kor(LosenordSattKommando::new, "nytt-losenord-fil", "forsta")).isEqualTo("{\"krypterad\":true,\"okrypterade\":[]}");
        assertThat(encryption.krypterad(database)).isTrue();
        assertThatThrownBy(() -> kor(LosenordSattKommando::new, "nytt-losenord-fil", "andra")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(LosenordBytKommando::new, "losenord-fil", "andra", "nytt-losenord-fil", "forsta"))
                .isInstanceOf(InloggningException.class);
        assertThat(kor(LosenordBytKommando::new, "losenord-fil", "forsta", "nytt-losenord-fil", "andra")).isEqualTo("{\"bytt\":true}");
        assertThatThrownBy(() -> encryption.lasUpp(database, FIRST.toCharArray())).isInstanceOf(LagringException.class);
        assertThatThrownBy(() -> kor(LosenordTaBortKommando::new, "losenord-fil", "forsta")).isInstanceOf(InloggningException.class);
        assertThat(kor(LosenordTaBortKommando::new, "losenord-fil", "andra")).isEqualTo("{\"krypterad\":false}");
        assertThat(encryption.krypterad(database)).isFalse();
    }

    @Test void a_weak_password_a_missing_database_and_a_missing_password_are_told() {
        assertThatThrownBy(() -> kor(LosenordSattKommando::new, "nytt-losenord-fil", "kort")).isInstanceOf(InloggningException.class)
                .hasMessageContaining("12 tecken");
        assertThatThrownBy(() -> kor(LosenordSattKommando::new, "databas", "ingen", "nytt-losenord-fil", "forsta")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(LosenordBytKommando::new)).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(LosenordTaBortKommando::new)).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(LosenordSattKommando::new, "nytt-losenord-fil", "saknas")).isInstanceOf(Kommandofel.class);
    }
}
