package se.underlag.avtal.ui.ramavtal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.avtal.Leverantorstjanst;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislisteplan;
import se.underlag.avtal.Prislisterad;
import se.underlag.avtal.Prislisterad.Status;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.Ramavtalsbild;

/** Price lists in memory: what was stored is kept, for tests to look at. The rules themselves are tested where they are. */
final class Provprislista implements Prislistetjanst, Leverantorstjanst {

    private final List<Prisbild> priser = new CopyOnWriteArrayList<>();
    private final List<Set<Integer>> inlasta = new CopyOnWriteArrayList<>();
    private volatile Leverantorsbild leverantor = new Leverantorsbild("l", 0, "Exempelomsorg AB", null, null);

    Provprislista() {
        priser.add(pris("p1", "Exempelgården", "1250.00", "2022-01-01", "2024-12-31"));
        priser.add(pris("p2", "Exempelgården", "1300.00", "2025-01-01", null));
        priser.add(pris("p3", "Provhuset", "1400.50", "2022-01-01", null));
    }

    private static Prisbild pris(String id, String boende, String kronor, String from, String tom) {
        return new Prisbild(id, "r1", "l", "Exempelomsorg AB", "b-" + boende, boende, new BigDecimal(kronor), new BigDecimal("350.00"),
                PrisformularTest.period(from, tom), "lista 2022");
    }

    List<Set<Integer>> inlasta() {
        return inlasta;
    }

    @Override public List<Ramavtalsbild> ramavtal() {
        return List.of(new Ramavtalsbild("r1", 0, "BmSS 2022", "0123/22", PrisformularTest.period("2022-01-01", "2025-12-31"), null, priser.size()),
                new Ramavtalsbild("r0", 0, "BmSS 2018", null, PrisformularTest.period("2018-01-01", "2021-12-31"), null, 0));
    }

    @Override public Ramavtalsbild spara(Ramavtalsbild ramavtal) {
        return ramavtal;
    }

    @Override public List<Prisbild> priser(String ramavtalId) {
        return priser.stream().filter(pris -> pris.ramavtalId().equals(ramavtalId)).toList();
    }

    @Override public Optional<Prisbild> pris(String boendeId, LocalDate dag) {
        return Optional.empty();
    }

    @Override public Prisbild spara(Prisbild pris) {
        if (pris.pris().signum() <= 0) {
            throw new AvtalException("Ett pris är större än noll.");
        }
        priser.removeIf(one -> one.id().equals(pris.id()));
        priser.add(pris.id() == null ? pris("ny" + priser.size(), pris.boende(), pris.pris().toPlainString(), pris.period().from().toString(), null)
                : pris);
        return pris;
    }

    @Override public Prislisteplan planera(Path fil, String ramavtalId) {
        List<Prislisterad> rader = new ArrayList<>();
        rader.add(new Prislisterad(2, Status.ANDRAD, pris("p3", "Provhuset", "1450.00", "2022-01-01", null), new BigDecimal("1400.50"),
                new BigDecimal("350.00"), ""));
        rader.add(new Prislisterad(3, Status.OFORANDRAD, priser.get(1), new BigDecimal("1300.00"), new BigDecimal("350.00"), ""));
        rader.add(new Prislisterad(4, Status.NY, pris(null, "Testvillan", "1510.00", "2025-01-01", null), null, null, "Nytt boende."));
        rader.add(new Prislisterad(5, Status.AVVISAD, null, null, null, "Cell C5: boendepriset ”tolvhundra” kan inte läsas som kronor."));
        return new Prislisteplan(ramavtalId, 0, fil, "Prislista 2025", rader);
    }

    @Override public int genomfor(Prislisteplan plan, Set<Integer> valda) {
        inlasta.add(valda);
        return valda.size();
    }

    @Override public List<Leverantorsbild> leverantorer() {
        return List.of(leverantor);
    }

    @Override public Leverantorsbild sparaAdress(Leverantorsbild ny) {
        leverantor = ny;
        return ny;
    }
}
