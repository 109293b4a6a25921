package se.underlag.releng.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.underlag.documents.internal.skrivning.XlsxSkrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/**
 * A köpfil that can be imported: invented persons with their decisions, amounts by price and days until September, every fifth row with a green
 * forecast for the rest of the year, every fiftieth with an amount that a check will find. No two files with different starts share a person.
 */
final class Beslutsfil {

    /** The year of the file. */
    static final int AR = 2025;
    /** The day it is read on. */
    static final LocalDate IDAG = LocalDate.of(AR, 10, 15);

    private static final int FORECAST_FROM = 10;
    private static final int SERIALS = 20;
    private static final int FIRST_SERIAL = 980;
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec");

    private Beslutsfil() {
    }

    /** Writes a file. @param start number of the first row over all files, a multiple of five */
    static Path write(Path till, int rader, int start) throws IOException {
        List<Utkolumn> columns = new ArrayList<>();
        for (String text : List.of("Personnummer", "Namn", "Beslutsnr", "Insats", "Leverantör")) {
            columns.add(new Utkolumn(text, Format.TEXT, 18, false));
        }
        columns.add(new Utkolumn("Fr.o.m.", Format.DATUM, 11, false));
        columns.add(new Utkolumn("T.o.m.", Format.DATUM, 11, false));
        columns.add(new Utkolumn("Dygnspris", Format.KRONOR, 12, false));
        MONTHS.forEach(month -> columns.add(new Utkolumn(month, Format.KRONOR, 13, false)));
        columns.add(new Utkolumn("Summa", Format.KRONOR, 15, false));
        columns.add(new Utkolumn("Kommentar", Format.TEXT, 40, false));
        Iterable<List<Utcell>> rows = () -> IntStream.range(start, start + rader).mapToObj(Beslutsfil::row).iterator();
        Utblad blad = new Utblad("Köpfil " + AR, "Köpfil " + AR, columns, rows, 2);
        new XlsxSkrivare().skriv(new Utbok(List.of(blad)), Map.of(), till, null);
        return till;
    }

    private static List<Utcell> row(int number) {
        int place = number % 5;
        int person = number / 5 * 4 + Math.min(place, 3);
        LocalDate from = LocalDate.of(AR, place == 4 ? 7 : 1, 1);
        LocalDate tom = place == 3 ? LocalDate.of(AR, 6, 30) : LocalDate.of(AR, 12, 31);
        int price = 900 + number % 40 * 50;
        List<Utcell> row = new ArrayList<>();
        row.add(Utcell.of(identity(person)));
        row.add(Utcell.of("Test" + person % 97 + " Exempelsson"));
        row.add(Utcell.of("BES-" + number));
        row.add(Utcell.of(number % 3 == 0 ? "HVB" : "Familjehem"));
        row.add(Utcell.of("Exempelvård " + number % 40 + " AB"));
        row.add(Utcell.of(from));
        row.add(Utcell.of(tom));
        row.add(Utcell.of(BigDecimal.valueOf(price), false));
        BigDecimal sum = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            boolean within = month >= from.getMonthValue() && month <= tom.getMonthValue();
            boolean green = month >= FORECAST_FROM;
            if (!within || green && place != 0) {
                row.add(Utcell.TOM);
                continue;
            }
            int wrong = number % 50 == 1 && month == 3 ? 1_000 : 0;
            BigDecimal amount = BigDecimal.valueOf((long) price * YearMonth.of(AR, month).lengthOfMonth() + wrong);
            sum = sum.add(amount);
            row.add(Utcell.of(amount, green));
        }
        row.add(Utcell.of(sum, false));
        row.add(Utcell.of(number % 10 == 0 ? "Kommentar om rad " + number : null));
        return row;
    }

    /** A birth number that nobody has, with its check digit. */
    private static String identity(int person) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(person / SERIALS);
        String digits = born.format(DateTimeFormatter.ofPattern("yyMMdd")) + (FIRST_SERIAL + person % SERIALS);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled / 10 + doubled % 10;
        }
        return "19" + digits.substring(0, 6) + '-' + digits.substring(6) + (10 - sum % 10) % 10;
    }
}
