package se.underlag.spi;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A service that offers the demo municipality: invented units, persons and köpfiler. */
public interface Demokommun {

    /** Writes the demo's köpfiler into a folder, made when missing. @return the files by name */
    List<Path> skrivFiler(Path katalog);

    /**
     * Loads the demo into the database that is chosen for this process. What was loaded before is recognised and left as it is.
     *
     * @param steg told before each step what comes now, in Swedish
     */
    void ladda(Consumer<String> steg);
}
