package se.underlag.ui.internal.handbok;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter's text, ready to be shown: paragraphs joined from their lines, with marks for what is set apart. The notation is the small part of
 * Markdown that a handbook needs: {@code #} and {@code ##} headings, {@code -} lists, {@code **strong**} words, blank lines between paragraphs.
 *
 * @param text the whole text with line breaks
 * @param markeringar in order, none overlapping
 */
record Handbokstext(String text, List<Markering> markeringar) {

    /** How a stretch is set. */
    enum Slag {
        RUBRIK, UNDERRUBRIK, FET
    }

    /** A stretch of the text. @param start first character */
    record Markering(Slag slag, int start, int length) {
    }

    /** What a line of a list begins with. */
    static final String BULLET = "  \u2022  ";
    private static final String STRONG = "**";

    static Handbokstext of(String source) {
        StringBuilder out = new StringBuilder();
        List<Markering> marks = new ArrayList<>();
        for (String block : blocks(source)) {
            if (block.startsWith("## ")) {
                heading(out, marks, Slag.UNDERRUBRIK, block.substring(3));
            } else if (block.startsWith("# ")) {
                heading(out, marks, Slag.RUBRIK, block.substring(2));
            } else if (block.startsWith("- ")) {
                inline(out, marks, BULLET + block.substring(2));
                out.append('\n');
            } else {
                separate(out);
                inline(out, marks, block);
                out.append("\n\n");
            }
        }
        return new Handbokstext(out.toString().stripTrailing() + "\n", List.copyOf(marks));
    }

    /** Lines of one paragraph belong together; a heading, a list item and a blank line begin something new. */
    private static List<String> blocks(String source) {
        List<String> blocks = new ArrayList<>();
        boolean open = false;
        for (String line : source.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                open = false;
            } else if (open && !line.startsWith("- ") && !line.startsWith("#")) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + " " + line);
            } else {
                blocks.add(line);
                open = !line.startsWith("#");
            }
        }
        return blocks;
    }

    /** Sets off what follows a list; headings stand close to their text. */
    private static void separate(StringBuilder out) {
        int lastLine = out.lastIndexOf("\n", out.length() - 2) + 1;
        if (out.indexOf(BULLET, lastLine) == lastLine) {
            out.append('\n');
        }
    }

    private static void heading(StringBuilder out, List<Markering> marks, Slag slag, String text) {
        separate(out);
        marks.add(new Markering(slag, out.length(), text.length()));
        out.append(text).append('\n');
    }

    private static void inline(StringBuilder out, List<Markering> marks, String text) {
        int from = 0;
        int start = text.indexOf(STRONG);
        while (start >= 0) {
            int end = text.indexOf(STRONG, start + STRONG.length());
            if (end < 0) {
                break;
            }
            out.append(text, from, start);
            marks.add(new Markering(Slag.FET, out.length(), end - start - STRONG.length()));
            out.append(text, start + STRONG.length(), end);
            from = end + STRONG.length();
            start = text.indexOf(STRONG, from);
        }
        out.append(text, from, text.length());
    }
}
