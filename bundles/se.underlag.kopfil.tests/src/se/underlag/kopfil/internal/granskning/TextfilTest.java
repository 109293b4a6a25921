package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;

import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.kopfil.Testbok;

/** A file without colours names the months that are prognos. */
class TextfilTest {

    private static final String ANNA = "195503149808";
    private static final String BO = "198112289874";

    @Test void PR_02_a_column_names_the_months_that_are_prognos() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb", "Mar", "Dec", "Prognosmånader")
                .rad(ANNA, "B-1", "100,00", "200,00", "300,50", null, "Feb, Mar, Dec").rad(BO, "B-2", "10,00", "20,00", null, null, null));
        assertThat(svar.rader().get(0).gron()).containsExactly(2, 3, 12);
        // 100 + 10 + 20 are decided, 200 + 300,50 prognos
        assertThat(svar.faktiskt().summa()).isEqualTo("130.00");
        assertThat(svar.prognos().summa()).isEqualTo("500.50");
        assertThat(svar.rader().get(1).gron()).isEmpty();
    }

    @Test void months_are_named_in_each_way_and_what_is_no_month_is_said() {
        Filsvar svar = granska(new Testbok().blad("2025").rad("Personnr", "Beslut", "Jan", "Feb", "Mar", "Prognos månader")
                .rad(ANNA, "B-1", 100, 200, 300, "januari 02").rad(BO, "B-2", 10, 20, 30, "kanske mars"));
        assertThat(svar.rader()).singleElement().satisfies(rad -> assertThat(rad.gron()).containsExactly(1, 2));
        assertThat(fynd(svar)).contains("3 F3 XL-01 FEL");
    }
}
