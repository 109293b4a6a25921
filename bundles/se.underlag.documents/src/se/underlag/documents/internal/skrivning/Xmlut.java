package se.underlag.documents.internal.skrivning;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** XML as text, escaped for the workbook format. */
public final class Xmlut {

    private static final int BUFFER = 1 << 15;

    private final Writer out;
    private final char[] buffer = new char[BUFFER];
    private int used;

    /** XML for a stream. */
    public Xmlut(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    private void write(String text) throws IOException {
        int length = text.length();
        if (length > BUFFER - used) {
            send();
        }
        if (length > BUFFER) {
            out.write(text);
        } else {
            text.getChars(0, length, buffer, used);
            used += length;
        }
    }

    private void write(char c) throws IOException {
        if (used == BUFFER) {
            send();
        }
        buffer[used++] = c;
    }

    private void send() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** Adds text that is XML already. */
    Xmlut xml(String xml) throws IOException {
        write(xml);
        return this;
    }

    Xmlut xml(int number) throws IOException {
        write(Integer.toString(number));
        return this;
    }

    /** Adds text for an element or an attribute. Characters that XML cannot hold become Excel's {@code _xHHHH_}. */
    public Xmlut text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> write("&amp;");
            case '<' -> write("&lt;");
            case '>' -> write("&gt;");
            case '"' -> write("&quot;");
            case '\n', '\t' -> write("&#" + (int) c + ";");
            case '_' -> write(looksEscaped(text, i) ? "_x005F_" : "_");
            default -> {
                if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
                    write(String.format("_x%04X_", (int) c));
                } else if (Character.isSurrogate(c)) {
                    i = surrogate(text, i);
                } else {
                    write(c);
                }
            }
            }
        }
        return this;
    }

    /** A pair passes, a half of one becomes the replacement character. @return the index of the last character dealt with */
    private int surrogate(String text, int at) throws IOException {
        if (Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            write(text.substring(at, at + 2));
            return at + 1;
        }
        write('\uFFFD');
        return at;
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Sends what is waiting. */
    public void flush() throws IOException {
        send();
        out.flush();
    }
}
