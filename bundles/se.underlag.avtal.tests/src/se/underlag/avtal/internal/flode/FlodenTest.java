package se.underlag.avtal.internal.flode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.regler.Datumparametrar;

/** The shape of the four flows. */
class FlodenTest {

    private final Floden floden = new Floden(Datumparametrar.levererade());
    private final Stegnamnen namn = new Stegnamnen();

    @ParameterizedTest
    @EnumSource(Flode.class) void every_step_can_be_reached_and_every_state_that_is_no_end_leads_on(Flode flode) {
        Flodesplan plan = floden.plan(flode);
        Set<Placeringstillstand> reached = EnumSet.of(plan.start().till());
        while (plan.steg().stream().filter(steg -> steg.till() != null && steg.fran().stream().anyMatch(reached::contains)).map(Flodessteg::till)
                .anyMatch(reached::add)) {
            assertThat(reached).isNotEmpty();
        }
        assertThat(plan.steg()).allSatisfy(steg -> assertThat(reached).as(steg.id()).containsAll(steg.fran()));
        assertThat(reached).containsAll(plan.slut());
        Set<Placeringstillstand> open = new HashSet<>(reached);
        open.removeAll(plan.slut());
        assertThat(open).allSatisfy(state -> assertThat(plan.steg()).anySatisfy(steg -> {
            assertThat(steg.fran()).contains(state);
            assertThat(steg.till()).isNotNull().isNotEqualTo(state);
        }));
    }

    @ParameterizedTest
    @EnumSource(Flode.class) void every_step_has_a_name_a_rule_and_a_kind(Flode flode) {
        assertThat(floden.plan(flode).steg()).allSatisfy(steg -> {
            assertThat(namn.steg(steg.id())).isNotEqualTo(steg.id()).isNotBlank();
            assertThat(steg.regel()).matches("BB-\\d\\d");
            assertThat(floden.art(flode, steg.id())).contains(steg.art());
        });
        assertThat(namn.steg(floden.start(flode).id())).isEqualTo(floden.start(flode).art().namn());
        assertThat(namn.flode(flode)).isNotBlank();
    }

    @Test void every_state_has_a_name_and_an_unknown_step_is_called_what_it_is() {
        assertThat(Placeringstillstand.values()).extracting(namn::tillstand).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(namn.steg("Q7")).isEqualTo("Q7");
    }

    @Test void every_kind_of_step_stands_in_some_flow() {
        Set<Stegart> used = EnumSet.noneOf(Stegart.class);
        for (Flode flode : Flode.values()) {
            used.add(floden.start(flode).art());
            floden.plan(flode).steg().forEach(steg -> used.add(steg.art()));
        }
        assertThat(used).containsExactlyInAnyOrder(Stegart.values());
    }
}
