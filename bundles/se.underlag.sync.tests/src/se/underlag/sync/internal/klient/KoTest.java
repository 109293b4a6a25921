package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.sync.internal.klient.Ko.Vantan;
import se.underlag.sync.internal.klient.Utkorgspost.Status;
import se.underlag.sync.protokoll.Paket;

/** The order of sending and what goes into a package, pure. */
class KoTest {

    private static Nyckel row(String id) {
        return new Nyckel("E", id);
    }

    private static Lapp ny(String id, String refers) {
        return new Lapp("n" + id, "", Slag.NY, row(id), null, Map.of(), refers == null ? Map.of("namn", "x") : Map.of("ref", refers));
    }

    private static Lapp andrad(String id, String before, String after) {
        return new Lapp("a" + id + after, "", Slag.ANDRAD, row(id), null, Map.of("namn", before), Map.of("namn", after));
    }

    private static Lapp borttagen(String id, String refers) {
        return new Lapp("b" + id, "", Slag.BORTTAGEN, row(id), null, refers == null ? Map.of() : Map.of("ref", refers), Map.of());
    }

    private static Utkorgspost post(String tx, Status status, Lapp... slips) {
        return new Utkorgspost(tx, 0, "bo", Instant.EPOCH, Instant.EPOCH, status, null, null, List.of(slips));
    }

    private static Set<Nyckel> refs(String entity, Map<String, String> image) {
        Set<Nyckel> found = new HashSet<>();
        if (image.get("ref") != null) {
            found.add(row(image.get("ref")));
        }
        return found;
    }

    private static List<Vantan> ordna(Set<Nyckel> conflicts, Utkorgspost... queue) {
        return new Ko(KoTest::refs, conflicts, "bo").ordna(Arrays.asList(queue)).stream().map(Ko.Plats::vantan).toList();
    }

    @Test void everything_goes_where_nothing_is_wrong() {
        assertThat(ordna(Set.of(), post("1", Status.VANTAR, ny("1", null)), post("2", Status.VANTAR, andrad("1", "x", "y"))))
                .containsExactly(Vantan.REDO, Vantan.REDO);
    }

    @Test void the_same_row_waits_behind_a_refusal_and_others_go_on() {
        assertThat(ordna(Set.of(), post("1", Status.AVVISAD, andrad("1", "x", "y")), post("2", Status.VANTAR, andrad("1", "y", "z")),
                post("3", Status.VANTAR, andrad("2", "x", "y")), post("4", Status.VANTAR, andrad("1", "z", "w"))))
                .containsExactly(Vantan.AVVISAD, Vantan.VILAR_PA, Vantan.REDO, Vantan.VILAR_PA);
    }

    @Test void what_refers_to_a_row_that_is_not_there_yet_waits() {
        assertThat(ordna(Set.of(), post("1", Status.AVVISAD, ny("1", null)), post("2", Status.VANTAR, ny("2", "1")),
                post("3", Status.VANTAR, ny("3", "2")), post("4", Status.VANTAR, ny("4", "9"))))
                .containsExactly(Vantan.AVVISAD, Vantan.VILAR_PA, Vantan.VILAR_PA, Vantan.REDO);
    }

    @Test void a_removal_waits_for_what_lets_go_of_the_row() {
        assertThat(ordna(Set.of(), post("1", Status.AVVISAD, borttagen("2", "1")), post("2", Status.VANTAR, borttagen("1", null))))
                .containsExactly(Vantan.AVVISAD, Vantan.VILAR_PA);
    }

    @Test void a_row_in_conflict_and_what_refers_to_it_wait() {
        assertThat(ordna(Set.of(row("1")), post("1", Status.VANTAR, andrad("1", "x", "y")), post("2", Status.VANTAR, ny("2", "1")),
                post("3", Status.VANTAR, andrad("3", "x", "y")))).containsExactly(Vantan.KONFLIKT, Vantan.KONFLIKT, Vantan.REDO);
    }

    @Test void what_another_login_made_is_not_sent_and_neither_is_what_rests_on_it() {
        Utkorgspost hers = new Utkorgspost("1", 0, "anna", Instant.EPOCH, Instant.EPOCH, Status.VANTAR, null, null, List.of(ny("1", null)));
        assertThat(ordna(Set.of(), hers, post("2", Status.VANTAR, andrad("1", "x", "y")))).containsExactly(Vantan.ANNAN, Vantan.VILAR_PA);
    }

    @Test void several_changes_of_a_row_become_one() {
        assertThat(Paketering.hopslagna(List.of(ny("1", null), andrad("1", "x", "y")))).singleElement()
                .satisfies(s -> assertThat(s.efter()).isEqualTo(Map.of("namn", "y")));
        assertThat(Paketering.hopslagna(List.of(andrad("1", "x", "y"), andrad("1", "y", "z")))).singleElement().satisfies(s -> {
            assertThat(s.fore()).isEqualTo(Map.of("namn", "x"));
            assertThat(s.efter()).isEqualTo(Map.of("namn", "z"));
        });
        assertThat(Paketering.hopslagna(List.of(ny("1", null), borttagen("1", null)))).isEmpty();
        assertThat(Paketering.hopslagna(List.of(andrad("1", "x", "y"), borttagen("1", null)))).singleElement()
                .extracting(Lapp::slag).isEqualTo(Slag.BORTTAGEN);
    }

    @Test void containers_are_made_first_and_removed_last() {
        Lapp owner = new Lapp("1", "", Slag.NY, new Nyckel("Agare", "1"), null, Map.of(), Map.of("namn", "x"));
        Lapp part = new Lapp("2", "", Slag.NY, new Nyckel("Del", "2"), null, Map.of(), Map.of("namn", "x"));
        Lapp goneOwner = new Lapp("3", "", Slag.BORTTAGEN, new Nyckel("Agare", "3"), null, Map.of(), Map.of());
        Lapp gonePart = new Lapp("4", "", Slag.BORTTAGEN, new Nyckel("Del", "4"), null, Map.of(), Map.of());
        List<Paket.Rad> rows = Paketering.rader(List.of(part, owner, goneOwner, gonePart), entity -> "Agare".equals(entity) ? 0 : 1, key -> 7);
        assertThat(rows).extracting(Paket.Rad::radId).containsExactly("1", "2", "4", "3");
        assertThat(rows).extracting(Paket.Rad::basversion).containsExactly(0L, 0L, 7L, 7L);
    }

    @Test void each_failure_doubles_the_wait_up_to_five_minutes_and_nobody_waits_the_same() {
        assertThat(Uppehall.efter(1, 0.5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(Uppehall.efter(2, 0.5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Uppehall.efter(4, 0.5)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Uppehall.efter(100, 0.5)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Uppehall.efter(1, 0)).isEqualTo(Duration.ofMillis(2500));
        assertThat(Uppehall.efter(1, 0.9)).isEqualTo(Duration.ofMillis(7000));
    }

    @Test void a_running_number_goes_on_from_the_one_that_is_taken() {
        assertThat(Tvillingar.nasta("PL-2026-0009")).isEqualTo("PL-2026-0010");
        assertThat(Tvillingar.nasta("9")).isEqualTo("10");
        assertThat(Tvillingar.nasta("Mall")).isEqualTo("Mall 2");
    }
}
