package se.underlag.app.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.documents.kalkyl.Kalkylskrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/**
 * A unit's workbook of two invented persons, with one thing to mend. No amount lies in February, so that the sums are the same every year.
 *
 * <p>Anna is example S01, 3 200 kr a dygn: March to September are decided, 22 + 30 + 31 + 30 + 31 + 31 + 30 = 205 dygn, 656 000 kr; October to
 * December are green, 99 200 + 96 000 + 99 200 = 294 400 kr. Bertil costs 4 100 kr a dygn: November 30 dygn, 123 000 kr, December 31 dygn,
 * 127 100 kr, and October, 31 dygn too, stands 100 kr too low: 127 000 kr (KF-07). His sum is 377 100 kr.
 */
final class Exempelbok {

    private static final int MONTHS = 12;
    private static final int WIDTH = 14;
    private static final List<String> MONTH_NAMES = List.of("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec");

    private Exempelbok() {
    }

    /** Writes the workbook. */
    static void skriv(Kalkylskrivare skrivare, int ar, Path till) {
        List<Utkolumn> columns = new ArrayList<>(List.of(column("Personnummer", Format.TEXT), column("Namn", Format.TEXT),
                column("Beslutsnr", Format.TEXT), column("Insats", Format.TEXT), column("Leverantör", Format.TEXT), column("Fr.o.m.", Format.DATUM),
                column("T.o.m.", Format.DATUM), column("Dygnspris", Format.KRONOR)));
        MONTH_NAMES.forEach(month -> columns.add(column(month, Format.KRONOR)));
        List<List<Utcell>> rows = List.of(
                row("19550314-9808", "Anna Exempelsson", "B-101", "BmSS", LocalDate.of(ar, 3, 10), LocalDate.of(ar, 9, 30), "3200", 3,
                        vit("70400"), vit("96000"), vit("99200"), vit("96000"), vit("99200"), vit("99200"), vit("96000"), gron("99200"),
                        gron("96000"), gron("99200")),
                row("19701003-9811", "Bertil Provsson", "B-102", "Korttidsboende", LocalDate.of(ar, 1, 1), LocalDate.of(ar, 12, 31), "4100", 10,
                        vit("127000"), vit("123000"), vit("127100")));
        Utblad sheet = new Utblad("Placeringar", "Köpfil Centrum boende " + ar, columns, rows, 2);
        skrivare.skriv(new Utbok(List.of(sheet)), Map.of(), till, new NullProgressMonitor());
    }

    private static Utkolumn column(String heading, Format format) {
        return new Utkolumn(heading, format, WIDTH, false);
    }

    private static List<Utcell> row(String identity, String name, String decision, String insats, LocalDate from, LocalDate to, String price,
            int firstMonth, Utcell... amounts) {
        List<Utcell> cells = new ArrayList<>(List.of(Utcell.of(identity), Utcell.of(name), Utcell.of(decision), Utcell.of(insats),
                Utcell.of("Exempelvård AB"), Utcell.of(from), Utcell.of(to), vit(price)));
        cells.addAll(Collections.nCopies(firstMonth - 1, Utcell.TOM));
        cells.addAll(List.of(amounts));
        cells.addAll(Collections.nCopies(MONTHS + 1 - firstMonth - amounts.length, Utcell.TOM));
        return cells;
    }

    private static Utcell vit(String amount) {
        return Utcell.of(new BigDecimal(amount), false);
    }

    private static Utcell gron(String amount) {
        return Utcell.of(new BigDecimal(amount), true);
    }
}
