package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.underlag.base.Period;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Periodkostnad.Del;
import se.underlag.regler.Prislista.Pris;

/** FK-09, BB-34, A26: what days cost by the avtal that holds on each of them. */
class PeriodkostnadTest {

    private static Period period(String from, String tom) {
        return new Period(LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom));
    }

    private static Avtalspris avtal(String from, String tom, String pris) {
        return new Avtalspris(period(from, tom), new BigDecimal(pris));
    }

    private static Periodkostnad kostnad(Period dagar, Avtalspris... avtal) {
        return Periodkostnad.of(List.of(avtal), dagar, Avrundning.DYGNSPRIS);
    }

    @Test void S11_ninety_one_dygn_of_the_first_avtal() {
        Periodkostnad kostnad = kostnad(period("2022-09-15", "2022-12-14"), avtal("2022-09-15", "2022-12-14", "3350"));

        assertThat(kostnad.dygn()).isEqualTo(91);
        assertThat(kostnad.summa()).isEqualTo("304850.00");
        assertThat(kostnad.luckor()).isEmpty();
    }

    @Test void FK_09_a_price_switch_within_the_month() {
        // 19 × 2 860 + 11 × 3 120 = 54 340 + 34 320
        Periodkostnad kostnad = kostnad(period("2024-04-01", "2024-04-30"), avtal("2024-04-20", null, "3120.00"),
                avtal("2024-01-20", "2024-04-19", "2860.00"));

        assertThat(kostnad.delar()).containsExactly(
                new Del(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 19), 19, new BigDecimal("2860.00"), new BigDecimal("54340.00")),
                new Del(LocalDate.of(2024, 4, 20), LocalDate.of(2024, 4, 30), 11, new BigDecimal("3120.00"), new BigDecimal("34320.00")));
        assertThat(kostnad.summa()).isEqualTo("88660.00");
    }

    @Test void FK_09_days_without_an_avtal_are_told_and_cost_nothing() {
        Periodkostnad kostnad = kostnad(period("2024-04-01", "2024-04-30"), avtal("2024-04-05", "2024-04-10", "100"),
                avtal("2024-04-15", "2024-04-20", "100"));

        assertThat(kostnad.luckor()).containsExactly(period("2024-04-01", "2024-04-04"), period("2024-04-11", "2024-04-14"),
                period("2024-04-21", "2024-04-30"));
        assertThat(kostnad.dygn()).isEqualTo(12);
        assertThat(kostnad.summa()).isEqualTo("1200.00");
    }

    @Test void A26_the_last_day_is_charged_unless_the_avtal_says_otherwise() {
        Avtalspris utan = new Avtalspris(period("2024-04-01", "2024-04-10"), new BigDecimal("100"), false);
        assertThat(kostnad(period("2024-04-01", "2024-04-10"), avtal("2024-04-01", "2024-04-10", "100")).summa()).isEqualTo("1000.00");
        assertThat(kostnad(period("2024-04-01", "2024-04-10"), utan).summa()).isEqualTo("900.00");
        assertThat(kostnad(period("2024-04-10", "2024-04-10"), new Avtalspris(period("2024-04-10", "2024-04-10"), BigDecimal.TEN, false)).dygn())
                .isZero();
    }

    @Test void two_avtal_on_one_day_are_refused() {
        assertThatThrownBy(() -> kostnad(period("2024-04-01", "2024-04-30"), avtal("2024-01-01", "2024-04-10", "1"), avtal("2024-04-10", null, "2")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2024-04-10");
    }

    @Test void FK_09_every_day_alone_adds_up_to_the_whole_over_twenty_years() {
        Random random = new Random(20221115);
        for (int round = 0; round < 200; round++) {
            LocalDate start = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(7300));
            LocalDate byte1 = new TreManader(3, TreManader.Lasart.DAGEN_FORE).slut(start);
            Avtalspris first = new Avtalspris(new Period(start, byte1), BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            Avtalspris second = new Avtalspris(new Period(byte1.plusDays(1), null), BigDecimal.valueOf(random.nextInt(1_000_000), 2));
            Period asked = new Period(start, start.plusDays(200));
            BigDecimal whole = kostnad(asked, first, second).summa();
            BigDecimal sum = BigDecimal.ZERO;
            for (LocalDate day = start; !day.isAfter(asked.tom()); day = day.plusDays(1)) {
                sum = sum.add(kostnad(new Period(day, day), first, second).summa());
            }
            assertThat(sum).as("from %s", start).isEqualByComparingTo(whole);
        }
    }

    @Test void BB_18_a_list_with_a_new_price_in_the_middle_of_an_avtal() {
        Prislista lista = new Prislista(
                List.of(new Pris("Provhemmet", "Norrgården", new BigDecimal("1250"), new BigDecimal("350"), period("2022-01-01", "2022-12-31")),
                        new Pris("Provhemmet", "Norrgården", new BigDecimal("1300"), new BigDecimal("350"), period("2023-01-01", null))));
        List<Avtalspris> avtal = lista.avtal("Provhemmet", "Norrgården", period("2022-12-01", "2023-02-28"), new BigDecimal("2.4"), true);

        // 31 × 3 350 + 59 × (1 300 × 2,4 + 350 = 3 470) = 103 850 + 204 730
        assertThat(Periodkostnad.of(avtal, period("2022-12-01", "2023-02-28"), Avrundning.DYGNSPRIS).summa()).isEqualTo("308580.00");
        assertThat(lista.pris("Provhemmet", "Norrgården", LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(lista.avtal("Provhemmet", "Sörgården", period("2022-12-01", null), BigDecimal.ONE, false)).isEmpty();
    }

    @Test void a_boende_has_one_price_a_day() {
        Pris one = new Pris("P", "B", BigDecimal.ONE, BigDecimal.ZERO, period("2022-01-01", null));
        Pris other = new Pris("P", "B", BigDecimal.TWO, BigDecimal.ZERO, period("2023-01-01", null));
        assertThatThrownBy(() -> new Prislista(List.of(one, other))).isInstanceOf(IllegalArgumentException.class);
    }
}
