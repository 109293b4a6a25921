package se.underlag.security.internal.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForsoksvaktTest {

    @TempDir private Path folder;
    private final Provklocka clock = new Provklocka();

    private Forsoksvakt guard() {
        return new Forsoksvakt(folder.resolve("minne").resolve("inloggning.properties"), clock);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            guard().borja("anna");
        }
    }

    @Test void five_are_free_then_each_waits_twice_as_long_through_restarts() {
        wrong(4);
        assertThat(guard().vantan("anna")).isZero();
        wrong(1);
        assertThat(guard().vantan("anna")).isEqualTo(Duration.ofSeconds(30));
        wrong(1);
        assertThat(guard().vantan("anna")).isEqualTo(Duration.ofSeconds(60));
        wrong(1);
        assertThat(guard().vantan("anna")).isEqualTo(Duration.ofSeconds(120));
        clock.later(Duration.ofSeconds(100));
        assertThat(guard().vantan("anna")).isEqualTo(Duration.ofSeconds(20));
        clock.later(Duration.ofSeconds(20));
        assertThat(guard().vantan("anna")).isZero();
        wrong(30);
        assertThat(guard().vantan("anna")).isEqualTo(Duration.ofHours(1));
        assertThat(guard().vantan("bo")).as("another person").isZero();
    }

    @Test void a_clock_set_back_locks_no_longer_than_the_penalty() {
        wrong(5);
        clock.later(Duration.ofDays(-4000));
        assertThat(guard().vantan("anna")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test void a_login_tells_when_the_one_before_was_and_how_many_failed_since() {
        guard().borja("anna");
        assertThat(guard().lyckat("anna").tidigare()).isEmpty();
        Instant first = clock.instant();
        clock.later(Duration.ofDays(1));
        wrong(3);
        Forsoksvakt.Historik before = guard().lyckat("anna");
        assertThat(before.tidigare()).contains(first);
        assertThat(before.misslyckade()).isEqualTo(2);
        assertThat(guard().senaste()).contains("anna");
        assertThat(guard().vantan("anna")).isZero();
    }

    @Test void a_file_that_somebody_wrote_in_is_read_as_well_as_it_can_be() throws IOException {
        wrong(1);
        Path file = folder.resolve("minne").resolve("inloggning.properties");
        Files.writeString(file, "konto.anna.fel=många\nkonto.anna.forsok=i går\nkonto.anna.inloggad=2026\n");
        assertThat(guard().vantan("anna")).isZero();
        assertThat(guard().lyckat("anna").tidigare()).isEmpty();
        Files.writeString(file, "\\u00zz");
        assertThat(guard().vantan("anna")).isZero();
    }
}
