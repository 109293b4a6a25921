package se.underlag.avtal.internal.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.internal.flode.Stegnamnen;
import se.underlag.avtal.internal.tjanst.Avtalsrigg;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** Flow A walked on the command line. */
class ArendekommandonTest {

    private Avtalsrigg rigg;
    private int kod;
    private String fel;

    @BeforeEach void oppna() {
        rigg = new Avtalsrigg(TestLagring.ny());
    }

    @AfterEach void stang() {
        rigg.close();
    }

    private String kor(String vem, String dag, BiFunction<Placeringstjanst, Stegnamn, Kommando> vilket, String... ord) {
        Kommando kommando = vilket.apply(rigg.som(vem, dag), new Stegnamnen());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Set<String> flaggor = new HashSet<>(kommando.flaggor());
        flaggor.add("json");
        kod = kommando.kor(Kommandorad.read(List.of(ord), kommando.medVarde(), flaggor, Path.of("").toAbsolutePath(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)));
        fel = err.toString(StandardCharsets.UTF_8).strip();
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private Kommando starta(Placeringstjanst tjanst, Stegnamn namn) {
        return new StartaKommando(tjanst, namn, rigg.lagring.lagring(), rigg.lagring.behorighet(EC));
    }

    @Test void a_flow_is_begun_and_taken_on_and_lists_say_what_comes_next() {
        assertThat(kor(EC, "2022-09-01", this::starta, "--flode", "A", "--enhet", "E1", "--beslut", "B-1", "--boende", "Hemmet", "--json"))
                .startsWith("{\"referens\":\"PL-2022-00001\",\"enhet\":\"Exempelenheten\",\"flode\":\"A\",\"tillstand\":\"startat\"");
        assertThat(kor(SEK, "2022-09-01", StegKommando::new, "PL-2022-00001", "A3", "--falt", "kontaktuppgift=Ring 010=1", "--json"))
                .contains("\"tillstand\":\"kontakt_lamnad\"");
        assertThat(kod).isZero();
        assertThat(kor(SEK, "2022-09-01", ListaKommando::new)).contains("PL-2022-00001", "Ebba Exempelsson", "Hemmet", "A4a");
        assertThat(kor(SEK, "2022-09-01", ListaKommando::new, "--json")).contains("\"steg\":\"A4a\"", "\"status\":\"annan_roll\"");
        assertThat(kor(SEK, "2022-09-01", ListaKommando::new, "--flode", "B")).doesNotContain("PL-");
    }

    @Test void S21_what_hinders_is_shown_with_its_rule_and_gives_code_one() {
        rigg.upprattat("3530");
        rigg.steg(ADM, "2022-09-09", rigg.alla().get(0), "A8k");
        assertThat(kor(EC, "2022-09-09", VisaKommando::new, "PL-2022-00001")).contains("A10", "hindrat", "(BB-18)", "3\u00A0350,00 kr");
        assertThat(kor(EC, "2022-09-09", StegKommando::new, "PL-2022-00001", "A10", "--json")).startsWith("{\"fel\":")
                .contains("\"hinder\":[{\"regel\":\"BB-18\"");
        assertThat(kod).isEqualTo(1);
        kor(EC, "2022-09-09", StegKommando::new, "PL-2022-00001", "A10");
        assertThat(fel).contains("BB-18");
    }

    @Test void a_step_takes_the_proposals_of_the_form() {
        rigg.skickadBedomning("nej");
        assertThat(kor(ADM, "2022-09-08", StegKommando::new, "PL-2022-00001", "A8", "--falt", "dokumentpris=3350", "--falt", "barntillagg=350"))
                .contains("2022-09-15 – 2022-12-14").contains("350 kr per dygn");
        assertThat(kor(ADM, "2022-09-08", VisaKommando::new, "PL-2022-00001", "--json")).contains("\"nyckel\":\"dokumentpris\"",
                "\"forslag\":\"3350.00\"", "\"dygnspris\":\"3350.00\"");
    }

    @Test void wrong_words_are_told() {
        assertThatThrownBy(() -> kor(EC, "2022-09-01", VisaKommando::new, "PL-2022-00009")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("PL-2022-00009");
        assertThatThrownBy(() -> kor(EC, "2022-09-01", VisaKommando::new)).isInstanceOf(Kommandofel.class).hasMessageContaining("REFERENS");
        assertThatThrownBy(() -> kor(EC, "2022-09-01", ListaKommando::new, "--flode", "Q")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(EC, "2022-09-01", this::starta, "--flode", "A", "--enhet", "E1", "--beslut", "B-9"))
                .isInstanceOf(Kommandofel.class).hasMessageContaining("B-9");
        rigg.avrop("2022-09-01");
        assertThatThrownBy(() -> kor(SEK, "2022-09-01", StegKommando::new, "PL-2022-00001", "A3", "--falt", "dumt")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(SEK, "2022-09-01", StegKommando::new, "PL-2022-00001", "Z9")).isInstanceOf(Kommandofel.class);
        assertThatThrownBy(() -> kor(SEK, "2022-09-01", StegKommando::new, "PL-2022-00001", "A3")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("Kontaktuppgift");
    }
}
