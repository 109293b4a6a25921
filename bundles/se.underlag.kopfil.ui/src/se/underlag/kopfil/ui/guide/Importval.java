package se.underlag.kopfil.ui.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;

/**
 * What a person has chosen to import, as the first page has it: which file, and which köpfil it goes to.
 *
 * @param fil as written, may be empty
 * @param enhet null for none
 * @param namn of the köpfil, may be empty
 */
record Importval(String fil, Enhetsinfo enhet, int ar, String namn) {

    /** What the reader may know; whether it does, it says itself. */
    static final List<String> ENDINGS = List.of("xlsx", "xlsm", "ods", "xls", "csv", "txt");

    private static final int NAME_LIMIT = 120;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** @return what still has to be mended, empty when the import can be planned */
    Optional<String> fel() {
        if (fil.isBlank()) {
            return Optional.of(Messages.import_valjFil);
        }
        if (ENDINGS.stream().noneMatch(one -> fil.strip().toLowerCase(Locale.ROOT).endsWith('.' + one))) {
            return Optional.of(Messages.import_felTyp);
        }
        if (!Files.isReadable(path())) {
            return Optional.of(NLS.bind(Messages.import_finnsInte, path().getFileName()));
        }
        if (enhet == null) {
            return Optional.of(Messages.import_valjEnhet);
        }
        return namn.strip().length() > NAME_LIMIT ? Optional.of(NLS.bind(Messages.import_langtNamn, NAME_LIMIT)) : Optional.empty();
    }

    /** @return the file */
    Path path() {
        return Path.of(fil.strip());
    }

    /** @return where it goes; without a name the file's own is used */
    Importmal mal() {
        return new Importmal(enhet.kod(), ar, namn.isBlank() ? null : namn.strip());
    }

    /** @return the names that the unit's köpfiler of the year have already: importing to one of them updates it */
    List<String> befintliga() {
        return enhet == null ? List.of()
                : enhet.kopfiler().stream().filter(one -> one.ar() == ar).map(Kopfilsinfo::namn).sorted().toList();
    }

    /** @return whether the import would update a köpfil rather than make one */
    boolean uppdaterar() {
        return befintliga().contains(namn.strip());
    }

    /** @return the same with that file, and the year and name that it suggests where nothing is chosen yet */
    Importval medFil(Path vald) {
        return new Importval(vald.toString(), enhet, namn.isBlank() ? arIForslag(vald.getFileName().toString()).orElse(ar) : ar,
                namn.isBlank() ? forslag(vald) : namn);
    }

    /** @return the year that stands in the file's name, empty when none or several do */
    static OptionalInt arIForslag(String filnamn) {
        int[] years = YEAR.matcher(filnamn).results().mapToInt(one -> Integer.parseInt(one.group())).distinct().toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    /** @return the name that a file suggests: its own without the ending */
    static String forslag(Path fil) {
        String name = fil.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)) ? name.substring(0, dot) : name;
    }
}
