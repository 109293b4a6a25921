package se.underlag.documents.internal.lasning;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import se.underlag.documents.kalkyl.KalkylException;

/** The ZIP package of a workbook: its parts by name, opened within the limits. */
public final class Paket implements Closeable {

    private final ZipFile zip;
    private final Lasgranser granser;
    private final Forlopp forlopp;
    private final XMLInputFactory xml;
    private final Map<String, ZipEntry> byLowerName = new HashMap<>();
    private long unpacked;

    private Paket(ZipFile zip, Lasgranser granser, Forlopp forlopp) {
        this.zip = zip;
        this.granser = granser;
        this.forlopp = forlopp;
        // a factory of its own for each workbook: Aalto's share the names they have met
        xml = new InputFactoryImpl();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, false);
    }

    /** @throws KalkylException when there is no readable package in the file */
    public static Paket open(Path fil, Lasgranser granser, Forlopp forlopp) {
        ZipFile zip;
        try {
            zip = new ZipFile(fil.toFile());
        } catch (ZipException e) {
            throw Fel.of("las.skadad", e);
        } catch (IOException e) {
            // its first bytes could be read just now
            throw Fel.of(Files.isReadable(fil) ? "las.skadad" : "las.oppnaInte", e);
        } catch (IllegalArgumentException e) {
            throw Fel.of("las.skadad", e);
        }
        try {
            Paket paket = new Paket(zip, granser, forlopp);
            paket.index();
            return paket;
        } catch (RuntimeException e) {
            try {
                zip.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void index() {
        if (zip.size() > granser.delar()) {
            throw Fel.bomb("delar");
        }
        long packed = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory() && byLowerName.putIfAbsent(lower(entry.getName()), entry) != null) {
                // two programs could see two different workbooks in one file
                throw Fel.of("las.dubblett", null, entry.getName());
            }
            packed += Math.max(0, entry.getCompressedSize());
        }
        forlopp.begin(packed);
    }

    public Lasgranser granser() {
        return granser;
    }

    Forlopp forlopp() {
        return forlopp;
    }

    void unpacked(int bytes) {
        unpacked += bytes;
        if (unpacked > granser.uppackat()) {
            throw Fel.bomb("uppackat");
        }
    }

    /** @return the names of all parts, in the package's order */
    public List<String> delar() {
        return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
    }

    public boolean has(String part) {
        return entry(part) != null;
    }

    /** @return whether any part's name starts so, in lower case */
    public boolean hasUnder(String lowerPrefix) {
        return byLowerName.keySet().stream().anyMatch(name -> name.startsWith(lowerPrefix));
    }

    /** Part names differ in case between programs; the package convention compares them without it. */
    private ZipEntry entry(String part) {
        return byLowerName.get(lower(part));
    }

    private static String lower(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** @return the name of the ZIP entry that holds the part, or null where there is none */
    public String namn(String part) {
        ZipEntry entry = entry(part);
        return entry == null ? null : entry.getName();
    }

    /** @throws KalkylException when the part is missing or unreadable */
    public Delstrom open(String part) {
        ZipEntry entry = entry(part);
        if (entry == null) {
            throw Fel.of("las.delSaknas", null, part);
        }
        try {
            return new Delstrom(zip.getInputStream(entry), entry, this);
        } catch (IOException | RuntimeException e) {
            throw Fel.skadadDel(part, e);
        }
    }

    /** @return how many bytes the part says it has unpacked, -1 when it does not say */
    long size(String part) {
        ZipEntry entry = entry(part);
        return entry == null ? -1 : entry.getSize();
    }

    /** @return bytes that were read already, as a part of their own */
    Xmldel xml(String part, byte[] bytes) {
        ZipEntry entry = new ZipEntry(part);
        entry.setSize(bytes.length);
        entry.setCompressedSize(bytes.length);
        return new Xmldel(part, new Delstrom(new ByteArrayInputStream(bytes), entry, this), xml, granser);
    }

    Xmldel xml(String part) {
        return new Xmldel(part, open(part), xml, granser);
    }

    /** @return the whole part; @param most more bytes than these are refused as too large */
    byte[] bytes(String part, int most) {
        try (Delstrom in = open(part)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw Fel.forStor("egnaDelar");
            }
            return bytes;
        } catch (IOException e) {
            throw Fel.skadadDel(part, e);
        }
    }

    @Override public void close() throws IOException {
        zip.close();
    }
}
