package se.underlag.sync.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import se.underlag.spi.synk.Synklage;
import se.underlag.spi.synk.Synkutfall;

class SynkordTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-14T09:00:00Z"), ZoneOffset.UTC);
    private static final Instant NYSS = Instant.parse("2025-03-14T08:30:00Z");

    @Test void the_mark_says_when_and_what_waits() {
        assertThat(Synkord.marke(new Synklage(true, true, false, NYSS, 0, 0, null), CLOCK)).isEqualTo("Synkad 09:30");
        assertThat(Synkord.marke(new Synklage(true, true, false, NYSS, 3, 1, null), CLOCK)).isEqualTo("Synkad 09:30 · 3 väntar · 1 konflikt");
        assertThat(Synkord.marke(new Synklage(true, true, false, NYSS.minusSeconds(86_400), 0, 2, null), CLOCK))
                .as("another day is told").isEqualTo("Synkad 2025-03-13 09:30 · 2 konflikter");
        assertThat(Synkord.marke(new Synklage(true, false, false, NYSS, 1, 0, "Servern svarar inte."), CLOCK)).isEqualTo("Utan kontakt · 1 väntar");
        assertThat(Synkord.marke(new Synklage(true, false, false, null, 0, 0, null), CLOCK)).isEqualTo("Inte synkad än");
    }

    @Test void without_contact_the_view_says_that_work_can_go_on() {
        assertThat(Synkord.lage(new Synklage(true, false, false, NYSS, 1, 0, "Servern svarar inte.")))
                .isEqualTo("Servern svarar inte. Senast synkat 2025-03-14 09:30. "
                        + "Du kan arbeta vidare; det du sparar skickas när kontakten är tillbaka.");
        assertThat(Synkord.lage(new Synklage(true, true, false, NYSS, 0, 0, null)))
                .isEqualTo("Senast synkat 2025-03-14 09:30. Allt du har sparat är skickat.");
    }

    @Test void a_run_is_told_in_one_line() {
        assertThat(Synkord.utfall(new Synkutfall(3, 1, 0, 0, 0))).isEqualTo("Hämtat 3, skickat 1");
        assertThat(Synkord.utfall(new Synkutfall(0, 0, 2, 1, 4))).isEqualTo("Hämtat 0, skickat 0 · 1 avvisade · 2 konflikter · 4 väntar");
    }
}
