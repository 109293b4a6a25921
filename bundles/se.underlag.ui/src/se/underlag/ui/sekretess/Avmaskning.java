package se.underlag.ui.sekretess;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.widgets.Display;

/**
 * Which persons with protected identity are shown in clear in this session. Whoever calls {@link #hav} has asked for permission and logged the
 * reason; here it is only remembered for the screen.
 */
public final class Avmaskning {

    private static final Map<String, Object> HAVDA = new ConcurrentHashMap<>();

    /** The protection that was changed in this session, by person; what windows have read knows only the one before. */
    private static final Map<String, Boolean> MARKERADE = new ConcurrentHashMap<>();

    private Avmaskning() {
    }

    /** @return whether the person is shown in clear now; may be asked in any thread */
    public static boolean arHavd(String personId) {
        return personId != null && HAVDA.containsKey(personId);
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

    /** Shows the person in clear for so long and then masks again. Lifting anew starts the time anew. Belongs to the UI thread. */
    public static void hav(String personId, Duration tid) {
        Object lift = new Object();
        HAVDA.put(personId, lift);
        Display.getCurrent().timerExec((int) Math.min(tid.toMillis(), Integer.MAX_VALUE), () -> {
            if (HAVDA.remove(personId, lift)) {
                Diskret.tell();
            }
        });
        Diskret.tell();
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
