package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegutfall;
import se.underlag.model.Flode;
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
}
