package se.underlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

class LasordningTest {

    private final Lasordning ordning = new Lasordning();
    private final List<String> visat = new ArrayList<>();
    private final List<Consumer<String>> svar = new ArrayList<>();

    @Test void an_older_answer_never_wins_over_a_later_one() {
        Job forsta = new Provjobb();
        las(forsta);
        las(null);

        svar.get(1).accept("ny");
        svar.get(0).accept("gammal");

        assertThat(visat).containsExactly("ny");
        assertThat(forsta.getState()).isEqualTo(Job.NONE);
    }

    @Test void the_only_answer_is_shown() {
        las(null);
        svar.get(0).accept("en");
        assertThat(visat).containsExactly("en");
    }

    private void las(Job job) {
        ordning.las(vakt -> {
            svar.add(vakt.om(visat::add));
            return job;
        });
    }

    /** A reading that never comes to an answer of its own. */
    private static final class Provjobb extends Job {

        Provjobb() {
            super("prov");
            schedule(Duration.ofHours(1).toMillis());
        }

        @Override protected IStatus run(IProgressMonitor monitor) {
            return Status.OK_STATUS;
        }
    }
}
