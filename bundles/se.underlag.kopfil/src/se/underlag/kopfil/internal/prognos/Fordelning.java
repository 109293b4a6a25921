package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;

/** Spreads an amount in whole öre so that the parts sum up to it. Each part is the difference of two rounded running sums. */
public final class Fordelning {

    private Fordelning() {
    }

    /** @return the amount in equal parts over the months, both included; no months when till comes before fran */
    public static Manadsbelopp jamnt(BigDecimal belopp, int fran, int till) {
        Manadsbelopp all = Manadsbelopp.TOMT;
        if (till < fran) {
            return all;
        }
        List<BigDecimal> parts = efter(belopp, Collections.nCopies(till - fran + 1, BigDecimal.ONE));
        for (int manad = fran; manad <= till; manad++) {
            all = all.with(manad, parts.get(manad - fran));
        }
        return all;
    }

    /** @param vikter none negative, at least one above 0; @return SEK in proportion to the weights */
    public static List<BigDecimal> efter(BigDecimal belopp, List<BigDecimal> vikter) {
        BigDecimal whole = vikter.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = new ArrayList<>(vikter.size());
        BigDecimal running = BigDecimal.ZERO;
        BigDecimal given = Belopp.NOLL;
        for (BigDecimal vikt : vikter) {
            running = running.add(vikt);
            BigDecimal until = belopp.multiply(running).divide(whole, 2, RoundingMode.HALF_UP);
            parts.add(until.subtract(given));
            given = until;
        }
        return parts;
    }
}
