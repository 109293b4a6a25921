package se.underlag.kopfil.ui.livscykel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.spi.Fynd;
import se.underlag.ui.grid.Column;

class SkyddadVersionTest {

    @Test void the_leverantor_of_a_protected_person_is_masked_in_a_version() {
        Radbild rad = new Radbild(new Fynd.Plats("Nord", null, 1, null, null, "r1", null), 2024, "r1", "198112289871", "Alva Exempelsson", "B-1",
                "BmSS", "Solgården", new Period(null, null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(), null, null);
        Column<Radbild> leverantor = Versionseditor.kolumner(Map.of(rad.identitet(), "p1"), "Brukare").stream()
                .filter(kolumn -> kolumn.id().equals(Radfalt.LEVERANTOR)).findFirst().orElseThrow();

        assertThat(leverantor.isHidden(rad)).isTrue();
    }
}
