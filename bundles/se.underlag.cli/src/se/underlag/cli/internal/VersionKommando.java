package se.underlag.cli.internal;

import java.io.PrintStream;
import java.util.List;

import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

import se.underlag.spi.Kommando;

/** {@code underlag version}: which build this is. */
@Component
public final class VersionKommando implements Kommando {

    @Override
    public String namn() {
        return "version";
    }

    @Override
    public int kor(List<String> args, PrintStream out, PrintStream err) {
        out.println(Messages.of("version", FrameworkUtil.getBundle(VersionKommando.class).getVersion()));
        return 0;
    }
}
