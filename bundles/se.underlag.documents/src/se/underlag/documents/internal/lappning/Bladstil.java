package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.underlag.documents.internal.lappning.Stilbok.Slag;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Varde;

/**
 * The format that a cell of one sheet gets. A cell keeps its own where that suits the value; a number in a format for days or texts gets the number
 * format that the column's numbers have, a day that of the column's days.
 */
final class Bladstil {

    private static final int GENERAL = 0;
    private static final int SHORT_DATE = 14;
    /** Rows looked at to learn how a column's values look; changed rows are always looked at. */
    private static final int LEARNED = 200;
    private static final String FORMULA_BEGINS = "=+-@";

    private record Kolumner(int first, int last, int stil) {
    }

    private final Stilbok stilar;
    private final boolean ar1904;
    private final List<Kolumner> kolumner = new ArrayList<>();
    private final Map<Integer, Integer> numberFormat = new HashMap<>();
    private final Map<Integer, Integer> dateFormat = new HashMap<>();
    private int left = LEARNED;

    /** @param head the sheet up to its rows */
    Bladstil(Stilbok stilar, boolean ar1904, Taggar head) {
        this.stilar = stilar;
        this.ar1904 = ar1904;
        while (head.next()) {
            if (head.starts("col") && head.find("style")) {
                int style = head.number("style", 0);
                kolumner.add(new Kolumner(head.number("min", 1) - 1, head.number("max", 1) - 1, style));
            }
        }
    }

    boolean ar1904() {
        return ar1904;
    }

    boolean learns() {
        return left > 0;
    }

    void learned() {
        left--;
    }

    /** A cell that is there. */
    void seen(int column, int style) {
        if (style > 0) {
            Slag slag = stilar.slag(style);
            if (slag == Slag.DATUM) {
                dateFormat.put(column, style);
            } else if (slag == Slag.TAL) {
                numberFormat.put(column, style);
            }
        }
    }

    /** The format of a column's cells that are not there. */
    int ofColumn(int column) {
        for (Kolumner some : kolumner) {
            if (column >= some.first() && column <= some.last()) {
                return some.stil();
            }
        }
        return 0;
    }

    /** @return the format of a cell that had this one and gets the value and fill */
    int of(int style, int column, Varde value, Fyllning fill) {
        int format = Stilbok.BEHALL;
        boolean text = value.text() != null;
        if (value.tal() != null && stilar.slag(style) != Slag.TAL) {
            format = neighbour(numberFormat, column, GENERAL);
        } else if (value.datum() != null && stilar.slag(style) != Slag.DATUM) {
            format = neighbour(dateFormat, column, SHORT_DATE);
        }
        boolean quoted = text && !value.text().isEmpty() && FORMULA_BEGINS.indexOf(value.text().charAt(0)) >= 0;
        return stilar.stil(style, format, quoted, value.tal() != null || value.datum() != null, fill);
    }

    private int neighbour(Map<Integer, Integer> styles, int column, int standard) {
        Integer style = styles.get(column);
        return style == null ? standard : stilar.format(style);
    }
}
