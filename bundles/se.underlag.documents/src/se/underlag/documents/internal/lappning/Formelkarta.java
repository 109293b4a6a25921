package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.underlag.documents.internal.lasning.DeladFormel;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.kalkyl.Cell;

/**
 * The formulas of a workbook and what they look at, so that the old result of one that depends on a changed cell can be taken away. What cannot be
 * followed (names, tables, INDIRECT, OFFSET) counts as depending on everything.
 */
final class Formelkarta {

    /** More formulas than this are not followed; all of them then count as depending on what changes. */
    private static final int MOST = 1_000_000;
    private static final int MOST_NESTED = 4;
    private static final int ROUNDS = 40;
    private static final int MOST_FIELDS = 20_000;
    private static final int ALL = 1 << 20;
    private static final Set<String> UNKNOWN = Set.of("INDIRECT", "OFFSET", "CELL");

    /** A shared formula where it is written out. */
    record Mall(String text, int rad, int kolumn) {
    }

    /** Several cells that one formula fills. @param tabell whether it is a data table and no array formula */
    record Falt(Omrade omrade, boolean tabell) {
    }

    private final Map<String, Integer> blad = new HashMap<>();
    private final List<Map<Integer, BitSet>> changed = new ArrayList<>();
    private final List<Map<Integer, BitSet>> touched = new ArrayList<>();
    private final List<Map<String, Mall>> shared = new ArrayList<>();
    private final List<List<Falt>> fields = new ArrayList<>();
    /** For each formula its sheet, row, column (with a bit for depending on everything), number of ranges, and each range as sheet, top, left, bottom, right. */
    private int[] formulas = new int[1 << 10];
    private int used;
    private int count;
    private boolean tooMany;
    private final Map<String, String> names;
    private Flyttare flyttare;
    /** Names that are looked up; more than this, and they count as depending on everything. */
    private int namesLeft = 2_000_000;

    /** @param namn of the sheets; @param names the formulas behind defined names, as {@link se.underlag.documents.internal.lasning.Arbetsbok} has them */
    Formelkarta(List<String> namn, Map<String, String> names) {
        this.names = names;
        for (String name : namn) {
            blad.putIfAbsent(name.toLowerCase(Locale.ROOT), changed.size());
            changed.add(new HashMap<>());
            touched.add(new HashMap<>());
            shared.add(new HashMap<>());
            fields.add(new ArrayList<>());
        }
    }

    /** A cell gets another value. */
    void changes(int sheet, int row, int column) {
        changed.get(sheet).computeIfAbsent(column, any -> new BitSet()).set(row);
    }

    /** A shared formula, where it is written out. */
    void shares(int sheet, String number, Mall mall) {
        if (shared.get(sheet).size() > 100_000) {
            throw Fel.forStor("formler");
        }
        shared.get(sheet).put(number, mall);
    }

    Mall mall(int sheet, String number) {
        return shared.get(sheet).get(number);
    }

    /** The numbers of the shared formulas whose own cell fulfils this. */
    Set<String> shared(int sheet, Predicate<Mall> which) {
        Set<String> result = new HashSet<>();
        shared.get(sheet).forEach((number, mall) -> {
            if (which.test(mall)) {
                result.add(number);
            }
        });
        return result;
    }

    void fills(int sheet, Falt falt) {
        if (fields.get(sheet).size() >= MOST_FIELDS) {
            throw Fel.forStor("formler");
        }
        fields.get(sheet).add(falt);
    }

    List<Falt> fields(int sheet) {
        return fields.get(sheet);
    }

    boolean isEmpty() {
        return count == 0 && !tooMany;
    }

    /** @param text the formula; with a number of a shared formula and no text, that one as it stands in this cell */
    void formula(int sheet, int row, int column, String text, String number) {
        if (tooMany) {
            return;
        }
        if (count++ >= MOST) {
            tooMany = true;
            formulas = new int[0];
            used = 0;
            return;
        }
        int start = used;
        add(sheet, row, column, 0);
        String formula = text;
        if (text.isEmpty() && number != null) {
            Mall mall = mall(sheet, number);
            formula = mall == null ? null : new DeladFormel(mall.text(), row - mall.rad(), column - mall.kolumn()).toString();
        }
        if (formula == null) {
            unknown(start);
            return;
        }
        Formel.replace(formula, new Samlare(start, sheet, row, 0));
    }

    /** Notes the ranges of one formula, and of the names in it. */
    private final class Samlare implements Formel.Ersattning {

        private final int start;
        private final int sheet;
        private final int row;
        private final int depth;

        Samlare(int start, int sheet, int row, int depth) {
            this.start = start;
            this.sheet = sheet;
            this.row = row;
            this.depth = depth;
        }

        @Override public String instead(String name, String last, Omrade omrade) {
            Integer index = name == null ? Integer.valueOf(sheet) : blad.get(name.toLowerCase(Locale.ROOT));
            if (last != null || depth > 0 && !omrade.fixed()) {
                unknown(start);
            } else if (index != null) {
                range(start, index, omrade.top(), omrade.left(), omrade.bottom(), omrade.right());
            }
            return null;
        }

        @Override public void name(String name, String rest) {
            if (rest.toLowerCase(Locale.ROOT).contains("#this row") || rest.startsWith("[@")) {
                range(start, sheet, row, 0, row, Formel.COLUMNS - 1);
                return;
            }
            String key = name.toLowerCase(Locale.ROOT);
            String meaning = names.getOrDefault(sheet + "!" + key, names.get(key));
            if (!rest.isEmpty() || meaning == null || depth >= MOST_NESTED || --namesLeft < 0) {
                unknown(start);
            } else {
                Formel.replace(meaning, new Samlare(start, sheet, row, depth + 1));
            }
        }

        @Override public void function(String name) {
            if (UNKNOWN.contains(name)) {
                unknown(start);
            }
        }
    }

    private void unknown(int start) {
        formulas[start + 2] |= ALL;
    }

    private void range(int start, int sheet, int top, int left, int bottom, int right) {
        formulas[start + 3]++;
        add(sheet, top, left, bottom, right);
    }

    private void add(int... values) {
        if (used + values.length > formulas.length) {
            formulas = Arrays.copyOf(formulas, formulas.length * 2);
        }
        for (int value : values) {
            formulas[used++] = value;
        }
    }

    /** Rows come and go too. */
    void moves(Flyttare newFlyttare) {
        flyttare = newFlyttare;
    }

    /** Follows the changes through the formulas; afterwards {@link #stale} knows. */
    void follow() {
        if (changed.stream().allMatch(Map::isEmpty) && (flyttare == null || flyttare.isEmpty())) {
            return;
        }
        boolean more = !tooMany;
        for (int round = 0; more; round++) {
            more = false;
            boolean all = round >= ROUNDS;
            int at = 0;
            while (at < used) {
                int ranges = formulas[at + 3];
                int column = formulas[at + 2] & ~ALL;
                boolean stale = all || column != formulas[at + 2];
                int next = at + 4 + ranges * 5;
                for (int i = at + 4; i < next && !stale; i += 5) {
                    int own = formulas[i] == formulas[at] ? formulas[at + 1] : 0;
                    stale = meets(formulas[i], formulas[i + 1], formulas[i + 2], formulas[i + 3], formulas[i + 4])
                            || reshaped(formulas[i], formulas[i + 1], formulas[i + 3], own, formulas[i + 2] == formulas[i + 4]);
                }
                if (stale) {
                    BitSet rows = touched.get(formulas[at]).computeIfAbsent(column, any -> new BitSet());
                    if (!rows.get(formulas[at + 1])) {
                        rows.set(formulas[at + 1]);
                        changes(formulas[at], formulas[at + 1], column);
                        more = true;
                    }
                }
                at = next;
            }
            more &= !all;
        }
    }

    private boolean reshaped(int sheet, int top, int bottom, int own, boolean column) {
        Radflytt flytt = flyttare == null ? null : flyttare.av(sheet);
        return flytt != null && flytt.changes(top, bottom, own, column);
    }

    private boolean meets(int sheet, int top, int left, int bottom, int right) {
        for (Map.Entry<Integer, BitSet> column : changed.get(sheet).entrySet()) {
            if (column.getKey() >= left && column.getKey() <= right) {
                int row = column.getValue().nextSetBit(top);
                if (row >= 0 && row <= bottom) {
                    return true;
                }
            }
        }
        return false;
    }

    /** @return whether the result that the formula in this cell has is no longer sure */
    boolean stale(int sheet, int row, int column) {
        if (tooMany) {
            return true;
        }
        BitSet rows = touched.get(sheet).get(column);
        return rows != null && rows.get(row);
    }

    /** @return whether any formula of the sheet is stale */
    boolean stale(int sheet) {
        return tooMany || !touched.get(sheet).isEmpty();
    }

    /** @return whether a formula in this row is stale */
    boolean stale(int sheet, int row) {
        if (tooMany) {
            return true;
        }
        for (BitSet rows : touched.get(sheet).values()) {
            if (rows.get(row)) {
                return true;
            }
        }
        return false;
    }

    /** Refuses when the cell is one of several that one formula fills. */
    void mayChange(int sheet, int row, int column) {
        for (Falt falt : fields.get(sheet)) {
            Omrade o = falt.omrade();
            if (row >= o.top() && row <= o.bottom() && column >= o.left() && column <= o.right()) {
                throw Fel.of(falt.tabell() ? "lapp.datatabell" : "lapp.matris", null, Cell.kolumnnamn(column) + row);
            }
        }
    }
}
