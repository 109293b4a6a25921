package se.underlag.spi.ord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import se.underlag.model.UnderlagPackage;

class FaltordTest {

    private static final List<EClass> SHOWN = List.of(UnderlagPackage.Literals.ORGANISATIONSENHET, UnderlagPackage.Literals.KOPFIL,
            UnderlagPackage.Literals.KOPFILSRAD, UnderlagPackage.Literals.PROGNOSHANDELSE, UnderlagPackage.Literals.PROGNOSEFFEKT,
            UnderlagPackage.Literals.PERSON, UnderlagPackage.Literals.ARENDE, UnderlagPackage.Literals.BESLUT,
            UnderlagPackage.Literals.PLACERINGSAVTAL);
    private static final Set<String> INNER = Set.of("id", "versioner", "effekter", "f100");

    private final Faltord words = Faltord.in(Locale.of("sv", "SE"));

    @Test void every_field_whose_history_is_shown_has_a_name() {
        for (EClass type : SHOWN) {
            assertThat(words.typ(type.getName())).isNotBlank();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!INNER.contains(feature.getName())) {
                    assertThat(words.falt(type.getName(), feature.getName())).as(type.getName() + "." + feature.getName())
                            .isNotEqualTo(feature.getName());
                }
            }
        }
    }

    @Test void swedish_and_english_name_the_same_fields() {
        Set<String> swedish = ResourceBundle.getBundle("se.underlag.spi.ord.faltord", Locale.ROOT, Faltord.class.getClassLoader())
                .keySet();
        Set<String> english = ResourceBundle.getBundle("se.underlag.spi.ord.faltord", Locale.ENGLISH, Faltord.class.getClassLoader())
                .keySet();
        assertThat(english).isEqualTo(swedish);
    }

    @Test void amounts_and_times_are_written_as_people_do() {
        assertThat(words.varde("Kopfilsrad", "faktisktJan", "99200.5")).isEqualTo("99\u00A0200,50");
        assertThat(words.varde("Kopfilsrad", "andradTid", "2025-07-01T10:00:00Z")).isEqualTo("2025-07-01 12:00");
        assertThat(words.varde("Kopfilsrad", "from", "2025-01-31")).isEqualTo("2025-01-31");
        assertThat(words.varde("Kopfil", "status", "ARBETSFIL")).isEqualTo("arbetsfil");
    }

    @Test void what_cannot_be_read_is_shown_as_it_is() {
        assertThat(words.varde("Kopfilsrad", "faktisktJan", "okänt")).isEqualTo("okänt");
        assertThat(words.varde("Okänd", "falt", "x")).isEqualTo("x");
        assertThat(words.varde("Kopfilsrad", "kommentar", null)).isEmpty();
        assertThat(words.falt("Kopfilsrad", null)).isEmpty();
        assertThat(words.falt("Kopfilsrad", "nyttFalt")).isEqualTo("nyttFalt");
    }
}
