package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Period;
import se.underlag.regler.Datumparametrar.Varde;

class DatumparametrarTest {

    private static final LocalDate DAG = LocalDate.of(2025, 6, 30);

    @Test void KF_07_the_shipped_tolerance_is_one_krona() {
        assertThat(Datumparametrar.levererade().varde(Datumparametrar.TOLERANS, DAG)).contains("1.00");
    }

    @Test void a_value_holds_on_its_first_and_last_day() {
        Datumparametrar own = Datumparametrar.levererade()
                .med(List.of(new Varde(Datumparametrar.TOLERANS, "5.00", new Period(LocalDate.of(2025, 1, 1), DAG), "nämnden")));
        assertThat(own.varde(Datumparametrar.TOLERANS, LocalDate.of(2024, 12, 31))).contains("1.00");
        assertThat(own.varde(Datumparametrar.TOLERANS, LocalDate.of(2025, 1, 1))).contains("5.00");
        assertThat(own.varde(Datumparametrar.TOLERANS, DAG)).contains("5.00");
        assertThat(own.varde(Datumparametrar.TOLERANS, DAG.plusDays(1))).contains("1.00");
    }

    @Test void an_unknown_key_has_no_value() {
        assertThat(Datumparametrar.levererade().varde("KF.okand", DAG)).isEmpty();
    }
}
