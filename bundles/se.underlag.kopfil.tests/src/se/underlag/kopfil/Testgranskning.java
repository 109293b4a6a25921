package se.underlag.kopfil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.base.Klocka;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.kopfil.internal.kontroll.Egnakontroller;
import se.underlag.kopfil.internal.layout.Kolumnmallar;
import se.underlag.regler.Insatsregister;
import se.underlag.spi.Fynd;

/** Checks workbooks in memory as the product checks files, on a fixed day. */
public final class Testgranskning {

    /** The day of the tests. */
    public static final LocalDate IDAG = LocalDate.of(2025, 3, 25);

    /** Every heading of {@link #rubriker} before the months. */
    public static final List<String> FALT = List.of("Personnummer", "Namn", "Beslutsnr", "Insats", "Leverantör", "Fr.o.m.", "T.o.m.", "Dygnspris");

    private static final List<String> MANADER = List.of("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec");

    private Testgranskning() {
    }

    /** The headings of a plain köpfil: A to H the fields, I to T the months, U the sum. */
    public static Object[] rubriker() {
        List<Object> all = new ArrayList<>(FALT);
        all.addAll(MANADER);
        all.add("Summa");
        return all.toArray();
    }

    /** A data row: eight fields, then the amounts of the months from the given one on. */
    public static Object[] rad(String person, String beslut, String insats, Object from, Object tom, Object dygnspris, int fran, Object... belopp) {
        List<Object> all = new ArrayList<>(Arrays.asList(person, null, beslut, insats, "Exempelvård AB", from, tom, dygnspris));
        all.addAll(Collections.nCopies(fran - 1, null));
        all.addAll(Arrays.asList(belopp));
        return all.toArray();
    }

    /** A workbook with a title of that year and the plain headings in row 3; data begin in row 4. */
    public static Testbok bok(int ar) {
        return new Testbok().blad("Blad1").rad("Köpfil " + ar).rad().rad(rubriker());
    }

    /** The service over one or more workbooks, which are found by the names 0.xlsx, 1.xlsx …, with that column template. */
    public static Granskare granskare(Map<String, String> mall, Testbok... bocker) {
        Kalkyllasare lasare = new Kalkyllasare() {
            @Override public void las(Path fil, Mottagare mottagare, IProgressMonitor monitor) {
                bocker[Integer.parseInt(fil.getFileName().toString().replaceAll("\\D.*", ""))].las(fil, mottagare, monitor);
            }
        };
        Kolumnmallar mallar = namn -> namn.equals("egen") ? Optional.of(mall) : Optional.empty();
        return new Granskare(lasare, Egnakontroller.alla(new Insatsregister()), List.of(mallar), new Insatsregister(), Klocka.fixed(IDAG));
    }

    /** What is found in one workbook. */
    public static Filsvar granska(Testbok bok) {
        return granska(bok, Lasval.AUTO);
    }

    /** What is found in one workbook of that year. */
    public static Filsvar granska(Testbok bok, int ar) {
        return granska(bok, new Lasval(OptionalInt.of(ar), null, Set.of()));
    }

    /** What is found in one workbook that is read so. */
    public static Filsvar granska(Testbok bok, Lasval val) {
        return granska(val, bok).get(0);
    }

    /** What is found in several workbooks. */
    public static List<Filsvar> granska(Lasval val, Testbok... bocker) {
        List<Granskare.Fil> filer = new ArrayList<>();
        for (int i = 0; i < bocker.length; i++) {
            filer.add(new Granskare.Fil(i + ".xlsx", fil(i)));
        }
        return granskare(Map.of(), bocker).granska(filer, val, null).filer();
    }

    /** A file that exists, so that its workbook is asked for. */
    public static Path fil(int nummer) {
        try {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), "underlag-testbok");
            Files.createDirectories(folder);
            Path file = folder.resolve(nummer + ".xlsx");
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            return file;
        } catch (FileAlreadyExistsException another) {
            return Path.of(another.getFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The findings as {@code "9 S9 PR-06 FEL"}. */
    public static List<String> fynd(Filsvar svar) {
        return svar.avvikelser().stream().map(Testgranskning::kort).toList();
    }

    private static String kort(Fynd fynd) {
        return fynd.plats().rad() + " " + fynd.plats().cell() + " " + fynd.regel() + " " + fynd.allvar();
    }

    /** An amount. */
    public static BigDecimal kr(String text) {
        return new BigDecimal(text);
    }
}
