package se.underlag.security.inloggning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import se.underlag.persistence.Installation;

/**
 * What one logs in to.
 *
 * @param installation how data are kept
 * @param databas the folder of the embedded database of one person's own
 * @param rot where the installation's file lies: the data folder, or the database's own folder when it is there
 */
public record Inloggningsplats(Installation installation, Path databas, Path rot) {

    private static final String REPLICAS = "replik";
    private static final String MEMORY = "inloggning.properties";

    /**
     * Reads what the files say.
     *
     * @param databas the folder of the embedded database, which need not exist
     * @throws IOException when the installation's file cannot be read or understood
     */
    public static Inloggningsplats of(Path databas) throws IOException {
        Path folder = databas.toAbsolutePath().normalize();
        Path above = folder.getParent();
        boolean own = Files.exists(folder.resolve(Installation.FIL)) || above == null || !Files.exists(above.resolve(Installation.FIL));
        Path root = own ? folder : above;
        return new Inloggningsplats(Installation.read(root), folder, root);
    }

    /**
     * @return the folder of the person's own database, by the property {@code underlag.data} or {@code underlag.home}, else where programs keep data
     *         on Linux; for commands that name none
     */
    public static Path standardkatalog() {
        String data = System.getProperty("underlag.data", System.getProperty("underlag.home"));
        return (data != null ? Path.of(data) : Path.of(System.getProperty("user.home"), ".local", "share", "underlag")).resolve("databas");
    }

    /** @return the folder of the replica that belongs to a login; nobody else's key opens it */
    public Path replik(String anvandare) {
        return rot.equals(databas) ? databas : rot.resolve(REPLICAS).resolve(folderName(anvandare));
    }

    /** @return the small file that remembers tries and times; holds no secret */
    public Path minne() {
        return rot.resolve(MEMORY);
    }

    /** Names may hold what a file system does not allow, or tells no difference between. */
    private static String folderName(String user) {
        return user.matches("[a-z0-9_-]{1,60}") ? user : "x" + HexFormat.of().formatHex(user.getBytes(StandardCharsets.UTF_8));
    }
}
