package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Period;
import se.underlag.regler.Dygnspris.Avrundning;
import se.underlag.regler.Prisskillnad.Manad;
import se.underlag.regler.Prisskillnad.Riktning;

/** A8: what a price that begins in the past adds to what has been paid, or takes from it. */
class PrisskillnadTest {

    private static Period period(String from, String tom) {
        return new Period(LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom));
    }

    private static Avtalspris avtal(String from, String tom, String pris) {
        return new Avtalspris(period(from, tom), new BigDecimal(pris));
    }

    private static Manad manad(int ar, int nr, int dygnFore, int dygn, String fore, String efter) {
        return new Manad(YearMonth.of(ar, nr), dygnFore, dygn, new BigDecimal(fore), new BigDecimal(efter));
    }

    private static Prisskillnad skillnad(List<Avtalspris> fore, List<Avtalspris> nya, Period dagar) {
        List<Avtalspris> efter = new java.util.ArrayList<>(fore);
        efter.addAll(nya);
        return Prisskillnad.of(Prisskillnad.fortsatt(fore), Prisskillnad.sammanhangande(efter), dagar, Avrundning.DYGNSPRIS);
    }

    @Test void A8_the_month_in_which_the_price_rises() {
        // before 30 × 2 860 = 85 800; now 19 × 2 860 + 11 × 3 120 = 54 340 + 34 320 = 88 660; 11 × 260 = 2 860
        Prisskillnad skillnad = skillnad(List.of(avtal("2024-01-20", "2024-04-19", "2860")), List.of(avtal("2024-04-20", null, "3120")),
                period("2024-04-01", "2024-04-30"));

        assertThat(skillnad.manader()).containsExactly(manad(2024, 4, 30, 30, "85800.00", "88660.00"));
        assertThat(skillnad.differens()).isEqualTo("2860.00");
        assertThat(skillnad.riktning()).isEqualTo(Riktning.BETALA);
    }

    @Test void A8_BB_34_three_months_back_over_a_leap_february() {
        // 2023-10-20 + three months: ends 2024-01-19; the follow-up of 3 125 instead of 2 900 begins 2024-01-20 and is drawn up in April.
        // Jan 12 × 225 = 2 700, Feb 29 × 225 = 6 525, Mar 31 × 225 = 6 975, Apr 30 × 225 = 6 750; together 102 × 225 = 22 950
        Prisskillnad skillnad = skillnad(List.of(avtal("2023-10-20", "2024-01-19", "2900")), List.of(avtal("2024-01-20", "2026-12-31", "3125")),
                period("2024-01-20", "2024-04-30"));

        assertThat(skillnad.manader()).containsExactly(
                manad(2024, 1, 12, 12, "34800.00", "37500.00"), manad(2024, 2, 29, 29, "84100.00", "90625.00"),
                manad(2024, 3, 31, 31, "89900.00", "96875.00"), manad(2024, 4, 30, 30, "87000.00", "93750.00"));
        assertThat(skillnad.manader()).extracting(Manad::differens).map(BigDecimal::toPlainString)
                .containsExactly("2700.00", "6525.00", "6975.00", "6750.00");
        assertThat(skillnad.fore()).isEqualTo("295800.00");
        assertThat(skillnad.efter()).isEqualTo("318750.00");
        assertThat(skillnad.differens()).isEqualTo("22950.00");
    }

    @Test void A8_a_lower_price_is_a_credit_to_claim() {
        // Feb 2023 has 28 days: 28 × (2 800 − 3 000) = −5 600
        Prisskillnad skillnad = skillnad(List.of(avtal("2022-11-01", "2023-01-31", "3000")), List.of(avtal("2023-02-01", null, "2800")),
                period("2023-02-01", "2023-02-28"));

        assertThat(skillnad.differens()).isEqualTo("-5600.00");
        assertThat(skillnad.riktning()).isEqualTo(Riktning.KRAVA);
    }

    @Test void A8_the_same_price_owes_nobody() {
        Prisskillnad skillnad = skillnad(List.of(avtal("2024-01-20", "2024-04-19", "2860")), List.of(avtal("2024-04-20", null, "2860")),
                period("2024-04-01", "2024-06-30"));

        assertThat(skillnad.differens()).isZero();
        assertThat(skillnad.riktning()).isEqualTo(Riktning.INGEN);
        assertThat(skillnad.manader()).hasSize(3);
    }

    @Test void A26_a_last_day_that_the_next_avtal_follows_upon_is_no_day_of_departure() {
        Avtalspris first = new Avtalspris(period("2024-01-01", "2024-01-31"), new BigDecimal("1000"), false);
        // 31 × 1 000 + 29 × 1 200
        assertThat(
                Periodkostnad.of(Prisskillnad.sammanhangande(List.of(avtal("2024-02-01", null, "1200"), first)), period("2024-01-01", "2024-02-29"),
                        Avrundning.DYGNSPRIS).summa())
                .isEqualTo("65800.00");
        assertThat(Periodkostnad.of(Prisskillnad.sammanhangande(List.of(first)), period("2024-01-01", "2024-02-29"), Avrundning.DYGNSPRIS).summa())
                .as("with nothing after it, it is").isEqualTo("30000.00");
    }

    @Test void BB_45_an_avtal_that_begins_within_another_ends_it_and_one_from_the_same_day_replaces_it() {
        List<Avtalspris> after = Prisskillnad.sammanhangande(List.of(avtal("2024-01-01", null, "1000"), avtal("2024-03-10", "2024-12-31", "1200")));
        assertThat(after).containsExactly(avtal("2024-01-01", "2024-03-09", "1000"), avtal("2024-03-10", "2024-12-31", "1200"));

        assertThat(Prisskillnad.sammanhangande(List.of(avtal("2024-03-10", null, "1000"), avtal("2024-03-10", null, "1200"))))
                .containsExactly(avtal("2024-03-10", null, "1200"));
    }

    @Test void days_without_an_end_are_refused() {
        assertThatThrownBy(() -> skillnad(List.of(), List.of(avtal("2024-01-01", null, "1")), period("2024-01-01", null)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
