package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import se.underlag.documents.internal.lasning.Fel;

/** A ZIP file being written, from entries packed elsewhere and from new ones. */
final class Zipmal {

    /** A part that was packed to be put in later. @param from and @param packed its bytes in the file of packed parts */
    record Packad(long from, long packed, long size, long crc) {
    }

    /** What gives the bytes of a part. */
    interface Innehall {
        void write(OutputStream to) throws IOException;
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int UTF8 = 1 << 11;
    private static final int DESCRIPTOR = 1 << 3;
    private static final int DEFLATED = 8;
    private static final int VERSION = 20;
    private static final long MAX_32 = 0xFFFFFFFFL;
    /** The first time an entry can have, 1980-01-01: a new part says nothing about when it was made. */
    private static final int NO_TIME = 0x00210000;
    /** A higher level takes much longer for a few percent. */
    private static final int LEVEL = 3;
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final List<ByteBuffer> directory = new ArrayList<>();

    Zipmal(FileChannel file) {
        this.file = file;
    }

    /** Packs a part at the end of a file of packed parts. */
    static Packad pack(FileChannel to, Innehall content) throws IOException {
        long from = to.size();
        to.position(from);
        Deflater deflater = new Deflater(LEVEL, true);
        CRC32 crc = new CRC32();
        try {
            DeflaterOutputStream packed = new DeflaterOutputStream(Channels.newOutputStream(to), deflater, BUFFER);
            content.write(new OutputStream() {
                @Override public void write(byte[] bytes, int at, int length) throws IOException {
                    crc.update(bytes, at, length);
                    packed.write(bytes, at, length);
                }

                @Override public void write(int one) throws IOException {
                    write(new byte[] { (byte) one }, 0, 1);
                }
            });
            packed.finish();
            return new Packad(from, deflater.getBytesWritten(), deflater.getBytesRead(), crc.getValue());
        } finally {
            deflater.end();
        }
    }

    /** Copies an entry as it is packed. */
    void copy(Zipkalla from, Zipkalla.Post post) throws IOException {
        entry(post.name(), post.header(), post.flags() & ~DESCRIPTOR, post.method(), post.time(), post.crc(), post.packed(), post.size());
        from.copy(post, file);
    }

    /** Puts in a packed part, in the place of an old one whose name and time it takes over. */
    void put(Zipkalla.Post old, FileChannel from, Packad part) throws IOException {
        put(old.name(), old.header(), old.flags() & UTF8, old.time(), from, part);
    }

    /** Puts in a packed part that is new. */
    void put(String name, FileChannel from, Packad part) throws IOException {
        put(name.getBytes(StandardCharsets.UTF_8), new byte[CENTRAL_SIZE], UTF8, NO_TIME, from, part);
    }

    private static final int CENTRAL_SIZE = 46;

    private void put(byte[] name, byte[] header, int flags, int time, FileChannel from, Packad part) throws IOException {
        entry(name, header, flags, DEFLATED, time, part.crc(), part.packed(), part.size());
        long at = part.from();
        long left = part.packed();
        while (left > 0) {
            long copied = from.transferTo(at, left, file);
            at += copied;
            left -= copied;
        }
    }

    private void entry(byte[] name, byte[] header, int flags, int method, int time, long crc, long packed, long size) throws IOException {
        long offset = file.position();
        if (offset > MAX_32 || packed >= MAX_32 || size >= MAX_32) {
            throw Fel.forStor("filstorlek");
        }
        ByteBuffer local = buffer(30 + name.length);
        local.putInt(LOCAL).putShort((short) VERSION);
        common(local, flags, method, time, crc, packed, size).putShort((short) name.length).putShort((short) 0).put(name);
        write(local.flip());
        ByteBuffer old = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer central = buffer(CENTRAL_SIZE + name.length);
        central.putInt(CENTRAL).putShort((short) (old.getShort(4) & 0xFF00 | VERSION)).putShort((short) VERSION);
        common(central, flags, method, time, crc, packed, size).putShort((short) name.length).putShort((short) 0).putShort((short) 0);
        central.putShort((short) 0).putShort(old.getShort(36)).putInt(old.getInt(38)).putInt((int) offset).put(name);
        directory.add(central.flip());
    }

    private static ByteBuffer common(ByteBuffer to, int flags, int method, int time, long crc, long packed, long size) {
        return to.putShort((short) flags).putShort((short) method).putInt(time).putInt((int) crc).putInt((int) packed).putInt((int) size);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Writes the directory; the file is then whole. */
    void finish() throws IOException {
        long offset = file.position();
        for (ByteBuffer entry : directory) {
            write(entry);
        }
        long size = file.position() - offset;
        if (directory.size() >= 0xFFFF || offset + size > MAX_32) {
            throw Fel.forStor("delar");
        }
        ByteBuffer end = buffer(22);
        end.putInt(END).putInt(0).putShort((short) directory.size()).putShort((short) directory.size());
        end.putInt((int) size).putInt((int) offset).putShort((short) 0);
        write(end.flip());
    }
}
