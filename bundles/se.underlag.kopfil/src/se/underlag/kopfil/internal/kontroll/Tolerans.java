package se.underlag.kopfil.internal.kontroll;

import java.math.BigDecimal;
import java.time.YearMonth;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.Kontrollsammanhang;

/** How much an amount may differ before it is told: the dated parameter {@link Datumparametrar#TOLERANS}. */
final class Tolerans {

    private Tolerans() {
    }

    /** @return the tolerance of that month, SEK; 0 where the parameter has no value */
    static BigDecimal av(Kontrollsammanhang<?> sammanhang, int ar, int manad) {
        return sammanhang.parameter(Datumparametrar.TOLERANS, YearMonth.of(ar, manad).atDay(1)).map(BigDecimal::new).orElse(BigDecimal.ZERO);
    }
}
