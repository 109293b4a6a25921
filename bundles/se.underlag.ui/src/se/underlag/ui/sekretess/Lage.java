package se.underlag.ui.sekretess;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

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

    void tell() {
        lyssnare.forEach(Runnable::run);
    }
}
