package se.underlag.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Period;

/** Somebody runs the system on every day to come. */
class ForvaltarvaktTest {

    private static final LocalDate IDAG = LocalDate.of(2025, 6, 16);
    private static final Period ALLTID = new Period(null, null);

    private static Period dagar(String from, String tom) {
        return new Period(from == null ? null : LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom));
    }

    @Test void nobody_means_that_today_is_the_first_day_without() {
        assertThat(Forvaltarvakt.forstaLucka(List.of(), IDAG)).contains(IDAG);
        assertThat(Forvaltarvakt.forstaLucka(List.of(dagar(null, "2025-06-15")), IDAG)).contains(IDAG);
        assertThat(Forvaltarvakt.forstaLucka(List.of(dagar("2025-06-17", null)), IDAG)).contains(IDAG);
    }

    @Test void one_who_stays_covers_all_days() {
        assertThat(Forvaltarvakt.forstaLucka(List.of(ALLTID), IDAG)).isEmpty();
    }

    @Test void one_after_the_other_covers_all_days_when_no_day_lies_between() {
        assertThat(Forvaltarvakt.forstaLucka(List.of(dagar("2025-07-01", null), dagar(null, "2025-06-30")), IDAG)).isEmpty();
        assertThat(Forvaltarvakt.forstaLucka(List.of(dagar("2025-07-02", null), dagar(null, "2025-06-30")), IDAG)).contains(LocalDate.of(2025, 7, 1));
    }

    @Test void a_change_is_refused_only_when_it_brings_the_day_nearer() {
        Period tillJuli = dagar(null, "2025-07-31");
        assertThat(Forvaltarvakt.nyLucka(List.of(ALLTID), List.of(tillJuli), IDAG)).contains(LocalDate.of(2025, 8, 1));
        assertThat(Forvaltarvakt.nyLucka(List.of(tillJuli), List.of(tillJuli), IDAG)).isEmpty();
        assertThat(Forvaltarvakt.nyLucka(List.of(), List.of(), IDAG)).isEmpty();
        assertThat(Forvaltarvakt.nyLucka(List.of(ALLTID, tillJuli), List.of(ALLTID), IDAG)).isEmpty();
    }
}
