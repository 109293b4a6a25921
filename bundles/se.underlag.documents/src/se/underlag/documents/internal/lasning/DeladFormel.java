package se.underlag.documents.internal.lasning;

import se.underlag.documents.kalkyl.Cell;

/**
 * A formula that is written out once and shared by cells beside or below: the text with its relative references moved. Worked out when
 * asked for.
 */
public final class DeladFormel implements CharSequence {

    private static final int COLUMNS = 16_384;
    private static final int ROWS = 1_048_576;

    private final String mall;
    private final int rader;
    private final int kolumner;

    /** @param rader and @param kolumner how far the cell is from the one where the formula is written out */
    public DeladFormel(String mall, int rader, int kolumner) {
        this.mall = mall;
        this.rader = rader;
        this.kolumner = kolumner;
    }

    @Override public String toString() {
        StringBuilder result = new StringBuilder(mall.length() + 8);
        int i = 0;
        while (i < mall.length()) {
            char c = mall.charAt(i);
            if (c == '"' || c == '\'' || c == '[') {
                int end = mall.indexOf(c == '[' ? ']' : c, i + 1);
                end = end < 0 ? mall.length() - 1 : end;
                result.append(mall, i, end + 1);
                i = end + 1;
            } else if (isWord(c)) {
                int end = i;
                while (end < mall.length() && isWord(mall.charAt(end))) {
                    end++;
                }
                boolean name = end < mall.length() && (mall.charAt(end) == '(' || mall.charAt(end) == '!');
                String word = mall.substring(i, end);
                result.append(name ? word : moved(word));
                i = end;
            } else {
                result.append(c);
                i++;
            }
        }
        return result.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c == '.' || c == '\\';
    }

    /** Moves {@code [$]COLUMN[$]ROW}; whatever else the word is stays. */
    private String moved(String word) {
        int i = 0;
        boolean fixedColumn = word.charAt(0) == '$';
        if (fixedColumn) {
            i++;
        }
        int column = 0;
        int letters = i;
        while (i < word.length() && i - letters < 4 && Character.toUpperCase(word.charAt(i)) >= 'A' && Character.toUpperCase(word.charAt(i)) <= 'Z') {
            column = column * 26 + Character.toUpperCase(word.charAt(i)) - 'A' + 1;
            i++;
        }
        if (i == letters || i == word.length() || column > COLUMNS) {
            return word;
        }
        boolean fixedRow = word.charAt(i) == '$';
        if (fixedRow) {
            i++;
        }
        int digits = i;
        int row = 0;
        while (i < word.length() && i - digits < 8 && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
            row = row * 10 + word.charAt(i) - '0';
            i++;
        }
        if (i == digits || i < word.length() || row < 1 || row > ROWS) {
            return word;
        }
        int newColumn = fixedColumn ? column : Math.floorMod(column - 1 + kolumner, COLUMNS) + 1;
        int newRow = fixedRow ? row : Math.floorMod(row - 1 + rader, ROWS) + 1;
        return (fixedColumn ? "$" : "") + Cell.kolumnnamn(newColumn - 1) + (fixedRow ? "$" : "") + newRow;
    }

    @Override public int length() {
        return toString().length();
    }

    @Override public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }
}
