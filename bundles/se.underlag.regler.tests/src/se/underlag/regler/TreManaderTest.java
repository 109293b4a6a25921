package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.regler.TreManader.Lasart;

/** BB-17, BB-30, BB-34, A5: three months counted from a day. */
class TreManaderTest {

    private static final TreManader FORE = new TreManader(3, Lasart.DAGEN_FORE);
    private static final TreManader SAMMA = new TreManader(3, Lasart.SAMMA_DAG);

    @ParameterizedTest
    @CsvSource({ "2022-09-01,2022-11-30,2022-12-01,2022-12-02", "2022-09-15,2022-12-14,2022-12-15,2022-12-16",
            "2022-12-01,2023-02-28,2023-03-01,2023-03-02", "2023-01-31,2023-04-30,2023-05-01,2023-05-01",
            "2022-11-29,2023-02-28,2023-03-01,2023-03-01", "2023-11-29,2024-02-28,2024-02-29,2024-03-01",
            "2023-11-30,2024-02-29,2024-03-01,2024-03-01", "2023-12-01,2024-02-29,2024-03-01,2024-03-02" }) void S15_A5_both_readings(LocalDate start,
                    LocalDate slut, LocalDate nasta, LocalDate nastaSammaDag) {
        assertThat(FORE.slut(start)).isEqualTo(slut);
        assertThat(FORE.nasta(start)).isEqualTo(nasta);
        assertThat(SAMMA.nasta(start)).isEqualTo(nastaSammaDag);
    }

    @Test void S11_BB_17_the_first_avtal_runs_three_months() {
        assertThat(FORE.period(LocalDate.of(2022, 9, 15)).from()).isEqualTo("2022-09-15");
        assertThat(FORE.period(LocalDate.of(2022, 9, 15)).tom()).isEqualTo("2022-12-14");
        assertThat(SAMMA.period(LocalDate.of(2022, 9, 15)).tom()).isEqualTo("2022-12-15");
    }

    @Test void BB_30_the_follow_up_is_earliest_the_day_after_the_months() {
        assertThat(FORE.nasta(LocalDate.of(2023, 1, 31))).isEqualTo("2023-05-01");
    }

    @ParameterizedTest
    @EnumSource(Lasart.class) void A5_over_twenty_years_no_later_start_ends_earlier_and_nothing_lies_between(Lasart lasart) {
        TreManader manader = new TreManader(3, lasart);
        LocalDate before = manader.slut(LocalDate.of(2015, 12, 31));
        for (LocalDate start = LocalDate.of(2016, 1, 1); start.getYear() < 2036; start = start.plusDays(1)) {
            LocalDate slut = manader.slut(start);
            assertThat(slut).as("from %s", start).isAfterOrEqualTo(before);
            assertThat(manader.nasta(start)).isEqualTo(slut.plusDays(1));
            assertThat(slut).isBetween(start.plusDays(88), start.plusDays(92));
            before = slut;
        }
    }

    @Test void the_parameters_that_are_shipped_say_three_months_up_to_the_day_before() {
        assertThat(TreManader.of(Datumparametrar.levererade(), LocalDate.of(2026, 1, 1))).isEqualTo(FORE);
    }
}
