package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;

/**
 * The colours of the grid, in light and dark. Text against its ground keeps at least 4.5 to 1, signs and lines at least 3 to 1 (WCAG 2.1 AA).
 */
record Palette(Color ground, Color text, Color line, Color header, Color headerText, Color headerMarked, Color selection, Color selectionText,
        Color anchor, Color totals, Color prognos, Color prognosSign, Color negative, Color changed, Color error, Color warning) {

    static Palette light() {
        return new Palette(rgb(0xFFFFFF), rgb(0x1F2328), rgb(0xD5D9DE), rgb(0xF1F3F5), rgb(0x2B3138), rgb(0xD6E4F5), rgb(0xCFE2FA), rgb(0x10243E),
                rgb(0x1B5FAA), rgb(0xE9ECEF), rgb(0xDDF3DF), rgb(0x14662B), rgb(0xB3261E), rgb(0x1B5FAA), rgb(0xC62828), rgb(0xA85B00));
    }

    static Palette dark() {
        return new Palette(rgb(0x1F2226), rgb(0xE3E6EA), rgb(0x3C4148), rgb(0x2B2F35), rgb(0xD5D9DE), rgb(0x2F4763), rgb(0x264466), rgb(0xF2F6FB),
                rgb(0x7FB4F0), rgb(0x33383F), rgb(0x1D4528), rgb(0x8FE3A4), rgb(0xFF9A90), rgb(0x7FB4F0), rgb(0xFF7B70), rgb(0xF2B155));
    }

    private static Color rgb(int rgb) {
        return GUIHelper.getColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
