package se.underlag.ui.grid.internal;

import java.util.Locale;

/** Text as searching compares it: without regard to capitals, to the kind of blank and to the kind of minus. */
final class Folding {

    private Folding() {
    }

    /** @return the text, comparable; amounts lose their grouping, so that 1234 finds {@code 1 234,50} */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ' || letter == '\u00A0' || letter == '\u202F';
            if (blank && i > 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
                continue;
            }
            folded.append(blank ? ' ' : letter == '\u2212' ? '-' : letter);
        }
        return folded.toString().toLowerCase(Locale.ROOT).strip();
    }
}
