package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.underlag.model.Fil;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Filinnehall;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Content that is here, content of nothing, and content that a replica has not fetched yet. */
class FilinnehallTest {

    private static Fil fil(String name, int size, byte[] content) {
        Fil fil = UnderlagFactory.eINSTANCE.createFil();
        fil.setNamn(name);
        fil.setSha256(name);
        fil.setStorlek(size);
        fil.setInnehall(content);
        return fil;
    }

    @Test void what_has_not_been_fetched_is_not_damaged_and_says_what_to_do() {
        try (TestLagring test = TestLagring.ny()) {
            Fil here = fil("här.txt", 2, new byte[] { 1, 2 });
            Fil lacking = fil("saknas.txt", 2, null);
            test.spara(here, lacking);
            try (UnitOfWork unit = test.open()) {
                assertThat(Filinnehall.las(unit, here)).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2));
                assertThat(Filinnehall.las(unit, null)).isEmpty();
                assertThatThrownBy(() -> Filinnehall.las(unit, lacking)).isInstanceOf(LagringException.class)
                        .hasMessage("Innehållet i filen saknas.txt har inte hämtats till den här datorn än. Anslut till nätverket, synka (F9) och "
                                + "försök igen.");
            }
        }
    }
}
