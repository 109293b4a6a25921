package se.underlag.kopfil.ui.prognos;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognosplan.Radutfall;

/**
 * What plans would do, month by month and summed: before, change and after. Up to two rows are told apart, several are added up.
 *
 * @param rubriker headings of the columns; the first is the month's
 * @param rader twelve months and the sum, a text per column; amounts as people write them, P behind a month that is forecast
 * @param forklaring which rows it is about, a sentence each
 */
public record Effekttabell(List<String> rubriker, List<List<String>> rader, List<String> forklaring) {

    private static final int MANADER = 12;
    private static final int TVA = 2;
    private static final String PROGNOS = " P";
    private static final BiPredicate<Radutfall, Integer> GRON_FORE = (rad, manad) -> rad.prognosFore().get(manad) != null;
    private static final BiPredicate<Radutfall, Integer> ALDRIG = (rad, manad) -> false;

    /** @param manad 1 to 12; @return its name */
    static String manad(int manad) {
        return Messages.manader.split(",")[manad - 1];
    }

    /** @param planer one on the other; none is no table */
    static Effekttabell of(List<Prognosplan> planer) {
        List<Radutfall> rader = sammanfogade(planer);
        if (rader.isEmpty()) {
            return new Effekttabell(List.of(), List.of(), List.of());
        }
        List<Kolumn> kolumner = new ArrayList<>();
        if (rader.size() <= TVA) {
            rader.forEach(rad -> kolumner.addAll(kolumner(rad, rader.size() == 1)));
        } else {
            kolumner.addAll(List.of(new Kolumn(Messages.tabellFore, rader, Radutfall::visatFore, GRON_FORE),
                    new Kolumn(Messages.tabellAndring, rader, Radutfall::andring, ALDRIG),
                    new Kolumn(Messages.tabellEfter, rader, Radutfall::visatEfter, Radutfall::gronEfter)));
        }
        if (rader.size() == TVA) {
            kolumner.add(new Kolumn(Messages.tabellSkillnad, rader, Radutfall::andring, ALDRIG));
        }
        List<String> rubriker = new ArrayList<>(List.of(Messages.tabellManad));
        kolumner.forEach(kolumn -> rubriker.add(kolumn.rubrik()));
        List<List<String>> alla = new ArrayList<>();
        for (int manad = 1; manad <= MANADER; manad++) {
            List<String> rad = new ArrayList<>(List.of(manad(manad)));
            for (Kolumn kolumn : kolumner) {
                rad.add(kolumn.text(manad));
            }
            alla.add(rad);
        }
        List<String> summa = new ArrayList<>(List.of(Messages.tabellSumma));
        kolumner.forEach(kolumn -> summa.add(kolumn.summa()));
        alla.add(summa);
        return new Effekttabell(rubriker, alla, rader.size() > TVA ? List.of(NLS.bind(Messages.tabellFlera, rader.size()))
                : rader.stream().map(Effekttabell::forklaring).toList());
    }

    /** A row that several plans touch runs from before the first to after the last. */
    private static List<Radutfall> sammanfogade(List<Prognosplan> planer) {
        Map<String, Radutfall> efterId = new LinkedHashMap<>();
        planer.stream().flatMap(plan -> plan.rader().stream()).forEach(rad -> efterId.merge(rad.radId(), rad,
                (forst, sedan) -> new Radutfall(forst.radId(), forst.nummer(), forst.namn(), forst.insats(), forst.fore(), forst.prognosFore(),
                        sedan.efter(), sedan.prognosEfter(), forst.effekt().plus(sedan.effekt()), sedan.andringar())));
        return List.copyOf(efterId.values());
    }

    private static List<Kolumn> kolumner(Radutfall rad, boolean ensam) {
        List<Radutfall> en = List.of(rad);
        if (rad.radId().equals(Prognosplan.NY_RAD)) {
            return List.of(new Kolumn(Messages.tabellNyRad, en, Radutfall::visatEfter, Radutfall::gronEfter));
        }
        return List.of(new Kolumn(ensam ? Messages.tabellFore : NLS.bind(Messages.tabellRadFore, rad.nummer()), en, Radutfall::visatFore, GRON_FORE),
                new Kolumn(Messages.tabellAndring, en, Radutfall::andring, ALDRIG),
                new Kolumn(Messages.tabellEfter, en, Radutfall::visatEfter, Radutfall::gronEfter));
    }

    private static String forklaring(Radutfall rad) {
        String insats = rad.insats() == null ? "" : rad.insats();
        return rad.radId().equals(Prognosplan.NY_RAD) ? NLS.bind(Messages.tabellOmNyRad, rad.namn(), insats)
                : NLS.bind(Messages.tabellOmRad, new Object[] { rad.nummer(), rad.namn(), insats });
    }

    /** @return whether there is anything to show */
    boolean isEmpty() {
        return rubriker.isEmpty();
    }

    /** A column of amounts. @param arGron whether a month carries the sign of forecast */
    private record Kolumn(String rubrik, List<Radutfall> rader, BiFunction<Radutfall, Integer, BigDecimal> belopp,
            BiPredicate<Radutfall, Integer> arGron) {

        String text(int manad) {
            BigDecimal summa = belopp(manad);
            if (summa == null) {
                return "";
            }
            boolean gron = rader.stream().anyMatch(rad -> arGron.test(rad, manad));
            return Belopp.svenska(summa) + (gron ? PROGNOS : "");
        }

        private BigDecimal belopp(int manad) {
            return rader.stream().map(rad -> belopp.apply(rad, manad)).filter(ett -> ett != null).reduce(BigDecimal::add).orElse(null);
        }

        String summa() {
            BigDecimal summa = Belopp.NOLL;
            for (int manad = 1; manad <= MANADER; manad++) {
                BigDecimal ett = belopp(manad);
                summa = ett == null ? summa : summa.add(ett);
            }
            return Belopp.svenska(summa);
        }
    }
}
