package se.underlag.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test void amounts_are_strings_with_two_decimals_and_days_are_iso() {
        assertThat(
                Json.write(Json.objekt("belopp", new BigDecimal("1234.5"), "dag", LocalDate.of(2025, 3, 1), "antal", 3, "inget", null, "ja", true)))
                .isEqualTo("{\"belopp\":\"1234.50\",\"dag\":\"2025-03-01\",\"antal\":3,\"inget\":null,\"ja\":true}");
    }

    @Test void lists_and_streams_are_arrays_in_their_order() {
        assertThat(Json.write(List.of(Json.objekt("a", Stream.of("x", "y")), List.of()))).isEqualTo("[{\"a\":[\"x\",\"y\"]},[]]");
    }

    @Test void texts_are_escaped_and_keep_their_letters() {
        assertThat(Json.write("å \"ä\"\n\u0001\uD83D\uDE00")).isEqualTo("\"å \\\"ä\\\"\\n\\u0001\uD83D\uDE00\"");
    }

    @Test void half_a_character_becomes_the_replacement_character() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json.write("a\uD83Db\uDE00", out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a\uFFFDb\uFFFD\"\n");
    }

    @Test void what_was_written_is_read_back_in_its_order() {
        Object kept = Json.objekt("b", "å\n", "a", java.util.Arrays.asList(1L, null, true), "c", Json.objekt());
        assertThat(Json.read(Json.write(kept))).isEqualTo(kept);
        assertThat(((java.util.Map<?, ?>) Json.read(Json.write(kept))).keySet()).extracting(Object::toString).containsExactly("b", "a", "c");
    }

    @Test void what_is_no_json_is_refused() {
        for (String text : new String[] { "", "{", "[1,", "1 2", "nej", "{\"a\"}" }) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Json.read(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
