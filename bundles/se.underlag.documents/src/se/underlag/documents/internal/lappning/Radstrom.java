package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import se.underlag.documents.internal.lasning.Delstrom;
import se.underlag.documents.internal.lasning.Fel;

/** A worksheet part in three pieces: what stands before the rows, the rows one by one, and what follows them. */
final class Radstrom {

    private static final int BUFFER = 1 << 18;
    /** Longer than the closing tag of a row with the prefixes that programs use. */
    private static final int LOOKAHEAD = 64;

    private final String part;
    private final Delstrom in;
    private byte[] bytes = new byte[BUFFER];
    private int pos;
    private int end;
    private boolean ended;
    private boolean noRows;
    private byte[] prefix;

    /** The current row from its first bracket to its last; what stands before it begins at {@link #gap}. */
    int gap;
    int from;
    int to;

    Radstrom(String part, Delstrom in) {
        this.part = part;
        this.in = in;
    }

    byte[] bytes() {
        return bytes;
    }

    private RuntimeException broken(Throwable cause) {
        return Fel.skadadDel(part, cause);
    }

    /** Reads more behind what is there; nothing moves. @return false at the end */
    private boolean more() {
        if (ended) {
            return false;
        }
        if (end == bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        try {
            int read = in.read(bytes, end, bytes.length - end);
            if (read < 0) {
                ended = true;
                return false;
            }
            end += read;
            return true;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Makes room once most of the buffer is dealt with. */
    private void compact() {
        if (pos > bytes.length / 4 * 3) {
            System.arraycopy(bytes, pos, bytes, 0, end - pos);
            end -= pos;
            pos = 0;
        }
    }

    /** @return everything up to and with the tag that opens the rows; with {@code <sheetData/>} up to before it */
    byte[] head() {
        encoding();
        int at = 0;
        while (true) {
            at = bracket(at);
            if (at < 0) {
                throw Fel.skadadDel(part, null);
            }
            int close = tagEnd(at);
            int name = at + 1;
            while (name < close && bytes[name] != ':' && bytes[name] > ' ' && bytes[name] != '/' && bytes[name] != '>') {
                name++;
            }
            name = bytes[name] == ':' ? name + 1 : at + 1;
            if (bytes[at + 1] != '/' && is(name, "sheetData")) {
                prefix = Arrays.copyOfRange(bytes, at + 1, name);
                noRows = bytes[close - 2] == '/';
                byte[] head = Arrays.copyOfRange(bytes, pos, noRows ? at : close);
                pos = close;
                in.mark();
                return head;
            }
            at = close;
        }
    }

    /** @return whether the sheet says {@code <sheetData/>}, which has then been stepped over */
    boolean noRows() {
        return noRows;
    }

    /** @return the prefix of the sheet's elements with its colon, empty for none */
    String prefix() {
        return new String(prefix, StandardCharsets.US_ASCII);
    }

    private boolean is(int at, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (at + i >= end || bytes[at + i] != name.charAt(i)) {
                return false;
            }
        }
        byte after = at + name.length() < end ? bytes[at + name.length()] : 0;
        return after == '>' || after == '/' || after >= 0 && after <= ' ' && after != 0;
    }

    private void encoding() {
        while (end < 200 && more()) {
            // a declaration is shorter than this
        }
        utf8(bytes, end);
    }

    /** Refuses what is not UTF-8, in which everything is looked for. */
    static void utf8(byte[] bytes, int end) {
        if (end < 2 || bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[0] == 0 || bytes[1] == 0) {
            throw Fel.of("lapp.teckenkod", null);
        }
        String start = new String(bytes, 0, Math.min(end, 200), StandardCharsets.ISO_8859_1);
        int declared = start.indexOf("encoding=");
        if (start.contains("<?xml") && declared > 0 && declared < start.indexOf("?>")) {
            String name = start.substring(declared + 10, Math.min(start.length(), declared + 16)).toUpperCase(Locale.ROOT);
            if (!name.startsWith("UTF-8") && !name.startsWith("US-ASC") && !name.startsWith("ASCII")) {
                throw Fel.of("lapp.teckenkod", null);
            }
        }
    }

    /** Goes on to the next row. @return false when there is no other */
    boolean next() {
        if (noRows) {
            return false;
        }
        compact();
        gap = pos;
        int at = bracket(pos);
        if (at < 0) {
            throw broken(null);
        }
        int close = tagEnd(at);
        int name = at + 1;
        if (bytes[name] == '/') {
            return false;
        }
        name += prefix.length;
        if (!is(name, "row")) {
            throw broken(null);
        }
        from = at;
        if (bytes[close - 2] != '/') {
            close = rowEnd(close);
        }
        to = close;
        return true;
    }

    private int rowEnd(int after) {
        int at = after;
        while (true) {
            at = bracket(at);
            if (at < 0) {
                throw broken(null);
            }
            if (bytes[at + 1] == '/' && is(at + 2 + prefix.length, "row")) {
                return tagEnd(at);
            }
            at++;
        }
    }

    /** Says that the row is dealt with. */
    void done() {
        pos = to;
        in.mark();
    }

    /** @return where the next bracket of a tag is, comments and the like stepped over; -1 for none */
    private int bracket(int start) {
        int at = start;
        while (true) {
            while (at < end && bytes[at] != '<') {
                at++;
            }
            if (at + LOOKAHEAD >= end) {
                if (more()) {
                    continue;
                }
                if (at >= end) {
                    return -1;
                }
            }
            if (bytes[at] != '<') {
                continue;
            }
            byte kind = at + 1 < end ? bytes[at + 1] : 0;
            if (kind != '!' && kind != '?') {
                return at;
            }
            at = over(at, kind);
        }
    }

    private int over(int start, byte kind) {
        boolean comment = kind == '!' && bytes[start + 2] == '-';
        if (kind == '!' && !comment && bytes[start + 2] != '[') {
            throw broken(null);
        }
        String mark = kind == '?' ? "?>" : comment ? "-->" : "]]>";
        int at = start + (comment ? 4 : 2);
        while (true) {
            while (at + mark.length() > end) {
                if (!more()) {
                    throw broken(null);
                }
            }
            int same = 0;
            while (same < mark.length() && bytes[at + same] == mark.charAt(same)) {
                same++;
            }
            if (same == mark.length()) {
                return at + same;
            }
            at++;
        }
    }

    /** @return where the tag that begins here ends, after its bracket */
    private int tagEnd(int start) {
        int at = start;
        byte quote = 0;
        while (true) {
            while (at < end) {
                byte c = bytes[at++];
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '>') {
                    return at;
                }
            }
            if (!more()) {
                throw broken(null);
            }
        }
    }

    /** @return the rest of the part, from the tag that closes the rows */
    byte[] tail() {
        while (more()) {
            // the rest of a sheet is small; the stream refuses what is not
        }
        return Arrays.copyOfRange(bytes, pos, end);
    }
}
