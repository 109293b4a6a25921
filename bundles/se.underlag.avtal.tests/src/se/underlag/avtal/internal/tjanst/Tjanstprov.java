package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.base.Period;
import se.underlag.model.Flode;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** A rig on a real database for each test, and what the tests of the service share. */
abstract class Tjanstprov {

    private final Supplier<TestLagring> databas;
    protected Avtalsrigg rigg;

    Tjanstprov(Supplier<TestLagring> databas) {
        this.databas = databas;
    }

    @BeforeEach void oppna() {
        rigg = new Avtalsrigg(databas.get());
    }

    @AfterEach void stang() {
        rigg.close();
    }

    static Period period(String from, String tom) {
        return new Period(LocalDate.parse(from), LocalDate.parse(tom));
    }

    static void avvisas(ThrowingCallable steg, String... texter) {
        assertThatThrownBy(steg).isInstanceOf(AvtalException.class)
                .satisfies(refused -> List.of(texter).forEach(text -> assertThat(refused).hasMessageContaining(text)));
    }

    protected Arendebild last(Arendebild arende) {
        return rigg.som(ADM, "2022-09-30").arende(arende.id());
    }

    protected long antalAvtal() {
        try (UnitOfWork uow = rigg.lagring.open()) {
            return uow.count(Sokning.of(Placeringsavtal.class));
        }
    }

    /** A placement from 2022-09-15, followed up in time: 3 000 + 350 kr, then 1 250 × 2.6 + 350 = 3 600 kr from 2022-12-15. */
    protected Arendebild uppfoljt() {
        return uppfolj("2022-12-15");
    }

    protected Arendebild uppfolj(String dag) {
        Arendebild forsta = rigg.skickat();
        Arendebild b = rigg.start(Flode.UPPFOLJANDE, PLAN, "2022-12-01", forsta).efter();
        rigg.steg(PLAN, "2022-12-01", b, "B1a", "dag", "2022-12-15");
        rigg.steg(PLAN, dag, b, "B1b", "dag", "2022-12-15", "poang", "2.6");
        rigg.steg(PLAN, dag, b, "B2");
        rigg.steg(ADM, dag, b, "B4", "dokumentpris", "3600");
        rigg.steg(ADM, dag, b, "B4k");
        rigg.steg(EC, dag, b, "B5");
        return rigg.steg(ADM, dag, b, "B6").efter();
    }
}
