package se.underlag.avtal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.model.Roll;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** What the command answers, letter by letter. */
class UppgifterKommandoTest {

    private final Uppgiftskalla avtal = idag -> List.of(
            uppgift("b", "Mejla behovsbedömningen", "BB-14", Roll.PLANERINGSLEDARE, null, Uppgiftsstatus.KOMMANDE),
            uppgift("a", "Skicka avtalet", "BB-22", Roll.SOCIALADMINISTRATOR, idag.minusDays(1), Uppgiftsstatus.FORSENAD));
    private final Uppgiftskalla annan = idag -> List.of(
            uppgift("c", "Förnya ramavtalet", "BB-04", Roll.LINK_SAMORDNARE, idag, Uppgiftsstatus.SNART));
    private final Kommando kommando = new UppgifterKommando(List.of(avtal, annan), Klocka.fixed(LocalDate.of(2024, 9, 25)));

    private static Uppgift uppgift(String id, String vad, String regel, Roll roll, LocalDate frist, Uppgiftsstatus status) {
        return new Uppgift(id, vad, "därför", regel, roll, null, frist, status, false, "enhet", null);
    }

    private String kor(String... ord) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int kod = kommando.kor(Kommandorad.read(List.of(ord), kommando.medVarde(), Set.of("json"), Path.of("").toAbsolutePath(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8)));
        assertThat(kod).isZero();
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test void all_sources_are_collected_and_what_is_overdue_comes_first() {
        assertThat(kor("--json")).isEqualTo("{\"uppgifter\":["
                + "{\"vad\":\"Skicka avtalet\",\"roll\":\"socialadministrator\",\"frist\":\"2024-09-24\",\"regel\":\"BB-22\",\"status\":\"forsenad\"},"
                + "{\"vad\":\"Förnya ramavtalet\",\"roll\":\"link-samordnare\",\"frist\":\"2024-09-25\",\"regel\":\"BB-04\",\"status\":\"snart\"},"
                + "{\"vad\":\"Mejla behovsbedömningen\",\"roll\":\"planeringsledare\",\"frist\":null,\"regel\":\"BB-14\",\"status\":\"kommande\"}]}");
    }

    @Test void a_role_is_named_as_people_or_as_the_command_line_name_it() {
        assertThat(kor("--roll", "link-samordnare", "--json")).contains("BB-04").doesNotContain("BB-22", "BB-14");
        assertThat(kor("--roll", "LINK_SAMORDNARE", "--json")).contains("BB-04").doesNotContain("BB-22", "BB-14");
        assertThat(kor("--roll", "Socialadministratör", "--json")).contains("BB-22").doesNotContain("BB-04", "BB-14");
        assertThat(kor("--roll", "controller", "--json")).isEqualTo("{\"uppgifter\":[]}");
        assertThatThrownBy(() -> kor("--roll", "rektor")).isInstanceOf(Kommandofel.class).hasMessageContaining("rektor")
                .hasMessageContaining("LINK-samordnare");
    }

    @Test void without_json_it_is_a_table_for_people() {
        assertThat(kor().lines()).hasSize(4).satisfies(lines -> assertThat(lines.get(1)).startsWith("Försenad  2024-09-24 BB-22")
                .contains("Socialadministratör").endsWith("Skicka avtalet"));
        assertThat(kor("--roll", "controller")).isEqualTo("Inget att göra.");
    }

    @Test void a_word_that_is_not_understood_is_refused() {
        assertThatThrownBy(() -> kor("snabbt")).isInstanceOf(Kommandofel.class).hasMessageContaining("snabbt");
    }
}
