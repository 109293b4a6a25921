package se.underlag.kopfil.prognos;

import se.underlag.kopfil.Radbild;
import se.underlag.model.Regi;

/**
 * A row with what the actions need beside its image.
 *
 * @param bild the row; {@link Radbild#radId} is its id, {@link Radbild#plats} its number
 * @param handelseId the event that made the row (PR-04, PR-05), null for a row that rests on a beslut
 * @param regi who runs the place, null when the row has no leverantör
 * @param f100 whether the row's beslut is an F100-beslut (PR-15)
 */
public record Radlage(Radbild bild, String handelseId, Regi regi, boolean f100) {

    /** @return the row's id */
    public String id() {
        return bild.radId();
    }
}
