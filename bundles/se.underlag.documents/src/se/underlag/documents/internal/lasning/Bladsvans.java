package se.underlag.documents.internal.lasning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a sheet says around its rows, cut out of its bytes without looking at the rows: conditional formats stand behind them, but must be known before.
 * Whatever is unusual gives nothing; the reading proper judges the part.
 */
final class Bladsvans {

    private static final byte[] SHEET_DATA = "sheetData".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONDITIONS = "conditionalFormatting".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;
    /** A tag's name with its prefix is not longer. */
    private static final int LOOKAHEAD = 64;
    private static final int MOST = 8 << 20;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] bytes = new byte[BUFFER];
    private int end;
    private boolean before = true;
    private boolean behind;

    private Bladsvans() {
    }

    /** @return the part without its rows when it holds conditional formats, null when it holds none or too much to be looked at */
    static byte[] of(Delstrom in) throws IOException {
        return new Bladsvans().read(in);
    }

    private byte[] read(Delstrom in) throws IOException {
        boolean more = true;
        while (more && kept.size() <= MOST) {
            in.mark();
            int read = in.read(bytes, end, bytes.length - end);
            more = read >= 0;
            end += Math.max(0, read);
            if (!more || end > LOOKAHEAD) {
                take(more ? end - LOOKAHEAD : end);
            }
        }
        byte[] result = kept.toByteArray();
        return more || !behind || find(result, CONDITIONS) < 0 ? null : result;
    }

    /** Deals with the bytes before that place, and keeps those after it for the next time. */
    private void take(int until) {
        int from = 0;
        if (!behind) {
            for (int at = 0; at < until; at++) {
                if (bytes[at] != '<' || !before && isShortEnd(at)) {
                    continue;
                }
                if (before && isSheetData(at + 1)) {
                    kept.write(bytes, 0, at);
                    before = false;
                } else if (!before && at + 1 < end && bytes[at + 1] == '/' && isSheetData(at + 2)) {
                    behind = true;
                    from = at;
                    while (from < end && bytes[from] != '>') {
                        from++;
                    }
                    from = Math.min(end, from + 1);
                    break;
                }
            }
            if (before) {
                kept.write(bytes, 0, until);
            }
        }
        if (behind) {
            kept.write(bytes, from, Math.max(0, until - from));
        }
        int next = Math.max(from, until);
        System.arraycopy(bytes, next, bytes, 0, end - next);
        end -= next;
    }

    /** Nearly all tags among the rows are starts or the ends of names of one letter. */
    private boolean isShortEnd(int at) {
        return at + 3 < end && (bytes[at + 1] != '/' || bytes[at + 3] == '>');
    }

    /** @return whether the name stands there, with or without a prefix */
    private boolean isSheetData(int at) {
        int start = at;
        for (int i = at; i < Math.min(end, at + LOOKAHEAD / 2); i++) {
            byte b = bytes[i];
            if (b == ':') {
                start = i + 1;
            } else if (b <= ' ' || b == '>' || b == '/') {
                return i - start == SHEET_DATA.length && Arrays.equals(bytes, start, i, SHEET_DATA, 0, SHEET_DATA.length);
            }
        }
        return false;
    }

    private static int find(byte[] in, byte[] what) {
        for (int at = 0; at <= in.length - what.length; at++) {
            if (in[at] == what[0] && Arrays.equals(in, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }
}
