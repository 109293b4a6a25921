package se.underlag.kopfil.internal.kontroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.underlag.kopfil.Radbild;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;

/**
 * Runs checks over rows in two passes: first those that may refuse a row, then the others over the rows that are kept, which find each other by
 * key. Linear in the number of rows; see {@link Lopandekorning} for how.
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
        Lopandekorning all = lopande();
        all.uppdatera(List.copyOf(rader));
        return new Resultat(all.behallna(), List.copyOf(all.perRad()));
    }

    /** @return a run that can be kept up to date */
    public Lopandekorning lopande() {
        return new Lopandekorning(first, others, parametrar, idag);
    }
}
