package se.underlag.avtal.internal.prislista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Leverantorsbild;
import se.underlag.model.Anvandare;
import se.underlag.model.Leverantor;
import se.underlag.model.Regi;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** Where the post of providers goes, in a real store. */
class LeverantorstjanstTest {

    private TestLagring store;
    private LeverantorstjanstImpl service;

    @BeforeEach void make_a_provider() {
        store = TestLagring.ny();
        Leverantor provider = UnderlagFactory.eINSTANCE.createLeverantor();
        provider.setNamn("Exempelomsorg AB");
        provider.setRegi(Regi.ENSKILD);
        store.spara(provider);
        service = new LeverantorstjanstImpl(store.lagring(), store.behorighet());
    }

    @AfterEach void close() {
        store.close();
    }

    @Test void BB_22_the_address_of_the_reply_envelope_is_kept_line_by_line() {
        Leverantorsbild one = service.leverantorer().get(0);
        assertThat(one.adress()).isNull();
        service.sparaAdress(med(one, " Exempelgatan 1\r\n\r\n 000 01 Provstad \n"));
        Leverantorsbild now = service.leverantorer().get(0);
        assertThat(now.adress()).isEqualTo("Exempelgatan 1\n000 01 Provstad");
        assertThat(service.sparaAdress(med(now, "  ")).adress()).isNull();
    }

    @Test void an_address_read_before_somebody_else_changed_it_is_refused() {
        Leverantorsbild one = service.leverantorer().get(0);
        service.sparaAdress(med(one, "Exempelgatan 1"));
        assertThatThrownBy(() -> service.sparaAdress(med(one, "Provvägen 2"))).isInstanceOf(AvtalException.class).hasMessageContaining("Någon annan");
        assertThat(service.leverantorer().get(0).adress()).isEqualTo("Exempelgatan 1");
    }

    @Test void an_address_that_does_not_fit_the_envelope_is_refused() {
        Leverantorsbild one = service.leverantorer().get(0);
        assertThat(service.sparaAdress(med(one, "1\n2\n3\n4\n5\n6")).adress()).hasLineCount(6);
        Leverantorsbild now = service.leverantorer().get(0);
        assertThatThrownBy(() -> service.sparaAdress(med(now, "1\n2\n3\n4\n5\n6\n7"))).isInstanceOf(AvtalException.class).hasMessageContaining("6");
    }

    @Test void who_has_no_role_neither_reads_nor_changes() {
        Leverantorsbild one = service.leverantorer().get(0);
        Anvandare stranger = UnderlagFactory.eINSTANCE.createAnvandare();
        stranger.setSignatur("utan");
        store.spara(stranger);
        LeverantorstjanstImpl hers = new LeverantorstjanstImpl(store.lagring(), store.behorighet("utan"));
        assertThatThrownBy(hers::leverantorer).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> hers.sparaAdress(one)).isInstanceOf(BehorighetSaknasException.class);
    }

    private static Leverantorsbild med(Leverantorsbild one, String adress) {
        return new Leverantorsbild(one.id(), one.version(), one.namn(), one.orgnr(), adress);
    }
}
