package se.underlag.kopfil.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.internal.forslag.Forslagsrigg.faktiskt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.forslag.Antagande;
import se.underlag.kopfil.forslag.ForslagException.Orsak;
import se.underlag.kopfil.forslag.Forslagsbild;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Placeringsavtal;
import se.underlag.testing.TestLagring;

/** The file's owner edits the row while a proposal waits; amounts worked by hand. */
abstract class OmrakningProv {

    private final Supplier<TestLagring> product;
    Forslagsrigg rigg;

    OmrakningProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void open() {
        rigg = new Forslagsrigg(product.get());
    }

    @AfterEach void close() {
        rigg.close();
    }

    private void agaren(String beslutsnr, Consumer<Kopfilsrad> andrar) {
        String id = rigg.radAv(beslutsnr).getId();
        rigg.kopfil.lagring.i(uow -> andrar.accept(uow.find(Kopfilsrad.class, id).orElseThrow()));
    }

    private Antagande sedd(Forslagsbild bild) {
        return new Antagande(bild.info().id(), bild.info().version(), null, Set.of(), bild.rad());
    }

    private static List<String> manader(Forslagsbild bild) {
        return bild.manader().stream().map(manad -> manad.manad() + ": " + manad.fore() + " > " + manad.efter()).toList();
    }

    @Test void KF_11_a_proposal_counts_on_the_row_as_it_is_and_not_as_it_was_when_the_avtal_was_sent() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        Forslagsbild forst = rigg.tjanst.visa(id, null);
        // 14 of 30 days of 96 000 = 44 800, and 16 × 3 350 = 53 600
        assertThat(manader(forst)).startsWith("9: 96000.00 > 98400.00");

        agaren("B-101", rad -> rad.setFaktisktSep(new BigDecimal("48000.00")));

        ForslagProv.refused(Orsak.NAGON_FORE, () -> rigg.tjanst.anta(sedd(forst)));
        assertThat(rigg.radAv("B-101").getFaktisktSep()).isEqualByComparingTo("48000");
        Forslagsbild sedan = rigg.tjanst.visa(id, null);
        // 14 of 30 days of 48 000 = 22 400, and the same 53 600; Oct 103 850, Nov 100 500, Dec 46 900
        assertThat(manader(sedan)).startsWith("9: 48000.00 > 76000.00");
        assertThat(sedan.info().summa()).isEqualTo("327250.00");
        assertThat(rigg.lagrat(id).getManader().get(0).getBelopp()).as("looking stores nothing").isEqualTo("98400.00");
        rigg.tjanst.anta(sedd(sedan));

        assertThat(faktiskt(rigg.radAv("B-101"))).contains("9=76000.00", "10=103850.00", "11=100500.00", "12=46900.00");
        assertThat(rigg.lagrat(id).getManader()).filteredOn(manad -> manad.getManad() == 9).singleElement()
                .satisfies(manad -> assertThat(manad.getBelopp()).as("what was accepted").isEqualTo("76000.00"));
    }

    @Test void KF_11_who_accepts_without_having_looked_gets_the_row_as_it_is_too() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        agaren("B-101", rad -> rad.setFaktisktSep(new BigDecimal("48000.00")));
        rigg.anta(id);
        assertThat(rigg.radAv("B-101").getFaktisktSep()).isEqualByComparingTo("76000");
    }

    @Test void BB_60_an_ending_takes_away_also_what_was_written_after_the_notice() {
        Placeringsavtal avtal = rigg.cecilias("2024-10-15", null, "3000");
        rigg.anta(rigg.slut(avtal).get(0));
        agaren("B-103", rad -> rad.setFaktisktDec(null));
        String id = rigg.sagUpp(avtal, "2024-11-10").get(0);
        assertThat(manader(rigg.tjanst.visa(id, null))).containsExactly("11: 90000.00 > 30000.00");

        agaren("B-103", rad -> {
            rad.setFaktisktNov(null);
            rad.setFaktisktDec(new BigDecimal("93000.00"));
        });

        Forslagsbild bild = rigg.tjanst.visa(id, null);
        assertThat(manader(bild)).containsExactly("12: 93000.00 > null");
        rigg.tjanst.anta(sedd(bild));
        assertThat(faktiskt(rigg.radAv("B-103"))).containsExactly("10=51000.00");
        assertThat(rigg.lagrat(id).getManader()).extracting(manad -> manad.getManad()).containsExactly(12);
    }

    @Test void KF_11_what_is_decided_is_shown_as_it_was_decided() {
        String id = rigg.slut(rigg.avtal("B-101", "2024-09-15", "2024-12-14", "3350")).get(0);
        rigg.anta(id);
        agaren("B-101", rad -> rad.setFaktisktSep(new BigDecimal("48000.00")));
        assertThat(manader(rigg.tjanst.visa(id, null))).startsWith("9: 48000.00 > 98400.00");
    }
}
