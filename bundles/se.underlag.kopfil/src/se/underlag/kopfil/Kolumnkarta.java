package se.underlag.kopfil;

import java.util.Map;
import se.underlag.documents.kalkyl.Cell;

/**
 * Where the fields of a row stand in a sheet. One per sheet, shared by its rows.
 *
 * @param kolumner by field, see {@link Radfalt}
 * @param namnSomPerson whether the column of the person is headed so that a name may stand there ("Brukare"), not only a number
 */
public record Kolumnkarta(Map<String, Kolumn> kolumner, boolean namnSomPerson) {

    /** A column. @param index 0 for A; @param rubrik its heading as written, on one line */
    public record Kolumn(int index, String rubrik) {
    }

    /** @return the address of the field's cell in that row of the sheet, null when the sheet has no such column */
    public String adress(String falt, int rad) {
        Kolumn kolumn = kolumner.get(falt);
        return kolumn == null ? null : Cell.kolumnnamn(kolumn.index()) + rad;
    }

    /** @return the heading of the field's column, null when the sheet has no such column */
    public String rubrik(String falt) {
        Kolumn kolumn = kolumner.get(falt);
        return kolumn == null ? null : kolumn.rubrik();
    }

    /** @return whether the sheet has a column for the field */
    public boolean har(String falt) {
        return kolumner.containsKey(falt);
    }

    /** @return the field that stands leftmost, to point at a row as a whole */
    public String forsta() {
        return kolumner.entrySet().stream().min((one, other) -> Integer.compare(one.getValue().index(), other.getValue().index()))
                .map(Map.Entry::getKey).orElse(null);
    }
}
