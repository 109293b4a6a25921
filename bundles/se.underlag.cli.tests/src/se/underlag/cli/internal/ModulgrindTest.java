package se.underlag.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.underlag.security.Modul;
import se.underlag.security.Modulstyrning;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** A command runs when a role of its user has its module. */
class ModulgrindTest {

    /** The roles of the user have these modules; {@code prognos} is the only command of a module. */
    private static final class Styrning implements Modulstyrning {

        private final Set<Modul> rollernas;
        private Set<Modul> nu = Set.of();

        Styrning(Set<Modul> rollernas) {
            this.rollernas = rollernas;
        }

        @Override public Set<Modul> moduler() {
            return nu;
        }

        @Override public void valj(Set<Modul> moduler) {
            nu = moduler;
        }

        @Override public void efterRoller() {
            nu = rollernas;
        }

        @Override public Runnable lyssna(Consumer<Modulbyte> lyssnare) {
            throw new UnsupportedOperationException();
        }

        List<Kommando> kommandon() {
            List<Kommando> there = new ArrayList<>(List.of(new Namngivet("version")));
            if (nu.contains(Modul.PROGNOS)) {
                there.add(new Namngivet("prognos"));
            }
            return there;
        }
    }

    private record Namngivet(String namn) implements Kommando {

        @Override public String bruk() {
            return "";
        }

        @Override public Set<String> medVarde() {
            return Set.of();
        }

        @Override public String hjalp() {
            return "";
        }

        @Override public int kor(Kommandorad rad) {
            return 0;
        }
    }

    private static Modulgrind grind(Set<Modul> rollernas) {
        Styrning styrning = new Styrning(rollernas);
        return new Modulgrind(styrning, styrning::kommandon);
    }

    @Test void all_commands_are_known_before_the_user_is() {
        assertThat(grind(Set.of()).oppna()).extracting(Kommando::namn).containsExactly("version", "prognos");
    }

    @Test void a_command_of_a_module_of_the_roles_runs() {
        Modulgrind some = grind(Set.of(Modul.PROGNOS));
        assertThat(some.apply(some.oppna().get(1)).namn()).isEqualTo("prognos");
        Modulgrind all = grind(EnumSet.allOf(Modul.class));
        Kommando chosen = all.oppna().get(1);
        assertThat(all.apply(chosen)).isSameAs(chosen);
    }

    @Test void a_command_of_another_module_is_refused_in_words_and_one_of_none_runs() {
        Modulgrind some = grind(Set.of(Modul.KOPFIL));
        List<Kommando> known = some.oppna();
        assertThat(some.apply(known.get(0)).namn()).isEqualTo("version");
        assertThatThrownBy(() -> some.apply(known.get(1))).isInstanceOf(Kommandofel.class).hasMessageContaining("prognos")
                .hasMessageContaining("systemförvaltare");
    }

    @Test void who_has_no_role_is_told_so() {
        Modulgrind none = grind(Set.of());
        Kommando chosen = none.oppna().get(1);
        assertThatThrownBy(() -> none.apply(chosen)).isInstanceOf(Kommandofel.class).hasMessageContaining("ingen roll");
    }

    @Test void without_modules_every_command_runs() {
        Namngivet command = new Namngivet("prognos");
        Modulgrind nobody = new Modulgrind(null, () -> List.of(command));
        assertThat(nobody.oppna()).containsExactly(command);
        assertThat(nobody.apply(command)).isSameAs(command);
    }
}
