package se.underlag.kopfil.ui.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;

/**
 * What a person has chosen to export.
 *
 * @param kopfil null for none
 * @param till as written, may be empty
 */
record Exportval(Kopfilsinfo kopfil, String till) {

    private static final String ENDING = ".xlsx";

    /** @return what still has to be mended */
    Optional<String> fel() {
        if (kopfil == null) {
            return Optional.of(Messages.export_valjKopfil);
        }
        if (till.isBlank()) {
            return Optional.of(Messages.export_valjFil);
        }
        Path folder = path().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(NLS.bind(Messages.export_ingenMapp, folder));
        }
        return Files.isDirectory(path()) ? Optional.of(Messages.export_arMapp) : Optional.empty();
    }

    /** @return the file to write; the ending is added where it is missing */
    Path path() {
        String name = till.strip();
        return Path.of(name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name : name + ENDING);
    }

    /** @return a name for the file, without characters that a file system refuses */
    static String forslag(Kopfilsinfo kopfil) {
        return (kopfil.namn() + " " + kopfil.enhetskod() + " " + kopfil.ar()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + ENDING;
    }
}
