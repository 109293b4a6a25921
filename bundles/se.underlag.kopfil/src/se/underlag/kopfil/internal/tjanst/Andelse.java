package se.underlag.kopfil.internal.tjanst;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import se.underlag.documents.kalkyl.KalkylException;

/** What the name of a file says that it holds. A workbook under the ending of another kind is refused by the programs that people open it with. */
final class Andelse {

    static final String CSV = ".csv";

    private static final Set<String> NEVER = Set.of(".xls", ".xlsb", ".ods", ".pdf");
    private static final String MACROS = ".xlsm";

    private Andelse() {
    }

    static String av(Path fil) {
        String name = fil.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }

    /**
     * @param till where a köpfil is to be written
     * @param original the name of the workbook that is to be changed in place, null for a new workbook
     * @return whether the workbook may be written there as what it is
     */
    static boolean passar(Path till, String original) {
        return original != null && av(till).equals(av(Path.of(original)));
    }

    /** @throws KalkylException when nothing that can be written may have that name */
    static void krav(Path till) {
        if (NEVER.contains(av(till))) {
            throw new KalkylException(MessageFormat.format(Messages.felAndelse, till.getFileName(), av(till)), null);
        }
    }

    /** @throws KalkylException when a new workbook may not have that name, for it holds no macros */
    static void kravNy(Path till) {
        if (av(till).equals(MACROS)) {
            throw new KalkylException(MessageFormat.format(Messages.felMakron, till.getFileName()), null);
        }
    }
}
