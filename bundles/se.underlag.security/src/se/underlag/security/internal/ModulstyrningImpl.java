package se.underlag.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Dictionary;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationEvent;
import org.osgi.service.cm.ConfigurationListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;
import se.underlag.security.Modultabell;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Rollbild;

/**
 * One configuration per module that runs. Configuration events are handed out in their order by one thread, to the service runtime as to us, so
 * when the event of a last configuration arrives here, the runtime is through with the modules.
 */
@Component(service = { Modulstyrning.class, ConfigurationListener.class })
public final class ModulstyrningImpl implements Modulstyrning, ConfigurationListener {

    /** Visible to all bundles; a configuration bound to one would not reach the others. */
    private static final String ALL_BUNDLES = "?";
    private static final String DONE = "se.underlag.modul.klart";
    private static final int SECONDS = 30;

    private final ConfigurationAdmin admin;
    private final Rolltjanst roller;
    private final Map<Modul, Configuration> running = new EnumMap<>(Modul.class);
    private final List<Consumer<Modulbyte>> listeners = new CopyOnWriteArrayList<>();
    private volatile Set<Modul> shown = Set.of();
    private volatile CountDownLatch waiting = new CountDownLatch(0);
    private int turn;

    /** @param admin keeps the configurations; @param roller knows the actor's roles */
    @Activate public ModulstyrningImpl(@Reference ConfigurationAdmin admin, @Reference Rolltjanst roller) {
        this.admin = admin;
        this.roller = roller;
    }

    @Override public Set<Modul> moduler() {
        return shown;
    }

    @Override public void efterRoller() {
        valj(Modultabell.moduler(roller.min().roller().stream().filter(Rollbild::galler).map(Rollbild::roll).toList()));
    }

    @Override public void valj(Set<Modul> moduler) {
        Modulbyte change;
        synchronized (this) {
            Set<Modul> before = shown;
            Set<Modul> after = moduler.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(moduler));
            if (before.equals(after)) {
                return;
            }
            try {
                apply(after);
            } catch (IOException unkept) {
                throw new UncheckedIOException(unkept);
            }
            shown = after;
            change = new Modulbyte(before, after);
        }
        listeners.forEach(one -> one.accept(change));
    }

    private void apply(Set<Modul> wanted) throws IOException {
        for (Modul modul : Modul.values()) {
            if (wanted.contains(modul) && !running.containsKey(modul)) {
                Configuration configuration = admin.getConfiguration(modul.pid(), ALL_BUNDLES);
                configuration.update(properties("modul", modul.kod()));
                running.put(modul, configuration);
            } else if (!wanted.contains(modul) && running.containsKey(modul)) {
                running.remove(modul).delete();
            }
        }
        CountDownLatch through = new CountDownLatch(1);
        waiting = through;
        admin.getConfiguration(DONE, ALL_BUNDLES).update(properties("varv", ++turn));
        await(through);
    }

    private static void await(CountDownLatch through) {
        try {
            if (!through.await(SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The service runtime did not start the modules");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while modules started", stopped);
        }
    }

    private static Dictionary<String, Object> properties(String key, Object value) {
        return new Hashtable<>(Map.of(key, value));
    }

    @Override public void configurationEvent(ConfigurationEvent event) {
        if (DONE.equals(event.getPid()) && event.getType() == ConfigurationEvent.CM_UPDATED) {
            waiting.countDown();
        }
    }

    @Override public Runnable lyssna(Consumer<Modulbyte> lyssnare) {
        listeners.add(lyssnare);
        return () -> listeners.remove(lyssnare);
    }
}
