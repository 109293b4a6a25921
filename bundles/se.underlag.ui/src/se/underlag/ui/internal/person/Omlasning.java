package se.underlag.ui.internal.person;

import java.time.Duration;
import java.util.function.BiConsumer;

/** When the card is read again by itself. Each such reading is logged, so there must never be two on their way. */
final class Omlasning {

    private static final int ALDRIG = -1;

    private Omlasning() {
    }

    /**
     * @param timer runs something after so many milliseconds, or never when that is negative, instead of what was asked for before
     * @param kvar how long from now, null for never
     * @param las the same object each time, so that the timer knows it
     */
    static void om(BiConsumer<Integer, Runnable> timer, Duration kvar, Runnable las) {
        timer.accept(ALDRIG, las);
        if (kvar != null) {
            timer.accept((int) Math.clamp(kvar.toMillis() + 1, 0, Integer.MAX_VALUE), las);
        }
    }
}
