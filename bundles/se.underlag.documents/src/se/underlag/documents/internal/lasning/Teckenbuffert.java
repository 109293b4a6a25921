package se.underlag.documents.internal.lasning;

import java.util.Arrays;

/** Characters gathered from the pieces in which a parser hands them out; used again for each cell. */
final class Teckenbuffert {

    char[] tecken = new char[256];
    int antal;

    void clear() {
        antal = 0;
    }

    private void room(int length) {
        if (antal + length > tecken.length) {
            tecken = Arrays.copyOf(tecken, Math.max(antal + length, tecken.length * 2));
        }
    }

    /** Adds ASCII. */
    void append(byte[] from, int start, int length) {
        room(length);
        for (int i = 0; i < length; i++) {
            tecken[antal + i] = (char) from[start + i];
        }
        antal += length;
    }

    void append(String text) {
        room(text.length());
        text.getChars(0, text.length(), tecken, antal);
        antal += text.length();
    }

    void append(char[] from, int start, int length) {
        room(length);
        System.arraycopy(from, start, tecken, antal, length);
        antal += length;
    }

    /** Drops white space at both ends. */
    void trim() {
        int start = 0;
        while (start < antal && tecken[start] <= ' ') {
            start++;
        }
        while (antal > start && tecken[antal - 1] <= ' ') {
            antal--;
        }
        if (start > 0) {
            antal -= start;
            System.arraycopy(tecken, start, tecken, 0, antal);
        }
    }

    boolean isBlank() {
        for (int i = 0; i < antal; i++) {
            if (tecken[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** @return the text, with Excel's {@code _xHHHH_} for characters that XML cannot hold turned back */
    String text() {
        for (int i = 0; i + 6 < antal; i++) {
            if (isEscape(i)) {
                return unescaped(i);
            }
        }
        return new String(tecken, 0, antal);
    }

    private boolean isEscape(int at) {
        if (tecken[at] != '_' || at + 6 >= antal || tecken[at + 1] != 'x' || tecken[at + 6] != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(tecken[i], 16) < 0 || tecken[i] > 'f') {
                return false;
            }
        }
        return true;
    }

    private String unescaped(int first) {
        StringBuilder result = new StringBuilder(antal).append(tecken, 0, first);
        int i = first;
        while (i < antal) {
            if (isEscape(i)) {
                result.append((char) Integer.parseInt(new String(tecken, i + 2, 4), 16));
                i += 7;
            } else {
                result.append(tecken[i++]);
            }
        }
        return result.toString();
    }

    @Override public String toString() {
        return new String(tecken, 0, antal);
    }
}
