package se.underlag.sync.internal.klient;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;

/**
 * What becomes of a row that was changed here and is fetched in another version: fields that only one side changed are merged, equal changes too;
 * where both have a will it is a conflict, the row stays as it is here, and the user decides. Fields of one group go together. Pure.
 *
 * @param rad the row as it is to be here
 * @param lappar the slips anew, resting on what was fetched; those without content left are gone
 * @param krockar the fields where both have a will, empty for none
 * @param bas as both had it
 */
record Sammanvagning(Map<String, String> rad, List<Lapp> lappar, Set<String> krockar, Map<String, String> bas) {

    /**
     * @param here the row as it is here
     * @param slips its changes that wait, oldest first, none of them a removal
     * @param theirs as it is in the shared database now
     * @param open fields that are in conflict already: they stay so until both sides want the same
     */
    static Sammanvagning of(Radtabell table, Map<String, String> here, List<Lapp> slips, Map<String, String> theirs, Set<String> open) {
        Map<String, String> base = Faltvarden.utan(here, slips);
        Set<String> mine = new LinkedHashSet<>();
        slips.forEach(s -> mine.addAll(s.efter().keySet()));
        Set<String> changed = Faltvarden.skillnad(base, theirs);
        changed.addAll(open);
        UnaryOperator<String> group = groups(table);
        Set<String> touched = changed.stream().map(group).collect(Collectors.toSet());
        Set<String> wanted = mine.stream().map(group).collect(Collectors.toSet());
        Set<String> conflicts = new LinkedHashSet<>();
        for (Radkolumn column : table.kolumner()) {
            String field = column.attribut();
            if (touched.contains(group.apply(field)) && wanted.contains(group.apply(field)) && !Faltvarden.stampel(field)
                    && !Faltvarden.lika(here, theirs, field)) {
                conflicts.add(field);
            }
        }
        List<Lapp> anew = rebased(slips, theirs, here, conflicts);
        Map<String, String> row = new LinkedHashMap<>(theirs);
        anew.forEach(s -> row.putAll(s.efter()));
        return new Sammanvagning(row, anew, conflicts, base);
    }

    /** A column that merges alone is a group of its own, named so that no annotation has the name. */
    private static UnaryOperator<String> groups(Radtabell table) {
        Map<String, String> named = new LinkedHashMap<>();
        table.kolumner().stream().filter(c -> c.sammanslagning() != null).forEach(c -> named.put(c.attribut(), "*" + c.sammanslagning()));
        return field -> named.getOrDefault(field, field);
    }

    private static List<Lapp> rebased(List<Lapp> slips, Map<String, String> theirs, Map<String, String> here, Set<String> conflicts) {
        Map<String, String> now = new LinkedHashMap<>(theirs);
        List<Lapp> anew = new ArrayList<>();
        for (int i = 0; i < slips.size(); i++) {
            Lapp slip = slips.get(i);
            Map<String, String> before = new LinkedHashMap<>();
            Map<String, String> after = new LinkedHashMap<>();
            Map<String, String> wanted = new LinkedHashMap<>(slip.efter());
            if (i == slips.size() - 1) {
                // The rest of a group that is in conflict stays as it is here too; it belongs to what the user chooses.
                conflicts.forEach(f -> wanted.put(f, here.get(f)));
            }
            wanted.forEach((field, value) -> {
                if (!java.util.Objects.equals(now.get(field), value)) {
                    before.put(field, now.get(field));
                    after.put(field, value);
                    now.put(field, value);
                }
            });
            if (!after.isEmpty() || slip.rakning()) {
                anew.add(slip.med(Slag.ANDRAD, before, after));
            }
        }
        return anew;
    }

    /** @return the slips with what was before written anew, resting on that image; nothing is taken away */
    static List<Lapp> omlagda(List<Lapp> slips, Map<String, String> base) {
        Map<String, String> now = new LinkedHashMap<>(base);
        List<Lapp> anew = new ArrayList<>();
        for (Lapp slip : slips) {
            Map<String, String> before = new LinkedHashMap<>();
            if (slip.slag() == Slag.BORTTAGEN) {
                now.forEach((field, value) -> {
                    if (value != null && !Faltvarden.stampel(field)) {
                        before.put(field, value);
                    }
                });
            } else if (slip.slag() == Slag.ANDRAD) {
                slip.efter().keySet().forEach(f -> before.put(f, now.get(f)));
            }
            now.putAll(slip.efter());
            anew.add(slip.med(before, slip.efter()));
        }
        return anew;
    }

    /** @return the slips without those fields, as they are when the user has chosen; those without content left are gone */
    static List<Lapp> utan(List<Lapp> slips, Set<String> fields) {
        List<Lapp> rest = new ArrayList<>();
        for (Lapp slip : slips) {
            Map<String, String> before = new LinkedHashMap<>(slip.fore());
            Map<String, String> after = new LinkedHashMap<>(slip.efter());
            before.keySet().removeAll(fields);
            after.keySet().removeAll(fields);
            if (!after.isEmpty() || slip.rakning() || slip.slag() != Slag.ANDRAD) {
                rest.add(slip.med(before, after));
            }
        }
        return rest;
    }
}
