package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.model.Prisenhet;
import se.underlag.regler.Insatsregister.Insats;

class InsatsregisterTest {

    private final Insatsregister shipped = new Insatsregister();

    @ParameterizedTest
    @CsvSource({ "BmSS,BMSS", "bmss,BMSS", "Bostad med särskild service,BMSS", "BOSTAD MED SÄRSKILD SERVICE (9 § 9 LSS),BMSS", "Extern BmSS,BMSS",
            "Korttidsboende,KORT",
            "Korttids-boende,KORT", "Annat boende,ANNAT", "Familjehem,FAMHEM", "HVB,HVB", "HVB-hem,HVB",
            "Stödboende,ANNAT" }) void KF_07_boende_is_counted_by_the_dygn_and_excludes_other_boende(String namn, String kod) {
        Insats insats = shipped.find(namn).orElseThrow();
        assertThat(insats.kod()).isEqualTo(kod);
        assertThat(insats.enhet()).isEqualTo(Prisenhet.DYGN);
        assertThat(insats.grupp()).isEqualTo("BOENDE");
    }

    @ParameterizedTest
    @CsvSource({ "Hemtjänst,TIMME", "Boendestöd,TIMME", "Ledsagning,TIMME", "Ledsagarservice,TIMME", "Avlösning i hemmet,TIMME",
            "Daglig verksamhet,MANAD",
            "Kontaktperson,MANAD" }) void KF_07_other_insatser_exclude_nothing(String namn, Prisenhet enhet) {
        assertThat(shipped.find(namn)).hasValueSatisfying(insats -> {
            assertThat(insats.enhet()).isEqualTo(enhet);
            assertThat(insats.grupp()).isNull();
        });
    }

    @Test void KF_07_korttidsvistelse_goes_with_any_boende() {
        assertThat(shipped.find("Korttidsvistelse")).hasValueSatisfying(insats -> assertThat(insats.grupp()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Trygghetslarm", "", " ", "§" }) void an_unknown_insats_is_unknown(String namn) {
        assertThat(shipped.find(namn)).isEmpty();
        assertThat(shipped.find(null)).isEmpty();
    }

    @Test void a_municipality_can_have_a_list_of_its_own() {
        Insatsregister own = new Insatsregister(new StringReader("# egen\nX;Ö-boende;DYGN;BOENDE;öb*\n"));
        assertThat(own.find("ÖB nord")).isPresent();
        assertThat(own.find("BmSS")).isEmpty();
        assertThatThrownBy(() -> new Insatsregister(new StringReader("X;Y"))).isInstanceOf(IllegalArgumentException.class);
    }
}
