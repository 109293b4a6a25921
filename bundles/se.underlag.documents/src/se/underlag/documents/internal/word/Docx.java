package se.underlag.documents.internal.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.text.DokumentException;

/** The parts of a Word package by name, read within limits that no real template or document comes near. */
public final class Docx {

    /** Parts of the package. */
    static final int MAX_PARTS = 2_000;
    /** Bytes unpacked from all parts together. */
    static final long MAX_UNPACKED = 128L << 20;
    /** Unpacked bytes per byte of the file, once past what is free. */
    static final int MAX_RATIO = 200;
    private static final long FREE = 8L << 20;
    /** The first time a ZIP entry can have: a file says nothing about when it was made. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

    private Docx() {
    }

    /** @throws DokumentException when it is no package, is too large unpacked, or holds a part twice */
    public static Map<String, byte[]> read(byte[] docx) {
        if (docx.length >= OLE.length && java.util.Arrays.equals(docx, 0, OLE.length, OLE, 0, OLE.length)) {
            throw fel("word.gammalt", null);
        }
        if (docx.length < 4 || docx[0] != 'P' || docx[1] != 'K') {
            throw fel("word.annat", null);
        }
        Map<String, byte[]> parts = unzip(docx);
        if (!parts.containsKey("[Content_Types].xml") || !parts.containsKey("_rels/.rels")) {
            throw fel("word.annat", null);
        }
        return parts;
    }

    /** @return the entries of a ZIP archive, folders left out; @throws DokumentException as {@link #read} */
    public static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Set<String> lower = new HashSet<>();
        long most = Math.min(MAX_UNPACKED, Math.max(FREE, (long) bytes.length * MAX_RATIO));
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most - unpacked + 1));
                unpacked += part.length;
                if (unpacked > most || parts.size() >= MAX_PARTS) {
                    throw fel("word.bomb", null);
                }
                String name = entry.getName().replace('\\', '/');
                if (!entry.isDirectory() && !lower.add(name.toLowerCase(Locale.ROOT))) {
                    throw fel("word.skadad", null);
                }
                if (!entry.isDirectory()) {
                    parts.put(name, part);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw fel("word.skadad", e);
        }
        return parts;
    }

    /** @return a package of the parts in their order; the same parts give the same bytes */
    static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** @return a refusal with the text of the key */
    public static DokumentException fel(String key, Throwable cause, Object... values) {
        return new DokumentException(Messages.of(key, values), cause);
    }
}
