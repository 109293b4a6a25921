package se.underlag.persistence;

import java.io.IOException;
import java.io.Reader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import se.underlag.base.Privat;

/**
 * How a machine's data are kept, as the file {@value #FIL} in the data folder says; without the file the installation is one person's own. Never
 * holds a secret.
 *
 * @param url address of the shared database without user and password, null for one person's own
 * @param rotcertifikat file of the authority that the server's certificate must come from, null where the system's are trusted
 */
public record Installation(Lage lage, String url, String rotcertifikat) {

    /** Name of the file. */
    public static final String FIL = "installation.properties";

    /** Folder beside the file that holds a replica for each login. */
    public static final String REPLIKER = "replik";

    /** Where the truth lies. */
    public enum Lage {
        /** In an embedded database of one person. */
        ENSKILD,
        /** In the shared database, which every reading and saving asks. */
        DELAD_UPPKOPPLAD,
        /** In the shared database; here lies an encrypted replica of what the person may see, which works without network. */
        DELAD_REPLIK
    }

    /** @return one person's own */
    public static Installation enskild() {
        return new Installation(Lage.ENSKILD, null, null);
    }

    /** @return what the file in the folder says @throws IOException when it is there and cannot be read or understood */
    public static Installation read(Path datamapp) throws IOException {
        Path file = datamapp.resolve(FIL);
        if (!Files.exists(file)) {
            return enskild();
        }
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(reader);
        }
        try {
            Lage mode = Lage.valueOf(said.getProperty("lage", Lage.ENSKILD.name()).strip().toUpperCase(Locale.ROOT).replace('-', '_'));
            return new Installation(mode, said.getProperty("url"), said.getProperty("rotcertifikat"));
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": lage=" + said.getProperty("lage"), e);
        }
    }

    /** @return the address to connect to: {@link #url} with the authority that the server's certificate must come from; null for one person's own */
    public String adress() {
        if (url == null || rotcertifikat == null || url.contains("sslrootcert=")) {
            return url;
        }
        return url + (url.indexOf('?') < 0 ? '?' : '&') + "sslrootcert=" + URLEncoder.encode(rotcertifikat, StandardCharsets.UTF_8);
    }

    /** Writes the file in the folder, in the place of what is there. */
    public void write(Path datamapp) throws IOException {
        StringBuilder text = new StringBuilder("lage=" + lage + '\n');
        if (url != null) {
            text.append("url=").append(escaped(url)).append('\n');
        }
        if (rotcertifikat != null) {
            text.append("rotcertifikat=").append(escaped(rotcertifikat)).append('\n');
        }
        Privat.katalog(datamapp);
        Privat.ersatt(datamapp.resolve(FIL), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    /**
     * @param databas folder of an embedded database: the data folder itself, or {@value #REPLIKER}{@code /NAME} in it, where the replica of one login lies
     * @return what is said about that database @throws IOException when the file is there and cannot be read or understood
     */
    public static Installation om(Path databas) throws IOException {
        Path above = databas.toAbsolutePath().normalize().getParent();
        boolean below = above != null && above.getParent() != null && REPLIKER.equals(String.valueOf(above.getFileName()))
                && !Files.exists(databas.resolve(FIL));
        return read(below ? above.getParent() : databas);
    }
}
