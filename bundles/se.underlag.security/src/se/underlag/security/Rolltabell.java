package se.underlag.security;

import static se.underlag.security.Handling.ATERSTALLA;
import static se.underlag.security.Handling.AVROP_BESLUTA;
import static se.underlag.security.Handling.AVTAL_ARKIVERA;
import static se.underlag.security.Handling.AVTAL_AVBRYTA;
import static se.underlag.security.Handling.AVTAL_LASA;
import static se.underlag.security.Handling.AVTAL_SIGNERA;
import static se.underlag.security.Handling.AVTAL_SKICKA;
import static se.underlag.security.Handling.AVTAL_UNDANTAG;
import static se.underlag.security.Handling.AVTAL_UPPRATTA;
import static se.underlag.security.Handling.AVVIKELSE_GODKANNA;
import static se.underlag.security.Handling.BB_BEGARA;
import static se.underlag.security.Handling.BB_GENOMFORA;
import static se.underlag.security.Handling.BB_KONTAKT;
import static se.underlag.security.Handling.BB_TRESERVA;
import static se.underlag.security.Handling.CHECKLISTA_ANDRA;
import static se.underlag.security.Handling.DOKUMENTMALL_ANDRA;
import static se.underlag.security.Handling.ENHET_ANDRA;
import static se.underlag.security.Handling.ENHET_LASA;
import static se.underlag.security.Handling.EXPANSION_ANDRA;
import static se.underlag.security.Handling.EXPORTLOGG_LASA;
import static se.underlag.security.Handling.GALLRA;
import static se.underlag.security.Handling.HISTORIK_LASA;
import static se.underlag.security.Handling.INFLYTT_MEDDELA;
import static se.underlag.security.Handling.KOPFIL_ANDRA;
import static se.underlag.security.Handling.KOPFIL_BYTA_AGARE;
import static se.underlag.security.Handling.KOPFIL_EXPORTERA;
import static se.underlag.security.Handling.KOPFIL_GRANSKA;
import static se.underlag.security.Handling.KOPFIL_IMPORTERA;
import static se.underlag.security.Handling.KOPFIL_LADDA_UPP;
import static se.underlag.security.Handling.KOPFIL_LASA;
import static se.underlag.security.Handling.KOPFIL_OPPNA_IGEN;
import static se.underlag.security.Handling.LASLOGG_LASA;
import static se.underlag.security.Handling.PARAMETER_ANDRA;
import static se.underlag.security.Handling.PERSON_LASA;
import static se.underlag.security.Handling.PROGNOS_LASA;
import static se.underlag.security.Handling.RAMAVTAL_ANDRA;
import static se.underlag.security.Handling.ROLL_ANDRA;
import static se.underlag.security.Handling.SAKERHETSKOPIERA;
import static se.underlag.security.Handling.SERVER_SKOTA;
import static se.underlag.security.Handling.SKYDD_LYFTA;
import static se.underlag.security.Handling.SKYDD_MARKERA;
import static se.underlag.security.Handling.START_BEKRAFTA;
import static se.underlag.security.Handling.SYNKA;
import static se.underlag.security.Handling.UPPSAGNING_ANMALA;
import static se.underlag.security.Handling.UPPSAGNING_FASTSTALLA;
import static se.underlag.security.Handling.UPPSAGNING_MOTTA_AVTAL;
import static se.underlag.security.Handling.UPPSAGNING_MOTTA_PLANERING;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.model.Roll;

/**
 * What each role of rules 1.8 may do in the units where it is held. What does not stand here is denied. Those who count (controller,
 * verksamhetscontroller, verksamhetschef) see rows and sums but open no person; who runs the system runs it without reading köpfiler,
 * but may give a file whose owner has left to somebody else (KF-11). EC and the förstar reconcile (KF-12); who keeps a file, or EC, uploads it. A protected
 * identity is lifted by those who answer for the case work, nobody else; everybody who works with the case may say that it is protected. Who
 * read what is followed up by EC in the own unit and by who runs the system (background 2.7); the same two weed out, one by one and by name (S42).
 */
public final class Rolltabell {

    /** Who keeps köpfiler of their own (KF-11). */
    private static final Set<Handling> FILANSVARIG = EnumSet.of(ENHET_LASA, KOPFIL_LASA, KOPFIL_ANDRA, KOPFIL_IMPORTERA, KOPFIL_EXPORTERA,
            PROGNOS_LASA, AVTAL_LASA,
            PERSON_LASA, HISTORIK_LASA, KOPFIL_GRANSKA, KOPFIL_LADDA_UPP, KOPFIL_OPPNA_IGEN, SKYDD_MARKERA, SYNKA);

    private static final Map<Roll, Set<Handling>> TABLE = Map.ofEntries(
            Map.entry(Roll.ADMINISTRATOR,
                    FILANSVARIG),
            Map.entry(Roll.SOCIALADMINISTRATOR,
                    med(FILANSVARIG, BB_BEGARA, AVTAL_UPPRATTA, START_BEKRAFTA, AVTAL_SKICKA, AVTAL_ARKIVERA, UPPSAGNING_MOTTA_AVTAL,
                            UPPSAGNING_FASTSTALLA)),
            Map.entry(Roll.ENHETSCHEF, EnumSet.of(ENHET_LASA, KOPFIL_LASA, KOPFIL_ANDRA, KOPFIL_EXPORTERA, PROGNOS_LASA, PERSON_LASA, HISTORIK_LASA,
                    KOPFIL_GRANSKA, KOPFIL_LADDA_UPP, KOPFIL_OPPNA_IGEN, KOPFIL_BYTA_AGARE, CHECKLISTA_ANDRA, SKYDD_LYFTA, SKYDD_MARKERA, AVTAL_LASA,
                    AVROP_BESLUTA,
                    AVTAL_SIGNERA, AVTAL_AVBRYTA, AVVIKELSE_GODKANNA, LASLOGG_LASA, EXPORTLOGG_LASA, GALLRA, SYNKA)),
            Map.entry(Roll.FORSTE_SOCIALSEKRETERARE,
                    EnumSet.of(ENHET_LASA, KOPFIL_LASA, PROGNOS_LASA, PERSON_LASA, HISTORIK_LASA, KOPFIL_GRANSKA, SKYDD_LYFTA, SKYDD_MARKERA,
                            AVTAL_LASA, SYNKA)),
            Map.entry(Roll.SOCIALSEKRETERARE,
                    EnumSet.of(ENHET_LASA, KOPFIL_LASA, PERSON_LASA, SKYDD_MARKERA, AVTAL_LASA, BB_KONTAKT, BB_BEGARA, BB_TRESERVA, INFLYTT_MEDDELA,
                            UPPSAGNING_ANMALA, SYNKA)),
            Map.entry(Roll.PLANERINGSLEDARE, EnumSet.of(ENHET_LASA, KOPFIL_LASA, PROGNOS_LASA, PERSON_LASA, AVTAL_LASA,
                    BB_GENOMFORA, EXPANSION_ANDRA, UPPSAGNING_MOTTA_PLANERING, SKYDD_MARKERA, SYNKA)),
            Map.entry(Roll.LINK_SAMORDNARE,
                    EnumSet.of(ENHET_LASA, KOPFIL_LASA, PERSON_LASA, AVTAL_LASA, AVTAL_UNDANTAG, RAMAVTAL_ANDRA, DOKUMENTMALL_ANDRA, SKYDD_MARKERA,
                            SYNKA)),
            Map.entry(Roll.ENHETEN_FOR_ADMINISTRATION, EnumSet.of(ENHET_LASA, KOPFIL_LASA, KOPFIL_EXPORTERA, AVTAL_LASA, SYNKA)),
            Map.entry(Roll.CONTROLLER, EnumSet.of(ENHET_LASA, KOPFIL_LASA, KOPFIL_EXPORTERA, PROGNOS_LASA, SYNKA)),
            Map.entry(Roll.VERKSAMHETSCONTROLLER, EnumSet.of(ENHET_LASA, KOPFIL_LASA, PROGNOS_LASA, SYNKA)),
            Map.entry(Roll.VERKSAMHETSCHEF, EnumSet.of(ENHET_LASA, KOPFIL_LASA, PROGNOS_LASA, SYNKA)),
            Map.entry(Roll.SYSTEMFORVALTARE,
                    EnumSet.of(ENHET_LASA, ENHET_ANDRA, PARAMETER_ANDRA, HISTORIK_LASA, SAKERHETSKOPIERA, ATERSTALLA, KOPFIL_BYTA_AGARE,
                            CHECKLISTA_ANDRA, DOKUMENTMALL_ANDRA, LASLOGG_LASA, EXPORTLOGG_LASA, GALLRA, ROLL_ANDRA, SYNKA, SERVER_SKOTA)));

    private static Set<Handling> med(Set<Handling> grund, Handling... fler) {
        Set<Handling> alla = EnumSet.copyOf(grund);
        alla.addAll(List.of(fler));
        return alla;
    }

    private Rolltabell() {
    }

    /** @return whether the role permits the action in its unit */
    public static boolean permits(Roll roll, Handling handling) {
        return TABLE.getOrDefault(roll, Set.of()).contains(handling);
    }

    /** @return the roles that permit it, in the order of the roles; for telling whose turn it is */
    public static List<Roll> roller(Handling handling) {
        return Stream.of(Roll.values()).filter(roll -> permits(roll, handling)).toList();
    }
}
