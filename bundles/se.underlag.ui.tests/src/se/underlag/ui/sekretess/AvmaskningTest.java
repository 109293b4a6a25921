package se.underlag.ui.sekretess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AvmaskningTest {

    private static final Instant NIO = Instant.parse("2024-09-25T09:00:00Z");

    /** A clock that the test turns. */
    private static final class Vridbar extends Clock {

        private Instant nu = NIO;

        @Override public Instant instant() {
            return nu;
        }

        @Override public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @Test void what_was_lifted_is_masked_when_the_clock_says_so_also_when_no_timer_has_run() {
        Vridbar klocka = new Vridbar();
        Avmaskning.hav("avmaskning-test", NIO.plus(Duration.ofMinutes(30)), klocka);
        assertThat(Avmaskning.arSkyddad(true, "avmaskning-test")).isFalse();

        klocka.nu = NIO.plus(Duration.ofMinutes(30)).minusMillis(1);
        assertThat(Avmaskning.arSkyddad(true, "avmaskning-test")).isFalse();

        // the machine slept
        klocka.nu = NIO.plus(Duration.ofMinutes(30));
        assertThat(Avmaskning.arSkyddad(true, "avmaskning-test")).isTrue();
    }
}
