package se.underlag.ui.internal.uppgift;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.underlag.model.Roll;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/**
 * What was to be done when it was read; does not change.
 *
 * @param idag the day it was read for
 * @param rader everybody's tasks, overdue first
 * @param fel why some could not be read, null when all could
 * @param utanRoll whether the actor holds no role today, and so has nothing to see at all
 */
record Uppgiftsbild(LocalDate idag, List<Uppgiftsrad> rader, Throwable fel, boolean utanRoll) {

    Uppgiftsbild {
        rader = List.copyOf(rader);
    }

    /** The picture of somebody who holds a role. */
    Uppgiftsbild(LocalDate idag, List<Uppgiftsrad> rader, Throwable fel) {
        this(idag, rader, fel, false);
    }

    /** What tasks of several roles have in common when they are one thing to do. */
    private record Sak(String vad, String regel, LocalDate frist, Objektref objekt, String enhetId) {

        static Sak of(Uppgift uppgift) {
            return new Sak(uppgift.vad(), uppgift.regel(), uppgift.frist(), uppgift.objekt(), uppgift.enhetId());
        }
    }

    /**
     * Orders what the sources gave.
     *
     * @param roller the actor's roles in a unit, by its id; the unit may be null
     */
    static Uppgiftsbild of(LocalDate idag, Collection<Uppgift> uppgifter, Function<String, Set<Roll>> roller, Throwable fel) {
        Map<Sak, List<Uppgift>> saker = uppgifter.stream().sorted(Uppgift.ORDNING)
                .collect(Collectors.groupingBy(Sak::of, LinkedHashMap::new, Collectors.toList()));
        List<Uppgiftsrad> rader = new ArrayList<>();
        saker.forEach((sak, lika) -> {
            EnumSet<Roll> alla = lika.stream().map(Uppgift::roll).collect(Collectors.toCollection(() -> EnumSet.noneOf(Roll.class)));
            EnumSet<Roll> mina = EnumSet.copyOf(alla);
            mina.retainAll(roller.apply(sak.enhetId()));
            rader.add(new Uppgiftsrad(lika.get(0), List.copyOf(alla), mina));
        });
        return new Uppgiftsbild(idag, rader, fel);
    }

    /** @param dolda roles of the actor whose tasks are not wanted; @return the actor's own */
    List<Uppgiftsrad> mina(Set<Roll> dolda) {
        return rader.stream().filter(rad -> rad.arMin(dolda)).toList();
    }

    static long antal(List<Uppgiftsrad> rader, Uppgiftsstatus status) {
        return rader.stream().filter(rad -> rad.uppgift().status() == status).count();
    }

    /** @return the tasks of each day of the month that has any */
    static Map<LocalDate, List<Uppgiftsrad>> perDag(List<Uppgiftsrad> rader, YearMonth manad) {
        LocalDate forsta = manad.atDay(1).minusDays(7);
        LocalDate sista = manad.atEndOfMonth().plusDays(14);
        return rader.stream().filter(rad -> rad.uppgift().frist() != null)
                .filter(rad -> !rad.uppgift().frist().isBefore(forsta) && !rad.uppgift().frist().isAfter(sista))
                .collect(Collectors.groupingBy(rad -> rad.uppgift().frist()));
    }
}
