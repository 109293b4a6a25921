package se.underlag.prognos;

import java.math.BigDecimal;
import java.util.List;
import se.underlag.base.Manadsbelopp;

/** A year's costs, actual and forecast apart. @param enheter one entry per unit, by code */
public record Prognossammanstallning(int ar, List<Enhetsprognos> enheter, BigDecimal faktisk, BigDecimal prognos) {

    /** @return actual and forecast together, SEK */
    public BigDecimal summa() {
        return faktisk.add(prognos);
    }

    /** A unit's months and insatser. */
    public record Enhetsprognos(String kod, String namn, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Insatsprognos> insatser) {
    }

    /** What one insats costs a unit in the year, SEK. */
    public record Insatsprognos(String insats, BigDecimal faktisk, BigDecimal prognos) {
    }
}
