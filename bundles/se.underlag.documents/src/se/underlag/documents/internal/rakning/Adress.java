package se.underlag.documents.internal.rakning;

/**
 * The address of a cell.
 *
 * @param rad 1 for the first
 * @param kolumn 0 for A
 * @param fast whether neither moves when the formula is copied ({@code $A$1})
 */
record Adress(int rad, int kolumn, boolean fast) {

    static final int RADER = 1_048_576;
    static final int KOLUMNER = 16_384;

    /** @return the address, or null when the word is none */
    static Adress of(String word) {
        int digits = 0;
        while (digits < word.length() && !(word.charAt(digits) >= '0' && word.charAt(digits) <= '9')) {
            digits++;
        }
        int letters = digits > 0 && word.charAt(digits - 1) == '$' ? digits - 1 : digits;
        int column = kolumn(word.substring(0, letters));
        int row = rad(word.substring(letters));
        return column < 0 || row < 1 ? null : new Adress(row, column, word.charAt(0) == '$' && letters < digits);
    }

    /** @return the column of letters that may have a {@code $} before them, or -1 */
    static int kolumn(String word) {
        int start = word.startsWith("$") ? 1 : 0;
        if (word.length() == start || word.length() - start > 3) {
            return -1;
        }
        int column = 0;
        for (int i = start; i < word.length(); i++) {
            int letter = (word.charAt(i) & ~0x20) - 'A';
            if (word.charAt(i) > 'z' || letter < 0 || letter > 25) {
                return -1;
            }
            column = column * 26 + letter + 1;
        }
        return column > KOLUMNER ? -1 : column - 1;
    }

    /** @return the row of digits that may have a {@code $} before them, or -1 */
    static int rad(String word) {
        int start = word.startsWith("$") ? 1 : 0;
        if (word.length() == start || word.length() - start > 7) {
            return -1;
        }
        int row = 0;
        for (int i = start; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row < 1 || row > RADER ? -1 : row;
    }
}
