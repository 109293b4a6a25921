package se.underlag.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Lagring;
import se.underlag.spi.Grunddata;

/**
 * The database a command works against.
 *
 * @param standard the folder of the user's own database
 */
record Databasmiljo(Databasval val, Lagring lagring, List<Grunddata> grunddata, Path standard) {

    private static final String FOLDER = "databas";

    /** @return the folder of the user's own database, by the property {@code underlag.data} or {@code underlag.home}, else where programs keep data on Linux */
    static Path standardkatalog() {
        String data = System.getProperty("underlag.data", System.getProperty("underlag.home"));
        return (data != null ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share", "underlag")).resolve(FOLDER);
    }

    /** Chooses the database, without opening it. */
    void valj(Optional<Path> katalog) {
        val.valj(new Databas.Derby(katalog.orElse(standard)));
    }

    /** Opens the database and, when it is brand-new, fills it. @return what to tell about that */
    Optional<String> fyll() {
        if (!lagring.isNew()) {
            return Optional.empty();
        }
        return grunddata.stream().map(data -> data.fyll(true)).flatMap(Optional::stream).reduce((a, b) -> a + " " + b);
    }
}
