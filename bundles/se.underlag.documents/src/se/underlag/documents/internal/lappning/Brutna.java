package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.List;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.kalkyl.Cell;

/** The cells whose formulas pointed to rows that were taken out and now say #REF!, or that miss new rows, where they stand afterwards. */
final class Brutna {

    private static final String REF = "#REF!";
    private static final int TOLD = 10;

    private final List<String> celler = new ArrayList<>();
    private final List<String> utan = new ArrayList<>();
    private int fler;
    private int flerUtan;

    /** Notes the cell when its formula points to less than it did. @param kolumn from 0; @param rad from 1 */
    void koll(String before, String after, String blad, int kolumn, int rad) {
        if (count(after) <= count(before)) {
            return;
        }
        fler += add(celler, blad, kolumn, rad);
    }

    /** Notes a sum that does not get a new row, since it names its cells one by one. */
    void saknar(String blad, int kolumn, int rad) {
        flerUtan += add(utan, blad, kolumn, rad);
    }

    /** @return how many are too many to be told */
    private static int add(List<String> to, String blad, int kolumn, int rad) {
        if (to.size() >= TOLD) {
            return 1;
        }
        to.add(blad + "!" + Cell.kolumnnamn(kolumn) + rad);
        return 0;
    }

    private static int count(String formula) {
        int count = 0;
        for (int at = formula.indexOf(REF); at >= 0; at = formula.indexOf(REF, at + REF.length())) {
            count++;
        }
        return count;
    }

    /** @return what somebody must know of it, nothing when no formula broke */
    List<String> upplysningar() {
        List<String> told = new ArrayList<>();
        tell(told, "lapp.brutna", celler, fler);
        tell(told, "lapp.utanNya", utan, flerUtan);
        return told;
    }

    private static void tell(List<String> told, String key, List<String> celler, int fler) {
        if (!celler.isEmpty()) {
            String cells = String.join(", ", celler);
            told.add(Messages.of(key, fler == 0 ? cells : Messages.of("lapp.ochFler", cells, fler)));
        }
    }
}
