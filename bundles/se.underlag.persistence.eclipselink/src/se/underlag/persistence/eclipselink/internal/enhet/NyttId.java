package se.underlag.persistence.eclipselink.internal.enhet;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes ids: UUIDs of version 7, which grow with time. Random ones would spread a mass import over every page of every index; growing ones
 * are added at the end.
 */
final class NyttId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final int COUNTER_BITS = 12;
    private static final long COUNTER = (1L << COUNTER_BITS) - 1;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    NyttId(Clock clock) {
        this.clock = clock;
    }

    /** @return an id above all that this object gave before */
    synchronized String next() {
        last = Math.max(last + 1, clock.millis() << COUNTER_BITS);
        long high = last >>> COUNTER_BITS << 16 | VERSION_7 | last & COUNTER;
        long low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low).toString();
    }
}
