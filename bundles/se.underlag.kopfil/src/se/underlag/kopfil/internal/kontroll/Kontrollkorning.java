package se.underlag.kopfil.internal.kontroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.underlag.kopfil.Radbild;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/**
 * Runs checks over rows in two passes: first those that may refuse a row, then the others over the rows that are kept, which find each other by
 * key. Linear in the number of rows.
 */
public final class Kontrollkorning {

    private final List<Kontroll<Radbild>> first;
    private final List<Kontroll<Radbild>> others;
    private final Datumparametrar parametrar;
    private final LocalDate idag;

    /**
     * What was found.
     *
     * @param behallna the rows that no check refuses, in their order
     * @param perRad the findings of each row that was looked at, refused ones included, in their order
     */
    public record Resultat(List<Radbild> behallna, List<List<Fynd>> perRad) {

        /** @return all findings, row by row */
        public List<Fynd> fynd() {
            return perRad.stream().flatMap(List::stream).toList();
        }

        /** @param antal how many rows at the beginning were there for comparison only; @return what was found in the others */
        public Resultat utanForsta(int antal) {
            long kept = perRad.subList(0, antal).stream().filter(found -> found.stream().noneMatch(Fynd::avvisad)).count();
            return new Resultat(behallna.subList((int) kept, behallna.size()), perRad.subList(antal, perRad.size()));
        }
    }

    /** @param kontroller the checks; their order does not matter */
    public Kontrollkorning(Collection<? extends Kontroll<Radbild>> kontroller, Datumparametrar parametrar, LocalDate idag) {
        List<Kontroll<Radbild>> sorted = new ArrayList<>(kontroller);
        sorted.sort(Comparator.comparing(kontroll -> kontroll.getClass().getName()));
        this.first = sorted.stream().filter(Kontroll::forst).toList();
        this.others = sorted.stream().filter(kontroll -> !kontroll.forst()).toList();
        this.parametrar = parametrar;
        this.idag = idag;
    }

    /** @return what the checks find in the rows, which may come from several files */
    public Resultat kor(Collection<Radbild> rader) {
        List<Radbild> kept = new ArrayList<>(rader.size());
        List<List<Fynd>> findings = new ArrayList<>(rader.size());
        Index alone = new Index(List.of());
        for (Radbild rad : rader) {
            List<Fynd> found = new ArrayList<>(0);
            first.forEach(kontroll -> kontroll.check(rad, alone).forEach(found::add));
            findings.add(found);
            if (found.stream().noneMatch(Fynd::avvisad)) {
                kept.add(rad);
            }
        }
        Index neighbours = new Index(kept);
        int next = 0;
        int row = 0;
        for (Radbild rad : rader) {
            List<Fynd> found = findings.get(row++);
            if (next < kept.size() && kept.get(next) == rad) {
                next++;
                others.forEach(kontroll -> kontroll.check(rad, neighbours).forEach(found::add));
            }
            found.sort(Comparator.comparingInt((Fynd fynd) -> fynd.plats().rad()).thenComparingInt(fynd -> column(fynd.plats().cell())));
        }
        return new Resultat(kept, findings);
    }

    /** Addresses of one row sort by length and letters. */
    private static int column(String cell) {
        int column = 0;
        for (int i = 0; cell != null && i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /** The rows by their keys. */
    private final class Index implements Kontrollsammanhang<Radbild> {

        private final Map<String, List<Radbild>> byKey = new HashMap<>();

        Index(List<Radbild> rader) {
            for (Radbild rad : rader) {
                for (String key : rad.nycklar()) {
                    byKey.computeIfAbsent(key, none -> new ArrayList<>(2)).add(rad);
                }
            }
        }

        @Override public List<Radbild> medSamma(String nyckel) {
            return byKey.getOrDefault(nyckel, List.of());
        }

        @Override public Optional<String> parameter(String nyckel, LocalDate dag) {
            return parametrar.varde(nyckel, dag);
        }

        @Override public LocalDate idag() {
            return idag;
        }
    }
}
