package se.underlag.kopfil.ui.guide;

import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.ui.guide.Importgranskning.Granskad;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.ui.Installningar;

/** The columns of the review. */
enum Granskningskolumn {
    UTFALL(110), RAD(50), PERSON(190), INSATS(130), LEVERANTOR(130), FAKTISK(110), PROGNOS(110), ANMARKNING(420);

    private final int bredd;

    Granskningskolumn(int bredd) {
        this.bredd = bredd;
    }

    /** @return pixels at 100 % */
    int bredd() {
        return bredd;
    }

    boolean right() {
        return this == RAD || this == FAKTISK || this == PROGNOS;
    }

    String rubrik() {
        return switch (this) {
        case UTFALL -> Messages.import_utfall;
        case RAD -> Messages.problem_rad;
        case PERSON -> Installningar.personord().rubrik();
        case INSATS -> Messages.import_insats;
        case LEVERANTOR -> Messages.import_leverantor;
        case FAKTISK -> Messages.import_faktisk;
        case PROGNOS -> Messages.import_prognos;
        case ANMARKNING -> Messages.import_anmarkning;
        };
    }

    String text(Granskad row) {
        if (this == ANMARKNING) {
            return Importgranskning.kort(row);
        }
        if (row.rad() == null) {
            return this == UTFALL ? Messages.import_helaFilen : "";
        }
        Radbild bild = row.rad().rad();
        return switch (this) {
        case UTFALL -> Ord.utfall(row.rad().utfall());
        case RAD -> String.valueOf(bild.plats().rad());
        case PERSON -> (text(bild.namn()) + "  " + text(bild.identitet())).strip();
        case INSATS -> text(bild.insats());
        case LEVERANTOR -> text(bild.leverantor());
        case FAKTISK -> Belopp.svenska(bild.faktiskt().summa());
        case PROGNOS -> Belopp.svenska(bild.prognos().summa());
        case ANMARKNING -> "";
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
