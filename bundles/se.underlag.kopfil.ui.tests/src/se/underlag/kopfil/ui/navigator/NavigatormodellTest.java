package se.underlag.kopfil.ui.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Arsnod;
import se.underlag.kopfil.ui.navigator.Navigatormodell.Enhetsnod;
import se.underlag.model.Kopfilsstatus;

class NavigatormodellTest {

    private static Kopfilsinfo file(String id, int year, String name, int rows) {
        return new Kopfilsinfo(id, "e1", "LSS", year, name, "anexem", Kopfilsstatus.ARBETSFIL, rows);
    }

    private static final Enhetsinfo UNIT = new Enhetsinfo("e1", "LSS", "Myndighet LSS",
            List.of(file("k1", 2024, "Vuxna", 10), file("k2", 2025, "Vuxna", 12), file("k3", 2025, "Barn", 3)));

    @Test void units_stand_by_code_years_latest_first_and_files_by_name() {
        Navigatormodell model = Navigatormodell.of(List.of(UNIT, new Enhetsinfo("e0", "ABC", "Annan", List.of())));
        assertThat(model.enheter()).extracting(unit -> unit.info().kod()).containsExactly("ABC", "LSS");
        Enhetsnod unit = model.enheter().get(1);
        assertThat(unit.children()).extracting(Arsnod::ar).containsExactly(2025, 2024);
        assertThat(unit.children().get(0).children()).extracting(file -> file.info().namn()).containsExactly("Barn", "Vuxna");
    }

    @Test void a_unit_without_files_is_there_all_the_same() {
        Navigatormodell model = Navigatormodell.of(List.of(new Enhetsinfo("e0", "ABC", "Annan", List.of())));
        assertThat(model.isEmpty()).isFalse();
        assertThat(model.enheter().get(0).children()).isEmpty();
    }

    @Test void nodes_are_the_same_after_another_reading_though_counts_and_names_changed() {
        Navigatormodell before = Navigatormodell.of(List.of(UNIT));
        Navigatormodell after = Navigatormodell.of(List.of(new Enhetsinfo("e1", "LSS", "Nytt namn", List.of(file("k2", 2025, "Vuxna 2", 13)))));
        assertThat(after.enheter()).isEqualTo(before.enheter());
        assertThat(after.enheter().get(0).children().get(0)).isEqualTo(before.enheter().get(0).children().get(0))
                .hasSameHashCodeAs(before.enheter().get(0).children().get(0));
        assertThat(before.enheter().get(0).children().get(0).children()).contains(after.enheter().get(0).children().get(0).children().get(0));
    }

    @Test void no_units_is_empty() {
        assertThat(Navigatormodell.of(List.of()).isEmpty()).isTrue();
    }
}
