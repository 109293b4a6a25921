package se.underlag.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;

/**
 * The demo's files: three units, two years, and for 2025 an edition from before and one from after the meeting of September. The unit VAST keeps
 * its files in LibreOffice; those were saved once by {@code releng/demo} and lie in the bundle, since the product does not need LibreOffice.
 */
final class Demofiler {

    private static final long SEED = 20251015;
    private static final int PERSONS = 400;
    private static final int PER_UNIT = 130;
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2025;

    private final Kalkylskrivare skrivare;

    /** A file of the demo. @param kopfil name of the köpfil it goes to */
    record Demofil(String namn, String enhet, int ar, String kopfil) {

        boolean arLibreOffice() {
            return enhet.equals("VAST");
        }
    }

    /** In the order in which they are imported. */
    static final List<Demofil> ALLA = List.of(new Demofil("norr-2024.xlsx", "NORR", FIRST_YEAR, "Placeringar"),
            new Demofil("norr-2025-fore-avstamning.xlsx", "NORR", LAST_YEAR, "Placeringar"),
            new Demofil("norr-2025.xlsx", "NORR", LAST_YEAR, "Placeringar"), new Demofil("syd-2024.xlsx", "SYD", FIRST_YEAR, "Köpta platser"),
            new Demofil("syd-2025.xlsx", "SYD", LAST_YEAR, "Köpta platser"), new Demofil("vast-2024.xlsx", "VAST", FIRST_YEAR, "Boende"),
            new Demofil("vast-2025.xlsx", "VAST", LAST_YEAR, "Boende"));

    Demofiler(Kalkylskrivare skrivare) {
        this.skrivare = skrivare;
    }

    /** Writes all files. @return the files, in the order of {@link #ALLA} */
    List<Path> skriv(Path katalog) {
        try {
            Files.createDirectories(katalog);
            Map<String, Utbok> bocker = bocker();
            List<Path> filer = new ArrayList<>();
            for (Demofil fil : ALLA) {
                Path till = katalog.resolve(fil.namn());
                if (fil.arLibreOffice()) {
                    kopiera(fil.namn(), till);
                } else {
                    skrivare.skriv(bocker.get(fil.namn()), Map.of(), till, new NullProgressMonitor());
                }
                filer.add(till);
            }
            return filer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the files that LibreOffice is to save again; only {@code releng/demo} needs them. */
    void skrivForlagor(Path katalog) {
        Map<String, Utbok> bocker = bocker();
        ALLA.stream().filter(Demofil::arLibreOffice)
                .forEach(fil -> skrivare.skriv(bocker.get(fil.namn()), Map.of(), katalog.resolve(fil.namn()), new NullProgressMonitor()));
    }

    private static void kopiera(String namn, Path till) throws IOException {
        try (InputStream in = Demofiler.class.getResourceAsStream(namn)) {
            if (in == null) {
                throw new IOException("The bundle lacks " + namn);
            }
            Files.copy(in, till, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Every workbook by file name; the same each time, from the seed. */
    static Map<String, Utbok> bocker() {
        // java.util.Random is specified to the last bit, so the demo is the same on every Java.
        Random slump = new Random(SEED);
        List<Demoperson> personer = Demoperson.skapa(PERSONS, slump);
        List<Demoperson> fler = personer.subList(3 * PER_UNIT, PERSONS);
        Placeringar norr = new Placeringar("N", personer.subList(0, PER_UNIT), slump);
        Placeringar syd = new Placeringar("S", personer.subList(PER_UNIT, 2 * PER_UNIT), slump);
        Placeringar vast = new Placeringar("V", personer.subList(2 * PER_UNIT, 3 * PER_UNIT), slump);
        List<Demorad> norrEfter = new ArrayList<>(norr.rader(LAST_YEAR, true));
        norrEfter.add(norr.nyttArende(fler.get(4), LAST_YEAR));
        norrEfter.add(norr.nyttArende(fler.get(5), LAST_YEAR));
        List<Demorad> sydEfter = new ArrayList<>(syd.rader(LAST_YEAR, true));
        sydEfter.add(syd.nyttArende(fler.get(6), LAST_YEAR));
        return Map.of("norr-2024.xlsx", Demolayout.ORDNAD.bok("Norr", FIRST_YEAR, norr.rader(FIRST_YEAR, false)),
                "norr-2025-fore-avstamning.xlsx", Demolayout.ORDNAD.bok("Norr", LAST_YEAR, norr.rader(LAST_YEAR, false)),
                "norr-2025.xlsx", Demolayout.ORDNAD.bok("Norr", LAST_YEAR, norrEfter),
                "syd-2024.xlsx", Demolayout.TEXTER.bok("Syd", FIRST_YEAR, Planterat.i(syd.rader(FIRST_YEAR, false), FIRST_YEAR, fler)),
                "syd-2025.xlsx", Demolayout.TEXTER.bok("Syd", LAST_YEAR, sydEfter),
                "vast-2024.xlsx", Demolayout.LIBREOFFICE.bok("Väst", FIRST_YEAR, vast.rader(FIRST_YEAR, false)),
                "vast-2025.xlsx",
                Demolayout.LIBREOFFICE.bok("Väst", LAST_YEAR, Planterat.i(vast.rader(LAST_YEAR, true), LAST_YEAR, fler.subList(2, 4))));
    }
}
