package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.kopfil.Radval;
import se.underlag.base.Klocka;
import java.time.LocalDate;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.Column;

class AterstallningTest {

    private final Kopfilsmodell modell = Exempelfil.s01().modell();
    private final Radpost post = modell.poster().get(0);
    private final Aterstallning aterstallning = new Aterstallning(modell);

    @Test void an_actual_month_gets_its_saved_amount_back() {
        skriv(3, "1");
        skriv(4, "2");

        cell(Radfalt.manad(3));

        assertThat(post.visat(3)).isEqualTo("70400.00");
        assertThat(post.visat(4)).isEqualTo("2.00");
        assertThat(modell.arAndrad(post, 3)).isFalse();
    }

    @Test void PR_02_a_green_month_gets_its_saved_forecast_back() {
        skriv(10, "5");
        assertThat(post.visat(10)).isEqualTo("5.00");

        cell(Radfalt.manad(10));

        assertThat(post.visat(10)).isEqualTo("99200.00");
        assertThat(post.arGron(10)).isTrue();
        assertThat(modell.historik().changedRoots()).isEmpty();
    }

    @Test void a_row_gets_back_fields_amounts_and_forecast_and_undo_takes_that_back() {
        skriv(3, "1");
        skriv(11, "5");
        modell.historik().execute("Konto", List.of(() -> List.of(Change.set(post.rad(), Literals.KOPFILSRAD__KONTO, "4510"))));

        modell.historik().execute("Återställ rad", List.of(() -> aterstallning.row(post)));

        assertThat(post.rad().getKonto()).isNull();
        assertThat(post.visat(3)).isEqualTo("70400.00");
        assertThat(post.visat(11)).isEqualTo("96000.00");
        assertThat(modell.historik().changedRoots()).isEmpty();
        modell.historik().undo();
        assertThat(post.visat(11)).isEqualTo("5.00");
    }

    @Test void a_new_row_goes_with_its_row_and_its_cells_are_not_put_back_one_by_one() {
        Kopfilsrad ny = modell.nyRad(1);
        modell.historik().execute("Ny", List.of(() -> List.of(Change.insertRoot(modell.rader(), 1, ny),
                Change.set(ny, Literals.KOPFILSRAD__KONTO, "4510"))));
        Radpost nyPost = modell.poster().get(1);
        assertThat(aterstallning.cell(nyPost, kolumn("konto"))).isEmpty();

        modell.historik().execute("Återställ rad", List.of(() -> aterstallning.row(nyPost)));

        assertThat(modell.poster()).hasSize(1);
    }

    @Test void everything_goes_back_also_an_event_that_was_taken_out() {
        skriv(10, "5");
        modell.historik().execute("Ta bort", List.of(() -> List.of(Change.removeRoot(modell.handelserotter(), modell.handelser().get(0)))));
        assertThat(post.arGron(11)).isFalse();

        modell.historik().execute("Återställ", List.of(aterstallning::all));

        assertThat(post.visat(10)).isEqualTo("99200.00");
        assertThat(post.visat(11)).isEqualTo("96000.00");
        assertThat(modell.historik().changedRoots()).isEmpty();
        assertThat(modell.historik().removedRoots()).isEmpty();
    }

    @Test void S10_A27_what_an_event_decided_goes_back_with_the_event_and_not_by_the_cell_or_the_row() {
        Prognoshandelse forlangning = modell.handelser().get(0);
        modell.historik().execute("Bekräfta", List.of(() -> List.of(Change.set(post.rad(), Radpost.falt(10), new BigDecimal("99200.00")),
                Change.set(post.rad(), Radpost.falt(11), new BigDecimal("96000.00")),
                Change.set(post.rad(), Radpost.falt(12), new BigDecimal("99200.00")),
                Change.set(forlangning, Literals.PROGNOSHANDELSE__STATUS, Handelsestatus.BEKRAFTAD))));
        skriv(3, "1");
        assertThat(post.summa()).isEqualTo("880001.00");

        cell(Radfalt.manad(10));
        modell.historik().execute("Återställ rad", List.of(() -> aterstallning.row(post)));

        assertThat(post.summa()).isEqualTo("950400.00");
        modell.historik().execute("Återställ", List.of(aterstallning::all));
        assertThat(post.prognos().summa()).isEqualTo("294400.00");
    }

    @Test void PR_02_an_amount_that_became_forecast_is_not_counted_twice_by_putting_its_cell_back() {
        Prognoshandelse ny = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        ny.setStatus(Handelsestatus.OBEKRAFTAD);
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setRad(post.rad());
        effekt.setManad(9);
        effekt.setDelta(new BigDecimal("96000.00"));
        ny.getEffekter().add(effekt);
        modell.historik().execute("Gör till prognos", List.of(() -> List.of(Change.set(post.rad(), Radpost.falt(9), null),
                Change.insertRoot(modell.handelserotter(), 1, ny))));

        cell(Radfalt.manad(9));

        assertThat(post.summa()).isEqualTo("950400.00");
    }

    private void cell(String id) {
        modell.historik().execute("Återställ", List.of(() -> aterstallning.cell(post, kolumn(id))));
    }

    private Column<Radpost> kolumn(String id) {
        return new Kolumner(new Fyndmodell(), "Brukare",
                new Referenser(modell, Radval.TOMT, Klocka.fixed(LocalDate.of(2024, 9, 25))), new Pengavy.Lage()).alla().stream()
                .filter(column -> column.id().equals(id)).findFirst().orElseThrow();
    }

    private void skriv(int manad, String visat) {
        modell.historik().execute("Ändra", List.of(() -> Manadsandring.visa(post, manad, new BigDecimal(visat))));
    }
}
