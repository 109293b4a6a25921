package se.underlag.ui.internal.uppgift;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which overdue tasks a person was reminded of, and on which day: each once a day. Ids only.
 *
 * @param dag the day, null when nobody was reminded yet
 * @param ider of the tasks
 */
record Paminnelseminne(LocalDate dag, Set<String> ider) {

    private static final String RAD = "\n";

    Paminnelseminne {
        ider = Set.copyOf(ider);
    }

    /** @param text what {@link #text} gave; anything else is as nothing */
    static Paminnelseminne las(String text) {
        List<String> rader = Arrays.asList(text.split(RAD));
        try {
            return new Paminnelseminne(LocalDate.parse(rader.get(0)), Set.copyOf(new LinkedHashSet<>(rader.subList(1, rader.size()))));
        } catch (DateTimeException none) {
            return new Paminnelseminne(null, Set.of());
        }
    }

    String text() {
        return dag == null ? "" : Stream.concat(Stream.of(dag.toString()), ider.stream().sorted()).collect(Collectors.joining(RAD));
    }

    /** @return those that are overdue and nobody was told of that day */
    List<Uppgiftsrad> nya(LocalDate idag, List<Uppgiftsrad> rader) {
        return rader.stream().filter(Uppgiftsrad::arForsenad).filter(rad -> !idag.equals(dag) || !ider.contains(rad.uppgift().id())).toList();
    }

    /** @return with these told of that day; what was told on another day is forgotten */
    Paminnelseminne med(LocalDate idag, List<Uppgiftsrad> paminda) {
        Set<String> alla = new LinkedHashSet<>(idag.equals(dag) ? ider : Set.of());
        paminda.forEach(rad -> alla.add(rad.uppgift().id()));
        return new Paminnelseminne(idag, alla);
    }
}
