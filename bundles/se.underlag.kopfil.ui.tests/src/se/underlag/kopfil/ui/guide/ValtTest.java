package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.model.Kopfilsstatus;

class ValtTest {

    private static final Kopfilsinfo SELECTED = new Kopfilsinfo("k1", "e1", "LSS", 2025, "Vuxna", "anexem", Kopfilsstatus.ARBETSFIL, 4);
    private static final Kopfilsinfo OPEN = new Kopfilsinfo("k2", "e2", "SOC", 2025, "Barn", "anexem", Kopfilsstatus.ARBETSFIL, 4);
    private static final Enhetsinfo LSS = new Enhetsinfo("e1", "LSS", "Myndighet LSS", List.of(SELECTED));
    private static final Enhetsinfo SOC = new Enhetsinfo("e2", "SOC", "Barn och unga", List.of(OPEN));

    @Test void a_selected_kopfil_goes_before_the_open_one() {
        assertThat(Valt.of(SELECTED, OPEN).kopfil()).contains(SELECTED);
        assertThat(Valt.of(SELECTED, OPEN).enhet(List.of(LSS, SOC))).isEqualTo(LSS);
    }

    @Test void a_row_of_the_editor_means_the_open_kopfil() {
        assertThat(Valt.of("en rad", OPEN).kopfil()).contains(OPEN);
    }

    @Test void a_selected_unit_means_no_kopfil() {
        assertThat(Valt.of(LSS, OPEN).kopfil()).isEmpty();
        assertThat(Valt.of(LSS, OPEN).enhet(List.of(LSS, SOC))).isEqualTo(LSS);
    }

    @Test void without_any_hint_the_only_unit_is_meant_and_none_of_several() {
        assertThat(Valt.of(null, null).enhet(List.of(SOC))).isEqualTo(SOC);
        assertThat(Valt.of(null, null).enhet(List.of(LSS, SOC))).isNull();
    }
}
