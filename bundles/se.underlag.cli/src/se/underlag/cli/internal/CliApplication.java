package se.underlag.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import se.underlag.persistence.Lagring;
import se.underlag.security.Modulstyrning;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.spi.Grunddata;
import se.underlag.spi.Kommando;

/** Runs the command that the first arguments name; its result is the exit code of the process. */
public final class CliApplication implements IApplication {

    @Override public Object start(IApplicationContext context) {
        // The answer goes out as UTF-8 whatever the terminal's locale: other programs read it.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        // Nothing but the answer may reach stdout, also when a library feels like talking.
        System.setOut(err);
        BundleContext bundle = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<Lagring> lagring = services(bundle, Lagring.class);
        Databasmiljo miljo = new Databasmiljo(first(services(bundle, Inloggning.class)), first(lagring), services(bundle, Grunddata.class),
                Inloggningsplats.standardkatalog());
        try {
            Modulgrind grind = new Modulgrind(first(services(bundle, Modulstyrning.class)), () -> services(bundle, Kommando.class));
            return new Skal(grind.oppna(), miljo, grind).run(List.of(args), Path.of("").toAbsolutePath(), out, err);
        } finally {
            lagring.forEach(Lagring::close);
            out.flush();
            err.flush();
        }
    }

    @Override public void stop() {
        // A command runs to its end.
    }

    private static <T> T first(List<T> services) {
        return services.isEmpty() ? null : services.get(0);
    }

    private static <T> List<T> services(BundleContext bundle, Class<T> type) {
        try {
            List<T> found = new ArrayList<>();
            for (ServiceReference<T> reference : bundle.getServiceReferences(type, null)) {
                T service = bundle.getService(reference);
                if (service != null) {
                    found.add(service);
                }
            }
            return found;
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("No filter was given", impossible);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
