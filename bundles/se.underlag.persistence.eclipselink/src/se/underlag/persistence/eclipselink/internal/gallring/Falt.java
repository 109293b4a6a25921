package se.underlag.persistence.eclipselink.internal.gallring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Kolumnslag;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** What is left of an object that belongs to a weeded person alone: ids, days, amounts and who did it, no text that somebody wrote. */
final class Falt {

    /** Texts that are words of the product or numbers that it gave itself, and tell of nobody once the person is gone. */
    private static final Set<String> KVAR = Set.of("id", "enhet_id", "konto", "sortnyckel", "person.identitetstyp", "placeringssteg.steg",
            "placeringssteg.regel",
            "placeringsarende.referens", "placeringsavtal.nr", "dokument.mall", "kopfilsforslag.referens");
    /** Who did something in the service. */
    private static final String UTFORARE = "_av";
    private static final String GALLRAD = "gallrad-";

    private Falt() {
    }

    /** @return the columns that change, with what stands there afterwards; only those that hold something else now */
    static Map<String, String> rensade(Tabell table, String id, Map<String, String> row) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (Kolumn column : texter(table)) {
            if (!kvar(table, column)) {
                put(changes, row, column.namn(), column.obligatorisk() ? GALLRAD + id : null);
            }
        }
        if ("person".equals(table.namn())) {
            put(changes, row, "kon", "OKANT");
            put(changes, row, "identitetstyp", "OKAND");
            put(changes, row, "skyddad_identitet", "false");
            put(changes, row, "efternamn", "Gallrad");
        }
        return changes;
    }

    private static void put(Map<String, String> changes, Map<String, String> row, String column, String value) {
        if (row.get(column) == null ? value == null : row.get(column).equals(value)) {
            changes.remove(column);
        } else {
            changes.put(column, value);
        }
    }

    private static boolean kvar(Tabell table, Kolumn column) {
        return column.namn().endsWith(UTFORARE) || KVAR.contains(column.namn()) || KVAR.contains(table.namn() + '.' + column.namn());
    }

    /** @return the columns that hold text of people or of programs; no ids, no constants */
    static List<Kolumn> texter(Tabell table) {
        return table.kolumner().stream().filter(c -> c.slag() == Kolumnslag.TEXT || c.slag() == Kolumnslag.LANGTEXT)
                .filter(c -> !"id".equals(c.namn()) && !"enhet_id".equals(c.namn())).toList();
    }
}
