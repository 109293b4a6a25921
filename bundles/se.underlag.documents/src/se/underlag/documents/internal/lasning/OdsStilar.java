package se.underlag.documents.internal.lasning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The styles of an OpenDocument spreadsheet by name, as far as they are looked at: fills and text colours of cells, and which sheets
 * are hidden.
 */
final class OdsStilar {

    private static final String ORDINARY = "Default";
    private static final int DEEPEST = 50;
    /** A style that neither says a fill nor that there is none. */
    private static final int ARVS = -2;

    /** @param fyllning and @param typsnitt RGB, {@link Farg#INGEN}, or {@link #ARVS} from the parent; @param foralder null for none */
    private record Cellstil(int fyllning, int typsnitt, String foralder) {
    }

    private final Map<String, Cellstil> celler = new HashMap<>();
    private final Set<String> doldaBlad = new HashSet<>();
    private int left;

    OdsStilar(Lasgranser granser) {
        left = granser.stilar();
    }

    /** Takes a style element and leaves it. */
    void las(Xmldel xml) {
        if (--left < 0) {
            throw Fel.forStor("stilar");
        }
        String name = xml.attribute("name", "style:1.0");
        String family = xml.attribute("family", "style:1.0");
        String parent = xml.attribute("parent-style-name", "style:1.0");
        int fill = ARVS;
        int font = ARVS;
        int outer = xml.depth() - 1;
        while (xml.depth() > outer) {
            if (xml.next() != Xmldel.START_ELEMENT) {
                continue;
            }
            xml.known();
            if (xml.name().equals("table-cell-properties")) {
                fill = colour(xml.attribute("background-color"), fill);
            } else if (xml.name().equals("text-properties")) {
                // the window's own colour wins over one that stands beside it
                font = "true".equals(xml.attribute("use-window-font-color")) ? Farg.INGEN : colour(xml.attribute("color", "compatible:1.0"), font);
            } else if (xml.name().equals("table-properties") && "false".equals(xml.attribute("display", "table:1.0")) && name != null) {
                doldaBlad.add(name);
            }
        }
        if (name != null && "table-cell".equals(family)) {
            celler.put(name, new Cellstil(fill, font, parent));
        }
    }

    private static int colour(String colour, int standard) {
        if (colour == null) {
            return standard;
        }
        return colour.startsWith("#") ? Farg.parse(colour.substring(1)) : Farg.INGEN;
    }

    /** @param name of a cell style, null for none; @return RGB of its fill, or {@link Farg#INGEN} */
    int fyllning(String name) {
        return inherited(name, Cellstil::fyllning);
    }

    /** @param name of a cell style, null for none; @return RGB of its text, {@link Farg#INGEN} for automatic or that of ordinary text */
    int typsnitt(String name) {
        int colour = inherited(name, Cellstil::typsnitt);
        return colour == inherited(null, Cellstil::typsnitt) ? Farg.INGEN : colour;
    }

    private int inherited(String name, ToIntFunction<Cellstil> what) {
        String at = name == null ? ORDINARY : name;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            Cellstil stil = celler.get(at);
            if (stil == null) {
                return Farg.INGEN;
            }
            if (what.applyAsInt(stil) != ARVS) {
                return what.applyAsInt(stil);
            }
            at = stil.foralder();
        }
        return Farg.INGEN;
    }

    /** @param name of a table style */
    boolean dolt(String name) {
        return name != null && doldaBlad.contains(name);
    }
}
