package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each cell style means for reading: its fill as Excel shows it, and whether its numbers are days. Worked out once per workbook. */
final class Stilar {

    /** How much of the fore colour a pattern shows, in 128ths. */
    private static final Map<String, Integer> MONSTER = Map.ofEntries(Map.entry("solid", 128), Map.entry("darkGray", 96),
            Map.entry("darkTrellis", 96), Map.entry("mediumGray", 64), Map.entry("darkDown", 64), Map.entry("darkUp", 64),
            Map.entry("darkGrid", 64), Map.entry("darkHorizontal", 64), Map.entry("darkVertical", 64), Map.entry("lightGrid", 56),
            Map.entry("lightTrellis", 48), Map.entry("lightGray", 32), Map.entry("lightDown", 32), Map.entry("lightUp", 32),
            Map.entry("lightHorizontal", 32), Map.entry("lightVertical", 32), Map.entry("gray125", 16), Map.entry("gray0625", 8));

    private final Palett palett;
    private final int most;
    private final List<Integer> fills = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private int[] fillOf = new int[16];
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
            case "fills" -> fills(xml);
            case "cellXfs" -> cellFormats = true;
            case "cellStyles", "dxfs", "tableStyles", "colors", "extLst" -> cellFormats = false;
            case "xf" -> {
                if (cellFormats) {
                    add(xml.number("fillId", 0), xml.number("numFmtId", 0));
                }
            }
            default -> {
                // fonts, borders and what differential styles hold do not matter here
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

    private void fills(Xmldel xml) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.stream().mark();
                if (xml.name().equals("fill")) {
                    limit(fills.size());
                    fills.add(fill(xml));
                } else {
                    xml.skip();
                }
            }
        }
    }

    private int fill(Xmldel xml) {
        int outer = xml.depth() - 1;
        String pattern = null;
        int fore = 0x000000;
        int back = 0xFFFFFF;
        int gradient = Farg.INGEN;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.known();
                switch (xml.name()) {
                case "patternFill" -> pattern = xml.attribute("patternType");
                case "fgColor" -> fore = palett.colour(xml, fore);
                case "bgColor" -> back = palett.colour(xml, back);
                case "color" -> gradient = gradient == Farg.INGEN ? palett.colour(xml, 0xFFFFFF) : gradient;
                default -> {
                    // gradientFill and its stops only hold colours
                }
                }
            }
        }
        if (pattern == null) {
            return gradient;
        }
        Integer share = MONSTER.get(pattern);
        return share == null ? Farg.INGEN : Farg.mix(fore, back, share);
    }

    private void add(int fill, int format) {
        limit(count);
        if (count == fillOf.length) {
            fillOf = Arrays.copyOf(fillOf, count * 2);
            formatOf = Arrays.copyOf(formatOf, count * 2);
        }
        fillOf[count] = fill;
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
            date[i] = Talformat.isDate(formatOf[i], formats.get(formatOf[i]));
        }
    }

    int fyllning(int stil) {
        return stil >= 0 && stil < count ? fillOf[stil] : Farg.INGEN;
    }

    boolean isDatum(int stil) {
        return stil >= 0 && stil < count && date[stil];
    }
}
