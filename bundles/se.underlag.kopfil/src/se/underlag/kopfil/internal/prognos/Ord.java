package se.underlag.kopfil.internal.prognos;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Radbild;

/** Words that several actions use. */
final class Ord {

    private Ord() {
    }

    /** @return the month's name in running text. @param manad 1 to 12 */
    static String manad(int manad) {
        return Messages.manader.split(",")[manad - 1];
    }

    /** @return who the row is about: the name, else the number, else nothing */
    static String namn(Radbild bild) {
        return bild.namn() != null && !bild.namn().isBlank() ? bild.namn() : bild.identitet() == null ? "" : bild.identitet();
    }

    /** @return how undo and messages name the row. @param bild null for the row that the plan makes */
    static String rad(Radbild bild) {
        return bild == null ? Messages.nyRad : namn(bild).isEmpty() ? NLS.bind(Messages.rad, bild.plats().rad()) : namn(bild);
    }

    /** @return how many dygn from the first to the last day, both included (A26) */
    static long dygn(LocalDate from, LocalDate tom) {
        return ChronoUnit.DAYS.between(from, tom) + 1;
    }
}
