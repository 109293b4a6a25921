package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.underlag.regler.ForandratBehov.TidigKontakt;

/** BB-41, BB-45, A11: the clock of a changed need. */
class ForandratBehovTest {

    private static final TreManader MANADER = new TreManader(3, TreManader.Lasart.DAGEN_FORE);

    private static ForandratBehov behov(String kontakt, TidigKontakt tidig) {
        return new ForandratBehov(LocalDate.of(2023, 2, 1), LocalDate.parse(kontakt), MANADER, tidig);
    }

    @Test void S17_BB_41_a_request_waits_until_the_need_has_lasted_three_months() {
        ForandratBehov behov = behov("2023-04-20", TidigKontakt.LOGGAS);

        assertThat(behov.tidigast()).isEqualTo("2023-05-01");
        assertThat(behov.farBegaras(LocalDate.of(2023, 4, 30))).isFalse();
        assertThat(behov.farBegaras(LocalDate.of(2023, 5, 1))).isTrue();
    }

    @Test void S17_BB_45_A11_b_the_logged_contact_is_the_start() {
        assertThat(behov("2023-04-20", TidigKontakt.LOGGAS).start()).isEqualTo("2023-04-20");
    }

    @Test void S17_A11_a_a_new_contact_is_needed() {
        ForandratBehov tidig = behov("2023-04-30", TidigKontakt.NY_KONTAKT);

        assertThat(tidig.nyKontaktKravs()).isTrue();
        assertThat(tidig.start()).isNull();
        assertThat(tidig.farBegaras(LocalDate.of(2023, 6, 1))).isFalse();
        assertThat(behov("2023-05-01", TidigKontakt.NY_KONTAKT).start()).isEqualTo("2023-05-01");
    }
}
