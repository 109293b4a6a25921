package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.internal.skrivning.XlsxSkrivare;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** Damaged files of every kind: read, or refused with a message, and never anything else. */
class FuzzTest {

    private static final long SEED = 20_250_301;
    private static final long BOUND_MS = 5_000;
    private static final String REFUSED = "avvisad";

    @TempDir Path folder;

    @Test void a_short_run() throws IOException {
        run(400);
    }

    @Test
    @Tag("lang") void a_long_run() throws IOException {
        run(40_000);
    }

    private void run(int times) throws IOException {
        Random random = new Random(SEED);
        byte[] written = written();
        Path fil = folder.resolve("fuzz.xlsx");
        int read = 0;
        for (int i = 0; i < times; i++) {
            Files.write(fil, i % 3 == 0 ? damage(written, random) : handmade().zip(part -> damage(part, random), random.nextInt(8)));
            long start = System.nanoTime();
            String scanned = outcome(fil, true, i);
            String parsed = outcome(fil, false, i);
            assertThat((System.nanoTime() - start) / 1_000_000).as("seed %d, run %d: ms", SEED, i).isLessThan(BOUND_MS);
            if (!parsed.equals(REFUSED)) {
                assertThat(scanned).as("seed %d, run %d: the scanner and the parser agree", SEED, i).isEqualTo(parsed);
                read++;
            }
        }
        assertThat(read).as("some damage is harmless, most is not").isBetween(1, times * 2 / 3);
    }

    private static String outcome(Path fil, boolean snabbt, int run) {
        try {
            Last last = Last.av(fil, new XlsxLasare(Lasgranser.standard(), snabbt));
            return last.rader.toString();
        } catch (KalkylException expected) {
            assertThat(expected.getMessage()).as("seed %d, run %d", SEED, run).endsWith(".").doesNotContain("fuzz.xlsx");
            return REFUSED;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("seed " + SEED + ", run " + run, e);
        }
    }

    private static byte[] damage(byte[] whole, Random random) {
        if (whole.length == 0) {
            return whole;
        }
        byte[] result = whole.clone();
        switch (random.nextInt(6)) {
        case 0 -> result = Arrays.copyOf(whole, random.nextInt(whole.length));
        case 1 -> {
            int from = random.nextInt(whole.length);
            int length = Math.min(whole.length - from, 1 + random.nextInt(200));
            System.arraycopy(whole, random.nextInt(whole.length - length + 1), result, from, length);
        }
        default -> {
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                result[random.nextInt(result.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        }
        return result;
    }

    private byte[] written() throws IOException {
        Utblad blad = new Utblad("Köpfil", "Titel", List.of(new Utkolumn("A", Format.TEXT, 10, false), new Utkolumn("B", Format.KRONOR, 10, true)),
                List.of(List.of(Utcell.of("Åsa Exempelsson"), Utcell.of(BigDecimal.TEN, true)),
                        List.of(Utcell.TOM, Utcell.formel("A{rad}", BigDecimal.ONE))),
                1);
        Path fil = folder.resolve("hel.xlsx");
        new XlsxSkrivare().skriv(new Utbok(List.of(blad)), Map.of("urn:x", "<a xmlns=\"urn:x\"/>".getBytes()), fil, null);
        return Files.readAllBytes(fil);
    }

    /** Damaged before it is packed, so that checksums agree and the damage reaches whoever reads the XML. */
    private static Handgjord handmade() {
        return Handgjord
                .med("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"2\"><f t=\"shared\" si=\"0\" ref=\"B1:B2\">SUM(A1:A2)</f>"
                        + "<v>45361.5</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&amp;å&#228;</t></is></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/></c></row>")
                .texter("<t>Två</t>", "<r><t>x</t></r>").tema("<a:dk1><a:srgbClr val=\"000000\"/></a:dk1>")
                .stilar("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\"/>",
                        "<fill/><fill><patternFill patternType=\"solid\"><fgColor theme=\"4\" tint=\"-0.25\"/>"
                                + "</patternFill></fill>",
                        "<xf/><xf fillId=\"1\"/><xf numFmtId=\"164\"/>", "");
    }
}
