package se.underlag.documents.internal.lappning;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.internal.lasning.Talformat;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;

/**
 * The styles part: what the cell formats are, and those that have to be added. A new format is the cell's own with another fill, number format or
 * quote mark; one that is there already is used again.
 */
final class Stilbok {

    /** Excel takes no more cell formats than this. */
    static final int MOST = 65_490;
    static final int BEHALL = -1;

    /** What kind of value a number format is made for. */
    enum Slag {
        TAL, DATUM, TEXT
    }

    private record Onskan(int xf, int format, int fill, boolean quote, boolean unquote) {
    }

    private final byte[] bytes;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> xfs = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final Map<Integer, Integer> fillByRgb = new HashMap<>();
    private final Map<Onskan, Integer> made = new HashMap<>();
    private final Map<String, Integer> byContent = new HashMap<>();
    private final int oldXfs;
    private final int oldFills;
    private String prefix = "";
    private Slag[] slag = {};

    /** @param bytes the styles part as it is */
    Stilbok(String part, byte[] bytes) {
        this.bytes = bytes;
        read(new Taggar(part, bytes));
        if (xfs.isEmpty() || fills.isEmpty()) {
            throw Fel.skadadDel(part, null);
        }
        oldXfs = xfs.size();
        oldFills = fills.size();
        for (int i = xfs.size() - 1; i >= 0; i--) {
            byContent.put(canonical(xfs.get(i)), i);
        }
    }

    private void read(Taggar t) {
        String parent = "";
        while (t.next()) {
            if (t.closing) {
                continue;
            }
            if (t.depth == 1) {
                prefix = t.prefix();
            } else if (t.depth == 2) {
                parent = t.name();
            } else if (t.depth == 3) {
                int from = t.start;
                switch (parent) {
                case "numFmts" -> formats.put(t.number("numFmtId", -1), t.value("formatCode"));
                case "cellXfs" -> {
                    t.leave();
                    xfs.add(t.text(from, t.end));
                    if (xfs.size() > 2 * MOST) {
                        throw Fel.forStor("stilar");
                    }
                }
                case "fills" -> {
                    t.leave();
                    fill(t.text(from, t.end));
                }
                default -> {
                    // fonts, borders, named and differential styles stay as they are
                }
                }
            }
        }
    }

    private void fill(String xml) {
        Taggar t = new Taggar("", xml.getBytes(StandardCharsets.UTF_8));
        boolean solid = false;
        while (t.next()) {
            if (t.starts("patternFill")) {
                solid = "solid".equals(t.value("patternType"));
            } else if (t.starts("fgColor") && solid && t.attributesCount() == 1 && t.find("rgb") && t.value().length() == 8) {
                try {
                    fillByRgb.putIfAbsent(Integer.parseUnsignedInt(t.value(), 16) & 0xFFFFFF, fills.size());
                } catch (NumberFormatException e) {
                    // a colour that cannot be read is none to use again
                    solid = false;
                }
            }
        }
        fills.add(xml);
    }

    /** Equal formats differ in the order of their attributes between programs. */
    private static String canonical(String xf) {
        Taggar t = new Taggar("", xf.getBytes(StandardCharsets.UTF_8));
        t.next();
        TreeMap<String, String> attributes = new TreeMap<>();
        while (t.nextAttribute()) {
            attributes.put(t.text(t.attributeName, t.attributeNameTo), t.text(t.valueFrom, t.valueTo));
        }
        return attributes + (t.empty ? "" : t.text(t.end, t.bytes().length));
    }

    private Taggar tag(int xf) {
        Taggar t = new Taggar("", xfs.get(xf).getBytes(StandardCharsets.UTF_8));
        t.next();
        return t;
    }

    private int sane(int xf) {
        return xf >= 0 && xf < xfs.size() ? xf : 0;
    }

    /** @return what kind of value the format is made for */
    Slag slag(int xf) {
        int index = sane(xf);
        if (slag.length < xfs.size()) {
            slag = Arrays.copyOf(slag, xfs.size() + 64);
        }
        if (slag[index] == null) {
            int id = format(index);
            String code = formats.get(id);
            slag[index] = Talformat.isDate(id, code) ? Slag.DATUM : id == 49 || "@".equals(code) ? Slag.TEXT : Slag.TAL;
        }
        return slag[index];
    }

    /** @return the number of its number format */
    int format(int xf) {
        return tag(sane(xf)).number("numFmtId", 0);
    }

    /**
     * @param xf the format a cell has
     * @param format the number format it shall have, {@link #BEHALL} for its own
     * @param quoted whether it holds a text that begins as a formula does
     * @param plain whether it holds no text, so that a quote mark would be wrong
     * @return the format it gets
     */
    int stil(int xf, int format, boolean quoted, boolean plain, Fyllning fyllning) {
        int from = sane(xf);
        if (format == BEHALL && !quoted && !plain && fyllning.equals(Fyllning.BEHALLS)) {
            return xf;
        }
        int fill = fyllning.equals(Fyllning.BEHALLS) ? BEHALL : fyllning.equals(Fyllning.TAS_BORT) ? 0 : fillOf(fyllning.rgb());
        return made.computeIfAbsent(new Onskan(from, format, fill, quoted, plain), this::make);
    }

    private int fillOf(int rgb) {
        return fillByRgb.computeIfAbsent(rgb, colour -> {
            fills.add("<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix + "fgColor rgb=\""
                    + String.format("FF%06X", colour) + "\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix + "patternFill></" + prefix
                    + "fill>");
            return fills.size() - 1;
        });
    }

    private int make(Onskan onskan) {
        Taggar t = tag(onskan.xf());
        Map<String, String> wanted = new LinkedHashMap<>();
        if (onskan.format() != BEHALL && onskan.format() != t.number("numFmtId", 0)) {
            wanted.put("numFmtId", Integer.toString(onskan.format()));
            wanted.put("applyNumberFormat", "1");
        }
        if (onskan.fill() != BEHALL && onskan.fill() != t.number("fillId", 0)) {
            wanted.put("fillId", Integer.toString(onskan.fill()));
            wanted.put("applyFill", "1");
        }
        String quote = t.value("quotePrefix");
        boolean quoted = "1".equals(quote) || "true".equals(quote);
        if (onskan.quote() && !quoted) {
            wanted.put("quotePrefix", "1");
        } else if (onskan.unquote() && quoted) {
            wanted.put("quotePrefix", null);
        }
        if (wanted.isEmpty()) {
            return onskan.xf();
        }
        String xml = Tagg.with(t, wanted) + t.text(t.end, t.bytes().length);
        Integer there = byContent.get(canonical(xml));
        if (there != null) {
            return there;
        }
        if (xfs.size() >= MOST) {
            throw Fel.of("lapp.forMangaStilar", null, MOST);
        }
        xfs.add(xml);
        byContent.put(canonical(xml), xfs.size() - 1);
        return xfs.size() - 1;
    }

    /** @return the styles part with what was added, the same bytes when nothing was */
    byte[] result() {
        Splits splits = new Splits(bytes);
        Taggar t = new Taggar("", bytes);
        while (t.next()) {
            if (t.depth != 2) {
                continue;
            }
            if (t.is("fills")) {
                grow(splits, t, fills, oldFills);
            } else if (t.is("cellXfs")) {
                grow(splits, t, xfs, oldXfs);
            }
        }
        return splits.result();
    }

    private static void grow(Splits splits, Taggar t, List<String> all, int old) {
        if (all.size() == old) {
            return;
        }
        if (t.closing) {
            splits.insert(t.start, String.join("", all.subList(old, all.size())));
        } else if (t.find("count")) {
            splits.replace(t.valueFrom, t.valueTo, Integer.toString(all.size()));
        }
    }
}
