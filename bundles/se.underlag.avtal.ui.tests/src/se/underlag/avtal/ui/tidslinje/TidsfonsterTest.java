package se.underlag.avtal.ui.tidslinje;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Tidslinje;
import se.underlag.avtal.Tidslinje.Post;
import se.underlag.avtal.Tidslinje.Slag;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;

/** Which days are in sight, where they lie, and what a screen reader hears. */
class TidsfonsterTest {

    private static final LocalDate IDAG = LocalDate.of(2025, 3, 14);
    private static final Post AVTAL = new Post(Slag.AVTAL, new Period(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 4, 19)), "id", "PL-1", "A-1",
            null,
            Avtalstyp.NYTT, false);

    @Test void everything_and_today_are_in_sight_with_air_at_both_ends() {
        Tidsfonster all = Tidsfonster.allt(new Tidslinje(List.of(AVTAL)), IDAG);
        // 20 Jan to 19 Apr are 90 days, a twentieth of them is 4
        assertThat(all).isEqualTo(new Tidsfonster(LocalDate.of(2025, 1, 16), 98));
    }

    @Test void a_day_lies_at_its_share_of_the_width() {
        Tidsfonster year = new Tidsfonster(LocalDate.of(2025, 1, 1), 365);
        assertThat(year.x(LocalDate.of(2025, 1, 1), 730)).isZero();
        assertThat(year.x(LocalDate.of(2025, 1, 31), 730)).isEqualTo(60);
        assertThat(year.x(LocalDate.of(2024, 12, 31), 730)).isEqualTo(-2);
    }

    @Test void zooming_keeps_the_day_in_its_place_and_stops_at_both_ends() {
        Tidsfonster year = new Tidsfonster(LocalDate.of(2025, 1, 1), 400);
        LocalDate kring = LocalDate.of(2025, 1, 1).plusDays(100);
        Tidsfonster near = year.zoomat(kring, true);
        assertThat(near).isEqualTo(new Tidsfonster(LocalDate.of(2025, 1, 1).plusDays(50), 200));
        assertThat(near.x(kring, 1000)).isEqualTo(year.x(kring, 1000));
        assertThat(new Tidsfonster(IDAG, 14).zoomat(IDAG, true).dagar()).isEqualTo(Tidsfonster.MINST);
        assertThat(new Tidsfonster(IDAG, Tidsfonster.MEST).zoomat(IDAG, false).dagar()).isEqualTo(Tidsfonster.MEST);
    }

    @Test void a_day_out_of_sight_comes_to_the_middle() {
        Tidsfonster month = new Tidsfonster(LocalDate.of(2025, 1, 1), 30);
        assertThat(month.medDag(LocalDate.of(2025, 1, 30))).isEqualTo(month);
        assertThat(month.medDag(LocalDate.of(2025, 1, 31)).from()).isEqualTo(LocalDate.of(2025, 1, 16));
    }

    @Test void months_are_written_so_far_apart_that_they_can_be_read() {
        Tidsfonster year = new Tidsfonster(LocalDate.of(2025, 1, 1), 365);
        assertThat(year.streck(1000)).hasSize(12);
        assertThat(year.streck(400)).containsExactly(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1),
                LocalDate.of(2025, 10, 1));
    }

    @Test void each_thing_has_a_sentence_and_gaps_a_sign_and_a_word() {
        assertThat(Postord.mening(AVTAL)).isEqualTo("Avtal, nytt avrop, 2025-01-20 – 2025-04-19: A-1. Ärende PL-1.");
        Post gap = new Post(Slag.LUCKA, new Period(LocalDate.of(2025, 4, 20), LocalDate.of(2025, 4, 20)), null, null, null, null, null, false);
        assertThat(Postord.mening(gap)).isEqualTo("✗ Lucka mellan avtal, 2025-04-20.");
        Post pris = new Post(Slag.PRIS, AVTAL.period(), "id", "PL-1", "A-1", new BigDecimal("3350.00"), null, false);
        assertThat(Postord.kort(pris).replace('\u00A0', ' ')).isEqualTo("3 350,00 kr");
    }
}
