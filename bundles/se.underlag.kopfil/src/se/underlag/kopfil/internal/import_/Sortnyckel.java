package se.underlag.kopfil.internal.import_;

import java.util.Collection;
import java.util.Comparator;

/** Textual places of rows. New rows come after all others; between two rows there is room for more, since a longer text sorts after its beginning. */
public final class Sortnyckel {

    private static final int LENGTH = 8;

    private Sortnyckel() {
    }

    /** @param sista the greatest key so far, empty for none; @return a key that sorts after it */
    public static String efter(String sista) {
        String digits = sista.length() < LENGTH ? "" : sista.substring(0, LENGTH);
        long next = digits.matches("\\d+") ? Long.parseLong(digits) + 1 : 1;
        String key = String.format("%0" + LENGTH + "d", next);
        return key.compareTo(sista) > 0 ? key : sista + "1";
    }

    /** @param alla the keys that there are; @return a key right after this row and those that were put after it before */
    public static String direktEfter(String nyckel, Collection<String> alla) {
        return alla.stream().filter(key -> key.startsWith(nyckel)).max(Comparator.naturalOrder()).orElse(nyckel) + "1";
    }
}
