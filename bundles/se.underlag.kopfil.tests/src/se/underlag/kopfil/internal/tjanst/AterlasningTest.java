package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.spi.Fynd;

/** What is told about a written workbook that does not read as it should. */
class AterlasningTest {

    private static List<Planrad> rader(Utfall utfall, int antal) {
        List<Planrad> rows = new ArrayList<>();
        for (int i = 0; i < antal; i++) {
            Radbild rad = new Radbild(new Fynd.Plats("f.xlsx", "Blad1", 4 + i, null, null, null, null), 2024, null, null, null, null, null, null,
                    new Period(LocalDate.of(2024, 1, 1), null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT, List.of(), null, null);
            rows.add(new Planrad(utfall, rad, null, List.of(new Andring("Insats", "BmSS", "Korttidsboende"))));
        }
        return rows;
    }

    @Test void the_first_five_rows_are_named_and_the_others_counted() {
        List<String> told = Aterlasning.av(rader(Utfall.ANDRAD, 7), 0);
        assertThat(told).hasSize(6);
        assertThat(told.get(0)).startsWith("Rad 4 läses annorlunda").contains("Insats");
        assertThat(told.get(5)).startsWith("Dessutom läses 2 rader till annorlunda.");
        assertThat(Aterlasning.av(rader(Utfall.ANDRAD, 5), 0)).hasSize(5);
    }

    @Test void rows_that_read_as_new_are_told_but_not_those_that_were_never_stored() {
        assertThat(Aterlasning.av(rader(Utfall.NY, 3), 3)).isEmpty();
        assertThat(Aterlasning.av(rader(Utfall.NY, 3), 2)).singleElement().asString().startsWith("En rad i den skrivna arbetsboken läses som ny ");
    }
}
