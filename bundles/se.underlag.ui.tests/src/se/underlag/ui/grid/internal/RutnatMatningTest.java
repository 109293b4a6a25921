package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.ui.grid.CellFormat;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.TotalsLine;
import se.underlag.ui.grid.internal.Arrangement.Order;

/**
 * Measures sorting, filtering and grouping at scale and prints a table, beside what a plain sort with the collator takes. It judges nothing but that
 * the answers are right: times belong into docs/performance.md. {@code ./underlag bench rutnat} runs it.
 */
@Tag("lang")
class RutnatMatningTest {

    private static final int ROWS = 50_000;
    private static final int MANY = 1_000_000;
    private static final int AMOUNTS = 12;
    private static final int ROUNDS = 5;

    private record Rad(String namn, String insats, LocalDate from, BigDecimal[] belopp) {
    }

    private final List<String> lines = new ArrayList<>();

    /** Runs work at once, so that what is measured is the work and not the waiting for a thread. */
    private static final class Bank<T> {

        private final RowView<T> view = new RowView<>();
        private final Snapshots<T> snapshots;
        private final Arranger<T> arranger;
        private final RunningTotals<T> totals;

        Bank(List<Column<T>> columns, List<TotalsLine<T>> lines) {
            totals = new RunningTotals<>(lines, columns);
            snapshots = new Snapshots<>(view, columns, columns.stream().map(column -> CellFormat.of(column, new Klocka())).toList());
            arranger = new Arranger<>(view, totals, snapshots, columns, Runnable::run, Runnable::run, new AtOnce());
        }
    }

    private static final class AtOnce implements Arranger.Stage {

        @Override public void whenFree(Runnable action) {
            action.run();
        }

        @Override public void change(Runnable swap) {
            swap.run();
        }

        @Override public void replace(Runnable swap) {
            swap.run();
        }
    }

    @Test void fifty_thousand_rows_of_forty_five_columns() {
        List<Rad> rows = rows(ROWS);
        List<Column<Rad>> columns = columns(45);
        TotalsLine<Rad> line = new TotalsLine<>("Totalt", "Totalt.", (rad, column) -> (BigDecimal) column.valueOf(rad));
        Bank<Rad> bank = new Bank<>(columns, List.of(line, line, line));
        measure("50 000 × 45: take the rows, three lines of sums", () -> bank.arranger.setRows(rows));

        double key = measure("collator's own keys of 50 000 different names, sorted (as before)", () -> naive(rows));
        measure("sort by name, cold (values, keys and order)", () -> {
            bank.snapshots.clear();
            bank.arranger.sort(List.of(new Order(0, true)));
        });
        double text = measure("sort by name, warm", () -> bank.arranger.sort(List.of(new Order(0, false))));
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        assertThat(swedish.compare(bank.view.get(0).namn(), bank.view.get(1).namn())).isPositive();
        lines.add(String.format(Locale.ROOT, "| ratio: collator's keys / sort by name, warm | %.0f × |", key / text));
        measure("sort by amount, warm", () -> bank.arranger.sort(List.of(new Order(3, true))));
        measure("sort by insats, from, name, warm", () -> bank.arranger.sort(List.of(new Order(1, true), new Order(2, false), new Order(0, true))));
        bank.arranger.sort(List.of());
        measure("filter an amount >1000, with the sums of the shown", () -> {
            bank.arranger.filter(3, ColumnFilter.NONE);
            bank.arranger.filter(3, new ColumnFilter(">1000", null));
        });
        measure("filter a name by part of a text", () -> {
            bank.arranger.filter(0, ColumnFilter.NONE);
            bank.arranger.filter(0, new ColumnFilter("son 1", null));
        });
        bank.arranger.clearFilters();
        measure("search a word in 45 columns", () -> {
            bank.arranger.search("");
            bank.arranger.search("exempel");
        });
        bank.arranger.clearFilters();
        measure("group by insats with sub-totals", () -> {
            bank.arranger.groupBy(-1);
            bank.arranger.groupBy(1);
        });
        measure("an edit: sums, sub-totals and images of 45 columns follow", () -> {
            Rad rad = rows.get(4711);
            rad.belopp()[0] = rad.belopp()[0].add(BigDecimal.ONE);
            bank.arranger.refresh(List.of(rad));
        });
        print();
    }

    @Test void a_million_rows() {
        List<Rad> rows = rows(MANY);
        List<Column<Rad>> columns = columns(4);
        Bank<Rad> bank = new Bank<>(columns, List.of());
        measure("1 000 000 × 4: take the rows", () -> bank.arranger.setRows(rows));
        measure("1 000 000: filter an amount >1000, warm", () -> {
            bank.arranger.filter(3, ColumnFilter.NONE);
            bank.arranger.filter(3, new ColumnFilter(">1000", null));
        });
        bank.arranger.clearFilters();
        measure("1 000 000: sort by amount, warm", () -> bank.arranger.sort(List.of(new Order(3, true))));
        print();
    }

    private static List<Rad> rows(int count) {
        Random random = new Random(1);
        List<Rad> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            BigDecimal[] belopp = new BigDecimal[AMOUNTS];
            for (int j = 0; j < AMOUNTS; j++) {
                belopp[j] = j > 0 && count > ROWS ? belopp[0] : BigDecimal.valueOf(random.nextInt(50_000_000), 2);
            }
            rows.add(new Rad("Exempelsson " + random.nextInt(900_000) + " Åsa-" + i, "Insats " + random.nextInt(12),
                    LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365)), belopp));
        }
        return rows;
    }

    private static List<Column<Rad>> columns(int count) {
        List<Column<Rad>> columns = new ArrayList<>();
        columns.add(new Column<>("namn", "Namn", ColumnType.TEXT, Rad::namn));
        columns.add(new Column<>("insats", "Insats", ColumnType.TEXT, Rad::insats));
        columns.add(new Column<>("from", "Från", ColumnType.DATUM, Rad::from));
        for (int i = 0; i < AMOUNTS && columns.size() < count; i++) {
            int month = i;
            columns.add(new Column<>("m" + i, "M" + i, ColumnType.KRONOR, rad -> rad.belopp()[month]));
        }
        while (columns.size() < count) {
            columns.add(new Column<>("t" + columns.size(), "T", ColumnType.TEXT, Rad::insats));
        }
        return columns;
    }

    private static List<Rad> naive(List<Rad> rows) {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        record Keyed(CollationKey key, Rad rad) {
        }
        return rows.stream().map(rad -> new Keyed(swedish.getCollationKey(rad.namn()), rad)).sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::rad).toList();
    }

    private double measure(String what, Runnable work) {
        return measure(what, () -> {
            work.run();
            return null;
        });
    }

    /** @return the best time, in milliseconds */
    private <R> double measure(String what, Supplier<R> work) {
        double[] times = new double[ROUNDS];
        AtomicReference<R> last = new AtomicReference<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            last.set(work.get());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double best = Arrays.stream(times).min().orElseThrow();
        lines.add(String.format(Locale.ROOT, "| %s | %.1f ms first, %.1f ms best |", what, times[0], best));
        return best;
    }

    private void print() {
        lines.forEach(System.out::println);
    }
}
