package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.Set;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Kolumnslag;

/** Columns that the store itself keeps: never a change of the user's, never in a conflict. */
final class Tekniska {

    private static final Set<String> NAMES = Set.of("id", "version", "skapadAv", "skapadTid", "andradAv", "andradTid");

    private Tekniska() {
    }

    static boolean contains(Kolumn column) {
        return NAMES.contains(column.attribut());
    }

    /** @return whether the column's values stand in the log; content does not */
    static boolean logged(Kolumn column) {
        return !contains(column) && column.slag() != Kolumnslag.BYTES;
    }
}
