package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The bytes of one part as they are unpacked: counted against the limits, checked against the part's checksum at its end (the JDK's
 * ZipFile does not), and the place where progress and cancel are noticed.
 */
public final class Delstrom extends InputStream {

    private static final int ASK_EVERY = 1 << 16;

    private final InputStream in;
    private final ZipEntry entry;
    private final Paket paket;
    private final long packed;
    private final long most;
    private final int markLimit;
    private final CRC32 crc = new CRC32();
    private long unpacked;
    private long sinceMark;
    private int sinceAsked;
    private long reported;
    private boolean ended;

    Delstrom(InputStream in, ZipEntry entry, Paket paket) {
        this.in = in;
        this.entry = entry;
        this.paket = paket;
        this.packed = Math.max(1, entry.getCompressedSize());
        Lasgranser granser = paket.granser();
        this.most = Math.max(granser.fritt(), packed * granser.packningsgrad());
        this.markLimit = granser.radbyte();
    }

    /** Says that what has been read so far is dealt with: no single thing may take more than {@link Lasgranser#radbyte()}. */
    public void mark() {
        sinceMark = 0;
    }

    @Override public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read = in.read(buffer, offset, length);
        if (read < 0) {
            end();
            return -1;
        }
        crc.update(buffer, offset, read);
        unpacked += read;
        sinceMark += read;
        sinceAsked += read;
        if (unpacked > most) {
            throw Fel.bomb("packningsgrad");
        }
        if (sinceMark > markLimit) {
            throw Fel.forStor("rad");
        }
        paket.unpacked(read);
        if (sinceAsked >= ASK_EVERY) {
            report(unpacked);
        }
        return read;
    }

    private void report(long upTo) {
        sinceAsked = 0;
        long size = Math.max(1, entry.getSize());
        long now = Math.min(packed, (long) ((double) packed * upTo / size));
        paket.forlopp().worked(Math.max(0, now - reported));
        reported = Math.max(reported, now);
    }

    private void end() throws IOException {
        ended = true;
        report(Math.max(1, entry.getSize()));
        if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
            throw new ZipException("checksum");
        }
    }

    /** Reads what is left, so that its checksum is checked. */
    public void drain() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            mark();
        }
    }

    @Override public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override public void close() throws IOException {
        in.close();
    }
}
