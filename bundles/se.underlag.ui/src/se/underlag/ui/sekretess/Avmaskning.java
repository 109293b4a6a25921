package se.underlag.ui.sekretess;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.widgets.Display;

/**
 * Which persons with protected identity are shown in clear in this session. Whoever calls {@link #hav} has asked for permission and logged the
 * reason; here it is only remembered for the screen.
 */
public final class Avmaskning {

    /** A timer may sleep with the machine, so the clock is asked again before long. */
    private static final long STEG_MS = 15_000;

    private static final Map<String, Lyft> HAVDA = new ConcurrentHashMap<>();

    /** Until when a person is shown in clear, by the same clock as the services go by. */
    private record Lyft(Instant till, Clock klocka) {

        Duration kvar() {
            return Duration.between(klocka.instant(), till);
        }

        boolean galler() {
            return kvar().isPositive();
        }
    }

    /** The protection that was changed in this session, by person; what windows have read knows only the one before. */
    private static final Map<String, Boolean> MARKERADE = new ConcurrentHashMap<>();

    private Avmaskning() {
    }

    /** @return whether the person is shown in clear now; may be asked in any thread */
    public static boolean arHavd(String personId) {
        Lyft lyft = personId == null ? null : HAVDA.get(personId);
        return lyft != null && lyft.galler();
    }

    /** @return whether a person's name and number must be masked: protected and not lifted; may be asked in any thread */
    public static boolean arSkyddad(boolean skyddadIdentitet, String personId) {
        boolean nu = personId == null ? skyddadIdentitet : MARKERADE.getOrDefault(personId, skyddadIdentitet);
        return nu && !arHavd(personId);
    }

    /** Says that the person's protection was changed in this session, so that what was read before follows. Belongs to the UI thread. */
    public static void markera(String personId, boolean skyddad) {
        MARKERADE.put(personId, skyddad);
        Diskret.tell();
    }

    /** Shows the person in clear until then and then masks again. Lifting anew sets a new time. Belongs to the UI thread. */
    public static void hav(String personId, Instant till, Clock klocka) {
        Lyft lyft = new Lyft(till, klocka);
        HAVDA.put(personId, lyft);
        vanta(personId, lyft);
        Diskret.tell();
    }

    /** Paints the mask when the time is over; whether it is over is told by the clock alone. */
    private static void vanta(String personId, Lyft lyft) {
        Display display = Display.getCurrent();
        if (display == null) {
            // nothing is painted
            return;
        }
        display.timerExec((int) Math.clamp(lyft.kvar().toMillis() + 1, 0, STEG_MS), () -> {
            if (HAVDA.get(personId) != lyft) {
                return;
            }
            if (lyft.galler()) {
                vanta(personId, lyft);
            } else if (HAVDA.remove(personId, lyft)) {
                Diskret.tell();
            }
        });
    }

    /** Masks the person again. Belongs to the UI thread. */
    public static void aterstall(String personId) {
        if (HAVDA.remove(personId) != null) {
            Diskret.tell();
        }
    }

    /** Masks all persons with protected identity again. Belongs to the UI thread. */
    public static void aterstallAlla() {
        HAVDA.clear();
        Diskret.tell();
    }
}
