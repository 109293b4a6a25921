package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Handelsebild;
import se.underlag.kopfil.prognos.Handelsebild.Effekt;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;

/**
 * The days of the köpfil's year that a row pays for, each with its price: the row's period at the row's dygnspris, and on top of it what its
 * unconfirmed events foresee, oldest first. An extension adds days, an early end takes days away, a price change alters the days after it.
 *
 * <p>An event keeps its first day and its amounts, not its last day or its price; these are read back from the amounts. Where an amount is no
 * whole number of dygn, the month is taken as a whole.
 *
 * <p>A month's amount is spread over its days by their price. When the amount is exactly what the days cost, a part of the days is worth exactly
 * dygn × price; when somebody typed another amount, a part of the days is worth that share of what the cell shows, so that nothing negative
 * remains and nothing is left when all days go.
 */
final class Dygnslinje {

    private static final int DECIMALS = 10;

    private final int ar;
    private final Radbild bild;
    /** SEK by day of the year; null where the day costs nothing. */
    private final BigDecimal[] pris;
    private LocalDate slut;

    private Dygnslinje(Radlage rad) {
        bild = rad.bild();
        ar = bild.ar();
        pris = new BigDecimal[LocalDate.of(ar, 12, 31).getDayOfYear()];
        slut = bild.period().tom();
        BigDecimal price = bild.dygnspris() == null ? BigDecimal.ONE : bild.dygnspris();
        for (int manad = 1; manad <= 12; manad++) {
            boolean outside = bild.dygn(manad) == 0;
            if (!outside || bild.faktiskt().orZero(manad).signum() != 0) {
                Period days = outside ? new Period(null, null) : bild.period();
                dagar(manad).filter(days::contains).forEach(dag -> satt(dag, price));
            }
        }
    }

    /** @return the days of that row as its events foresee them */
    static Dygnslinje of(Prognoslage lage, Radlage rad) {
        Dygnslinje linje = new Dygnslinje(rad);
        Manadsbelopp visat = rad.bild().faktiskt();
        for (Handelsebild handelse : lage.handelserPa(rad.id())) {
            List<Effekt> effekter = handelse.pa(rad.id()).sorted(Comparator.comparingInt(Effekt::manad)).toList();
            if (handelse.arObekraftad()) {
                for (Effekt effekt : effekter) {
                    visat = visat.with(effekt.manad(), visat.orZero(effekt.manad()).add(effekt.delta()));
                }
            }
            if (!handelse.id().equals(rad.handelseId())) {
                linje.rakna(handelse, effekter, visat);
            }
        }
        return linje;
    }

    private void rakna(Handelsebild handelse, List<Effekt> effekter, Manadsbelopp visat) {
        if (handelse.typ() == Handelsetyp.PRISANDRING) {
            // a confirmed one still tells which price the days have
            effekter.forEach(effekt -> nyttPris(effekt, handelse.datum()));
        } else if (handelse.arObekraftad() && handelse.typ() == Handelsetyp.FORLANGNING) {
            forlang(handelse.datum(), effekter.stream().filter(effekt -> effekt.delta().signum() > 0).toList());
        } else if (handelse.arObekraftad() && handelse.typ() != Handelsetyp.ATGARD) {
            sluta(handelse.datum(), effekter.stream().filter(effekt -> effekt.delta().signum() < 0).toList(), visat);
        }
    }

    private void nyttPris(Effekt effekt, LocalDate datum) {
        List<LocalDate> days = dagar(effekt.manad()).filter(dag -> betald(dag) && (datum == null || !dag.isBefore(datum))).toList();
        if (!days.isEmpty()) {
            BigDecimal more = effekt.delta().divide(BigDecimal.valueOf(days.size()), DECIMALS, RoundingMode.HALF_UP);
            days.forEach(dag -> satt(dag, pris(dag).add(more)));
        }
    }

    private void forlang(LocalDate datum, List<Effekt> effekter) {
        BigDecimal price = bild.dygnspris();
        for (int i = 0; i < effekter.size(); i++) {
            Effekt effekt = effekter.get(i);
            List<LocalDate> days = new ArrayList<>(
                    dagar(effekt.manad()).filter(dag -> !betald(dag) && (datum == null || !dag.isBefore(datum))).toList());
            if (days.isEmpty()) {
                continue;
            }
            int whole = i < effekter.size() - 1 ? days.size() : helaDygn(effekt.delta(), price, days.size());
            BigDecimal each = effekt.delta().divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
            days.subList(0, whole).forEach(dag -> satt(dag, each));
            price = each;
            slut = days.get(whole - 1);
        }
    }

    private void sluta(LocalDate datum, List<Effekt> effekter, Manadsbelopp visat) {
        if (datum == null || effekter.isEmpty()) {
            return;
        }
        BigDecimal[] before = pris.clone();
        LocalDate first = LocalDate.of(ar, 1, 1);
        for (LocalDate dag = datum.isBefore(first) ? first : datum; dag.getYear() == ar; dag = dag.plusDays(1)) {
            satt(dag, null);
        }
        slut = datum.minusDays(1);
        for (Effekt effekt : effekter) {
            BigDecimal left = visat.orZero(effekt.manad());
            List<LocalDate> had = dagar(effekt.manad()).filter(dag -> before[dag.getDayOfYear() - 1] != null).toList();
            if (left.signum() > 0 && !had.isEmpty() && dagar(effekt.manad()).noneMatch(this::betald)) {
                int whole = helaDygn(left, bild.dygnspris(), had.size());
                had.subList(0, whole).forEach(dag -> satt(dag, before[dag.getDayOfYear() - 1]));
                slut = had.get(whole - 1);
            }
        }
    }

    /** @return how many days the amount pays for when that is a whole number of at most that many, else that many */
    private static int helaDygn(BigDecimal belopp, BigDecimal price, int most) {
        if (price == null || price.signum() <= 0) {
            return most;
        }
        BigDecimal[] whole = belopp.divideAndRemainder(price);
        boolean fits = whole[1].signum() == 0 && whole[0].signum() > 0 && whole[0].compareTo(BigDecimal.valueOf(most)) <= 0;
        return fits ? whole[0].intValueExact() : most;
    }

    private Stream<LocalDate> dagar(int manad) {
        YearMonth month = YearMonth.of(ar, manad);
        return month.atDay(1).datesUntil(month.atEndOfMonth().plusDays(1));
    }

    private void satt(LocalDate dag, BigDecimal price) {
        pris[dag.getDayOfYear() - 1] = price;
    }

    private BigDecimal pris(LocalDate dag) {
        return pris[dag.getDayOfYear() - 1];
    }

    private boolean betald(LocalDate dag) {
        return pris(dag) != null;
    }

    /** @return first day that costs, null for "since ever" */
    LocalDate start() {
        return bild.period().from();
    }

    /** @return last day that costs, null for open; it may lie outside the year */
    LocalDate slut() {
        return slut;
    }

    /** @return SEK per dygn on the last day within the year, null when the row has no price */
    BigDecimal sistaPris() {
        for (int i = pris.length - 1; i >= 0 && bild.dygnspris() != null; i--) {
            if (pris[i] != null) {
                return Belopp.oren(pris[i]);
            }
        }
        return Belopp.oren(bild.dygnspris());
    }

    /** @return how many dygn of the month cost something. @param manad 1 to 12 */
    int dygn(int manad) {
        return (int) dagar(manad).filter(this::betald).count();
    }

    /** @return how many dygn of the month cost something from that day on. @param manad 1 to 12 */
    int dygn(int manad, LocalDate fran) {
        return (int) dagar(manad).filter(dag -> betald(dag) && !dag.isBefore(fran)).count();
    }

    /** @return whether the month shows another amount than its days cost. @param manad 1 to 12 */
    boolean annatBelopp(int manad) {
        return bild.dygnspris() != null && visat(manad).compareTo(Belopp.oren(vikt(manad, null))) != 0;
    }

    /** @return what the days from that one on are worth of what the month shows, SEK; 0 where nothing is left to take. @param manad 1 to 12 */
    BigDecimal andel(int manad, LocalDate fran) {
        BigDecimal visat = visat(manad);
        if (visat.signum() <= 0 || YearMonth.from(fran).isAfter(YearMonth.of(ar, manad))) {
            return Belopp.NOLL;
        }
        if (!fran.isAfter(LocalDate.of(ar, manad, 1))) {
            return visat;
        }
        BigDecimal all = vikt(manad, null);
        if (all.signum() <= 0) {
            int length = YearMonth.of(ar, manad).lengthOfMonth();
            return del(visat, BigDecimal.valueOf(length - fran.getDayOfMonth() + 1L), BigDecimal.valueOf(length));
        }
        BigDecimal part = vikt(manad, fran);
        return visat.compareTo(Belopp.oren(all)) == 0 ? Belopp.oren(part) : del(visat, part, all);
    }

    private static BigDecimal del(BigDecimal belopp, BigDecimal part, BigDecimal all) {
        return belopp.multiply(part).divide(all, 2, RoundingMode.HALF_UP);
    }

    /** @return how much more the month's days from that one on cost at another price, SEK. @param manad 1 to 12 @param ny SEK per dygn */
    BigDecimal prisskillnad(int manad, LocalDate fran, BigDecimal ny) {
        return Belopp.oren(dagar(manad).filter(dag -> betald(dag) && !dag.isBefore(fran)).map(dag -> ny.subtract(pris(dag))).reduce(BigDecimal.ZERO,
                BigDecimal::add));
    }

    private BigDecimal visat(int manad) {
        BigDecimal visat = bild.belopp(manad);
        return visat == null ? Belopp.NOLL : visat;
    }

    private BigDecimal vikt(int manad, LocalDate fran) {
        return dagar(manad).filter(dag -> betald(dag) && (fran == null || !dag.isBefore(fran))).map(this::pris).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
