package se.underlag.security.internal.inloggning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves. */
final class Provklocka extends Clock {

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    void later(Duration time) {
        now = now.plus(time);
    }

    @Override public Instant instant() {
        return now;
    }

    @Override public ZoneId getZone() {
        return ZoneId.of("Europe/Stockholm");
    }

    @Override public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
