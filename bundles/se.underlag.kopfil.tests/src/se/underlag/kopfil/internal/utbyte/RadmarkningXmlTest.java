package se.underlag.kopfil.internal.utbyte;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.internal.utbyte.Radmarkning.Effekt;
import se.underlag.kopfil.internal.utbyte.Radmarkning.Handelse;
import se.underlag.kopfil.internal.utbyte.Radmarkning.Rad;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;

class RadmarkningXmlTest {

    private static Radmarkning sample() {
        Map<Integer, BigDecimal> months = new TreeMap<>();
        months.put(9, new BigDecimal("96000.00"));
        months.put(10, null);
        Map<String, Rad> rader = new LinkedHashMap<>();
        rader.put("b", new Rad("b", months));
        rader.put("a", new Rad("a", new TreeMap<>()));
        return new Radmarkning(2025, rader, List.of(
                new Handelse("h1", Handelsetyp.FORLANGNING, Handelsestatus.OBEKRAFTAD, LocalDate.of(2025, 10, 1), "säker", null, "rad 1\n<&\"'> å",
                        List.of(new Effekt("b", 10, new BigDecimal("99200.00")), new Effekt("b", 9, new BigDecimal("-10.00")))),
                new Handelse("h2", Handelsetyp.PRISANDRING, Handelsestatus.BEKRAFTAD, null, null, null, null,
                        List.of(new Effekt("b", 10, new BigDecimal("0.50"))))));
    }

    @Test void what_is_written_is_read_back() {
        assertThat(RadmarkningXml.read(RadmarkningXml.write(sample()))).contains(sample());
    }

    @Test void a_green_cell_showed_the_faktiskt_and_all_effects() {
        assertThat(sample().visat()).containsOnlyKeys("b");
        Manadsbelopp shown = sample().visat().get("b");
        assertThat(shown.get(9)).isEqualTo("95990.00");
        assertThat(shown.get(10)).isEqualTo("99200.50");
        assertThat(shown.get(11)).isNull();
    }

    @Test void an_unknown_row_or_month_has_no_faktiskt() {
        assertThat(sample().faktiskt("b", 9)).isEqualTo("96000.00");
        assertThat(sample().faktiskt("b", 1)).isNull();
        assertThat(sample().faktiskt("x", 9)).isNull();
        assertThat(sample().faktiskt(null, 9)).isNull();
    }

    @Test void later_versions_may_add_elements_and_attributes() {
        String later = new String(RadmarkningXml.write(sample()), StandardCharsets.UTF_8)
                .replace("<rad id=\"a\">", "<nytt x=\"1\"><rad xmlns=\"annat\"/></nytt><rad id=\"a\" ny=\"1\">");
        assertThat(RadmarkningXml.read(later.getBytes(StandardCharsets.UTF_8))).contains(sample());
    }

    @Test void a_damaged_part_is_none() {
        assertThat(RadmarkningXml.read(null)).isEmpty();
        assertThat(RadmarkningXml.read(new byte[0])).isEmpty();
        assertThat(RadmarkningXml.read("<kopfil".getBytes(StandardCharsets.UTF_8))).isEmpty();
        for (String wrong : List.of("ar=\"x\"", "", "ar=\"2025\"><rad/></kopfil><!--")) {
            String xml = "<kopfil xmlns=\"" + Radmarkning.NAMESPACE + "\" " + wrong + "></kopfil>";
            assertThat(RadmarkningXml.read(xml.getBytes(StandardCharsets.UTF_8))).as(wrong).isEmpty();
        }
        String month = "<kopfil xmlns=\"" + Radmarkning.NAMESPACE
                + "\" ar=\"2025\"><rad id=\"a\"><faktiskt manad=\"13\" belopp=\"1\"/></rad></kopfil>";
        assertThat(RadmarkningXml.read(month.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test void nothing_outside_the_part_is_read() {
        String xml = "<!DOCTYPE k [<!ENTITY h SYSTEM \"file:///etc/hostname\">]><kopfil xmlns=\"" + Radmarkning.NAMESPACE
                + "\" ar=\"2025\"><rad id=\"a\">&h;</rad></kopfil>";
        RadmarkningXml.read(xml.getBytes(StandardCharsets.UTF_8)).ifPresent(part -> assertThat(part.rader()).containsOnlyKeys("a"));
    }
}
