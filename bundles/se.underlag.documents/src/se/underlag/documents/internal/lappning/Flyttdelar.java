package se.underlag.documents.internal.lappning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes what stands around the cells follow their rows: conditional formats, validations, merged cells, links, panes, breaks and print areas, and in
 * parts of their own tables, comments and their boxes, drawings, charts and pivot tables. One set of names serves all of them.
 */
final class Flyttdelar {

    /** Attributes that hold ranges, by element; those of the second set cover new rows as the row they are made after. */
    private static final Map<String, String> RANGES = Map.ofEntries(Map.entry("dimension", "ref"), Map.entry("selection", "sqref"),
            Map.entry("mergeCell", "ref"), Map.entry("autoFilter", "ref"), Map.entry("sortState", "ref"), Map.entry("sortCondition", "ref"),
            Map.entry("conditionalFormatting", "sqref"), Map.entry("dataValidation", "sqref"), Map.entry("hyperlink", "ref"),
            Map.entry("protectedRange", "sqref"), Map.entry("ignoredError", "sqref"), Map.entry("cellWatch", "r"), Map.entry("inputCells", "r"),
            Map.entry("table", "ref"), Map.entry("comment", "ref"), Map.entry("threadedComment", "ref"), Map.entry("location", "ref"),
            Map.entry("scenarios", "sqref"));
    private static final Set<String> COVERING = Set.of("conditionalFormatting", "dataValidation", "protectedRange", "ignoredError");
    private static final Set<String> TIGHT = Set.of("mergeCell", "hyperlink", "comment", "threadedComment", "selection", "location");
    private static final Set<String> REMOVABLE = Set.of("mergeCell", "conditionalFormatting", "dataValidation", "hyperlink", "protectedRange",
            "ignoredError", "cellWatch", "comment", "threadedComment", "autoFilter", "sortState", "sortCondition");
    private static final Set<String> CONTAINERS = Set.of("mergeCells", "dataValidations", "hyperlinks", "protectedRanges", "ignoredErrors",
            "cellWatches", "rowBreaks");
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula",
            "totalsRowFormula");

    private final Flyttare flyttare;
    private final int sheet;
    private Splits splits;
    private Taggar t;
    private boolean breaks;
    private boolean removed;
    private int oldTop;
    private int newTop;

    /** @param sheet the sheet the part belongs to, -1 for none */
    Flyttdelar(Flyttare flyttare, int sheet) {
        this.flyttare = flyttare;
        this.sheet = sheet;
    }

    /** @return the part, or piece of one, afterwards; the same bytes when nothing moves */
    byte[] moved(String part, byte[] bytes) {
        splits = new Splits(bytes);
        t = new Taggar(part, bytes);
        breaks = false;
        removed = false;
        while (t.next()) {
            if (t.is("rowBreaks")) {
                breaks = !t.closing;
            }
            if (t.closing && (t.is("conditionalFormatting") || t.is("dataValidation"))) {
                oldTop = 0;
            }
            if (t.is("mergeCells") && t.closing) {
                merges(bytes);
            }
            if (!t.closing) {
                element();
            }
        }
        byte[] result = splits.result();
        return result == bytes || !removed ? result : Flyttrakning.counted(part, result, CONTAINERS);
    }

    private Radflytt own() {
        return sheet < 0 ? null : flyttare.av(sheet);
    }

    private void element() {
        String name = t.name();
        if (FORMULAS.contains(name)) {
            formula();
        } else if (name.equals("worksheetSource")) {
            source();
        } else if (own() != null) {
            if (RANGES.containsKey(name)) {
                range(name);
            } else {
                place(name);
            }
        }
    }

    private void formula() {
        int from = t.end;
        boolean relative = t.is("formula") || t.is("formula1") || t.is("formula2");
        if (t.empty || !t.next()) {
            return;
        }
        // an element with others in it holds no formula itself
        if (t.closing) {
            String old = Xmltext.decode(t.bytes(), from, t.start);
            String now = relative && oldTop > 0 ? flyttare.fran(sheet, oldTop, newTop, old) : flyttare.formel(sheet, 0, old);
            if (!now.equals(old)) {
                splits.replace(from, t.start, Xmltext.element(now));
            }
        } else {
            element();
        }
    }

    private void source() {
        int target = flyttare.sheet(t.value("sheet"));
        if (target >= 0 && flyttare.av(target) != null && t.find("ref")) {
            int from = t.valueFrom;
            int to = t.valueTo;
            String now = flyttare.omraden(target, t.value(), false);
            if (!now.isEmpty()) {
                splits.replace(from, to, now);
            }
        }
    }

    private void range(String name) {
        if (name.equals("selection") && t.find("activeCell")) {
            // the two attributes may stand in either order, so the tag is written whole
            selection();
            return;
        }
        if (name.equals("table")) {
            Tabellkoll.krav(t, own());
        }
        if (!t.find(RANGES.get(name))) {
            return;
        }
        int from = t.valueFrom;
        int to = t.valueTo;
        String old = t.value();
        String now = flyttare.omraden(sheet, old, COVERING.contains(name), TIGHT.contains(name) ? Radflytt.TIGHT : 0);
        if (COVERING.contains(name)) {
            told(old, now);
        }
        if (name.equals("mergeCell") && single(now)) {
            // a cell merged with itself makes Excel repair the workbook
            now = "";
        }
        if (!now.isEmpty()) {
            splits.replace(from, to, now);
        } else if (REMOVABLE.contains(name)) {
            int start = t.start;
            t.leave();
            splits.replace(start, t.end, "");
            removed = true;
        }
    }

    private static boolean single(String range) {
        Omrade o = range.isEmpty() ? null : Flyttare.omrade(range);
        return o != null && !o.wholeColumns() && o.top() == o.bottom() && o.left() == o.right();
    }

    /** The formulas of formats and validations are told from the first row of their first range. */
    private void told(String old, String now) {
        Omrade before = Flyttare.omrade(old.trim().split("\\s+")[0]);
        Omrade after = now.isEmpty() ? null : Flyttare.omrade(now.split(" ")[0]);
        boolean known = before != null && after != null && !before.wholeColumns();
        oldTop = known ? before.top() : 0;
        newTop = known ? after.top() : 0;
    }

    private void selection() {
        String cell = flyttare.omraden(sheet, t.value("activeCell"), false, Radflytt.TIGHT);
        String range = t.value("sqref") == null ? null : flyttare.omraden(sheet, t.value("sqref"), false, Radflytt.TIGHT);
        Map<String, String> wanted = new LinkedHashMap<>();
        if (!cell.isEmpty()) {
            wanted.put("activeCell", cell);
            if (range != null) {
                wanted.put("sqref", range.isEmpty() ? cell : range);
            }
            splits.replace(t.start, t.end, Tagg.with(t, wanted));
        }
    }

    /** Places told by a row's number or a corner alone. */
    private void place(String name) {
        switch (name) {
        case "shape" -> {
            int after = Kommentarform.borta(t, own());
            if (after >= 0) {
                splits.replace(t.start, after, "");
                t.end = after;
            }
        }
        case "sheetView" -> corner();
        case "pane" -> pane();
        case "brk" -> {
            if (breaks && t.find("id")) {
                splits.replace(t.valueFrom, t.valueTo, Integer.toString(own().ny(t.number(t.valueFrom, t.valueTo) + 1) - 1));
            }
        }
        case "row", "Row" -> {
            int from = t.end;
            if (!t.empty && t.next() && t.closing) {
                String number = Xmltext.decode(t.bytes(), from, t.start).trim();
                splits.replace(from, t.start, index(number));
            }
        }
        case "Anchor" -> anchor();
        case "sqref" -> {
            int from = t.end;
            if (!t.empty && t.next() && t.closing) {
                String now = flyttare.omraden(sheet, Xmltext.decode(t.bytes(), from, t.start), true);
                if (!now.isEmpty()) {
                    splits.replace(from, t.start, now);
                }
            }
        }
        default -> {
            // nothing that tells a place
        }
        }
    }

    /** Rows are counted from 0 in drawings. */
    private String index(String number) {
        return number.matches("\\d{1,7}") ? Integer.toString(own().ny(Integer.parseInt(number) + 1) - 1) : number;
    }

    private void corner() {
        if (t.find("topLeftCell")) {
            int from = t.valueFrom;
            int to = t.valueTo;
            Omrade cell = Flyttare.omrade(t.value());
            if (cell != null) {
                splits.replace(from, to, cell.rows(own().ny(cell.rad1()), own().ny(cell.rad1())).toString());
            }
        }
    }

    /** Rows put in above the split stay above it. */
    private void pane() {
        Map<String, String> wanted = new LinkedHashMap<>();
        Omrade cell = t.value("topLeftCell") == null ? null : Flyttare.omrade(t.value("topLeftCell"));
        if (cell != null) {
            wanted.put("topLeftCell", cell.rows(own().ny(cell.rad1()), own().ny(cell.rad1())).toString());
        }
        String split = t.value("ySplit");
        String state = t.value("state");
        if (state != null && state.startsWith("frozen") && split != null && split.matches("\\d{1,6}") && Integer.parseInt(split) > 0) {
            wanted.put("ySplit", Integer.toString(Math.max(1, own().ny(Integer.parseInt(split)))));
        }
        if (!wanted.isEmpty()) {
            splits.replace(t.start, t.end, Tagg.with(t, wanted));
        }
    }

    /** {@code column, offset, row, offset} of two corners. */
    private void anchor() {
        int from = t.end;
        if (t.empty || !t.next() || !t.closing) {
            return;
        }
        String[] numbers = Xmltext.decode(t.bytes(), from, t.start).split(",");
        if (numbers.length == 8) {
            numbers[2] = " " + index(numbers[2].trim());
            numbers[6] = " " + index(numbers[6].trim());
            splits.replace(from, t.start, String.join(",", numbers));
        }
    }

    /** Cells merged within the row that a new row is made after are merged in the new one too. */
    private void merges(byte[] bytes) {
        Radflytt flytt = own();
        if (flytt == null) {
            return;
        }
        List<String> added = new ArrayList<>();
        Taggar old = new Taggar(t.part(), bytes);
        while (old.next()) {
            Omrade o = old.starts("mergeCell") && old.find("ref") ? Flyttare.omrade(old.value()) : null;
            if (o == null || o.top() != o.bottom()) {
                continue;
            }
            for (int i = 0; i < flytt.nya().size(); i++) {
                if (flytt.nya().get(i).formatFran() == o.top()) {
                    added.add("<" + t.prefix() + "mergeCell ref=\"" + o.rows(flytt.nummer(i), flytt.nummer(i)) + "\"/>");
                }
            }
        }
        splits.insert(t.start, String.join("", added));
        removed |= !added.isEmpty();
    }
}
