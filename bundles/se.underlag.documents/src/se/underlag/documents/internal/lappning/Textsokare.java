package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.internal.lasning.Delstrom;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.internal.lasning.Paket;

/**
 * Goes over the texts and attributes of a part of XML, well-formed or not (drawings of comments often are not), so that nothing in it hides. Runs of
 * one text with different looks are put together.
 */
final class Textsokare {

    private static final Set<String> KINDS = Set.of("xml", "rels", "vml", "txt", "csv", "htm", "html", "json");
    private static final Set<String> RUNS = Set.of("r", "t", "rPh", "span", "font", "b", "i", "u", "fld", "ins", "sup", "sub");
    private static final String LOOKS = "Pr";
    private static final int LONGEST = 1 << 16;
    private static final int OVERLAP = 512;
    private static final int LONGEST_ENTITY = 10;
    private static final int HEAD = 200;
    /** The mark of the order of bytes. */
    private static final char ORDER = '\uFEFF';
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

    private final Predicate<String> sokt;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder attribute = new StringBuilder();
    private final StringBuilder tag = new StringBuilder();
    private final StringBuilder entity = new StringBuilder();
    private int looks;
    private char quote;
    private boolean inTag;
    private boolean found;

    private Textsokare(Predicate<String> sokt) {
        this.sokt = sokt;
    }

    /** @return whether a part of that name holds text */
    static boolean laser(String part) {
        return KINDS.contains(part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static boolean finns(Paket paket, String part, Predicate<String> sokt) {
        Textsokare sokare = new Textsokare(sokt);
        try (Delstrom stream = paket.open(part); PushbackInputStream in = new PushbackInputStream(stream, HEAD)) {
            byte[] head = in.readNBytes(HEAD);
            in.unread(head);
            Reader reader = new InputStreamReader(in, charset(head));
            char[] buffer = new char[1 << 13];
            for (int read = reader.read(buffer); read >= 0 && !sokare.found; read = reader.read(buffer)) {
                stream.mark();
                for (int i = 0; i < read && !sokare.found; i++) {
                    sokare.take(buffer[i]);
                }
            }
        } catch (IOException e) {
            throw Fel.skadadDel(part, e);
        }
        sokare.end(sokare.text);
        sokare.end(sokare.attribute);
        return sokare.found;
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private void take(char c) {
        if (inTag) {
            inTag(c);
        } else if (c == '<') {
            inTag = true;
            tag.setLength(0);
        } else if (c != ORDER) {
            add(text, c);
        }
    }

    /** A comment and a section of plain text are taken for tags that may hold anything, so all of them is looked at. */
    private void inTag(char c) {
        boolean raw = tag.length() > 0 && tag.charAt(0) == '!';
        if (quote != 0 && !raw) {
            if (c == quote) {
                quote = 0;
                end(attribute);
            } else {
                add(attribute, c);
            }
        } else if (!raw && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '>' && (!raw || rawEnds())) {
            inTag = false;
            closed(raw);
        } else if (raw) {
            raw(c);
        } else if (tag.length() < OVERLAP) {
            tag.append(c);
        } else if (c == '/') {
            tag.setCharAt(OVERLAP - 1, c);
        }
    }

    private void raw(char c) {
        tag.append(c);
        if (tag.length() > LONGEST) {
            found = found || sokt.test(tag.toString());
            tag.delete(1, tag.length() - OVERLAP);
        }
    }

    private boolean rawEnds() {
        int length = tag.length();
        boolean section = tag.indexOf("![") == 0;
        boolean comment = tag.indexOf("!--") == 0;
        String mark = section ? "]]" : comment ? "--" : "";
        return length >= mark.length() + 3 && tag.substring(length - mark.length()).equals(mark) || mark.isEmpty();
    }

    private void closed(boolean raw) {
        if (raw) {
            String inside = tag.indexOf("![CDATA[") == 0 ? tag.substring(8, Math.max(8, tag.length() - 2)) : "";
            inside.chars().forEach(c -> add(text, (char) c));
            found = found || inside.isEmpty() && sokt.test(tag.toString());
            return;
        }
        boolean closes = tag.length() > 0 && tag.charAt(0) == '/';
        boolean empty = tag.length() > 0 && tag.charAt(tag.length() - 1) == '/';
        String name = name(closes ? 1 : 0);
        if (name.endsWith(LOOKS) && !empty) {
            looks = Math.max(0, looks + (closes ? -1 : 1));
        } else if ((closes || empty) && looks == 0 && !RUNS.contains(name)) {
            end(text);
        }
    }

    private String name(int from) {
        int at = from;
        int start = from;
        while (at < tag.length() && tag.charAt(at) > ' ' && tag.charAt(at) != '/') {
            if (tag.charAt(at++) == ':') {
                start = at;
            }
        }
        return tag.substring(start, at);
    }

    private void add(StringBuilder to, char c) {
        if (entity.length() > 0 || c == '&') {
            entity.append(c);
            if (c == ';' || entity.length() > LONGEST_ENTITY || c <= ' ') {
                to.append(c == ';' ? decoded(entity.toString()) : entity.toString());
                entity.setLength(0);
            }
        } else {
            to.append(c);
        }
        if (to.length() > LONGEST) {
            found = found || sokt.test(to.toString());
            to.delete(0, to.length() - OVERLAP);
        }
    }

    private static String decoded(String entity) {
        return switch (entity) {
        case "&amp;" -> "&";
        case "&lt;" -> "<";
        case "&gt;" -> ">";
        case "&quot;" -> "\"";
        case "&apos;" -> "'";
        case "&nbsp;" -> "\u00A0";
        default -> entity.startsWith("&#") ? number(entity) : entity;
        };
    }

    private static String number(String entity) {
        boolean hex = entity.length() > 3 && (entity.charAt(2) == 'x' || entity.charAt(2) == 'X');
        String digits = entity.substring(hex ? 3 : 2, entity.length() - 1);
        if (!digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "\\d{1,7}")) {
            return entity;
        }
        int code = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : entity;
    }

    private void end(StringBuilder what) {
        if (entity.length() > 0) {
            what.append(entity);
            entity.setLength(0);
        }
        if (what.length() > 0) {
            found = found || sokt.test(what.toString());
            what.setLength(0);
        }
    }
}
