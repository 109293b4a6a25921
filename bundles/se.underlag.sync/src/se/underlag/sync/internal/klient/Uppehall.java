package se.underlag.sync.internal.klient;

import java.time.Duration;

/** How long to wait before the next try: longer after each failure, and never the same for everybody, so that a server that comes back is not stormed. Pure. */
final class Uppehall {

    private static final Duration FORSTA = Duration.ofSeconds(5);
    private static final Duration LANGSTA = Duration.ofMinutes(5);
    private static final double SPRIDNING = 0.5;
    private static final int DUBBLINGAR = 10;

    private Uppehall() {
    }

    /** @param misslyckade tries in a row that failed, at least 1; @param slump from 0 to below 1 @return between half and one and a half of the plain time */
    static Duration efter(int misslyckade, double slump) {
        long plain = Math.min(LANGSTA.toMillis(), FORSTA.toMillis() << Math.min(DUBBLINGAR, misslyckade - 1));
        return Duration.ofMillis((long) (plain * (1 - SPRIDNING + slump)));
    }
}
