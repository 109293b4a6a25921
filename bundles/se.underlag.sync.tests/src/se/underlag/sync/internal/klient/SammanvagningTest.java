package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;

/** Merging of a row, pure: what both had, what is wanted here, what is there. */
class SammanvagningTest {

    private static final Radtabell TABLE = new Radtabell("avtal", "Avtal", List.of(column("a", null), column("b", null), column("pris", "pris"),
            column("poang", "pris"), column("tillagg", "pris")), null, false, true, false);
    private static final Nyckel ROW = new Nyckel("Avtal", "1");

    private static Radkolumn column(String name, String group) {
        return new Radkolumn(name, name, Types.VARCHAR, group, null);
    }

    private static Lapp slip(String id, String field, String before, String after) {
        Map<String, String> was = new HashMap<>();
        was.put(field, before);
        Map<String, String> is = new HashMap<>();
        is.put(field, after);
        return new Lapp(id, "tx-" + id, Slag.ANDRAD, ROW, null, was, is);
    }

    /** An empty word means no value. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # base, mine, theirs, conflict, result
            1, 1, 1, false, 1
            1, 2, 1, false, 2
            1, 1, 3, false, 3
            1, 2, 2, false, 2
            1, 2, 3, true,  2
            , 2, 3, true,  2
            1, , 3, true,
            1, 2, , true,  2
            1, , , false,
            1, 2, 1, false, 2
            """) void one_field(String base, String mine, String theirs, boolean conflict, String result) {
        Map<String, String> here = new HashMap<>();
        here.put("a", mine);
        Map<String, String> there = new HashMap<>();
        there.put("a", theirs);
        boolean changed = !java.util.Objects.equals(base, mine);
        Sammanvagning merged = Sammanvagning.of(TABLE, here, changed ? List.of(slip("1", "a", base, mine)) : List.of(), there, Set.of());
        assertThat(!merged.krockar().isEmpty()).isEqualTo(conflict);
        assertThat(merged.rad().get("a")).isEqualTo(result);
        assertThat(merged.lappar().isEmpty()).isEqualTo(java.util.Objects.equals(result, theirs));
    }

    @Test void price_points_and_supplement_are_one_group() {
        Map<String, String> here = Map.of("pris", "2450.00", "poang", "12", "tillagg", "0.00");
        Map<String, String> there = Map.of("pris", "2300.00", "poang", "14", "tillagg", "0.00");
        Sammanvagning merged = Sammanvagning.of(TABLE, here, List.of(slip("1", "pris", "2300.00", "2450.00")), there, Set.of());
        assertThat(merged.krockar()).containsExactly("pris", "poang");
        assertThat(merged.rad()).as("nobody's price with somebody's points").isEqualTo(here);
        assertThat(Faltvarden.utan(merged.rad(), merged.lappar())).as("without what waits it is theirs").isEqualTo(there);
    }

    @Test void slips_upon_each_other_keep_their_order_and_rest_on_what_was_fetched() {
        Sammanvagning merged = Sammanvagning.of(TABLE, Map.of("a", "3", "b", "1"), List.of(slip("1", "a", "1", "2"), slip("2", "a", "2", "3")),
                Map.of("a", "1", "b", "9"), Set.of());
        assertThat(merged.krockar()).isEmpty();
        assertThat(merged.rad()).isEqualTo(Map.of("a", "3", "b", "9"));
        assertThat(merged.lappar()).extracting(Lapp::id).containsExactly("1", "2");
    }

    @Test void the_first_step_made_there_too_is_dropped_and_the_second_stays_a_conflict() {
        Sammanvagning merged = Sammanvagning.of(TABLE, Map.of("a", "3"), List.of(slip("1", "a", "1", "2"), slip("2", "a", "2", "3")),
                Map.of("a", "2"),
                Set.of());
        assertThat(merged.krockar()).containsExactly("a");
        assertThat(merged.bas()).isEqualTo(Map.of("a", "1"));
        assertThat(merged.lappar()).extracting(Lapp::id).containsExactly("2");
    }

    @Test void a_slip_that_counts_a_container_up_stays() {
        Lapp count = new Lapp("1", "tx", Slag.ANDRAD, ROW, null, Map.of(), Map.of());
        assertThat(Sammanvagning.of(TABLE, Map.of("a", "1"), List.of(count), Map.of("a", "2"), Set.of()).lappar()).containsExactly(count);
    }

    @Test void whatever_comes_the_row_is_what_is_there_with_what_waits_upon_it() {
        Random random = new Random(6);
        List<String> fields = List.of("a", "b", "pris", "poang", "tillagg");
        for (int round = 0; round < 5000; round++) {
            Map<String, String> row = image(random, fields);
            Map<String, String> base = Map.copyOf(row);
            List<Lapp> slips = new java.util.ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                String field = fields.get(random.nextInt(fields.size()));
                String after = Integer.toString(random.nextInt(3));
                slips.add(slip("s" + i, field, row.get(field), after));
                row.put(field, after);
            }
            Map<String, String> there = image(random, fields);
            Sammanvagning merged = Sammanvagning.of(TABLE, row, slips, there, Set.of());
            assertThat(Faltvarden.skillnad(Faltvarden.utan(merged.rad(), merged.lappar()), there)).as("round " + round).isEmpty();
            for (String field : fields) {
                boolean mine = !Faltvarden.lika(row, base, field);
                boolean theirs = !Faltvarden.lika(there, base, field);
                if (mine && theirs && !Faltvarden.lika(row, there, field)) {
                    assertThat(merged.krockar()).contains(field);
                }
                if (!mine && !merged.krockar().contains(field)) {
                    assertThat(merged.rad().get(field)).isEqualTo(there.get(field));
                }
            }
        }
    }

    private static Map<String, String> image(Random random, List<String> fields) {
        Map<String, String> image = new HashMap<>();
        fields.forEach(f -> image.put(f, Integer.toString(random.nextInt(3))));
        return image;
    }
}
