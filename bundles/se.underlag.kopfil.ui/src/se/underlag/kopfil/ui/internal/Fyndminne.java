package se.underlag.kopfil.ui.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Fyndlager;
import se.underlag.security.Modulpid;
import se.underlag.spi.Fynd;

/** Keeps findings in memory. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Fyndminne implements Fyndlager {

    private final Map<String, Filfynd> byId = new LinkedHashMap<>();
    private final List<Runnable> lyssnare = new CopyOnWriteArrayList<>();

    @Override public void satt(Kopfilsinfo kopfil, List<Fynd> fynd) {
        synchronized (byId) {
            byId.put(kopfil.id(), new Filfynd(kopfil, List.copyOf(fynd)));
        }
        lyssnare.forEach(Runnable::run);
    }

    @Override public void glom(String kopfilId) {
        synchronized (byId) {
            byId.remove(kopfilId);
        }
        lyssnare.forEach(Runnable::run);
    }

    @Override public List<Filfynd> alla() {
        synchronized (byId) {
            return List.copyOf(byId.values());
        }
    }

    @Override public void lyssna(Control agare, Consumer<List<Filfynd>> mottagare) {
        Display display = agare.getDisplay();
        Runnable one = () -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!agare.isDisposed()) {
                        mottagare.accept(alla());
                    }
                });
            }
        };
        lyssnare.add(one);
        agare.addDisposeListener(event -> lyssnare.remove(one));
    }
}
