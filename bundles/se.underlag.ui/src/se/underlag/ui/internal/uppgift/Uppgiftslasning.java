package se.underlag.ui.internal.uppgift;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.LoggerFactory;
import se.underlag.model.Roll;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Rollbild;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/**
 * Collects the tasks of all sources there are right now: the mark in the status line is made before the modules are. A source that fails takes
 * nothing from the others. Reads the store: never in the UI thread.
 */
@Component(service = Uppgiftslasning.class)
public final class Uppgiftslasning {

    private final Clock clock;
    @Reference(policy = DYNAMIC) private volatile List<Uppgiftskalla> kallor;
    @Reference(policy = DYNAMIC, policyOption = GREEDY, cardinality = OPTIONAL) private volatile Behorighet behorighet;

    @Reference(policy = DYNAMIC, policyOption = GREEDY, cardinality = OPTIONAL) private volatile Rolltjanst roller;

    /** Made by the framework. @param clock says which day it is */
    @Activate public Uppgiftslasning(@Reference Clock clock) {
        this.clock = clock;
    }

    Uppgiftsbild las() {
        Uppgiftsbild bild = lasEllerFel(List.copyOf(kallor), behorighet);
        return bild.rader().isEmpty() && bild.fel() == null ? medRoll(bild, roller) : bild;
    }

    /** @param tjanst tells the actor's own roles, null as long as nobody can */
    static Uppgiftsbild medRoll(Uppgiftsbild bild, Rolltjanst tjanst) {
        try {
            boolean utan = tjanst != null && tjanst.min().roller().stream().noneMatch(Rollbild::galler);
            return new Uppgiftsbild(bild.idag(), bild.rader(), bild.fel(), utan);
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Uppgiftslasning.class).warn("The roles of the user could not be read", failed);
            return bild;
        }
    }

    /** @return what there is to do; whatever fails stands in the picture, so that whoever waits for one always gets it */
    Uppgiftsbild lasEllerFel(List<Uppgiftskalla> alla, Behorighet ratt) {
        LocalDate idag = LocalDate.now(clock);
        try {
            return las(alla, ratt);
        } catch (RuntimeException | LinkageError failed) {
            LoggerFactory.getLogger(Uppgiftslasning.class).warn("The tasks could not be read", failed);
            return new Uppgiftsbild(idag, List.of(), failed);
        }
    }

    /** @param ratt null as long as nobody can tell who acts: nothing is anybody's then */
    Uppgiftsbild las(List<Uppgiftskalla> alla, Behorighet ratt) {
        LocalDate idag = LocalDate.now(clock);
        List<Uppgift> uppgifter = new ArrayList<>();
        Throwable fel = null;
        for (Uppgiftskalla kalla : alla) {
            try {
                uppgifter.addAll(kalla.uppgifter(idag));
            } catch (RuntimeException | LinkageError failed) {
                LoggerFactory.getLogger(Uppgiftslasning.class).warn("The source of tasks {} failed", kalla.getClass().getName(), failed);
                fel = failed;
            }
        }
        Map<String, Set<Roll>> roller = new HashMap<>();
        return Uppgiftsbild.of(idag, uppgifter, enhetId -> roller.computeIfAbsent(enhetId, id -> mina(ratt, id)), fel);
    }

    /** Every role may read its units, so that this gives all of them. */
    private static Set<Roll> mina(Behorighet ratt, String enhetId) {
        return ratt == null ? EnumSet.noneOf(Roll.class) : ratt.roller(Handling.ENHET_LASA, enhetId);
    }
}
