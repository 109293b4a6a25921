package se.underlag.sekretess.internal.innehall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.persistence.gallring.Maskering.Sokt;

class MaskeringTest {

    private final Maskering en = Maskering.of(List.of(new Sokt("198001019990", "Åsa Maria", "von Exempelsson", true),
            new Sokt("19820202T123", "Bo", "Exempelsson", false)));

    @ParameterizedTest
    @ValueSource(strings = { "198001019990", "19800101-9990", "800101-9990", "8001019990", "800101+9990", "ÅSA MARIA VON EXEMPELSSON",
            "von exempelsson, åsa maria", "Von Exempelsson Åsa  Maria", "820202-T123",
            "VON EXEMPELSSONåsa maria" }) void S42_a_person_is_found_in_all_forms(
                    String text) {
        assertThat(en.finns("före " + text + " efter")).isTrue();
        assertThat(en.byt("före " + text + " efter")).isEqualTo("före [gallrad] efter");
    }

    @ParameterizedTest
    @ValueSource(strings = { "1980010199901", "Åsa Exempelsson", "Bo Exempelsson", "von Exempelssonska Åsa Maria", "800101",
            "" }) void others_are_not(String text) {
        assertThat(en.finns(text)).isFalse();
        assertThat(en.byt(text)).isEqualTo(text);
    }

    @Test void hundreds_of_persons_are_looked_for_in_megabytes_within_seconds() {
        Maskering many = Maskering.of(IntStream.range(0, 300).mapToObj(i -> new Sokt(String.format("19%02d0101%04d", i % 90 + 10, i), "Namn" + i,
                "Efternamn" + i, true)).toList());
        String text = "Ingen av dem står här 12345678 kronor. ".repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> assertThat(many.finns(text)).isFalse());
        assertThat(many.byt(text + "Namn7 Efternamn7")).endsWith("kronor. [gallrad]");
    }
}
