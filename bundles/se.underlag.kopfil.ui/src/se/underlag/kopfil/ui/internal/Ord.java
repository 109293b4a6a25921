package se.underlag.kopfil.ui.internal;

import se.underlag.kopfil.Importplan;
import se.underlag.model.Kopfilsstatus;
import se.underlag.spi.Allvar;
import se.underlag.ui.Bild;

/** The words and signs for what the model names by constants. */
public final class Ord {

    private Ord() {
    }

    /** @return the status for people, lower case */
    public static String status(Kopfilsstatus status) {
        return switch (status) {
        case ARBETSFIL -> Messages.status_arbetsfil;
        case GRANSKAD -> Messages.status_granskad;
        case UPPLADDAD -> Messages.status_uppladdad;
        };
    }

    /** @return the severity for people */
    public static String allvar(Allvar allvar) {
        return switch (allvar) {
        case FEL -> Messages.allvar_fel;
        case VARNING -> Messages.allvar_varning;
        case UPPLYSNING -> Messages.allvar_upplysning;
        };
    }

    /** @return the sign of the severity */
    public static Bild bild(Allvar allvar) {
        return switch (allvar) {
        case FEL -> Bild.FEL;
        case VARNING -> Bild.VARNING;
        case UPPLYSNING -> Bild.UPPLYSNING;
        };
    }

    /** @return the fate of a row for people */
    public static String utfall(Importplan.Utfall utfall) {
        return switch (utfall) {
        case NY -> Messages.utfall_ny;
        case ANDRAD -> Messages.utfall_andrad;
        case OFORANDRAD -> Messages.utfall_oforandrad;
        case AVVISAD -> Messages.utfall_avvisad;
        case SAKNAS -> Messages.utfall_saknas;
        };
    }

    /** @return the sign of the fate */
    public static Bild bild(Importplan.Utfall utfall) {
        return switch (utfall) {
        case NY -> Bild.NY;
        case ANDRAD -> Bild.ANDRAD;
        case OFORANDRAD -> Bild.OFORANDRAD;
        case AVVISAD -> Bild.AVVISAD;
        case SAKNAS -> Bild.UPPLYSNING;
        };
    }
}
