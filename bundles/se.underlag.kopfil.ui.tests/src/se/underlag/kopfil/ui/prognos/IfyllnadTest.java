package se.underlag.kopfil.ui.prognos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IfyllnadTest {

    private static final List<String> INSATSER = List.of("BmSS", "Korttidsboende", "Korttidstillsyn");

    @Test void the_first_text_that_begins_so_completes_what_is_typed() {
        assertThat(Ifyllnad.fullstandig(INSATSER, "kort")).contains("Korttidsboende");
        assertThat(Ifyllnad.fullstandig(INSATSER, "Korttidst")).contains("Korttidstillsyn");
    }

    @Test void nothing_is_added_where_nothing_fits_or_nothing_is_missing() {
        assertThat(Ifyllnad.fullstandig(INSATSER, "x")).isEmpty();
        assertThat(Ifyllnad.fullstandig(INSATSER, "BmSS")).isEmpty();
        assertThat(Ifyllnad.fullstandig(INSATSER, " ")).isEmpty();
    }
}
