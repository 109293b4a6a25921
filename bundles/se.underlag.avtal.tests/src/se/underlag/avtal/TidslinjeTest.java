package se.underlag.avtal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Tidslinje.Post;
import se.underlag.avtal.Tidslinje.Slag;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

/** What lies on the line of a placement, and where its avtal leave days out or hold twice. */
class TidslinjeTest {

    private static LocalDate d(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Period days(String from, String tom) {
        return new Period(d(from), d(tom));
    }

    private static Avtalsbild avtal(String id, String from, String tom, String uppsagd) {
        return new Avtalsbild(id, "A-" + id, Avtalstyp.NYTT, days(from, tom), null, null, null, new BigDecimal("3350.00"), false, false, null, null,
                null, null, null, null, null, null, null, null, null, false, null, null, d(uppsagd), null, null, null, null, null);
    }

    private static Arendebild arende(String id, Placeringstillstand tillstand, Bedomningsbild bedomning, Avtalsbild avtal, Avtalsbild fore,
            List<Stegbild> steg) {
        return new Arendebild(id, 1, "e", "Enheten", "PL-" + id, Flode.NYTT_AVROP, tillstand, d("2025-01-02"), null,
                new Personbild("p", "Eva Exempelsson", "19811228-9874", false), null, null, null, null, null, null, null, null, bedomning, avtal,
                fore, null, null, steg);
    }

    private static Arendebild med(String id, Avtalsbild avtal) {
        return arende(id, Placeringstillstand.ARKIVERAT, null, avtal, null, List.of());
    }

    private static List<Post> brister(Arendebild... arenden) {
        return Tidslinje.av(List.of(arenden), Map.of()).poster().stream().filter(one -> one.slag() == Slag.LUCKA || one.slag() == Slag.OVERLAPP)
                .toList();
    }

    @Test void avtal_that_follow_day_on_day_leave_no_gap() {
        assertThat(brister(med("1", avtal("1", "2025-01-20", "2025-04-19", null)), med("2", avtal("2", "2025-04-20", null, null)))).isEmpty();
    }

    @Test void days_between_two_avtal_are_a_gap() {
        assertThat(brister(med("1", avtal("1", "2025-01-20", "2025-04-19", null)), med("2", avtal("2", "2025-04-22", "2025-12-31", null))))
                .extracting(Post::slag, Post::period).containsExactly(tuple(Slag.LUCKA, days("2025-04-20", "2025-04-21")));
    }

    @Test void days_with_two_avtal_are_an_overlap_also_when_the_first_is_open() {
        assertThat(brister(med("1", avtal("1", "2025-01-20", "2025-04-19", null)), med("2", avtal("2", "2025-04-15", null, null))))
                .extracting(Post::slag, Post::period).containsExactly(tuple(Slag.OVERLAPP, days("2025-04-15", "2025-04-19")));
        assertThat(brister(med("1", avtal("1", "2025-01-20", null, null)), med("2", avtal("2", "2025-04-15", "2025-06-30", null))))
                .extracting(Post::slag, Post::period).containsExactly(tuple(Slag.OVERLAPP, days("2025-04-15", "2025-06-30")));
        assertThat(brister(med("1", avtal("1", "2025-01-20", null, null)), med("2", avtal("2", "2025-04-15", null, null))))
                .extracting(Post::period).containsExactly(days("2025-04-15", null));
    }

    @Test void an_avtal_inside_another_does_not_make_a_gap_after_it() {
        assertThat(brister(med("1", avtal("1", "2025-01-01", "2025-12-31", null)), med("2", avtal("2", "2025-03-01", "2025-03-31", null)),
                med("3", avtal("3", "2026-01-01", null, null)))).extracting(Post::slag).containsExactly(Slag.OVERLAPP);
    }

    @Test void an_avtal_of_a_cancelled_case_is_left_out_and_one_named_twice_stands_once() {
        Avtalsbild first = avtal("1", "2025-01-20", "2025-04-19", null);
        Tidslinje line = Tidslinje.av(List.of(med("1", first),
                arende("2", Placeringstillstand.AVBRUTET, null, avtal("2", "2025-02-01", null, null), first, List.of())), Map.of());
        assertThat(line.poster()).extracting(Post::slag, Post::referens).containsExactly(tuple(Slag.AVTAL, "PL-1"), tuple(Slag.PRIS, "PL-1"));
        assertThat(line.harBrist()).isFalse();
    }

    @Test void a_moving_in_that_follow_ups_know_of_stands_once_and_an_assessment_tells_its_points() {
        Bedomningsbild bb = new Bedomningsbild("b", Bedomningstyp.UPPFOLJANDE, null, null, null, null, null, null, d("2025-05-02"), null,
                new BigDecimal("2.60"), false, null, null, null, null);
        Inflyttningsbild inflytt = new Inflyttningsbild("i", d("2025-01-31"), null, null, null, null);
        Tidslinje line = Tidslinje.av(List.of(inflyttad(arende("2", Placeringstillstand.BB_GENOMFORD, bb, null, null, List.of()), inflytt),
                inflyttad(med("1", null), inflytt)), Map.of());
        assertThat(line.poster()).extracting(Post::slag, Post::referens, Post::namn).containsExactly(tuple(Slag.INFLYTT, "PL-1", null),
                tuple(Slag.BEDOMNING, "PL-2", "2.6"));
    }

    private static Arendebild inflyttad(Arendebild a, Inflyttningsbild inflytt) {
        return new Arendebild(a.id(), 1, a.enhetId(), a.enhet(), a.referens(), a.flode(), a.tillstand(), a.startad(), null, a.person(), null, null,
                null, null, null, null, null, null, a.bedomning(), a.avtal(), null, inflytt, null, List.of());
    }

    @Test void everything_that_has_a_day_lies_in_the_order_of_time() {
        Bedomningsbild bb = new Bedomningsbild("b", Bedomningstyp.NY, null, null, null, null, null, d("2025-01-08"), null, null, null, false, null,
                null, null, null);
        Stegbild kontakt = new Stegbild("A3", "BB-12", null, null, d("2025-01-03"), Instant.parse("2025-01-03T09:00:00Z"), "soc1", null, null, null);
        Dokumentbild dokument = new Dokumentbild("d", "1", Dokumenttyp.PLACERINGSAVTAL, "avtal.pdf", Instant.parse("2025-01-14T23:30:00Z"), "adm1",
                1);
        Tidslinje line = Tidslinje.av(List.of(arende("1", Placeringstillstand.SKICKAT, bb, avtal("1", "2025-01-20", "2025-04-19", "2025-03-01"), null,
                List.of(kontakt))), Map.of("1", List.of(dokument)));
        assertThat(line.poster()).extracting(Post::slag, post -> post.period().from().toString()).containsExactly(tuple(Slag.KONTAKT, "2025-01-03"),
                tuple(Slag.BEDOMNING, "2025-01-08"), tuple(Slag.DOKUMENT, "2025-01-15"), tuple(Slag.AVTAL, "2025-01-20"),
                tuple(Slag.PRIS, "2025-01-20"), tuple(Slag.UPPSAGNING, "2025-03-01"));
        assertThat(line.poster().get(1).kommande()).as("booked, not carried out").isTrue();
        assertThat(line.poster().get(0).arDag()).isTrue();
        assertThat(line.poster().get(3).arDag()).isFalse();
    }
}
