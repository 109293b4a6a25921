package se.underlag.documents.internal.lappning;

import java.nio.charset.StandardCharsets;

/** The shape that shows a comment, in the old drawings that Excel still keeps beside comments. It goes with the row of its cell. */
final class Kommentarform {

    private Kommentarform() {
    }

    /** @param t at the start tag of a shape, which need not be well-formed inside; @return where the shape ends when its row is taken out, else -1 */
    static int borta(Taggar t, Radflytt flytt) {
        byte[] bytes = t.bytes();
        byte[] closing = ("</" + t.text(t.start + 1, t.nameTo)).getBytes(StandardCharsets.UTF_8);
        int close = t.empty ? -1 : find(bytes, closing, t.end);
        int end = close < 0 ? -1 : find(bytes, new byte[] { '>' }, close);
        if (end < 0) {
            return -1;
        }
        Taggar inner = new Taggar(t.part());
        inner.over(bytes, t.end, close);
        boolean note = false;
        int row = 0;
        while (inner.next()) {
            if (inner.starts("ClientData")) {
                note = "Note".equals(inner.value("ObjectType"));
            } else if (inner.starts("Row") && !inner.empty) {
                int from = inner.end;
                String number = inner.next() ? Xmltext.decode(bytes, from, inner.start).trim() : "";
                row = number.matches("\\d{1,7}") ? Integer.parseInt(number) + 1 : 0;
            }
        }
        return note && row > 0 && flytt.borta(row) ? end + 1 : -1;
    }

    private static int find(byte[] bytes, byte[] what, int from) {
        for (int i = from; i <= bytes.length - what.length; i++) {
            int same = 0;
            while (same < what.length && bytes[i + same] == what[same]) {
                same++;
            }
            if (same == what.length) {
                return i;
            }
        }
        return -1;
    }
}
