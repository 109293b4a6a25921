package se.underlag.kopfil.internal.forslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.model.Forslagstyp;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsavtal;
import se.underlag.testing.TestLagring;

/** The part of one year of an avtal that runs on (KF-07, FK-09). */
class ForslagArTest {

    private static List<String> manader(Kopfilsforslag forslag) {
        return forslag.getManader().stream().map(manad -> manad.getManad() + "=" + manad.getBelopp()).toList();
    }

    @Test void KF_07_an_open_avtal_proposes_the_whole_of_the_next_year() {
        try (Forslagsrigg rigg = new Forslagsrigg(TestLagring.ny())) {
            Placeringsavtal avtal = rigg.cecilias("2024-10-15", null, "3350");
            rigg.slut(avtal);
            // 31 days × 3 350 = 103 850, 30 days = 100 500, the 29 days of February 2028 = 97 150
            List<Kopfilsforslag> nya = rigg.radforslag.forAr(avtal, 2028, "P-2024-001", "Avtalet löper vidare 2028.");
            assertThat(nya).singleElement().satisfies(ett -> {
                assertThat(ett.getTyp()).isEqualTo(Forslagstyp.NY_RAD);
                assertThat(ett.getAr()).isEqualTo(2028);
                assertThat(ett.getKopfil()).isNull();
                assertThat(ett.getMotivering()).startsWith("Avtalet löper vidare 2028.").contains("december 2028");
            });
            assertThat(manader(nya.getFirst())).containsExactly("1=103850.00", "2=97150.00", "3=103850.00", "4=100500.00", "5=103850.00",
                    "6=100500.00", "7=103850.00", "8=103850.00", "9=100500.00", "10=103850.00", "11=100500.00", "12=103850.00");
        }
    }

    @Test void KF_07_a_year_before_or_after_the_avtal_has_no_part_in_it() {
        try (Forslagsrigg rigg = new Forslagsrigg(TestLagring.ny())) {
            Placeringsavtal avtal = rigg.cecilias("2024-10-15", "2025-01-14", "3350");
            rigg.slut(avtal);
            assertThat(rigg.radforslag.forAr(avtal, 2023, "P-2024-001", "")).isEmpty();
            assertThat(manader(rigg.radforslag.forAr(avtal, 2025, "P-2024-001", "").getFirst())).containsExactly("1=46900.00");
            assertThat(rigg.radforslag.forAr(avtal, 2026, "P-2024-001", "")).isEmpty();
        }
    }
}
