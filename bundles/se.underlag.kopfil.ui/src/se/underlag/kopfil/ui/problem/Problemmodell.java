package se.underlag.kopfil.ui.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.Fyndlager.Filfynd;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/**
 * Findings in groups, the gravest first.
 *
 * @param grupper in order; a single nameless group when nothing is grouped
 */
record Problemmodell(List<Grupp> grupper, int fel, int varningar, int upplysningar) {

    /** By what findings are grouped. */
    enum Gruppering {
        ALLVAR, REGEL, FIL
    }

    /** A group. @param allvar the gravest in it */
    record Grupp(String namn, Allvar allvar, List<Problem> problem) {
    }

    /** A finding of a köpfil. @param nummer its place, so that two findings with the same words stay two */
    record Problem(Kopfilsinfo kopfil, Fynd fynd, int nummer) {
    }

    static Problemmodell of(List<Filfynd> filer, Gruppering by) {
        List<Problem> all = new ArrayList<>();
        for (Filfynd fil : filer) {
            fil.fynd().forEach(fynd -> all.add(new Problem(fil.kopfil(), fynd, all.size())));
        }
        all.sort(Comparator.comparing((Problem one) -> one.fynd().allvar()).thenComparing(one -> one.kopfil().namn())
                .thenComparing(one -> one.fynd().plats().rad()));
        return new Problemmodell(grouped(all, by), count(all, Allvar.FEL), count(all, Allvar.VARNING), count(all, Allvar.UPPLYSNING));
    }

    private static List<Grupp> grouped(List<Problem> all, Gruppering by) {
        Function<Problem, String> name = switch (by) {
        case ALLVAR -> one -> Ord.allvar(one.fynd().allvar());
        case REGEL -> one -> one.fynd().regel();
        case FIL -> one -> one.kopfil().namn();
        };
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        all.forEach(one -> groups.computeIfAbsent(name.apply(one), key -> new ArrayList<>()).add(one));
        List<Grupp> list = new ArrayList<>();
        groups.forEach((key, problems) -> list.add(new Grupp(key, problems.get(0).fynd().allvar(), List.copyOf(problems))));
        if (by != Gruppering.ALLVAR) {
            list.sort(Comparator.comparing(Grupp::namn));
        }
        return List.copyOf(list);
    }

    private static int count(List<Problem> all, Allvar allvar) {
        return (int) all.stream().filter(one -> one.fynd().allvar() == allvar).count();
    }

    /** @return all findings, group by group */
    List<Problem> alla() {
        return grupper.stream().flatMap(group -> group.problem().stream()).toList();
    }

    /** @return what to go on with after a change: the same finding, else the one that has come to its place. @param before the groups it stood in */
    Optional<Problem> narmast(Problem selected, Problemmodell before) {
        List<Problem> now = alla();
        Optional<Problem> same = now.stream().filter(one -> one.kopfil().id().equals(selected.kopfil().id())
                && one.fynd().regel().equals(selected.fynd().regel()) && one.fynd().plats().equals(selected.fynd().plats())).findFirst();
        int place = before.alla().indexOf(selected);
        return same.isPresent() || now.isEmpty() ? same : Optional.of(now.get(Math.max(0, Math.min(place, now.size() - 1))));
    }

    boolean isEmpty() {
        return grupper.isEmpty();
    }
}
