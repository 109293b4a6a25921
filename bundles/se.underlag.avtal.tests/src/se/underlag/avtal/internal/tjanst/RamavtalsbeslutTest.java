package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.avtal.AvtalException;
import se.underlag.model.Beslut;
import se.underlag.model.Flode;
import se.underlag.model.Insatstyp;
import se.underlag.model.Placeringsarende;
import se.underlag.model.UnderlagFactory;

/** Which beslut a place of the ramavtal may be called off for. */
class RamavtalsbeslutTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    private static Placeringsarende arende(Flode flode, String kod) {
        Placeringsarende arende = NY.createPlaceringsarende();
        arende.setFlode(flode);
        Beslut beslut = NY.createBeslut();
        if (kod != null) {
            Insatstyp insats = NY.createInsatstyp();
            insats.setKod(kod);
            beslut.setInsatstyp(insats);
        }
        arende.setBeslut(beslut);
        return arende;
    }

    @ParameterizedTest
    @CsvSource({ "NYTT_AVROP, BMSS", "NYTT_AVROP,", "UPPFOLJANDE, KORT", "FORANDRADE_BEHOV, KORT",
            "UPPSAGNING, KORT" }) void BB_04_bmss_and_what_already_runs_go_on(
                    Flode flode, String kod) {
        assertThatCode(() -> Ramavtalsbeslut.krav(arende(flode, kod))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({ "KORT", "ANNAT", "SABO", "DV" }) void BB_04_another_kind_is_refused_with_its_name(String kod) {
        assertThatThrownBy(() -> Ramavtalsbeslut.krav(arende(Flode.NYTT_AVROP, kod))).isInstanceOf(AvtalException.class).hasMessageContaining(kod);
    }
}
