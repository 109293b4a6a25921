package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.INGEN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.LINK;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.Dokumentbild;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegutfall;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Flode;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringstillstand;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.testing.TestLagring;

/** What the service keeps whatever the flow: who may, who was first, all or nothing, what is masked, how often the store is asked. */
abstract class TjanstdriftProv extends Tjanstprov {

    TjanstdriftProv(Supplier<TestLagring> databas) {
        super(databas);
    }

    @Test void two_people_take_the_same_step_and_the_second_is_told_who_was_first() {
        Arendebild arende = rigg.avrop("2022-09-01");
        Placeringstjanst tjanst = rigg.som(SEK, "2022-09-02");
        Stegbegaran begaran = new Stegbegaran(arende.id(), arende.version(), "A3", Map.of("kontaktuppgift", "010"), null);
        tjanst.utfor(begaran);
        avvisas(() -> tjanst.utfor(begaran), "SEK Exempelsson (sek)", "PL-2022-00001");
        assertThat(last(arende).steg()).hasSize(2);
    }

    @Test void who_comes_between_reading_and_commit_wins_and_nothing_of_the_other_is_left() {
        Arendebild arende = rigg.skickadBedomning("nej");
        Placeringstjanst sen = rigg.som(ADM, "2022-09-08", Mellanlagring.fore(rigg.lagring.lagring(),
                () -> rigg.steg(ADM, "2022-09-08", arende, "A8", "dokumentpris", "3350")));
        Arendebild now = last(arende);
        avvisas(() -> sen
                .utfor(new Stegbegaran(now.id(), now.version(), "A8", Map.of("start", "2022-09-15", "boendepris", "1250", "barntillagg", "350",
                        "dokumentpris", "1"), null)),
                "hann före");
        assertThat(antalAvtal()).isEqualTo(1);
        assertThat(last(arende).avtal().dokumentpris()).isEqualByComparingTo("3350");
        assertThat(last(arende).steg().stream().filter(steg -> steg.steg().equals("A8"))).hasSize(1);
    }

    @Test void a_step_that_breaks_on_the_way_leaves_all_or_nothing() {
        Arendebild arende = rigg.upprattat("3350");
        rigg.steg(ADM, "2022-09-09", arende, "A8k");
        Arendebild now = rigg.steg(EC, "2022-09-09", arende, "A10").efter();
        Placeringstjanst bruten = rigg.som(ADM, "2022-09-12", Mellanlagring.fore(rigg.lagring.lagring(), () -> {
            throw new IllegalStateException("Strömmen gick");
        }));
        assertThatThrownBy(() -> bruten.utfor(new Stegbegaran(now.id(), now.version(), "A11", Map.of(), null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(last(arende).avtal().skickad()).isNull();
        assertThat(last(arende).tillstand()).isEqualTo(Placeringstillstand.SIGNERAT);
        try (UnitOfWork uow = rigg.lagring.open()) {
            assertThat(uow.count(Sokning.of(Kopfilsforslag.class))).isZero();
        }
    }

    @Test void who_may_not_read_sees_nothing_and_who_may_not_act_takes_no_step() {
        Arendebild arende = rigg.avrop("2022-09-01");
        assertThat(rigg.som(INGEN, "2022-09-01").arenden(Arendeurval.OPPNA)).isEmpty();
        assertThatThrownBy(() -> rigg.som(INGEN, "2022-09-01").arende(arende.id())).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> rigg.steg(ADM, "2022-09-01", arende, "A3", "kontaktuppgift", "X")).isInstanceOf(BehorighetSaknasException.class);
        assertThatThrownBy(() -> rigg.som(SEK, "2022-09-01").starta(
                new Startbegaran(Flode.NYTT_AVROP, rigg.enhet.getId(), rigg.person.getId(), null, null, null, Map.of())))
                .isInstanceOf(BehorighetSaknasException.class);
    }

    @Test void a_protected_person_is_masked_in_every_image() {
        rigg.lagring.i(uow -> uow.find(Person.class, rigg.person.getId()).orElseThrow().setSkyddadIdentitet(true));
        Arendebild arende = rigg.avrop("2022-09-01");
        assertThat(arende.person().skyddad()).isTrue();
        assertThat(arende.person().namn() + arende.person().identitet() + arende.boende() + arende.leverantor())
                .doesNotContain("Exempelsson", "9806", "Hemmet", "Påhittade");
        assertThat(rigg.alla()).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Exempelsson", "9806", "Hemmet"));
    }

    @Test void every_text_of_a_protected_person_is_masked_also_terms_reasons_and_history() {
        Arendebild arende = rigg.skickadBedomning("ja");
        rigg.stegMedOrsak("HEMLIG orsak", LINK, "2022-09-08", arende, "A8u", "dygnspris", "4100", "undantagsvillkor", "HEMLIGT villkor",
                "dokumentpris", "4100", "slut", "2022-12-20", "datumorsak", "HEMLIG dag");
        rigg.steg(ADM, "2022-09-08", arende, "A7", "notering", "HEMLIG notering");
        assertThat(last(arende).toString()).contains("HEMLIG orsak", "HEMLIGT villkor", "HEMLIG dag", "HEMLIG notering");
        rigg.lagring.i(uow -> uow.find(Person.class, rigg.person.getId()).orElseThrow().setSkyddadIdentitet(true));
        assertThat(last(arende).toString()).doesNotContain("HEMLIG", "Natt", "Korttidsboendet");
        assertThat(rigg.som(LINK, "2022-09-09").falt(last(arende), "A8ur").toString()).doesNotContain("HEMLIG");
        rigg.steg(LINK, "2022-09-09", arende, "A8ur", "undantagsvillkor", "Nya");
        rigg.lagring.i(uow -> uow.find(Person.class, rigg.person.getId()).orElseThrow().setSkyddadIdentitet(false));
        assertThat(last(arende).avtal().datumorsak()).isEqualTo("HEMLIG dag");
    }

    @Test void BB_22_sending_writes_a_missing_address_and_leaves_one_that_all_units_share() {
        Arendebild arende = rigg.upprattat("3350");
        rigg.steg(ADM, "2022-09-09", arende, "A8k");
        rigg.steg(EC, "2022-09-09", arende, "A10");
        rigg.lagring.i(uow -> uow.list(Sokning.of(Leverantor.class)).get(0).setAdress("Provgatan 1"));
        assertThat(rigg.steg(ADM, "2022-09-12", arende, "A11", "adress", "Andra gatan 2").meddelanden())
                .anySatisfy(text -> assertThat(text).contains("inte ändrad", "LINK-samordnaren"));
        try (UnitOfWork uow = rigg.lagring.open()) {
            assertThat(uow.list(Sokning.of(Leverantor.class)).get(0).getAdress()).isEqualTo("Provgatan 1");
        }
    }

    @Test void BB_14_a_mail_pack_that_could_not_be_made_stands_in_the_history() {
        Dokumentprov prov = new Dokumentprov();
        prov.vagrar(Dokumenttyp.MEJLPAKET, "E-postadress saknas för enhetschef.");
        rigg.dokument = prov;
        assertThat(rigg.skickadBedomning("nej").senast("A5").orElseThrow().notering())
                .isEqualTo("Mejlpaketet kunde inte skapas: E-postadress saknas för enhetschef.");
    }

    @Test void wrong_and_missing_values_are_told_all_at_once() {
        Arendebild arende = rigg.avrop("2022-09-01");
        rigg.steg(SEK, "2022-09-01", arende, "A3", "kontaktuppgift", "X");
        rigg.steg(PLAN, "2022-09-02", arende, "A4a", "dag", "220905");
        assertThat(last(arende).bedomning().bokad()).isEqualTo(LocalDate.of(2022, 9, 5));
        avvisas(() -> rigg.steg(PLAN, "2022-09-05", arende, "A4b", "dag", "igår", "dokumentpris", "mycket", "pris", "1"), "igår", "mycket", "”Poäng”",
                "”pris”");
        avvisas(() -> rigg.steg(PLAN, "2022-09-05", arende, "A4b", "dag", "2022-09-06", "poang", "2"), "2022-09-06");
        avvisas(() -> rigg.steg(PLAN, "2022-09-05", arende, "A4b", "poang", "2", "undantag", "ja"), "BB-25");
    }

    @Test void lists_of_many_cases_ask_for_each_permission_once() {
        rigg.skickat();
        List<Arendebild> alla = rigg.alla();
        assertThat(rigg.som(ADM, "2022-09-30").steg(alla).get(alla.get(0).id()).stream().map(val -> val.steg().id() + val.status()))
                .isEqualTo(rigg.som(ADM, "2022-09-30").steg(alla.get(0)).stream().map(val -> val.steg().id() + val.status()).toList());
    }

    @Test void a_list_of_cases_asks_the_store_as_often_for_many_as_for_one() {
        rigg.skickat();
        long one = Mellanlagring.fragor(rigg.lagring.lagring(), lagring -> rigg.som(ADM, "2022-09-30", lagring).arenden(alla()));
        for (int i = 0; i < 5; i++) {
            rigg.stegMedOrsak("Prov", EC, "2022-09-30", rigg.avrop("2022-09-30"), "X");
        }
        long many = Mellanlagring.fragor(rigg.lagring.lagring(), lagring -> rigg.som(ADM, "2022-09-30", lagring).arenden(alla()));
        assertThat(many).isEqualTo(one);
    }

    private static Arendeurval alla() {
        return new Arendeurval(null, Set.of(), null, true);
    }

    @Test void a_pack_without_address_is_told_and_a_price_where_none_may_be_stops_the_step() {
        Dokumentprov dokument = new Dokumentprov();
        rigg.dokument = dokument;
        dokument.vagrar(Dokumenttyp.MEJLPAKET, "LINK saknar e-post.");
        Arendebild arende = rigg.avrop("2022-09-01");
        rigg.steg(SEK, "2022-09-01", arende, "A3", "kontaktuppgift", "010");
        rigg.steg(PLAN, "2022-09-02", arende, "A4a", "dag", "2022-09-05");
        rigg.steg(PLAN, "2022-09-05", arende, "A4b", "poang", "2,4");
        Stegutfall mejl = rigg.steg(PLAN, "2022-09-06", arende, "A5");
        assertThat(mejl.dokument()).extracting(Dokumentbild::typ).containsExactly(Dokumenttyp.BB_UTAN_PRIS, Dokumenttyp.BB_MED_PRIS);
        assertThat(mejl.meddelanden()).anyMatch(text -> text.contains("LINK saknar e-post."));
        dokument.vagrar(Dokumenttyp.PLACERINGSAVTAL, "Avtalet saknar villkor.");
        avvisas(() -> rigg.steg(ADM, "2022-09-08", arende, "A8", "start", "2022-09-15", "boendepris", "1250"), "Avtalet saknar villkor.");
        assertThat(antalAvtal()).isZero();
    }

    @Test void no_document_is_made_of_a_protected_person_and_the_step_goes_on() {
        Dokumentprov dokument = new Dokumentprov();
        rigg.dokument = dokument;
        rigg.lagring.i(uow -> uow.find(Person.class, rigg.person.getId()).orElseThrow().setSkyddadIdentitet(true));
        Arendebild sent = rigg.skickat();
        assertThat(sent.tillstand()).isEqualTo(Placeringstillstand.SKICKAT);
        assertThat(dokument.gjorda).isEmpty();
        assertThat(rigg.forslag(ADM, "2022-09-12", sent, "A11", "adress")).isEmpty();
    }
}
