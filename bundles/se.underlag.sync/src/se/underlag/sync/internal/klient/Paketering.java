package se.underlag.sync.internal.klient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.sync.protokoll.Paket;

/** Makes one change for each row out of the slips of a transaction, in an order that a database can carry out. Pure. */
final class Paketering {

    private Paketering() {
    }

    /** @return a row at most once, in the order of first touch: made and changed is made, changed and removed is removed, made and removed is nothing */
    static List<Lapp> hopslagna(List<Lapp> slips) {
        Map<Nyckel, Lapp> rows = new LinkedHashMap<>();
        for (Lapp slip : slips) {
            Lapp former = rows.get(slip.rad());
            if (former == null) {
                rows.put(slip.rad(), slip);
            } else {
                Lapp both = both(former, slip);
                if (both == null) {
                    rows.remove(slip.rad());
                } else {
                    rows.put(slip.rad(), both);
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private static Lapp both(Lapp former, Lapp later) {
        if (later.slag() == Slag.BORTTAGEN) {
            if (former.slag() == Slag.NY) {
                return null;
            }
            Map<String, String> before = new LinkedHashMap<>(later.fore());
            before.putAll(former.fore());
            return former.med(Slag.BORTTAGEN, before, Map.of());
        }
        if (former.slag() == Slag.BORTTAGEN) {
            // Removed and made again with the same id within one transaction: it was only changed.
            Map<String, String> after = new LinkedHashMap<>();
            former.fore().keySet().forEach(f -> after.put(f, null));
            after.putAll(later.efter());
            return former.med(Slag.ANDRAD, former.fore(), after);
        }
        Map<String, String> before = new LinkedHashMap<>(later.fore());
        before.putAll(former.fore());
        Map<String, String> after = new LinkedHashMap<>(former.efter());
        after.putAll(later.efter());
        return former.med(former.slag() == Slag.NY ? Map.of() : before, after);
    }

    /** @param place of the class: containers and those referred to first; @param base the server's version of a row that it has, 0 for none */
    static List<Paket.Rad> rader(List<Lapp> slips, ToIntFunction<String> place, ToLongFunction<Nyckel> base) {
        List<Paket.Rad> rows = new ArrayList<>();
        Comparator<Lapp> order = Comparator.comparingInt(s -> s.slag() == Slag.BORTTAGEN ? -place.applyAsInt(s.rad().entitet())
                : place.applyAsInt(s.rad().entitet()));
        for (Slag kind : Slag.values()) {
            hopslagna(slips).stream().filter(s -> s.slag() == kind).sorted(order).forEach(s -> {
                Map<String, String> values = new LinkedHashMap<>(s.efter());
                if (kind == Slag.NY) {
                    values.values().removeIf(java.util.Objects::isNull);
                }
                rows.add(new Paket.Rad(s.id(), Paket.Slag.valueOf(kind.name()), s.rad().entitet(), s.rad().id(),
                        kind == Slag.NY ? 0 : base.applyAsLong(s.rad()), values));
            });
        }
        return rows;
    }
}
