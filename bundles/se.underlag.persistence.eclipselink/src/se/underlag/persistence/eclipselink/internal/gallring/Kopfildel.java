package se.underlag.persistence.eclipselink.internal.gallring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.gallring.Gallringsbegaran;

/**
 * What goes when only köpfiler have come to their day (7 a § lag 2001:454) and the personakt has not: rows are cut off from the person and lose their words;
 * the person, the akt and what is written there stay.
 */
final class Kopfildel {

    /** What the log calls it. */
    static final String FALT = "sammanstallning";

    private static final String UTKAST = "Utkast";
    private static final String LOGG = "Handelselogg";
    private static final String FORSLAG = "Kopfilsforslag";
    /** The classes whose rows are köpfiler. */
    private static final Set<String> KOPFIL = Set.of("Kopfil", "Kopfilsrad", "Kopfilsversion", "Prognoshandelse", "Prognoseffekt");
    /** What leads from a köpfil to a person, and from a person's akt to a köpfil. */
    private static final Map<String, Set<String>> HANVISNINGAR = Map.of("Kopfilsrad", Set.of("person_id", "beslut_id", "avtal_id"), FORSLAG,
            Set.of("rad_id"));

    private Kopfildel() {
    }

    /** @return whether texts of others in the table are searched */
    static boolean soks(Tabell table) {
        String type = table.eClass().getName();
        return KOPFIL.contains(type) || UTKAST.equals(type) || LOGG.equals(type);
    }

    /** @return whether that row of it is; drafts and entries of the log are about something else */
    static boolean soks(Tabell table, Map<String, String> row) {
        return KOPFIL.contains(table.eClass().getName()) || KOPFIL.contains(row.get("objekttyp"));
    }

    /** @return the columns that change; a proposal belongs to the akt and loses only the row that it led to */
    static Map<String, String> rensade(Tabell table, String id, Map<String, String> row) {
        String type = table.eClass().getName();
        Map<String, String> changes = new LinkedHashMap<>(FORSLAG.equals(type) ? Map.of() : Falt.rensade(table, id, row));
        HANVISNINGAR.getOrDefault(type, Set.of()).stream().filter(column -> row.get(column) != null).forEach(column -> changes.put(column, null));
        return changes;
    }

    /** @return ids of the objects whose entries in the log lose their values */
    static Collection<String> logg(Gallringsbegaran request) {
        return !request.kopfiler() ? request.ids()
                : request.objekt().entrySet().stream().filter(of -> KOPFIL.contains(of.getKey())).flatMap(of -> of.getValue().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
