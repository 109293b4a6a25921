package se.underlag.documents.internal.lappning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.underlag.documents.internal.lasning.Fel;

/** The entries of a ZIP file as they are packed, in the order in which they stand in it. */
final class Zipkalla implements Closeable {

    /**
     * An entry.
     *
     * @param name as it stands in the directory
     * @param header the directory's record from its version to its external attributes
     * @param data where its packed bytes begin
     */
    record Post(byte[] name, byte[] header, int flags, int method, int time, long crc, long packed, long size, long data) {

        String text() {
            return new String(name, StandardCharsets.UTF_8);
        }
    }

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final long MAX_32 = 0xFFFFFFFFL;

    private final FileChannel file;
    private final List<Post> poster = new ArrayList<>();

    /** @param most entries that are taken */
    Zipkalla(Path fil, int most) throws IOException {
        file = FileChannel.open(fil, StandardOpenOption.READ);
        try {
            read(most);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    List<Post> poster() {
        return poster;
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        if (at < 0 || length < 0 || at + length > file.size()) {
            throw Fel.of("las.skadad", null);
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw Fel.of("las.skadad", null);
            }
        }
        return buffer.flip();
    }

    private void read(int most) throws IOException {
        int searched = (int) Math.min(file.size(), END_SIZE + 0xFFFF);
        ByteBuffer tail = bytes(file.size() - searched, searched);
        int at = searched - END_SIZE;
        while (at >= 0 && (tail.getInt(at) != END || at + END_SIZE + (tail.getShort(at + 20) & 0xFFFF) > searched)) {
            at--;
        }
        if (at < 0) {
            throw Fel.of("las.skadad", null);
        }
        long count = tail.getShort(at + 10) & 0xFFFF;
        long size = tail.getInt(at + 12) & MAX_32;
        long offset = tail.getInt(at + 16) & MAX_32;
        long end = file.size() - searched + at;
        if (at >= 20 && tail.getInt(at - 20) == LOCATOR_64) {
            ByteBuffer end64 = bytes(tail.getLong(at - 12), 56);
            if (end64.getInt(0) != END_64) {
                throw Fel.of("las.skadad", null);
            }
            count = end64.getLong(32);
            size = end64.getLong(40);
            offset = end64.getLong(48);
            end = tail.getLong(at - 12);
        }
        if (count < 0 || count > most || size < 0 || size > 1 << 26) {
            throw Fel.forStor("delar");
        }
        // a program that puts something before the archive leaves its offsets as they were
        long before = end - size - offset;
        if (before < 0) {
            throw Fel.of("las.skadad", null);
        }
        entries(bytes(offset + before, (int) size), count, before);
    }

    private void entries(ByteBuffer directory, long count, long before) throws IOException {
        for (int i = 0; i < count; i++) {
            int start = directory.position();
            if (directory.remaining() < CENTRAL_SIZE || directory.getInt(start) != CENTRAL) {
                throw Fel.of("las.skadad", null);
            }
            int nameLength = directory.getShort(start + 28) & 0xFFFF;
            int extraLength = directory.getShort(start + 30) & 0xFFFF;
            int commentLength = directory.getShort(start + 32) & 0xFFFF;
            if (directory.remaining() < CENTRAL_SIZE + nameLength + extraLength + commentLength) {
                throw Fel.of("las.skadad", null);
            }
            byte[] name = new byte[nameLength];
            directory.get(start + CENTRAL_SIZE, name);
            byte[] header = new byte[CENTRAL_SIZE];
            directory.get(start, header);
            long[] sizes = { directory.getInt(start + 24) & MAX_32, directory.getInt(start + 20) & MAX_32, directory.getInt(start + 42) & MAX_32 };
            large(directory, start + CENTRAL_SIZE + nameLength, extraLength, sizes);
            ByteBuffer local = bytes(before + sizes[2], 30);
            if (local.getInt(0) != LOCAL) {
                throw Fel.of("las.skadad", null);
            }
            long data = before + sizes[2] + 30 + (local.getShort(26) & 0xFFFF) + (local.getShort(28) & 0xFFFF);
            if (sizes[1] > file.size() - data) {
                throw Fel.of("las.skadad", null);
            }
            poster.add(new Post(name, header, directory.getShort(start + 8) & 0xFFFF, directory.getShort(start + 10) & 0xFFFF,
                    directory.getInt(start + 12), directory.getInt(start + 16) & MAX_32, sizes[1], sizes[0], data));
            directory.position(start + CENTRAL_SIZE + nameLength + extraLength + commentLength);
        }
        poster.sort(Comparator.comparingLong(Post::data));
        // entries that share their bytes would make the copy larger than the file
        if (poster.stream().mapToLong(Post::packed).sum() > file.size()) {
            throw Fel.of("las.skadad", null);
        }
    }

    /** The extra field of large entries holds those of size, packed size and place that do not fit the record. */
    private static void large(ByteBuffer directory, int from, int length, long[] sizes) {
        int at = from;
        while (at + 4 <= from + length) {
            int id = directory.getShort(at) & 0xFFFF;
            int size = directory.getShort(at + 2) & 0xFFFF;
            if (id == 1) {
                int field = at + 4;
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == MAX_32 && field + 8 <= at + 4 + size && field + 8 <= from + length) {
                        sizes[i] = directory.getLong(field);
                        field += 8;
                    }
                }
            }
            at += 4 + size;
        }
        for (long size : sizes) {
            if (size < 0 || size >= MAX_32) {
                throw Fel.forStor("filstorlek");
            }
        }
    }

    /** Copies the packed bytes of an entry. */
    void copy(Post post, FileChannel to) throws IOException {
        long at = post.data();
        long left = post.packed();
        while (left > 0) {
            long copied = file.transferTo(at, left, to);
            if (copied <= 0) {
                throw Fel.of("las.skadad", null);
            }
            at += copied;
            left -= copied;
        }
    }

    @Override public void close() throws IOException {
        file.close();
    }
}
