package se.underlag.ui.grid.internal;

import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import se.underlag.ui.Kontrast;
import se.underlag.ui.Tema;

/**
 * The colours of the grid, in light, dark and high contrast. Text against its ground keeps at least 4.5 to 1, signs and lines at least 3 to 1 (WCAG 2.1 AA).
 */
record Palette(Color ground, Color text, Color line, Color header, Color headerText, Color headerMarked, Color selection, Color selectionText,
        Color anchor, Color totals, Color prognos, Color prognosSign, Color negative, Color changed, Color error, Color warning) {

    private static final double SEEN = 3;

    /** @return the colours for how the window looks now */
    static Palette of(boolean dark) {
        return !dark ? light() : Tema.hogKontrast() ? kontrast() : dark();
    }

    static Palette light() {
        return new Palette(rgb(0xFFFFFF), rgb(0x1F2328), rgb(0xD5D9DE), rgb(0xF1F3F5), rgb(0x2B3138), rgb(0xD6E4F5), rgb(0xCFE2FA), rgb(0x10243E),
                rgb(0x1B5FAA), rgb(0xE9ECEF), rgb(0xDDF3DF), rgb(0x14662B), rgb(0xB3261E), rgb(0x1B5FAA), rgb(0xC62828), rgb(0xA85B00));
    }

    static Palette dark() {
        return new Palette(rgb(0x1F2226), rgb(0xE3E6EA), rgb(0x3C4148), rgb(0x2B2F35), rgb(0xD5D9DE), rgb(0x2F4763), rgb(0x264466), rgb(0xF2F6FB),
                rgb(0x7FB4F0), rgb(0x33383F), rgb(0x1D4528), rgb(0x8FE3A4), rgb(0xFF9A90), rgb(0x7FB4F0), rgb(0xFF7B70), rgb(0xF2B155));
    }

    /** White on black, what is chosen yellow; at least 7 to 1 (WCAG 2.1 AAA). */
    static Palette kontrast() {
        return new Palette(rgb(0x000000), rgb(0xFFFFFF), rgb(0x8C8C8C), rgb(0x000000), rgb(0xFFFF00), rgb(0x003A6B), rgb(0xFFFF00), rgb(0x000000),
                rgb(0xFFFF00), rgb(0x1A1A1A), rgb(0x003B12), rgb(0x6BFF8E), rgb(0xFFB3AB), rgb(0x66E0FF), rgb(0xFF8A80), rgb(0xFFD166));
    }

    /** @return the sign's colour on a marked cell: its own where it is seen there, else the text's */
    Color onSelection(Color sign) {
        return Kontrast.of(sign.getRGB(), selection.getRGB()) < SEEN ? selectionText : sign;
    }

    private static Color rgb(int rgb) {
        return GUIHelper.getColor(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
