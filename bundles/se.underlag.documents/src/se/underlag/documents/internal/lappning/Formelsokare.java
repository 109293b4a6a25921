package se.underlag.documents.internal.lappning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Goes through the rows of a sheet before anything is written and notes its formulas, and the rows that are asked for. */
final class Formelsokare {

    private final Formelkarta karta;
    private final Flyttare flyttare;
    private final int sheet;
    private boolean follows;
    private final Set<Integer> wanted;
    private final Map<Integer, byte[]> rows = new HashMap<>();
    private final Taggar t;
    private final Cellplats plats = new Cellplats();

    /** @param wanted rows whose bytes are kept */
    Formelsokare(Formelkarta karta, Flyttare flyttare, int sheet, String part, Set<Integer> wanted) {
        this.karta = karta;
        this.flyttare = flyttare;
        this.sheet = sheet;
        this.wanted = wanted;
        this.t = new Taggar(part);
    }

    /** The rows that were asked for and are there, by number. */
    Map<Integer, byte[]> rows() {
        return rows;
    }

    /** @return whether a formula of the sheet points to rows that move */
    boolean follows() {
        return follows;
    }

    void read(Radstrom in) {
        int number = 0;
        boolean plain = in.prefix().isEmpty();
        while (in.next()) {
            byte[] bytes = in.bytes();
            boolean formulas = !plain || hasFormula(bytes, in.from, in.to);
            if (formulas || !wanted.isEmpty()) {
                t.over(bytes, in.from, in.to);
                t.next();
                number = t.number("r", number + 1);
                if (wanted.contains(number)) {
                    rows.put(number, Arrays.copyOfRange(bytes, in.from, in.to));
                }
                if (formulas) {
                    row(number);
                }
            } else {
                number = number(bytes, in.from, in.to, number);
            }
            in.done();
        }
    }

    private int number(byte[] bytes, int from, int to, int before) {
        int end = from;
        while (bytes[end] != '>') {
            end++;
        }
        t.over(bytes, from, Math.min(to, end + 1));
        return t.next() ? t.number("r", before + 1) : before + 1;
    }

    /** @return whether there may be a formula in the row, whose elements have no prefix */
    static boolean hasFormula(byte[] bytes, int from, int to) {
        for (int i = from; i < to - 2; i++) {
            if (bytes[i] == '<' && (bytes[i + 1] == 'f' && bytes[i + 2] != 'o' || bytes[i + 1] == '!')) {
                return true;
            }
        }
        return false;
    }

    private void row(int number) {
        int column = -1;
        while (t.next()) {
            if (!t.starts("c")) {
                continue;
            }
            plats.read(t, column);
            column = plats.kolumn;
            if (plats.formelFrom >= 0) {
                formula(number, column);
            }
        }
    }

    private void formula(int row, int column) {
        String text = plats.formel(t);
        Omrade ref = plats.formelRef();
        follows = follows || !text.isEmpty() && flyttare.formel(sheet, row, text) != text;
        switch (plats.formelTyp) {
        case "shared" -> {
            if (!text.isEmpty()) {
                karta.shares(sheet, plats.formelNummer, new Formelkarta.Mall(text, row, column));
            }
            karta.formula(sheet, row, column, text, plats.formelNummer);
        }
        case "array", "dataTable" -> {
            boolean table = plats.formelTyp.equals("dataTable");
            if (ref != null && (table || ref.top() != ref.bottom() || ref.left() != ref.right())) {
                karta.fills(sheet, new Formelkarta.Falt(ref, table));
            }
            karta.formula(sheet, row, column, text, null);
        }
        default -> karta.formula(sheet, row, column, text, null);
        }
    }
}
