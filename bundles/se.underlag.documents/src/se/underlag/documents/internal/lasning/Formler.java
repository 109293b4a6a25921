package se.underlag.documents.internal.lasning;

import java.util.HashMap;
import java.util.Map;

/** The formulas that cells of one sheet share. */
final class Formler {

    private record Mall(String text, int rad, int kolumn) {
    }

    private final Map<String, Mall> mallar = new HashMap<>();
    private final Teckenbuffert buffer = new Teckenbuffert();
    private final int most;

    Formler(int most) {
        this.most = most;
    }

    /** Reads the {@code f} element the part stands at. @return the cell's formula, or null for one that says nothing */
    CharSequence read(Xmldel xml, int rad, int kolumn) {
        boolean shared = false;
        String number = null;
        boolean table = false;
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
            case "t" -> {
                String type = xml.attribute("t");
                shared = "shared".equals(type);
                table = "dataTable".equals(type);
            }
            case "si" -> number = xml.attribute("si");
            default -> {
                // range and recalculation flags
            }
            }
        }
        buffer.clear();
        xml.textOf(buffer);
        return of(shared ? number : null, table, buffer.text(), rad, kolumn);
    }

    /** @param number of the shared formula, null for one of the cell's own; @return the cell's formula, or null for one that says nothing */
    CharSequence of(String number, boolean table, String text, int rad, int kolumn) {
        if (number == null) {
            return text.isEmpty() && !table ? null : text;
        }
        if (!text.isEmpty()) {
            if (mallar.size() >= most) {
                throw Fel.forStor("formler");
            }
            mallar.put(number, new Mall(text, rad, kolumn));
            return text;
        }
        Mall mall = mallar.get(number);
        return mall == null ? "" : new DeladFormel(mall.text(), rad - mall.rad(), kolumn - mall.kolumn());
    }
}
