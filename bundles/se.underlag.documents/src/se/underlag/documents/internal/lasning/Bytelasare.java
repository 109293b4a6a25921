package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks at XML as bytes of UTF-8: plain tags, attributes and text, as programs write them. Whatever else XML allows (comments, sections,
 * instructions, entities of one's own, carriage returns, entities in attributes) and whatever is wrong ends in {@link Ovanligt}.
 */
final class Bytelasare {

    /** Something that only a real parser should judge. */
    static final class Ovanligt extends Exception {

        private static final long serialVersionUID = 1L;

        Ovanligt() {
            super(null, null, false, false);
        }
    }

    private static final int BUFFER = 1 << 16;
    /** A tag within this many bytes is read without asking for more. */
    private static final int LOOKAHEAD = 1 << 12;
    private static final int LONGEST_ENTITY = 10;

    private final Delstrom in;
    /** One byte longer than what is read into it: a zero, which XML never has, stops every loop at the end. */
    private byte[] bytes = new byte[BUFFER + 1];
    private int pos;
    private int end;
    private boolean ended;
    private int name;
    private int nameEnd;
    private int value;
    private int valueEnd;
    private boolean closed;

    Bytelasare(Delstrom in) {
        this.in = in;
    }

    Delstrom stream() {
        return in;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, pos, bytes, 0, end - pos);
        end -= pos;
        pos = 0;
        if (end + 1 == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        int read = in.read(bytes, end, bytes.length - 1 - end);
        if (read < 0) {
            ended = true;
        } else {
            end += read;
        }
        bytes[end] = 0;
    }

    private void ahead() throws IOException {
        while (end - pos < LOOKAHEAD && !ended) {
            fill();
        }
    }

    /** Goes over everything until a start tag of this name, before which there may be other plain tags and text. */
    void find(byte[] wanted) throws IOException, Ovanligt {
        ahead();
        while (true) {
            byte b = bytes[pos];
            if (b == '<') {
                ahead();
                if (bytes[pos + 1] == '!') {
                    throw new Ovanligt();
                }
                if (isStart(wanted)) {
                    return;
                }
                if (isPrefixedStart(wanted)) {
                    throw new Ovanligt();
                }
            } else if (b == 0) {
                throw new Ovanligt();
            }
            pos++;
            if (pos == end) {
                ahead();
            }
        }
    }

    /** Goes over white space to the next tag. */
    void toTag() throws IOException, Ovanligt {
        ahead();
        while (bytes[pos] != '<') {
            if (!isSpace(bytes[pos])) {
                throw new Ovanligt();
            }
            if (++pos == end) {
                ahead();
            }
        }
        ahead();
    }

    /** @return whether a start tag of this name stands here; it is then entered, and {@link #attribute()} goes on */
    boolean isStart(byte[] wanted) {
        int at = pos + 1;
        for (byte b : wanted) {
            if (bytes[at++] != b) {
                return false;
            }
        }
        byte after = bytes[at];
        if (after != '>' && after != '/' && !isSpace(after)) {
            return false;
        }
        pos = at;
        return true;
    }

    /** @return whether a start tag of this name with some prefix stands here; to a parser it may be the one that is looked for */
    private boolean isPrefixedStart(byte[] wanted) {
        int at = pos + 1;
        while (bytes[at] != ':') {
            if (bytes[at] == 0 || bytes[at] == '>' || bytes[at] == '/' || isSpace(bytes[at])) {
                return false;
            }
            at++;
        }
        for (byte b : wanted) {
            if (bytes[++at] != b) {
                return false;
            }
        }
        byte after = bytes[at + 1];
        return after == '>' || after == '/' || isSpace(after);
    }

    /** Leaves the end tag of this name. */
    void end(byte[] wanted) throws Ovanligt {
        if (!isEnd(wanted)) {
            throw new Ovanligt();
        }
    }

    /** @return whether an end tag of this name stands here; it is then left */
    boolean isEnd(byte[] wanted) {
        if (bytes[pos + 1] != '/') {
            return false;
        }
        int at = pos + 2;
        for (byte b : wanted) {
            if (bytes[at++] != b) {
                return false;
            }
        }
        while (isSpace(bytes[at])) {
            at++;
        }
        if (bytes[at] != '>') {
            return false;
        }
        pos = at + 1;
        return true;
    }

    /** @return whether there is another attribute; otherwise the tag has been left, and {@link #isClosed()} tells whether it was empty */
    boolean attribute() throws Ovanligt {
        int at = pos;
        boolean space = false;
        while (isSpace(bytes[at])) {
            at++;
            space = true;
        }
        byte b = bytes[at];
        if (b == '>' || b == '/') {
            closed = b == '/';
            if (closed && bytes[++at] != '>') {
                throw new Ovanligt();
            }
            pos = at + 1;
            return false;
        }
        name = at;
        while ((b = bytes[at]) > ' ' && b != '=' && b != '"' && b != '\'' && b != '<' && b != '>' && b != '/') {
            at++;
        }
        nameEnd = at;
        if (!space || nameEnd == name || bytes[at] != '=') {
            throw new Ovanligt();
        }
        byte quote = bytes[++at];
        if (quote != '"' && quote != '\'') {
            throw new Ovanligt();
        }
        value = ++at;
        while ((b = bytes[at]) != quote) {
            if (b == '<' || b == '&' || b >= 0 && b < ' ') {
                throw new Ovanligt();
            }
            at++;
        }
        valueEnd = at;
        pos = at + 1;
        return true;
    }

    boolean isClosed() {
        return closed;
    }

    /** @return the attribute's name where it is of one letter, else 0 */
    byte letter() {
        return nameEnd - name == 1 ? bytes[name] : 0;
    }

    boolean isName(byte[] wanted) {
        return equals(name, nameEnd, wanted);
    }

    boolean isValue(byte[] wanted) {
        return equals(value, valueEnd, wanted);
    }

    /** @return whether the attribute's name has a prefix, which may mean anything */
    boolean isPrefixed() {
        for (int i = name; i < nameEnd; i++) {
            if (bytes[i] == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean equals(int from, int to, byte[] wanted) {
        return Arrays.equals(bytes, from, to, wanted, 0, wanted.length);
    }

    String value() {
        return new String(bytes, value, valueEnd - value, StandardCharsets.UTF_8);
    }

    /** @return the attribute's value as a whole number of at most nine digits */
    int number() throws Ovanligt {
        int result = 0;
        if (valueEnd == value || valueEnd - value > 9) {
            throw new Ovanligt();
        }
        for (int i = value; i < valueEnd; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new Ovanligt();
            }
            result = result * 10 + digit;
        }
        return result;
    }

    /** @return the column, 0 for A, of an address such as {@code AB12} */
    int column() throws Ovanligt {
        int column = 0;
        int at = value;
        while (bytes[at] >= 'A' && bytes[at] <= 'Z' && at - value < 4) {
            column = column * 26 + bytes[at++] - 'A' + 1;
        }
        if (at == value || bytes[at] < '0' || bytes[at] > '9') {
            throw new Ovanligt();
        }
        return column - 1;
    }

    /** Adds the text up to the next tag. */
    void text(Teckenbuffert to) throws IOException, Ovanligt {
        int length = 0;
        boolean plain = true;
        byte b;
        while ((b = bytes[pos + length]) != '<') {
            if (b < ' ') {
                if (b == 0 && pos + length == end && !ended) {
                    fill();
                    continue;
                }
                plain = false;
                if (b >= 0 && b != '\t' && b != '\n') {
                    throw new Ovanligt();
                }
            } else if (b == '&') {
                plain = false;
            }
            length++;
        }
        if (plain) {
            to.append(bytes, pos, length);
        } else {
            decoded(to, new String(bytes, pos, length, StandardCharsets.UTF_8));
        }
        pos += length;
        ahead();
    }

    private static void decoded(Teckenbuffert to, String text) throws Ovanligt {
        int at = 0;
        for (int and = text.indexOf('&'); and >= 0; and = text.indexOf('&', at)) {
            int semicolon = text.indexOf(';', and);
            if (semicolon < 0 || semicolon - and > LONGEST_ENTITY) {
                throw new Ovanligt();
            }
            to.append(text.substring(at, and));
            to.append(entity(text.substring(and + 1, semicolon)));
            at = semicolon + 1;
        }
        if (text.indexOf('\uFFFD') >= 0) {
            // perhaps bytes that are no UTF-8
            throw new Ovanligt();
        }
        to.append(text.substring(at));
    }

    private static String entity(String name) throws Ovanligt {
        return switch (name) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> character(name);
        };
    }

    private static String character(String name) throws Ovanligt {
        boolean hex = name.startsWith("#x");
        if (!name.startsWith("#")) {
            throw new Ovanligt();
        }
        int code;
        try {
            code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        } catch (NumberFormatException e) {
            throw new Ovanligt();
        }
        boolean allowed = code == '\t' || code == '\n' || code == '\r' || code >= ' ' && code < Character.MIN_SURROGATE
                || code > Character.MAX_SURROGATE && code < 0xFFFE || code > 0xFFFF && code <= Character.MAX_CODE_POINT;
        if (!allowed) {
            throw new Ovanligt();
        }
        return Character.toString(code);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
