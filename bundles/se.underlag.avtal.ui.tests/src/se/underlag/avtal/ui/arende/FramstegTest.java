package se.underlag.avtal.ui.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.ui.Prov;
import se.underlag.avtal.ui.Provnamn;
import se.underlag.model.Placeringstillstand;

class FramstegTest {

    private static String rad(Placeringstillstand nu, Placeringstillstand... passerade) {
        return Framsteg.rad(Prov.floden(), nu, Set.of(passerade), new Provnamn()).replace('\u2002', ' ');
    }

    @Test void what_lies_behind_is_ticked_and_where_it_stands_is_said() {
        assertThat(rad(Placeringstillstand.BB_BOKAD)).startsWith("✓ STARTAT › ✓ KONTAKT_LAMNAD › ▶ BB_BOKAD (nu) › ○ BB_GENOMFORD").endsWith(
                "○ ARKIVERAT");
    }

    @Test void the_end_is_done_and_no_longer_now() {
        assertThat(rad(Placeringstillstand.ARKIVERAT)).endsWith("✓ ATERKOMMET › ✓ ARKIVERAT");
    }

    @Test void a_cancelled_case_shows_how_far_it_came() {
        assertThat(rad(Placeringstillstand.AVBRUTET, Placeringstillstand.STARTAT)).isEqualTo("✓ STARTAT › ✗ AVBRUTET");
    }
}
