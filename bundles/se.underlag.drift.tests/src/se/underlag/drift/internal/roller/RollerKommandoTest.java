package se.underlag.drift.internal.roller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Handlingsnamn;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltabell;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;
import se.underlag.testing.TestLagring;

/** The commands about roles, as they are written and answered. */
class RollerKommandoTest {

    private final TestLagring test = TestLagring.ny();
    private final Behorighet agare = test.behorighet("agare");
    private final Kommando ge = new GeRollKommando(test.roller(agare), test.lagring(), agare);
    private final Kommando taBort = new TaBortRollKommando(test.roller(agare), test.lagring(), agare, test.klocka());

    @BeforeEach void unit() {
        Organisationsenhet unit = UnderlagFactory.eINSTANCE.createOrganisationsenhet();
        unit.setKod("NORR");
        test.spara(unit);
        agare.krav(Handling.ROLL_ANDRA, null);
    }

    @AfterEach void close() {
        test.close();
    }

    private static String kor(Kommando kommando, String... ord) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(ut, true, StandardCharsets.UTF_8);
        assertThat(kommando.kor(Kommandorad.read(List.of(ord), kommando.medVarde(), Set.of("json"), Path.of(""), to, to))).isZero();
        return ut.toString(StandardCharsets.UTF_8);
    }

    @Test void all_roles_with_all_their_actions_as_json() {
        assertThat(Json.read(kor(new RollerKommando(), "--json"))).isEqualTo(Map.of("roller", Stream.of(Roll.values())
                .map(roll -> Map.of("roll", Rollnamn.kod(roll), "atgarder",
                        Stream.of(Handling.values()).filter(one -> Rolltabell.permits(roll, one)).map(Handlingsnamn::kod).toList()))
                .toList()));
    }

    @Test void all_roles_in_words() {
        assertThat(kor(new RollerKommando())).contains("Enhetschef (enhetschef)\n", "  skriva under placeringsavtal\n",
                "Systemförvaltare (systemforvaltare)\n");
    }

    @Test void a_role_is_given_shown_and_taken_back() {
        assertThat(kor(ge, "anna", "--roll", "enhetschef", "--enhet", "NORR", "--from", "2025-06-01", "--tom", "2025-08-31", "--namn",
                "Anna Exempelsson"))
                .isEqualTo("Anna Exempelsson (anna)\n  Enhetschef, NORR, 2025-06-01–2025-08-31\n");
        assertThat(kor(new AnvandareKommando(test.roller(agare)))).contains("Anna Exempelsson (anna)\n", "agare\n",
                "  Systemförvaltare, alla enheter, tills vidare\n");
        assertThat(kor(new MinaRollerKommando(test.roller(test.behorighet("anna"))), "--json")).contains("\"roll\":\"enhetschef\"",
                "\"enhet\":\"NORR\"",
                "\"galler\":true");
        assertThat(kor(taBort, "anna", "--roll", "Enhetschef", "--enhet", "NORR"))
                .isEqualTo("Anna Exempelsson (anna)\n  Enhetschef, NORR, 2025-06-01–2025-06-15 (gäller inte i dag)\n");
        assertThat(kor(new MinaRollerKommando(test.roller(test.behorighet("okand"))))).isEqualTo("okand\n  ingen roll\n");
    }

    @Test void what_is_wrong_is_said() {
        assertThatThrownBy(() -> kor(ge, "anna", "--roll", "rektor")).isInstanceOf(Kommandofel.class).hasMessageContaining("socialadministrator");
        assertThatThrownBy(() -> kor(ge, "anna", "--roll", "controller", "--enhet", "FEL")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("FEL");
        assertThatThrownBy(() -> kor(ge, "anna", "--roll", "controller", "--from", "igår")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("--from");
        assertThatThrownBy(() -> kor(ge, "--roll", "controller")).isInstanceOf(Kommandofel.class).hasMessageContaining("roller ge");
        assertThatThrownBy(() -> kor(taBort, "anna", "--roll", "controller")).isInstanceOf(Kommandofel.class).hasMessageContaining("anna");
        assertThatThrownBy(() -> kor(taBort, "agare", "--roll", "controller", "--enhet", "NORR")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("Controller");
        assertThatThrownBy(() -> kor(taBort, "agare", "--roll", "systemforvaltare")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("systemförvaltare");
        assertThatThrownBy(() -> kor(new RollerKommando(), "ge")).isInstanceOf(Kommandofel.class);
    }
}
