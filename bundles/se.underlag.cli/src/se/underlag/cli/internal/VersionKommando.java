package se.underlag.cli.internal;

import java.text.MessageFormat;
import java.util.Set;

import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;

import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag version}: which build this is. */
@Component
public final class VersionKommando implements Kommando {

    @Override public String namn() {
        return "version";
    }

    @Override public String bruk() {
        return "";
    }

    @Override public Set<String> medVarde() {
        return Set.of();
    }

    @Override public String hjalp() {
        return Messages.versionHjalp;
    }

    @Override public int kor(Kommandorad rad) {
        rad.ut().println(MessageFormat.format(Messages.version, FrameworkUtil.getBundle(VersionKommando.class).getVersion()));
        return 0;
    }
}
