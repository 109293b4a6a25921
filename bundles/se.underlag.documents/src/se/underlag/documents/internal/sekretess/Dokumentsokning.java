package se.underlag.documents.internal.sekretess;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import se.underlag.documents.internal.word.Docx;
import se.underlag.documents.internal.word.Wxml;
import se.underlag.documents.text.DokumentException;
import se.underlag.documents.text.Prissokning.Traff;

/** Searches every part of a package for prices; a package within a package too. */
public final class Dokumentsokning {

    /** Elements after which a reader sees a new line or cell: a number does not go on across them. */
    private static final Set<String> BREAKS = Set.of("p", "tc", "tr", "br", "cr", "tab", "si", "row", "c", "property", "docVar", "comment");
    /** Attributes that hold words, not measures. */
    private static final Set<String> WORDY = Set.of("descr", "title", "alt", "alias", "name", "author", "initials", "tooltip", "string",
            "placeholder",
            "Target", "fullName", "displayText", "lastValue", "address", "subject");
    private static final Set<String> LANGUAGE = Set.of("lang", "eastAsia", "bidi", "altLang", "script");
    private static final Set<String> WORDY_ELEMENTS = Set.of("docVar", "tag", "alias", "listItem", "default", "result");
    /** Attributes of VML that hold coordinates and style rules. */
    private static final Set<String> SHAPE = Set.of("path", "coordsize", "coordorigin", "adj", "points", "style", "v", "from", "to");
    private static final Pattern MEASURE = Pattern.compile("-?[0-9A-Fa-f]*(\\.\\d+)?(pt|in|cm|mm|px|em|%)?");
    private static final int MAX_DEPTH = 4;
    private static final int TELLING = 4;

    private final Prismonster monster;
    private final Set<Traff> found = new LinkedHashSet<>();

    private Dokumentsokning(Collection<BigDecimal> belopp) {
        monster = new Prismonster(belopp);
    }

    /** As {@link se.underlag.documents.text.Prissokning#sok}. */
    public static List<Traff> sok(byte[] docx, Collection<BigDecimal> belopp) {
        Dokumentsokning sokning = new Dokumentsokning(belopp);
        sokning.parts("", Docx.read(docx), 1);
        return List.copyOf(sokning.found);
    }

    private void parts(String before, Map<String, byte[]> parts, int depth) {
        parts.forEach((name, bytes) -> {
            String del = before + name;
            text(del, name);
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".svg") || lower.endsWith(".vml")) {
                xml(del, bytes);
            } else if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && depth < MAX_DEPTH) {
                parts(del + "!", Docx.unzip(bytes), depth + 1);
            } else {
                binary(del, bytes);
            }
        });
    }

    private void xml(String del, byte[] bytes) {
        try {
            StringBuilder text = new StringBuilder();
            walk(del, Wxml.read(bytes, del), text);
            text.toString().lines().forEach(line -> text(del, line));
        } catch (DokumentException e) {
            // what cannot be read as XML may still hold a price
            binary(del, bytes);
            text(del, new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
        }
    }

    private void walk(String del, Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
            case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text.append(child.getNodeValue());
            case Node.COMMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE -> text(del, child.getNodeValue());
            case Node.ELEMENT_NODE -> element(del, (Element) child, text);
            default -> {
                // nothing to read in it
            }
            }
        }
    }

    private void element(String del, Element element, StringBuilder text) {
        attributes(del, element);
        boolean breaks = BREAKS.contains(element.getLocalName()) || !isRun(element);
        if (breaks) {
            text.append('\n');
        }
        switch (element.getLocalName()) {
        case "noBreakHyphen" -> text.append('-');
        case "sym" -> text.append(symbol(element));
        default -> walk(del, element, text);
        }
        if (breaks) {
            text.append('\n');
        }
    }

    /** Elements of Word and DrawingML divide a text into runs within its paragraph; those of other parts are a value each. */
    private static boolean isRun(Element element) {
        String namespace = element.getNamespaceURI();
        return namespace != null
                && (namespace.contains("wordprocessingml") || namespace.contains("drawingml") || namespace.contains("spreadsheetml"));
    }

    private static String symbol(Element element) {
        try {
            int code = Integer.parseInt(element.getAttributeNS(element.getNamespaceURI(), "char"), 16);
            // symbol fonts keep their characters in the private area
            return Character.toString(code >= 0xF000 && code < 0xF100 ? code - 0xF000 : code);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void attributes(String del, Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
            boolean wordy = WORDY.contains(name) || WORDY_ELEMENTS.contains(element.getLocalName());
            if (wordy || !isLanguage(element, name) && !attribute.getName().startsWith("xmlns") && !isMeasure(element, name, attribute.getValue())) {
                text(del, attribute.getValue());
            }
        }
    }

    private static boolean isLanguage(Element element, String name) {
        return isOffice(element) && (LANGUAGE.contains(name) || LANGUAGE.contains(element.getLocalName()));
    }

    /** Widths, colours and shapes in the words of Word itself are numbers that nobody reads; they may be the same as a price by chance. */
    private static boolean isMeasure(Element element, String name, String value) {
        return isOffice(element) && (SHAPE.contains(name) || MEASURE.matcher(value).matches());
    }

    private static boolean isOffice(Element element) {
        String namespace = element.getNamespaceURI();
        return namespace != null && (namespace.contains("schemas.openxmlformats.org") || namespace.contains("schemas.microsoft.com")
                || namespace.contains("purl.oclc.org/ooxml") || namespace.startsWith("urn:schemas-microsoft-com"));
    }

    private void text(String del, String text) {
        monster.find(text).forEach(fynd -> found.add(new Traff(del, fynd)));
    }

    /** In a picture or a font only long amounts and long words mean something. */
    private void binary(String del, byte[] bytes) {
        for (String text : new String[] { new String(bytes, StandardCharsets.ISO_8859_1), new String(bytes, StandardCharsets.UTF_16LE),
                bytes.length < 2 ? "" : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE) }) {
            monster.find(text).stream().filter(fynd -> fynd.length() > TELLING || fynd.length() == TELLING && isPlain(bytes))
                    .forEach(fynd -> found.add(new Traff(del, fynd)));
        }
    }

    private static boolean isPlain(byte[] bytes) {
        int odd = 0;
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                odd++;
            }
        }
        return odd * 50 < bytes.length;
    }

    /** The written forms of the amounts and the words for kronor. */
    private static final class Prismonster {

        private static final String SPACE = "[ \\u00A0\\u2002-\\u200A\\u202F\\u205F.,'\\u2019]";
        private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}])(kr|kronor|kronors|SEK)(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");

        private final List<Pattern> patterns = new ArrayList<>();

        Prismonster(Collection<BigDecimal> belopp) {
            patterns.add(WORDS);
            belopp.stream().filter(one -> one.signum() != 0).map(BigDecimal::abs).map(BigDecimal::stripTrailingZeros).distinct()
                    .forEach(one -> patterns.add(Pattern.compile(form(one))));
        }

        /** Groups of three with any mark between, or none; decimals by comma or point; not a piece of a longer number. */
        private static String form(BigDecimal amount) {
            String[] halves = amount.toPlainString().split("\\.");
            StringBuilder whole = new StringBuilder();
            int first = halves[0].length() % 3 == 0 ? 3 : halves[0].length() % 3;
            whole.append(halves[0], 0, first);
            for (int i = first; i < halves[0].length(); i += 3) {
                whole.append(SPACE).append('?').append(halves[0], i, i + 3);
            }
            String decimals = halves.length == 1 ? "(?:[.,]0{1,2}(?!\\d))?" : "[.,]" + halves[1] + (halves[1].length() == 1 ? "0?" : "");
            String before = first == 3 ? "(?<!\\d)(?<!\\d" + SPACE + ")" : "(?<!\\d)(?<!\\d[.,])";
            return before + whole + decimals + "(?![\\d])(?!" + SPACE + "\\d{3}(?!\\d))" + (halves.length == 1 ? "(?![.,]\\d)" : "");
        }

        Set<String> find(String raw) {
            String text = INVISIBLE.matcher(raw).replaceAll("");
            Set<String> hits = new LinkedHashSet<>();
            for (Pattern pattern : patterns) {
                for (Matcher matcher = pattern.matcher(text); matcher.find();) {
                    hits.add(matcher.group());
                }
            }
            return hits;
        }
    }
}
