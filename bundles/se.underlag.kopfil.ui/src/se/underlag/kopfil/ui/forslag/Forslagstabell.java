package se.underlag.kopfil.ui.forslag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.underlag.base.Belopp;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.kopfil.forslag.Forslagsbild.Manad;
import se.underlag.ui.sekretess.Sekretess;

/**
 * What a proposal would do as rows of a table: the fields, the months, their sum. What was paid before and the forecast have columns where there are any.
 *
 * @param rubriker a heading per column
 */
record Forslagstabell(List<String> rubriker, List<Rad> rader) {

    /** One row. @param celler a text per column */
    record Rad(List<String> celler, boolean summa) {
    }

    /** @param summeras false for what is only known of some months: its sum could be held against another by mistake */
    private record Kolumn(String rubrik, Function<Manad, BigDecimal> vad, boolean summeras) {

        Kolumn(String rubrik, Function<Manad, BigDecimal> vad) {
            this(rubrik, vad, true);
        }
    }

    /** @param behall ids of events that stay green although the months get actual amounts */
    static Forslagstabell of(Forslagsbild bild, Set<String> behall) {
        Function<Manad, BigDecimal> sedan = manad -> bild.handelser().stream()
                .map(gront -> (gront.ersatts() && !behall.contains(gront.handelseId()) ? gront.efter() : gront.nu()).get(manad.manad()))
                .filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
        List<Kolumn> kolumner = new ArrayList<>(List.of(new Kolumn(Messages.tabNu, Manad::fore), new Kolumn(Messages.tabEfter, Manad::efter)));
        if (bild.manader().stream().map(Manad::skillnad).anyMatch(skillnad -> skillnad != null && skillnad.signum() != 0)) {
            kolumner.add(new Kolumn(Messages.tabForraPriset, Manad::tidigare, false));
            kolumner.add(new Kolumn(Messages.tabRetroaktivt, Manad::skillnad));
        }
        if (!bild.handelser().isEmpty()) {
            kolumner.add(new Kolumn(Messages.tabPrognosNu, Manad::gront));
            kolumner.add(new Kolumn(Messages.tabPrognosEfter, sedan));
        }
        List<Rad> rader = new ArrayList<>();
        bild.falt().forEach(falt -> rader.add(rad(falt.falt(), IntStream.range(0, kolumner.size())
                .mapToObj(i -> i == 0 ? falt(bild, falt.fore()) : i == 1 ? falt(bild, falt.efter()) : ""), false)));
        bild.manader().forEach(manad -> rader.add(rad(namn(manad.manad()), kolumner.stream().map(en -> kr(en.vad().apply(manad))), false)));
        if (!bild.manader().isEmpty()) {
            rader.add(rad(Messages.tabSumma, kolumner.stream().map(en -> en.summeras() ? sum(bild, en.vad()) : ""), true));
        }
        return new Forslagstabell(Stream.concat(Stream.of(Messages.tabVad), kolumner.stream().map(Kolumn::rubrik)).toList(), List.copyOf(rader));
    }

    private static Rad rad(String vad, Stream<String> celler, boolean summa) {
        return new Rad(Stream.concat(Stream.of(vad), celler).toList(), summa);
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
        return kr(found.stream().reduce(Belopp.NOLL, BigDecimal::add));
    }
}
