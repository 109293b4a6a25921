package se.underlag.documents.internal.lappning;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text of bytes with some places of it different, told in order. */
final class Splits {

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int copied;
    private boolean changed;

    Splits(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length + 256);
    }

    /** Puts the text where these bytes stand. */
    void replace(int from, int to, String text) {
        byte[] instead = text.getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(bytes, from, to, instead, 0, instead.length)) {
            return;
        }
        out.write(bytes, copied, from - copied);
        out.writeBytes(instead);
        copied = to;
        changed = true;
    }

    void insert(int at, String text) {
        replace(at, at, text);
    }

    boolean changed() {
        return changed;
    }

    byte[] result() {
        if (!changed) {
            return bytes;
        }
        out.write(bytes, copied, bytes.length - copied);
        copied = bytes.length;
        return out.toByteArray();
    }
}
