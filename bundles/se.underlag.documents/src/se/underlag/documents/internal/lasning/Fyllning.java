package se.underlag.documents.internal.lasning;

import java.util.Map;

/** Reads a fill and says which colour a person sees: of a pattern the mixture, of a gradient the mean over its length. */
final class Fyllning {

    /** How much of the fore colour a pattern shows, in 128ths. */
    private static final Map<String, Integer> MONSTER = Map.ofEntries(Map.entry("solid", 128), Map.entry("darkGray", 96),
            Map.entry("darkTrellis", 96), Map.entry("mediumGray", 64), Map.entry("darkDown", 64), Map.entry("darkUp", 64),
            Map.entry("darkGrid", 64), Map.entry("darkHorizontal", 64), Map.entry("darkVertical", 64), Map.entry("lightGrid", 56),
            Map.entry("lightTrellis", 48), Map.entry("lightGray", 32), Map.entry("lightDown", 32), Map.entry("lightUp", 32),
            Map.entry("lightHorizontal", 32), Map.entry("lightVertical", 32), Map.entry("gray125", 16), Map.entry("gray0625", 8));

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private final Palett palett;
    private String pattern;
    private boolean patterned;
    private int fore = Farg.INGEN;
    private int back = Farg.INGEN;
    private Toning gradient;

    private Fyllning(Palett palett) {
        this.palett = palett;
    }

    /** @param xml at a fill of a cell format, which is left; @return what it shows, {@link Farg#INGEN} for nothing */
    static int cell(Xmldel xml, Palett palett) {
        Fyllning fill = new Fyllning(palett);
        fill.read(xml);
        if (fill.pattern == null) {
            return fill.gradient == null ? Farg.INGEN : fill.gradient.medel();
        }
        return fill.mixed();
    }

    /**
     * Reads a fill of a differential format. There a plain colour is the back colour, and no pattern means a plain colour.
     *
     * @param xml at the fill, which is left; @return what it shows, {@link Farg#INGEN} for nothing
     */
    static int differens(Xmldel xml, Palett palett) {
        Fyllning fill = new Fyllning(palett);
        fill.read(xml);
        if (fill.gradient != null) {
            return fill.gradient.medel();
        }
        if (fill.patterned && (fill.pattern == null || fill.pattern.equals("solid"))) {
            return fill.back == Farg.INGEN ? fill.fore : fill.back;
        }
        return fill.pattern == null ? Farg.INGEN : fill.mixed();
    }

    private int mixed() {
        Integer share = MONSTER.get(pattern);
        return share == null ? Farg.INGEN : Farg.mix(fore == Farg.INGEN ? BLACK : fore, back == Farg.INGEN ? WHITE : back, share);
    }

    private void read(Xmldel xml) {
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() == Xmldel.START_ELEMENT) {
                xml.known();
                switch (xml.name()) {
                case "patternFill" -> {
                    patterned = true;
                    pattern = xml.attribute("patternType");
                }
                case "fgColor" -> fore = palett.colour(xml, Farg.INGEN);
                case "bgColor" -> back = palett.colour(xml, Farg.INGEN);
                case "gradientFill" -> gradient = new Toning();
                case "stop" -> toning().vid(xml.attribute("position"));
                case "color" -> toning().farg(palett.colour(xml, WHITE));
                default -> {
                    // nothing else shows
                }
                }
            }
        }
    }

    private Toning toning() {
        if (gradient == null) {
            gradient = new Toning();
        }
        return gradient;
    }
}
