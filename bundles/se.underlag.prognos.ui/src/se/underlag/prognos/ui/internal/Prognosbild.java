package se.underlag.prognos.ui.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.base.Manadsbelopp;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.prognos.Prognossammanstallning.Insatsprognos;
import se.underlag.ui.diagram.Arsserie;
import se.underlag.ui.diagram.Beloppsrad;

/**
 * What the view shows of a year: one unit, or all of them added up. Actual and forecast stay apart (PR-02).
 *
 * @param insatser the dearest first
 */
record Prognosbild(int ar, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Beloppsrad> insatser) {

    /** @param enhetskod null for all units */
    static Prognosbild of(Prognossammanstallning year, String enhetskod) {
        Manadsbelopp faktiskt = Manadsbelopp.TOMT;
        Manadsbelopp prognos = Manadsbelopp.TOMT;
        Map<String, Beloppsrad> insatser = new LinkedHashMap<>();
        for (Enhetsprognos enhet : year.enheter()) {
            if (enhetskod == null || enhetskod.equals(enhet.kod())) {
                faktiskt = faktiskt.plus(enhet.faktiskt());
                prognos = prognos.plus(enhet.prognos());
                enhet.insatser().forEach(insats -> insatser.merge(String.valueOf(insats.insats()), row(insats), Beloppsrad::plus));
            }
        }
        return new Prognosbild(year.ar(), faktiskt, prognos,
                insatser.values().stream().sorted(Comparator.comparing(Beloppsrad::summa).reversed()).toList());
    }

    private static Beloppsrad row(Insatsprognos insats) {
        return new Beloppsrad(insats.insats() == null ? Messages.prognos_utanInsats : insats.insats(), insats.faktisk(), insats.prognos());
    }

    /** @return the year's months */
    Arsserie serie() {
        return new Arsserie(faktiskt, prognos);
    }

    boolean isEmpty() {
        return serie().isEmpty();
    }
}
