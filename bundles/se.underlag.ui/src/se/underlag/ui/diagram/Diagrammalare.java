package se.underlag.ui.diagram;

import java.math.BigDecimal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import se.underlag.ui.Tema;
import se.underlag.ui.internal.Messages;
import se.underlag.ui.sekretess.Sekretess;

/**
 * Paints a year as stacked bars, on the screen or on a picture. Actual cost is solid, forecast is hatched with an outline, so that the two are
 * told apart without colours.
 */
final class Diagrammalare {

    private static final RGB FAKTISK = new RGB(47, 111, 181);
    private static final RGB FAKTISK_MORK = new RGB(96, 158, 222);
    private static final RGB FAKTISK_KONTRAST = new RGB(102, 224, 255);
    private static final RGB PROGNOS = new RGB(34, 125, 74);
    private static final RGB PROGNOS_MORK = new RGB(104, 201, 145);
    private static final RGB PROGNOS_KONTRAST = new RGB(107, 255, 142);
    private static final RGB LINJE = new RGB(216, 220, 226);
    private static final RGB LINJE_MORK = new RGB(78, 82, 88);
    private static final RGB LINJE_KONTRAST = new RGB(140, 140, 140);
    private static final int GAP = 8;
    private static final int HATCH = 6;
    private static final int LINE_SPACE = 34;

    private final boolean dark;
    private final Color background;
    private final Color text;

    Diagrammalare(boolean dark, Color background, Color text) {
        this.dark = dark;
        this.background = background;
        this.text = text;
    }

    /** Paints into the area. */
    void paint(GC gc, Rectangle area, Arsserie bild) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(background);
        gc.fillRectangle(area);
        int line = gc.getFontMetrics().getHeight();
        legend(gc, area.x + GAP, area.y + GAP, line);
        int top = area.y + GAP * 2 + line + line / 2;
        int height = area.y + area.height - line - GAP * 2 - top;
        if (height < line) {
            return;
        }
        Diagramskala scale = Diagramskala.of(bild.faktiskt(), bild.prognos(), Math.max(1, height / LINE_SPACE));
        int left = area.x + GAP * 2 + scale.linjer().stream().mapToInt(value -> gc.textExtent(label(value)).x).max().orElse(0);
        Rectangle plot = new Rectangle(left, top, area.x + area.width - GAP - left, height);
        axis(gc, plot, scale, line);
        int slot = plot.width / 12;
        for (int month = 1; month <= 12; month++) {
            month(gc, plot, scale, bild, month, slot);
        }
        gc.setForeground(text);
        int zero = plot.y + scale.y(BigDecimal.ZERO, plot.height);
        gc.drawLine(plot.x, zero, plot.x + plot.width, zero);
    }

    private static String label(BigDecimal value) {
        return Sekretess.BELOPP.visa(Diagramskala.tkr(value));
    }

    private void legend(GC gc, int x, int y, int line) {
        int size = line - 4;
        int at = x;
        solid(gc, new Rectangle(at, y + 2, size, size));
        at += size + GAP;
        at += write(gc, Messages.diagram_faktisk, at, y) + GAP * 3;
        hatched(gc, new Rectangle(at, y + 2, size, size));
        at += size + GAP;
        at += write(gc, Messages.diagram_prognos, at, y) + GAP * 3;
        write(gc, Messages.diagram_tkr, at, y);
    }

    private int write(GC gc, String words, int x, int y) {
        gc.setForeground(text);
        gc.drawText(words, x, y, true);
        return gc.textExtent(words).x;
    }

    private void axis(GC gc, Rectangle plot, Diagramskala scale, int line) {
        for (BigDecimal value : scale.linjer()) {
            int y = plot.y + scale.y(value, plot.height);
            gc.setForeground(color(LINJE, LINJE_MORK, LINJE_KONTRAST));
            gc.drawLine(plot.x, y, plot.x + plot.width, y);
            String label = label(value);
            Point extent = gc.textExtent(label);
            write(gc, label, plot.x - GAP - extent.x, y - line / 2);
        }
    }

    private void month(GC gc, Rectangle plot, Diagramskala scale, Arsserie bild, int month, int slot) {
        int width = Math.max(3, slot * 3 / 5);
        int x = plot.x + (month - 1) * slot + (slot - width) / 2;
        String name = Manad.kort(month);
        name = gc.textExtent(name).x + GAP / 2 < slot ? name : name.substring(0, 1);
        Point extent = gc.textExtent(name);
        write(gc, name, plot.x + (month - 1) * slot + (slot - extent.x) / 2, plot.y + plot.height + GAP / 2);
        BigDecimal faktiskt = bild.faktiskt().orZero(month);
        BigDecimal prognos = bild.prognos().orZero(month);
        BigDecimal base = faktiskt.signum() == prognos.signum() ? faktiskt : BigDecimal.ZERO;
        if (faktiskt.signum() != 0) {
            solid(gc, bar(plot, scale, x, width, BigDecimal.ZERO, faktiskt));
        }
        if (prognos.signum() != 0) {
            hatched(gc, bar(plot, scale, x, width, base, base.add(prognos)));
        }
    }

    private static Rectangle bar(Rectangle plot, Diagramskala scale, int x, int width, BigDecimal from, BigDecimal to) {
        int upper = plot.y + scale.y(from.max(to), plot.height);
        int lower = plot.y + scale.y(from.min(to), plot.height);
        return new Rectangle(x, upper, width, Math.max(1, lower - upper));
    }

    private void solid(GC gc, Rectangle bar) {
        gc.setBackground(color(FAKTISK, FAKTISK_MORK, FAKTISK_KONTRAST));
        gc.fillRectangle(bar);
    }

    private void hatched(GC gc, Rectangle bar) {
        gc.setBackground(background);
        gc.fillRectangle(bar);
        gc.setForeground(color(PROGNOS, PROGNOS_MORK, PROGNOS_KONTRAST));
        gc.setClipping(bar);
        for (int offset = -bar.height; offset < bar.width; offset += HATCH) {
            gc.drawLine(bar.x + offset, bar.y + bar.height, bar.x + offset + bar.height, bar.y);
        }
        gc.setClipping((Rectangle) null);
        gc.drawRectangle(bar.x, bar.y, bar.width - 1, bar.height - 1);
    }

    private Color color(RGB light, RGB forDark, RGB forContrast) {
        return new Color(!dark ? light : Tema.hogKontrast() ? forContrast : forDark);
    }
}
