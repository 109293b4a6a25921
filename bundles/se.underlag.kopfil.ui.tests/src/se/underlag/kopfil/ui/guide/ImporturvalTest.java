package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.spi.Fynd;

class ImporturvalTest {

    private static final Planrad NY = row(Utfall.NY, 5, "99200.00");
    private static final Planrad ANDRAD = row(Utfall.ANDRAD, 6, "-3000.00");
    private static final Planrad LIKA = row(Utfall.OFORANDRAD, 7, null);
    private static final Planrad AVVISAD = row(Utfall.AVVISAD, 8, null);

    private final Importurval urval = new Importurval(new Importplan("a.xlsx", new byte[0], new Importmal("LSS", 2025, null), "k1",
            List.of(NY, ANDRAD, LIKA, AVVISAD), List.of(), null, Manadsbelopp.TOMT.with(1, kr("200000.00")).with(2, kr("180000.00"))));

    private static BigDecimal kr(String amount) {
        return new BigDecimal(amount);
    }

    private static Planrad row(Utfall utfall, int number, String january) {
        Radbild bild = new Radbild(new Fynd.Plats("a.xlsx", "2025", number, null, null, null, null), 2025, null, "199801019990", "Åsa Exempelsson",
                "B-1", "Korttidsboende", "Exempelhemmet AB", new Period(null, null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT,
                List.of(), null, null);
        return new Planrad(utfall, bild, null, utfall == Utfall.ANDRAD ? List.of(new Andring("Jan", "100 000,00", "97 000,00")) : List.of(),
                Manadsbelopp.TOMT.with(1, january == null ? null : kr(january)));
    }

    @Test void everything_that_can_be_stored_is_chosen_to_begin_with() {
        assertThat(urval.nya()).isEqualTo(1);
        assertThat(urval.andrade()).isEqualTo(1);
        assertThat(urval.vald(LIKA)).isFalse();
        assertThat(urval.plan().rader()).containsExactly(NY, ANDRAD, LIKA, AVVISAD);
    }

    @Test void a_refused_row_cannot_be_chosen() {
        urval.valj(AVVISAD, true);
        assertThat(urval.vald(AVVISAD)).isFalse();
        urval.valj((Planrad) null, true);
        assertThat(urval.valbara()).isEqualTo(2);
    }

    @Test void the_sums_follow_what_is_chosen() {
        assertThat(urval.fore().summa()).isEqualByComparingTo("380000");
        assertThat(urval.efter().get(1)).isEqualByComparingTo("296200");
        assertThat(urval.efter().get(2)).isEqualByComparingTo("180000");

        urval.valj(NY, false);
        assertThat(urval.efter().get(1)).isEqualByComparingTo("197000");
        urval.valj(NY, false);
        assertThat(urval.efter().get(1)).as("twice is once").isEqualByComparingTo("197000");
        urval.valj(ANDRAD, false);
        assertThat(urval.efter()).isEqualTo(Manadsbelopp.TOMT.with(1, kr("200000.00")).with(2, kr("180000.00")));
    }

    @Test void what_is_left_out_is_not_carried_out() {
        urval.valj(List.of(NY, LIKA, AVVISAD), false);
        assertThat(urval.plan().bortvalda()).containsExactly(0);
        assertThat(urval.skriver()).isTrue();
        urval.valj(ANDRAD, false);
        assertThat(urval.skriver()).isFalse();
    }
}
