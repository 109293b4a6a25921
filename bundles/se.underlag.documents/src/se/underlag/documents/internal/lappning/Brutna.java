package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.List;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.kalkyl.Cell;

/** The cells whose formulas pointed to rows that were taken out and now say #REF!, where they stand afterwards. */
final class Brutna {

    private static final String REF = "#REF!";
    private static final int TOLD = 10;

    private final List<String> celler = new ArrayList<>();
    private int fler;

    /** Notes the cell when its formula points to less than it did. @param kolumn from 0; @param rad from 1 */
    void koll(String before, String after, String blad, int kolumn, int rad) {
        if (count(after) <= count(before)) {
            return;
        }
        if (celler.size() < TOLD) {
            celler.add(blad + "!" + Cell.kolumnnamn(kolumn) + rad);
        } else {
            fler++;
        }
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
        if (celler.isEmpty()) {
            return List.of();
        }
        String cells = String.join(", ", celler);
        return List.of(Messages.of("lapp.brutna", fler == 0 ? cells : Messages.of("lapp.ochFler", cells, fler)));
    }
}
