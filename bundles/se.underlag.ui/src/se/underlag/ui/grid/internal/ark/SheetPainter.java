package se.underlag.ui.grid.internal.ark;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints rows of a sheet onto paper or a picture: always dark on light, prognos green with its P. */
public final class SheetPainter {

    /** Height of a row in pixels at 100 %. */
    public static final int ROW = 24;

    private static final int SIDE = 5;
    private static final Color TEXT = new Color(0x1F, 0x23, 0x28);
    private static final Color LINE = new Color(0xB8, 0xBF, 0xC6);
    private static final Color HEADING = new Color(0xEC, 0xEF, 0xF2);
    private static final Color FORECAST = new Color(0xDD, 0xF3, 0xDF);
    private static final Color GROUND = new Color(0xFF, 0xFF, 0xFF);
    private static final String FORECAST_SIGN = "P";

    private final GC gc;
    private final double scale;
    private final Font plain;
    private final Font bold;

    /** @param font of the text at 100 %; @param scale device pixels per pixel at 100 % */
    public SheetPainter(GC gc, FontData font, double scale, double fontScale) {
        this.gc = gc;
        this.scale = scale;
        int height = Math.max(1, (int) Math.round(font.getHeight() * fontScale));
        plain = new Font(gc.getDevice(), new FontData(font.getName(), height, SWT.NORMAL));
        bold = new Font(gc.getDevice(), new FontData(font.getName(), height, SWT.BOLD));
    }

    /** Paints headings and rows. @return the y below them */
    public int paint(Sheet sheet, PageLayout.Page page, int left, int top) {
        int y = line(
                page.columns().stream().map(i -> new Sheet.Cell(sheet.headings().get(i).text(), sheet.headings().get(i).right(), false)).toList(),
                sheet, page, left, top, bold, HEADING);
        for (int row = page.from(); row < page.to(); row++) {
            y = line(cells(sheet.rows().get(row), page), sheet, page, left, y, plain, GROUND);
        }
        if (page.totals()) {
            for (List<Sheet.Cell> total : sheet.totals()) {
                y = line(cells(total, page), sheet, page, left, y, bold, HEADING);
            }
        }
        return y;
    }

    private static List<Sheet.Cell> cells(List<Sheet.Cell> row, PageLayout.Page page) {
        return page.columns().stream().map(row::get).toList();
    }

    private int line(List<Sheet.Cell> cells, Sheet sheet, PageLayout.Page page, int left, int top, Font font, Color ground) {
        int height = pixels(ROW);
        int x = left;
        for (int i = 0; i < cells.size(); i++) {
            int width = pixels(sheet.headings().get(page.columns().get(i)).width());
            cell(cells.get(i), new Rectangle(x, top, width, height), font, cells.get(i).forecast() ? FORECAST : ground);
            x += width;
        }
        return top + height;
    }

    private void cell(Sheet.Cell cell, Rectangle at, Font font, Color ground) {
        gc.setBackground(ground);
        gc.fillRectangle(at);
        gc.setForeground(LINE);
        gc.drawRectangle(at);
        gc.setForeground(TEXT);
        gc.setFont(font);
        int side = pixels(SIDE);
        int sign = cell.forecast() ? gc.textExtent(FORECAST_SIGN).x + side : 0;
        String text = shortened(cell.text(), at.width - 2 * side - sign);
        int y = at.y + (at.height - gc.getFontMetrics().getHeight()) / 2;
        if (cell.forecast()) {
            gc.drawText(FORECAST_SIGN, at.x + side, y, SWT.DRAW_TRANSPARENT);
        }
        int x = cell.right() ? at.x + at.width - side - gc.textExtent(text).x : at.x + side + sign;
        gc.drawText(text, x, y, SWT.DRAW_TRANSPARENT);
    }

    /** Text that is too wide ends in dots. */
    private String shortened(String text, int width) {
        String line = text.replaceAll("\\s*\\R\\s*", " ");
        if (gc.textExtent(line).x <= width) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(line.substring(0, middle) + "…").x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : line.substring(0, low) + "…";
    }

    /** Writes a line of text beside the table. @param right whether it ends at x rather than begins there */
    public void text(String text, int x, int y, boolean strong, boolean right) {
        gc.setForeground(TEXT);
        gc.setFont(strong ? bold : plain);
        gc.drawText(text, right ? x - gc.textExtent(text).x : x, y, SWT.DRAW_TRANSPARENT);
    }

    /** @return device pixels of so many at 100 % */
    public int pixels(int at100) {
        return (int) Math.round(at100 * scale);
    }

    /** Lets go of the fonts. */
    public void dispose() {
        plain.dispose();
        bold.dispose();
    }
}
