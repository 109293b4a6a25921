package se.underlag.kopfil.ui.navigator;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.spi.Exempeldata;
import se.underlag.ui.Bakgrund;

/** Loads an example municipality, with progress and cancel. */
public final class Exempellasning {

    private Exempellasning() {
    }

    /** Loads it in a job. @param then runs in the UI thread when it is there */
    public static Job kor(Control owner, Exempeldata exempel, Runnable then) {
        Job job = Bakgrund.kor(owner, NLS.bind(Messages.exempel_jobb, exempel.namn()), monitor -> {
            exempel.las(monitor);
            return exempel;
        }, done -> then.run());
        job.setUser(true);
        return job;
    }
}
