package se.underlag.avtal.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.ADM;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.EC;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.PLAN;
import static se.underlag.avtal.internal.tjanst.Avtalsrigg.SEK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegbegaran;
import se.underlag.model.Flode;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Two cases of one person in one home, worked on at once: one avtal per day, whoever comes first. */
abstract class SamtidigProv extends Tjanstprov {

    SamtidigProv(Supplier<TestLagring> databas) {
        super(databas);
    }

    /** A second call-off for the same person, whose home is chosen first when the avtal is drawn up, up to the mailed behovsbedömning. */
    private Arendebild utanBoende() {
        Arendebild arende = rigg.som(EC, "2022-09-01")
                .starta(new Startbegaran(Flode.NYTT_AVROP, rigg.enhet.getId(), rigg.person.getId(), rigg.beslut.getId(), null, null, Map.of()))
                .efter();
        rigg.steg(SEK, "2022-09-01", arende, "A3", "kontaktuppgift", "010-000 00 00");
        rigg.steg(PLAN, "2022-09-02", arende, "A4a", "dag", "2022-09-05");
        rigg.steg(PLAN, "2022-09-05", arende, "A4b", "poang", "2,4");
        return rigg.steg(PLAN, "2022-09-06", arende, "A5").efter();
    }

    private Stegbegaran uppratta(Arendebild arende, String start, String slut) {
        Arendebild now = last(arende);
        Map<String, String> varden = new HashMap<>(
                Map.of("start", start, "slut", slut, "datumorsak", "Prov", "boendepris", "1250", "barntillagg", "350", "dokumentpris", "3350"));
        if (now.boendeId() == null) {
            varden.put("boende", rigg.boende.getId());
        }
        return new Stegbegaran(now.id(), now.version(), "A8", varden, null);
    }

    @Test void BB_17_of_two_who_draw_up_avtal_of_one_placement_the_second_sees_the_days_of_the_first() {
        Arendebild ett = rigg.skickadBedomning("nej");
        Arendebild annat = utanBoende();
        Stegbegaran first = uppratta(ett, "2022-09-15", "2022-12-14");
        Stegbegaran second = uppratta(annat, "2022-10-01", "2022-12-31");
        Placeringstjanst sen = rigg.som(ADM, "2022-09-08", Mellanlagring.fore(rigg.lagring.lagring(),
                () -> rigg.som(ADM, "2022-09-08").utfor(first)));
        avvisas(() -> sen.utfor(second), "PL-2022-00001", "samma dag");
        assertThat(antalAvtal()).isEqualTo(1);
        assertThat(last(annat).avtal()).isNull();
    }

    @Test void BB_17_two_threads_leave_one_avtal_per_day() throws Exception {
        Arendebild ett = rigg.skickadBedomning("nej");
        Arendebild annat = utanBoende();
        List<Stegbegaran> both = List.of(uppratta(ett, "2022-09-15", "2022-12-14"), uppratta(annat, "2022-10-01", "2022-12-31"));
        CyclicBarrier start = new CyclicBarrier(2);
        Placeringstjanst tjanst = rigg.som(ADM, "2022-09-08");
        List<Callable<Boolean>> work = both.stream().map(begaran -> (Callable<Boolean>) () -> {
            start.await();
            try {
                tjanst.utfor(begaran);
                return true;
            } catch (AvtalException refused) {
                return false;
            }
        }).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            int stored = 0;
            for (Future<Boolean> one : threads.invokeAll(work)) {
                stored += one.get() ? 1 : 0;
            }
            assertThat(stored).isEqualTo(1);
        }
        assertThat(antalAvtal()).isEqualTo(1);
    }

    @Test void BB_22_an_avtal_that_was_drawn_up_meanwhile_stops_a_sending_of_the_same_days() {
        Arendebild ett = rigg.upprattat("3350");
        rigg.steg(ADM, "2022-09-09", ett, "A8k");
        Arendebild signed = rigg.steg(EC, "2022-09-09", ett, "A10").efter();
        // as a replica may have stored it before the two met
        rigg.lagring.i(uow -> {
            Placeringsavtal stored = uow.find(Placeringsavtal.class, signed.avtal().id()).orElseThrow();
            Placeringsavtal other = Avtalsrigg.NY.createPlaceringsavtal();
            other.setEnhetId(stored.getEnhetId());
            other.setNr("PL-2022-09999");
            other.setPerson(stored.getPerson());
            other.setBoende(stored.getBoende());
            other.setFrom(LocalDate.of(2022, 12, 1));
            uow.add(other);
        });
        avvisas(() -> rigg.steg(ADM, "2022-09-12", signed, "A11"), "PL-2022-09999", "samma dag");
        assertThat(last(ett).avtal().skickad()).isNull();
    }

    @Test void BB_11_nothing_is_sent_when_the_moving_in_turns_out_to_lie_before_the_assessment() {
        Arendebild arende = rigg.upprattat("3350");
        rigg.steg(ADM, "2022-09-09", arende, "A8k");
        rigg.steg(EC, "2022-09-09", arende, "A10");
        // assessed 09-05; the day of moving in was corrected to the day before by another installation
        rigg.lagring.i(uow -> uow.find(Placeringsarende.class, arende.id()).orElseThrow().getInflyttning().setDatum(LocalDate.of(2022, 9, 4)));
        avvisas(() -> rigg.steg(ADM, "2022-09-12", arende, "A11"), "2022-09-05", "2022-09-04", "BB-11");
        assertThat(last(arende).avtal().skickad()).isNull();
        rigg.stegMedOrsak("Akut placering", EC, "2022-09-12", arende, "A2v");
        assertThat(rigg.steg(ADM, "2022-09-12", arende, "A11").efter().avtal().skickad()).isNotNull();
    }

    @Test void BB_60_U4_decides_about_the_avtal_that_runs_at_last_of_those_that_took_over() {
        Arendebild b = uppfoljt();
        String forsta = b.foregaende().id();
        Arendebild u = rigg.start(Flode.UPPSAGNING, SEK, "2023-03-01", b, "dag", "2023-03-01", "onskadSistaDag", "2023-03-31").efter();
        rigg.steg(ADM, "2023-03-01", u, "U2");
        rigg.steg(PLAN, "2023-03-01", u, "U3");
        // the notice was given of the first avtal, while a follow-up was under way elsewhere
        rigg.lagring.i(uow -> {
            Placeringsarende stored = uow.find(Placeringsarende.class, u.id()).orElseThrow();
            Placeringsavtal first = uow.find(Placeringsavtal.class, forsta).orElseThrow();
            stored.setForegaende(first);
            stored.setAvtal(first);
        });
        Arendebild decided = rigg.steg(ADM, "2023-03-03", u, "U4").efter();
        assertThat(decided.avtal().id()).isEqualTo(b.avtal().id());
        assertThat(decided.avtal().sistaDebiteringsdag()).isEqualTo("2023-03-31");
        try (UnitOfWork uow = rigg.lagring.open()) {
            assertThat(uow.list(Sokning.of(Placeringsavtal.class)).stream().filter(one -> one.getId().equals(forsta)).findFirst().orElseThrow()
                    .getTom()).isEqualTo("2022-12-14");
        }
    }
}
