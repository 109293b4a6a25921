package se.underlag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Roll;

/** The whole table of roles, written out a second time: a changed permission must be wanted twice. */
class RolltabellTest {

    @ParameterizedTest
    @CsvSource({
            "ADMINISTRATOR, KOPFIL_LASA KOPFIL_ANDRA KOPFIL_IMPORTERA KOPFIL_EXPORTERA PROGNOS_LASA PERSON_LASA HISTORIK_LASA ENHET_LASA "
                    + "KOPFIL_GRANSKA KOPFIL_LADDA_UPP KOPFIL_OPPNA_IGEN SKYDD_MARKERA "
                    + "AVTAL_LASA SYNKA",
            "ENHETSCHEF, KOPFIL_LASA KOPFIL_ANDRA KOPFIL_EXPORTERA PROGNOS_LASA PERSON_LASA HISTORIK_LASA ENHET_LASA "
                    + "KOPFIL_GRANSKA KOPFIL_LADDA_UPP KOPFIL_OPPNA_IGEN KOPFIL_BYTA_AGARE CHECKLISTA_ANDRA SKYDD_LYFTA SKYDD_MARKERA "
                    + "AVTAL_LASA AVROP_BESLUTA AVTAL_SIGNERA AVTAL_AVBRYTA AVVIKELSE_GODKANNA LASLOGG_LASA EXPORTLOGG_LASA GALLRA SYNKA",
            "FORSTE_SOCIALSEKRETERARE, KOPFIL_LASA PROGNOS_LASA PERSON_LASA HISTORIK_LASA ENHET_LASA "
                    + "KOPFIL_GRANSKA SKYDD_LYFTA SKYDD_MARKERA "
                    + "AVTAL_LASA SYNKA",
            "SOCIALSEKRETERARE, KOPFIL_LASA PERSON_LASA ENHET_LASA "
                    + "SKYDD_MARKERA "
                    + "AVTAL_LASA BB_KONTAKT BB_BEGARA BB_TRESERVA INFLYTT_MEDDELA UPPSAGNING_ANMALA SYNKA",
            "SOCIALADMINISTRATOR, KOPFIL_LASA KOPFIL_ANDRA KOPFIL_IMPORTERA KOPFIL_EXPORTERA PROGNOS_LASA PERSON_LASA HISTORIK_LASA ENHET_LASA "
                    + "KOPFIL_GRANSKA KOPFIL_LADDA_UPP KOPFIL_OPPNA_IGEN SKYDD_MARKERA "
                    + "AVTAL_LASA BB_BEGARA AVTAL_UPPRATTA START_BEKRAFTA AVTAL_SKICKA AVTAL_ARKIVERA UPPSAGNING_MOTTA_AVTAL UPPSAGNING_FASTSTALLA SYNKA",
            "PLANERINGSLEDARE, KOPFIL_LASA PROGNOS_LASA PERSON_LASA ENHET_LASA SKYDD_MARKERA "
                    + "AVTAL_LASA BB_GENOMFORA EXPANSION_ANDRA UPPSAGNING_MOTTA_PLANERING SYNKA",
            "LINK_SAMORDNARE, KOPFIL_LASA PERSON_LASA ENHET_LASA SKYDD_MARKERA "
                    + "AVTAL_LASA AVTAL_UNDANTAG RAMAVTAL_ANDRA DOKUMENTMALL_ANDRA SYNKA",
            "ENHETEN_FOR_ADMINISTRATION, KOPFIL_LASA KOPFIL_EXPORTERA ENHET_LASA "
                    + "AVTAL_LASA SYNKA",
            "CONTROLLER, KOPFIL_LASA KOPFIL_EXPORTERA PROGNOS_LASA ENHET_LASA SYNKA",
            "VERKSAMHETSCONTROLLER, KOPFIL_LASA PROGNOS_LASA ENHET_LASA SYNKA",
            "VERKSAMHETSCHEF, KOPFIL_LASA PROGNOS_LASA ENHET_LASA SYNKA",
            "SYSTEMFORVALTARE, HISTORIK_LASA ENHET_LASA ENHET_ANDRA PARAMETER_ANDRA SAKERHETSKOPIERA ATERSTALLA KOPFIL_BYTA_AGARE CHECKLISTA_ANDRA "
                    + "DOKUMENTMALL_ANDRA LASLOGG_LASA EXPORTLOGG_LASA GALLRA ROLL_ANDRA SYNKA SERVER_SKOTA" }) void a_role_permits_this_and_nothing_else(
                            Roll role, String permitted) {
        assertThat(Arrays.stream(Handling.values()).filter(h -> Rolltabell.permits(role, h)).map(Handling::name).collect(Collectors.joining(" ")))
                .isEqualTo(permitted);
    }

    @ParameterizedTest
    @EnumSource(Roll.class) void every_role_sees_its_units(Roll role) {
        assertThat(Rolltabell.permits(role, Handling.ENHET_LASA)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Handling.class) void every_action_is_permitted_to_somebody(Handling handling) {
        assertThat(Rolltabell.roller(handling)).isNotEmpty();
    }
}
