package se.underlag.kopfil.internal.farg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.internal.layout.Rubrik;

/**
 * Counts the marks of a table's data rows as they stream by. White fills and black text are no marks; after {@value #MEST} marks of a kind no
 * further one is taken up, so that a file of a million shades needs no memory.
 */
public final class Fargsamlare {

    /** So many different marks of a kind are told apart. */
    static final int MEST = 200;

    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;
    private static final int LONGEST_WORD = 24;

    /** What people write beside a row that is no decision yet, as headings are compared. */
    private static final Set<String> WORDS = Set.of("prognos", "prognosticerad", "prognosticerat", "prognostiserad", "prognostiserat", "preliminar",
            "preliminart", "prel", "planerad", "planerat", "kommande");

    private final Kind fills = new Kind(Kalla.FYLLNING);
    private final Kind fonts = new Kind(Kalla.TYPSNITT);
    private final Kind conditions = new Kind(Kalla.VILLKOR);
    private final Map<String, Mark> words = new LinkedHashMap<>();
    private final Map<Integer, Integer> months;
    private final IntPredicate prognos;
    private final int[] columns;

    private static final class Mark {

        private final int rgb;
        private final String word;
        private final List<String> examples = new ArrayList<>(Fargfynd.EXEMPEL);
        private int count;

        Mark(int rgb, String word) {
            this.rgb = rgb;
            this.word = word;
        }

        void count(Cell cell, int row) {
            if (count++ < Fargfynd.EXEMPEL) {
                examples.add(cell.adress(row));
            }
        }

        Fargfynd found(Kalla kalla, boolean forslag) {
            return new Fargfynd(rgb, kalla, count, examples, forslag, word == null ? Fargnamn.of(rgb) : word);
        }
    }

    private static final class Kind {

        private final Kalla kalla;
        private final Map<Integer, Mark> marks = new LinkedHashMap<>();
        private Mark latest;

        Kind(Kalla kalla) {
            this.kalla = kalla;
        }

        void count(int rgb, Cell cell, int row) {
            if (latest == null || latest.rgb != rgb) {
                Mark mark = marks.get(rgb);
                if (mark == null) {
                    if (marks.size() == MEST) {
                        return;
                    }
                    mark = new Mark(rgb, null);
                    marks.put(rgb, mark);
                }
                latest = mark;
            }
            latest.count(cell, row);
        }

        void into(List<Fargfynd> found, IntPredicate prognos) {
            marks.values().stream().map(mark -> mark.found(kalla, prognos.test(mark.rgb))).forEach(found::add);
        }
    }

    /**
     * @param manader the months of the amount columns, by column
     * @param prognos whether a fill means prognos unless somebody says otherwise
     */
    public Fargsamlare(Map<Integer, Integer> manader, IntPredicate prognos) {
        months = Map.copyOf(manader);
        this.prognos = prognos;
        columns = manader.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Counts a data row of the table. */
    public void rad(Kalkylrad rad) {
        for (int column : columns) {
            Cell cell = rad.cell(column);
            if (cell != null && !cell.isTom()) {
                cell(cell, rad.nummer());
            }
        }
        for (Cell cell : rad.celler()) {
            if (cell.typ() == Cell.Typ.TEXT && cell.text().length() <= LONGEST_WORD && !months.containsKey(cell.kolumn())) {
                word(cell, rad.nummer());
            }
        }
    }

    private void cell(Cell cell, int row) {
        boolean filled = cell.fyllning() >= 0 && cell.fyllning() != WHITE;
        if (filled) {
            fills.count(cell.fyllning(), cell, row);
        }
        // the text of a cell that its fill makes prognos says nothing more: dark green on light green is a style of its own
        if (cell.typsnitt() > BLACK && !(filled && prognos.test(cell.fyllning()))) {
            fonts.count(cell.typsnitt(), cell, row);
        }
        if (cell.villkorsfyllning() >= 0 && cell.villkorsfyllning() != WHITE) {
            conditions.count(cell.villkorsfyllning(), cell, row);
        }
    }

    private void word(Cell cell, int row) {
        String text = cell.text();
        // most texts begin otherwise, and are not worth taking apart
        int first = text.isEmpty() ? ' ' : text.charAt(0);
        if (Character.isLetter(first) && "pk".indexOf(Character.toLowerCase(first)) < 0) {
            return;
        }
        String key = Rubrik.tat(text);
        if (WORDS.contains(key)) {
            words.computeIfAbsent(key, any -> new Mark(-1, Rubrik.rad(text))).count(cell, row);
        }
    }

    /** @return the marks: fills, then text, conditions and words, each the most used first */
    public List<Fargfynd> fynd() {
        List<Fargfynd> found = new ArrayList<>();
        fills.into(found, prognos);
        fonts.into(found, any -> false);
        conditions.into(found, any -> false);
        words.values().stream().map(mark -> mark.found(Kalla.TEXT, false)).forEach(found::add);
        return ordered(found);
    }

    /** @return the marks of several sheets as those of one table */
    public static List<Fargfynd> tillsammans(List<List<Fargfynd>> blad) {
        if (blad.size() == 1) {
            return blad.get(0);
        }
        Map<List<Object>, Fargfynd> all = new LinkedHashMap<>();
        blad.forEach(sheet -> sheet.forEach(mark -> all.merge(
                List.of(mark.kalla(), mark.rgb(), mark.kalla() == Kalla.TEXT ? Rubrik.tat(mark.namn()) : ""), mark,
                (one, other) -> new Fargfynd(one.rgb(), one.kalla(), one.antal() + other.antal(),
                        Stream.concat(one.exempel().stream(), other.exempel().stream()).distinct().limit(Fargfynd.EXEMPEL).toList(), one.forslag(),
                        one.namn()))));
        return ordered(all.values());
    }

    private static List<Fargfynd> ordered(Collection<Fargfynd> found) {
        return found.stream().sorted(Comparator.comparing(Fargfynd::kalla).thenComparing(Comparator.comparingInt(Fargfynd::antal).reversed()))
                .toList();
    }
}
