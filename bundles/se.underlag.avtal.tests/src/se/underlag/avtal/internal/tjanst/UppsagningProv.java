package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegutfall;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.testing.TestLagring;

/** What a termination decides, and what it does to avtal that follow (BB-60, A13, A26). */
abstract class UppsagningProv extends Tjanstprov {

    UppsagningProv(Supplier<TestLagring> databas) {
        super(databas);
    }

    /** A termination from the avtal of a case, confirmed by both. */
    private Arendebild anmald(Arendebild fran, String dag, String onskad) {
        Arendebild u = rigg.start(Flode.UPPSAGNING, SEK, dag, fran, "dag", dag, "onskadSistaDag", onskad).efter();
        rigg.steg(ADM, dag, u, "U2");
        return rigg.steg(PLAN, dag, u, "U3").efter();
    }

    @Test void A13_the_last_charged_day_follows_the_last_day_that_is_decided() {
        Arendebild before = uppfoljt();
        Arendebild u = anmald(before, "2023-03-01", "2023-03-31");
        assertThat(rigg.forslag(ADM, "2023-03-03", u, "U4", "sistaDebiteringsdag")).isEmpty();
        // 30 days longer than was wished for, and all 30 are charged
        rigg.steg(ADM, "2023-03-03", u, "U4", "sistaDag", "2023-04-30");
        assertThat(last(before).avtal().period().tom()).isEqualTo("2023-04-30");
        assertThat(last(before).avtal().sistaDebiteringsdag()).isEqualTo("2023-04-30");
        assertThat(rigg.forslag).last().isEqualTo("avslut " + u.referens() + " 2023-04-30");
    }

    @Test void A26_a_day_of_departure_that_is_not_charged_ends_the_charging_the_day_before() {
        Arendebild before = uppfoljt();
        Arendebild u = anmald(before, "2023-03-01", "2023-03-31");
        rigg.steg(ADM, "2023-03-03", u, "U4", "avresedagDebiteras", "nej");
        assertThat(last(before).avtal().period().tom()).isEqualTo("2023-03-31");
        assertThat(last(before).avtal().sistaDebiteringsdag()).isEqualTo("2023-03-30");
    }

    @Test void A13_a_last_charged_day_that_contradicts_the_last_day_needs_a_reason() {
        Arendebild before = uppfoljt();
        Arendebild u = anmald(before, "2023-03-01", "2023-03-31");
        avvisas(() -> rigg.steg(ADM, "2023-03-03", u, "U4", "sistaDag", "2023-04-30", "sistaDebiteringsdag", "2023-03-31"), "2023-03-31",
                "2023-04-30", "orsaken");
        avvisas(() -> rigg.steg(ADM, "2023-03-03", u, "U4", "sistaDebiteringsdag", "2023-04-15"), "2023-04-15", "orsaken");
        assertThat(last(before).avtal().uppsagd()).isNull();
        Stegutfall utfall = rigg.steg(ADM, "2023-03-03", u, "U4", "sistaDebiteringsdag", "2023-04-15", "debiteringsorsak", "Rummet töms");
        assertThat(last(before).avtal().period().tom()).isEqualTo("2023-03-31");
        assertThat(last(before).avtal().sistaDebiteringsdag()).isEqualTo("2023-04-15");
        assertThat(utfall.efter().senast("U4").orElseThrow().notering()).contains("Rummet töms");
    }

    /** Flow C from the avtal of a case, contact 2023-05-10, up to the mailed behovsbedömning and the confirmed start. */
    private Arendebild forandrat(Arendebild before) {
        Arendebild c = rigg.start(Flode.FORANDRADE_BEHOV, SEK, "2023-05-10", before, "kontaktdatum", "2023-05-10", "kontaktAv", "SOCIALSEKRETERARE",
                "behovUppstod", "2023-02-01").efter();
        rigg.steg(SEK, "2023-05-10", c, "C3", "kontaktuppgift", "Chefen");
        rigg.steg(ADM, "2023-05-11", c, "C2", "underlag", "Tjänsteanteckning");
        rigg.steg(PLAN, "2023-05-12", c, "C4a", "dag", "2023-05-15");
        rigg.steg(PLAN, "2023-05-15", c, "C4b", "poang", "3");
        return rigg.steg(PLAN, "2023-05-16", c, "C5").efter();
    }

    private void signera(Arendebild c) {
        rigg.steg(ADM, "2023-05-17", c, "C6", "dokumentpris", "4100");
        rigg.steg(ADM, "2023-05-17", c, "C6k");
        rigg.steg(EC, "2023-05-17", c, "C7");
    }

    @Test void BB_60_a_signed_avtal_that_runs_past_the_decided_last_day_is_not_sent() {
        Arendebild before = uppfoljt();
        Arendebild c = forandrat(before);
        signera(c);
        assertThat(last(c).avtal().period()).isEqualTo(period("2023-05-10", "2025-06-30"));
        Arendebild u = anmald(before, "2023-05-17", "2023-06-30");
        rigg.steg(ADM, "2023-05-17", u, "U4");
        avvisas(() -> rigg.steg(ADM, "2023-05-18", c, "C8"), "2023-06-30", "2025-06-30", "PL-2022-00002", "öppna det för rättelse");
        assertThat(last(before).avtal().period()).isEqualTo(period("2022-12-15", "2023-06-30"));
    }

    @Test void BB_60_BB_21_a_signed_avtal_is_opened_and_drawn_up_anew_with_the_decided_end() {
        Arendebild before = uppfoljt();
        Arendebild c = forandrat(before);
        signera(c);
        Arendebild u = anmald(before, "2023-05-17", "2023-06-30");
        rigg.steg(ADM, "2023-05-17", u, "U4");
        avvisas(() -> rigg.steg(ADM, "2023-05-18", c, "C6o"), "Varför avtalet öppnas");
        Stegutfall oppnat = rigg.steg(ADM, "2023-05-18", c, "C6o", "rattelseorsak", "Uppsagt till 30 juni");
        assertThat(oppnat.efter().tillstand()).isEqualTo(Placeringstillstand.AVTAL_UPPRATTAT);
        assertThat(oppnat.efter().avtal().signerad()).isNull();
        assertThat(oppnat.efter().senast("C6o").orElseThrow().notering()).contains("EC Exempelsson", "2023-05-17", "Uppsagt till 30 juni");
        avvisas(() -> rigg.steg(EC, "2023-05-18", c, "C7"), "BB-18");
        rigg.steg(ADM, "2023-05-18", c, "C6r", "slut", "2023-06-30", "datumorsak", "Uppsagt");
        rigg.steg(ADM, "2023-05-18", c, "C6k");
        rigg.steg(EC, "2023-05-19", c, "C7");
        Arendebild sent = rigg.steg(ADM, "2023-05-19", c, "C8").efter();
        assertThat(sent.avtal().period()).isEqualTo(period("2023-05-10", "2023-06-30"));
        assertThat(sent.avtal().sistaDebiteringsdag()).isEqualTo("2023-06-30");
        assertThat(sent.avtal().signerad()).isEqualTo("2023-05-19");
        avvisas(() -> rigg.steg(ADM, "2023-05-20", c, "C6o", "rattelseorsak", "För sent"));
    }

    @Test void BB_60_an_avtal_drawn_up_after_the_decision_ends_with_it_and_carries_the_termination() {
        Arendebild before = uppfoljt();
        Arendebild c = forandrat(before);
        Arendebild u = anmald(before, "2023-05-16", "2023-06-30");
        rigg.steg(ADM, "2023-05-16", u, "U4", "avresedagDebiteras", "nej");
        avvisas(() -> rigg.steg(ADM, "2023-05-17", c, "C6", "slut", "2025-06-30", "datumorsak", "Hela beslutet"), "2023-06-30", "PL-2022-00002");
        signera(c);
        Arendebild sent = rigg.steg(ADM, "2023-05-18", c, "C8").efter();
        assertThat(sent.avtal().period()).isEqualTo(period("2023-05-10", "2023-06-30"));
        assertThat(sent.avtal().sistaDebiteringsdag()).isEqualTo("2023-06-29");
        assertThat(sent.avtal().uppsagd()).isEqualTo("2023-05-16");
        assertThat(last(before).avtal().period()).isEqualTo(period("2022-12-15", "2023-05-09"));
        assertThat(last(before).avtal().sistaDebiteringsdag()).isNull();
    }

    @Test void BB_60_a_termination_decided_after_the_new_avtal_was_sent_ends_the_new_one() {
        Arendebild before = uppfoljt();
        Arendebild c = forandrat(before);
        Arendebild u = anmald(before, "2023-05-16", "2023-06-30");
        signera(c);
        Stegutfall sent = rigg.steg(ADM, "2023-05-18", c, "C8");
        assertThat(sent.meddelanden()).anyMatch(text -> text.contains(u.referens()) && text.contains(c.referens()));
        avvisas(() -> rigg.start(Flode.UPPSAGNING, SEK, "2023-05-18", sent.efter(), "dag", "2023-05-18", "onskadSistaDag", "2023-07-31"),
                u.referens());
        avvisas(() -> rigg.steg(ADM, "2023-05-19", u, "U4", "sistaDag", "2023-05-09", "uppsagd", "2023-05-01"), c.referens(), "2023-05-10");
        Arendebild decided = rigg.steg(ADM, "2023-05-19", u, "U4").efter();
        assertThat(decided.avtal().id()).isEqualTo(sent.efter().avtal().id());
        assertThat(last(c).avtal().period()).isEqualTo(period("2023-05-10", "2023-06-30"));
        assertThat(last(c).avtal().sistaDebiteringsdag()).isEqualTo("2023-06-30");
        assertThat(last(before).avtal().period()).isEqualTo(period("2022-12-15", "2023-05-09"));
        assertThat(last(before).avtal().uppsagd()).isNull();
    }

    @Test void BB_60_no_flow_begins_for_days_after_the_decided_last_day() {
        Arendebild forsta = rigg.skickat();
        Arendebild u = anmald(forsta, "2022-10-01", "2022-11-20");
        rigg.steg(ADM, "2022-10-02", u, "U4", "sistaDebiteringsdag", "2022-11-30", "debiteringsorsak", "Städning");
        // three months from 2022-09-15 pass with 2022-12-14, after the last day
        avvisas(() -> rigg.start(Flode.UPPFOLJANDE, PLAN, "2022-10-03", forsta), "2022-11-20", "2022-12-15");
        // it is paid for ten days more, so the avtal counts as running; the contact came too late all the same
        avvisas(() -> rigg.start(Flode.FORANDRADE_BEHOV, ADM, "2022-11-25", forsta, "kontaktdatum", "2022-11-24", "kontaktAv", "LEVERANTOR",
                "behovUppstod", "2022-10-01"), "2022-11-20", "2022-11-24");
    }
}
