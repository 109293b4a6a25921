package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.internal.Editing.Entry;

/**
 * Fills cells from their neighbours: Ctrl+D, Ctrl+R and the handle. Numbers and dates are copied; with Ctrl held they go on as a series. What
 * cannot take its value is left as it is and told. One edit.
 */
public final class Fill<T> {

    private final Selection<T> selection;
    private final CellMoves<T> moves;
    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final Editing<T> editing;

    Fill(Selection<T> selection, CellMoves<T> moves, RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats, Editing<T> editing) {
        this.selection = selection;
        this.moves = moves;
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
        this.editing = editing;
    }

    /** Copies the first marked row into the others; into a single one the row above. @return what was left out, in sentences */
    public List<String> down() {
        Rectangle region = moves.bounds();
        if (region == null || region.height == 1 && region.y == 0) {
            return List.of();
        }
        int above = region.y - 1;
        while (above > 0 && !rows.isRow(above)) {
            above--;
        }
        return region.height == 1 ? fill(new Rectangle(region.x, above, region.width, 1), region, false, true)
                : fill(new Rectangle(region.x, region.y, region.width, 1), region, false, true);
    }

    /** Copies the first marked column into the others; into a single one the column to the left. */
    public List<String> right() {
        Rectangle region = moves.bounds();
        if (region == null || region.width == 1 && region.x == 0) {
            return List.of();
        }
        return region.width == 1 ? fill(new Rectangle(region.x - 1, region.y, 1, region.height), region, false, true)
                : fill(new Rectangle(region.x, region.y, 1, region.height), region, false, true);
    }

    /**
     * Fills a region from a part of it.
     *
     * @param source positions with the values
     * @param region positions to fill; goes beyond the source in one direction
     * @param series whether numbers and dates go on rather than repeat
     * @return what was left out, in sentences
     */
    List<String> fill(Rectangle source, Rectangle region, boolean series) {
        return fill(source, region, series, false);
    }

    private List<String> fill(Rectangle source, Rectangle marked, boolean series, boolean onlyMarked) {
        Rectangle region = marked.union(source);
        boolean downwards = region.height > source.height;
        int[] given = downwards ? places(source) : positions(source);
        if (given.length == 0) {
            return List.of();
        }
        Refusals<T> refusals = new Refusals<>(editing);
        List<Entry<T>> cells = new ArrayList<>();
        for (int lane : downwards ? positions(region) : places(region)) {
            Lane one = new Lane(downwards, lane, given, downwards ? places(region) : positions(region));
            if (one.isHidden()) {
                refusals.add(selection.columnAt(one.column(given[0])), one.place(given[0]), Messages.sourceHidden);
            } else {
                one.fill(series, onlyMarked, cells, refusals);
            }
        }
        editing.setAll(cells, Messages.labelFill);
        return refusals.told(Messages.fillRefused);
    }

    /** A column that is filled downwards or a row that is filled sideways. @param given where its values stand @param along all that it covers */
    private final class Lane {

        private final boolean downwards;
        private final int lane;
        private final int[] given;
        private final int[] along;

        Lane(boolean downwards, int lane, int[] given, int[] along) {
            this.downwards = downwards;
            this.lane = lane;
            this.given = given;
            this.along = along;
        }

        int column(int at) {
            return downwards ? lane : at;
        }

        int place(int at) {
            return downwards ? at : lane;
        }

        /** A masked value must not come to light in a cell that is not masked. */
        boolean isHidden() {
            return IntStream.of(given).anyMatch(at -> selection.columnAt(column(at)).isHidden(rows.get(place(at))));
        }

        void fill(boolean series, boolean onlyMarked, List<Entry<T>> cells, Refusals<T> refusals) {
            List<Object> values = new ArrayList<>();
            IntStream.of(given).forEach(at -> values.add(selection.columnAt(column(at)).valueOf(rows.get(place(at)))));
            Steps steps = series ? Steps.of(values) : null;
            int first = Arrays.binarySearch(along, given[0]);
            for (int i = 0; i < along.length; i++) {
                int at = along[i];
                int index = Math.floorMod(i - first, given.length);
                boolean wanted = !onlyMarked || selection.contains(column(at), place(at));
                if (wanted && Arrays.binarySearch(given, at) < 0) {
                    Object value = steps == null ? values.get(index) : steps.at(i - first);
                    add(cells, refusals, place(at), column(at), column(given[index]), value);
                }
            }
        }
    }

    /** The headings of groups are no rows. */
    private int[] places(Rectangle region) {
        return IntStream.range(region.y, region.y + region.height).filter(rows::isRow).toArray();
    }

    private static int[] positions(Rectangle region) {
        return IntStream.range(region.x, region.x + region.width).toArray();
    }

    private void add(List<Entry<T>> cells, Refusals<T> refusals, int place, int position, int sourcePosition, Object value) {
        Column<T> column = selection.columnAt(position);
        if (!rows.isRow(place)) {
            return;
        }
        T row = rows.get(place);
        try {
            Object own = converted(selection.columnAt(sourcePosition), column, value);
            if (Objects.equals(own, column.valueOf(row))) {
                return;
            }
            if (refusals.takes(row, column, own, place)) {
                cells.add(new Entry<>(row, column, own));
            }
        } catch (UnreadableException unreadable) {
            refusals.add(column, place, unreadable.getMessage());
        }
    }

    private Object converted(Column<T> from, Column<T> to, Object value) throws UnreadableException {
        boolean same = from == to || from.type() == to.type() && from.choices().equals(to.choices());
        return same || value == null ? value : formats.get(columns.indexOf(to)).read(formats.get(columns.indexOf(from)).raw(value));
    }

    /** How a series goes on: by the difference of its first and last value, by one when there is only one; dates by months where they can. */
    private record Steps(List<Object> values) {

        static Steps of(List<Object> values) {
            boolean numbers = values.stream().allMatch(value -> value instanceof BigDecimal || value instanceof Integer);
            boolean dates = values.stream().allMatch(LocalDate.class::isInstance);
            return values.isEmpty() || !numbers && !dates ? null : new Steps(values);
        }

        Object at(int offset) {
            Object first = values.get(0);
            Object second = values.size() > 1 ? values.get(1) : null;
            if (first instanceof LocalDate date) {
                return second == null ? date.plusDays(offset) : dated(date, (LocalDate) second, offset);
            }
            if (first instanceof Integer number) {
                return number + offset * (second == null ? 1 : (Integer) second - number);
            }
            BigDecimal start = (BigDecimal) first;
            BigDecimal step = second == null ? BigDecimal.ONE : ((BigDecimal) second).subtract(start);
            return start.add(step.multiply(BigDecimal.valueOf(offset)));
        }

        /** Two last days of months step by months, as two same days of months do. */
        private static LocalDate dated(LocalDate first, LocalDate second, int offset) {
            boolean lastDays = first.getDayOfMonth() == first.lengthOfMonth() && second.getDayOfMonth() == second.lengthOfMonth();
            if (first.getDayOfMonth() == second.getDayOfMonth() || lastDays) {
                long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), second.withDayOfMonth(1));
                LocalDate stepped = first.plus(Period.ofMonths(Math.toIntExact(months * offset)));
                return lastDays ? stepped.withDayOfMonth(stepped.lengthOfMonth()) : stepped;
            }
            return first.plusDays(ChronoUnit.DAYS.between(first, second) * offset);
        }
    }
}
