package se.underlag.security.internal.inloggning;

import java.time.Duration;

/** How long one has to wait, for people: seconds below two minutes, then whole minutes. */
final class Vantetid {

    private static final long SECONDS_SHOWN = 120;

    private Vantetid() {
    }

    static String text(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < SECONDS_SHOWN ? seconds + " s" : (seconds + 59) / 60 + " min";
    }
}
