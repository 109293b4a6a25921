package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each cell style means for reading: its fill and its font's colour as Excel shows them, and whether its numbers are days. Worked out once
 * per workbook.
 */
final class Stilar {

    private final Palett palett;
    private final int most;
    private final List<Integer> fills = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> fonts = new ArrayList<>();
    private final List<Differens> differenser = new ArrayList<>();
    private int[] fillOf = new int[16];
    private int[] fontOf = new int[16];
    private int[] formatOf = new int[16];
    private boolean[] date = {};
    private int count;

    private Stilar(Palett palett, int most) {
        this.palett = palett;
        this.most = most;
    }

    /** @param part the styles part, or null when the workbook has none */
    static Stilar of(Paket paket, String part, Palett palett) {
        Stilar result = new Stilar(palett, paket.granser().stilar());
        if (part != null) {
            result.readPalette(paket, part);
            try (Xmldel xml = paket.xml(part)) {
                result.read(xml);
            }
        }
        result.resolve();
        return result;
    }

    /** A palette of the workbook's own stands after the fills that use it. */
    private void readPalette(Paket paket, String part) {
        try (Xmldel xml = paket.xml(part)) {
            int number = -1;
            while (xml.nextStart()) {
                if (xml.name().equals("indexedColors")) {
                    number = 0;
                } else if (number >= 0 && xml.name().equals("rgbColor")) {
                    palett.setIndexed(number++, xml.attribute("rgb"));
                }
            }
        }
    }

    private void read(Xmldel xml) {
        boolean cellFormats = false;
        while (xml.nextStart()) {
            switch (xml.name()) {
            case "numFmts" -> numberFormats(xml);
            case "fonts" -> each(xml, "font", () -> fonts.add(font(xml)), fonts);
            case "fills" -> each(xml, "fill", () -> fills.add(Fyllning.cell(xml, palett)), fills);
            case "dxfs" -> {
                cellFormats = false;
                each(xml, "dxf", () -> differenser.add(Differens.read(xml, palett)), differenser);
            }
            case "cellXfs" -> cellFormats = true;
            case "cellStyles", "tableStyles", "colors", "extLst" -> cellFormats = false;
            case "xf" -> {
                if (cellFormats) {
                    add(xml.number("fillId", 0), xml.number("fontId", 0), xml.number("numFmtId", 0));
                }
            }
            default -> {
                // borders and names do not matter here
            }
            }
        }
    }

    private void numberFormats(Xmldel xml) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.stream().mark();
                String code = xml.attribute("formatCode");
                if (xml.name().equals("numFmt") && code != null) {
                    limit(formats.size());
                    formats.put(xml.number("numFmtId", -1), code);
                }
                xml.skip();
            }
        }
    }

    /** Takes the elements of that name within the current one. @param into where they are counted */
    private void each(Xmldel xml, String name, Runnable take, List<?> into) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.stream().mark();
                if (xml.name().equals(name)) {
                    limit(into.size());
                    take.run();
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** @return the colour of the font at which the parser stands and which is left, {@link Farg#INGEN} for automatic */
    private int font(Xmldel xml) {
        int outer = xml.depth() - 1;
        int colour = Farg.INGEN;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.known();
                if (xml.name().equals("color")) {
                    colour = palett.colour(xml, Farg.INGEN);
                }
            }
        }
        return colour;
    }

    private void add(int fill, int font, int format) {
        limit(count);
        if (count == fillOf.length) {
            fillOf = Arrays.copyOf(fillOf, count * 2);
            fontOf = Arrays.copyOf(fontOf, count * 2);
            formatOf = Arrays.copyOf(formatOf, count * 2);
        }
        fillOf[count] = fill;
        fontOf[count] = font;
        formatOf[count++] = format;
    }

    private void limit(int size) {
        if (size >= most) {
            throw Fel.forStor("stilar");
        }
    }

    private void resolve() {
        date = new boolean[count];
        for (int i = 0; i < count; i++) {
            fillOf[i] = fillOf[i] >= 0 && fillOf[i] < fills.size() ? fills.get(fillOf[i]) : Farg.INGEN;
            fontOf[i] = fontOf[i] > 0 && fontOf[i] < fonts.size() && !fonts.get(fontOf[i]).equals(fonts.getFirst()) ? fonts.get(fontOf[i])
                    : Farg.INGEN;
            date[i] = Talformat.isDate(formatOf[i], formats.get(formatOf[i]));
        }
    }

    int fyllning(int stil) {
        return stil >= 0 && stil < count ? fillOf[stil] : Farg.INGEN;
    }

    /** @return the colour of the style's font; {@link Farg#INGEN} for automatic, and for the one that the workbook's texts have anyway */
    int typsnitt(int stil) {
        return stil >= 0 && stil < count ? fontOf[stil] : Farg.INGEN;
    }

    /** @return what a differential format shows, null when there is none of that number */
    Differens differens(int nummer) {
        return nummer >= 0 && nummer < differenser.size() ? differenser.get(nummer) : null;
    }

    /** @return what a differential format says that stands at the rule itself; it is left. @param xml at its element */
    Differens differens(Xmldel xml) {
        return Differens.read(xml, palett);
    }

    /** @return whether any differential format colours anything, so that conditions may */
    boolean harDifferenser() {
        return differenser.stream().anyMatch(Differens::fargar);
    }

    boolean isDatum(int stil) {
        return stil >= 0 && stil < count && date[stil];
    }
}
