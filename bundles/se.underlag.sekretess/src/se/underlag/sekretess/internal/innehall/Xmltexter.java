package se.underlag.sekretess.internal.innehall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.persistence.gallring.Maskering;

/** Texts of XML without a parser: what programs wrote stays as it is, letter by letter, except for the persons. */
final class Xmltexter {

    /** What holds one paragraph, cell or comment, whose words may lie in several runs. Only texts between tags change, so it need not be nested rightly. */
    private static final Pattern BLOCK = Pattern.compile("<((?:w:|a:|text:|x:)?(?:p|h|si|is|text|comment|threadedComment))\\b[^>]*(?<!/)>.*?</\\1>",
            Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("(?<=>)[^<]+(?=<)");
    private static final Pattern REFERENCE = Pattern.compile("&#(x?)([0-9A-Fa-f]+);");
    /** Below it stand signs that mean something to XML. */
    private static final int FIRST_LETTER = 160;

    private Xmltexter() {
    }

    /** @return the XML without the persons; the same object when they do not stand there */
    static String gallra(String xml, Maskering maskering) {
        String plain = letters(xml);
        StringBuilder out = new StringBuilder(plain.length());
        Matcher block = BLOCK.matcher(plain);
        boolean changed = false;
        int end = 0;
        while (block.find()) {
            String words = text(block.group());
            if (maskering.finns(words)) {
                out.append(plain, end, block.start()).append(withText(block.group(), maskering.byt(words)));
                end = block.end();
                changed = true;
            }
        }
        String blocks = changed ? out.append(plain, end, plain.length()).toString() : plain;
        if (maskering.finns(blocks)) {
            return maskering.bytNummer(blocks);
        }
        return changed ? blocks : xml;
    }

    /** @return the words between the tags, decoded */
    static String text(String xml) {
        StringBuilder words = new StringBuilder();
        Matcher text = TEXT.matcher(xml);
        while (text.find()) {
            words.append(decoded(text.group()));
        }
        return words.toString();
    }

    /** Puts the whole into the first run and nothing into the others. */
    private static String withText(String block, String words) {
        List<String> parts = new ArrayList<>(List.of(encoded(words)));
        return TEXT.matcher(block).replaceAll(found -> parts.isEmpty() ? "" : Matcher.quoteReplacement(parts.remove(0)));
    }

    static String decoded(String text) {
        return letters(text).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'").replace("&amp;", "&");
    }

    static String encoded(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Letters that are written by their number, as themselves. */
    private static String letters(String text) {
        return text.contains("&#") ? REFERENCE.matcher(text).replaceAll(found -> {
            int code = Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16);
            return Matcher.quoteReplacement(code < FIRST_LETTER ? found.group() : Character.toString(code));
        }) : text;
    }
}
