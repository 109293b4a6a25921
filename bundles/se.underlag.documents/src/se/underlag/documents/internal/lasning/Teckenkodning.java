package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which characters a text file is written. A byte order mark decides; else zeros in every other byte mean UTF-16; else what is UTF-8 from
 * beginning to end is UTF-8; else the code page in which most bytes above ASCII are letters of Swedish, Windows-1252 before the older ones.
 *
 * @param teckenuppsattning how to read it
 * @param bom bytes of the mark, to be skipped
 */
record Teckenkodning(Charset teckenuppsattning, int bom) {

    private static final int WINDOW = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SWEDISH = "åäöÅÄÖéÉüÜ";
    /** DOS and old Macintosh: files that were made long ago or by old systems. A slim run time may lack them. */
    private static final String[] OLDER = { "IBM850", "x-MacRoman" };

    /** @throws se.underlag.documents.kalkyl.KalkylException when it is no text */
    static Teckenkodning of(Path fil, Forlopp forlopp) throws IOException {
        try (InputStream in = Files.newInputStream(fil)) {
            byte[] window = new byte[WINDOW];
            int read = in.readNBytes(window, 0, WINDOW);
            Teckenkodning marked = marked(window, read);
            if (marked != null) {
                forlopp.worked(Files.size(fil));
                return marked;
            }
            return new Teckenkodning(scan(in, window, read, forlopp), 0);
        }
    }

    private static Teckenkodning marked(byte[] window, int read) {
        int first = read > 0 ? window[0] & 0xFF : 0;
        int second = read > 1 ? window[1] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && read > 2 && (window[2] & 0xFF) == 0xBF) {
            return new Teckenkodning(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Teckenkodning(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Teckenkodning(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < read; i++) {
            if (window[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int pairs = read / 2;
        if (pairs > 0 && zeros[1] > pairs / 2 && zeros[0] * 20 <= pairs) {
            return new Teckenkodning(StandardCharsets.UTF_16LE, 0);
        }
        if (pairs > 0 && zeros[0] > pairs / 2 && zeros[1] * 20 <= pairs) {
            return new Teckenkodning(StandardCharsets.UTF_16BE, 0);
        }
        return null;
    }

    private static Charset scan(InputStream in, byte[] window, int first, Forlopp forlopp) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer sink = CharBuffer.allocate(WINDOW);
        int[] seen = new int[256];
        boolean utf8 = true;
        int kept = 0;
        int read = first;
        while (read > 0) {
            forlopp.worked(read);
            for (int i = kept; i < kept + read; i++) {
                seen[window[i] & 0xFF]++;
            }
            if (seen[0] > 0) {
                throw Fel.of("las.annanTyp", null);
            }
            ByteBuffer bytes = ByteBuffer.wrap(window, 0, kept + read);
            kept = 0;
            if (utf8) {
                CoderResult result = decoder.decode(bytes, sink.clear(), false);
                utf8 = !result.isError();
                kept = utf8 ? bytes.remaining() : 0;
                System.arraycopy(window, bytes.position(), window, 0, kept);
            }
            read = in.readNBytes(window, kept, WINDOW - kept);
        }
        // a last character that is cut off does not make another encoding of the rest
        return utf8 ? StandardCharsets.UTF_8 : codePage(seen);
    }

    private static Charset codePage(int[] seen) {
        Charset best = WINDOWS;
        int most = letters(seen, WINDOWS);
        for (String name : OLDER) {
            if (Charset.isSupported(name) && letters(seen, Charset.forName(name)) > most) {
                best = Charset.forName(name);
                most = letters(seen, best);
            }
        }
        return best;
    }

    private static int letters(int[] seen, Charset charset) {
        int result = 0;
        for (byte letter : SWEDISH.getBytes(charset)) {
            result += seen[letter & 0xFF];
        }
        return result;
    }
}
