package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortnycklarTest {

    @Test void after_the_last_row_comes_the_next_number() {
        assertThat(Sortnycklar.mellan("00000041", null)).isEqualTo("00000042");
        assertThat(Sortnycklar.mellan(null, null)).isEqualTo("00000001");
        assertThat(Sortnycklar.mellan("99999999", null)).isEqualTo("999999991");
    }

    @Test void between_two_rows_there_is_room() {
        assertThat(Sortnycklar.mellan("00000005", "00000006")).isEqualTo("000000055");
        assertThat(Sortnycklar.mellan("00000005", "00000009")).isEqualTo("00000007");
        assertThat(Sortnycklar.mellan(null, "00000001")).isEqualTo("000000005");
    }

    @Test void many_rows_one_after_the_other_and_at_the_same_place_stay_in_order_and_short() {
        List<String> nycklar = new ArrayList<>(List.of("00000005", "00000006"));
        for (int i = 1; i <= 200; i++) {
            nycklar.add(i, Sortnycklar.mellan(nycklar.get(i - 1), nycklar.get(i)));
        }
        for (int i = 0; i < 200; i++) {
            nycklar.add(1, Sortnycklar.mellan(nycklar.get(0), nycklar.get(1)));
        }

        assertThat(nycklar).isSorted().doesNotHaveDuplicates().allMatch(nyckel -> nyckel.length() < 200);
    }

    @Test void where_keys_are_no_numbers_or_leave_no_room_it_stands_right_after_the_row_above() {
        assertThat(Sortnycklar.mellan("rad a", "rad b")).isEqualTo("rad a8");
        assertThat(Sortnycklar.mellan("00000006", "00000005")).isEqualTo("000000068");
    }
}
