package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SistaDebiteringsdagTest {

    private static final LocalDate SISTA = LocalDate.of(2024, 10, 31);

    @Test void A26_the_day_of_departure_is_charged_unless_the_avtal_says_otherwise() {
        assertThat(SistaDebiteringsdag.of(SISTA, true, null)).isEqualTo("2024-10-31");
        assertThat(SistaDebiteringsdag.of(SISTA, false, null)).isEqualTo("2024-10-30");
        assertThat(SistaDebiteringsdag.of(null, false, null)).isNull();
    }

    @Test void A13_the_day_that_the_termination_decided_holds_before_and_after_the_last_day() {
        assertThat(SistaDebiteringsdag.of(SISTA, true, LocalDate.of(2024, 10, 15))).isEqualTo("2024-10-15");
        assertThat(SistaDebiteringsdag.of(SISTA, false, LocalDate.of(2024, 11, 30))).isEqualTo("2024-11-30");
    }
}
