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
        case AVTAL_LASA -> Messages.avtalLasa;
        case AVROP_BESLUTA -> Messages.avropBesluta;
        case BB_KONTAKT -> Messages.bbKontakt;
        case BB_BEGARA -> Messages.bbBegara;
        case BB_GENOMFORA -> Messages.bbGenomfora;
        case BB_TRESERVA -> Messages.bbTreserva;
        case AVTAL_UPPRATTA -> Messages.avtalUppratta;
        case AVTAL_UNDANTAG -> Messages.avtalUndantag;
        case START_BEKRAFTA -> Messages.startBekrafta;
        case INFLYTT_MEDDELA -> Messages.inflyttMeddela;
        case EXPANSION_ANDRA -> Messages.expansionAndra;
        case AVTAL_SIGNERA -> Messages.avtalSignera;
        case AVTAL_SKICKA -> Messages.avtalSkicka;
        case AVTAL_ARKIVERA -> Messages.avtalArkivera;
        case AVTAL_AVBRYTA -> Messages.avtalAvbryta;
        case AVVIKELSE_GODKANNA -> Messages.avvikelseGodkanna;
        case UPPSAGNING_ANMALA -> Messages.uppsagningAnmala;
        case UPPSAGNING_MOTTA_AVTAL -> Messages.uppsagningMottaAvtal;
        case UPPSAGNING_MOTTA_PLANERING -> Messages.uppsagningMottaPlanering;
        case UPPSAGNING_FASTSTALLA -> Messages.uppsagningFaststalla;
        case RAMAVTAL_ANDRA -> Messages.ramavtalAndra;
        case DOKUMENTMALL_ANDRA -> Messages.dokumentmallAndra;
        case LASLOGG_LASA -> Messages.lasloggLasa;
        case EXPORTLOGG_LASA -> Messages.exportloggLasa;
        case GALLRA -> Messages.gallra;
        case ROLL_ANDRA -> Messages.rollAndra;
        case SYNKA -> Messages.synka;
        case SERVER_SKOTA -> Messages.serverSkota;
        };
    }
}
