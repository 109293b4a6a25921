package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.underlag.ui.grid.Column;

/**
 * How a person has laid out a grid.
 *
 * @param columns from left to right, hidden ones too
 * @param frozen how many of the shown columns stay in sight
 * @param sort the columns that the rows are sorted by, the most important first
 * @param groupBy the column with sub-totals, null for none
 */
record ColumnLayout(List<Placed> columns, int frozen, List<Sorted> sort, String groupBy) {

    private static final String FROZEN = "frozen";
    private static final String SORT = "sort";
    private static final String GROUP = "group";
    private static final String COLUMNS = "columns";

    ColumnLayout {
        columns = List.copyOf(columns);
        sort = List.copyOf(sort);
    }

    /** A column. @param width in pixels at 100 % */
    record Placed(String id, int width, boolean hidden) {
    }

    /** A column of the order. */
    record Sorted(String id, boolean ascending) {
    }

    /** @return the layout that the columns were described with */
    static ColumnLayout described(List<? extends Column<?>> columns) {
        return new ColumnLayout(columns.stream().map(column -> new Placed(column.id(), column.width(), false)).toList(),
                (int) columns.stream().filter(Column::isFrozen).count(), List.of(), null);
    }

    /** @return the layout as it is kept */
    String text() {
        String all = columns.stream().map(one -> (one.hidden() ? "-" : "+") + one.id() + ":" + one.width()).collect(Collectors.joining(","));
        String order = sort.stream().map(one -> (one.ascending() ? "+" : "-") + one.id()).collect(Collectors.joining(","));
        return FROZEN + "=" + frozen + ";" + SORT + "=" + order + ";" + GROUP + "=" + (groupBy == null ? "" : groupBy) + ";" + COLUMNS + "=" + all;
    }

    /**
     * @param text as it was kept, perhaps by another version of the program
     * @return the layout for these columns: those it does not know stand behind the one they are described after, those that are gone are left out
     */
    static ColumnLayout read(String text, List<? extends Column<?>> described) {
        Map<String, String> parts = Arrays.stream(text.split(";")).filter(part -> part.contains("="))
                .collect(Collectors.toMap(part -> part.substring(0, part.indexOf('=')), part -> part.substring(part.indexOf('=') + 1), (a, b) -> a));
        ColumnLayout standard = described(described);
        Map<String, Placed> known = new LinkedHashMap<>();
        standard.columns().forEach(one -> known.put(one.id(), one));
        List<Placed> placed = new ArrayList<>();
        for (String one : parts.getOrDefault(COLUMNS, "").split(",")) {
            int colon = one.lastIndexOf(':');
            Placed was = colon < 1 ? null : known.remove(one.substring(1, colon));
            if (was != null) {
                placed.add(new Placed(was.id(), number(one.substring(colon + 1), was.width()), one.charAt(0) == '-'));
            }
        }
        known.values().forEach(one -> placed.add(behind(one, standard.columns(), placed), one));
        List<Sorted> order = Arrays.stream(parts.getOrDefault(SORT, "").split(",")).filter(one -> one.length() > 1)
                .map(one -> new Sorted(one.substring(1), one.charAt(0) == '+')).filter(one -> isColumn(one.id(), described)).toList();
        String group = parts.getOrDefault(GROUP, "");
        int shown = (int) placed.stream().filter(one -> !one.hidden()).count();
        return new ColumnLayout(placed, Math.max(0, Math.min(number(parts.getOrDefault(FROZEN, ""), standard.frozen()), shown - 1)), order,
                isColumn(group, described) ? group : null);
    }

    private static int behind(Placed one, List<Placed> described, List<Placed> placed) {
        List<String> now = placed.stream().map(Placed::id).toList();
        for (int i = described.indexOf(one) - 1; i >= 0; i--) {
            int place = now.indexOf(described.get(i).id());
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    private static boolean isColumn(String id, List<? extends Column<?>> columns) {
        return columns.stream().anyMatch(column -> column.id().equals(id));
    }

    private static int number(String text, int otherwise) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : otherwise;
    }
}
