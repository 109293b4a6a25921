package se.underlag.kopfil.internal.import_;

/** Textual places of rows. New rows come after all others; between two rows there is room for more, since a longer text sorts after its beginning. */
final class Sortnyckel {

    private static final int LENGTH = 8;

    private Sortnyckel() {
    }

    /** @param sista the greatest key so far, empty for none; @return a key that sorts after it */
    static String efter(String sista) {
        String digits = sista.length() < LENGTH ? "" : sista.substring(0, LENGTH);
        long next = digits.matches("\\d+") ? Long.parseLong(digits) + 1 : 1;
        String key = String.format("%0" + LENGTH + "d", next);
        return key.compareTo(sista) > 0 ? key : sista + "1";
    }
}
