package se.underlag.kopfil.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.faktiskt;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Placeringsavtal;
import se.underlag.testing.TestLagring;

/** Decided endings in both orders: before anybody has accepted what the avtal proposed, and after; amounts worked by hand. */
abstract class AvslutProv {

    /** 4 100 a day from January to October, in 2024. */
    private static final String[] TILL_OKTOBER = { "1=127100.00", "2=118900.00", "3=127100.00", "4=123000.00", "5=127100.00", "6=123000.00",
            "7=127100.00", "8=127100.00", "9=123000.00", "10=127100.00" };

    private final Supplier<TestLagring> product;
    Forslagsrigg rigg;

    AvslutProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void open() {
        rigg = new Forslagsrigg(product.get());
    }

    @AfterEach void close() {
        rigg.close();
    }

    private void bertilSlutar(boolean forstAntaget, String sista) {
        Placeringsavtal avtal = rigg.avtal("B-102", "2024-01-01", "2024-12-31", "4100");
        assertThat(rigg.radAv("B-102").getAvtal()).as("no avtal stands in the row").isNull();
        String forsta = rigg.slut(avtal).get(0);
        if (forstAntaget) {
            rigg.anta(forsta);
        }
        String id = rigg.sagUpp(avtal, sista, sista).get(0);
        assertThat(rigg.lagrat(id).getTyp()).isEqualTo(forstAntaget ? Forslagstyp.AVSLUTA_RAD : Forslagstyp.ANDRA_RAD);
        rigg.anta(id);
        assertThat(rigg.radAv("B-102").getTom()).isEqualTo(sista);
    }

    @Test void BB_60_an_ending_clears_a_row_that_no_avtal_stands_in_while_the_first_proposal_is_open() {
        bertilSlutar(false, "2024-10-31");
        assertThat(faktiskt(rigg.radAv("B-102"))).as("not 123 000 and 127 100 more").containsExactly(TILL_OKTOBER);
    }

    @Test void BB_60_the_same_when_the_first_proposal_was_accepted() {
        bertilSlutar(true, "2024-10-31");
        assertThat(faktiskt(rigg.radAv("B-102"))).containsExactly(TILL_OKTOBER);
    }

    @Test void BB_60_of_the_month_in_which_it_ends_the_days_until_then_are_left() {
        bertilSlutar(false, "2024-11-10");
        // 10 × 4 100, and nothing of the other 20 days that the row held
        assertThat(faktiskt(rigg.radAv("B-102"))).hasSize(11).endsWith("11=41000.00");
    }

    private void betaltTillNovember(boolean forstAntaget) {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", "2024-12-31", "3350");
        String forsta = rigg.slut(avtal).get(0);
        if (forstAntaget) {
            rigg.anta(forsta);
        }
        rigg.anta(rigg.sagUpp(avtal, "2024-10-31", "2024-11-30").get(0));
        Kopfilsrad rad = rigg.radAv("B-103");
        // Oct 17 × 3 350, Nov 30 × 3 350
        assertThat(faktiskt(rad)).containsExactly("10=56950.00", "11=100500.00");
        assertThat(rad.getTom()).isEqualTo("2024-11-30");
    }

    @Test void A13_what_is_charged_after_the_last_day_is_in_an_open_proposal() {
        betaltTillNovember(false);
    }

    @Test void A13_what_is_charged_after_the_last_day_stays_in_an_accepted_row() {
        betaltTillNovember(true);
    }
}
