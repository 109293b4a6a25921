package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.ui.grid.internal.Sorting.Key;

class SortingTest {

    @Test void many_keys_in_any_direction_sort_as_a_comparator_does() {
        Random random = new Random(7);
        for (int turn = 0; turn < 400; turn++) {
            int rows = random.nextInt(40);
            List<Key> by = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                long reach = random.nextBoolean() ? 5 : random.nextBoolean() ? 1_000_000 : Long.MAX_VALUE;
                by.add(new Key(keys(rows, reach, random), random.nextBoolean()));
            }
            int[] some = IntStream.range(0, rows).filter(index -> random.nextInt(5) > 0).toArray();

            assertThat(Sorting.sort(some, by)).containsExactly(naive(some, by));
        }
    }

    private static long[] keys(int rows, long reach, Random random) {
        return IntStream.range(0, rows).mapToLong(i -> random.nextInt(6) == 0 ? Snapshot.EMPTY : random.nextLong(-reach, reach)).toArray();
    }

    private static int[] naive(int[] indices, List<Key> by) {
        Comparator<Integer> order = (a, b) -> 0;
        for (Key key : by) {
            Comparator<Long> direction = key.ascending() ? Comparator.naturalOrder() : Comparator.reverseOrder();
            order = order.thenComparing(index -> key.keys()[index] == Snapshot.EMPTY ? null : key.keys()[index], Comparator.nullsLast(direction));
        }
        return Arrays.stream(indices).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
    }
}
