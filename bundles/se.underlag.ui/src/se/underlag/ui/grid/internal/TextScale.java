package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.FixedScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.swt.graphics.GC;

/**
 * Makes rows and columns follow the size of the text. A desktop can enlarge text alone (WCAG 2.1, 1.4.4: to 200 %), which SWT does not count as
 * scaling; what scales the whole screen needs nothing here.
 */
final class TextScale {

    /** Height in pixels of a line of ordinary text, for which rows and columns are measured. */
    private static final int ORDINARY_LINE = 18;
    private static final int ORDINARY_DPI = 96;

    private TextScale() {
    }

    /** Scales the table when its text is larger than ordinary. */
    static void follow(NatTable table) {
        GC gc = new GC(table);
        gc.setFont(table.getParent().getFont());
        int line = gc.getFontMetrics().getHeight();
        gc.dispose();
        if (line > ORDINARY_LINE) {
            table.doCommand(new ConfigureScalingCommand(new FixedScalingDpiConverter(dpi(line))));
        }
    }

    /** @param line height of a line of text in pixels; @return the resolution at which rows fit it, at least 96 */
    static int dpi(int line) {
        return Math.max(ORDINARY_DPI, ORDINARY_DPI * line / ORDINARY_LINE);
    }
}
