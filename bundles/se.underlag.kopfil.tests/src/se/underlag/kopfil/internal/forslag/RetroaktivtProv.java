package se.underlag.kopfil.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.dag;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.efter;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.faktiskt;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsavtal;
import se.underlag.testing.TestLagring;

/** What is owed when an avtal holds from a day before it was sent (A8), and what a new row holds of the avtal before; amounts worked by hand. */
abstract class RetroaktivtProv {

    private final Supplier<TestLagring> product;
    private Forslagsrigg rigg;

    RetroaktivtProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void open() {
        rigg = new Forslagsrigg(product.get());
    }

    @AfterEach void close() {
        rigg.close();
    }

    /** Cecilia's first avtal in the row, and the next one as it is proposed when it is sent that day. */
    private String uppfoljd(String skickat) {
        Placeringsavtal forsta = rigg.cecilias("2024-01-20", "2024-04-19", "2860");
        rigg.anta(rigg.slut(forsta).get(0));
        Placeringsavtal nytt = efter(forsta, "2024-04-20", "2024-06-30", "3120");
        nytt.setSkickad(Instant.parse(skickat + "T09:00:00Z"));
        return rigg.slut(nytt, forsta).get(0);
    }

    private static List<String> manader(Forslagsbild bild) {
        return bild.manader().stream().map(manad -> manad.manad() + "=" + manad.efter() + "/" + manad.tidigare()).toList();
    }

    @Test void A8_what_is_owed_is_counted_to_the_day_of_sending_and_not_to_the_end_of_its_month() {
        String id = uppfoljd("2024-05-10");
        // Apr 19 + 11 days paid at 2 860; May 10 × 2 860 and 21 × 3 120 = 94 120; June comes at the new price
        assertThat(manader(rigg.tjanst.visa(id, null))).containsExactly("4=88660.00/85800.00", "5=96720.00/94120.00", "6=93600.00/null");
        // (11 + 10) × 260
        assertThat(rigg.info(id).skillnad()).isEqualTo("5460.00");
        assertThat(rigg.lagrat(id).getMotivering())
                .isEqualTo("Nytt placeringsavtal. Priset gäller från 2024-04-20 men avtalet skickades 2024-05-10: 21 dygn räknas om.");
        rigg.anta(id);
        assertThat(faktiskt(rigg.radAv("B-103"))).as("the file holds the whole months").containsExactly("1=34320.00", "2=82940.00", "3=88660.00",
                "4=88660.00", "5=96720.00", "6=93600.00");
        assertThat(rigg.info(id).skillnad()).as("as it was decided").isEqualTo("5460.00");
    }

    @Test void A8_sent_on_its_first_day_one_day_is_owed() {
        assertThat(rigg.info(uppfoljd("2024-04-20")).skillnad()).isEqualTo("260.00");
    }

    @Test void A8_sent_ahead_nothing_is_owed_although_its_month_has_begun() {
        String id = uppfoljd("2024-04-19");
        assertThat(rigg.info(id).skillnad()).isNull();
        assertThat(manader(rigg.tjanst.visa(id, null))).containsExactly("4=88660.00/null", "5=96720.00/null", "6=93600.00/null");
        assertThat(rigg.lagrat(id).getMotivering()).isEqualTo("Nytt placeringsavtal.");
    }

    @Test void A8_nothing_is_owed_for_days_after_the_end_of_the_avtal() {
        String id = uppfoljd("2024-08-01");
        // 11 + 31 + 30 days
        assertThat(rigg.info(id).skillnad()).isEqualTo("18720.00");
    }

    /** Cecilia's avtal from before the product, and one of a changed need that is sent two weeks after the contact. */
    private Kopfilsforslag forandratBehov(boolean avvisat) {
        Placeringsavtal forsta = rigg.cecilias("2024-02-01", "2024-09-15", "2530");
        if (avvisat) {
            String id = rigg.slut(forsta).get(0);
            rigg.tjanst.avvisa(id, rigg.info(id).version(), "Står i en annan fil");
        } else {
            rigg.kopfil.lagring.spara(forsta);
        }
        Placeringsavtal nytt = efter(forsta, "2024-09-16", "2024-12-31", "3480");
        nytt.setSkickad(Instant.parse("2024-09-30T09:00:00Z"));
        return rigg.lagrat(rigg.slut(nytt, forsta).get(0));
    }

    @Test void BB_45_a_new_row_holds_the_whole_year_of_the_placement_also_by_an_avtal_that_was_there_before() {
        Kopfilsforslag forslag = forandratBehov(false);
        assertThat(forslag.getTyp()).isEqualTo(Forslagstyp.NY_RAD);
        // 15 days of September × (3 480 − 2 530)
        assertThat(rigg.info(forslag.getId()).skillnad()).isEqualTo("14250.00");
        rigg.anta(forslag.getId());
        // Sep 15 × 2 530 + 15 × 3 480
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("2=73370.00", "3=78430.00", "4=75900.00", "5=78430.00", "6=75900.00",
                "7=78430.00", "8=78430.00", "9=90150.00", "10=107880.00", "11=104400.00", "12=107880.00");
        assertThat(rigg.radAv("B-103").getFrom()).isEqualTo("2024-02-01");
        assertThat(rigg.kopfil.tjanst.kontrollera(rigg.kopfil.bilder("Fil"))).as("KF-07").isEmpty();
    }

    @Test void what_somebody_turned_down_of_the_avtal_before_does_not_come_back_with_the_next() {
        String id = forandratBehov(true).getId();
        rigg.anta(id);
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("9=52200.00", "10=107880.00", "11=104400.00", "12=107880.00");
        assertThat(rigg.radAv("B-103").getFrom()).isEqualTo("2024-09-16");
    }

    @Test void KF_11_a_new_row_beside_another_of_the_same_person_says_so() {
        Placeringsavtal annas = rigg.avtal("B-101", "2024-09-16", "2024-12-31", "3480");
        annas.setBeslut(null);
        Kopfilsforslag forslag = rigg.lagrat(rigg.slut(annas).get(0));
        assertThat(forslag.getTyp()).isEqualTo(Forslagstyp.NY_RAD);
        assertThat(forslag.getMotivering())
                .endsWith("Ingen rad har avtalets beslut, insats och leverantör, men personen har en annan rad under tiden. "
                        + "Se efter att den inte är samma placering.");
        annas.setFrom(dag("2024-10-15"));
        assertThat(rigg.radforslag.avtal(annas, List.of(), "P-2024-001", "").get(0).getMotivering()).as("her row ended in September").isEmpty();
    }
}
