package se.underlag.sekretess.internal.gallring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.gallring.Gallrare;
import se.underlag.sekretess.GallringException;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.testing.TestLagring;

/** The same in a shared database with every guard on, where each acts by a login of the own: the right to weed is enough, as docs/roller.md says. */
class DeladGallringTest extends GallringProv {

    DeladGallringTest() {
        super(TestLagring::delad);
    }

    @Override String skribent() {
        return TestLagring.ANVANDARE;
    }

    @Test void GALLRA_alone_weeds_and_reads_nobody_otherwise() throws SQLException {
        Gallringstjanst tjanst = tjanst(som("drift", null, Roll.SYSTEMFORVALTARE));
        Lagring own = test.lagring("drift");
        assertThat(persons(own)).isZero();
        Gallringslistning lista = tjanst.foresla();
        assertThat(lista.poster()).extracting(Gallringslistning.Post::namn).containsExactly("Åsa Exempelsson");
        assertThat(persons(own)).isZero();
        try (Gallrare.Lasning lasning = ((Gallrare) own).lasning()) {
            lasning.kvar();
            assertThat(persons(own)).isEqualTo(2);
        }
        assertThat(persons(own)).isZero();
        assertThat(number("select count(*) from handelselogg where typ = 'LASNING' and objekttyp = 'Gallringslista' and anvandare = 'drift' and "
                + "transaktion is not null and personer is null")).isEqualTo(2);
        tjanst.granska(lista.id());
        assertThat(tjanst.genomfor(lista.id()).status()).isEqualTo(Gallringsstatus.GENOMFORD);
    }

    @Test void an_EC_of_a_unit_proposes_and_reviews_and_who_may_weed_everywhere_carries_out() {
        Gallringstjanst ec = tjanst(som("ecn", vuxna, Roll.ENHETSCHEF));
        Gallringslistning lista = ec.foresla();
        assertThat(lista.poster()).hasSize(1);
        ec.granska(lista.id());
        assertThatThrownBy(() -> ec.genomfor(lista.id())).isInstanceOf(GallringException.class).hasMessageContaining("alla enheter");
        Gallringslistning done = tjanst(som("drift", null, Roll.SYSTEMFORVALTARE)).genomfor(lista.id());
        assertThat(done.granskadAv()).isEqualTo("ecn");
        assertThat(done.genomfordAv()).isEqualTo("drift");
    }

    @Test void who_may_not_weed_opens_no_reading() {
        som("soc", vuxna, Roll.SOCIALSEKRETERARE);
        Gallrare own = (Gallrare) test.lagring("soc");
        assertThatThrownBy(own::lasning).hasStackTraceContaining("Du har inte rätt att gallra");
    }

    private static int persons(Lagring own) {
        try (UnitOfWork uow = own.open("drift")) {
            return uow.list(Sokning.of(Person.class)).size();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = test.jdbc().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
