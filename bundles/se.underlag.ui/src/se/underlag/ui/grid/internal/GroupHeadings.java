package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.Column;
import se.underlag.ui.sekretess.Sekretess;

/** What the headings of groups show: whose rows they are and how many, and the sub-total of each column that is summed. */
final class GroupHeadings<T> {

    private static final String OPEN = "\u25BE ";
    private static final String CLOSED = "\u25B8 ";

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final RunningTotals<T> totals;
    private final Arranger<T> arranger;

    GroupHeadings(RowView<T> rows, List<Column<T>> columns, RunningTotals<T> totals, Arranger<T> arranger) {
        this.rows = rows;
        this.columns = columns;
        this.totals = totals;
        this.arranger = arranger;
    }

    /** @return the sub-total in a column that is summed, otherwise the name with the sign of open or closed */
    Object value(int place, int column) {
        Group group = rows.groups().get(rows.groupAt(place));
        if (columns.get(column).isTotalled()) {
            return BigDecimal.valueOf(group.sums()[column], 2);
        }
        return (arranger.isOpen(place) ? OPEN : CLOSED) + name(place);
    }

    /** @return whose rows and how many, {@code Korttid – 12 rader} */
    String name(int place) {
        Group group = rows.groups().get(rows.groupAt(place));
        Column<T> by = columns.get(arranger.shownGroupBy());
        String name = group.name().isEmpty() ? NLS.bind(Messages.groupWithout, by.label().toLowerCase(Locale.ROOT))
                : by.sekretess().visa(group.name());
        return NLS.bind(group.size() == 1 ? Messages.groupOfOne : Messages.groupName, name, Formats.count(group.size()));
    }

    /** @return the cell for screen readers: in the first column whose rows they are, in summed columns the sub-total */
    String said(int place, int column, boolean first) {
        if (first) {
            return NLS.bind(arranger.isOpen(place) ? Messages.groupOpen : Messages.groupClosed, name(place));
        }
        return columns.get(column).isTotalled() ? amount((BigDecimal) value(place, column)) : Messages.emptyCell;
    }

    /** @return each of the totals lines over the group's rows, one a line: actual and forecast apart (PR-02); empty where nothing is summed */
    String explanation(int place, int column) {
        if (!columns.get(column).isTotalled()) {
            return Messages.groupTip;
        }
        Group group = rows.groups().get(rows.groupAt(place));
        int[] theirs = Arrays.copyOfRange(rows.shownIndices(), group.from(), group.to());
        StringJoiner lines = new StringJoiner("\n");
        lines.add(name(place));
        long[][] sums = totals.parts().sum(theirs);
        for (int line = 0; line < sums.length; line++) {
            lines.add(NLS.bind(Messages.groupLine, totals.line(line).label(), amount(BigDecimal.valueOf(sums[line][column], 2))));
        }
        return lines.toString();
    }

    private static String amount(BigDecimal sum) {
        return Sekretess.BELOPP.visa(Belopp.svenska(sum));
    }
}
