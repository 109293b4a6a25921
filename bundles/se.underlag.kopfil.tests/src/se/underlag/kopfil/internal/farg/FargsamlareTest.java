package se.underlag.kopfil.internal.farg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;

class FargsamlareTest {

    private static final int LIGHT = 0xC6EFCE;
    private static final int DARK = 0x006100;
    private static final int GREY = 0xD9D9D9;

    @Test void PR_02_dark_text_on_a_fill_that_is_prognos_already_is_no_mark_of_its_own() {
        Fargsamlare samlare = new Fargsamlare(Map.of(0, 1, 1, 2, 2, 3), rgb -> rgb == LIGHT);
        samlare.rad(new Kalkylrad(4, List.of(amount(0, LIGHT), amount(1, GREY), amount(2, -1)), false));

        assertThat(samlare.fynd()).filteredOn(mark -> mark.kalla() == Kalla.TYPSNITT)
                .containsExactly(new Fargfynd(DARK, Kalla.TYPSNITT, 2, List.of("B4", "C4"), false, Fargnamn.of(DARK)));
    }

    private static Cell amount(int column, int fill) {
        return Cell.tal(column, 1000, 0, null, fill).medTypsnitt(DARK);
    }
}
