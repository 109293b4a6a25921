package se.underlag.sync.internal.klient;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;

/** Runs in the background while somebody looks: at a sign from the server, soon after something was saved here, and after a while anyhow. */
final class Ronder implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Ronder.class);
    private static final Duration SLICE = Duration.ofSeconds(4);
    private static final int SLICES = 15;

    private final Runnable run;
    private final Predicate<Duration> sign;
    private final BooleanSupplier waiting;
    private final Object pause = new Object();
    private volatile boolean stopped;
    /** Guarded by {@link #pause}. */
    private boolean woken;

    /**
     * @param run one run
     * @param sign waits for a sign, as long at most
     * @param waiting whether something has been saved here that can go
     */
    Ronder(Runnable run, Predicate<Duration> sign, BooleanSupplier waiting) {
        this.run = run;
        this.sign = sign;
        this.waiting = waiting;
    }

    void stanna() {
        stopped = true;
        synchronized (pause) {
            pause.notifyAll();
        }
    }

    /** Somebody else's run has gone well: the next one here need not wait. */
    void vack() {
        synchronized (pause) {
            woken = true;
            pause.notifyAll();
        }
    }

    /** The own run is no sign to oneself. */
    private void glom() {
        synchronized (pause) {
            woken = false;
        }
    }

    @Override public void run() {
        int failed = 0;
        while (!stopped) {
            try {
                run.run();
                glom();
                failed = 0;
                vanta();
            } catch (SynkException e) {
                failed++;
                // A wrong password tried again and again would lock the login.
                sov(e.orsak() == Orsak.INLOGGNING ? null : Uppehall.efter(failed, ThreadLocalRandom.current().nextDouble()));
            } catch (RuntimeException e) {
                // The next run may do what this one could not; nothing is lost by it.
                LOG.warn("A run in the background ended", e);
                failed++;
                sov(Uppehall.efter(failed, ThreadLocalRandom.current().nextDouble()));
            }
        }
    }

    private void vanta() {
        for (int slice = 0; slice < SLICES && !stopped; slice++) {
            long begun = System.nanoTime();
            if (waiting.getAsBoolean() || sign.test(SLICE)) {
                return;
            }
            Duration rest = SLICE.minusNanos(System.nanoTime() - begun);
            if (rest.toMillis() > 0) {
                // A way that gives no signs has answered at once.
                sov(rest);
            }
        }
    }

    /** @param time null for until stopped */
    private void sov(Duration time) {
        synchronized (pause) {
            try {
                if (!stopped && !woken) {
                    pause.wait(time == null ? 0 : time.toMillis());
                }
                woken = false;
            } catch (InterruptedException e) {
                stopped = true;
                Thread.currentThread().interrupt();
            }
        }
    }
}
