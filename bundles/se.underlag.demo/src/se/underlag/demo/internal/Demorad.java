package se.underlag.demo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.underlag.base.Period;

/** A row of a demo file while it is being made up; amounts in SEK by month, white ones actual, green ones what the cell shows. */
final class Demorad {

    final Map<Integer, BigDecimal> vita = new TreeMap<>();
    final Map<Integer, BigDecimal> grona = new TreeMap<>();
    Demoperson person;
    String identitet;
    String beslutsnr;
    String insats;
    String leverantor;
    LocalDate from;
    LocalDate tom;
    BigDecimal pris;
    String konto;
    String kommentar;
    /** A text where an amount should stand, in March; null for none. */
    String olasligMars;
    /** A sum that the row claims against its amounts; null for the right one. */
    BigDecimal angivenSumma;
    /** Whether nothing stands in the row. */
    boolean blank;

    /** A blank row. */
    static Demorad blank() {
        Demorad rad = new Demorad();
        rad.blank = true;
        return rad;
    }

    /** Fills the year's months that lie in the row's period with price × dygn. */
    Demorad fyll(int ar) {
        for (int manad = 1; manad <= 12; manad++) {
            BigDecimal belopp = dygn(ar, manad, new Period(from, tom));
            if (belopp.signum() != 0) {
                vita.put(manad, belopp);
            }
        }
        return this;
    }

    /** Marks price × dygn of the period green, as a forecast beside what is actual. */
    Demorad grona(int ar, LocalDate fran, LocalDate till) {
        for (int manad = 1; manad <= 12; manad++) {
            BigDecimal belopp = dygn(ar, manad, new Period(fran, till));
            if (belopp.signum() != 0) {
                BigDecimal vit = vita.remove(manad);
                grona.put(manad, vit == null ? belopp : vit.add(belopp));
            }
        }
        return this;
    }

    private BigDecimal dygn(int ar, int manad, Period period) {
        return pris.multiply(BigDecimal.valueOf(period.daysIn(YearMonth.of(ar, manad))));
    }

    BigDecimal summa() {
        return Stream.concat(vita.values().stream(), grona.values().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Demorad kopia() {
        Demorad rad = new Demorad();
        rad.vita.putAll(vita);
        rad.grona.putAll(grona);
        rad.person = person;
        rad.identitet = identitet;
        rad.beslutsnr = beslutsnr;
        rad.insats = insats;
        rad.leverantor = leverantor;
        rad.from = from;
        rad.tom = tom;
        rad.pris = pris;
        rad.konto = konto;
        rad.kommentar = kommentar;
        return rad;
    }
}
