package se.underlag.kopfil.internal.tolkning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;

/**
 * Rows that call themselves sums and whose amounts were typed. One that is the sum of no rows is an amount without person (PR-06), whatever it is
 * called. Judged when all rows are known, since sums stand above their rows too.
 */
final class Summaprov {

    /** Rounded sums of rounded amounts may differ by so much, SEK. */
    private static final BigDecimal ROUNDING = new BigDecimal("1.00");
    /** A file of nothing but rows that call themselves sums must not take a day. */
    private static final int WORK = 2_000_000;
    private static final int SHORT_RUN = 100;
    private static final int MANY = 500;
    private static final List<Function<Radbild, Manadsbelopp>> KINDS = List.of(rad -> rad.faktiskt().plus(rad.prognos()), Radbild::faktiskt,
            Radbild::prognos);

    private final List<Radbild> claims = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Radbild> summor = new ArrayList<>();

    /** Remembers a row that calls itself a sum. @param plats how many data rows stand above it */
    void pastar(Radbild bild, int plats) {
        claims.add(bild);
        places.add(plats);
    }

    /** Puts the rows that are no sums among the data rows, where they stand. @param rader the data rows, changed in place */
    void doms(List<Radbild> rader) {
        if (claims.isEmpty()) {
            return;
        }
        List<Radbild> data = List.copyOf(rader);
        List<Boolean> sums = new ArrayList<>(Collections.nCopies(claims.size(), false));
        int longest = Math.max(SHORT_RUN, WORK / claims.size());
        for (Function<Radbild, Manadsbelopp> kind : KINDS) {
            Collection<Manadsbelopp> groups = null;
            for (int i = 0; i < claims.size(); i++) {
                Radbild claim = claims.get(i);
                int place = places.get(i);
                boolean sum = sums.get(i) || runs(claim, data.subList(Math.max(0, place - longest), place).reversed(), kind)
                        || runs(claim, data.subList(place, Math.min(data.size(), place + longest)), kind);
                if (!sum) {
                    groups = groups == null ? groups(data, kind) : groups;
                    sum = groups.stream().anyMatch(group -> equal(claim, group));
                }
                sums.set(i, sum);
            }
        }
        for (int i = claims.size() - 1; i >= 0; i--) {
            if (!sums.get(i)) {
                rader.add(places.get(i), claims.get(i));
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            if (sums.get(i)) {
                summor.add(claims.get(i));
            }
        }
        claims.clear();
        places.clear();
    }

    /** @return the rows that are sums, in order; to be asked when they have been judged */
    List<Radbild> summor() {
        return summor;
    }

    /** Whether the amounts are those of the next rows, one or more of them: a group's sum, a sum of several groups, or of all. */
    private static boolean runs(Radbild claim, List<Radbild> next, Function<Radbild, Manadsbelopp> kind) {
        Manadsbelopp sum = Manadsbelopp.TOMT;
        for (Radbild rad : next) {
            sum = sum.plus(kind.apply(rad));
            if (equal(claim, sum)) {
                return true;
            }
        }
        return false;
    }

    /** The sums of all rows, and of those of one insats, firm or account, as they stand below a table. */
    private static Collection<Manadsbelopp> groups(List<Radbild> data, Function<Radbild, Manadsbelopp> kind) {
        Map<String, Manadsbelopp> sums = new HashMap<>();
        for (Radbild rad : data) {
            for (String key : List.of("", "i" + rad.insats(), "l" + rad.leverantor(), "k" + rad.konto())) {
                if (sums.size() < MANY || sums.containsKey(key)) {
                    sums.merge(key, kind.apply(rad), Manadsbelopp::plus);
                }
            }
        }
        return sums.values();
    }

    private static boolean equal(Radbild claim, Manadsbelopp sum) {
        boolean stated = false;
        for (int month = 1; month <= 12; month++) {
            BigDecimal amount = claim.belopp(month);
            if (amount != null) {
                if (amount.subtract(sum.orZero(month)).abs().compareTo(ROUNDING) > 0) {
                    return false;
                }
                stated = true;
            }
        }
        return stated;
    }
}
