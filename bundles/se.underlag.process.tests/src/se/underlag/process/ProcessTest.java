package se.underlag.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.security.Handling;

/** The state machine, on a process of three states. */
class ProcessTest {

    private static final LocalDate IDAG = LocalDate.of(2024, 3, 1);

    private enum Lage {
        NY, KLAR, BORTA
    }

    private static Steg<Lage, String> steg(String id, Handling handling, Lage fran, Lage till, boolean upprepas) {
        return new Steg<>(id, "BB-10", handling, EnumSet.of(fran), till, upprepas, List.of(
                (text, idag) -> text.isEmpty() ? Optional.of(new Hinder("BB-10", "Text saknas.", null, true)) : Optional.empty(),
                (text, idag) -> text.equals("stopp") ? Optional.of(new Hinder("BB-11", "Stoppat.")) : Optional.empty()));
    }

    private final Process<Lage, String> process = new Process<>("T", Lage.NY, Set.of(Lage.BORTA), List.of(
            steg("T1", Handling.AVTAL_UPPRATTA, Lage.NY, Lage.KLAR, false),
            steg("T2", Handling.AVTAL_SIGNERA, Lage.KLAR, null, true),
            steg("T3", Handling.AVTAL_UPPRATTA, Lage.KLAR, Lage.BORTA, false)));

    private List<Stegstatus> status(String object, Lage lage, Set<String> tagna, Handling... far) {
        return process.val(object, lage, tagna, IDAG, List.of(far)::contains).stream().map(Stegval::status).toList();
    }

    @Test void a_step_is_possible_for_who_may_in_its_state() {
        assertThat(status("x", Lage.NY, Set.of(), Handling.AVTAL_UPPRATTA)).containsExactly(Stegstatus.MOJLIGT, Stegstatus.SENARE, Stegstatus.SENARE);
        assertThat(status("x", Lage.NY, Set.of())).containsExactly(Stegstatus.ANNAN_ROLL, Stegstatus.SENARE, Stegstatus.SENARE);
    }

    @Test void a_step_taken_is_done_unless_it_repeats() {
        assertThat(status("x", Lage.KLAR, Set.of("T1", "T2"), Handling.AVTAL_UPPRATTA, Handling.AVTAL_SIGNERA))
                .containsExactly(Stegstatus.GJORT, Stegstatus.MOJLIGT, Stegstatus.MOJLIGT);
    }

    @Test void a_guard_hinders_with_its_reasons_whoever_asks() {
        assertThat(status("", Lage.NY, Set.of(), Handling.AVTAL_UPPRATTA).getFirst()).isEqualTo(Stegstatus.HINDRAT);
        Stegval<Lage, String> andras = process.val("", Lage.NY, Set.of(), IDAG, handling -> false).getFirst();
        assertThat(andras.status()).isEqualTo(Stegstatus.ANNAN_ROLL);
        assertThat(andras.hinder()).extracting(Hinder::text).containsExactly("Text saknas.");
    }

    @Test void only_a_hindrance_that_allows_it_is_passed_with_a_reason() {
        assertThat(process.val("", Lage.NY, Set.of(), IDAG, handling -> true).getFirst().kanAvvikas()).isTrue();
        assertThat(process.val("stopp", Lage.NY, Set.of(), IDAG, handling -> true).getFirst().kanAvvikas()).isFalse();
        assertThat(process.val("x", Lage.NY, Set.of(), IDAG, handling -> true).getFirst().kanAvvikas()).isFalse();
    }

    @Test void a_process_that_hangs_together_wrongly_is_refused() {
        Steg<Lage, String> one = steg("T1", Handling.AVTAL_UPPRATTA, Lage.NY, Lage.KLAR, false);
        Steg<Lage, String> fromTheEnd = steg("T9", Handling.AVTAL_UPPRATTA, Lage.BORTA, Lage.NY, false);
        assertThatThrownBy(() -> new Process<>("T", Lage.NY, Set.of(), List.of(one, one))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Process<>("T", Lage.NY, Set.of(Lage.BORTA), List.of(fromTheEnd))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Steg<Lage, String>("T1", "BB-10", Handling.AVTAL_LASA, Set.of(), null, false, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test void a_step_beside_the_others_is_possible_after_the_end() {
        Steg<Lage, String> late = steg("T8", Handling.AVTAL_UPPRATTA, Lage.BORTA, null, true);
        assertThat(new Process<>("T", Lage.NY, Set.of(Lage.BORTA), List.of(late)).steg("T8")).contains(late);
        assertThat(process.steg("Q")).isEmpty();
    }

    @Test void the_diagram_has_the_states_and_the_steps_that_lead_on() {
        assertThat(Tillstandsdiagram.rader(process, Lage::name, one -> one.id() + " " + one.regel())).containsExactly("stateDiagram-v2",
                "    ny : NY", "    klar : KLAR", "    borta : BORTA", "    [*] --> ny", "    ny --> klar : T1 BB-10",
                "    klar --> borta : T3 BB-10",
                "    borta --> [*]");
    }
}
