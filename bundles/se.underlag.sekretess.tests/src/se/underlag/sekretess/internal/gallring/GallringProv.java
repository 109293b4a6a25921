package se.underlag.sekretess.internal.gallring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Kontrollsumma;
import se.underlag.model.Anvandare;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Beslut;
import se.underlag.model.Dokument;
import se.underlag.model.Fil;
import se.underlag.model.Foretradare;
import se.underlag.model.Gallringsstatus;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringssteg;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.Utkast;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.gallring.Gallrare;
import se.underlag.sekretess.GallringException;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.sekretess.internal.innehall.Textgallring;
import se.underlag.sekretess.internal.innehall.Versionsgallring;
import se.underlag.sekretess.internal.innehall.Zipgallring;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** S42 on a real store: the two steps, the exceptions, and that nothing is left of a weeded person anywhere. */
abstract class GallringProv {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    private static final String ASA = "198001019990";
    private static final String BO = "198202029982";
    private static final List<String> SPAR = List.of(ASA, "19800101-9990", "800101-9990", "8001019990", "Åsa Exempelsson", "Exempelsson, Åsa",
            "Exempelsson Åsa", "B-2018-77", "Ä-4711", "Gun Godmansson");

    private final Supplier<TestLagring> product;
    TestLagring test;
    private Organisationsenhet vuxna;
    private Person asa;
    private Person bo;
    private Kopfil kopfil;
    private Fil original;
    private Kopfilsrad rad;

    GallringProv(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void store() throws IOException {
        test = product.get();
        vuxna = NY.createOrganisationsenhet();
        vuxna.setKod("VUXNA");
        test.spara(vuxna);
        asa = person(ASA, "Åsa");
        bo = person(BO, "Bo");
        test.i(unit -> unit.find(Person.class, asa.getId()).orElseThrow().getForetradare().add(foretradare()));
        files();
        placement();
    }

    @AfterEach void close() {
        test.close();
    }

    private Person person(String number, String name) {
        Person person = NY.createPerson();
        person.setEnhetId(vuxna.getId());
        person.setIdentitet(number);
        person.setFornamn(name);
        person.setEfternamn("Exempelsson");
        test.spara(person);
        return person;
    }

    private Foretradare foretradare() {
        Foretradare one = NY.createForetradare();
        one.setEnhetId(vuxna.getId());
        one.setNamn("Gun Godmansson");
        one.setKontakt("gun@exempel.invalid");
        return one;
    }

    private Beslut beslut(Person person, String nr, String tom, String lagrum) {
        Beslut beslut = NY.createBeslut();
        beslut.setEnhetId(vuxna.getId());
        beslut.setNr(nr);
        beslut.setLagrum(lagrum);
        beslut.setBeslutsdatum(LocalDate.of(2018, 3, 1));
        beslut.setFrom(LocalDate.of(2018, 4, 1));
        beslut.setTom(tom == null ? null : LocalDate.parse(tom));
        Arende arende = NY.createArende();
        arende.setEnhetId(vuxna.getId());
        arende.setArendenr(ASA.equals(person.getIdentitet()) ? "Ä-4711" : "Ä-4712");
        arende.setStatus(tom == null ? Arendestatus.OPPET : Arendestatus.AVSLUTAT);
        arende.setPerson(person);
        arende.getBeslut().add(beslut);
        test.spara(arende);
        return beslut;
    }

    private Kopfilsrad rad(Person person, Beslut beslut, String kommentar) {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setEnhetId(vuxna.getId());
        row.setKopfil(kopfil);
        row.setPerson(person);
        row.setBeslut(beslut);
        row.setTom(LocalDate.of(2019, 3, 31));
        row.setFaktisktJan(new BigDecimal("70400.00"));
        row.setKommentar(kommentar);
        row.setKonto("4567");
        test.spara(row);
        return row;
    }

    /** A köpfil of 2019 with both persons, its workbook, an uploaded version, and a draft that names Åsa. */
    private void files() throws IOException {
        kopfil = NY.createKopfil();
        kopfil.setEnhetId(vuxna.getId());
        kopfil.setAr(2019);
        kopfil.setNamn("Placeringar");
        original = fil("Placeringar 2019.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Provfiler.workbook());
        kopfil.setOriginal(original);
        Kopfilsversion version = NY.createKopfilsversion();
        version.setEnhetId(vuxna.getId());
        version.setManad(3);
        version.setNummer(1);
        version.setTidsstampel(Instant.parse("2019-04-01T10:00:00Z"));
        version.setAnteckning("Åsa Exempelsson avslutad");
        Fil snapshot = fil("version.jsonl", "application/jsonl",
                "{\"person\":\"198001019990\",\"namn\":\"Åsa Exempelsson\"}\n{\"person\":\"198202029982\"}\n".getBytes(StandardCharsets.UTF_8));
        version.setFil(snapshot);
        version.setKontrollsumma(snapshot.getSha256());
        kopfil.getVersioner().add(version);
        test.spara(original, snapshot, kopfil);
        rad = rad(asa, beslut(asa, "B-2018-77", "2019-03-31", "LSS 9 § 9"), "Åsa flyttar till hemkommunen");
        rad(bo, beslut(bo, "B-2018-78", null, "LSS 9 § 9"), "Delar rum med Åsa Exempelsson 800101-9990");
        Utkast draft = NY.createUtkast();
        draft.setAnvandare(skribent());
        draft.setObjekttyp("Kopfil");
        draft.setObjektId(kopfil.getId());
        draft.setInnehall("{\"kommentar\":\"ring Exempelsson, Åsa\"}");
        test.spara(draft);
    }

    /** A placement with an avtal, a step and a PDF; the avtal was changed once, so that the log holds values of before. */
    private void placement() throws IOException {
        Placeringsavtal avtal = NY.createPlaceringsavtal();
        avtal.setEnhetId(vuxna.getId());
        avtal.setNr("A-2018-3");
        avtal.setPerson(asa);
        avtal.setFrom(LocalDate.of(2018, 4, 1));
        avtal.setTom(LocalDate.of(2019, 3, 31));
        avtal.setDatumorsak("Åsa Exempelsson ville vänta");
        avtal.setArkiverad(LocalDate.of(2019, 5, 10));
        test.spara(avtal);
        Placeringsarende arende = NY.createPlaceringsarende();
        arende.setEnhetId(vuxna.getId());
        arende.setReferens("P-2018-3");
        arende.setPerson(asa);
        arende.setAvtal(avtal);
        arende.setStartad(LocalDate.of(2018, 3, 1));
        arende.setAvslutad(LocalDate.of(2019, 5, 10));
        Placeringssteg steg = NY.createPlaceringssteg();
        steg.setEnhetId(vuxna.getId());
        steg.setSteg("ARKIVERA");
        steg.setDag(LocalDate.of(2019, 5, 10));
        steg.setTid(Instant.parse("2019-05-10T08:00:00Z"));
        steg.setNotering("Pärm Exempelsson Åsa");
        arende.getSteg().add(steg);
        Fil pdf = fil("avtal Åsa Exempelsson.pdf", "application/pdf", Provfiler.pdf("Avtal för Åsa Exempelsson 19800101-9990"));
        Dokument document = NY.createDokument();
        document.setEnhetId(vuxna.getId());
        document.setNamn("Avtal Åsa Exempelsson.pdf");
        document.setSkapat(Instant.parse("2018-03-20T08:00:00Z"));
        document.setFil(pdf);
        document.setArende(arende);
        test.spara(pdf, arende, document);
        test.i(unit -> unit.find(Placeringsavtal.class, avtal.getId()).orElseThrow().setDatumorsak("Gun Godmansson ringde"));
        test.laslogg().skyddLyft(asa.getId(), vuxna.getId(), "Samtal om Åsa Exempelsson");
    }

    private Fil fil(String name, String type, byte[] content) {
        Fil fil = NY.createFil();
        fil.setEnhetId(vuxna.getId());
        fil.setNamn(name);
        fil.setTyp(type);
        fil.setSha256(Kontrollsumma.sha256(content));
        fil.setStorlek(content.length);
        fil.setInnehall(content);
        return fil;
    }

    Gallringstjanst tjanst(Behorighet behorighet) {
        Lagring own = test.lagring(behorighet.aktor().signatur());
        return new GallringstjanstImpl(own, test.databasval(), behorighet, test.laslogg(behorighet), test.skydd(behorighet), (Gallrare) own,
                test.gallringsmal(), List.of(new Versionsgallring(), new Zipgallring(), new Textgallring()), test.klocka());
    }

    Behorighet som(String signatur, Organisationsenhet enhet, Roll... roller) {
        Anvandare user = NY.createAnvandare();
        user.setSignatur(signatur);
        for (Roll roll : roller) {
            RollTilldelning held = NY.createRollTilldelning();
            held.setRoll(roll);
            held.setEnhet(enhet);
            user.getRoller().add(held);
        }
        test.spara(user);
        return test.behorighet(signatur);
    }

    /** Who left a draft. */
    String skribent() {
        return "annan";
    }

    Organisationsenhet vuxna() {
        return vuxna;
    }

    private Gallringstjanst forvaltare() {
        return tjanst(som("forvalt", null, Roll.SYSTEMFORVALTARE));
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
            assertThatThrownBy(() -> ((Gallrare) test.lagring()).gallra(samlad.begaran(), List.of(), List.of(), changed -> ""))
                    .isInstanceOf(LagringException.class);
        }
    }
}
