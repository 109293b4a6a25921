package se.underlag.prognos.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.prognos.Prognossammanstallning.Insatsprognos;
import se.underlag.ui.diagram.Beloppsrad;

class PrognosbildTest {

    private static BigDecimal kr(String amount) {
        return new BigDecimal(amount);
    }

    private static Prognossammanstallning year() {
        Enhetsprognos one = new Enhetsprognos("A", "Enhet A", Manadsbelopp.TOMT.with(1, kr("99200.00")), Manadsbelopp.TOMT.with(2, kr("89600.00")),
                List.of(new Insatsprognos("Korttidsboende", kr("99200.00"), kr("89600.00"))));
        Enhetsprognos other = new Enhetsprognos("B", "Enhet B", Manadsbelopp.TOMT.with(1, kr("800.00")), Manadsbelopp.TOMT.with(2, kr("-600.00")),
                List.of(new Insatsprognos("Korttidsboende", kr("300.00"), kr("0.00")), new Insatsprognos(null, kr("500.00"), kr("-600.00"))));
        return new Prognossammanstallning(2025, List.of(one, other), kr("100000.00"), kr("89000.00"));
    }

    @Test void PR_02_units_are_added_with_actual_and_forecast_apart() {
        Prognosbild all = Prognosbild.of(year(), null);
        assertThat(all.faktiskt().get(1)).isEqualTo("100000.00");
        assertThat(all.prognos().get(2)).isEqualTo("89000.00");
        assertThat(all.prognos().get(1)).isNull();
    }

    @Test void one_unit_shows_its_own_alone() {
        Prognosbild one = Prognosbild.of(year(), "B");
        assertThat(one.serie().manader().get(0)).isEqualTo(new Beloppsrad("januari", kr("800.00"), kr("0.00")));
        assertThat(one.serie().manader().get(12)).isEqualTo(new Beloppsrad("Hela året", kr("800.00"), kr("-600.00")));
        assertThat(one.serie().manader().get(12).summa()).isEqualTo("200.00");
    }

    @Test void insatser_are_added_by_name_the_dearest_first_and_a_missing_one_is_said() {
        assertThat(Prognosbild.of(year(), null).insatser()).containsExactly(new Beloppsrad("Korttidsboende", kr("99500.00"), kr("89600.00")),
                new Beloppsrad("(utan insats)", kr("500.00"), kr("-600.00")));
    }

    @Test void a_unit_that_is_not_there_is_empty() {
        assertThat(Prognosbild.of(year(), "C").isEmpty()).isTrue();
    }

    @Test void the_chart_in_words_names_every_month() {
        assertThat(Prognosbild.of(year(), "A").serie().iOrd()).contains("januari: Faktisk 99\u00A0200,00, Prognos 0,00.", "december: ");
    }
}
