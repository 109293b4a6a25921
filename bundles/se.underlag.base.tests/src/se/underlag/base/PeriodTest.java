package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static Period period(String from, String tom) {
        return new Period(from == null ? null : LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom));
    }

    private static int days(Period period, String month) {
        return period.daysIn(YearMonth.parse(month));
    }

    @Test void A26_first_and_last_day_count() {
        Period s01 = period("2024-03-10", "2024-09-30");
        assertThat(days(s01, "2024-02")).isZero();
        assertThat(days(s01, "2024-03")).isEqualTo(22);
        assertThat(days(s01, "2024-04")).isEqualTo(30);
        assertThat(days(s01, "2024-09")).isEqualTo(30);
        assertThat(days(s01, "2024-10")).isZero();
    }

    @Test void A26_a_single_day_is_one_dygn() {
        assertThat(days(period("2024-11-10", "2024-11-10"), "2024-11")).isEqualTo(1);
    }

    @Test void A26_february_has_29_days_in_a_leap_year_and_28_otherwise() {
        assertThat(days(period(null, null), "2024-02")).isEqualTo(29);
        assertThat(days(period(null, null), "2025-02")).isEqualTo(28);
        assertThat(days(period("2024-02-29", null), "2024-02")).isEqualTo(1);
    }

    @Test void an_open_end_reaches_into_every_later_month() {
        assertThat(days(period("2024-10-15", null), "2024-10")).isEqualTo(17);
        assertThat(days(period("2024-10-15", null), "2031-12")).isEqualTo(31);
        assertThat(days(period(null, "2024-01-02"), "2024-01")).isEqualTo(2);
    }

    @Test void a_period_that_ends_with_the_month_has_no_day_in_the_next() {
        assertThat(days(period("2024-01-01", "2024-01-31"), "2024-02")).isZero();
        assertThat(days(period("2024-02-01", "2024-02-29"), "2024-01")).isZero();
    }

    @Test void KF_07_a_reversed_period_holds_no_day_and_overlaps_nothing() {
        Period reversed = period("2024-05-10", "2024-05-09");
        assertThat(reversed.isReversed()).isTrue();
        assertThat(days(reversed, "2024-05")).isZero();
        assertThat(reversed.overlaps(period(null, null))).isFalse();
        assertThat(reversed.contains(LocalDate.parse("2024-05-10"))).isFalse();
        assertThat(period("2024-05-10", "2024-05-10").isReversed()).isFalse();
    }

    @Test void KF_07_periods_overlap_from_one_shared_day_on() {
        assertThat(period("2024-01-01", "2024-05-31").overlaps(period("2024-06-01", null))).isFalse();
        assertThat(period("2024-01-01", "2024-06-01").overlaps(period("2024-06-01", null))).isTrue();
        assertThat(period(null, null).overlaps(period("2024-06-01", "2024-06-01"))).isTrue();
        assertThat(period("2024-06-01", null).overlaps(period(null, "2024-05-31"))).isFalse();
    }
}
