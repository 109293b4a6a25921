package se.underlag.prognos.ui.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.prognos.Prognossammanstallning.Insatsprognos;
import se.underlag.ui.sekretess.Sekretess;

/**
 * What the view shows of a year: one unit, or all of them added up. Actual and forecast stay apart (PR-02).
 *
 * @param insatser the dearest first
 */
record Prognosbild(int ar, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Rad> insatser) {

    /** A line of a table, SEK. */
    record Rad(String namn, BigDecimal faktisk, BigDecimal prognos) {

        BigDecimal summa() {
            return faktisk.add(prognos);
        }
    }

    /** @param enhetskod null for all units */
    static Prognosbild of(Prognossammanstallning year, String enhetskod) {
        Manadsbelopp faktiskt = Manadsbelopp.TOMT;
        Manadsbelopp prognos = Manadsbelopp.TOMT;
        Map<String, Rad> insatser = new LinkedHashMap<>();
        for (Enhetsprognos enhet : year.enheter()) {
            if (enhetskod == null || enhetskod.equals(enhet.kod())) {
                faktiskt = faktiskt.plus(enhet.faktiskt());
                prognos = prognos.plus(enhet.prognos());
                enhet.insatser().forEach(insats -> insatser.merge(String.valueOf(insats.insats()), row(insats), Prognosbild::added));
            }
        }
        return new Prognosbild(year.ar(), faktiskt, prognos, insatser.values().stream().sorted(Comparator.comparing(Rad::summa).reversed()).toList());
    }

    private static Rad row(Insatsprognos insats) {
        return new Rad(insats.insats() == null ? Messages.prognos_utanInsats : insats.insats(), insats.faktisk(), insats.prognos());
    }

    private static Rad added(Rad one, Rad other) {
        return new Rad(one.namn(), one.faktisk().add(other.faktisk()), one.prognos().add(other.prognos()));
    }

    /** @return twelve lines and the sum of the year */
    List<Rad> manader() {
        List<Rad> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            rows.add(new Rad(Manad.namn(month), faktiskt.orZero(month), prognos.orZero(month)));
        }
        rows.add(new Rad(Messages.prognos_helaAret, faktiskt.summa(), prognos.summa()));
        return rows;
    }

    boolean isEmpty() {
        return faktiskt.isEmpty() && prognos.isEmpty();
    }

    /** @return the chart in words, for those who do not see it */
    String iOrd() {
        StringBuilder words = new StringBuilder();
        for (Rad row : manader()) {
            words.append(row.namn()).append(": ").append(Messages.prognos_faktisk).append(' ')
                    .append(Sekretess.BELOPP.visa(Belopp.svenska(row.faktisk()))).append(", ")
                    .append(Messages.prognos_prognos).append(' ').append(Sekretess.BELOPP.visa(Belopp.svenska(row.prognos()))).append(".\n");
        }
        return words.toString();
    }
}
