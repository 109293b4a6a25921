package se.underlag.sync.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.spi.synk.Konflikt;
import se.underlag.spi.synk.Konflikt.Falt;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.krock.Jamforelse.Sida;

class KonfliktmodellTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-14T09:00:00Z"), ZoneOffset.UTC);

    private static Konfliktmodell modell(Konflikt... konflikter) {
        return new Konfliktmodell(List.of(konflikter), Faltord.current(), CLOCK);
    }

    private static Konflikt grupp() {
        return new Konflikt("k2", "Placeringsavtal", "a1", "Avtal PA-17", Konflikt.Slag.ANDRAT_MOT_ANDRAT, Provsynk.MIN_TID, "Bo Provsson",
                Provsynk.DERAS_TID, List.of(new Falt("boendepris", "", "pris", "1250.00", "1300.00", "1250.00", null, null, null),
                        new Falt("barntillagg", "", "pris", null, null, "350.00", null, null, null)));
    }

    @Test void a_line_shows_base_mine_and_theirs_as_people_write_them_and_who_stored_theirs() {
        Konfliktmodell modell = modell(Provsynk.pris());
        assertThat(modell.rader()).hasSize(2);
        assertThat(modell.rader().get(0)).satisfies(rad -> {
            assertThat(rad.objekt()).isEqualTo("Rad Alva Exempelsson");
            assertThat(rad.falt()).isEqualTo("Dygnspris");
            assertThat(rad.bas()).isEqualTo("3\u00A0200,00");
            assertThat(rad.mitt()).isEqualTo("3\u00A0300,00");
            assertThat(rad.deras()).isEqualTo("3\u00A0400,00");
            assertThat(rad.vem()).isEqualTo("Bo Provsson 2025-03-14 09:20");
        });
        assertThat(modell.rader().get(1).deras()).isEqualTo("(tomt)");
    }

    @Test void what_is_masked_is_not_offered_to_be_written_anew() {
        Konfliktmodell modell = modell(
                new Konflikt("k4", "Person", "p1", "Skyddad person", Konflikt.Slag.ANDRAT_MOT_ANDRAT, Provsynk.MIN_TID, "Bo Provsson",
                        Provsynk.DERAS_TID, List.of(new Falt("fornamn", "", null, "Ada", "Alva", "Asta", "Skyddad", "Skyddad", "Skyddad"))));
        assertThat(modell.rader()).singleElement().satisfies(rad -> {
            assertThat(rad.mitt()).isEqualTo("Skyddad");
            assertThat(rad.skrivbar()).isFalse();
        });
    }

    @Test void nothing_is_answered_before_every_line_is() {
        Konfliktmodell modell = modell(Provsynk.pris());
        modell.valj(0, Sida.DERAS);
        assertThat(modell.kvar()).isEqualTo(1);
        assertThatThrownBy(modell::val).isInstanceOf(IllegalStateException.class);
        modell.valj(1, Sida.MINA);
        assertThat(modell.val()).containsExactly(new Konfliktval("k1", Map.of("dygnspris", "3400.00", "konto", "4511"), true));
    }

    @Test void fields_that_only_make_sense_together_are_chosen_together() {
        Konfliktmodell modell = modell(grupp());
        modell.valj(1, Sida.DERAS);
        assertThat(modell.valt(0)).isEqualTo(Sida.DERAS);
        assertThat(modell.val().get(0).falt()).isEqualTo(Map.of("boendepris", "1250.00", "barntillagg", "350.00"));
    }

    @Test void another_value_is_written_as_in_a_grid_and_the_rest_of_its_group_stays_mine() {
        Konfliktmodell modell = modell(grupp());
        assertThat(modell.skriv(0, "mycket")).isPresent();
        assertThat(modell.kvar()).isEqualTo(2);
        assertThat(modell.skriv(0, "1 275,50")).isEmpty();
        assertThat(modell.blir(0)).isEqualTo("1\u00A0275,50");
        assertThat(modell.val().get(0).falt().get("boendepris")).isEqualTo("1275.50");
        assertThat(modell.val().get(0).falt()).containsEntry("barntillagg", null);
    }

    @ParameterizedTest
    @CsvSource({ "ANDRAT_HAR_BORTTAGET_DAR,MINA,true", "ANDRAT_HAR_BORTTAGET_DAR,DERAS,false", "BORTTAGET_HAR_ANDRAT_DAR,MINA,false",
            "BORTTAGET_HAR_ANDRAT_DAR,DERAS,true", "DEL_TILLAGD_BEHALLARE_BORTTAGEN,MINA,true",
            "DEL_TILLAGD_BEHALLARE_BORTTAGEN,DERAS,false" }) void delete_against_change_asks_whether_the_object_stays(Konflikt.Slag slag, Sida sida,
                    boolean finnsKvar) {
        Konfliktmodell modell = modell(new Konflikt("k3", "Kopfilsrad", "r1", "Rad Alva Exempelsson", slag, Provsynk.MIN_TID, "Bo Provsson",
                Provsynk.DERAS_TID, List.of(new Falt("konto", "", null, "4510", "4511", null, null, null, null))));
        assertThat(modell.rader()).singleElement().satisfies(rad -> assertThat(rad.skrivbar()).isFalse());
        modell.valj(0, sida);
        assertThat(modell.val()).containsExactly(new Konfliktval("k3", Map.of(), finnsKvar));
    }
}
