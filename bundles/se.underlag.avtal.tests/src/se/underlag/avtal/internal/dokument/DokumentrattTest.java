package se.underlag.avtal.internal.dokument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.security.Rolltabell;

/** Who may make which document, and from when. */
class DokumentrattTest {

    private static final Set<Placeringstillstand> SIGNED = Set.of(Placeringstillstand.SIGNERAT, Placeringstillstand.SKICKAT,
            Placeringstillstand.ATERKOMMET, Placeringstillstand.ARKIVERAT);

    @ParameterizedTest
    @EnumSource(Placeringstillstand.class) void BB_21_what_goes_to_the_leverantor_is_made_only_once_the_EC_has_signed(Placeringstillstand state) {
        for (Dokumenttyp kind : Set.of(Dokumenttyp.UTSKRIFTSPAKET, Dokumenttyp.FOLJEBREV, Dokumenttyp.ADMINISTRATIONSINFORMATION)) {
            assertThat(Dokumentratt.av(kind).orElseThrow().framme(state)).as(kind + " " + state).isEqualTo(SIGNED.contains(state));
        }
        assertThat(Dokumentratt.av(Dokumenttyp.BB_UTAN_PRIS).orElseThrow().framme(state)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Roll.class) void BB_22_only_the_socialadministrator_makes_the_print_pack(Roll role) {
        assertThat(may(role, Dokumenttyp.UTSKRIFTSPAKET)).isEqualTo(role == Roll.SOCIALADMINISTRATOR);
        assertThat(may(role, Dokumenttyp.ADMINISTRATIONSINFORMATION)).isEqualTo(role == Roll.SOCIALADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(Roll.class) void BB_14_BB_15_the_behovsbedomning_is_made_by_who_carries_it_out_and_without_price_by_who_files_it(Roll role) {
        assertThat(may(role, Dokumenttyp.MEJLPAKET)).isEqualTo(role == Roll.PLANERINGSLEDARE);
        assertThat(may(role, Dokumenttyp.BB_UTAN_PRIS)).isEqualTo(role == Roll.PLANERINGSLEDARE || role == Roll.SOCIALSEKRETERARE);
    }

    private static boolean may(Roll role, Dokumenttyp kind) {
        return Dokumentratt.av(kind).orElseThrow().handlingar().stream().anyMatch(one -> Rolltabell.permits(role, one));
    }
}
