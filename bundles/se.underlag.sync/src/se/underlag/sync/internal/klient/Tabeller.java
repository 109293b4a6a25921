package se.underlag.sync.internal.klient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radlager;
import se.underlag.persistence.rad.Radtabell;

/** The shared tables of the model, by name. */
final class Tabeller {

    /** The audit log: only added to, never in conflict, and without a version of the server's kept beside it. */
    static final String LOGG = "Handelselogg";

    /** The unit that a row lies in. */
    static final String ENHET = "enhetId";
    static final String ORGANISATION = "Organisationsenhet";

    private final Map<String, Radtabell> byName = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Hanvisning>> incoming = new HashMap<>();

    /** A column that refers to a class. */
    record Hanvisning(Radtabell tabell, Radkolumn kolumn) {
    }

    Tabeller(Radlager store) {
        for (Radtabell table : store.tabeller()) {
            if (table.synkas()) {
                places.put(table.entitet(), byName.size());
                byName.put(table.entitet(), table);
                for (Radkolumn column : table.kolumner()) {
                    if (column.mal() != null) {
                        incoming.computeIfAbsent(column.mal(), m -> new ArrayList<>()).add(new Hanvisning(table, column));
                    }
                }
            }
        }
    }

    List<Radtabell> alla() {
        return List.copyOf(byName.values());
    }

    /** @return the table of the class, null when this product does not know it or does not share it */
    Radtabell of(String entity) {
        return byName.get(entity);
    }

    int plats(String entity) {
        return places.getOrDefault(entity, byName.size());
    }

    /** @return the columns that refer to the class */
    List<Hanvisning> till(String entity) {
        return incoming.getOrDefault(entity, List.of());
    }

    /** @return the parts' columns that refer to the class as their container */
    List<Hanvisning> delar(String entity) {
        return till(entity).stream().filter(h -> h.kolumn().attribut().equals(h.tabell().agare())).toList();
    }

    /** @return the rows that the image refers to */
    Set<Nyckel> hanvisningar(String entity, Map<String, String> image) {
        Set<Nyckel> rows = new LinkedHashSet<>();
        for (Radkolumn column : byName.get(entity).kolumner()) {
            String id = column.mal() == null ? null : image.get(column.attribut());
            if (id != null) {
                rows.add(new Nyckel(column.mal(), id));
            }
        }
        return rows;
    }

    /** @return the rows that the image refers to, and the unit that it lies in, which is no reference of the database */
    Set<Nyckel> bindningar(String entity, Map<String, String> image) {
        Set<Nyckel> rows = hanvisningar(entity, image);
        String unit = image.get(ENHET);
        if (unit != null) {
            rows.add(new Nyckel(ORGANISATION, unit));
        }
        return rows;
    }
}
