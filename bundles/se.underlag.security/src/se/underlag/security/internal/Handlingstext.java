package se.underlag.security.internal;

import se.underlag.security.Handling;

/** What an action is called in a message. */
final class Handlingstext {

    private Handlingstext() {
    }

    static String of(Handling handling) {
        return switch (handling) {
        case KOPFIL_LASA -> Messages.kopfilLasa;
        case KOPFIL_ANDRA -> Messages.kopfilAndra;
        case KOPFIL_IMPORTERA -> Messages.kopfilImportera;
        case KOPFIL_EXPORTERA -> Messages.kopfilExportera;
        case PROGNOS_LASA -> Messages.prognosLasa;
        case PERSON_LASA -> Messages.personLasa;
        case HISTORIK_LASA -> Messages.historikLasa;
        case ENHET_LASA -> Messages.enhetLasa;
        case ENHET_ANDRA -> Messages.enhetAndra;
        case PARAMETER_ANDRA -> Messages.parameterAndra;
        case SKYDD_LYFTA -> Messages.skyddLyfta;
        case SKYDD_MARKERA -> Messages.skyddMarkera;
        case SAKERHETSKOPIERA -> Messages.sakerhetskopiera;
        case ATERSTALLA -> Messages.aterstalla;
        case KOPFIL_GRANSKA -> Messages.kopfilGranska;
        case KOPFIL_LADDA_UPP -> Messages.kopfilLaddaUpp;
        case KOPFIL_OPPNA_IGEN -> Messages.kopfilOppnaIgen;
        case KOPFIL_BYTA_AGARE -> Messages.kopfilBytaAgare;
        case CHECKLISTA_ANDRA -> Messages.checklistaAndra;
        };
    }
}
