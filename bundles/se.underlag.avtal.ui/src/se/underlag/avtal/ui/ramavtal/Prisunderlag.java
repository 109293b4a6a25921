package se.underlag.avtal.ui.ramavtal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.avtal.Leverantorstjanst;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/**
 * What the window of ramavtal shows, read at one time.
 *
 * @param priser by id of the ramavtal
 * @param varslade ids of the ramavtal whose end is to be told (BB-04)
 * @param farAndra whether the actor may change anything
 */
record Prisunderlag(List<Ramavtalsbild> ramavtal, Map<String, List<Prisbild>> priser, List<Leverantorsbild> leverantorer, Set<String> varslade,
        boolean farAndra) {

    private static final Logger LOG = LoggerFactory.getLogger(Prisunderlag.class);
    private static final String TYP = "Ramavtal";

    /** Reads it. For jobs. */
    static Prisunderlag las(Prislistetjanst tjanst, Leverantorstjanst leverantorer, Behorighet behorighet, List<Uppgiftskalla> uppgifter,
            Clock clock) {
        List<Ramavtalsbild> alla = tjanst.ramavtal();
        Map<String, List<Prisbild>> priser = new HashMap<>();
        alla.forEach(ett -> priser.put(ett.id(), tjanst.priser(ett.id())));
        return new Prisunderlag(alla, priser, leverantorer.leverantorer(), varslade(uppgifter, LocalDate.now(clock)),
                behorighet.far(Handling.RAMAVTAL_ANDRA, null));
    }

    /** The tasks know how long before its end a ramavtal is to be told. A source that fails must not take the window with it. */
    private static Set<String> varslade(List<Uppgiftskalla> uppgifter, LocalDate idag) {
        Set<String> ids = new HashSet<>();
        for (Uppgiftskalla kalla : uppgifter) {
            try {
                kalla.uppgifter(idag).stream().filter(en -> en.status() != Uppgiftsstatus.KOMMANDE).map(Uppgift::objekt)
                        .filter(objekt -> objekt != null && TYP.equals(objekt.typ())).forEach(objekt -> ids.add(objekt.id()));
            } catch (RuntimeException failed) {
                LOG.error("The source of tasks {} failed", kalla.getClass().getName(), failed);
            }
        }
        return ids;
    }

    /** @param dag null for all days; @return the prices of the ramavtal that hold on the day */
    List<Prisbild> priser(String ramavtalId, LocalDate dag) {
        return priser.getOrDefault(ramavtalId, List.of()).stream().filter(pris -> dag == null || pris.period().contains(dag)).toList();
    }

    Ramavtalslage lage(Ramavtalsbild ett, LocalDate idag) {
        return Ramavtalslage.of(ett.period(), idag, varslade.contains(ett.id()));
    }
}
