package se.underlag.kopfil.internal.livscykel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Radbild;

/** A version out of which a person was weeded (S42) is read like any other. */
class GallradVersionTest {

    private static final String TEXT = "{\"format\":\"underlag-kopfil\",\"formatversion\":1,\"namn\":\"Vuxna\",\"ar\":2019}\n"
            + "{\"rad\":2,\"id\":\"r1\",\"personId\":\"p1\",\"person\":null,\"namn\":null,\"beslut\":null,\"insats\":\"Boende\",\"leverantor\":\"Hemmet\","
            + "\"from\":\"2019-01-01\",\"tom\":null,\"dygnspris\":\"1200.00\",\"konto\":\"4567\",\"kommentar\":null,"
            + "\"faktiskt\":[\"70400.00\",null,null,null,null,null,null,null,null,null,null,null],"
            + "\"prognos\":[null,null,null,null,null,null,null,null,null,null,null,null],\"handelsedatum\":null}\n";

    @Test void S42_the_row_is_there_with_its_amount_and_without_a_person() {
        assertThat(Versionsskrift.las(TEXT.getBytes(StandardCharsets.UTF_8)).rader()).singleElement().satisfies(rad -> {
            assertThat(rad).extracting(Radbild::identitet, Radbild::namn, Radbild::beslutsnr, Radbild::kommentar).containsOnlyNulls();
            assertThat(rad.faktiskt().get(1)).isEqualTo("70400.00");
        });
    }
}
