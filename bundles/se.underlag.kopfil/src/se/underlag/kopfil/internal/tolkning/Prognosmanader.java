package se.underlag.kopfil.internal.tolkning;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.underlag.kopfil.internal.layout.Rubrik;

/** Reads the column that names the months of a row that are prognos (PR-02): {@code Okt, Nov}, {@code oktober november}, {@code 10, 11}. */
final class Prognosmanader {

    private static final List<String> NAMES = List.of("januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
            "oktober",
            "november", "december");
    private static final int SHORTEST = 3;

    private Prognosmanader() {
    }

    /** @param text of the cell, null for none; @return the months, 1 to 12; unreadable when a word of it is no month, for none may be lost */
    static Avlast<Set<Integer>> read(String text) {
        if (text == null) {
            return Avlast.tom();
        }
        Set<Integer> months = new TreeSet<>();
        for (String word : Rubrik.ord(text)) {
            int month = month(word);
            if (month == 0) {
                return Avlast.olaslig(text);
            }
            months.add(month);
        }
        return Avlast.av(months);
    }

    private static int month(String word) {
        if (word.matches("0?[1-9]|1[0-2]")) {
            return Integer.parseInt(word);
        }
        for (int i = 0; i < NAMES.size(); i++) {
            if (word.length() >= SHORTEST && NAMES.get(i).startsWith(word)) {
                return i + 1;
            }
        }
        return 0;
    }
}
