package se.underlag.kopfil.ui.guide;

import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.ui.guide.Importgranskning.Granskad;
import se.underlag.kopfil.ui.guide.Importgranskning.Underrad;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.ui.Installningar;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the review. */
enum Granskningskolumn {
    UTFALL(140), RAD(56), PERSON(250), FAKTISK(104), PROGNOS(104), ANMARKNING(400), INSATS(140), LEVERANTOR(160);

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
            return Sekretess.FRITEXT.visa(Importgranskning.kort(row));
        }
        if (row.rad() == null) {
            return this == UTFALL ? Messages.import_helaFilen : "";
        }
        Radbild bild = row.rad().rad();
        return switch (this) {
        case UTFALL -> Ord.utfall(row.rad().utfall());
        case RAD -> String.valueOf(bild.plats().rad());
        case PERSON -> (Sekretess.NAMN.visa(text(bild.namn())) + "  " + Sekretess.IDENTITET.visa(text(bild.identitet()))).strip();
        case INSATS -> text(bild.insats());
        case LEVERANTOR -> text(bild.leverantor());
        case FAKTISK -> Sekretess.BELOPP.visa(Belopp.svenska(bild.faktiskt().summa()));
        case PROGNOS -> Sekretess.BELOPP.visa(Belopp.svenska(bild.prognos().summa()));
        case ANMARKNING -> "";
        };
    }

    /** @return the text of a line below a row: what, where and, in the column of the person, from what to what */
    String text(Underrad line) {
        return switch (this) {
        case UTFALL -> line.vad();
        case RAD -> line.plats();
        case PERSON -> line.allvar() == null ? Sekretess.FRITEXT.visa(line.text()) : "";
        case ANMARKNING -> line.allvar() == null ? "" : Sekretess.FRITEXT.visa(line.text());
        default -> "";
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
