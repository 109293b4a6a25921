package se.underlag.sekretess.internal.gallring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.base.Kontrollsumma;
import se.underlag.model.Fil;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.gallring.Gallrare;
import se.underlag.sekretess.GallringException;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** S42 on a real store: the two steps, the exceptions, and that nothing is left of a weeded person anywhere. */
abstract class GallringProv extends Gallringsrigg {

    GallringProv(Supplier<TestLagring> product) {
        super(product);
    }

    @Test void S42_nothing_is_left_of_a_weeded_person_in_any_table_column_or_content() throws SQLException {
        assertThat(new Sparhund(SPAR).tabeller(test)).isNotEmpty();
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        Gallringslistning done = tjanst.genomfor(lista.id());
        assertThat(new Sparhund(SPAR).tabeller(test)).isEmpty();
        assertThat(done.status()).isEqualTo(Gallringsstatus.GENOMFORD);
        assertThat(done.genomfordAv()).isEqualTo("forvalt");
        assertThat(done.rapport()).contains("Version av köpfil: 1").contains("Fil: ").contains("äkerhetskopior");
        assertThat(done.poster()).singleElement().satisfies(post -> assertThat(post.gallrad()).isNotNull());
    }

    @Test void S42_what_others_have_and_what_sums_are_made_of_stays() throws SQLException {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        tjanst.genomfor(lista.id());
        assertThat(new Sparhund(List.of(BO, "Bo Exempelsson", "820202-9982", "stannar")).tabeller(test)).isNotEmpty();
        try (UnitOfWork uow = test.open()) {
            Kopfilsrad row = uow.find(Kopfilsrad.class, rad.getId()).orElseThrow();
            assertThat(row.getFaktisktJan()).isEqualTo("70400.00");
            assertThat(row.getKommentar()).isNull();
            assertThat(row.getKonto()).isEqualTo("4567");
            assertThat(row.getPerson().getEfternamn()).isEqualTo("Gallrad");
            assertThat(uow.list(Sokning.of(Kopfilsrad.class)).stream().map(Kopfilsrad::getKommentar)).contains("Delar rum med [gallrad] [gallrad]");
            Fil now = uow.find(Fil.class, original.getId()).orElseThrow();
            assertThat(now.getSha256()).isEqualTo(original.getSha256());
            assertThat(now.getGallradSha256()).isEqualTo(Kontrollsumma.sha256(now.getInnehall()));
            assertThat(now.getGallrad()).isNotNull();
            Kopfilsversion version = uow.find(Kopfil.class, kopfil.getId()).orElseThrow().getVersioner().get(0);
            assertThat(version.getAnteckning()).isEqualTo("[gallrad] avslutad");
            assertThat(version.getKontrollsumma()).isEqualTo(version.getFil().getSha256());
            assertThat(uow.list(Sokning.of(Handelselogg.class))).filteredOn(entry -> entry.getTyp() == Loggtyp.GALLRING)
                    .extracting(Handelselogg::getAnvandare, Handelselogg::getObjektId, Handelselogg::getEfter, Handelselogg::getEnhetId)
                    .containsExactly(tuple("forvalt", asa.getId(), lista.id(), vuxna.getId()));
        }
    }

    @Test void S42_the_list_says_the_days_and_who_goes_on_is_not_on_it() {
        Gallringslistning lista = forvaltare().foresla();
        assertThat(lista.poster()).singleElement().satisfies(post -> {
            assertThat(post.namn()).isEqualTo("Åsa Exempelsson");
            assertThat(post.sammanstallningFran()).isEqualTo("2024-03-31");
            assertThat(post.senast()).isEqualTo("2025-12-31");
            assertThat(post.enheter()).containsExactly("VUXNA");
        });
    }

    @Test void S42_nothing_is_erased_without_a_reviewed_list() throws SQLException {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        assertThatThrownBy(() -> tjanst.genomfor(lista.id())).isInstanceOf(GallringException.class).hasMessageContaining("föreslagen");
        assertThat(new Sparhund(SPAR).tabeller(test)).isNotEmpty();
        tjanst.granska(lista.id());
        tjanst.avbryt(lista.id());
        assertThatThrownBy(() -> tjanst.genomfor(lista.id())).isInstanceOf(GallringException.class);
        assertThatThrownBy(() -> sql("update gallringslista set status = 'GENOMFORS'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql("update fil set innehall = null")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql("update kopfilsversion set anteckning = null")).isInstanceOf(SQLException.class);
    }

    @Test void KF_10_a_list_that_was_carried_out_opens_no_door_afterwards() {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        tjanst.genomfor(lista.id());
        assertThatThrownBy(() -> sql("update kopfilsversion set anteckning = null")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> sql("update gallringslista set status = 'GRANSKAD'")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> tjanst.genomfor(lista.id())).isInstanceOf(GallringException.class);
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = test.jdbc().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(text);
        }
    }

    @Test void S42_an_exception_with_a_reason_keeps_the_person_and_one_without_is_refused() {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        String post = lista.poster().get(0).id();
        assertThatThrownBy(() -> tjanst.undanta(lista.id(), post, " ")).isInstanceOf(GallringException.class);
        Gallringslistning kept = tjanst.undanta(lista.id(), post, "Tvist pågår");
        assertThat(kept.poster()).singleElement().extracting(Post::undantag, Post::orsak, Post::undantagAv).containsExactly(Gallringsundantag.EGET,
                "Tvist pågår", "forvalt");
        assertThat(kept.attGallra()).isZero();
        tjanst.granska(lista.id());
        assertThatThrownBy(() -> tjanst.genomfor(lista.id())).isInstanceOf(GallringException.class);
        assertThatThrownBy(() -> tjanst.aterta(lista.id(), post)).isInstanceOf(GallringException.class);
    }

    @Test void S42_who_came_back_between_the_steps_is_not_weeded() throws SQLException {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        beslut(asa, "B-2025-1", null, "LSS 9 § 9");
        assertThatThrownBy(() -> tjanst.genomfor(lista.id())).isInstanceOf(GallringException.class);
        assertThat(new Sparhund(SPAR).tabeller(test)).isNotEmpty();
    }

    @Test void S42_a_namesake_who_stays_keeps_the_name_and_the_number_goes() throws SQLException {
        person("199001019995", "Åsa");
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        assertThat(tjanst.genomfor(lista.id()).rapport()).contains("samma namn").contains(": 1");
        assertThat(new Sparhund(List.of(ASA, "19800101-9990", "800101-9990")).tabeller(test)).isEmpty();
        try (UnitOfWork uow = test.open()) {
            assertThat(uow.list(Sokning.of(Person.class)).stream().map(Person::getFornamn)).contains("Åsa");
        }
    }

    @Test void GALLRA_is_needed_and_an_EC_weeds_only_persons_of_the_own_units() {
        Gallringstjanst soc = tjanst(som("soc", vuxna, Roll.SOCIALSEKRETERARE));
        assertThatThrownBy(soc::foresla).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(soc::listor).isInstanceOf(BehorighetSaknasException.class);
        Organisationsenhet annan = NY.createOrganisationsenhet();
        annan.setKod("BARN");
        test.spara(annan);
        Gallringslistning all = forvaltare().foresla();
        Gallringstjanst ec = tjanst(som("ec", annan, Roll.ENHETSCHEF));
        assertThat(ec.foresla().poster()).isEmpty();
        assertThatThrownBy(() -> ec.lista(all.id())).isInstanceOf(GallringException.class);
        assertThat(tjanst(som("ecv", vuxna, Roll.ENHETSCHEF)).foresla().poster()).hasSize(1);
    }

    @Test void the_door_itself_refuses_a_list_that_nobody_reviewed() {
        Gallringslistning lista = forvaltare().foresla();
        try (UnitOfWork uow = test.open()) {
            Begaran.Samlad samlad = new Begaran(uow).of(lista.id(), "forvalt", test.klocka().instant(),
                    List.of(uow.find(Person.class, asa.getId()).orElseThrow()));
            assertThatThrownBy(() -> ((Gallrare) test.lagring()).gallra(List.of(samlad.begaran()), List.of(), List.of(), changed -> ""))
                    .isInstanceOf(LagringException.class);
        }
    }
}
