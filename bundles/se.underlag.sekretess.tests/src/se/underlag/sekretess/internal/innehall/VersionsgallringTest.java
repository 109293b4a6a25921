package se.underlag.sekretess.internal.innehall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Maskering;

/** S42 in the content of an uploaded version. */
class VersionsgallringTest {

    private static final String HEAD = "{\"format\":\"underlag-kopfil\",\"formatversion\":1,\"namn\":\"Vuxna\",\"ar\":2019,\"anteckning\":\"Åsa Exempelsson klar\"}";
    private static final String ASA = "{\"rad\":2,\"id\":\"r1\",\"personId\":\"p1\",\"person\":\"198001019990\",\"namn\":\"Åsa Exempelsson\",\"beslut\":\"B-77\","
            + "\"insats\":\"Boende\",\"leverantor\":\"Hemmet\",\"from\":\"2019-01-01\",\"tom\":null,\"dygnspris\":\"1200.00\",\"konto\":\"4567\","
            + "\"kommentar\":\"flyttar\",\"faktiskt\":[\"70400.00\",null,null,null,null,null,null,null,null,null,null,null],"
            + "\"prognos\":[null,null,null,null,null,null,null,null,null,null,null,null],\"handelsedatum\":null}";
    private static final String BO = ASA.replace("\"r1\"", "\"r2\"").replace("\"p1\"", "\"p2\"").replace("198001019990", "198202029982")
            .replace("Åsa", "Bo");
    private static final String EVENT = "{\"handelse\":\"h1\",\"underlag\":\"samtal\",\"orsak\":\"avslut\",\"effekter\":[{\"rad\":\"r1\",\"manad\":1,\"delta\":\"-1.00\"}]}";
    private static final String BOTH = "{\"handelse\":\"h2\",\"underlag\":\"byte\",\"orsak\":\"byte\",\"effekter\":[{\"rad\":\"r1\"},{\"rad\":\"r2\"}]}";

    private final Gallringsbegaran begaran = new Gallringsbegaran("l", "forvalt", Instant.EPOCH, Set.of("p1"), Map.of(), Set.of(),
            Maskering.of(List.of(new Maskering.Sokt("198001019990", "Åsa", "Exempelsson", true))));

    private String gallrad(String text) {
        return new String(new Versionsgallring().gallra(null, text.getBytes(StandardCharsets.UTF_8), begaran).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test void S42_the_row_stays_with_its_amounts_and_tells_nothing_of_whom() {
        String text = gallrad(String.join("\n", HEAD, ASA, BO, EVENT, BOTH) + '\n');
        assertThat(text).doesNotContain("198001019990").doesNotContain("Åsa").doesNotContain("samtal").contains("[gallrad] klar");
        String[] lines = text.split("\n");
        assertThat(lines[1]).contains("\"person\":null").contains("\"beslut\":null").contains("\"kommentar\":null").contains("\"70400.00\"")
                .contains("\"personId\":\"p1\"").contains("\"dygnspris\":\"1200.00\"");
        assertThat(lines[2]).isEqualTo(BO);
        assertThat(lines[4]).isEqualTo(BOTH);
    }

    @Test void S42_a_version_without_the_person_stays_as_it_is_and_other_content_is_left_to_others() {
        byte[] content = (HEAD.replace("Åsa Exempelsson ", "") + '\n' + BO + '\n').getBytes(StandardCharsets.UTF_8);
        assertThat(new Versionsgallring().gallra(null, content, begaran)).containsSame(content);
        assertThat(new Versionsgallring().gallra(null, "Åsa Exempelsson".getBytes(StandardCharsets.UTF_8), begaran)).isEmpty();
    }
}
