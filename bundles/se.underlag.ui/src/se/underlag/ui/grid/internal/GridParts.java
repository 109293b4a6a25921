package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.event.IStructuralChangeEvent;
import org.eclipse.nebula.widgets.nattable.resize.config.DefaultColumnResizeBindings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.sekretess.Diskret;

/** Puts the parts of a grid together. */
public final class GridParts<T> {

    private static final int STYLE = SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL;

    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final RowView<T> rows = new RowView<>();
    private final Arranger<T> arranger;
    private final RunningTotals<T> totals;
    private final Editing<T> editing;
    private final GroupHeadings<T> groups;
    private final Layers<T> layers;
    private final Selection<T> selection;
    private final Clipboards<T> clipboard;
    private final Wording<T> wording;
    private final TableInWords<T> words;
    private final ScreenReader reader;
    private final Columns<T> layout;
    private final ColumnMenu<T> menu;
    private final Area area;
    private final GridBar<T> bar;
    private final NatTable table;
    private final GridActions<T> actions;
    private final FillHandle handle;
    private final GridOutput<T> output;

    /** Builds the grid into the parent. */
    public GridParts(Composite parent, GridSpec<T> spec) {
        columns = spec.columns();
        formats = spec.formats();
        totals = new RunningTotals<>(spec.lines(), columns);
        editing = new Editing<>(spec.history());
        Keeper<T> keeper = new Keeper<>(rows);
        arranger = new Arranger<>(rows, totals, new Snapshots<>(rows, columns, formats), columns, later(parent.getDisplay()), GridParts::inJob,
                keeper);
        SortModel sort = new SortModel(arranger);
        groups = new GroupHeadings<>(rows, columns, totals, arranger);
        layers = new Layers<>(new BodyData<>(rows, columns, editing, groups), rows, columns, formats, totals, arranger, sort);
        layers.body().setConfigLabelAccumulator(new Labels<>(rows, columns, spec.states()));
        selection = new Selection<>(layers.selection(), rows, columns);
        clipboard = new Clipboards<>(parent.getDisplay(), selection, rows, columns, formats, editing, spec.newRows());
        actions = new GridActions<>(layers.selection(), selection, rows, formats, editing, clipboard, spec, parent.getShell());
        wording = new Wording<>(columns, formats, spec.states());

        layers.grid().addConfiguration(new DefaultEditConfiguration());
        layers.grid().addConfiguration(new DefaultColumnResizeBindings());
        area = new Area(parent);
        bar = new GridBar<>(area, rows, columns, arranger, this::focus, this::openColumns);
        table = new NatTable(area, STYLE, layers.root(), false);
        area.fill(bar, table);
        FilterRow<T> filters = new FilterRow<>(layers, selection, columns, arranger);
        layout = new Columns<>(columns, layers, arranger, spec.layouts());
        menu = new ColumnMenu<>(layout, arranger, filters);
        // bars that float over the grid would hide the totals
        table.setScrollbarsMode(SWT.NONE);
        table.addConfiguration(new SortKeys(sort));
        table.addConfiguration(filters);
        table.addConfiguration(menu);
        table.addConfiguration(new GroupKeys<>(rows, layers.selection(), arranger));
        table.addConfiguration(new FindKey(bar::find));
        handle = actions.configure(table, layers, columns, formats, spec.history() != null);
        output = new GridOutput<>(table, new Sheets<>(selection, rows, columns, formats, spec.states(), totals), spec.clock(), spec.problems(),
                spec.utforsel());
        table.configure();
        TextScale.follow(table);
        filters.shownIn(table);
        keeper.shownIn(table, layers);
        setDark(spec.dark());
        layout.shownIn(table);
        new CellTooltip(table, this::words);
        words = new TableInWords<>(table, layers, rows, selection, totals, wording, editing, groups);
        reader = new ScreenReader(table, words);
        selection.onChange(reader::moved);
        layers.body().addLayerListener(event -> {
            if (event instanceof IStructuralChangeEvent) {
                reader.replaced();
            }
        });
        table.addFocusListener(FocusListener.focusGainedAdapter(event -> selection.begin()));
        Diskret.folj(table, this::remask);
        WayOut.of(table);
    }

    /** Runs it in the UI thread, unless the grid is gone by then. */
    private Executor later(Display display) {
        return action -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!table().isDisposed()) {
                        action.run();
                    }
                });
            }
        };
    }

    static void inJob(Runnable work) {
        Job.createSystem("Arrange rows", (ICoreRunnable) monitor -> work.run()).schedule();
    }

    /** Runs it whenever somebody types into a cell that cannot be edited. */
    public void onRefused(Runnable listener) {
        layers.typing().onRefused(listener);
    }

    /** @return what keys, menus and commands do to the marked cells */
    public GridActions<T> actions() {
        return actions;
    }

    /** @return paper and pictures */
    public GridOutput<T> output() {
        return output;
    }

    /** @return where the fill handle is in the widget, null when it is not in sight */
    public Rectangle fillHandle() {
        return handle == null ? null : handle.bounds();
    }

    /** Shows other rows. */
    public void setRows(List<T> all) {
        arranger.setRows(all);
    }

    /** Follows rows that have come or gone, and changed ones. */
    public void followRows(List<T> all, Collection<T> changed) {
        arranger.followRows(all, changed);
    }

    /** Follows changed rows. */
    public void refresh(Collection<T> changed) {
        arranger.refresh(changed);
        table.redraw();
        reader.changed();
    }

    /** Paints everything again, also what may have been masked. */
    public void repaint() {
        arranger.unmask();
        table.redraw();
    }

    /** @return a sum, 0.00 where nothing is summed */
    public BigDecimal total(int line, String columnId) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).id().equals(columnId) && columns.get(column).isTotalled()) {
                return totals.get(line, column);
            }
        }
        return Belopp.NOLL;
    }

    /** @return what screen readers are told about the grid */
    ScreenReader reader() {
        return reader;
    }

    /** Gives the grid a name for screen readers. */
    public void setName(String name) {
        reader.setName(name);
        output.setTitle(name);
    }

    /** Changes the theme. */
    public void setDark(boolean dark) {
        table.setTheme(new ModernUnderlag(dark, table.getParent().getFont()));
        Palette palette = Palette.of(dark);
        table.setBackground(palette.ground());
        actions.setPalette(palette);
    }

    /** What is being typed goes when its cell is masked: a masked cell is locked. */
    private void remask() {
        ICellEditor editor = table.getActiveCellEditor();
        if (editor != null && !editor.isClosed() && selection.active().filter(cell -> cell.column().isHidden(cell.row())).isPresent()) {
            editor.close();
        }
        repaint();
        reader.changed();
    }

    private String words(String region, int columnIndex, int rowIndex) {
        Column<T> column = columns.get(Math.min(columnIndex, columns.size() - 1));
        return switch (region) {
        case Headers.FILTER_ROW -> isWrong(columnIndex) ? Messages.filterWrong : Messages.filterTip;
        case GridRegion.COLUMN_HEADER -> column.explanation();
        case GridRegion.BODY -> rows.isRow(rowIndex) ? wording.pointedAt(rows.get(rowIndex), column)
                : rows.groupAt(rowIndex) >= 0 ? groups.explanation(rowIndex, columnIndex) : null;
        case Layers.TOTALS_HEADER, Layers.TOTALS -> totals.explanation(Math.min(rowIndex, totals.lineCount() - 1));
        default -> null;
        };
    }

    private boolean isWrong(int column) {
        return Condition.parse(arranger.filter(column).text(), columns.get(column).type(), formats.get(column)).isUnreadable();
    }

    /** @return the active cell for screen readers, empty when there is none */
    public String activeCellInWords() {
        Point active = words.active();
        return active == null ? "" : new Announcement().of(words, active.y, active.x);
    }

    private void openColumns() {
        menu.openForAll(table);
    }

    /** @return how the columns are laid out */
    Columns<T> layout() {
        return layout;
    }

    private void focus() {
        table.setFocus();
    }

    /** Groups by a column, null for none. */
    public void groupBy(String columnId) {
        arranger.groupBy(columnId == null ? -1 : indexOf(columnId));
    }

    private int indexOf(String columnId) {
        int index = columns.stream().map(Column::id).toList().indexOf(columnId);
        if (index < 0) {
            throw new IllegalArgumentException("No column " + columnId);
        }
        return index;
    }

    /** @return whether the row is one of all, and will be marked at the latest when the filter that hid it is gone */
    public boolean reveal(T row, String columnId) {
        arranger.open(row);
        if (rows.placeOf(row) < 0 && rows.indexOf(row) >= 0) {
            bar.clearAll();
            arranger.whenAtRest(() -> {
                arranger.open(row);
                selection.reveal(row, columnId);
            });
            return columns.stream().anyMatch(column -> column.id().equals(columnId));
        }
        return selection.reveal(row, columnId);
    }

    /** Brings a place into sight. */
    public void scrollTo(int place) {
        layers.viewport().moveRowPositionIntoViewport(place);
    }

    /** @return what is filtered and searched by, and where it is scrolled */
    public Viewing viewing() {
        return new Viewing(arranger.filters(), bar.words(), layers.viewport().getOrigin().getY());
    }

    /** Shows what another grid of the same columns has shown. */
    public void view(Viewing what) {
        what.filters().forEach(arranger::filter);
        bar.search(what.words());
        arranger.whenAtRest(() -> layers.viewport().setOriginY(what.top()));
    }

    /** Puts the caret into the search field. */
    public void find() {
        bar.find();
    }

    /** @return the widget with all that belongs to the grid */
    public Composite area() {
        return area;
    }

    /** @return what sorts, filters and groups */
    public Arranger<T> arranger() {
        return arranger;
    }

    /** @return the row at a shown place */
    public T shown(int place) {
        return rows.get(place);
    }

    /** @return whether the row is shown */
    public boolean isShown(T row) {
        return rows.placeOf(row) >= 0;
    }

    /** @return the widget */
    public NatTable table() {
        return table;
    }

    /** @return the columns */
    public List<Column<T>> columns() {
        return columns;
    }

    /** @return what is marked */
    public Selection<T> selection() {
        return selection;
    }

    /** @return copy and paste */
    public Clipboards<T> clipboard() {
        return clipboard;
    }

    /** @return what makes edits */
    public Editing<T> editing() {
        return editing;
    }
}
