package se.underlag.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The product's clock, offered as the service {@link Clock}. It shows the time of the machine, unless the property {@code underlag.idag}
 * (an ISO date) fixes today, as the demo and the tests do.
 */
public final class Klocka extends Clock {

    private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

    private final Clock inner;

    /** The clock of this process. */
    public Klocka() {
        this(at(System.getProperty("underlag.idag")));
    }

    private Klocka(Clock inner) {
        this.inner = inner;
    }

    /** @param idag the day that is today, noon */
    public static Klocka fixed(LocalDate idag) {
        return new Klocka(Clock.fixed(idag.atTime(12, 0).atZone(SVERIGE).toInstant(), SVERIGE));
    }

    private static Clock at(String idag) {
        return idag == null ? Clock.system(SVERIGE) : fixed(LocalDate.parse(idag)).inner;
    }

    @Override public ZoneId getZone() {
        return inner.getZone();
    }

    @Override public Clock withZone(ZoneId zone) {
        return new Klocka(inner.withZone(zone));
    }

    @Override public Instant instant() {
        return inner.instant();
    }
}
