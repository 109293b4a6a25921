package se.underlag.kopfil.ui.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Exportval;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;

/**
 * What a person has chosen to export.
 *
 * @param kopfil null for none
 * @param till as written, may be empty
 * @param arbetsbok name of the unit's own workbook that is to be changed in place, null for a new workbook
 */
record Exportbestallning(Kopfilsinfo kopfil, String till, String arbetsbok) {

    private static final String NEW = ".xlsx";
    private static final String TEXT = ".csv";
    /** Excel refuses a workbook whose name has the other ending. */
    private static final List<String> ENDINGS = List.of(NEW, ".xlsm");

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

    /** @return how it is written */
    Exportval val() {
        return arbetsbok == null ? Exportval.NY : Exportval.EGEN;
    }

    /** @return the ending that the written workbook must have, with its point */
    String andelse() {
        return arbetsbok == null ? NEW : ending(arbetsbok).orElse(NEW);
    }

    private static Optional<String> ending(String name) {
        return ENDINGS.stream().filter(name.toLowerCase(Locale.ROOT)::endsWith).findFirst();
    }

    /** @return the endings to choose from, without their points; the usual one first */
    List<String> andelser() {
        return arbetsbok == null ? List.of(NEW.substring(1), TEXT.substring(1)) : List.of(andelse().substring(1));
    }

    /** @return the file to write; the ending is added where it is missing, and put right where it is that of the other kind */
    Path path() {
        String name = till.strip();
        if (arbetsbok == null && name.toLowerCase(Locale.ROOT).endsWith(TEXT)) {
            return Path.of(name);
        }
        Optional<String> written = ending(name);
        if (written.isPresent() && written.get().equals(andelse())) {
            return Path.of(name);
        }
        return Path.of(name.substring(0, name.length() - written.map(String::length).orElse(0)) + andelse());
    }

    /** @return a name for the file: that of the unit's own workbook, else one made of the köpfil's without characters that a file system refuses */
    String forslag() {
        String name = arbetsbok != null ? arbetsbok : kopfil.namn() + " " + kopfil.enhetskod() + " " + kopfil.ar() + NEW;
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    }
}
