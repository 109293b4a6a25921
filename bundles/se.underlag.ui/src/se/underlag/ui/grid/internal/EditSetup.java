package se.underlag.ui.grid.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.ContextualEditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.data.validate.ContextualDataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import se.underlag.base.Belopp;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.CellFormat.UnreadableException;
import se.underlag.ui.grid.Choice;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.sekretess.Sekretess;

/** Registers for each column how its cells are shown, which editor opens, what it accepts and whether it may open at all. */
final class EditSetup<T> extends AbstractRegistryConfiguration {

    private final RowView<T> rows;
    private final List<Column<T>> columns;
    private final List<CellFormat> formats;
    private final Editing<T> editing;
    private final CellMoves<T> moves;
    private final TextEditor.MarkedValue marked;

    EditSetup(RowView<T> rows, List<Column<T>> columns, List<CellFormat> formats, Editing<T> editing, CellMoves<T> moves,
            TextEditor.MarkedValue marked) {
        this.moves = moves;
        this.marked = marked;
        this.rows = rows;
        this.columns = columns;
        this.formats = formats;
        this.editing = editing;
    }

    @Override public void configureRegistry(IConfigRegistry registry) {
        for (int i = 0; i < columns.size(); i++) {
            Column<T> column = columns.get(i);
            CellFormat format = formats.get(i);
            String label = Labels.of(i);
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Shown(column, format), DisplayMode.NORMAL, label);
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Typed(format), DisplayMode.EDIT, label);
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new Allowed(column), DisplayMode.EDIT, label);
            registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Checked(column), DisplayMode.EDIT, label);
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor(column), DisplayMode.EDIT, label);
        }
        registry.registerConfigAttribute(EditConfigAttributes.ACTIVATE_EDITOR_ON_TRAVERSAL, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, new ShownWhileTyping());
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new ShownWhileTyping());
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Sum(), DisplayMode.NORMAL, Labels.TOTAL);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Sum(), DisplayMode.NORMAL, Labels.GROUP);
    }

    private ICellEditor editor(Column<?> column) {
        return column.type() == ColumnType.VAL ? new ChoiceEditor(column.choices().stream().map(Choice::label).toList(), moves, marked)
                : new TextEditor(moves, marked);
    }

    /** A value for the eye, or the mask over it. */
    private final class Shown extends DisplayConverter {

        private final Column<T> column;
        private final CellFormat format;

        Shown(Column<T> column, CellFormat format) {
            this.column = column;
            this.format = format;
        }

        @Override public Object canonicalToDisplayValue(ILayerCell cell, IConfigRegistry registry, Object value) {
            int row = cell.getRowIndex();
            boolean hidden = value != null && rows.isRow(row) && column.isHidden(rows.get(row));
            return hidden ? column.sekretess().mask() : canonicalToDisplayValue(value);
        }

        @Override public Object canonicalToDisplayValue(Object value) {
            return format.shown(value);
        }

        @Override public Object displayToCanonicalValue(Object text) {
            throw new UnsupportedOperationException();
        }
    }

    /** A value in an editor. */
    private static final class Typed extends DisplayConverter {

        private final CellFormat format;

        Typed(CellFormat format) {
            this.format = format;
        }

        @Override public Object canonicalToDisplayValue(Object value) {
            return format.raw(value);
        }

        @Override public Object displayToCanonicalValue(Object text) {
            try {
                return format.read(text == null ? "" : text.toString());
            } catch (UnreadableException unreadable) {
                throw new ConversionFailedException(unreadable.getMessage(), unreadable);
            }
        }
    }

    /** A sum below the rows. */
    private static final class Sum extends DisplayConverter {

        @Override public Object canonicalToDisplayValue(Object value) {
            if (value instanceof String name) {
                return name;
            }
            return value == null ? "" : Sekretess.BELOPP.visa(Belopp.svenska((BigDecimal) value));
        }

        @Override public Object displayToCanonicalValue(Object text) {
            throw new UnsupportedOperationException();
        }
    }

    /** The editor marks the text and says why beside it; by default the text would go to the log, and it may be personal data. */
    private static final class ShownWhileTyping extends AbstractEditErrorHandler {

        ShownWhileTyping() {
            super(null);
        }

        @Override public void displayError(ICellEditor cellEditor, IConfigRegistry configRegistry, Exception e) {
            // the editor's own handlers have shown it
        }
    }

    private final class Allowed extends ContextualEditableRule {

        private final Column<T> column;

        Allowed(Column<T> column) {
            this.column = column;
        }

        @Override public boolean isEditable(ILayerCell cell, IConfigRegistry configRegistry) {
            return rows.isRow(cell.getRowIndex()) && editing.mayEdit(rows.get(cell.getRowIndex()), column);
        }
    }

    private final class Checked extends ContextualDataValidator {

        private final Column<T> column;

        Checked(Column<T> column) {
            this.column = column;
        }

        @Override public boolean validate(ILayerCell cell, IConfigRegistry configRegistry, Object newValue) {
            Optional<String> refused = column.check(rows.get(cell.getRowIndex()), newValue);
            if (refused.isPresent()) {
                throw new ValidationFailedException(refused.get());
            }
            return true;
        }
    }
}
