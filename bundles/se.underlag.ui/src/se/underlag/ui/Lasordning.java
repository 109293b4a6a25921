package se.underlag.ui;

import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The latest of several readings of the same: a later one cancels the one before, and an answer that comes although a later one was asked for is
 * thrown away. Belongs to the UI thread.
 */
public final class Lasordning {

    private int nummer;
    private Job pagar;

    /** Starts a reading of which only the answer to the latest counts. */
    public void las(Start start) {
        nummer++;
        if (pagar != null) {
            pagar.cancel();
        }
        int mitt = nummer;
        pagar = start.med(new Vakt(this, mitt));
    }

    /** Starts work in the background. */
    public interface Start {

        /** @param vakt lets answers through while they are the latest; @return the job, null where there is none */
        Job med(Vakt vakt);
    }

    /** Lets an answer through as long as no later one was asked for. */
    public static final class Vakt {

        private final Lasordning ordning;
        private final int nummer;

        private Vakt(Lasordning ordning, int nummer) {
            this.ordning = ordning;
            this.nummer = nummer;
        }

        /** @return takes the answer only while it is the latest */
        public <T> Consumer<T> om(Consumer<T> svar) {
            return varde -> {
                if (nummer == ordning.nummer) {
                    svar.accept(varde);
                }
            };
        }
    }
}
