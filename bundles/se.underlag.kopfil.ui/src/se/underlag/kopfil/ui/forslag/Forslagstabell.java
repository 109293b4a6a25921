package se.underlag.kopfil.ui.forslag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import se.underlag.base.Belopp;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsbild.Manad;
import se.underlag.ui.sekretess.Sekretess;

/** What a proposal would do as rows of a table: the fields, the months, their sum. */
final class Forslagstabell {

    /** One row. @param celler a text per column: what, now, after, the avtal before, forecast now and after */
    record Rad(List<String> celler, boolean summa) {
    }

    private Forslagstabell() {
    }

    /** @param behall ids of events that stay green although the months get actual amounts */
    static List<Rad> of(Forslagsbild bild, Set<String> behall) {
        List<Rad> rader = new ArrayList<>();
        bild.falt().forEach(falt -> rader.add(new Rad(List.of(falt.falt(), falt(bild, falt.fore()), falt(bild, falt.efter()), "", "", ""), false)));
        Function<Manad, BigDecimal> sedan = manad -> bild.handelser().stream()
                .map(gront -> (gront.ersatts() && !behall.contains(gront.handelseId()) ? gront.efter() : gront.nu()).get(manad.manad()))
                .filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
        bild.manader().forEach(manad -> rader.add(new Rad(List.of(namn(manad.manad()), kr(manad.fore()), kr(manad.efter()), kr(manad.tidigare()),
                kr(manad.gront()), kr(sedan.apply(manad))), false)));
        if (!bild.manader().isEmpty()) {
            rader.add(new Rad(List.of(Messages.tabSumma, kr(bild.fore()), kr(bild.efter()), sum(bild, Manad::tidigare), sum(bild, Manad::gront),
                    sum(bild, sedan)), true));
        }
        return rader;
    }

    /** A field of a person with protected identity may tell who it is. */
    private static String falt(Forslagsbild bild, String text) {
        return Sekretess.FRITEXT.visa(text, bild.info().dolt());
    }

    /** @param manad 1 to 12 */
    private static String namn(int manad) {
        return Messages.manader.split(",")[manad - 1];
    }

    private static String kr(BigDecimal belopp) {
        return belopp == null ? "" : Sekretess.BELOPP.visa(Belopp.svenska(belopp));
    }

    private static String sum(Forslagsbild bild, Function<Manad, BigDecimal> vad) {
        List<BigDecimal> found = bild.manader().stream().map(vad).filter(Objects::nonNull).toList();
        return found.isEmpty() ? "" : kr(found.stream().reduce(Belopp.NOLL, BigDecimal::add));
    }
}
