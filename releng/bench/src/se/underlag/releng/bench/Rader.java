package se.underlag.releng.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** Rows to write: 6 texts, 2 days, 12 amounts of which every fifth is a forecast, and a sum by formula. */
final class Rader {

    static final int TEXTER = 6;
    static final int DAGAR = 2;
    static final int MANADER = 12;

    private Rader() {
    }

    static Utblad blad(int rows) {
        List<Utkolumn> columns = new ArrayList<>();
        for (int i = 0; i < TEXTER + DAGAR + MANADER + 1; i++) {
            Format format = i < TEXTER ? Format.TEXT : i < TEXTER + DAGAR ? Format.DATUM : Format.KRONOR;
            columns.add(new Utkolumn("Rubrik " + i, format, 14, format == Format.KRONOR));
        }
        Iterable<List<Utcell>> all = () -> rows(rows);
        return new Utblad("Köpfil", "Köpfil", columns, all, 2);
    }

    private static Iterator<List<Utcell>> rows(int rows) {
        return IntStream.range(0, rows).mapToObj(Rader::row).iterator();
    }

    private static List<Utcell> row(int number) {
        List<Utcell> row = new ArrayList<>();
        for (int i = 0; i < TEXTER; i++) {
            row.add(Utcell.of(text(number, i)));
        }
        for (int i = 0; i < DAGAR; i++) {
            row.add(Utcell.of(day(number, i)));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < MANADER; i++) {
            BigDecimal amount = BigDecimal.valueOf(ore(number, i), 2);
            sum = sum.add(amount);
            row.add(Utcell.of(amount, isPrognos(number, i)));
        }
        row.add(Utcell.formel("SUM(I{rad}:T{rad})", sum));
        return row;
    }

    static String text(int row, int column) {
        return "Exempelsson " + (row * 31 + column) % 5_000;
    }

    static LocalDate day(int row, int column) {
        return LocalDate.of(2024, 1, 1).plusDays((row * 7L + column) % 700);
    }

    static long ore(int row, int month) {
        return (row * 7_919L + month * 104_729L) % 15_000_000L;
    }

    static boolean isPrognos(int row, int month) {
        return (row + month) % 5 == 0;
    }
}
