package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import se.underlag.documents.internal.skrivning.Xmlut;

/** Where a changed part is written: pieces of what was there, and what is new. */
final class Utbytes extends OutputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Xmlut texts = new Xmlut(this);
    private int used;

    Utbytes(OutputStream out) {
        this.out = out;
    }

    /** Writes the bytes from one index to before another. */
    void copy(byte[] bytes, int from, int to) throws IOException {
        write(bytes, from, to - from);
    }

    /** Writes XML. */
    Utbytes xml(String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        return this;
    }

    /** Writes what stands in a cell, with the format's own escapes for characters that XML cannot hold. */
    void text(String text) throws IOException {
        texts.text(text).flush();
    }

    @Override public void write(byte[] bytes, int from, int length) throws IOException {
        if (length > BUFFER - used) {
            send();
            if (length > BUFFER) {
                out.write(bytes, from, length);
                return;
            }
        }
        System.arraycopy(bytes, from, buffer, used, length);
        used += length;
    }

    @Override public void write(int one) throws IOException {
        if (used == BUFFER) {
            send();
        }
        buffer[used++] = (byte) one;
    }

    private void send() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override public void flush() throws IOException {
        if (used > 0) {
            send();
        }
    }
}
