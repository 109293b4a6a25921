package se.underlag.documents.internal.lappning;

import java.util.Map;

/** Where the pieces of one cell stand in the bytes of its row. One object serves all cells, one after the other. */
final class Cellplats {

    private static final int NONE = -1;

    /** The whole cell. */
    int from;
    int to;
    /** After its start tag. */
    int tagTo;
    boolean empty;
    /** 0 for A. */
    int kolumn;
    boolean harAdress;
    int stil;
    /** The formula element with its tags, {@link #NONE} without. */
    int formelFrom;
    int formelTo;
    int formelTextFrom;
    int formelTextTo;
    String formelTyp;
    String formelNummer;
    String formelOmrade;
    /** The cached value with its tags. */
    int vardeFrom;
    int vardeTo;
    int vardeTextFrom;
    int vardeTextTo;
    /** What is kept when the value goes. */
    int extFrom;
    int extTo;

    private final Taggar tag = new Taggar("");

    /** Reads the cell at whose start tag {@code t} stands, and leaves it. @param before column of the cell before, -1 for none */
    void read(Taggar t, int before) {
        from = t.start;
        tagTo = t.end;
        empty = t.empty;
        formelFrom = NONE;
        vardeFrom = NONE;
        extFrom = NONE;
        formelTyp = "";
        formelNummer = null;
        formelOmrade = null;
        attributes(t, before);
        if (empty) {
            to = t.end;
            return;
        }
        int outer = t.depth;
        while (t.next()) {
            if (t.closing && t.depth == outer) {
                to = t.end;
                return;
            }
            if (!t.closing) {
                child(t);
            }
        }
        throw t.broken();
    }

    private void attributes(Taggar t, int before) {
        kolumn = before + 1;
        harAdress = false;
        stil = 0;
        t.attributes();
        while (t.nextAttribute()) {
            if (t.attributeIs("r")) {
                kolumn = column(t);
                harAdress = true;
            } else if (t.attributeIs("s")) {
                stil = t.number(t.valueFrom, t.valueTo);
            }
        }
        if (kolumn <= before || kolumn >= Formel.COLUMNS) {
            throw t.broken();
        }
    }

    private static int column(Taggar t) {
        int column = 0;
        byte[] bytes = t.bytes();
        for (int i = t.valueFrom; i < t.valueTo && column <= Formel.COLUMNS; i++) {
            int c = bytes[i] & 0xDF;
            if (c < 'A' || c > 'Z' || bytes[i] < 'A') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    private void child(Taggar t) {
        int start = t.start;
        int open = t.end;
        if (t.is("f")) {
            formelTyp = value(t, "t", "");
            formelNummer = value(t, "si", null);
            formelOmrade = value(t, "ref", null);
            formelFrom = start;
            formelTextFrom = open;
            formelTextTo = t.leave();
            formelTo = t.end;
        } else if (t.is("v")) {
            vardeFrom = start;
            vardeTextFrom = open;
            vardeTextTo = t.leave();
            vardeTo = t.end;
        } else if (t.is("extLst")) {
            extFrom = start;
            t.leave();
            extTo = t.end;
        } else {
            t.leave();
        }
    }

    private static String value(Taggar t, String name, String standard) {
        String value = t.value(name);
        return value == null ? standard : value;
    }

    /** @return the formula as it is written here, empty where it is only shared */
    String formel(Taggar t) {
        return formelTextTo <= formelTextFrom ? "" : Xmltext.decode(t.bytes(), formelTextFrom, formelTextTo);
    }

    /** @return the range that the formula fills or is shared by, null for none */
    Omrade formelRef() {
        if (formelOmrade == null) {
            return null;
        }
        int colon = formelOmrade.indexOf(':');
        return colon < 0 ? Omrade.of(formelOmrade, null) : Omrade.of(formelOmrade.substring(0, colon), formelOmrade.substring(colon + 1));
    }

    /** @return the formula's element with another range and text. @param ref null to leave it */
    String formelElement(Taggar t, String ref, String text) {
        tag.over(t.bytes(), formelFrom, formelTo);
        tag.next();
        String start = Tagg.with(tag, ref == null || ref.isEmpty() ? Map.of() : Map.of("ref", ref), false);
        return start + Xmltext.element(text) + "</" + tag.prefix() + "f>";
    }

    /** @return the cell's start tag with other attributes */
    String tagg(Taggar t, Map<String, String> wanted, boolean nowEmpty) {
        tag.over(t.bytes(), from, tagTo);
        tag.next();
        return Tagg.with(tag, wanted, nowEmpty);
    }
}
