package se.underlag.kopfil.ui.guide;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.underlag.ui.Installningar;

/** The files that were imported lately, kept in the person's own work area. */
final class Senastefiler {

    /** So many are remembered. */
    static final int MEST = 8;
    private static final String KEY = "senasteImportfiler";
    private static final String SEPARATOR = "\n";

    private Senastefiler() {
    }

    /** @return the latest first, those that are there to be read. Asks the file system, so call it outside the UI thread */
    static List<Path> finns() {
        List<Path> found = new ArrayList<>();
        for (String text : alla()) {
            try {
                Path path = Path.of(text);
                if (Files.isReadable(path)) {
                    found.add(path);
                }
            } catch (InvalidPathException otherSystem) {
                continue;
            }
        }
        return found;
    }

    private static List<String> alla() {
        return Arrays.stream(Installningar.nod().get(KEY, "").split(SEPARATOR)).filter(text -> !text.isBlank()).toList();
    }

    /** Puts it first. */
    static void minns(Path fil) {
        List<String> all = new ArrayList<>(alla());
        String text = fil.toAbsolutePath().toString();
        all.remove(text);
        all.add(0, text);
        Installningar.nod().put(KEY, all.stream().limit(MEST).collect(Collectors.joining(SEPARATOR)));
    }
}
