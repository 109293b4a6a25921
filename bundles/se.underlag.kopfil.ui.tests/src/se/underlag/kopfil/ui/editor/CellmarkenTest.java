package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Radval;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;

class CellmarkenTest {

    private final Kopfilsmodell modell = Exempelfil.s01().modell();
    private final Fyndmodell fynd = new Fyndmodell();
    private final Pengavy.Lage lage = new Pengavy.Lage();
    private final Cellmarken marken = new Cellmarken(modell, fynd, lage);
    private final List<Column<Radpost>> kolumner = new Kolumner(fynd, "Brukare",
            new Referenser(modell, Radval.TOMT, Klocka.fixed(LocalDate.of(2024, 9, 25))), lage).alla();

    @Test void PR_02_forecast_cells_are_marked_and_say_how_they_are_made_up() {
        CellState oktober = state(Radfalt.manad(10));

        assertThat(oktober.marks()).containsExactly(CellMark.PROGNOS);
        assertThat(oktober.note()).contains("0,00").contains("99\u00A0200,00");
        assertThat(state(Radfalt.manad(9))).isEqualTo(CellState.PLAIN);
        assertThat(state(Radfalt.SUMMA).note()).contains("656\u00A0000,00").contains("294\u00A0400,00");
    }

    @Test void a_changed_cell_is_marked_until_it_is_saved() {
        Radpost post = modell.poster().get(0);
        modell.historik().execute("Ändra", List.of(() -> Manadsandring.visa(post, 10, new BigDecimal("1.00"))));
        assertThat(state(Radfalt.manad(10)).marks()).containsExactlyInAnyOrder(CellMark.PROGNOS, CellMark.CHANGED);
        assertThat(state(Radfalt.manad(11)).marks()).containsExactly(CellMark.PROGNOS);

        modell.historik().markSaved();
        assertThat(state(Radfalt.manad(10)).marks()).containsExactly(CellMark.PROGNOS);
    }

    @Test void a_changed_text_is_marked_too() {
        Radpost post = modell.poster().get(0);
        modell.historik().execute("Ändra", List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__KONTO, "4510"))));

        assertThat(state(Radfalt.KONTO).marks()).containsExactly(CellMark.CHANGED);
        assertThat(state(Radfalt.KOMMENTAR)).isEqualTo(CellState.PLAIN);
    }

    @Test void findings_stand_in_their_cell_and_in_the_rows_first() {
        fynd.ersatt(List.of(fynd(Allvar.VARNING, Radfalt.DYGNSPRIS), fynd(Allvar.FEL, null), fynd(Allvar.UPPLYSNING, Radfalt.KONTO)));

        assertThat(state(Radfalt.DYGNSPRIS).marks()).containsExactly(CellMark.WARNING);
        assertThat(state(Radfalt.DYGNSPRIS).note()).isEqualTo("KF-07: varför");
        assertThat(state(Kolumner.TECKEN).marks()).containsExactlyInAnyOrder(CellMark.ERROR, CellMark.WARNING);
        assertThat(state(Radfalt.KONTO).marks()).isEmpty();
        assertThat(kolumner.get(0).valueOf(modell.poster().get(0))).isEqualTo("!");

        fynd.ersatt(List.of());
        assertThat(state(Radfalt.DYGNSPRIS)).isEqualTo(CellState.PLAIN);
        assertThat(kolumner.get(0).valueOf(modell.poster().get(0))).isEqualTo("");
    }

    @Test void every_column_has_a_heading_and_frozen_ones_come_first() {
        assertThat(kolumner).allSatisfy(column -> {
            assertThat(column.label()).isNotBlank();
            assertThat(column.explanation()).isNotBlank();
            assertThat(Kolumner.finns(column.id())).isTrue();
        });
        assertThat(kolumner.stream().map(Column::isFrozen).toList()).startsWith(true, true, true, false).hasSize(24);
    }

    private static Fynd fynd(Allvar allvar, String falt) {
        return new Fynd("KF-07", allvar, "varför", new Fynd.Plats("Centrum boende", null, 1, null, null, "rad-1", falt), false);
    }

    private CellState state(String id) {
        return marken.of(modell.poster().get(0), kolumner.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow());
    }
}
