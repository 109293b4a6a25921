package se.underlag.kopfil.internal.egenbok;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.import_.Nyckel;

/**
 * Sums that were typed below or above the rows and were right follow what is stored. Of which rows a sum is nobody says, so it is found out by its
 * amounts: of those next to it, else of all, or of one insats, firm or account. Where that gives several answers the sum stays and is told.
 */
final class Summaskrift {

    private static final List<Function<Radbild, Manadsbelopp>> KINDS = List.of(rad -> rad.faktiskt().plus(rad.prognos()), Radbild::faktiskt,
            Radbild::prognos);
    private static final List<Function<Radbild, String>> GROUPS = List.of(rad -> "", rad -> "i" + Nyckel.of(rad.insats()),
            rad -> "l" + Nyckel.of(rad.leverantor()), rad -> "k" + Nyckel.of(rad.konto()));
    /** As when the workbook is read, so many rows are looked at for all sums together. */
    private static final int WORK = 2_000_000;
    private static final int SHORT_RUN = 100;

    private final Mallblad mall;
    private final Map<Integer, Radbild> lagrade;
    private final Set<Integer> borttagna;
    private final Map<Integer, List<Radbild>> nyaVid = new HashMap<>();
    private final int longest;
    private final List<Integer> oklara = new ArrayList<>();

    /** @param lagrade what is stored, by the number of its row in the sheet; @param nyaLagrade the stored rows that the new ones hold, in their order */
    Summaskrift(Mallblad mall, Map<Integer, Radbild> lagrade, Set<Integer> borttagna, List<Nyrad> nya, List<Radbild> nyaLagrade) {
        this.mall = mall;
        this.lagrade = lagrade;
        this.borttagna = borttagna;
        this.longest = Math.max(SHORT_RUN, WORK / Math.max(1, mall.summarader().size()));
        for (int i = 0; i < nya.size(); i++) {
            nyaVid.computeIfAbsent(nya.get(i).formatFran(), row -> new ArrayList<>()).add(nyaLagrade.get(i));
        }
    }

    /** @return rows that were left alone since nobody can say what they sum */
    List<Integer> oklara() {
        return oklara;
    }

    /** @param summa a row of typed amounts that is a sum; @return its cells that are to be another, none when they are right or cannot be known */
    List<Cellandring> av(Radbild summa) {
        for (Function<Radbild, Manadsbelopp> kind : KINDS) {
            List<List<Cellandring>> answers = avser(summa, kind).stream().map(rows -> celler(summa, kind, rows)).distinct().toList();
            if (answers.size() == 1) {
                return answers.get(0);
            }
            if (!answers.isEmpty()) {
                oklara.add(summa.plats().rad());
                return List.of();
            }
        }
        return List.of();
    }

    /** The rows of the sheet that the sum may be of, in each way that there is. */
    private List<Rader> avser(Radbild summa, Function<Radbild, Manadsbelopp> kind) {
        int place = 0;
        while (place < mall.rader().size() && mall.rader().get(place).plats().rad() < summa.plats().rad()) {
            place++;
        }
        List<Rader> runs = runs(summa, kind, mall.rader().subList(Math.max(0, place - longest), place).reversed());
        if (runs.isEmpty()) {
            runs = runs(summa, kind, mall.rader().subList(place, Math.min(mall.rader().size(), place + longest)));
        }
        return runs.isEmpty() ? groups(summa, kind) : runs;
    }

    /** Rows that are summed. @param medNya the new rows among them */
    private record Rader(List<Radbild> fil, List<Radbild> nya) {
    }

    /** The next rows that are the sum with those without amounts that stand with them, and as many as can be. */
    private List<Rader> runs(Radbild summa, Function<Radbild, Manadsbelopp> kind, List<Radbild> next) {
        Manadsbelopp sum = Manadsbelopp.TOMT;
        int together = 0;
        int most = 0;
        for (int i = 0; i < next.size(); i++) {
            sum = sum.plus(kind.apply(next.get(i)));
            if (stammer(summa, sum)) {
                boolean near = together == i && i > 0 && Math.abs(next.get(i).plats().rad() - next.get(i - 1).plats().rad()) == 1;
                together = together == 0 || near ? i + 1 : together;
                most = i + 1;
            }
        }
        return most == 0 ? List.of() : Stream.of(together, most).distinct().map(count -> medNya(next.subList(0, count))).toList();
    }

    private Rader medNya(List<Radbild> rows) {
        return new Rader(rows, rows.stream().flatMap(rad -> nyaVid.getOrDefault(rad.plats().rad(), List.of()).stream()).toList());
    }

    private List<Rader> groups(Radbild summa, Function<Radbild, Manadsbelopp> kind) {
        List<Rader> found = new ArrayList<>();
        for (Function<Radbild, String> group : GROUPS) {
            Map<String, List<Radbild>> rows = new HashMap<>();
            Map<String, Manadsbelopp> sums = new HashMap<>();
            for (Radbild rad : mall.rader()) {
                rows.computeIfAbsent(group.apply(rad), key -> new ArrayList<>()).add(rad);
                sums.merge(group.apply(rad), kind.apply(rad), Manadsbelopp::plus);
            }
            sums.forEach((key, sum) -> {
                if (stammer(summa, sum)) {
                    Set<String> stored = new HashSet<>();
                    rows.get(key).stream().map(rad -> lagrade.get(rad.plats().rad())).filter(Objects::nonNull)
                            .forEach(rad -> stored.add(group.apply(rad)));
                    found.add(new Rader(rows.get(key), nyaVid.values().stream().flatMap(List::stream)
                            .filter(rad -> stored.contains(group.apply(rad))).toList()));
                }
            });
        }
        return found;
    }

    /** @return whether every month that the row states is the sum, to the öre or rounded to kronor */
    private static boolean stammer(Radbild summa, Manadsbelopp sum) {
        boolean stated = false;
        for (int manad = 1; manad <= 12; manad++) {
            BigDecimal amount = summa.belopp(manad);
            if (amount != null) {
                if (!exakt(amount, sum.orZero(manad)) && !exakt(amount, kronor(sum.orZero(manad)))) {
                    return false;
                }
                stated = true;
            }
        }
        return stated;
    }

    private static boolean exakt(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static BigDecimal kronor(BigDecimal belopp) {
        return belopp.setScale(0, RoundingMode.HALF_UP);
    }

    private List<Cellandring> celler(Radbild summa, Function<Radbild, Manadsbelopp> kind, Rader rows) {
        Manadsbelopp before = rows.fil().stream().map(kind).reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
        Manadsbelopp after = Stream.concat(rows.fil().stream().filter(rad -> !borttagna.contains(rad.plats().rad()))
                .map(rad -> lagrade.getOrDefault(rad.plats().rad(), rad)), rows.nya().stream()).map(kind)
                .reduce(Manadsbelopp.TOMT, Manadsbelopp::plus);
        List<Cellandring> cells = new ArrayList<>();
        mall.manader().forEach((column, manad) -> cell(cells, summa, column, summa.belopp(manad), before.orZero(manad), after.orZero(manad)));
        Cell year = mall.kolumn(Radfalt.SUMMA) < 0 ? null : mall.celler(summa.plats().rad()).cell(mall.kolumn(Radfalt.SUMMA));
        if (year != null && !year.harFormel() && summa.angivenSumma() != null) {
            cell(cells, summa, year.kolumn(), summa.angivenSumma(), before.summa(), after.summa());
        }
        return cells;
    }

    /** @param skriven what stands there, null for nothing, which is the sum of nothing */
    private static void cell(List<Cellandring> cells, Radbild summa, int column, BigDecimal skriven, BigDecimal before, BigDecimal after) {
        boolean same = exakt(skriven == null ? Belopp.NOLL : skriven, before);
        BigDecimal shown = same ? after : kronor(after);
        boolean was = same || skriven != null && exakt(skriven, kronor(before));
        if (was && !exakt(skriven == null ? Belopp.NOLL : skriven, shown)) {
            cells.add(new Cellandring(summa.plats().rad(), column, Varde.of(shown), Fyllning.BEHALLS));
        }
    }
}
