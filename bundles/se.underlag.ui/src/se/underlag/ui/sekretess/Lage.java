package se.underlag.ui.sekretess;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Whether the window is discreet, and who wants to know. */
final class Lage {

    private final List<Runnable> lyssnare = new CopyOnWriteArrayList<>();
    private volatile boolean pa;

    boolean pa() {
        return pa;
    }

    void satt(boolean nytt) {
        if (nytt != pa) {
            pa = nytt;
            tell();
        }
    }

    void lyssna(Runnable ny) {
        lyssnare.add(ny);
    }

    void glom(Runnable gammal) {
        lyssnare.remove(gammal);
    }

    /** Whoever stopped listening while others were told is gone from the screen, and one that fails must not leave the others without masks. */
    void tell() {
        for (Runnable one : lyssnare) {
            try {
                if (lyssnare.contains(one)) {
                    one.run();
                }
            } catch (RuntimeException failed) {
                LoggerFactory.getLogger(Lage.class).error("Something on the screen did not follow the masks", failed);
            }
        }
    }
}
