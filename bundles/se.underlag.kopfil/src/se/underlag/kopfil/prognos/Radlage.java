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
 * @param doltNamn whether the image's name only stands for one that may not be seen; it names the row for people and is nobody's name
 */
public record Radlage(Radbild bild, String handelseId, Regi regi, boolean f100, boolean doltNamn) {

    /** A row whose name may be seen. */
    public Radlage(Radbild bild, String handelseId, Regi regi, boolean f100) {
        this(bild, handelseId, regi, f100, false);
    }

    /** @return the same row with a text in place of the name. @param ersattning names the row for people, for instance {@code rad 7} */
    public Radlage dold(String ersattning) {
        return new Radlage(bild.medNamn(ersattning), handelseId, regi, f100, true);
    }

    /** @return the row's id */
    public String id() {
        return bild.radId();
    }
}
