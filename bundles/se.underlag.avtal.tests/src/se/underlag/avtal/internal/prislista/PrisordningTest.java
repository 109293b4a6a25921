package se.underlag.avtal.internal.prislista;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Prisbild;
import se.underlag.base.Period;

/** One price per home and day (BB-18), within the ramavtal (BB-04). */
class PrisordningTest {

    private static final Period RAMAVTAL = days("2022-01-01", "2025-12-31");
    private static final Prisbild OPEN = price("p1", "1250.00", "2022-01-01", null);

    @Test void BB_18_a_new_price_ends_the_open_one_on_the_day_before() {
        Prisordning.Utfall outcome = order(OPEN).prova(price(null, "1300.00", "2024-04-20", null));
        assertThat(outcome.hinder()).isNull();
        assertThat(Prislisteplanering.stangd(outcome.stanger(), price(null, "1300.00", "2024-04-20", null)).period())
                .isEqualTo(days("2022-01-01", "2024-04-19"));
    }

    @Test void BB_18_two_prices_never_hold_on_the_same_day() {
        Prisbild closed = price("p1", "1250.00", "2022-01-01", "2024-04-20");
        assertThat(order(closed).prova(price(null, "1300.00", "2024-04-20", null)).hinder()).contains("BB-18", "1\u00A0250,00");
        assertThat(order(closed).prova(price(null, "1300.00", "2024-04-21", null)).hinder()).isNull();
        assertThat(order(OPEN).prova(price(null, "1300.00", "2021-12-01", "2022-01-01")).hinder()).contains("BB-04");
    }

    @Test void BB_18_an_earlier_price_that_runs_into_a_later_one_is_refused() {
        Prisbild later = price("p2", "1300.00", "2024-01-01", null);
        assertThat(order(later).prova(price(null, "1250.00", "2023-01-01", null)).hinder()).contains("BB-18");
        assertThat(order(later).prova(price(null, "1250.00", "2023-01-01", "2023-12-31")).hinder()).isNull();
    }

    @Test void BB_04_days_outside_the_ramavtal_are_refused() {
        assertThat(order().prova(price(null, "1250.00", "2021-12-31", "2022-06-30")).hinder()).contains("BB-04");
        assertThat(order().prova(price(null, "1250.00", "2022-01-01", "2025-12-31")).hinder()).isNull();
        assertThat(order().prova(price(null, "1250.00", "2025-01-01", "2026-01-01")).hinder()).contains("BB-04");
    }

    @Test void a_price_is_more_than_zero_and_does_not_end_before_it_begins() {
        assertThat(order().prova(price(null, "0.00", "2022-01-01", null)).hinder()).contains("större än noll");
        assertThat(order().prova(price(null, "1250.00", "2022-02-01", "2022-01-31")).hinder()).contains("2022-01-31");
    }

    @Test void changing_a_price_does_not_meet_itself() {
        assertThat(order(OPEN).prova(price("p1", "1260.00", "2022-02-01", null)).hinder()).isNull();
    }

    private static Prisordning order(Prisbild... prices) {
        return new Prisordning(RAMAVTAL, List.of(prices));
    }

    static Prisbild price(String id, String amount, String from, String to) {
        return new Prisbild(id, "r1", "l1", "Exempelomsorg AB", "b1", "Exempelgården", new BigDecimal(amount), null, days(from, to), "prov");
    }

    static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
