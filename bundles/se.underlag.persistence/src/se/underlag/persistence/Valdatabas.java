package se.underlag.persistence;

import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Remembers the choice for the life of the process. */
@Component
public final class Valdatabas implements Databasval {

    private final AtomicReference<Databas> choice = new AtomicReference<>();
    private volatile boolean used;

    /** No database is chosen yet. */
    @Activate public Valdatabas() {
        // The shell chooses.
    }

    @Override public void valj(Databas databas) {
        if (used) {
            throw new IllegalStateException("The database is open already");
        }
        choice.set(databas);
    }

    @Override public void slapp() {
        used = false;
    }

    @Override public Databas vald() {
        Databas chosen = choice.get();
        if (chosen == null) {
            throw new IllegalStateException("No database is chosen");
        }
        used = true;
        return chosen;
    }
}
