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

import se.underlag.spi.Kommando;

/** Runs the command that the first argument names; its result is the exit code of the process. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws InvalidSyntaxException {
        // The answer goes out as UTF-8 whatever the terminal's locale: other programs read it.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        int code = new Kommandon(registered()).run(List.of(args), Path.of("").toAbsolutePath(), out, err);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void stop() {
        // A command runs to its end.
    }

    private static List<Kommando> registered() throws InvalidSyntaxException {
        BundleContext bundle = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
        List<Kommando> found = new ArrayList<>();
        for (ServiceReference<Kommando> reference : bundle.getServiceReferences(Kommando.class, null)) {
            Kommando kommando = bundle.getService(reference);
            if (kommando != null) {
                found.add(kommando);
            }
        }
        return found;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
