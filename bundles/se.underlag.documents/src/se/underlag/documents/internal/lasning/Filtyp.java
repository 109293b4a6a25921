package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import se.underlag.documents.kalkyl.KalkylException;

/** Tells by its first bytes, not its name, as what a file can be read, and otherwise says what it is. */
public final class Filtyp {

    private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] BOOK = "Book".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORKBOOK = "Workbook".getBytes(StandardCharsets.UTF_16LE);
    private static final int SNIFFED = 4096;
    private static final int MARKUP = 16;
    private static final int OLE2_SEARCHED = 64 << 20;

    private Filtyp() {
    }

    /** What can be read. */
    enum Slag {
        /** A ZIP package: .xlsx, .xlsm, .ods, or something else that is told when it is opened. */
        PAKET,
        /** An old workbook, .xls. */
        XLS,
        /** Text, which may hold a table with separators. */
        TEXT
    }

    /** @throws KalkylException when the file is empty, too large or certainly no ZIP package */
    public static void krav(Path fil, Lasgranser granser) {
        switch (slag(fil, granser)) {
        case XLS -> throw Fel.of("las.gammaltExcel", null);
        case TEXT -> throw Fel.of("las.text", null);
        default -> {
            // what is in a package is told when it is opened
        }
        }
    }

    /** @return what the file's bytes are. @throws KalkylException when the file is empty, too large or none of them */
    static Slag slag(Path fil, Lasgranser granser) {
        try {
            if (!Files.isRegularFile(fil)) {
                throw Fel.of("las.oppnaInte", null);
            }
            long size = Files.size(fil);
            if (size == 0) {
                throw Fel.of("las.tom", null);
            }
            if (size > granser.filstorlek()) {
                throw Fel.forStor("filstorlek");
            }
            return slag(fil, head(fil));
        } catch (IOException e) {
            throw Fel.of("las.oppnaInte", e);
        }
    }

    private static Slag slag(Path fil, byte[] head) throws IOException {
        if (startsWith(head, OLE2)) {
            ole2(fil);
            return Slag.XLS;
        }
        if (startsWith(head, new byte[] { '%', 'P', 'D', 'F' })) {
            throw Fel.of("las.pdf", null);
        }
        if (startsWith(head, new byte[] { 'P', 'K' })) {
            return Slag.PAKET;
        }
        if (!isText(head)) {
            throw Fel.of("las.annanTyp", null);
        }
        markup(head);
        return Slag.TEXT;
    }

    /** Web pages and other marked-up texts are told from tables by how they begin; Excel opens some of them under the name of a workbook. */
    private static void markup(byte[] head) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < head.length && start.length() < MARKUP; i++) {
            // marks of UTF-8 and UTF-16, and the zeros between
            if (head[i] > ' ') {
                start.append((char) head[i]);
            }
        }
        String text = start.toString().toLowerCase(Locale.ROOT);
        if (text.startsWith("<?xml")) {
            throw Fel.of("las.xml", null);
        }
        if (text.length() > 1 && text.charAt(0) == '<' && (text.charAt(1) == '!' || Character.isLetter(text.charAt(1)))) {
            throw Fel.of("las.html", null);
        }
        if (text.startsWith("{\\rtf")) {
            throw Fel.of("las.annanTyp", null);
        }
    }

    private static byte[] head(Path fil) throws IOException {
        try (InputStream in = Files.newInputStream(fil)) {
            return in.readNBytes(SNIFFED);
        }
    }

    /** An encrypted package and an old workbook are both OLE2 files; the names in their directory tell them apart. */
    private static void ole2(Path fil) throws IOException {
        boolean old = false;
        byte[] window = new byte[1 << 16];
        int kept = 0;
        long searched = 0;
        try (InputStream in = Files.newInputStream(fil)) {
            int read;
            while (searched < OLE2_SEARCHED && (read = in.read(window, kept, window.length - kept)) > 0) {
                int end = kept + read;
                if (contains(window, end, ENCRYPTED)) {
                    throw Fel.of("las.losenord", null);
                }
                old |= contains(window, end, WORKBOOK) || contains(window, end, BOOK);
                kept = Math.min(ENCRYPTED.length, end);
                System.arraycopy(window, end - kept, window, 0, kept);
                searched += read;
            }
        }
        if (!old) {
            throw Fel.of("las.annanTyp", null);
        }
    }

    private static boolean contains(byte[] window, int end, byte[] wanted) {
        for (int i = 0; i <= end - wanted.length; i++) {
            int matched = 0;
            while (matched < wanted.length && window[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(byte[] head) {
        int strange = 0;
        int zeros = 0;
        for (byte b : head) {
            if (b == 0) {
                zeros++;
            } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                strange++;
            }
        }
        boolean utf16 = head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
        // UTF-16 without its mark has a zero in nearly every other byte; whether it really is, is told by Teckenkodning
        boolean everyOther = zeros > head.length / 4 && zeros <= (head.length + 1) / 2;
        return utf16 || strange == 0 && (zeros == 0 || everyOther);
    }
}
