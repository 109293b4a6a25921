package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.IThemeExtension;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.SWT;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import se.underlag.ui.grid.CellMark;

/** The look of the product's grids: flat, quiet lines, money to the right, what needs attention in colour and sign. Light or dark. */
final class ModernUnderlag extends ModernNatTableThemeConfiguration {

    private static final int SIDE = 6;

    private final Palette palette;
    private final boolean dark;

    ModernUnderlag(boolean dark, Font font) {
        this.dark = dark;
        this.palette = Palette.of(dark);
        fonts(font);
        body();
        headers();
        addThemeExtension(new Signs());
    }

    private void fonts(Font font) {
        FontData bold = font.getFontData()[0];
        bold.setStyle(SWT.BOLD);
        defaultFont = font;
        defaultSelectionFont = font;
        cHeaderFont = font;
        cHeaderSelectionFont = font;
        rHeaderFont = font;
        rHeaderSelectionFont = font;
        cornerFont = font;
        cornerSelectionFont = font;
        summaryRowFont = GUIHelper.getFont(bold);
        summaryRowSelectionFont = summaryRowFont;
    }

    private void body() {
        defaultBgColor = palette.ground();
        defaultFgColor = palette.text();
        evenRowBgColor = palette.ground();
        oddRowBgColor = palette.ground();
        defaultSelectionBgColor = palette.selection();
        defaultSelectionFgColor = palette.selectionText();
        selectionAnchorSelectionBgColor = palette.ground();
        selectionAnchorSelectionFgColor = palette.text();
        selectionAnchorBorderStyle = new BorderStyle(2, palette.anchor(), LineStyleEnum.SOLID);
        selectionAnchorSelectionBorderStyle = selectionAnchorBorderStyle;
        selectionAnchorGridBorderStyle = new BorderStyle(1, palette.anchor(), LineStyleEnum.SOLID);
        freezeSeparatorColor = palette.anchor();
        fillHandleColor = palette.anchor();
        fillHandleBorderStyle = new BorderStyle(1, palette.ground(), LineStyleEnum.SOLID);
        fillHandleRegionBorderStyle = new BorderStyle(2, palette.anchor(), LineStyleEnum.DASHED);
    }

    private void headers() {
        cHeaderBgColor = palette.header();
        cHeaderFgColor = palette.headerText();
        cHeaderSelectionBgColor = palette.headerMarked();
        cHeaderSelectionFgColor = palette.headerText();
        cHeaderFullSelectionBgColor = palette.headerMarked();
        cHeaderFullSelectionFgColor = palette.headerText();
        rHeaderBgColor = palette.header();
        rHeaderFgColor = palette.headerText();
        rHeaderHAlign = HorizontalAlignmentEnum.RIGHT;
        rHeaderSelectionBgColor = palette.headerMarked();
        rHeaderSelectionFgColor = palette.headerText();
        rHeaderFullSelectionBgColor = palette.headerMarked();
        rHeaderFullSelectionFgColor = palette.headerText();
        cornerBgColor = palette.header();
        cornerFgColor = palette.headerText();
        cornerSelectionBgColor = palette.header();
        renderCornerGridLines = true;
        renderColumnHeaderGridLines = true;
    }

    @Override public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = new BackgroundPainter(new MarkPainter(padded(new TextPainter(false, false)), palette));
        rHeaderCellPainter = new BackgroundPainter(padded(new TextPainter(false, false)));
        rHeaderSelectionCellPainter = rHeaderCellPainter;
        cornerCellPainter = rHeaderCellPainter;
        cHeaderCellPainter = new BackgroundPainter(padded(new HeadingPainter(new TextPainter(false, false), palette)));
        cHeaderSelectionCellPainter = cHeaderCellPainter;
        sortHeaderCellPainter = cHeaderCellPainter;
        selectedSortHeaderCellPainter = sortHeaderCellPainter;
    }

    private static ICellPainter padded(ICellPainter painter) {
        return new PaddingDecorator(painter, 0, SIDE, 0, SIDE, false);
    }

    /** The styles of the labels that {@link Labels} gives. */
    private final class Signs implements IThemeExtension {

        @Override public void registerStyles(IConfigRegistry registry) {
            registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.line());
            style(registry, CellMark.PROGNOS.name(), palette.prognos(), null, null, null);
            style(registry, Labels.BAND, palette.header(), palette.headerText(), HorizontalAlignmentEnum.LEFT, summaryRowFont);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new GroupBand(palette), DisplayMode.NORMAL, Labels.BAND);
            style(registry, Labels.GROUP, palette.totals(), palette.text(), null, summaryRowFont);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                    new BackgroundPainter(new GroupPainter(padded(new TextPainter(false, false)))), DisplayMode.NORMAL, Labels.GROUP);
            style(registry, Labels.FILTER, palette.ground(), palette.text(), HorizontalAlignmentEnum.LEFT, null);
            style(registry, Labels.FILTER_ON, palette.selection(), palette.selectionText(), null, null);
            style(registry, Labels.FILTER_WRONG, null, palette.negative(), null, null);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                    new BackgroundPainter(new FilterPainter(padded(new TextPainter(false, false)), palette)), DisplayMode.NORMAL, Labels.FILTER);
            style(registry, Labels.NUMBER, null, null, HorizontalAlignmentEnum.RIGHT, null);
            style(registry, Labels.NEGATIVE, null, palette.negative(), null, null);
            style(registry, Labels.TOTAL, palette.totals(), palette.text(), HorizontalAlignmentEnum.RIGHT, summaryRowFont);
            style(registry, Labels.TOTAL_NAME, palette.totals(), palette.text(), HorizontalAlignmentEnum.LEFT, summaryRowFont);
        }

        private void style(IConfigRegistry registry, String label, Color background, Color foreground, HorizontalAlignmentEnum align, Font font) {
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, background);
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, foreground);
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, align);
            style.setAttributeValue(CellStyleAttributes.FONT, font);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
        }

        @Override public void unregisterStyles(IConfigRegistry registry) {
            registry.unregisterConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR);
            registry.unregisterConfigAttribute(CellConfigAttributes.CELL_PAINTER, DisplayMode.NORMAL, Labels.FILTER);
            registry.unregisterConfigAttribute(CellConfigAttributes.CELL_PAINTER, DisplayMode.NORMAL, Labels.GROUP);
            registry.unregisterConfigAttribute(CellConfigAttributes.CELL_PAINTER, DisplayMode.NORMAL, Labels.BAND);
            for (String label : new String[] { CellMark.PROGNOS.name(), Labels.BAND, Labels.GROUP, Labels.FILTER, Labels.FILTER_ON,
                    Labels.FILTER_WRONG,
                    Labels.NUMBER,
                    Labels.NEGATIVE, Labels.TOTAL, Labels.TOTAL_NAME }) {
                registry.unregisterConfigAttribute(CellConfigAttributes.CELL_STYLE, DisplayMode.NORMAL, label);
            }
        }
    }
}
