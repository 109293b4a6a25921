package se.underlag.documents.internal.lasning;

import java.util.Arrays;
import java.util.List;

/** The colours a workbook names by number: its theme and its indexed palette. */
final class Palett {

    /** Office's theme of 2007, which Excel uses for a package without one; in Excel's numbering. */
    private static final int[] OFFICE = { 0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6, 0xF79646,
            0x0000FF, 0x800080 };

    /** The theme's elements in Excel's numbering: light before dark, the other way round than in the part. */
    private static final List<String> NUMBERING = List.of("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5",
            "accent6", "hlink", "folHlink");

    private static final int[] BASIC = { 0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF };

    private static final int[] INDEXED = { 0x800000, 0x008000, 0x000080, 0x808000, 0x800080, 0x008080, 0xC0C0C0, 0x808080, 0x9999FF,
            0x993366, 0xFFFFCC, 0xCCFFFF, 0x660066, 0xFF8080, 0x0066CC, 0xCCCCFF, 0x000080, 0xFF00FF, 0xFFFF00, 0x00FFFF, 0x800080, 0x800000,
            0x008080, 0x0000FF, 0x00CCFF, 0xCCFFFF, 0xCCFFCC, 0xFFFF99, 0x99CCFF, 0xFF99CC, 0xCC99FF, 0xFFCC99, 0x3366FF, 0x33CCCC, 0x99CC00,
            0xFFCC00, 0xFF9900, 0xFF6600, 0x666699, 0x969696, 0x003366, 0x339966, 0x003300, 0x333300, 0x993300, 0x993366, 0x333399,
            0x333333 };

    private static final int WINDOW_TEXT = 64;
    private static final int WINDOW = 65;

    private final int[] theme = OFFICE.clone();
    private final int[] indexed = new int[64];

    Palett() {
        System.arraycopy(BASIC, 0, indexed, 0, BASIC.length);
        System.arraycopy(BASIC, 0, indexed, BASIC.length, BASIC.length);
        System.arraycopy(INDEXED, 0, indexed, 2 * BASIC.length, INDEXED.length);
    }

    /** Takes the colours of the theme part. */
    void readTheme(Paket paket, String part) {
        try (Xmldel xml = paket.xml(part)) {
            int number = -1;
            boolean scheme = false;
            while (xml.nextStart()) {
                String name = xml.name();
                if (name.equals("clrScheme")) {
                    scheme = true;
                } else if (name.equals("fontScheme") || name.equals("fmtScheme")) {
                    scheme = false;
                }
                int found = scheme ? NUMBERING.indexOf(name) : -1;
                if (found >= 0) {
                    number = found;
                } else if (scheme && number >= 0 && (name.equals("srgbClr") || name.equals("sysClr"))) {
                    int rgb = name.equals("srgbClr") ? Farg.parse(xml.attribute("val")) : system(xml);
                    theme[number] = rgb == Farg.INGEN ? theme[number] : rgb;
                    number = -1;
                }
            }
        }
    }

    /** A colour of the writer's desktop as it was there; without that, the one that nearly every desktop has. */
    private static int system(Xmldel xml) {
        int last = Farg.parse(xml.attribute("lastClr"));
        String name = String.valueOf(xml.attribute("val"));
        if (last != Farg.INGEN) {
            return last;
        }
        return switch (name) {
        case "window" -> 0xFFFFFF;
        case "windowText", "menuText", "btnText", "captionText" -> 0x000000;
        case "btnFace", "menu", "3dLight" -> 0xF0F0F0;
        case "grayText" -> 0x6D6D6D;
        case "highlight" -> 0x0078D7;
        case "highlightText" -> 0xFFFFFF;
        default -> Farg.INGEN;
        };
    }

    /** Takes a colour of the workbook's own palette. @param number by its order */
    void setIndexed(int number, String rgb) {
        int colour = Farg.parse(rgb);
        if (number >= 0 && number < indexed.length && colour != Farg.INGEN) {
            indexed[number] = colour;
        }
    }

    /**
     * @param xml at a colour element (fgColor, bgColor, color)
     * @param automatic what an automatic or unreadable colour means here
     */
    int colour(Xmldel xml, int automatic) {
        String rgb = xml.attribute("rgb");
        int base = automatic;
        if (rgb != null) {
            base = Farg.parse(rgb);
        } else if (xml.attribute("theme") != null) {
            base = theme(xml.number("theme", -1));
        } else if (xml.attribute("indexed") != null) {
            base = indexed(xml.number("indexed", -1));
        }
        return base == Farg.INGEN ? automatic : Farg.tint(base, tint(xml));
    }

    private static double tint(Xmldel xml) {
        String tint = xml.attribute("tint");
        try {
            return tint == null ? 0 : Double.parseDouble(tint.trim());
        } catch (NumberFormatException e) {
            throw xml.broken(e);
        }
    }

    private int theme(int number) {
        return number >= 0 && number < theme.length ? theme[number] : Farg.INGEN;
    }

    private int indexed(int number) {
        if (number >= 0 && number < indexed.length) {
            return indexed[number];
        }
        return switch (number) {
        case WINDOW_TEXT -> 0x000000;
        case WINDOW -> 0xFFFFFF;
        default -> Farg.INGEN;
        };
    }

    @Override public String toString() {
        return Arrays.toString(theme);
    }
}
