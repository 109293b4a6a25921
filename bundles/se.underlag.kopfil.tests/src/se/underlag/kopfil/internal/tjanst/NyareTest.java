package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** An open köpfil is looked at again each time that others have stored something; only what shows something new is a reading of its persons. */
class NyareTest {

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private long lasningar() {
        try (UnitOfWork uow = rigg.lagring.open()) {
            return uow.count(Sokning.of(Handelselogg.class).lika(Literals.HANDELSELOGG__TYP, Loggtyp.LASNING));
        }
    }

    @Test void looking_without_finding_anything_new_is_no_reading() {
        rigg.importera("Vuxna", bok(2024).rad(rad("195503149808", "B-1", "BmSS", LocalDate.of(2024, 1, 1), null, 3000, 1, 93000)));
        String id = rigg.oppna("Vuxna").kopfil().getId();
        long before = lasningar();

        assertThat(rigg.tjanst.nyare(id, innehall -> innehall.rader().size() > 1)).isEmpty();
        assertThat(lasningar()).isEqualTo(before);

        assertThat(rigg.tjanst.nyare(id, innehall -> true)).get().satisfies(innehall -> assertThat(innehall.rader()).hasSize(1));
        assertThat(lasningar()).isEqualTo(before + 1);
    }
}
