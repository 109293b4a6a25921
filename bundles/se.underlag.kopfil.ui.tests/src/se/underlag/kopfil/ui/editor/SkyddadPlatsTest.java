package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Radval;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.UnderlagFactory;
import se.underlag.ui.grid.Column;

/** Where somebody lives tells who it is. */
class SkyddadPlatsTest {

    private final Exempelfil fil = new Exempelfil();

    @Test void the_leverantor_of_a_protected_person_is_masked_in_the_editor_and_that_of_others_is_not() {
        placerad("Exempelsson").getPerson().setSkyddadIdentitet(true);
        placerad("Provsson");
        Kopfilsmodell modell = fil.modell();
        Column<Radpost> leverantor = new Kolumner(new Fyndmodell(), "Brukare",
                new Referenser(modell, Radval.TOMT, Klocka.fixed(LocalDate.of(2024, 9, 25))), new Pengavy.Lage()).alla().stream()
                .filter(kolumn -> kolumn.id().equals(Radfalt.LEVERANTOR)).findFirst().orElseThrow();

        assertThat(leverantor.isHidden(modell.poster().get(0))).isTrue();
        assertThat(leverantor.isHidden(modell.poster().get(1))).isFalse();
        // sorted, filtered and grouped by what is shown
        assertThat(leverantor.sekretess().pekarUtPerson()).isTrue();
    }

    @Test void it_is_masked_where_a_draft_and_a_save_are_compared_with_what_is_stored() {
        Kopfilsrad skyddad = placerad("Exempelsson");
        skyddad.getPerson().setSkyddadIdentitet(true);
        Kopfilsrad oppen = placerad("Provsson");
        Objektnamn namn = new Objektnamn(List.of(skyddad, oppen), List.of(), List.of());

        assertThat(namn.varde("Kopfilsrad", skyddad.getId(), "leverantor", "hemmet")).isEqualTo("••••••");
        assertThat(namn.varde("Kopfilsrad", oppen.getId(), "leverantor", "hemmet")).isEqualTo("Påhittade Hem AB");
    }

    private Kopfilsrad placerad(String efternamn) {
        Leverantor leverantor = UnderlagFactory.eINSTANCE.createLeverantor();
        leverantor.setId("hemmet");
        leverantor.setNamn("Påhittade Hem AB");
        Kopfilsrad rad = fil.rad(efternamn, 1, "100.00");
        rad.setLeverantor(leverantor);
        return rad;
    }
}
