package se.underlag.sekretess.internal.gallring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__BESLUT;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Beslut;
import se.underlag.model.Fil;
import se.underlag.model.Gallringsundantag;
import se.underlag.model.Handelselogg;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsversion;
import se.underlag.model.Loggtyp;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.Gallringslistning;
import se.underlag.sekretess.Gallringslistning.Post;
import se.underlag.sekretess.Gallringstjanst;
import se.underlag.testing.TestLagring;

/** S42 for a person whose köpfiler have come to their day years before the personakt: last insats 2019-03-31, last note 2023-09-01, today 2025-06-16. */
abstract class KopfilsgallringProv extends Gallringsrigg {

    private static final String CIA = "198303039981";
    private static final String KOMMENTAR = "Cia trivs hos Exempelhuset";

    private Person cia;
    private Beslut beslut;
    private Kopfilsrad hennesRad;
    private Kopfil annan;
    private Placeringsavtal avtal;

    KopfilsgallringProv(Supplier<TestLagring> product) {
        super(product);
    }

    @BeforeEach void aPersonWhoseAktGoesOn() {
        cia = person(CIA, "Cia");
        beslut = beslut(cia, "B-2018-79", "2019-03-31", "LSS 9 § 9");
        test.i(unit -> unit.find(Beslut.class, beslut.getId()).orElseThrow().setBeslutsdatum(LocalDate.of(2023, 9, 1)));
        hennesRad = rad(cia, beslut, KOMMENTAR);
        annan = NY.createKopfil();
        annan.setEnhetId(vuxna.getId());
        annan.setAr(2019);
        annan.setNamn("Stöd");
        Fil content = fil("version.jsonl", "application/jsonl",
                ("{\"format\":\"underlag-kopfil\",\"version\":1}\n{\"rad\":1,\"id\":\"" + hennesRad.getId()
                        + "\",\"personId\":\"" + cia.getId() + "\",\"person\":\"" + CIA + "\",\"namn\":\"Cia Exempelsson\",\"januari\":70400.00}\n")
                        .getBytes(StandardCharsets.UTF_8));
        Kopfilsversion version = NY.createKopfilsversion();
        version.setEnhetId(vuxna.getId());
        version.setManad(3);
        version.setNummer(1);
        version.setTidsstampel(Instant.parse("2019-04-01T10:00:00Z"));
        version.setAnteckning("Cia Exempelsson avslutad");
        version.setFil(content);
        version.setKontrollsumma(content.getSha256());
        annan.getVersioner().add(version);
        avtal = NY.createPlaceringsavtal();
        avtal.setEnhetId(vuxna.getId());
        avtal.setNr("A-2018-4");
        avtal.setPerson(cia);
        avtal.setFrom(LocalDate.of(2018, 4, 1));
        avtal.setTom(LocalDate.of(2019, 3, 31));
        avtal.setDatumorsak("Cia Exempelsson ville vänta");
        Kopfilsforslag forslag = NY.createKopfilsforslag();
        forslag.setEnhetId(vuxna.getId());
        forslag.setPerson(cia);
        forslag.setMotivering("Nytt avtal för Cia Exempelsson");
        test.spara(content, annan, avtal, forslag);
        test.i(unit -> {
            unit.find(Kopfilsforslag.class, forslag.getId()).orElseThrow().setRad(unit.find(Kopfilsrad.class, hennesRad.getId()).orElseThrow());
            unit.find(Kopfilsrad.class, hennesRad.getId()).orElseThrow().setAvtal(unit.find(Placeringsavtal.class, avtal.getId()).orElseThrow());
            unit.find(Person.class, cia.getId()).orElseThrow().setFornamn("Cia");
        });
    }

    private Post hennes(Gallringslistning lista) {
        return lista.poster().stream().filter(post -> post.namn().startsWith("Cia")).findFirst().orElseThrow();
    }

    @Test void S42_the_list_says_that_the_kopfiler_go_and_the_personakt_later_and_an_exception_can_be_taken_back() {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        assertThat(lista.poster()).extracting(Post::namn, Post::undantag, Post::gallras, Post::baraKopfiler).containsExactly(
                tuple("Cia Exempelsson", Gallringsundantag.PERSONAKT_SENARE, true, true),
                tuple("Åsa Exempelsson", Gallringsundantag.INGET, true, false));
        assertThat(hennes(lista)).extracting(Post::sammanstallningFran, Post::personaktFran, Post::senast)
                .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2028, 9, 1), LocalDate.of(2025, 12, 31));
        assertThat(lista.attGallra()).isEqualTo(2);
        assertThat(lista.baraKopfiler()).isOne();
        String post = hennes(lista).id();
        assertThat(tjanst.undanta(lista.id(), post, "Tvist pågår").attGallra()).isOne();
        assertThat(hennes(tjanst.aterta(lista.id(), post)).baraKopfiler()).isTrue();
    }

    @Test void S42_kopfiler_versions_log_and_drafts_lose_the_person_and_the_personakt_stays() throws SQLException {
        Gallringstjanst tjanst = forvaltare();
        Gallringslistning lista = tjanst.foresla();
        tjanst.granska(lista.id());
        Gallringslistning done = tjanst.genomfor(lista.id());
        assertThat(done.rapport()).contains("bara ur köpfiler").contains("Gallrade personer, räknade per enhet: 1");
        assertThat(hennes(done).gallrad()).isNotNull();
        assertThat(new Sparhund(List.of(KOMMENTAR)).tabeller(test)).isEmpty();
        try (UnitOfWork uow = test.open()) {
            Kopfilsrad row = uow.find(Kopfilsrad.class, hennesRad.getId()).orElseThrow();
            assertThat(row.getPerson()).isNull();
            assertThat(row.getBeslut()).isNull();
            assertThat(row.getAvtal()).isNull();
            assertThat(row.getKommentar()).isNull();
            assertThat(row.getKonto()).isEqualTo("4567");
            assertThat(row.getFaktisktJan()).isEqualTo("70400.00");
            Kopfilsversion version = uow.find(Kopfil.class, annan.getId()).orElseThrow().getVersioner().get(0);
            assertThat(version.getAnteckning()).isEqualTo("[gallrad] avslutad");
            assertThat(new String(uow.find(Fil.class, version.getFil().getId()).orElseThrow().getInnehall(), StandardCharsets.UTF_8))
                    .contains("70400").doesNotContain(CIA)
                    .doesNotContain(cia.getId()).doesNotContain("Cia");
            Person stays = uow.find(Person.class, cia.getId()).orElseThrow();
            assertThat(stays.getIdentitet()).isEqualTo(CIA);
            assertThat(stays.getFornamn()).isEqualTo("Cia");
            assertThat(uow.find(Beslut.class, beslut.getId()).orElseThrow().getNr()).isEqualTo("B-2018-79");
            assertThat(uow.find(Placeringsavtal.class, avtal.getId()).orElseThrow().getDatumorsak()).isEqualTo("Cia Exempelsson ville vänta");
            assertThat(uow.list(Sokning.of(Kopfilsforslag.class))).filteredOn(one -> one.getPerson().getId().equals(cia.getId())).singleElement()
                    .satisfies(one -> {
                        assertThat(one.getRad()).isNull();
                        assertThat(one.getMotivering()).isEqualTo("Nytt avtal för Cia Exempelsson");
                    });
            assertThat(uow.list(Sokning.of(Kopfilsrad.class).refererar(KOPFILSRAD__BESLUT, beslut.getId()))).isEmpty();
            assertThat(uow.list(Sokning.of(Handelselogg.class))).filteredOn(entry -> entry.getTyp() == Loggtyp.GALLRING)
                    .extracting(Handelselogg::getObjektId, Handelselogg::getFalt).contains(tuple(cia.getId(), "sammanstallning"));
            assertThat(uow.list(Sokning.of(Handelselogg.class))).filteredOn(entry -> hennesRad.getId().equals(entry.getObjektId()))
                    .noneMatch(entry -> String.valueOf(entry.getEfter()).contains(cia.getId()));
        }
        assertThat(tjanst.foresla().poster()).as("the rest comes on its own day").isEmpty();
    }
}
