package se.underlag.ui.diagram;

import java.math.BigDecimal;

/** A line of a table, SEK. @param namn for people; @param faktisk actual; @param prognos forecast on top of it */
public record Beloppsrad(String namn, BigDecimal faktisk, BigDecimal prognos) {

    /** @return both, SEK */
    public BigDecimal summa() {
        return faktisk.add(prognos);
    }

    /** @return this line and the other's amounts together */
    public Beloppsrad plus(Beloppsrad other) {
        return new Beloppsrad(namn, faktisk.add(other.faktisk), prognos.add(other.prognos));
    }
}
