package se.underlag.avtal.ui.arende;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.ui.Prov;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

class PrisbildTest {

    private static Prisbild pris(String dokumentpris) {
        Arendebild arende = Prov.arende("PL-2025-0001", Flode.NYTT_AVROP, Placeringstillstand.AVTAL_UPPRATTAT, Prov.bedomning(dokumentpris),
                Prov.avtal("a1", LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19), dokumentpris), null, List.of());
        return Prisbild.of(arende);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    @Test void BB_18_the_price_adds_up_line_by_line_with_where_each_comes_from() {
        Prisbild pris = pris("3350.00");
        assertThat(pris.rader()).extracting(rad -> plain(rad.post() + " " + rad.raknat())).containsExactly("Boendepris 1 250,00 kr",
                "× BB-poäng 2,4", "+ Barntillägg 350,00 kr", "= Dygnspris 3 350,00 kr");
        assertThat(pris.rader().get(0).kalla()).isEqualTo("Ramavtal BmSS 2022, pris den 2025-01-20");
        assertThat(pris.rader().get(1).kalla()).isEqualTo("Behovsbedömningen 2025-01-10, ple1");
        assertThat(pris.svar()).isEqualTo("✓ Priset i dokumentet stämmer. Kontrollräknat 2025-03-14.");
    }

    @Test void S12_a_document_that_says_3530_is_180_kronor_and_5_4_percent_higher() {
        assertThat(plain(pris("3530.00").svar()))
                .isEqualTo("✗ Dokumentet är 180,00 kr (5,4 %) högre än det räknade priset. Kontrollräknat 2025-03-14.");
        assertThat(plain(pris("3200.00").svar())).startsWith("✗ Dokumentet är 150,00 kr (4,5 %) lägre");
    }

    @Test void without_an_avtal_it_says_so() {
        assertThat(Prisbild.of(Prov.arende("PL-2025-0001", Placeringstillstand.STARTAT)).svar()).isEqualTo("Inget avtal är upprättat än.");
    }
}
