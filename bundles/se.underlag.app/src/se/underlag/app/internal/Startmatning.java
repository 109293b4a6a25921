package se.underlag.app.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.ui.IWorkbench;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;

/**
 * For {@code ./underlag bench start}: writes how long the start took, from the process to a window that answers, and closes it.
 *
 * @param svar the file to write, milliseconds by the clock and of processor time, and the modules that run
 */
record Startmatning(Path svar) {

    private static final String VARIABLE = "UNDERLAG_MAT_START";

    static Optional<Startmatning> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).map(Path::of).map(Startmatning::new);
    }

    /** What the windows have to do comes first: the line is behind it. */
    void start(IWorkbench workbench) {
        workbench.getDisplay().asyncExec(() -> {
            ProcessHandle.Info process = ProcessHandle.current().info();
            Duration clock = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
            Duration work = process.totalCpuDuration().orElse(Duration.ZERO);
            try {
                Files.writeString(svar, clock.toMillis() + " " + work.toMillis() + " " + moduler() + "\n");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
            workbench.close();
        });
    }

    private static String moduler() {
        BundleContext context = FrameworkUtil.getBundle(Startmatning.class).getBundleContext();
        ServiceReference<Modulstyrning> reference = context.getServiceReference(Modulstyrning.class);
        return reference == null ? "" : context.getService(reference).moduler().stream().map(Modul::kod).collect(Collectors.joining(","));
    }
}
