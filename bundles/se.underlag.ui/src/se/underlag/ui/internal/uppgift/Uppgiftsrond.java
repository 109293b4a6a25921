package se.underlag.ui.internal.uppgift;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.ui.Andringsbud;

/**
 * Reads the tasks once for all who show them: at once when something was stored, and every minute, since days pass and others work too. A reading
 * that takes long is not made so often that it would fill the time. Belongs to the UI thread; only the reading itself is a job.
 */
@Component(service = Uppgiftsrond.class)
public final class Uppgiftsrond {

    private static final int MINUT_MS = 60_000;
    /** A reading may take this share of the time at most: one part in so many. */
    private static final int ANDEL = 20;

    private record Lyssnare(Control agare, Consumer<Uppgiftsbild> mottagare) {
    }

    private final Uppgiftslasning lasning;
    private final Andringsbud bud;
    private final List<Lyssnare> lyssnare = new CopyOnWriteArrayList<>();
    private Uppgiftsbild senaste;
    private boolean laser;
    private boolean igen;
    private int varv;

    /** Made by the framework. */
    @Activate public Uppgiftsrond(@Reference Uppgiftslasning lasning, @Reference Andringsbud bud) {
        this.lasning = lasning;
        this.bud = bud;
    }

    /** Hands over what is known now and whatever is read later, until the control is disposed. */
    void folj(Control agare, Consumer<Uppgiftsbild> mottagare) {
        Lyssnare ny = new Lyssnare(agare, mottagare);
        boolean forsta = lyssnare.isEmpty();
        lyssnare.add(ny);
        agare.addDisposeListener(event -> lyssnare.remove(ny));
        bud.lyssna(agare, andring -> las());
        if (senaste != null) {
            mottagare.accept(senaste);
        }
        if (forsta || senaste == null) {
            las();
        }
    }

    /** Reads in the background. Asked again meanwhile, it reads once more after that. */
    void las() {
        if (laser) {
            igen = true;
            return;
        }
        laser = true;
        igen = false;
        Display display = Display.getCurrent();
        Job job = Job.create(Messages.jobb, (ICoreRunnable) monitor -> {
            long start = System.nanoTime();
            Uppgiftsbild bild = lasning.las();
            Duration tog = Duration.ofNanos(System.nanoTime() - start);
            if (!display.isDisposed()) {
                display.asyncExec(() -> visa(display, bild, tog));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.LONG);
        job.schedule();
    }

    private void visa(Display display, Uppgiftsbild bild, Duration tog) {
        laser = false;
        senaste = bild;
        try {
            lyssnare.stream().filter(one -> !one.agare().isDisposed()).forEach(one -> one.mottagare().accept(bild));
        } finally {
            nasta(display, tog);
        }
    }

    private void nasta(Display display, Duration tog) {
        if (igen) {
            las();
            return;
        }
        int mitt = ++varv;
        display.timerExec((int) Math.min(Integer.MAX_VALUE, Math.max(MINUT_MS, tog.toMillis() * ANDEL)), () -> {
            if (mitt == varv && !lyssnare.isEmpty()) {
                las();
            }
        });
    }
}
