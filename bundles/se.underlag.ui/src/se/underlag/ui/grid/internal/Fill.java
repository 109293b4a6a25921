package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
        return region.height == 1 ? fill(new Rectangle(region.x, region.y - 1, region.width, 1), region, false, true)
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

    private List<String> fill(Rectangle source, Rectangle region, boolean series, boolean onlyMarked) {
        Refusals<T> refusals = new Refusals<>(editing);
        List<Entry<T>> cells = new ArrayList<>();
        boolean downwards = region.y < source.y || region.y + region.height > source.y + source.height;
        int lanes = downwards ? region.width : region.height;
        for (int lane = 0; lane < lanes; lane++) {
            int along = downwards ? region.x + lane : region.y + lane;
            List<Object> values = values(source, along, downwards);
            if (isHidden(source, along, downwards)) {
                refusals.add(selection.columnAt(downwards ? along : source.x), downwards ? source.y : along, Messages.sourceHidden);
                continue;
            }
            Steps steps = series ? Steps.of(values) : null;
            int first = downwards ? source.y : source.x;
            int from = downwards ? region.y : region.x;
            int to = downwards ? region.y + region.height : region.x + region.width;
            for (int at = from; at < to; at++) {
                int offset = at - first;
                int column = downwards ? along : at;
                int place = downwards ? at : along;
                int index = Math.floorMod(offset, values.size());
                if (offset != index && (!onlyMarked || selection.contains(downwards ? along : at, downwards ? at : along))) {
                    Object value = steps == null ? values.get(index) : steps.at(offset);
                    add(cells, refusals, place, column, downwards ? column : source.x + index, value);
                }
            }
        }
        editing.setAll(cells, Messages.labelFill);
        return refusals.told(Messages.fillRefused);
    }

    private List<Object> values(Rectangle source, int along, boolean downwards) {
        List<Object> values = new ArrayList<>();
        int from = downwards ? source.y : source.x;
        int size = downwards ? source.height : source.width;
        for (int at = from; at < from + size; at++) {
            values.add(selection.columnAt(downwards ? along : at).valueOf(rows.get(downwards ? at : along)));
        }
        return values;
    }

    /** A masked value must not come to light in a cell that is not masked. */
    private boolean isHidden(Rectangle source, int along, boolean downwards) {
        int from = downwards ? source.y : source.x;
        int size = downwards ? source.height : source.width;
        return IntStream.range(from, from + size)
                .anyMatch(at -> selection.columnAt(downwards ? along : at).isHidden(rows.get(downwards ? at : along)));
    }

    private void add(List<Entry<T>> cells, Refusals<T> refusals, int place, int position, int sourcePosition, Object value) {
        Column<T> column = selection.columnAt(position);
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
