package se.underlag.avtal.ui.ko;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.ui.Prov;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.model.Placeringstillstand;
import se.underlag.spi.uppgift.Uppgiftsstatus;

class AngelagenhetTest {

    private static Arenderad rad(String referens, String frist, Uppgiftsstatus bradska) {
        return new Arenderad(Prov.arende(referens, Placeringstillstand.STARTAT), List.of(), frist == null ? null : LocalDate.parse(frist), bradska);
    }

    @Test void the_overdue_come_first_by_day_then_the_others_by_day_and_those_without_a_day_last() {
        assertThat(Stream.of(rad("utan", null, null), rad("snart", "2025-03-20", Uppgiftsstatus.SNART),
                rad("sen", "2025-03-10", Uppgiftsstatus.FORSENAD), rad("senare", "2025-04-20", Uppgiftsstatus.KOMMANDE),
                rad("senast", "2025-01-10", Uppgiftsstatus.FORSENAD)).sorted(Placeringsvy.ANGELAGENHET).map(rad -> rad.bild().referens()))
                .containsExactly("senast", "sen", "snart", "senare", "utan");
    }
}
