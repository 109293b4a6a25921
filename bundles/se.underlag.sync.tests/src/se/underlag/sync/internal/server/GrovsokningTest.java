package se.underlag.sync.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.persistence.gallring.Maskering.Sokt;

/** S42: what the database is asked for must hold all that the mask knows, as text and as the feed keeps it; what it does not find stays for ever. */
class GrovsokningTest {

    private static final Maskering MASK = Maskering
            .of(List.of(new Sokt("198001019990", "Åsa Öra", "Exempelsson", true), new Sokt("19800101TF99", "Bo", "Prov-Exempel", true)));

    private static Delad delad;

    @BeforeAll static void server() {
        delad = Delad.ny();
    }

    @AfterAll static void close() {
        delad.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "198001019990", "800101-9990", "800101 9990", "800101\u20119990", "19800101TF99", "19800101tf99", "Åsa Öra Exempelsson",
            "ÅSA ÖRA EXEMPELSSON", "åsa  öra exempelsson", "Åsa Öra      Exempelsson", "Åsa\nÖra\r\n\r\n\tExempelsson",
            "Åsa\u00A0Öra\u00A0Exempelsson",
            "Exempelsson ,   Åsa Öra", "Exempelsson;\n\n\n\n\nÅsa\tÖra", "ExempelssonÅsa Öra", "bo prov-exempel",
            "Prov-Exempel,Bo" }) void S42_the_database_finds_what_the_mask_knows(String text) {
        assertThat(MASK.finns(text)).isTrue();
        assertThat(delad.varde("select ? ~* ?", text, MASK.grovt())).as("as text").isEqualTo("t");
        assertThat(delad.varde("select jsonb_build_object('text', ?::text)::text ~* ?", "a\n" + text + "\nb", MASK.grovt())).as("in the feed")
                .isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = { "198001019971", "Åsa Exempelsson", "Öra Exempelsson", "Bo", "Exempel" }) void S42_who_is_not_meant_is_not_found(
            String text) {
        assertThat(delad.varde("select ? ~* ?", text, MASK.grovt())).isEqualTo("f");
    }
}
