package se.underlag.kopfil.internal.granskning;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.StringJoiner;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/** The answer of {@code kopfil kontrollera} for people. */
final class Granskningstext {

    private Granskningstext() {
    }

    /** Writes what the file holds and how many findings there are. */
    static void summary(Filsvar svar, PrintStream ut) {
        if (svar.fel().isPresent()) {
            ut.println(NLS.bind(Messages.filFel, svar.fil(), svar.fel().get()));
            return;
        }
        ut.println(NLS.bind(svar.rader().size() == 1 ? Messages.sammanfattningEnRad : Messages.sammanfattning,
                new Object[] { svar.fil(), svar.blad(), Integer.toString(svar.ar()),
                        Integer.toString(svar.rader().size()) }));
        amount(ut, Messages.faktisk, svar.faktiskt().summa());
        amount(ut, Messages.prognos, svar.prognos().summa());
        amount(ut, Messages.summa, svar.faktiskt().summa().add(svar.prognos().summa()));
        long errors = svar.avvikelser().stream().filter(fynd -> fynd.allvar() == Allvar.FEL).count();
        long warnings = svar.avvikelser().stream().filter(fynd -> fynd.allvar() == Allvar.VARNING).count();
        ut.println(errors + warnings == 0 ? Messages.sammanfattningInga
                : NLS.bind(warnings == 1 ? Messages.sammanfattningEnVarning : Messages.sammanfattningTotalt, Long.toString(errors),
                        Long.toString(warnings)));
    }

    private static void amount(PrintStream ut, String name, BigDecimal belopp) {
        String shown = Belopp.svenska(belopp);
        ut.println("  " + name + " ".repeat(Math.max(1, 28 - name.length() - shown.length())) + shown + " kr");
    }

    /** @return a finding on one line: where, which rule, what */
    static String line(Fynd fynd) {
        Fynd.Plats place = fynd.plats();
        StringJoiner where = new StringJoiner(", ");
        where.add(String.valueOf(place.fil()));
        if (place.blad() != null) {
            where.add(place.blad());
        }
        if (place.rad() > 0) {
            where.add(NLS.bind(Messages.rad, Integer.toString(place.rad())));
        }
        if (place.cell() != null) {
            where.add(place.cell());
        }
        return NLS.bind(Messages.avvikelse, new Object[] { where, fynd.regel(), Objects.requireNonNull(fynd.text()) }).replaceAll("[\\r\\n]+", " ");
    }
}
