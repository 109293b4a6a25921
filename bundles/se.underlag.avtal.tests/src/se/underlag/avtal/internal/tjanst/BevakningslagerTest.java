package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.INGEN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.LINK;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TYP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.bevakning.Bevakningslager;
import se.underlag.avtal.internal.bevakning.BevakningslagerImpl;
import se.underlag.avtal.internal.bevakning.NastaSteg;
import se.underlag.avtal.internal.bevakning.Placeringslage;
import se.underlag.avtal.internal.bevakning.Ramavtalslage;
import se.underlag.avtal.internal.bevakning.UppfoljningSaknas;
import se.underlag.avtal.internal.flode.Stegnamnen;
import se.underlag.base.Klocka;
import se.underlag.base.Period;
import se.underlag.model.Entitet;
import se.underlag.model.Flode;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.testing.TestLagring;

/** What the deadlines look at, in a real store. */
class BevakningslagerTest {

    private static final String BOKA = "PL-2022-00001: Boka uppföljningen";

    private Avtalsrigg rigg;

    @BeforeEach void oppna() {
        rigg = new Avtalsrigg(TestLagring.ny());
    }

    @AfterEach void stang() {
        rigg.close();
    }

    private Bevakningslager som(String signatur, String dag) {
        Behorighet behorighet = rigg.lagring.behorighet(signatur);
        return new BevakningslagerImpl(rigg.lagring.lagring(), behorighet, rigg.lagring.skydd(behorighet), Klocka.fixed(LocalDate.parse(dag)));
    }

    private void andra(Entitet changed) {
        try (UnitOfWork uow = rigg.lagring.open()) {
            uow.merge(changed);
            uow.save();
        }
    }

    private List<Placeringslage> lopande(String dag) {
        return som(PLAN, dag).slutarInom(LocalDate.parse(dag), 90);
    }

    private List<String> saknas(String dag) {
        return new UppfoljningSaknas(som(PLAN, dag)).uppgifter(LocalDate.parse(dag)).stream().map(Uppgift::vad).toList();
    }

    @Test void an_avtal_runs_from_the_sending_on() {
        rigg.upprattat("3350");
        assertThat(lopande("2022-09-09")).isEmpty();
    }

    @Test void a_sent_avtal_comes_with_what_its_deadlines_rest_on() {
        Arendebild arende = rigg.skickat();
        assertThat(lopande("2022-10-01")).containsExactly(new Placeringslage(arende.id(), "PL-2022-00001", rigg.enhet.getId(), Avtalsrigg.SEK, PLAN,
                new Period(LocalDate.of(2022, 9, 15), LocalDate.of(2022, 12, 14)), true, false, LocalDate.of(2025, 6, 30)));
        assertThat(lopande("2023-12-14")).hasSize(1);
        assertThat(lopande("2023-12-15")).isEmpty();
        assertThat(lopande("2022-09-14")).isEmpty();
    }

    @Test void BB_04_a_ramavtal_comes_with_how_many_avtal_go_on_longer() {
        rigg.skickat();
        assertThat(som(LINK, "2025-12-01").ramavtalSlutarInom(LocalDate.of(2025, 12, 1), 29)).isEmpty();
        assertThat(som(LINK, "2025-12-01").ramavtalSlutarInom(LocalDate.of(2025, 12, 1), 30))
                .containsExactly(new Ramavtalslage(rigg.ramavtal.getId(), "Ramavtal BmSS", LocalDate.of(2025, 12, 31), 0));
        rigg.ramavtal.setTom(LocalDate.of(2022, 12, 13));
        andra(rigg.ramavtal);
        assertThat(som(LINK, "2022-12-01").ramavtalSlutarInom(LocalDate.of(2022, 12, 1), 30)).extracting(Ramavtalslage::langre).containsExactly(1L);
    }

    @Test void BB_49_only_an_avtal_longer_than_its_decision_is_looked_at() {
        rigg.skickat();
        assertThat(som(PLAN, "2022-12-01").beslutSlutarInom(LocalDate.of(2022, 12, 1), 60)).isEmpty();
        rigg.beslut.setTom(LocalDate.of(2022, 12, 13));
        andra(rigg.beslut);
        assertThat(som(PLAN, "2022-12-01").beslutSlutarInom(LocalDate.of(2022, 12, 1), 60)).extracting(Placeringslage::beslutTom)
                .containsExactly(LocalDate.of(2022, 12, 13));
        assertThat(som(PLAN, "2022-12-01").beslutSlutarInom(LocalDate.of(2022, 12, 1), 11)).isEmpty();
    }

    @Test void BB_30_a_booked_follow_up_ends_the_reminder_and_one_that_only_has_begun_or_is_broken_off_does_not() {
        Arendebild arende = rigg.skickat();
        assertThat(saknas("2022-11-13")).isEmpty();
        assertThat(saknas("2022-11-14")).containsExactly(BOKA);
        Arendebild uppfoljning = rigg.start(Flode.UPPFOLJANDE, PLAN, "2022-11-20", arende).efter();
        assertThat(saknas("2022-11-20")).containsExactly(BOKA);
        rigg.steg(PLAN, "2022-11-21", uppfoljning, "B1a", "dag", "2022-12-16");
        assertThat(saknas("2022-11-21")).isEmpty();
        assertThat(saknas("2022-12-15")).isEmpty();
        assertThat(new NastaSteg(som(PLAN, "2022-12-15"), new Stegnamnen(), Clock.systemUTC()).uppgifter(LocalDate.of(2022, 12, 15)))
                .extracting(Uppgift::vad)
                .contains("PL-2022-00002: Genomför behovsbedömningen")
                // 21 days after the sending have passed: from then on the reminder tells it (BB-23)
                .doesNotContain("PL-2022-00001: Ta emot det underskrivna avtalet");
        rigg.stegMedOrsak("Flyttar hem", EC, "2022-11-22", uppfoljning, "X");
        assertThat(saknas("2022-11-22")).containsExactly(BOKA);
    }

    @Test void BB_30_BB_60_a_notice_ends_the_reminder_on_the_day_it_is_decided_and_not_before() {
        Arendebild arende = rigg.skickat();
        Arendebild u = rigg.start(Flode.UPPSAGNING, SEK, "2022-11-20", arende, "dag", "2022-11-20", "onskadSistaDag", "2022-12-14").efter();
        rigg.steg(ADM, "2022-11-21", u, "U2");
        rigg.steg(PLAN, "2022-11-21", u, "U3");
        assertThat(saknas("2022-11-21")).containsExactly(BOKA);
        rigg.steg(ADM, "2022-11-22", u, "U4", "sistaDebiteringsdag", "");
        assertThat(saknas("2022-11-22")).isEmpty();
    }

    @Test void BB_34_a_contact_about_changed_needs_does_not_hide_that_the_three_months_end() {
        Arendebild arende = rigg.skickat();
        rigg.start(Flode.FORANDRADE_BEHOV, SEK, "2022-11-20", arende, "kontaktdatum", "2022-11-20", "kontaktAv", "SOCIALSEKRETERARE", "behovUppstod",
                "2022-10-01", "underlag", "Journalanteckning");
        assertThat(saknas("2022-11-20")).containsExactly(BOKA);
        assertThat(saknas("2022-12-15")).containsExactly(BOKA);
    }

    @Test void who_may_read_nothing_is_told_nothing() {
        rigg.skickat();
        Bevakningslager lager = som(INGEN, "2022-10-01");
        assertThat(lager.oppna(Set.of())).isEmpty();
        assertThat(lager.slutarInom(LocalDate.of(2022, 10, 1), 90)).isEmpty();
        assertThat(lager.ramavtalSlutarInom(LocalDate.of(2025, 10, 1), 180)).isEmpty();
    }

    @Test void A28_tasks_are_no_reading_of_persons() {
        rigg.skickat();
        long before = lasningar();
        List<Uppgift> tasks = new NastaSteg(som(PLAN, "2022-10-01"), new Stegnamnen(), Clock.systemUTC()).uppgifter(LocalDate.of(2022, 10, 1));
        assertThat(tasks).isNotEmpty().allSatisfy(one -> assertThat(one.toString()).doesNotContain("Ebba", "Exempelsson", "8801019806"));
        assertThat(lasningar()).isEqualTo(before);
    }

    private long lasningar() {
        try (UnitOfWork uow = rigg.lagring.open()) {
            return uow.count(Sokning.of(Handelselogg.class).lika(HANDELSELOGG__TYP, Loggtyp.LASNING));
        }
    }

    @Test void the_parameters_of_the_store_count() {
        assertThat(som(EC, "2022-10-01").parametrar().varde("BB.returDagar", LocalDate.of(2022, 10, 1))).contains("21");
    }
}
