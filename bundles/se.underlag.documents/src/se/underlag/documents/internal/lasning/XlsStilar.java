package se.underlag.documents.internal.lasning;

import java.util.Arrays;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;

/** The cell formats of an old workbook, as far as they are looked at: fills by its own palette, and which formats show a day. */
final class XlsStilar {

    /** How much of the fore colour each pattern shows, in 128ths, by its number in the file. */
    private static final int[] SHARE = { 0, 128, 64, 96, 32, 64, 64, 64, 64, 64, 96, 32, 32, 32, 32, 56, 48, 16, 8 };
    private static final int UNKNOWN = -2;
    private static final int WINDOW_TEXT = 64;
    private static final int WINDOW = 65;
    private static final int AUTOMATIC = 0x7FFF;

    private final HSSFWorkbook bok;
    private final HSSFPalette palett;
    private int[] fills = {};
    private byte[] dates = {};

    XlsStilar(HSSFWorkbook bok) {
        this.bok = bok;
        palett = bok.getCustomPalette();
    }

    private int slot(HSSFCellStyle stil) {
        int at = stil.getIndex() & 0xFFFF;
        if (at >= fills.length) {
            int known = fills.length;
            fills = Arrays.copyOf(fills, at + 64);
            dates = Arrays.copyOf(dates, at + 64);
            Arrays.fill(fills, known, fills.length, UNKNOWN);
        }
        return at;
    }

    /** @return RGB as it is seen, pattern and palette resolved, or {@link Farg#INGEN} */
    int fyllning(HSSFCellStyle stil) {
        if (stil == null) {
            return Farg.INGEN;
        }
        int at = slot(stil);
        if (fills[at] == UNKNOWN) {
            int share = SHARE[stil.getFillPattern().getCode()];
            fills[at] = share == 0 ? Farg.INGEN
                    : Farg.mix(colour(stil.getFillForegroundColor(), 0x000000), colour(stil.getFillBackgroundColor(), 0xFFFFFF), share);
        }
        return fills[at];
    }

    /** @return RGB of the text, {@link Farg#INGEN} for automatic or that of the workbook's ordinary text */
    int typsnitt(HSSFCellStyle stil) {
        int index = stil.getFontIndex();
        if (index == 0) {
            return Farg.INGEN;
        }
        int ordinary = bok.getFontAt(0).getColor();
        int own = bok.getFontAt(index).getColor();
        return own == ordinary || own == AUTOMATIC || own == WINDOW_TEXT ? Farg.INGEN : colour(own, Farg.INGEN);
    }

    private int colour(int index, int automatic) {
        if (index == WINDOW_TEXT) {
            return 0x000000;
        }
        if (index == WINDOW) {
            return 0xFFFFFF;
        }
        HSSFColor colour = palett.getColor(index);
        if (colour == null || colour.getTriplet() == null) {
            return automatic;
        }
        short[] rgb = colour.getTriplet();
        return (rgb[0] & 0xFF) << 16 | (rgb[1] & 0xFF) << 8 | rgb[2] & 0xFF;
    }

    /** @return whether a number shows as a day */
    boolean isDatum(HSSFCellStyle stil) {
        int at = slot(stil);
        if (dates[at] == 0) {
            dates[at] = (byte) (Talformat.isDate(stil.getDataFormat(), stil.getDataFormatString()) ? 1 : 2);
        }
        return dates[at] == 1;
    }
}
