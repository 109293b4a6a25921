package se.underlag.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What actions are called: for people as the words after "rätt att", for commands and their JSON in the letters of the command line. */
public final class Handlingsnamn {

    private Handlingsnamn() {
    }

    /** @return läsa köpfiler */
    public static String of(Handling handling) {
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

    /** @return kopfil-lasa */
    public static String kod(Handling handling) {
        return handling.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param kod as {@link #kod} writes it, in any case; @return the action, empty when there is none of that name */
    public static Optional<Handling> read(String kod) {
        return Stream.of(Handling.values()).filter(handling -> kod(handling).equalsIgnoreCase(kod.strip())).findFirst();
    }
}
