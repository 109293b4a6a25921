package se.underlag.kopfil.internal.granskning;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.internal.layout.Kolumnmallar;
import se.underlag.security.Modulpid;
import se.underlag.spi.Kommandofel;

/** Column templates as files in the user's data folder: {@code mallar/NAMN.properties}, see {@link Mallfil}. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Mallkatalog implements Kolumnmallar {

    private final Path folder;

    /** The folder of the user's data: the property {@code underlag.data} or {@code underlag.home}, else where programs keep data on Linux. */
    @Activate public Mallkatalog() {
        this(data().resolve("mallar"));
    }

    Mallkatalog(Path folder) {
        this.folder = folder;
    }

    private static Path data() {
        String data = System.getProperty("underlag.data", System.getProperty("underlag.home"));
        return data != null ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share", "underlag");
    }

    @Override public Optional<Map<String, String>> find(String namn) {
        // A name, not a path: nothing outside the folder is read.
        if (!namn.matches("[\\p{L}\\p{N} ._-]{1,100}") || namn.startsWith(".")) {
            return Optional.empty();
        }
        Path file = folder.resolve(namn + ".properties");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            return Optional.of(Mallfil.las(namn, reader));
        } catch (IOException broken) {
            throw new Kommandofel(NLS.bind(Messages.mallTrasig, namn, broken.getClass().getSimpleName()));
        }
    }
}
